"""How wide the text of a cell is, and how high a row becomes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from generator.document.blocks import Cell, Table
from generator.standard import nd30
from generator.text.rich import Rich, Run
from generator.text.widths import width_pt
from generator.word.table_grid import Slot, lay, plain_line

SIZE_PT = nd30.TABLE_TEXT.size.chosen
LEAST_PT = nd30.TABLE_TEXT_LEAST.chosen
LINE = 1.15
"""The line that Times New Roman asks for, as a multiple of its size."""

MARGIN_TW = 85
PADDING_TW = 2 * MARGIN_TW
"""What a cell keeps free beside its text, left and right together."""

GAP_PT = 2.0
"""What the styles of a cell keep free above, between and below its paragraphs."""

ADDRESS_LETTERS = 25
"""No Vietnamese word is as long: a link or a file name, which may break after a mark."""

_PIECE = re.compile(r"[^-/._@?&=:,;+\\]+[-/._@?&=:,;+\\]*|[-/._@?&=:,;+\\]+")
_NOTE = "0"
_MOST_WORDS = 1 << 14
_WIDE_LETTER = 20 * 0.65
"""A letter at one point, in twips, where many of them are wide and lines end early."""


class Extent(NamedTuple):
    """A text at one point, in twips: its length, its longest word, how many words."""

    length: float
    longest: float
    words: int


_NOTHING = Extent(0.0, 0.0, 0)


class _Widths(dict[str, float]):
    """The widths of words in one face, at one point, in twips: words are met again and again."""

    def __init__(self, bold: bool, italic: bool) -> None:
        """Begin with none."""
        super().__init__()
        self._face = bold, italic

    def __missing__(self, word: str) -> float:
        if len(self) >= _MOST_WORDS:
            self.clear()
        bold, italic = self._face
        width = self[word] = width_pt(word, 20, bold=bold, italic=italic)
        return width


@cache
def _widths(bold: bool, italic: bool) -> _Widths:
    return _Widths(bold, italic)


def longest_word(words: Collection[str], bold: bool = False, italic: bool = False) -> float:
    """Give the width of the longest of `words` at one point, in twips."""
    width = _widths(bold, italic).__getitem__
    if max(map(len, words), default=0) < ADDRESS_LETTERS:
        return max(map(width, words), default=0.0)
    pieces = (
        piece
        for word in words
        for piece in ([word] if len(word) < ADDRESS_LETTERS else _PIECE.findall(word))
    )
    return max(map(width, pieces), default=0.0)


@lru_cache(maxsize=1 << 13)
def extent(text: str, bold: bool = False, italic: bool = False) -> Extent:
    """Measure `text`, which breaks at its spaces alone: a no-break space holds."""
    if not text:
        return _NOTHING
    words = text.split(" ")
    width = _widths(bold, italic).__getitem__
    widths = [*map(width, words)]
    longest = max(widths) if len(text) < ADDRESS_LETTERS else longest_word(words, bold, italic)
    gaps = (len(words) - 1) * width(" ")
    return Extent(sum(widths) + gaps, longest, len(words))


def texts(cell: Cell) -> list[tuple[str, bool, bool]]:
    """Give the lines of `cell` as typed, each with the face to measure it in."""
    found = []
    for paragraph in cell.paragraphs:
        face = _face(paragraph)
        if "\n" in face[0]:
            found += [(line, *face[1:]) for line in face[0].split("\n")]
        else:
            found.append(face)
    return found


def _face(paragraph: Rich) -> tuple[str, bool, bool]:
    """Give the letters of `paragraph`, and the wider face where it has several."""
    if len(paragraph) == 1 and (run := paragraph[0]).__class__ is Run:
        return run.text, run.bold, run.italic
    runs = [part for part in paragraph if isinstance(part, Run)]
    text = "".join(part.text if isinstance(part, Run) else _NOTE for part in paragraph)
    bold = any(run.bold for run in runs)
    return text, bold, not bold and any(run.italic for run in runs)


def count_lines(text: str, bold: bool, italic: bool, room: float) -> int:
    """Count the lines that `text` fills where `room` is their width, at one point."""
    if extent(text, bold, italic).length <= room:
        return 1
    widths = _widths(bold, italic)
    space = widths[" "]
    lines, used = 0, room
    for word in text.split(" "):
        width = widths[word]
        if used + space + width <= room:
            used += space + width
            continue
        lines += 1
        used = width
        if width > room:
            torn = ceil(width / max(room, 1))
            lines += torn - 1
            used = width - (torn - 1) * room
    return lines


def cell_height(cell: Cell, width_tw: int, size_pt: float = SIZE_PT) -> float:
    """Estimate the height of `cell` in points."""
    room = (width_tw - PADDING_TW) / size_pt
    found = texts(cell)
    lines = sum(count_lines(*line, room) for line in found) if found else 1
    return lines * size_pt * LINE + (len(cell.paragraphs) + 1) * GAP_PT


def row_heights(table: Table, widths: Sequence[int], size_pt: float = SIZE_PT) -> list[float]:
    """Estimate the height of every row of `table` in points."""
    edges = [0, *accumulate(widths)]
    heights = [cell_height(Cell(), widths[0], size_pt)] * len(table.rows)
    merged: list[tuple[int, Slot]] = []
    for number, (row, line) in enumerate(zip(table.rows, lay(table).lines, strict=True)):
        for slot in line or plain_line(row):
            if slot.goes_on:
                continue
            if slot.rows > 1:
                merged.append((number, slot))
                continue
            width = edges[slot.column + slot.columns] - edges[slot.column]
            heights[number] = max(heights[number], cell_height(slot.cell, width, size_pt))
    for number, slot in merged:
        width = edges[slot.column + slot.columns] - edges[slot.column]
        needed = cell_height(slot.cell, width, size_pt)
        last = number + slot.rows - 1
        heights[last] += max(0.0, needed - sum(heights[number : last + 1]))
    return heights


def tall_pt(paper_tw: int) -> float:
    """Give a third of the height of a page on which the text is `paper_tw` wide."""
    if paper_tw > nd30.PAPER_WIDTH.chosen_tw:
        height = nd30.PAPER_WIDTH.chosen_tw
        height -= nd30.LANDSCAPE_TOP.chosen_tw + nd30.LANDSCAPE_BOTTOM.chosen_tw
    else:
        height = nd30.PAPER_HEIGHT.chosen_tw
        height -= nd30.MARGIN_TOP.chosen_tw + nd30.MARGIN_BOTTOM.chosen_tw
    return height / 20 / 3


@lru_cache(maxsize=1024)
def low_letters(width_tw: int, size_pt: float, height_pt: float) -> int:
    """Give how many letters a cell holds for certain without becoming so high."""
    lines = int(height_pt / (size_pt * LINE))
    return int(lines * max(0, width_tw - PADDING_TW) / (size_pt * _WIDE_LETTER))
