"""Leading a place in a mended copy back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from generator.finding import Edit


class Offsets:
    """The offsets of a text that `edits` made, in terms of the text it was made of."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        """Take the edits in the order of the text, none overlapping another."""
        self._made: list[int] = []
        self._edits = edits
        grown = 0
        for edit in edits:
            self._made.append(edit.start + grown)
            grown += len(edit.text) - (edit.end - edit.start)

    def original(self, offset: int) -> int:
        """Give the offset that `offset` of the made text comes from.

        Within a text that an edit wrote it is the nearest one that the edit took away.
        """
        number = bisect_right(self._made, offset) - 1
        if number < 0:
            return offset
        edit = self._edits[number]
        within = offset - self._made[number]
        if within < len(edit.text):
            return min(edit.start + within, edit.end)
        return edit.end + within - len(edit.text)
