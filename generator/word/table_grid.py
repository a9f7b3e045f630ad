"""The grid of a table: which cell, or what is left of one, stands at every place of a row."""

from __future__ import annotations

from itertools import takewhile

from msgspec import Struct

from generator.document.blocks import Cell, PlainCells, Row, RowKind, Table, cells

REPEATED = frozenset({RowKind.HEADING, RowKind.COLUMN_NUMBERS})

BLANK = Cell()
"""What fills a place that no cell of the table reaches."""


class Slot(Struct, frozen=True):
    """A cell in one row of the grid; `goes_on` where it began in a row above."""

    cell: Cell
    column: int
    columns: int
    rows: int = 1
    goes_on: bool = False


class Grid(Struct, frozen=True):
    """The rows of a table, complete from the left edge to the right.

    `lines` holds None for a row that has a cell of its own in every column, which is most
    of them, and `plain` the cells of a row of which each is a plain text, which most of those
    are again. `columns` are the texts of these rows, column by column, and `letters` how long
    each is. `seams` says of every row whether the table may be cut above it: no cell reaches
    over the cut.
    """

    lines: tuple[tuple[Slot, ...] | None, ...]
    seams: tuple[bool, ...]
    plain: tuple[PlainCells | None, ...]
    columns: list[tuple[str, ...]]
    letters: list[list[int]]


def lay(table: Table) -> Grid:
    """Lay the cells of `table` out; a cell outside its columns is a fault of ours."""
    width = len(table.columns)
    lines: list[tuple[Slot, ...] | None] = []
    seams: list[bool] = []
    plain: list[PlainCells | None] = []
    above: dict[int, Slot] = {}
    left = len(table.rows)
    for row in table.rows:
        seams.append(not above)
        known = row.cells
        alone = not above and len(known) == width
        if alone and known.__class__ is not PlainCells:
            known = cells(known)
        if alone and isinstance(known, PlainCells):
            plain.append(known)
            lines.append(None)
        elif alone and all(cell.rows == 1 and cell.columns == 1 for cell in known):
            plain.append(None)
            lines.append(None)
        else:
            plain.append(None)
            slots = _line(row, width, left, above)
            lines.append(slots)
            above = {
                slot.column: Slot(slot.cell, slot.column, slot.columns, slot.rows - 1, goes_on=True)
                for slot in slots
                if slot.rows > 1
            }
        left -= 1
    texts = [known.texts for known in plain if known is not None]
    columns = list(zip(*texts, strict=True))
    letters = [[*map(len, column)] for column in columns]
    return Grid(tuple(lines), tuple(seams), tuple(plain), columns, letters)


def plain_line(row: Row) -> tuple[Slot, ...]:
    """Give the slots of a row that has a cell of its own in every column."""
    return tuple(Slot(cell, column, 1) for column, cell in enumerate(row.cells))


def _line(row: Row, width: int, left: int, above: dict[int, Slot]) -> tuple[Slot, ...]:
    """Give a row of the grid: what goes on from above, and its own cells in between."""
    slots: list[Slot] = []
    column = 0
    if not above and sum([cell.columns for cell in row.cells]) == width:  # nearly always
        for cell in row.cells:
            slots.append(Slot(cell, column, cell.columns, min(cell.rows, left)))
            column += cell.columns
        return tuple(slots)
    waiting = list(reversed(row.cells))
    while column < width:
        slot = above.get(column)
        if slot is None:
            cell = waiting.pop() if waiting else BLANK
            slot = Slot(cell, column, cell.columns, min(cell.rows, left))
            reach = range(column + 1, column + cell.columns)
            if reach.stop > width or any(place in above for place in reach):
                waiting.append(cell)
                break
        slots.append(slot)
        column += slot.columns
    if waiting:
        msg = f"a row of the table has more cells than its {width} columns hold"
        raise ValueError(msg)
    return tuple(slots)


def headings(table: Table) -> int:
    """Count the rows at the top that are repeated on every page."""
    return sum(1 for _ in takewhile(lambda row: row.kind in REPEATED, table.rows))
