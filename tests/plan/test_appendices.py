from __future__ import annotations

import pytest

from generator.plan.levels import Level
from generator.plan.model import OMITTED, Appendix, Entry, Table, Text
from generator.text.rich import Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


TABLE = "    bang:\n      cot:\n        viec: V\n      hang: 1\n"


@pytest.fixture
def appendix(loaded):
    def appendix_of(written: str) -> Appendix:
        (found,) = loaded(f"phu_luc:\n{written}").plan.appendices
        return found

    return appendix_of


def test_an_appendix_may_be_a_table(appendix):
    found = appendix(f"  - ten: |\n      Danh mục\n      (theo quý)\n{TABLE}")
    assert found.title == text("Danh mục", "(theo quý)")
    assert isinstance(found.items[0], Table)


def test_an_appendix_may_be_an_outline_with_its_own_numbering(appendix):
    found = appendix("  - ten: A\n    noi_dung:\n      - 1. Một\n    danh_so: số\n")
    assert found == Appendix(text("A"), (Entry(text=text("Một")),), (Level.ARABIC,))
    assert found.items[0].typed == "1."


def test_an_outline_is_numbered_as_the_document(appendix, loaded):
    assert appendix("  - ten: A\n    noi_dung:\n      - I. Một\n").items[0].typed == "I."
    plan = loaded("danh_so: số\nphu_luc:\n  - ten: A\n    noi_dung:\n      - 1. Một\n").plan
    assert plan.appendices[0].items[0].typed == "1."


def test_the_numbering_of_one_appendix_is_not_that_of_the_next(loaded):
    one = "  - ten: A\n    danh_so: số\n    noi_dung:\n      - 1. Một\n"
    other = "  - ten: B\n    noi_dung:\n      - I. Hai\n"
    plan = loaded(f"phu_luc:\n{one}{other}").plan
    assert [appendix.items[0].typed for appendix in plan.appendices] == ["1.", "I."]


@pytest.mark.parametrize(("paper", "landscape"), [("ngang", True), ("Ngang", True), ("dọc", False)])
def test_the_paper_may_lie(appendix, paper, landscape):
    assert appendix(f"  - ten: A\n    kho: {paper}\n{TABLE}").landscape is landscape


def test_label_and_attachment_may_be_said_or_left_out(appendix):
    said = appendix(f"  - nhan: Mẫu số 01\n    kem_theo: (Kèm theo)\n{TABLE}")
    assert (said.label, said.attached, said.title) == ("Mẫu số 01", text("(Kèm theo)"), None)
    left_out = appendix(f"  - ten: A\n    nhan: không\n    kem_theo: không\n{TABLE}")
    assert (left_out.label, left_out.attached) == (OMITTED, OMITTED)


def test_one_appendix_needs_no_dash(loaded, codes):
    written = "phu_luc:\n  ten: A\n  bang:\n    cot:\n      viec: V\n    hang: 1\n"
    assert len(loaded(written).plan.appendices) == 1
    assert codes(written) == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("  - ten: A\n", "DL076"),
        (f"  - ten: A\n{TABLE}    noi_dung:\n      - a\n", "DL075"),
        ("  - A\n", "DL008"),
        ("  -\n", "DL011"),
        ("  A\n", "DL008"),
        ("  - [ten: A]\n", "DL027"),
    ],
)
def test_a_wrong_appendix_is_told(codes, written, code):
    assert code in codes(f"phu_luc:\n{written}")


def test_an_appendix_with_both_keeps_both(appendix):
    found = appendix(f"  - ten: A\n{TABLE}    noi_dung:\n      - a\n")
    assert len(found.items) == 2


def test_no_appendices_are_no_fault(codes):
    assert codes("phu_luc:\n") == []


def test_an_appendix_without_title_and_label_is_told(loaded):
    found = loaded(f"phu_luc:\n  -\n{TABLE}").findings
    assert "phu_luc.ten" in [finding.data.get("field") for finding in found]


def test_a_line_above_the_keys_of_an_appendix_is_told_once(loaded, codes):
    text = "phu_luc:\n  - Phụ lục I:\n      ten: A\n      noi_dung: [x]\n"
    assert codes(text) == ["DL077"]
    assert loaded(text).plan.appendices[0].items
