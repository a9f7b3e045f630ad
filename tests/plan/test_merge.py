from __future__ import annotations

import pytest

from generator.plan.model import OMITTED, Unit
from generator.text.rich import plain

OFFICE = """\
co_quan:
  ten: Sở A
  ky_hieu: SA
don_vi:
  VP: Văn phòng
  TTr:
    ten: Thanh tra
    viet: [TT]
bien:
  huyen: Khoái Châu
noi_nhan:
  - UBND tỉnh
luu: VT
dia_chi: Số 1
"""


def lines(texts) -> list[str]:
    return [plain(text.paragraphs[0]) for text in texts]


def test_mappings_are_merged_key_by_key(loaded):
    plan = loaded("Cơ quan:\n  tên: Sở B\n  dia_danh: Hưng Yên\n", OFFICE).plan
    assert (plan.office.names, plan.office.symbol, plan.office.place) == (
        ("Sở B",),
        "SA",
        "Hưng Yên",
    )


def test_units_are_merged_by_their_short_names(loaded):
    text = "don_vi:\n  VP: Văn phòng Sở\n  TTR: Trung tâm\n  TTr:\n    ten: Thanh tra Sở\n"
    assert loaded(text, OFFICE).plan.units == (
        Unit("VP", "Văn phòng Sở"),
        Unit("TTR", "Trung tâm"),
        Unit("TTr", "Thanh tra Sở", ("TT",)),
    )


def test_variables_of_the_office_serve_the_plan(loaded):
    plan = loaded("trich_yeu: Tại {{ huyen }}\n", OFFICE).plan
    assert plain(plan.subject.paragraphs[0]) == "Tại Khoái Châu"


def test_everything_else_is_replaced(loaded):
    plan = loaded("noi_nhan:\n  - Sở B\nluu: VP\n", OFFICE).plan
    assert lines(plan.recipients) == ["Sở B"]
    assert lines([plan.archive]) == ["VP"]
    assert plan.address == ("Số 1",)


def test_recipients_may_be_added(loaded, codes):
    text = "noi_nhan:\n  Thêm:\n    - Sở B\n"
    assert lines(loaded(text, OFFICE).plan.recipients) == ["UBND tỉnh", "Sở B"]
    assert codes(text, OFFICE) == []


def test_recipients_may_be_added_to_none(loaded):
    assert lines(loaded("noi_nhan:\n  them: [Sở B]\n").plan.recipients) == ["Sở B"]


def test_one_recipient_of_the_office_may_be_added_to(loaded):
    plan = loaded("noi_nhan:\n  them: [Sở B]\n", "noi_nhan: UBND tỉnh\n").plan
    assert lines(plan.recipients) == ["UBND tỉnh", "Sở B"]


def test_adding_needs_a_list(loaded, codes):
    assert lines(loaded("noi_nhan:\n  them: Sở B\n", OFFICE).plan.recipients) == [
        "UBND tỉnh",
        "Sở B",
    ]
    assert codes("noi_nhan:\n  them: Sở B\n", OFFICE) == ["DL007"]


@pytest.mark.parametrize("key", ["luu", "noi_nhan", "co_quan"])
def test_an_empty_key_hides_nothing(loaded, key):
    plan = loaded(f"{key}:\n", OFFICE).plan
    assert lines([plan.archive]) == ["VT"]
    assert lines(plan.recipients) == ["UBND tỉnh"]
    assert plan.office.names == ("Sở A",)


def test_what_the_office_says_may_be_left_out(loaded):
    plan = loaded("noi_nhan: không\nluu: không\n", OFFICE).plan
    assert (plan.recipients, plan.archive) == (OMITTED, OMITTED)


def test_a_text_over_a_mapping_replaces_it(codes):
    assert codes("co_quan: Sở B\n", OFFICE) == ["DL008"]
