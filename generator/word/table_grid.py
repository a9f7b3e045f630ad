"""The grid of a table: which cell, or what is left of one, stands at every place of a row."""

from __future__ import annotations

from itertools import takewhile

from msgspec import Struct

from generator.document.blocks import Cell, Row, RowKind, Table
from generator.text.rich import Run

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
    of them. `seams` says of every row whether the table may be cut above it: no cell
    reaches over the cut. `texts` holds the cells of a row where each is a single text, in
    letters of one kind, or nothing, which most of those rows are again.
    """

    lines: tuple[tuple[Slot, ...] | None, ...]
    seams: tuple[bool, ...]
    texts: tuple[list[str] | None, ...]


def lay(table: Table) -> Grid:
    """Lay the cells of `table` out; a cell outside its columns is a fault of ours."""
    width = len(table.columns)
    lines: list[tuple[Slot, ...] | None] = []
    seams: list[bool] = []
    texts: list[list[str] | None] = []
    above: dict[int, Slot] = {}
    left = len(table.rows)
    for row in table.rows:
        seams.append(not above)
        single = _texts(row) if not above and len(row.cells) == width else None
        texts.append(single or None)
        if single is not None:
            lines.append(None)
        else:
            slots = _line(row, width, left, above)
            lines.append(slots)
            above = {
                slot.column: Slot(slot.cell, slot.column, slot.columns, slot.rows - 1, goes_on=True)
                for slot in slots
                if slot.rows > 1
            }
        left -= 1
    return Grid(tuple(lines), tuple(seams), tuple(texts))


def _texts(row: Row) -> list[str] | None:
    """Give the texts of a row of cells that are one text each.

    Nothing but an empty list where some are more than that, None where one reaches over
    its column or its row.
    """
    texts: list[str] = []
    single = True
    for cell in row.cells:
        if cell.columns != 1 or cell.rows != 1:
            return None
        paragraphs = cell.paragraphs
        if not paragraphs:
            texts.append("")
        elif len(paragraphs) == 1 and len(rich := paragraphs[0]) == 1:
            run = rich[0]
            if run.__class__ is Run and not run.bold and not run.italic and "\n" not in run.text:
                texts.append(run.text)
            else:
                single = False
        else:
            single = False
    return texts if single else []


def plain_line(row: Row) -> tuple[Slot, ...]:
    """Give the slots of a row that has a cell of its own in every column."""
    return tuple(Slot(cell, column, 1) for column, cell in enumerate(row.cells))


def _line(row: Row, width: int, left: int, above: dict[int, Slot]) -> tuple[Slot, ...]:
    """Give a row of the grid: what goes on from above, and its own cells in between."""
    slots: list[Slot] = []
    waiting = list(reversed(row.cells))
    column = 0
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
