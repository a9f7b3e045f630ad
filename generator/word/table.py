"""Tables as WordprocessingML.

What Word and LibreOffice read differently is said outright: the grid, the width of the
table and those of its cells are the same numbers, every row is complete, and the borders
stand on the table itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from generator.document.blocks import Row, RowKind, Table
from generator.text.rich import Rich, Run
from generator.word.columns import fit
from generator.word.runs import Ink
from generator.word.styles import BOLD, ITALIC, Style
from generator.word.table_grid import REPEATED, headings, lay
from generator.word.table_measure import MARGIN_TW
from generator.word.table_parts import SEAM, cuts
from generator.word.table_rows import Pen

_LEADING = REPEATED | {RowKind.GROUP}
_SUMMING = frozenset({RowKind.TOTAL, RowKind.IN_WORDS})


def write_table(table: Table, width_tw: int, ink: Ink, keep_last: bool = False) -> Iterator[bytes]:
    """Give `table` with its caption as WordprocessingML, row by row, at most `width_tw` wide.

    `keep_last` keeps its last two rows with what follows. The paragraph that must stand
    between it and another table, or the end of a section, is left to the caller.
    """
    for line in table.caption:
        yield _caption(line, ink).encode()
    grid = lay(table)
    if not table.rows or not table.columns:
        return
    found = fit(table, width_tw, grid)
    pen = Pen(table, grid, found, width_tw, ink)
    kept = _kept(table, keep_last)
    repeated = headings(table)
    opening = _opening(found.widths, width_tw)
    begun = cuts(table, grid, kept)
    again = opening
    if len(begun) > 1:
        head = replace(table, rows=tuple(map(_without_notes, table.rows[:repeated])))
        again += "".join(
            pen.row(row, line, True, True)
            for row, line in zip(head.rows, lay(head).lines, strict=True)
        )
    for start, stop in pairwise([*begun, len(table.rows)]):
        yield (f"{SEAM}{again}" if start else opening).encode()
        yield from pen.rows(kept, repeated, start, stop)
        yield b"</w:tbl>"


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
