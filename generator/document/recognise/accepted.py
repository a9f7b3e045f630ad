"""A Word file as it reads once every tracked change is accepted.

Whoever reads a run passes over letters that were deleted. What is left to do is larger: a
row that was deleted is none, and a paragraph whose mark was deleted goes on in the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.document.recognise.grid import places
from generator.document.view import Block, Cell, Paragraph, Row, Table, TextBox, Trace, View


def accepted(found: View) -> View:
    """Give the file with its tracked changes accepted; one without any is given as it is."""
    if not found.tracked:
        return found
    return replace(
        found,
        sections=tuple(replace(each, blocks=_blocks(each.blocks)) for each in found.sections),
    )


def has_changes(found: View) -> bool:
    """Say whether letters, a paragraph's mark or a row were inserted or deleted."""
    return found.tracked and any(
        paragraph.trace or any(run.trace for run in paragraph.runs)
        for paragraph in found.paragraphs()
    )


def _blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(_joined([kept for each in blocks for kept in _kept(each)]))


def _kept(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph():
            yield block
        case TextBox():
            yield replace(block, blocks=_blocks(block.blocks))
        case Table():
            rows = _rows(block)
            if rows:
                yield replace(block, rows=rows)


def _rows(table: Table) -> tuple[Row, ...]:
    """Give the rows that stay; a cell that reached over one that goes is so much shorter."""
    stay = [row.trace is not Trace.DELETED for row in table.rows]
    cells: defaultdict[int, list[tuple[int, Cell]]] = defaultdict(list)
    for place in places(table):
        reach = range(place.row, min(place.row + place.cell.rows, len(stay)))
        left = [number for number in reach if stay[number]]
        if left:
            cell = replace(place.cell, blocks=_blocks(place.cell.blocks), rows=len(left))
            cells[left[0]].append((place.column, cell))
    return tuple(
        replace(row, cells=tuple(cell for _, cell in sorted(cells[number], key=_column)))
        for number, row in enumerate(table.rows)
        if stay[number]
    )


def _column(placed: tuple[int, Cell]) -> int:
    return placed[0]


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """Join what stood on both sides of a deleted mark; the mark that stays says how it looks."""
    held: Paragraph | None = None
    for block in blocks:
        if not isinstance(block, Paragraph):
            if held is not None:
                yield held
            held = None
            yield block
            continue
        here = block if held is None else _one(held, block)
        held = here if block.trace is Trace.DELETED and not block.ends_section else None
        if held is None:
            yield here
    if held is not None:
        yield held


def _one(first: Paragraph, last: Paragraph) -> Paragraph:
    """Give two paragraphs as one: it begins where its first letter does."""
    begins = first if first.text.strip() else last
    return replace(last, index=begins.index, runs=(*first.runs, *last.runs))
