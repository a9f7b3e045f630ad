"""A document with the first rows of its tables: enough to see how all of it is printed."""

from __future__ import annotations

from msgspec.structs import replace

from generator.document.blocks import Appendix, Block, Document, Table


def shortened(document: Document, most: int) -> Document:
    """Give `document` with `most` rows of each table; a cell over several rows stays whole."""
    return replace(
        document,
        body=_blocks(document.body, most),
        appendices=tuple(_appendix(appendix, most) for appendix in document.appendices),
    )


def _appendix(appendix: Appendix, most: int) -> Appendix:
    return replace(appendix, body=_blocks(appendix.body, most))


def _blocks(blocks: tuple[Block, ...], most: int) -> tuple[Block, ...]:
    return tuple(_table(block, most) if isinstance(block, Table) else block for block in blocks)


def _table(table: Table, most: int) -> Table:
    end = reached = 0
    while end < len(table.rows) and (end < most or end < reached):
        row = table.rows[end]
        reached = max([reached, *(end + cell.rows for cell in row.cells)])
        end += 1
    return table if end == len(table.rows) else replace(table, rows=table.rows[:end])
