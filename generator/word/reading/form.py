"""How a paragraph is set, as far as what is written of it says."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from generator.word.reading.properties import BORDER, Properties
from generator.word.reading.xml import MM_PER_POINT


class Form(Struct, eq=False):
    """How paragraphs that are written alike are set, whatever stands in and around them.

    `frame` is what must be equal for two of them to stand in one frame, nothing for no frame;
    `before` and `after` are the room that each asks for, in twips. `looks` are the parts of a
    `Paragraph` that follow, `by_letters` the indents that are counted in letters.
    """

    style: str
    said: Properties
    before: float
    after: float
    frame: tuple[tuple[str, Any], ...]
    listed: bool
    looks: dict[str, Any]
    by_letters: tuple[tuple[str, int], ...]

    def drawn(self, side: str) -> str:
        """Give the style of the line on a side, empty for none."""
        style: str = self.said.get(BORDER + side, "")
        return style

    def indents(self, size: float) -> dict[str, float]:
        """Give the indents that are counted in letters: one is as wide as the type is high."""
        return {
            name: round(letters / 100 * size * MM_PER_POINT, 2) + 0.0
            for name, letters in self.by_letters
        }
