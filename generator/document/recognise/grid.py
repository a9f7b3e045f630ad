"""Where the cells of a table stand."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.document import view


class Place(Struct, frozen=True):
    """A cell and where it begins, rows and columns counted from 0."""

    row: int
    column: int
    cell: view.Cell


def places(table: view.Table) -> Iterator[Place]:
    """Give every cell with its place, row after row."""
    above: dict[int, tuple[int, int]] = {}  # column → rows that are still covered, how wide
    for number, row in enumerate(table.rows):
        column = 0
        following: dict[int, tuple[int, int]] = {}
        for cell in row.cells:
            column = _passed(above, following, column)
            yield Place(number, column, cell)
            if cell.rows > 1:
                following[column] = (cell.rows - 1, cell.columns)
            column += cell.columns
        while column in above:
            column = _passed(above, following, column)
        above = following


def _passed(
    above: dict[int, tuple[int, int]], following: dict[int, tuple[int, int]], column: int
) -> int:
    """Go on to the next place that no cell covers from above."""
    while column in above:
        left, wide = above[column]
        if left > 1:
            following[column] = (left - 1, wide)
        column += max(wide, 1)
    return column


def width(table: view.Table) -> int:
    """Give how many columns a table has."""
    found = [place.column + place.cell.columns for place in places(table)]
    return max([len(table.columns), *found])
