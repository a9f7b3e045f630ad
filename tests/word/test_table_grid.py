"""The grid: every row complete, what reaches down is found again in the rows below."""

from __future__ import annotations

import pytest
from hypothesis import given

from generator.document.blocks import Row, RowKind
from generator.word.table_grid import headings, lay, plain_line
from tests.word.tables import body, cell, heading, made, sub_rows, tables, two_headings


@given(tables())
def test_every_row_is_complete_from_edge_to_edge(table):
    for row, line in zip(table.rows, lay(table).lines, strict=True):
        column = 0
        for slot in line or plain_line(row):
            assert slot.column == column
            column += slot.columns
        assert column == len(table.columns)


@given(tables())
def test_every_cell_begins_once_and_goes_on_below_as_far_as_it_reaches(table):
    lines = lay(table).lines
    begun = [
        slot.cell
        for row, line in zip(table.rows, lines, strict=True)
        for slot in line or plain_line(row)
        if not slot.goes_on and slot.cell.origin is not None
    ]
    written = [cell for row in table.rows for cell in row.cells]
    assert [cell for cell in begun if any(cell is one for one in written)] == written
    for number, line in enumerate(lines):
        for slot in line or ():
            below = lines[number + 1 : number + 2]
            on = [s for s in (below[0] or ()) if s.goes_on] if below else []
            assert any(s.column == slot.column and s.cell is slot.cell for s in on) == (
                slot.rows > 1
            )


@given(tables())
def test_a_table_may_be_cut_only_where_no_cell_reaches_over(table):
    grid = lay(table)
    for seam, line in zip(grid.seams, grid.lines, strict=True):
        assert seam == (not any(slot.goes_on for slot in line or ()))


def test_a_row_that_ends_early_is_filled_with_blanks():
    table = made(heading("TT", "Việc", "Chủ trì"), body("1", "Họp"))
    line = lay(table).lines[1]
    assert [(slot.column, slot.cell.paragraphs) for slot in line][2] == (2, ())


def test_a_cell_reaches_no_further_than_the_last_row():
    table = made(heading("TT", "Việc"), Row(RowKind.BODY, (cell("1", rows=5), cell("Họp"))))
    assert lay(table).lines[1][0].rows == 1


@pytest.mark.parametrize(
    "row",
    [
        body("1", "Họp", "thừa"),
        Row(RowKind.BODY, (cell("1"), cell("Họp", columns=2))),
        Row(RowKind.BODY, (cell("1", columns=2), cell("Họp"))),
    ],
)
def test_a_row_wider_than_the_table_is_refused_and_nothing_lost(row):
    with pytest.raises(ValueError, match="2 columns"):
        lay(made(heading("TT", "Việc"), row))


def test_a_cell_over_one_that_reaches_down_is_refused():
    rows = (
        Row(RowKind.BODY, (cell("1"), cell("a", rows=2), cell("b"))),
        Row(RowKind.BODY, (cell("2", columns=2), cell("c"))),
    )
    with pytest.raises(ValueError, match="3 columns"):
        lay(made(*rows))


def test_sub_rows_hold_what_reaches_down_to_them():
    lines = lay(sub_rows(tasks=1, each=3)).lines
    assert [[slot.goes_on for slot in line] for line in lines[1:]] == [
        [False] * 5,
        [True, True, True, False, False],
        [True, True, True, False, False],
    ]


def test_headings_are_the_rows_at_the_top_with_the_numbers_of_the_columns():
    assert headings(two_headings()) == 3


def test_a_heading_below_the_first_row_is_not_repeated():
    assert headings(made(body("1", "Họp"), heading("TT", "Việc"))) == 0
