"""The lines drawn below the organ and below Tiêu ngữ, wherever they are anchored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.document import view
from generator.document.recognise.components import Drawn, Line
from generator.document.recognise.grid import places, width
from generator.document.recognise.lines import drawn, underlined
from generator.document.recognise.placing import Placed, Side

_LONG_RULE_MM = 45
"""A line drawn by itself is that below Tiêu ngữ if it is longer."""


def underlines(
    used: Sequence[view.Block],
    found: Iterable[Placed],
    organ: Sequence[Line],
    motto: Placed | None,
    table: view.Table | None,
) -> tuple[Drawn | None, Drawn | None]:
    """Give the line below the organ and that below Tiêu ngữ."""
    sides: dict[Side, list[Drawn]] = {side: [] for side in Side}
    place = {id(item.line.paragraph): item.side for item in found}
    for block in used:
        for paragraph, side in _sided(block, place, table):
            sides[side] += drawn(paragraph)
    left, right, alone = sides[Side.LEFT], sides[Side.RIGHT], sides[Side.ALONE]
    below_organ = left[0] if left else None
    below_motto = max(right, key=_length) if right else None
    if below_organ is None and len(right) > 1:
        below_organ = min(right, key=_length)
    if below_motto is None and len(left) > 1:
        below_motto = max(left, key=_length)
        below_organ = min(left, key=_length)
    free = [line for line in alone if line not in {below_organ, below_motto}]
    if below_organ is None and below_motto is None and len(free) > 1:
        below_organ, below_motto = min(free, key=_length), max(free, key=_length)
    elif free and below_motto is None and (below_organ or _length(free[0]) > _LONG_RULE_MM):
        below_motto = free[0]
    elif free and below_organ is None:
        below_organ = free[0]
    below_organ = below_organ or (underlined(organ[-1]) if organ else None)
    return below_organ, below_motto or (underlined(motto.line) if motto else None)


def _length(line: Drawn) -> float:
    return line.length or 0


def _sided(
    block: view.Block, place: dict[int, Side], table: view.Table | None
) -> Iterator[tuple[view.Paragraph, Side]]:
    """Give the paragraphs of a block of the head, each with the side it stands on."""
    match block:
        case view.Table():
            wide = width(block)
            known = [
                item.column
                for item in places(block)
                for paragraph in view.paragraphs(item.cell.blocks)
                if place.get(id(paragraph)) is Side.RIGHT
            ]
            split = min(known, default=max(1, (wide + 1) // 2))
            for item in places(block):
                side = Side.RIGHT if item.column >= split else Side.LEFT
                for paragraph in view.paragraphs(item.cell.blocks):
                    yield paragraph, side if wide > 1 else Side.ALONE
        case view.TextBox():
            return
        case _:
            side = place.get(id(block), Side.ALONE)
            if table is None and side is not Side.ALONE:
                side = Side.ALONE
            yield block, side
