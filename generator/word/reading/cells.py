"""The cells of a table: what they hold, how wide they are, which lines are drawn around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from generator.document.view import Block, Border, Cell, Paragraph
from generator.word.reading.frames import MOST_COLUMNS, Frame, cell_margins, stated_width
from generator.word.reading.styles import PAGE, Ground
from generator.word.reading.xml import (
    VAL,
    Element,
    W,
    find,
    hundredths,
    integer,
    lines,
    millimetres,
    stated,
    written,
)


class Spot(NamedTuple):
    """Where a cell stands: its row, its first column, and over how many it reaches."""

    row: int
    column: int
    columns: int


class OpenCell(Struct):
    """A cell while it may still grow downwards."""

    blocks: tuple[Block, ...]
    columns: int
    width: float | None
    sides: dict[str, str]
    rows: int = 1


def columns_of(properties: Element | None, name: str) -> int:
    """Give over how many columns a cell or a gap reaches."""
    return min(max(integer(stated(properties, name)) or 1, 1), MOST_COLUMNS)


class Said(Struct, eq=False):
    """What a cell says of itself: cells that are written alike share it.

    `columns` is how many it reaches over; `across` and `down` say that it goes on from the
    cell before it or above it, `opens` that others may go on from it. `width` is what it
    states, `margins` the room beside its text, both in mm; `borders` are the lines of its own.
    """

    columns: int
    across: bool
    down: bool
    opens: bool
    width: float | None
    margins: float
    borders: dict[str, str]


def said_by(cell: Element, frame: Frame) -> Said:
    """Give what a cell says of itself."""
    element = find(cell, W + "tcPr")
    key = () if element is None else written(element)
    found = frame.said.get(key)
    if found is None:
        margins = {**frame.margins, **cell_margins(find(element, W + "tcMar"))}
        found = frame.said[key] = Said(
            columns_of(element, "gridSpan"),
            _goes_on(element, "hMerge"),
            _goes_on(element, "vMerge"),
            find(element, W + "vMerge") is not None,
            stated_width(find(element, W + "tcW"), frame.width),
            millimetres(margins["left"] + margins["right"]),
            lines(find(element, W + "tcBorders")),
        )
    return found


def _goes_on(said: Element | None, name: str) -> bool:
    """Say whether a cell only goes on from the one above it, or before it."""
    merge = find(said, W + name)
    return merge is not None and merge.get(VAL, "continue") != "restart"


def opened(cell: Element, said: Said, spot: Spot, frame: Frame) -> OpenCell:
    """Read a cell that begins at a spot."""
    width, room, ground = _set(said, spot, frame)
    blocks = frame.story.blocks(frame.story.flat(cell), room, ground)
    return OpenCell(blocks, spot.columns, width, sides_of(said, spot, frame))


def _set(said: Said, spot: Spot, frame: Frame) -> tuple[float | None, float | None, Ground]:
    """Give how wide a cell and its text are, and what the table's style lays under it."""
    at, columns = spot.column, spot.columns
    width = said.width
    if width is None and len(frame.grid) >= at + columns:
        width = millimetres(sum(frame.grid[at : at + columns])) or None
    parts = tuple(_parts(spot, frame)) if frame.parts else ()
    ground = frame.story.file.styles.ground(frame.style, parts) if frame.style else PAGE
    if width is None:
        return None, None, ground
    return hundredths(width), max(0.0, width - said.margins), ground


def _parts(spot: Spot, frame: Frame) -> Iterator[str]:
    """Give the parts of the table that a cell belongs to, the strongest last, as Word does it."""
    look = frame.look
    place, at, columns = spot
    top = "firstRow" in look and place == 0
    bottom = "lastRow" in look and place == frame.rows - 1
    left = "firstColumn" in look and at == 0
    right = "lastColumn" in look and at + columns >= frame.columns
    if "noHBand" not in look and not top and not bottom:
        band = (place - ("firstRow" in look)) // frame.bands[0] % 2
        yield "band2Horz" if band else "band1Horz"
    if "noVBand" not in look and not left and not right:
        band = (at - ("firstColumn" in look)) // frame.bands[1] % 2
        yield "band2Vert" if band else "band1Vert"
    marks = (
        (right, "lastCol"),
        (left, "firstCol"),
        (bottom, "lastRow"),
        (bottom and right, "seCell"),
        (bottom and left, "swCell"),
        (top, "firstRow"),
        (top and right, "neCell"),
        (top and left, "nwCell"),
    )
    yield from (name for holds, name in marks if holds)


def sides_of(said: Said, spot: Spot, frame: Frame) -> dict[str, str]:
    """Give the lines on the four sides of a cell."""
    place, at, columns = spot
    borders = frame.borders
    sides = {
        "top": borders.get("top" if place == 0 else "insideH", ""),
        "bottom": borders.get("bottom" if place == frame.rows - 1 else "insideH", ""),
        "left": borders.get("left" if at == 0 else "insideV", ""),
        "right": borders.get("right" if at + columns >= frame.columns else "insideV", ""),
    }
    if frame.parts:
        for part in _parts(spot, frame):
            for step in frame.chain:
                styled = step.parts.get(part)
                element = None if styled is None else styled.element
                sides.update(lines(find(element, W + "tcPr", W + "tcBorders")))
    sides.update(said.borders)
    return sides


def closed(cell: OpenCell) -> Cell:
    """Give a cell as it is seen; a single line above or below is one drawn at its text."""
    drawn = [side for side in ("top", "bottom", "left", "right") if cell.sides.get(side)]
    blocks = cell.blocks
    if drawn in (["top"], ["bottom"]):
        end = 0 if drawn == ["top"] else -1
        edge = blocks[end] if blocks else None
        if isinstance(edge, Paragraph):
            rule = Border(cell.sides[drawn[0]], cell.width)
            lined = replace(edge, rules=(*edge.rules, rule))
            blocks = (lined, *blocks[1:]) if end == 0 else (*blocks[:-1], lined)
    return Cell(blocks, cell.columns, cell.rows, cell.width, bordered=len(drawn) > 1)
