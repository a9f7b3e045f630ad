"""What a person should look at stands in the list, and in the plan where it stood on paper."""

from __future__ import annotations

import pytest
from docx.enum.section import WD_ORIENT
from msgspec.structs import replace

from generator.app.import_notes import column_numbers_that_differ
from generator.app.importing import import_word
from generator.document.blocks import Cell, Column, Document, Letterhead, Row, RowKind, Table
from generator.plan.model import Appendix
from generator.standard.kinds import KE_HOACH
from generator.text.rich import Run
from tests.app.test_importing import PLAN, changed, codes, put, replaced
from tests.document.plans import point, text

__all__ = ["put"]


def test_what_was_not_understood_stands_where_it_stood(put):
    def change(document):
        document.tables[-1].rows[0].cells[-1].add_paragraph("(Đã đóng dấu lạ)")

    path = put(changed(change))
    outcome = import_word([path])
    assert codes(outcome) == ["NW003"]
    lines = path.with_suffix(".yaml").read_text("utf-8").splitlines()
    at = next(n for n, line in enumerate(lines) if "đóng dấu lạ" in line)
    assert lines[at].startswith("# Không nhận ra (đoạn ")
    assert lines[at + 1].startswith("nguoi_ky:")


def test_a_number_that_was_typed_wrong_is_kept_as_a_note(put):
    path = put(replaced("2.", "3."))
    import_word([path])
    assert "# Số gõ trong tệp Word là «3.», bản in là «2.»" in path.with_suffix(".yaml").read_text(
        "utf-8"
    )


def test_a_number_with_another_sign_is_no_fault(put):
    assert codes(import_word([put(replaced("2.", "2)"))])) == []


def test_what_stood_in_a_note_or_behind_everything_stands_at_the_end(put):
    path = put(changed(lambda document: document.add_paragraph("Đóng dấu lạ lùng ở đây")))
    import_word([path])
    *_, before, last = path.with_suffix(".yaml").read_text("utf-8").splitlines()
    assert (before, last.startswith("# Không nhận ra (đoạn ")) == ("", True)


def test_a_place_whose_part_the_plan_has_not_is_the_end(put):
    def change(document):
        for one in document.paragraphs:
            if one.text == "Như sau:":
                one.text = ""
        document.tables[0].rows[0].cells[0].add_paragraph("Mã số lạ: 77-XY")

    path = put(changed(change))
    outcome = import_word([path])
    text = path.with_suffix(".yaml").read_text("utf-8")
    assert outcome.exit_code == 0
    assert "77-XY" in text


def row_of_numbers(*numbers):
    """Give a table whose columns are numbered so."""
    cells = tuple(Cell((((Run(number),) if number else ()),)) for number in numbers)
    heads = tuple(Cell(((Run("A"),),)) for _ in numbers)
    columns = tuple(Column() for _ in numbers)
    rows = (Row(RowKind.HEADING, heads), Row(RowKind.COLUMN_NUMBERS, cells))
    made = Document(KE_HOACH, Letterhead(), body=(Table(columns, rows),))
    found = column_numbers_that_differ(made, "a.docx")
    return [(finding.data["typed"], finding.data["number"]) for finding in found]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        (("(1)", "(2)", "(3)"), []),
        (("1", "2", "3"), []),
        (("", "(2)", "(3)"), []),
        (("", "(1)", "(2)"), [("(1)", "(2)")]),
        (("A", "B", "1"), [("A", "(1)")]),
    ],
)
def test_columns_numbered_from_elsewhere_are_told_once(numbers, told):
    assert row_of_numbers(*numbers) == told


@pytest.mark.parametrize(("across", "told"), [(False, []), (True, ["NW012"])])
def test_pages_that_lie_across_are_told_of_the_body_not_of_an_appendix(put, across, told):
    wide = Appendix(text("Bảng"), (point("Một câu."),), landscape=True)
    plan = replace(PLAN, opening=(text("Chi tiết tại Phụ lục kèm theo:"),), appendices=(wide,))

    def change(document):
        page = document.sections[0]
        if across:
            page.orientation = WD_ORIENT.LANDSCAPE
            page.page_width, page.page_height = page.page_height, page.page_width

    outcome = import_word([put(changed(change, plan))])
    assert codes(outcome) == told
