from __future__ import annotations

import pytest

WHOLE = """\
loai: {kind}
trich_yeu: A
kinh_gui: UBND tỉnh
noi_dung:
  - A
noi_nhan:
  - B
luu: VT
nguoi_ky:
  chuc_vu: Giám đốc
  ho_ten: An
co_quan:
  ten: Sở
  ky_hieu: S
  dia_danh: Hưng Yên
"""


def without(key: str, kind: str = "kế hoạch") -> str:
    lines = WHOLE.format(kind=kind).splitlines()
    at = next(index for index, line in enumerate(lines) if line.strip().startswith(f"{key}:"))
    depth = len(lines[at]) - len(lines[at].lstrip())
    end = at + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > depth:
        end += 1
    return "\n".join(lines[:at] + lines[end:]) + "\n"


@pytest.fixture
def missing(loaded):
    def missing_of(text: str):
        found = loaded(text).findings
        return [(f.data["field"], f.place.line) for f in found if f.kind.code == "DL001"]

    return missing_of


@pytest.mark.parametrize("kind", ["kế hoạch", "công văn", "quyết định"])
def test_nothing_is_missing_in_a_whole_document(missing, kind):
    assert missing(WHOLE.format(kind=kind)) == []


@pytest.mark.parametrize(
    ("key", "field", "line"),
    [
        ("loai", "loai", 1),
        ("trich_yeu", "trich_yeu", 1),
        ("noi_dung", "noi_dung", 3),
        ("noi_nhan", "noi_nhan", 4),
        ("luu", "luu", 6),
        ("nguoi_ky", "nguoi_ky", 8),
        ("ten", "co_quan.ten", 12),
        ("ky_hieu", "co_quan.ky_hieu", 12),
        ("dia_danh", "co_quan.dia_danh", 12),
        ("chuc_vu", "chuc_vu", 10),
        ("ho_ten", "ho_ten", 10),
    ],
)
def test_a_missing_part_is_told_where_it_belongs(missing, key, field, line):
    assert missing(without(key)) == [(field, line)]


@pytest.mark.parametrize(
    ("kind", "told"), [("công văn", [("kinh_gui", 2)]), ("kế hoạch", []), ("tờ trình", [])]
)
def test_a_letter_needs_an_addressee(missing, kind, told):
    assert missing(without("kinh_gui", kind)) == told


@pytest.mark.parametrize(
    ("kind", "told"),
    [("giấy nghỉ phép", []), ("giấy giới thiệu", []), ("báo cáo", [("trich_yeu", 1)])],
)
def test_some_kinds_have_no_subject(missing, kind, told):
    assert missing(without("trich_yeu", kind)) == told


def test_a_symbol_of_its_own_needs_none_of_the_office(missing):
    assert missing(without("ky_hieu") + "ky_hieu: SKHCN-VP\n") == []


def test_what_was_given_wrongly_is_not_missing_as_well(loaded):
    found = loaded(WHOLE.format(kind="kế hoạch").replace("  - A\n", "  -\n"))
    assert [finding.kind.code for finding in found.findings] == ["DL011"]


def test_an_opening_may_be_the_whole_body(missing):
    assert missing(without("noi_dung") + "mo_dau: Một đoạn.\n") == []


def test_recipients_left_out_need_no_archive(missing):
    text = without("luu").replace("noi_nhan:\n  - B\n", "noi_nhan: không\n")
    assert missing(text) == []


@pytest.mark.parametrize(("key", "gone"), [("ky_hieu", "so"), ("dia_danh", "ngay")])
def test_what_a_line_left_out_would_hold_is_not_missing(missing, key, gone):
    assert missing(without(key)) == [(f"co_quan.{key}", 12)]
    assert missing(f"{gone}: không\n{without(key)}") == []


def test_an_office_behind_dashes_is_told_once(loaded):
    text = "co_quan:\n  - ten: Sở Y tế\n  - ky_hieu: SYT\n"
    fields = [f.data.get("field", f.kind.code) for f in loaded(text).findings]
    assert [field for field in fields if field.startswith("co_quan")] == []
    assert "DL027" in fields
