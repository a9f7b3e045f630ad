"""The rows of a table as WordprocessingML.

Rows that are written alike are filled into one pattern; those with merged cells, several
paragraphs or letters of several kinds are written cell by cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import accumulate
from operator import gt
from typing import NamedTuple

from generator.document.blocks import Align, Cell, Row, RowKind, Table
from generator.text.rich import Run
from generator.word.columns import Fit
from generator.word.runs import Ink, around, contents, properties
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


class _Odd(NamedTuple):
    """How a cell looks that is no single column's text in plain letters."""

    columns: int
    align: Align
    bold: bool = False
    italic: bool = False
    empty: bool = False


_Look = Align | _Odd
"""How a cell looks; of most the place of its lines alone says it."""

_Looks = tuple[_Look, ...]
_Shape = tuple[RowKind, bool, bool, _Looks]
"""What rows that are written alike share: their kind, whether kept, whether repeated, the looks."""

_EMPTY = {align: _Odd(1, align, empty=True) for align in Align}


class _Pattern(NamedTuple):
    """A row with a blank for each text; `low` is how many bytes each may have and stay low."""

    xml: bytes
    low: list[int]


def _single(row: Row, texts: list[str] | None, width: int) -> tuple[list[str], _Looks] | None:
    """Give the texts of a row whose cells have one or none, and how each of these looks."""
    if texts is not None:
        if "" not in texts:
            return texts, tuple([cell.align for cell in row.cells])
        both = zip(row.cells, texts, strict=True)
        looks = tuple([cell.align if text else _EMPTY[cell.align] for cell, text in both])
        return [text for text in texts if text], looks
    found: list[str] = []
    odd: list[_Look] = []
    for cell in row.cells:
        width -= cell.columns
        paragraphs = cell.paragraphs
        if cell.rows != 1 or len(paragraphs) > 1:
            return None
        first = paragraphs[0][0] if paragraphs and len(paragraphs[0]) == 1 else None
        if isinstance(first, Run) and first.text and "\n" not in first.text:
            found.append(first.text)
            odd.append(_Odd(cell.columns, cell.align, first.bold, first.italic))
        elif paragraphs:
            return None
        else:
            odd.append(_Odd(cell.columns, cell.align, empty=True))
    return None if width else (found, tuple(odd))


class Pen:
    """What writes the rows of one table."""

    def __init__(self, found: Fit, width_tw: int, ink: Ink) -> None:
        """Take the widths of the columns and the size of the letters."""
        self._runs = ink.runs
        self._widths = found.widths
        self._edges = [0, *accumulate(found.widths)]
        self._size_pt = found.size_pt
        self._size = None if found.size_pt == SIZE_PT else found.size_pt
        self._tall_pt = tall_pt(width_tw)
        self._torn: dict[int, bool] = {}
        self._columns: dict[tuple[RowKind, bool], list[tuple[Mapping[Align, str], int, int]]] = {}

    def rows(
        self, table: Table, grid: Grid, kept: Collection[int], repeated: int
    ) -> Iterator[bytes]:
        """Give the rows of `table`, the first `repeated` of them as headings.

        Nine in ten have a text in each cell and are low: they are written by a pattern for
        all that are alike.
        """
        width = len(self._widths)
        singles = [
            _single(row, texts, width) for row, texts in zip(table.rows, grid.texts, strict=True)
        ]
        escaped = contents([text for single in singles if single for text in single[0]])
        low = self._is_low(grid)
        patterns: dict[_Shape, _Pattern] = {}
        at = 0
        for number, row in enumerate(table.rows):
            keeps, again = number in kept, number < repeated
            single = singles[number]
            if single:
                texts, looks = single
                cells = tuple(escaped[at : at + len(texts)])
                at += len(texts)
                shape = (row.kind, keeps, again, looks)
                pattern = patterns.get(shape)
                if pattern is None:
                    pattern = patterns[shape] = self._pattern(*shape)
                plain = low and grid.texts[number] is not None
                if plain or not any(map(gt, map(len, cells), pattern.low)):
                    yield pattern.xml % cells
                    continue
            yield self.row(row, grid.lines[number], keeps, again).encode()

    def _is_low(self, grid: Grid) -> bool:
        """Say whether no row of single texts can be tall: looked at by columns, which is quick."""
        columns = zip(*[texts for texts in grid.texts if texts is not None], strict=True)
        return all(
            max(map(len, column)) <= low_letters(width, self._size_pt, self._tall_pt)
            for column, width in zip(columns, self._widths, strict=False)
        )

    def _pattern(self, kind: RowKind, kept: bool, repeated: bool, looks: _Looks) -> _Pattern:
        """Give a row that may not break, with a blank for each of its texts."""
        style = _style(kind) in BOLD
        cells, low, at = [], [], 0
        for look in looks:
            odd = _Odd(1, look) if isinstance(look, Align) else look
            width = self._edges[at + odd.columns] - self._edges[at]
            at += odd.columns
            xml = _cell(width, odd.columns) + self._paragraph(kind, odd.align, kept)
            if not odd.empty:
                before, behind = around(odd.bold, odd.italic, style, self._size)
                xml += f"{before}%s{behind}"
                low.append(low_letters(width, self._size_pt, self._tall_pt))
            cells.append(f"{xml}{_END}")
        header = "<w:tblHeader/>" if repeated else ""
        xml = f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{''.join(cells)}</w:tr>"
        return _Pattern(xml.encode(), low)

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
        style = _style(kind)
        usual = Align.CENTER if style is Style.COLUMN_HEADING else Align.LEFT
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>'
            f"{'<w:keepNext/>' if kept else ''}"
            f"{'' if align is usual else _ALIGN[align]}"
            f"{properties(None, None, self._size)}</w:pPr>"
        )

    def _harmless(self, width: int) -> int:
        """Give how long the XML of a cell may be without a look at how high the cell is."""
        return _MARKUP + low_letters(width, self._size_pt, self._tall_pt)

    def _is_tall(self, cell: Cell, width: int) -> bool:
        """Say whether a row is higher than may be left white at the end of a page."""
        return cell_height(cell, width, self._size_pt) > self._tall_pt * cell.rows


def _style(kind: RowKind) -> Style:
    return _STYLES.get(kind, Style.CELL)


def _cell(width: int, columns: int = 1, merge: str = "", middle: bool = True) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
        f"{_MIDDLE if middle else ''}</w:tcPr>"
    )
