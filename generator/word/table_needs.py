"""What the cells of a table ask of its columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest

from msgspec import Struct

from generator.document.blocks import Row, RowKind, Table
from generator.word.table_grid import Grid, Slot, plain_line
from generator.word.table_measure import Extent, extent, longest_word, texts

MOST_ROWS = 48
LONGEST_ROWS = 8
"""A longer table is judged by as many of its rows: the longest ones, and some of the rest."""

_NOTHING = Extent(0.0, 0.0, 0)


class Needs(Struct):
    """Lengths at one point, in twips.

    `longest` is the longest word of every column, `spans` of the cells over several columns
    (first, one after the last). `natural` is the width at which no cell of a column breaks
    its lines, `word` that of a word on average. `lengths` has the text of every column in
    every row looked at, and `weights` for how many rows each of these stands.
    """

    longest: list[float]
    natural: list[float]
    word: list[float]
    lengths: list[list[float]]
    weights: list[float]
    spans: dict[tuple[int, int], float]


def gather(table: Table, grid: Grid) -> Needs:
    """Measure every word of `table`, and the text of as many rows as the widths need."""
    count = len(table.rows)
    if count <= MOST_ROWS:
        return _measured(table, grid, range(count), [1.0] * count)
    words = _Words(table, grid)
    long = set(nlargest(LONGEST_ROWS, range(count), key=words.letters.__getitem__))
    rest = [row for row in range(count) if row not in long]
    step = len(rest) / (MOST_ROWS - LONGEST_ROWS)
    chosen = [rest[int(number * step)] for number in range(MOST_ROWS - LONGEST_ROWS)]
    weights = [1.0] * len(long) + [step] * len(chosen)
    needs = _measured(table, grid, [*sorted(long), *chosen], weights)
    needs.longest, needs.spans = words.longest()
    return needs


def _measured(table: Table, grid: Grid, rows: Sequence[int], weights: list[float]) -> Needs:
    count = len(table.columns)
    found: list[list[Extent]] = [[] for _ in range(count)]
    needs = Needs(
        longest=[0.0] * count,
        natural=[0.0] * count,
        word=[0.0] * count,
        lengths=[[0.0] * len(weights) for _ in range(count)],
        weights=weights,
        spans={},
    )
    places = [place for place, number in enumerate(rows) if grid.plain[number] is not None]
    _measure_plain(grid, [rows[place] for place in places], places, found, needs)
    for place, number in enumerate(rows):
        if grid.plain[number] is not None:
            continue
        line = grid.lines[number]
        if line is None:
            _measure_row(table.rows[number], place, found, needs)
            continue
        for slot in line:
            _measure_slot(slot, table.rows[number].kind, place, found, needs)
    for column, parts in enumerate(found):
        if parts:
            lengths, longest, words = zip(*parts, strict=True)
            needs.natural[column] = max(*lengths, needs.natural[column])
            needs.longest[column] = max(longest)
            needs.word[column] = sum(lengths) / (sum(words) or 1)
    return needs


def _measure_plain(
    grid: Grid, rows: Sequence[int], places: list[int], found: list[list[Extent]], needs: Needs
) -> None:
    """Measure plain rows column by column, which is quick."""
    texts = [cells.texts for row in rows if (cells := grid.plain[row]) is not None]
    for number, column in enumerate(zip(*texts, strict=True)):
        lengths = needs.lengths[number]
        parts = [extent(text) if text else _NOTHING for text in column]
        for place, part in zip(places, parts, strict=True):
            lengths[place] = part.length
        found[number] += parts


def _measure_row(row: Row, place: int, found: list[list[Extent]], needs: Needs) -> None:
    """Measure a row with a cell in every column."""
    for column, cell in enumerate(row.cells):
        for line in texts(cell):
            part = extent(*line)
            found[column].append(part)
            needs.lengths[column][place] += part.length


def _measure_slot(
    slot: Slot, kind: RowKind, place: int, found: list[list[Extent]], needs: Needs
) -> None:
    """Measure a cell that may reach over columns and rows, and share its text among them.

    The name of a group or of a sum has room enough however the columns are divided.
    """
    parts = [extent(*text) for text in texts(slot.cell)]
    if not parts:
        return
    columns = range(slot.column, slot.column + slot.columns)
    if slot.columns == 1:
        found[slot.column] += [] if slot.goes_on else parts
    else:
        key = columns.start, columns.stop
        needs.spans[key] = max(needs.spans.get(key, 0.0), *(part.longest for part in parts))
        if kind is not RowKind.BODY:
            return
    length = sum(part.length for part in parts) / slot.columns
    for column in columns:
        needs.lengths[column][place] += length / slot.cell.rows
        if slot.columns > 1:
            needs.natural[column] = max(needs.natural[column], length)


class _Words:
    """All that is written in a long table: every text once, by its columns and its face."""

    def __init__(self, table: Table, grid: Grid) -> None:
        """Collect them."""
        self.letters: list[int] = []
        self._columns = len(table.columns)
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

    def longest(self) -> tuple[list[float], dict[tuple[int, int], float]]:
        """Give the longest word of every column and of every span, at one point, in twips."""
        columns = [0.0] * self._columns
        spans: dict[tuple[int, int], float] = {}
        for (start, stop, bold, italic), seen in self._texts.items():
            longest = longest_word(set(" ".join(seen).split(" ")), bold, italic)
            if stop == start + 1:
                columns[start] = max(columns[start], longest)
            else:
                spans[start, stop] = max(spans.get((start, stop), 0.0), longest)
        return columns, spans
