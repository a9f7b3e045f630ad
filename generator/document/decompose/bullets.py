"""Bullets that the decree has not ("•", "o", "➢") → its dashes, and the crosses below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.document.blocks import Block, Paragraph, Role
from generator.plan.levels import Level

_LETTERS = frozenset("ov§")
"""What Word's fonts of signs have for a circle and an arrow, read as letters."""


def dashed(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give `blocks` with dashes for bullets; another bullet, deeper than the last, is a cross."""
    above: tuple[str, int] | None = None
    crosses: set[str] = set()
    for block in blocks:
        if not isinstance(block, Paragraph) or not _is_bullet(block):
            if isinstance(block, Paragraph) and block.number and block.level is not Level.PLUS:
                above = ("-", block.depth) if block.level is Level.DASH else None
                crosses = crosses if block.level is Level.DASH else set()
            yield block
            continue
        sign = block.number
        if above and sign != above[0] and (sign in crosses or block.depth > above[1]):
            crosses.add(sign)
            yield replace(block, role=Role.POINT, number="+", level=Level.PLUS)
            continue
        above = (sign, block.depth)
        yield replace(block, role=Role.POINT, number="-", level=Level.DASH)


def _is_bullet(block: Paragraph) -> bool:
    sign = block.number
    return block.level is None and len(sign) == 1 and (not sign.isalnum() or sign in _LETTERS)
