"""What the cells of a table ask of its columns."""

from __future__ import annotations

from heapq import nlargest

from msgspec import Struct

from generator.document.blocks import Row, RowKind, Table
from generator.word.table_grid import Grid, Slot
from generator.word.table_measure import Extent, extent, longest_word, texts

MOST_ROWS = 48
LONGEST_ROWS = 8
"""A longer table is judged by as many of its rows: the longest ones, and some of the rest."""


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
    needs.spans = words.spans
    needs.longest = words.longest()
    return needs


def _measured(table: Table, grid: Grid, rows: range | list[int], weights: list[float]) -> Needs:
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
    for place, number in enumerate(rows):
        line = grid.lines[number]
        if line is None:
            _measure_row(table.rows[number], grid.texts[number], place, found, needs)
            continue
        for slot in line:
            _measure_slot(slot, table.rows[number].kind, place, found, needs)
    for column, parts in enumerate(found):
        if parts:
            lengths, longest, words = zip(*parts, strict=True)
            needs.natural[column] = max(*lengths, needs.natural[column])
            needs.longest[column] = max(longest)
            needs.word[column] = sum(lengths) / sum(words)
    return needs


def _measure_row(
    row: Row, single: list[str] | None, place: int, found: list[list[Extent]], needs: Needs
) -> None:
    """Measure a row with a cell in every column; `single` are its texts, if they are one each."""
    if single is not None:
        for column, text in enumerate(single):
            if text:
                part = extent(text)
                found[column].append(part)
                needs.lengths[column][place] = part.length
        return
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
    """All that is written in a long table: every text once, by its column and its face."""

    def __init__(self, table: Table, grid: Grid) -> None:
        """Collect them."""
        self.letters: list[int] = []
        self.spans: dict[tuple[int, int], float] = {}
        self._faces = [tuple(set[str]() for _ in range(4)) for _ in table.columns]
        single = [plain for plain in grid.texts if plain is not None]
        for faces, column in zip(self._faces, zip(*single, strict=True), strict=False):
            faces[0].update(column)
        for row, line, plain in zip(table.rows, grid.lines, grid.texts, strict=True):
            if plain is not None:
                self.letters.append(sum(map(len, plain)))
            else:
                letters = self._plain(row) if line is None else sum(map(self._slot, line))
                self.letters.append(letters)

    def longest(self) -> list[float]:
        """Give the longest word of every column at one point, in twips."""
        return [
            max(
                longest_word(set(" ".join(seen).split(" ")), bool(look & 1), bool(look & 2))
                for look, seen in enumerate(faces)
            )
            for faces in self._faces
        ]

    def _plain(self, row: Row) -> int:
        """Take a row with a cell in every column, and count its letters."""
        letters = 0
        for faces, cell in zip(self._faces, row.cells, strict=True):
            for text, bold, italic in texts(cell):
                faces[bold + 2 * italic].add(text)
                letters += len(text)
        return letters

    def _slot(self, slot: Slot) -> int:
        """Take a cell where it begins, and count its letters."""
        if slot.goes_on:
            return 0
        letters = 0
        for text, bold, italic in texts(slot.cell):
            letters += len(text)
            if slot.columns == 1:
                self._faces[slot.column][bold + 2 * italic].add(text)
            else:
                key = slot.column, slot.column + slot.columns
                self.spans[key] = max(self.spans.get(key, 0.0), extent(text, bold, italic).longest)
        return letters
