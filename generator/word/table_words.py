"""All that is written in a long table: none of its words may be wider than its column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from generator.document.blocks import Table
from generator.text.widths import widest_letter_pt
from generator.word.table_grid import Grid, Slot, plain_line
from generator.word.table_measure import longest_word, texts

_SPACES_APART = bytes(ord(" ") if byte == ord(" ") else ord("x") for byte in range(256))

Columns = tuple[int, int]
"""The first of the columns that a cell reaches over, and one after the last."""


class Words:
    """Every text of a table once, by its columns and its face.

    Most words are far from being too long for their columns, which their letters tell.
    """

    def __init__(self, table: Table, grid: Grid) -> None:
        """Collect them, and count the `letters` of every row."""
        self.letters: list[int] = []
        self._texts = defaultdict[tuple[int, int, bool, bool], set[str]](set)
        for number, column in enumerate(grid.columns):
            self._texts[number, number + 1, False, False] = set(column)
        letters = map(sum, zip(*grid.letters, strict=True))
        for row, line, plain in zip(table.rows, grid.lines, grid.plain, strict=True):
            if plain is not None:
                self.letters.append(next(letters))
            else:
                slots = line or plain_line(row)
                self.letters.append(sum([self._slot(slot) for slot in slots if not slot.goes_on]))

    def _slot(self, slot: Slot) -> int:
        """Take a cell, and count its letters."""
        letters = 0
        for text, bold, italic in texts(slot.cell):
            self._texts[slot.column, slot.column + slot.columns, bold, italic].add(text)
            letters += len(text)
        return letters

    def wider(self, room: Callable[[Columns], float]) -> dict[Columns, float]:
        """Give the longest word of all columns whose `room`, at one point, does not hold it."""
        found: dict[Columns, float] = {}
        for (start, stop, bold, italic), seen in self._texts.items():
            columns = start, stop
            held = max(room(columns), found.get(columns, 0.0))
            letters = int(held / widest_letter_pt(20, bold=bold, italic=italic)) + 1
            text = " ".join(seen)
            if has_word(text, letters):
                words = {word for word in text.split(" ") if len(word) >= letters}
                longest = longest_word(words, bold, italic)
                if longest > held:
                    found[columns] = longest
        return found


def has_word(text: str, letters: int) -> bool:
    """Say whether a word of `text` has so many letters: told ten times as fast as by splitting."""
    return b"x" * letters in text.encode("ascii", "replace").translate(_SPACES_APART)
