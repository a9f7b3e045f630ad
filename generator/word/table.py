"""Tables as WordprocessingML.

What Word and LibreOffice read differently is said outright: the grid, the width of the
table and those of its cells are the same numbers, every row is complete, and the borders
stand on the table itself.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate, pairwise
from operator import gt

from msgspec.structs import replace

from generator.document.blocks import Align, Cell, Row, RowKind, Table
from generator.text.rich import Rich, Run
from generator.word.columns import Fit, fit
from generator.word.runs import Ink, around, contents, properties
from generator.word.styles import BOLD, ITALIC, Style
from generator.word.table_grid import REPEATED, Grid, Slot, headings, lay
from generator.word.table_measure import MARGIN_TW, SIZE_PT, cell_height, low_letters, tall_pt
from generator.word.table_parts import SEAM, cuts

_STYLES = {RowKind.HEADING: Style.COLUMN_HEADING, RowKind.GROUP: Style.GROUP}
_LEADING = REPEATED | {RowKind.GROUP}
_SUMMING = frozenset({RowKind.TOTAL, RowKind.IN_WORDS})
_ALIGN = {
    Align.LEFT: '<w:jc w:val="left"/>',
    Align.CENTER: '<w:jc w:val="center"/>',
    Align.RIGHT: '<w:jc w:val="right"/>',
    Align.JUSTIFY: '<w:jc w:val="both"/>',
}
_MIDDLE = '<w:vAlign w:val="center"/>'
_MARKUP = len('<w:r><w:t xml:space="preserve"></w:t></w:r>')
_END = "</w:p></w:tc>"


def write_table(table: Table, width_tw: int, ink: Ink, keep_last: bool = False) -> str:
    """Give `table` with its caption as WordprocessingML, at most `width_tw` wide.

    `keep_last` keeps its last two rows with what follows. The paragraph that must stand
    between it and another table, or the end of a section, is left to the caller.
    """
    written = [_caption(line, ink) for line in table.caption]
    grid = lay(table)
    if not table.rows or not table.columns:
        return "".join(written)
    found = fit(table, width_tw, grid)
    pen = _Pen(found, width_tw, ink)
    kept = _kept(table, keep_last)
    repeated = headings(table)
    quick = pen.single_rows(table, grid, kept)
    rows = [
        quick.get(number) or pen.row(row, line, number in kept, number < repeated)
        for number, (row, line) in enumerate(zip(table.rows, grid.lines, strict=True))
    ]
    opening = _opening(found.widths, width_tw)
    begun = cuts(table, grid, kept)
    again = opening
    if len(begun) > 1:
        head = replace(table, rows=tuple(map(_without_notes, table.rows[:repeated])))
        again += "".join(
            pen.row(row, line, True, True)
            for row, line in zip(head.rows, lay(head).lines, strict=True)
        )
    for start, stop in pairwise([*begun, len(rows)]):
        written += [SEAM, again] if start else [opening]
        written += rows[start:stop]
        written.append("</w:tbl>")
    return "".join(written)


def _without_notes(row: Row) -> Row:
    """Give a row of headings as it is repeated: a footnote is printed once."""
    cells = (
        replace(cell, paragraphs=tuple(_letters(paragraph) for paragraph in cell.paragraphs))
        for cell in row.cells
    )
    return replace(row, cells=tuple(cells))


def _letters(paragraph: Rich) -> Rich:
    return tuple(part for part in paragraph if isinstance(part, Run))


def _caption(line: Rich, ink: Ink) -> str:
    style = Style.CAPTION
    runs = ink.runs(line, bold=style in BOLD, italic=style in ITALIC)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:keepNext/></w:pPr>{runs}</w:p>'


def _opening(widths: Sequence[int], width_tw: int) -> str:
    """Give everything of a `w:tbl` before its rows; a narrower table stands in the middle."""
    total = sum(widths)
    place = '<w:jc w:val="center"/>' if total < width_tw else ""
    borders = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(f'<w:{edge} w:w="{MARGIN_TW}" w:type="dxa"/>' for edge in ("left", "right"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{total}" w:type="dxa"/>{place}'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _kept(table: Table, keep_last: bool) -> Collection[int]:
    """Choose the rows that must not be the last on a page.

    These are all before the first row of the body, the name of a group, and what stands
    above a sum.
    """
    kinds = [row.kind for row in table.rows]
    kept = {
        number
        for number, (kind, following) in enumerate(pairwise(kinds))
        if kind in _LEADING or following in _SUMMING
    }
    if keep_last:
        kept.update(range(max(0, len(kinds) - 2), len(kinds)))
    return kept


class _Pen:
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

    def single_rows(self, table: Table, grid: Grid, kept: Collection[int]) -> dict[int, str]:
        """Give the rows whose cells are a text each and low, by their numbers.

        They are nine in ten of a long table, so they are written by a pattern for the row.
        """
        numbers = [
            number
            for number, texts in enumerate(grid.texts)
            if texts is not None and table.rows[number].kind is RowKind.BODY and number not in kept
        ]
        if not numbers:
            return {}
        escaped = contents([text for number in numbers for text in grid.texts[number] or ()])
        cells = zip(*[iter(escaped)] * len(self._widths), strict=True)
        low = [low_letters(width, self._size_pt, self._tall_pt) for width in self._widths]
        before, behind = around(self._size)
        empty = before + behind
        written: dict[int, str] = {}
        known: list[Align] = []
        pattern = ""
        for number, texts in zip(numbers, cells, strict=True):
            if any(map(gt, map(len, texts), low)):
                continue
            aligns = [cell.align for cell in table.rows[number].cells]
            if aligns != known:
                known, pattern = aligns, self._pattern(aligns, before, behind)
            row = pattern % texts
            written[number] = row.replace(empty, "") if "" in texts else row
        return written

    def _pattern(self, aligns: Sequence[Align], before: str, behind: str) -> str:
        """Give a row that may not break, with a blank for each of its texts."""
        cells = "".join(
            f"{_cell(width)}{self._paragraph(RowKind.BODY, align, False)}{before}%s{behind}{_END}"
            for width, align in zip(self._widths, aligns, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

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
