"""Text boxes that belong elsewhere than where they are anchored."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.lines import all_lines, is_centred
from generator.document.recognise.outline import number_of
from generator.document.recognise.stream import Node

_NEAR = 16
"""How many blocks below Quốc hiệu a box of the head may be anchored."""


def with_boxes_in_place(stream: Sequence[Node], heads: Sequence[int]) -> tuple[Node, ...]:
    """Give `stream` with the boxes near a Quốc hiệu where they belong.

    Word lets a box float: a "DỰ THẢO" or "KHẨN" stands above on paper, but hangs on any line
    nearby. Any other box, a picture too, would part the title or the openings: it goes behind.
    """
    if not heads:
        return tuple(stream)
    moved: list[Node] = []
    start = 0
    for at, following in zip(heads, (*heads[1:], len(stream)), strict=True):
        near = stream[at + 1 : min(following, at + 1 + _NEAR)]
        moved += stream[start : at + 1]
        moved += [node for node in near if _is_mark(node.block)]
        moved += _boxes_behind([node for node in near if not _is_mark(node.block)])
        start = at + 1 + len(near)
    return (*moved, *stream[start:])


def _boxes_behind(near: Sequence[Node]) -> list[Node]:
    """Give the blocks with their boxes behind the last paragraph before the first number."""
    numbered = (
        place
        for place, node in enumerate(near)
        if node.paragraph and not is_centred(node.paragraph) and number_of(node.paragraph)
    )
    end = next(numbered, 0)
    boxes = [node for node in near[:end] if isinstance(node.block, view.TextBox)]
    others = [node for node in near[:end] if not isinstance(node.block, view.TextBox)]
    return [*others, *boxes, *near[end:]]


def _is_mark(block: view.Block) -> bool:
    if not isinstance(block, view.TextBox):
        return False
    said = list(all_lines(block.blocks))
    return bool(said) and all(fixed.mark(one.text) or fixed.is_draft(one.text) for one in said)


def is_signing(block: view.Block) -> bool:
    """Say whether a text box holds recipients or a signature."""
    if not isinstance(block, view.TextBox):
        return False
    said = list(all_lines(block.blocks))
    return any(fixed.is_recipients(one.text) or fixed.is_authority(one.text) for one in said)
