"""The lines of a head, each with the side on which it stands."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.components import Line
from generator.document.recognise.grid import places, width
from generator.document.recognise.lines import columns, is_underscores, lines

LONG = 150
"""No line of a head has as many letters."""


class Side(Enum):
    """Where a line of the head stands."""

    LEFT = "left"
    RIGHT = "right"
    ALONE = "alone"


class Placed(Struct, frozen=True):
    """A line of the head with its side; `cell` holds it, `boxed` where it stands in a frame."""

    line: Line
    side: Side
    cell: view.Cell | None = None
    boxed: bool = False

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text

    @property
    def style(self) -> str:
        """The name of the paragraph's style."""
        return self.line.paragraph.style_name


def placed(block: view.Block) -> Iterator[Placed]:
    """Give the lines of a block of the head."""
    match block:
        case view.Paragraph():
            pieces = columns(block)
            if len(pieces) > 1 and not all(is_underscores(piece.text) for piece in pieces):
                for number, piece in enumerate(pieces):
                    yield Placed(piece, Side.RIGHT if number else Side.LEFT)
            else:
                for line in lines(block):
                    yield Placed(line, Side.ALONE, boxed=block.boxed)
        case view.Table():
            yield from _cells(block)
        case view.TextBox():
            for paragraph in view.paragraphs(block.blocks):
                for line in lines(paragraph):
                    yield Placed(line, Side.ALONE, boxed=block.bordered)


def _cells(table: view.Table) -> Iterator[Placed]:
    wide = width(table)
    found = list(places(table))
    split = max(1, (wide + 1) // 2)
    for place in found:
        if any(fixed.is_nation(line.text) for line in _in_cell(place.cell)):
            split = max(1, place.column)
            break
    for place in found:
        side = Side.RIGHT if place.column >= split else Side.LEFT
        if wide == 1:
            side = Side.ALONE
        for block in place.cell.blocks:
            framed = isinstance(block, view.Table) and block.bordered
            framed = framed or (isinstance(block, view.TextBox) and block.bordered)
            for paragraph in view.paragraphs((block,)):
                for line in lines(paragraph):
                    yield Placed(line, side, place.cell, framed or paragraph.boxed)


def _in_cell(cell: view.Cell) -> Iterator[Line]:
    for paragraph in view.paragraphs(cell.blocks):
        if len(paragraph.text) < LONG:
            yield from lines(paragraph)
