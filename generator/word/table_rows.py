"""The rows of a table as WordprocessingML.

Rows that are written alike are filled into one pattern; those with merged cells, several
paragraphs or letters of several kinds are written cell by cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import gt
from typing import NamedTuple

from generator.document.blocks import Align, Cell, Row, RowKind, RowLook, Table
from generator.text.rich import Run
from generator.word.columns import Fit
from generator.word.runs import BEHIND, Ink, Marked, before, properties
from generator.word.styles import BOLD, Style
from generator.word.table_grid import REPEATED, Grid, Slot
from generator.word.table_measure import SIZE_PT, cell_height, low_letters, tall_pt

_STYLES = {RowKind.HEADING: Style.COLUMN_HEADING, RowKind.GROUP: Style.GROUP}
_ALIGN = {
    Align.LEFT: '<w:jc w:val="left"/>',
    Align.CENTER: '<w:jc w:val="center"/>',
    Align.RIGHT: '<w:jc w:val="right"/>',
    Align.JUSTIFY: '<w:jc w:val="both"/>',
}
_MIDDLE = '<w:vAlign w:val="center"/>'
_MARKUP = len('<w:r><w:t xml:space="preserve"></w:t></w:r>')
_END = "</w:p></w:tc>"


class _Look(NamedTuple):
    """How a cell looks that has one text, or none."""

    columns: int
    align: Align
    filled: bool = True
    bold: bool = False
    italic: bool = False


_Shape = tuple[RowKind, bool, bool, RowLook | tuple[_Look, ...]]
"""What rows that are written alike share: their kind, whether kept, whether repeated, the looks."""


class _Pattern(NamedTuple):
    """The marks before each text of a row, and behind the last.

    `low` is how many letters each text may have without making the row high.
    """

    marks: list[bytes]
    low: list[int]

    def is_low(self, texts: Iterable[str]) -> bool:
        """Say whether a row of `texts` is low for certain."""
        return not any(map(gt, map(len, texts), self.low))


def _single(cells: Iterable[Cell], width: int) -> tuple[tuple[_Look, ...], list[str]] | None:
    """Give how each cell of a row looks where all have one text or none, and these texts."""
    found: list[str] = []
    looks: list[_Look] = []
    for cell in cells:
        width -= cell.columns
        paragraphs = cell.paragraphs
        if cell.rows != 1 or len(paragraphs) > 1:
            return None
        first = paragraphs[0][0] if paragraphs and len(paragraphs[0]) == 1 else None
        if isinstance(first, Run) and first.text and "\n" not in first.text:
            found.append(first.text)
            looks.append(_Look(cell.columns, cell.align, True, first.bold, first.italic))
        elif paragraphs:
            return None
        else:
            looks.append(_Look(cell.columns, cell.align, filled=False))
    return None if width else (tuple(looks), found)


def _looks(look: RowLook) -> tuple[_Look, ...]:
    """Give how each cell of a plain row looks."""
    return tuple([_Look(1, *each) for each in zip(look.aligns, look.filled, strict=True)])


class Pen:
    """What writes the rows of one table."""

    def __init__(self, table: Table, grid: Grid, found: Fit, width_tw: int, ink: Ink) -> None:
        """Take the rows, the widths of their columns and the size of their letters."""
        self._table, self._known = table, (grid.lines, grid.plain)
        self._letters = grid.letters
        self._runs = ink.runs
        self._widths = found.widths
        self._edges = [0, *accumulate(found.widths)]
        self._size_pt = found.size_pt
        self._size = None if found.size_pt == SIZE_PT else found.size_pt
        self._tall_pt = tall_pt(width_tw)
        self._torn: dict[int, bool] = {}
        self._columns: dict[tuple[RowKind, bool], list[tuple[Mapping[Align, str], int, int]]] = {}
        self._patterns: dict[_Shape, _Pattern] = {}
        self._low = self._is_low()

    def rows(
        self, kept: Collection[int], repeated: int, start: int = 0, stop: int | None = None
    ) -> Iterator[bytes]:
        """Give the rows from `start` to `stop` in pieces, the first `repeated` as headings.

        Nine in ten have a text in each cell and are low: they are written by a pattern for
        all that are alike.
        """
        marked = Marked()
        rows = zip(*(of[start:stop] for of in (self._table.rows, *self._known)), strict=True)
        for number, (row, line, plain) in enumerate(rows, start):
            if marked.is_full():
                yield marked.taken()
            keeps, again = number in kept, number < repeated
            look: RowLook | tuple[_Look, ...]
            texts: Sequence[str]
            if plain is not None:
                look, texts, low = plain.look, plain.said, self._low
            elif single := _single(row.cells, len(self._widths)):
                look, texts, low = *single, False
            else:
                marked.add(self.row(row, line, keeps, again).encode())
                continue
            shape = row.kind, keeps, again, look
            pattern = self._patterns.get(shape) or self._pattern(*shape)
            if low or pattern.is_low(texts):
                marked.marks += pattern.marks
                marked.texts += texts
                marked.texts.append("")
            else:
                marked.add(self.row(row, line, keeps, again).encode())
        yield marked.taken()

    def _is_low(self) -> bool:
        """Say whether no row of plain texts can be tall: looked at by columns, which is quick."""
        return all(
            max(letters) <= low_letters(width, self._size_pt, self._tall_pt)
            for letters, width in zip(self._letters, self._widths, strict=False)
        )

    def _pattern(
        self, kind: RowKind, kept: bool, repeated: bool, look: RowLook | tuple[_Look, ...]
    ) -> _Pattern:
        """Give the marks of a row that may not break."""
        style = _style(kind) in BOLD
        header = "<w:tblHeader/>" if repeated else ""
        xml = f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>"
        marks: list[bytes] = []
        low: list[int] = []
        at = 0
        for each in _looks(look) if isinstance(look, RowLook) else look:
            width = self._edges[at + each.columns] - self._edges[at]
            at += each.columns
            xml += _cell(width, each.columns) + self._paragraph(kind, each.align, kept)
            if each.filled:
                xml += before(each.bold, each.italic, style, False, self._size)
                marks.append(xml.encode())
                low.append(low_letters(width, self._size_pt, self._tall_pt))
                xml = BEHIND
            xml += _END
        found = _Pattern([*marks, f"{xml}</w:tr>".encode()], low)
        self._patterns[kind, kept, repeated, look] = found
        return found

    def row(self, row: Row, line: tuple[Slot, ...] | None, kept: bool, repeated: bool) -> str:
        """Give a row; one so high that it may have to be split is not kept whole."""
        cells, tall = self._plain(row, kept) if line is None else self._line(row.kind, line, kept)
        written = f"{_END.join(cells)}{_END}"
        if tall:
            written = written.replace(_MIDDLE, "")
        look = ("" if tall else "<w:cantSplit/>") + ("<w:tblHeader/>" if repeated else "")
        return f"<w:tr>{f'<w:trPr>{look}</w:trPr>' if look else ''}{written}</w:tr>"

    def _plain(self, row: Row, kept: bool) -> tuple[list[str], bool]:
        """Give the cells of a row with one in every column, and whether one is tall."""
        kind = row.kind
        columns = self._columns.get((kind, kept))
        if columns is None:
            columns = self._columns[kind, kept] = [
                (
                    {align: _cell(width) + self._paragraph(kind, align, kept) for align in Align},
                    self._harmless(width),
                    width,
                )
                for width in self._widths
            ]
        write, bold, size = self._runs, _style(kind) in BOLD, self._size
        cells, tall = [], False
        for cell, (openings, harmless, width) in zip(row.cells, columns, strict=True):
            paragraphs = cell.paragraphs
            if len(paragraphs) == 1:
                text = write(paragraphs[0], bold, False, size)
            else:
                text = self._text(kind, cell, kept)
            if len(text) > harmless:
                tall = tall or self._is_tall(cell, width)
            cells.append(openings[cell.align] + text)
        return cells, tall

    def _line(self, kind: RowKind, line: tuple[Slot, ...], kept: bool) -> tuple[list[str], bool]:
        """Give the cells of a row where some reach over others, and whether one is tall."""
        cells, tall = [], False
        for slot in line:
            cell = slot.cell
            width = self._edges[slot.column + slot.columns] - self._edges[slot.column]
            if slot.goes_on:
                merge, text = "<w:vMerge/>", ""
            else:
                merge = '<w:vMerge w:val="restart"/>' if slot.rows > 1 else ""
                text = self._text(kind, cell, kept)
                long = len(text) > self._harmless(width)
                self._torn[slot.column] = long and self._is_tall(cell, width)
            tall = tall or self._torn[slot.column]
            opening = _cell(width, slot.columns, merge, kind in REPEATED or not merge)
            cells.append(opening + self._paragraph(kind, cell.align, kept) + text)
        return cells, tall

    def _text(self, kind: RowKind, cell: Cell, kept: bool) -> str:
        """Give the paragraphs of `cell` but for the beginning of the first and the last end."""
        bold = _style(kind) in BOLD
        between = f"</w:p>{self._paragraph(kind, cell.align, kept)}"
        return between.join(
            [self._runs(paragraph, bold, False, self._size) for paragraph in cell.paragraphs]
        )

    def _paragraph(self, kind: RowKind, align: Align, kept: bool) -> str:
        return _begun(kind, align, kept, self._size)

    def _harmless(self, width: int) -> int:
        """Give how long the XML of a cell may be without a look at how high the cell is."""
        return _MARKUP + low_letters(width, self._size_pt, self._tall_pt)

    def _is_tall(self, cell: Cell, width: int) -> bool:
        """Say whether a row is higher than may be left white at the end of a page."""
        return cell_height(cell, width, self._size_pt) > self._tall_pt * cell.rows


@lru_cache(maxsize=256)
def _begun(kind: RowKind, align: Align, kept: bool, size: float | None) -> str:
    """Give the beginning of a paragraph in a cell."""
    style = _style(kind)
    usual = Align.CENTER if style is Style.COLUMN_HEADING else Align.LEFT
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>'
        f"{'<w:keepNext/>' if kept else ''}"
        f"{'' if align is usual else _ALIGN[align]}"
        f"{properties(None, None, size)}</w:pPr>"
    )


def _style(kind: RowKind) -> Style:
    return _STYLES.get(kind, Style.CELL)


@lru_cache(maxsize=1024)
def _cell(width: int, columns: int = 1, merge: str = "", middle: bool = True) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
        f"{_MIDDLE if middle else ''}</w:tcPr>"
    )
