"""Rows that hold one line in plain letters in each cell, none over several columns: nine in ten.

What can be said of all rows that are written alike is worked out once; of each cell one look then
tells whether it is plain. Any other row is laid by `generator.document.rows`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.document import blocks
from generator.document.blocks import Align
from generator.document.columns import NUMBER, UNIT_COLUMNS
from generator.document.numbering import Number
from generator.plan.model import Cell
from generator.text.rich import Rich, Run
from generator.text.spaces import bind

Columns = tuple[tuple[str, ...], ...]
"""The columns that each cell of a row names."""

Places = tuple[tuple[str, int | None, int], ...]
"""Columns from left to right, each with the cell that begins there and how many it reaches over."""


class PlainForm(Struct, frozen=True):
    """How rows that are written alike are laid: see `plain_form`.

    Each column has the cell that is written there, how its lines stand and whether it names units;
    or else the empty cell; that of the number has neither.
    """

    columns: tuple[tuple[int | None, Align, bool, blocks.Cell | None], ...]
    aligns: tuple[Align, ...]


def plain_form(places: Places, written: Columns, aligned: Mapping[str, Align]) -> PlainForm | None:
    """Give how to lay rows whose cells stand at `places`, if each is one column wide."""
    if any(columns != 1 for _, _, columns in places):
        return None
    columns = []
    for key, index, _ in places:
        align = aligned[key]
        unit = index is not None and not UNIT_COLUMNS.isdisjoint(written[index])
        empty = None if index is not None or key == NUMBER else blocks.Cell((), 1, 1, align)
        columns.append((index, align, unit, empty))
    return PlainForm(tuple(columns), tuple([align for _, align, _, _ in columns]))


def lay_plain(
    form: PlainForm, cells: tuple[Cell, ...], number: Number, official: Callable[[Rich], Rich]
) -> blocks.PlainCells | None:
    """Give the cells of a row, or nothing where one of them is not plain."""
    found: list[blocks.Cell] = []
    texts: list[str] = []
    for index, align, unit, empty in form.columns:
        if index is None:
            found.append(empty or number_cell(number.printed))
            texts.append("" if empty else number.in_table)
            continue
        text = cells[index].text
        lines = text.paragraphs
        if unit and lines:
            lines = (official(lines[0]), *lines[1:])
        try:
            ((run,),) = lines
        except ValueError:  # several lines, or a line that does not look alike from end to end
            return None
        if run.__class__ is not Run or run.bold or run.italic:
            return None
        said = run.text
        if not said or "\n" in said:
            return None
        words = bind(said)
        if words is not said:
            lines = ((Run(words),),)
        found.append(blocks.Cell(lines, 1, 1, align, text.origin))
        texts.append(words)
    return blocks.plain_cells(found, texts, form.aligns)


@lru_cache(maxsize=1024)
def number_cell(printed: str, rows: int = 1, bold: bool = False) -> blocks.Cell:
    """Give the cell of a number, without its last dot; every table begins with the same ones."""
    shown = Number(printed).in_table
    lines = ((Run(shown, bold),),) if shown else ()
    return blocks.Cell(lines, rows=rows, align=Align.CENTER)
