"""What was read in a Word file, as a careful clerk would write it into a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from generator.document.blocks import Paragraph, Role, Row, RowKind, Table
from generator.document.decompose.outline import decompose_outline
from generator.plan.dump import dump
from generator.plan.levels import DEFAULT
from generator.plan.model import Plan
from generator.pull.cells import cell_keys, value_of
from generator.pull.names import ShortNames
from generator.pull.units import Unit
from generator.pull.wording import StuckError, marked
from generator.standard.words import END_MARK
from generator.text.rich import Rich, Run, merge, style
from generator.text.spaces import unbind_rich

_ENDS = ";., "


def entries(blocks: Sequence[Paragraph]) -> list[Any]:
    """Give paragraphs as the entries of an outline, numbered as the first one is."""
    first = blocks[0]
    scheme = (first.level,) if first.number and first.level else DEFAULT
    made, _ = decompose_outline([_unended(block) for block in blocks], _no_table, scheme)
    return list(dump(Plan(items=made))["noi_dung"])


def _no_table(_: Table) -> Any:
    raise StuckError


def loose(block: Paragraph) -> Paragraph:
    """Give a paragraph as a text of the outline without a number."""
    return Paragraph(Role.TEXT, block.content, depth=block.depth)


def text(block: Paragraph) -> str:
    """Give a paragraph of an opening, a closing or the basis."""
    line = _without_mark(unbind_rich(block.content))
    if block.role is Role.BASIS:
        return marked(style(line, italic=False)).rstrip(_ENDS)
    return marked(line)


def listed(unit: Unit) -> str:
    """Give a line of a list; the program makes the mark at its end."""
    return marked(unbind_rich(unit.line)).rstrip(_ENDS)


def _unended(block: Paragraph) -> Paragraph:
    """Give a paragraph without the mark that ends the document, which is the program's."""
    return replace(block, content=_without_mark(block.content))


def _without_mark(line: Rich) -> Rich:
    last = line[-1] if line else None
    if not isinstance(last, Run) or not last.text.endswith(END_MARK):
        return line
    words = last.text.removesuffix(END_MARK) + "."
    return merge((*line[:-1], Run(words, last.bold, last.italic)))


# --- rows -----------------------------------------------------------------------------------------


def rows(units: Sequence[Unit], table: Table, names: ShortNames) -> list[Any]:
    """Give rows as a clerk writes them below `table`, those of a new group below its name."""
    values: list[Any] = []
    for unit in units:
        if isinstance(unit.block, Row) and unit.block.kind is RowKind.GROUP:
            values.append({_group(unit): []})
            continue
        value = _row(unit, table, names)
        group = values[-1] if values else None
        below = next(iter(group.values())) if group else None
        (below if isinstance(below, list) else values).append(value)
    return values


def _group(unit: Unit) -> str:
    """Give the name of a group, which is alone in its row."""
    row = unit.block
    if not isinstance(row, Row) or len(row.cells) != unit.first + 1:
        raise StuckError
    lines = row.cells[-1].paragraphs
    if len(lines) != 1:
        raise StuckError
    return marked(style(unbind_rich(lines[0]), bold=False))


def _row(unit: Unit, table: Table, names: ShortNames) -> dict[str, str]:
    """Give a row by its columns; where its cells do not fit the table it is stuck."""
    row = unit.block
    if not isinstance(row, Row) or row.kind is not RowKind.BODY:
        raise StuckError
    wide = sum(cell.columns for cell in row.cells)
    if wide != len(table.columns) or any(cell.rows > 1 for cell in row.cells):
        raise StuckError
    keys = next(cell_keys(Table(table.columns, (row,))))
    return {
        ", ".join(key): names.written(value_of(cell.paragraphs), key)
        for key, cell in list(zip(keys, row.cells, strict=True))[unit.first :]
        if cell.paragraphs
    }
