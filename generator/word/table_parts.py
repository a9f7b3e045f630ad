"""Long tables in parts.

LibreOffice lays a table out in a time that grows with the square of its rows, so one of very
many rows is written as several. Each part begins a page, with the headings that stand at the
top of every page anyway: neither Word nor LibreOffice shows where one ends.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.document.blocks import RowKind, Table
from generator.word.styles import Style
from generator.word.table_grid import Grid

WHOLE_ROWS = 1000
"""Up to here a table is never divided."""

PART_ROWS = 400

SEAM = f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/><w:pageBreakBefore/></w:pPr></w:p>'
"""What stands between two parts of a table and nowhere else."""

_JOINT = re.compile(
    rb'</w:tbl><w:p><w:pPr><w:pStyle w:val="[^"]*"/><w:pageBreakBefore/></w:pPr></w:p>'
    rb"<w:tbl>.*?</w:tblGrid>"
    rb"(?:<w:tr><w:trPr>(?:<w:cantSplit/>)?<w:tblHeader/></w:trPr>.*?</w:tr>)*",
    re.DOTALL,
)


def cuts(table: Table, grid: Grid, kept: Collection[int]) -> list[int]:
    """Choose the rows with which the parts of `table` begin.

    A group where there is one near, never a row below a merged cell or one that must stay
    with the row above it, which is one of `kept`.
    """
    begun, count = [0], len(table.rows)
    if count <= WHOLE_ROWS:
        return begun
    free = [seam and number - 1 not in kept for number, seam in enumerate(grid.seams)]
    while count - begun[-1] > PART_ROWS:
        furthest = begun[-1] + PART_ROWS
        near = [number for number in range(furthest, furthest - PART_ROWS // 2, -1) if free[number]]
        groups = [number for number in near if table.rows[number].kind is RowKind.GROUP]
        beyond = (number for number in range(furthest, count) if free[number])
        cut = next(iter(groups or near), None) or next(beyond, None)
        if cut is None:
            break
        begun.append(cut)
    return begun


def joined(xml: bytes) -> bytes:
    """Give `xml` with the parts of every table as one, its headings once.

    For who compares the words of a file with those of its document.
    """
    return _JOINT.sub(b"", xml) if b"<w:pageBreakBefore/></w:pPr></w:p><w:tbl>" in xml else xml
