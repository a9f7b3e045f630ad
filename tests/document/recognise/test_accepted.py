"""A row that was deleted is none, and what a deleted mark parted is one."""

from __future__ import annotations

import pytest

from generator.document.recognise.accepted import accepted, has_changes
from generator.document.view import Cell, Paragraph, Row, Run, Section, Table, TextBox, Trace, View
from tests.document.test_view import PAGE

GONE, NEW = Trace.DELETED, Trace.INSERTED


def line(index: int, words: str, mark: Trace = Trace.NONE, trace: Trace = Trace.NONE, **more):
    return Paragraph(index, (Run(words, trace=trace),), trace=mark, **more)


def view(*blocks, tracked: bool = True) -> View:
    return View((Section(PAGE, blocks),), tracked=tracked)


def said(found: View) -> list[tuple[int, str]]:
    return [(paragraph.index, paragraph.text) for paragraph in found.paragraphs()]


def cell(words: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((line(1, words),), columns, rows)


def rows(found: View) -> list[list[tuple[str, int, int]]]:
    (table,) = found.blocks()
    return [
        [(each.blocks[0].text, each.columns, each.rows) for each in row.cells] for row in table.rows
    ]


def test_a_file_without_tracked_changes_is_given_as_it_is():
    found = view(line(1, "Một ", GONE), line(2, "hai"), tracked=False)
    assert accepted(found) is found


def test_a_deleted_mark_makes_one_of_two_paragraphs():
    found = accepted(view(line(1, "Một ", GONE, style="A"), line(2, "hai", style="B")))
    assert said(found) == [(1, "Một hai")]
    assert [block.style for block in found.blocks()] == ["B"]


def test_any_number_of_them_makes_one():
    lines = [line(1, "Một ", GONE), line(2, "hai ", GONE), line(3, "ba"), line(4, "bốn")]
    assert said(accepted(view(*lines))) == [(1, "Một hai ba"), (4, "bốn")]


def test_a_paragraph_that_was_deleted_whole_leaves_the_next_as_it_was():
    found = accepted(view(line(1, "Một", GONE, GONE), line(2, "hai", style="B")))
    assert said(found) == [(2, "hai")]


@pytest.mark.parametrize("mark", [Trace.NONE, NEW])
def test_a_mark_that_stays_parts(mark):
    assert said(accepted(view(line(1, "Một", mark), line(2, "hai")))) == [(1, "Một"), (2, "hai")]


def test_what_no_paragraph_follows_stays():
    table = Table((Row((cell("ô"),)),))
    found = accepted(view(line(1, "Một", GONE), table, line(2, "hai", GONE)))
    assert [text for _, text in said(found)] == ["Một", "ô", "hai"]
    ended = accepted(view(line(1, "Một", GONE, ends_section=True), line(2, "hai")))
    assert said(ended) == [(1, "Một"), (2, "hai")]


def test_a_deleted_row_is_none():
    table = Table((Row((cell("a"),)), Row((cell("b"),), trace=GONE), Row((cell("c"),), trace=NEW)))
    assert rows(accepted(view(table))) == [[("a", 1, 1)], [("c", 1, 1)]]


def test_a_table_without_rows_is_none():
    assert said(accepted(view(Table((Row((cell("a"),), trace=GONE),)), line(2, "hai")))) == [
        (2, "hai")
    ]


def test_cells_that_reach_over_a_deleted_row_are_shorter():
    table = Table(
        (
            Row((cell("a", rows=3), cell("b"))),
            Row((cell("c"),), trace=GONE),
            Row((cell("d"),)),
        )
    )
    assert rows(accepted(view(table))) == [[("a", 1, 2), ("b", 1, 1)], [("d", 1, 1)]]


def test_a_cell_that_begins_in_a_deleted_row_begins_below_it_at_its_column():
    table = Table(
        (
            Row((cell("a"), cell("b", rows=2), cell("c", rows=2)), trace=GONE),
            Row((cell("d"),)),
            Row((cell("e"), cell("f", columns=2))),
        )
    )
    assert rows(accepted(view(table))) == [
        [("d", 1, 1), ("b", 1, 1), ("c", 1, 1)],
        [("e", 1, 1), ("f", 2, 1)],
    ]


def test_within_cells_and_boxes_it_is_the_same():
    box = TextBox((line(1, "Một ", GONE), line(2, "hai")))
    table = Table((Row((Cell((line(3, "ba ", GONE), line(4, "bốn"))),)),))
    assert said(accepted(view(box, table))) == [(1, "Một hai"), (3, "ba bốn")]


@pytest.mark.parametrize(
    "block",
    [
        line(1, "Một", NEW),
        line(1, "Một", trace=GONE),
        Table((Row((Cell((line(1, "", GONE, GONE),)),), trace=GONE),)),
    ],
)
def test_marks_and_rows_are_changes_too(block):
    assert has_changes(view(block))
    assert not has_changes(view(line(1, "Một")))
