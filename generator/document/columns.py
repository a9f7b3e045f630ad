"""What the key of a column says: that it is of numbers or of units, and where its lines stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.blocks import Align
from generator.plan.model import SUM, Cell, Group, Rows
from generator.text.numerals import parse_amount
from generator.text.rich import plain

NUMBER = "tt"
UNIT_COLUMNS = frozenset({"chu_tri", "phoi_hop", "theo_doi"})
CENTERED = frozenset({NUMBER, "thoi_gian"})
"""Columns that are short by nature."""


def _texts(rows: Rows) -> Iterator[Cell]:
    """Give every cell of `rows`, those of groups and of sub-rows too."""
    for row in rows:
        if isinstance(row, Group):
            yield from row.head.cells if row.head else ()
            yield from _texts(row.rows)
        else:
            yield from row.cells
            for part in row.parts:
                yield from part


def alignments(keys: tuple[str, ...], rows: Rows | int) -> dict[str, Align]:
    """Right for columns of sums, centre for short ones by nature, left for the rest."""
    aligned = {key: Align.CENTER if key in CENTERED else Align.LEFT for key in keys}
    if isinstance(rows, int):
        return aligned
    open_ = set(keys) - CENTERED  # no word has been met in them yet
    sums: set[str] = set()
    for cell in _texts(rows):
        if not open_:
            break
        if open_.isdisjoint(cell.columns):
            continue
        words = "".join(map(plain, cell.text.paragraphs)).strip()
        if words == SUM or parse_amount(words) is not None:
            sums.update(cell.columns)
        elif words:
            open_.difference_update(cell.columns)
    return aligned | dict.fromkeys(open_ & sums, Align.RIGHT)
