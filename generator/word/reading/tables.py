"""Tables: rows of cells, those that go on from above not listed again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.document.blocks import Align
from generator.document.view import Row, Table, Trace
from generator.word.reading.cells import (
    OpenCell,
    Spot,
    closed,
    columns_of,
    opened,
    said_by,
    sides_of,
)
from generator.word.reading.frames import CELL, ROW, Frame, framed, left_edge, of_style, unwrapped
from generator.word.reading.properties import ALIGNMENTS
from generator.word.reading.xml import Element, W, find, millimetres, on

if TYPE_CHECKING:
    from generator.word.reading.story import Story


def table(element: Element, story: Story, column: float | None) -> Table:
    """Read a table that stands in a column of a width in mm."""
    frame = framed(element, story, column)
    elements = list(unwrapped(element, ROW))
    frame.rows = len(elements)
    above: dict[int, OpenCell] = {}
    read = []
    for place, row in enumerate(elements):
        cells, above, trace = _row(row, place, frame, above)
        read.append((find(row, W + "trPr"), cells, trace))
    rows = tuple(_finished(read))
    filled = [cell for row in rows for cell in row.cells if cell.blocks]
    properties = find(element, W + "tblPr")
    align = ALIGNMENTS.get(of_style(frame.chain, properties, "jc") or "left")
    return Table(
        rows,
        tuple(millimetres(width) for width in frame.grid),
        bordered=bool(filled) and 2 * sum(cell.bordered for cell in filled) >= len(filled),
        indent=left_edge(frame, properties) if align is Align.LEFT else 0,
        align=align,
    )


def _finished(read: list[tuple[Element | None, list[OpenCell], Trace]]) -> Iterator[Row]:
    """Give the rows once all cells are known whole; a header repeats only from the top on."""
    repeats = True
    for properties, cells, trace in read:
        repeats = repeats and on(find(properties, W + "tblHeader"))
        yield Row(
            tuple(closed(cell) for cell in cells),
            repeats=repeats,
            keeps_whole=on(find(properties, W + "cantSplit")),
            trace=trace,
        )


def _row(
    row: Element,
    place: int,
    frame: Frame,
    above: dict[int, OpenCell],
) -> tuple[list[OpenCell], dict[int, OpenCell], Trace]:
    """Read a row: the cells that begin in it, and those that may go on below.

    What goes on from `above` only grows. Cells stand beside each other, so each begins on
    the page on which the row does.
    """
    story = frame.story
    properties = find(row, W + "trPr")
    outer = story.trace
    story.trace = trace = _trace(properties) or outer
    cells: list[OpenCell] = []
    reaching: dict[int, OpenCell] = {}
    first_page = last_page = story.page
    at = _gap(properties, "gridBefore", cells)
    for cell in unwrapped(row, CELL):
        said = said_by(cell, frame)
        spot = Spot(place, at, said.columns)
        at += spot.columns
        if said.across and cells:
            cells[-1].columns += spot.columns
            continue
        upper = above.get(spot.column)
        if said.down and upper is not None and upper.columns == spot.columns:
            upper.rows += 1
            upper.sides["bottom"] = sides_of(said, spot, frame)["bottom"]
            reaching[spot.column] = upper
            continue
        story.page = first_page
        begun = opened(cell, said, spot, frame)
        cells.append(begun)
        if said.opens:
            reaching[spot.column] = begun
        last_page = max(last_page, story.page)
    _gap(properties, "gridAfter", cells)
    story.page = last_page
    story.trace = outer
    return cells, reaching, trace


def _gap(properties: Element | None, name: str, cells: list[OpenCell]) -> int:
    """Take in the room that a row leaves free at one of its ends."""
    if properties is None or find(properties, W + name) is None:
        return 0
    columns = columns_of(properties, name)
    cells.append(OpenCell((), columns, None, {}))
    return columns


def _trace(properties: Element | None) -> Trace:
    if find(properties, W + "del") is not None:
        return Trace.DELETED
    return Trace.INSERTED if find(properties, W + "ins") is not None else Trace.NONE
