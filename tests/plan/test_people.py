from __future__ import annotations

import pytest

from generator.plan.model import OMITTED, Office, Regime, Signer, Unit
from generator.standard.words import Prefix

SIGNERS = """\
nguoi_ky:
  Giám đốc:
    chuc_vu: Giám đốc
    ho_ten: Nguyễn Văn An
  pgd:
    thay_mat: Ủy ban nhân dân
    ky_thay: Chủ tịch
    chuc_vu: Phó Chủ tịch
    ho_ten: Trần Thị Bình
    chuc_vu_khac:
      - Trưởng ban
      - Chủ tịch Hội đồng
"""


@pytest.mark.parametrize("name", ["giam_doc", "Giám đốc", "GIÁM-ĐỐC"])
def test_a_signer_is_found_by_name(loaded, name):
    signer = loaded(f"nguoi_ky: {name}\n", SIGNERS).plan.signer
    assert signer == Signer(position="Giám đốc", name="Nguyễn Văn An")


def test_authority_stands_in_the_order_typed(loaded):
    assert loaded("nguoi_ky: pgd\n", SIGNERS).plan.signer == Signer(
        ((Prefix.ON_BEHALF, "Ủy ban nhân dân"), (Prefix.FOR, "Chủ tịch")),
        "Phó Chủ tịch",
        "Trần Thị Bình",
        ("Trưởng ban", "Chủ tịch Hội đồng"),
    )


@pytest.mark.parametrize(
    ("key", "prefix"),
    [
        ("tm", Prefix.ON_BEHALF), ("thay mặt", Prefix.ON_BEHALF),
        ("tl", Prefix.BY_ORDER), ("thừa lệnh", Prefix.BY_ORDER),
        ("tuq", Prefix.BY_MANDATE), ("thừa ủy quyền", Prefix.BY_MANDATE),
        ("q", Prefix.ACTING), ("quyền", Prefix.ACTING),
        ("kt", Prefix.FOR), ("ký thay", Prefix.FOR),
    ],
)  # fmt: skip
def test_every_right_to_sign_has_a_short_and_a_long_name(loaded, key, prefix):
    text = f"nguoi_ky:\n  {key}: Giám đốc\n  chuc_vu: Phó\n  ho_ten: An\n"
    assert loaded(text).plan.signer.authority == ((prefix, "Giám đốc"),)


def test_nobody_may_sign(loaded):
    assert loaded("nguoi_ky: không\n").plan.signer is OMITTED
    assert loaded("nguoi_ky:\n").plan.signer is None


def test_a_signer_in_the_plan_is_not_merged_with_the_offices(loaded):
    plan = loaded("nguoi_ky:\n  chuc_vu: A\n  ho_ten: B\n", SIGNERS).plan
    assert plan.signer == Signer(position="A", name="B")


def test_a_list_of_signers_is_no_signer(codes):
    assert codes("nguoi_ky: [a]\n", SIGNERS) == ["DL027"]


@pytest.mark.parametrize("said", ["nguoi_ky: giam_doc\n", "nguoi_ky: [a]\n"])
def test_signers_that_are_no_mapping_are_told(codes, said):
    assert codes("loai: kế hoạch\n", said)[0] in {"DL008", "DL027"}


def test_the_office_is_read(loaded):
    text = """\
co_quan:
  chu_quan:
  ten:
    - Ủy ban nhân dân
    - tỉnh Hưng Yên
  ky_hieu: UBND
  dia_danh: Hưng Yên
  che_do: tập thể
"""
    assert loaded(text).plan.office == Office(
        (), ("Ủy ban nhân dân", "tỉnh Hưng Yên"), "UBND", "Hưng Yên", Regime.BODY
    )


def test_lines_of_a_name_may_stand_in_a_block(loaded):
    assert loaded("co_quan:\n  ten: |\n    A\n    B\n").plan.office.names == ("A", "B")


def test_units_are_read(loaded):
    text = "don_vi:\n  VP:\n    ten: Văn phòng\n    viet: [VPS, Văn phòng Sở]\n  TTr: Thanh tra\n"
    assert loaded(text).plan.units == (
        Unit("VP", "Văn phòng", ("VPS", "Văn phòng Sở")),
        Unit("TTr", "Thanh tra"),
    )


def test_a_unit_without_a_name_is_left_out_and_told(loaded):
    result = loaded("don_vi:\n  VP:\n  TTr: Thanh tra\n")
    assert result.plan.units == (Unit("TTr", "Thanh tra"),)
    assert "don_vi.VP" in [finding.data.get("field") for finding in result.findings]


def test_no_units_are_no_fault(codes):
    assert codes("don_vi:\nco_quan:\n") == []
