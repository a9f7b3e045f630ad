"""The widths that a clerk gave are found again in the finished table."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Cell, Column, Row, RowKind, Table
from generator.text.rich import Run
from generator.word.columns import fit, solve
from generator.word.given import given

ROOM_MM = 160.0
TW_PER_MM = 1440 / 25.4
WORDS = ("TT", "Rà soát quy trình, thủ tục " * 9, "Văn phòng", "Thường xuyên " * 3)


def table(widths=None):
    cells = tuple(Cell(((Run(words),),)) for words in WORDS)
    columns = tuple(Column(width_mm=(widths or {}).get(n)) for n in range(len(WORDS)))
    return Table(columns, (Row(RowKind.BODY, cells),))


def printed(widths):
    return [width / TW_PER_MM for width in solve(table(widths), round(ROOM_MM * TW_PER_MM))]


@pytest.mark.parametrize(
    "widths",
    [{}, {0: 10.0}, {1: 62.5}, {0: 10.0, 2: 30.0}, {3: 27.3}, {0: 10, 1: 50, 2: 20, 3: 20}],
    ids=str,
)
def test_widths_that_make_the_same_table_are_found(widths):
    found = given(table(), printed(widths), ROOM_MM)
    assert printed(found) == printed(widths)
    assert bool(found) == bool(widths)


def test_few_widths_are_named_where_few_were_given():
    assert given(table(), printed({0: 15.0}), ROOM_MM) == {0: 15.0}


def test_widths_that_nobody_would_give_are_all_named():
    odd = [11.37, 60.02, 40.11, 48.5]
    assert list(given(table(), odd, ROOM_MM).values()) == odd


@pytest.mark.parametrize(
    "widths",
    [{1: 188.5}, {0: 143.5, 1: 109.6, 2: 19.3}, {0: 129.6, 1: 5.0, 2: 77.5, 3: 50.0}, {1: 140.0}],
    ids=str,
)
def test_widths_that_the_paper_has_no_room_for_make_the_same_table_and_letters(widths):
    def fitted(given_mm):
        return fit(table(given_mm), round(ROOM_MM * TW_PER_MM))

    size = fitted(widths).size_pt
    found = given(table(), printed(widths), ROOM_MM, size)
    assert fitted(found) == fitted(widths)
    assert all(width >= 5 for width in found.values())


def test_another_table_has_no_widths_to_give():
    other = replace(table(), columns=table().columns[:2])
    assert given(other, [1.0, 2.0, 3.0], ROOM_MM) == {}
