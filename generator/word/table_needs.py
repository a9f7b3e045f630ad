"""What the cells of a table ask of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nlargest

from msgspec import Struct

from generator.document.blocks import Row, RowKind, Table
from generator.word.table_grid import Grid, Slot
from generator.word.table_measure import Extent, extent, texts
from generator.word.table_words import Columns, Words

WHOLE_ROWS = 48
"""Of so many rows each is looked at."""

JUDGED_ROWS = 24
LONGEST_ROWS = 8
"""A longer table is judged by as many of its rows: the longest ones, and some of the rest.

Twice as many make no table lower.
"""


class Needs(Struct):
    """Lengths at one point, in twips.

    `longest` is the longest word of every column, `spans` of the cells over several columns
    (first, one after the last). `natural` is the width at which no cell of a column breaks
    its lines, `word` that of a word on average. `lengths` has the text of every column in
    every row looked at, and `weights` for how many rows each of these stands. `words` are all
    of the table, where it was not looked at as a whole.
    """

    longest: list[float]
    natural: list[float]
    word: list[float]
    lengths: list[list[float]]
    weights: list[float]
    spans: dict[Columns, float]
    words: Words | None = None

    def longest_in(self, columns: Columns) -> float:
        """Give the longest word known of a column, or of the cells over several."""
        start, stop = columns
        return self.longest[start] if stop == start + 1 else self.spans.get(columns, 0.0)

    def know(self, columns: Columns, longest: float) -> None:
        """Learn of a longer word."""
        start, stop = columns
        if stop == start + 1:
            self.longest[start] = longest
        else:
            self.spans[columns] = longest


def gather(table: Table, grid: Grid) -> Needs:
    """Measure the text of as many rows of `table` as the widths need."""
    width = len(table.columns)
    names: list[int] = []
    rows: list[int] = []
    for number, (row, line) in enumerate(zip(table.rows, grid.lines, strict=True)):
        # the name of a group or of a sum has room enough however the columns are divided
        is_name = line is not None and row.kind is not RowKind.BODY and len(line) < width
        (names if is_name else rows).append(number)
    if len(rows) <= WHOLE_ROWS:
        return _measured(table, grid, dict.fromkeys(rows, 1.0), names)
    words = Words(table, grid)
    weights = dict.fromkeys(nlargest(LONGEST_ROWS, rows, key=words.letters.__getitem__), 1.0)
    rest = [row for row in rows if row not in weights]
    step = len(rest) / (JUDGED_ROWS - LONGEST_ROWS)
    for number in range(JUDGED_ROWS - LONGEST_ROWS):
        weights[rest[int(number * step)]] = step
    needs = _measured(table, grid, weights, names[:LONGEST_ROWS])
    needs.words = words
    return needs


def _measured(
    table: Table, grid: Grid, weights: Mapping[int, float], names: Sequence[int]
) -> Needs:
    """Measure rows, each for as many as it stands for, and the words of `names`."""
    columns = range(len(table.columns))
    plain = [row for row in weights if grid.plain[row] is not None]
    others = [row for row in weights if grid.plain[row] is None]
    needs = Needs(
        longest=[0.0 for _ in columns],
        natural=[0.0 for _ in columns],
        word=[0.0 for _ in columns],
        lengths=[[0.0] * len(others) for _ in columns],
        weights=[weights[row] for row in (*others, *plain)],
        spans={},
    )
    found: list[list[Extent]] = [[] for _ in columns]
    for place, number in enumerate(others):
        line = grid.lines[number]
        if line is None:
            _measure_row(table.rows[number], place, found, needs)
            continue
        for slot in line:
            _measure_slot(slot, place, found, needs)
    for number in names:
        for slot in grid.lines[number] or ():
            _measure_slot(slot, None, found, needs)
    cells = [known.texts for row in plain if (known := grid.plain[row]) is not None]
    for number, column in enumerate(zip(*cells, strict=True)):
        parts = [*map(extent, column)]
        needs.lengths[number] += [part[0] for part in parts]
        found[number] += parts
    for number, parts in enumerate(found):
        if parts:
            lengths, longest, words = zip(*parts, strict=True)
            needs.natural[number] = max(*lengths, needs.natural[number])
            needs.longest[number] = max(longest)
            needs.word[number] = sum(lengths) / (sum(words) or 1)
    return needs


def _measure_row(row: Row, place: int, found: list[list[Extent]], needs: Needs) -> None:
    """Measure a row with a cell in every column."""
    for column, cell in enumerate(row.cells):
        for line in texts(cell):
            part = extent(*line)
            found[column].append(part)
            needs.lengths[column][place] += part.length


def _measure_slot(slot: Slot, place: int | None, found: list[list[Extent]], needs: Needs) -> None:
    """Measure a cell that may reach over columns and rows, and share its text among them.

    That of a row without a place makes no column wider than its words.
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
    if place is None:
        return
    length = sum(part.length for part in parts) / slot.columns
    for column in columns:
        needs.lengths[column][place] += length / slot.cell.rows
        if slot.columns > 1:
            needs.natural[column] = max(needs.natural[column], length)
