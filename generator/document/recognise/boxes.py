"""Text boxes that belong elsewhere than where they are anchored."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.lines import all_lines
from generator.document.recognise.stream import Node

_NEAR = 16
"""How many blocks below Quốc hiệu a mark of the head may be anchored."""


def with_marks_at_head(stream: Sequence[Node], heads: Sequence[int]) -> tuple[Node, ...]:
    """Give `stream` with a boxed "DỰ THẢO" or "KHẨN" right below the Quốc hiệu it belongs to.

    Word lets a box float: on paper it stands above, in the file it hangs on any line nearby.
    """
    if not heads:
        return tuple(stream)
    moved: list[Node] = []
    start = 0
    for at, following in zip(heads, (*heads[1:], len(stream)), strict=True):
        near = stream[at + 1 : min(following, at + 1 + _NEAR)]
        moved += stream[start : at + 1]
        moved += [node for node in near if _is_mark(node.block)]
        moved += [node for node in near if not _is_mark(node.block)]
        start = at + 1 + len(near)
    return (*moved, *stream[start:])


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
