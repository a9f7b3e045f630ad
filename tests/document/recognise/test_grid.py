"""Where the cells of a table stand."""

from __future__ import annotations

from generator.document.recognise.grid import places, width
from tests.document.recognise.views import cell, table


def at(found):
    return [(place.row, place.column) for place in places(found)]


def test_plain_rows_stand_side_by_side():
    assert at(table(("a", "b"), ("c", "d"))) == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_cell_over_columns_moves_the_next():
    assert at(table((cell("a", columns=2), "b"))) == [(0, 0), (0, 2)]


def test_a_cell_over_rows_moves_those_below():
    found = table((cell("a", rows=3), "b"), ("c",), ("d",), ("e", "f"))
    assert at(found) == [(0, 0), (0, 1), (1, 1), (2, 1), (3, 0), (3, 1)]


def test_cells_over_rows_at_the_right_edge_and_side_by_side_are_passed():
    found = table(("a", cell("b", rows=2), cell("c", rows=3)), ("d",), ("e", "f"), ("g", "h", "i"))
    assert at(found)[3:] == [(1, 0), (2, 0), (2, 1), (3, 0), (3, 1), (3, 2)]


def test_a_block_over_rows_and_columns_is_passed_whole():
    found = table((cell("a", columns=2, rows=2), "b"), ("c",), ("d", "e", "f"))
    assert at(found) == [(0, 0), (0, 2), (1, 2), (2, 0), (2, 1), (2, 2)]


def test_a_table_is_as_wide_as_its_widest_row():
    assert width(table(("a",), (cell("b", columns=3),))) == 3
