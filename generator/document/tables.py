"""The tables of a plan as they are printed: captions, headings, and the rows below them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from generator.document import blocks
from generator.document.blocks import Align, RowKind
from generator.document.columns import NUMBER, alignments
from generator.document.rows import Layout
from generator.finding import Finding
from generator.plan.model import Column, Rows, Table, Text
from generator.text.rich import Rich, Run, plain, style
from generator.text.spaces import bind_rich


class Tables(Struct, frozen=True):
    """Composes tables; `tasks` are those of the plan, `official` gives a unit its own name.

    What cannot be added up is told to `report`.
    """

    tasks: Rows
    official: Callable[[Rich], Rich]
    report: Callable[[Finding], None]

    def table(self, table: Table) -> blocks.Table:
        """Give a table as it is printed."""
        keys = tuple(column.key for column in leaves(table.columns))
        rows = self.tasks if table.rows is None else table.rows
        layout = Layout(keys, self.official, self.report, alignments(keys, rows))
        body = _empty(keys, rows) if isinstance(rows, int) else layout.body(table, rows)
        printed = [*_heading(table.columns)]
        if table.numbered_columns:
            printed.append(_column_numbers(len(keys)))
        printed += body
        for last in table.totals:
            printed += layout.total(last, () if isinstance(rows, int) else rows)
        return blocks.Table(
            tuple(blocks.Column(key, table.widths.get(key)) for key in keys),
            tuple(printed),
            tuple(bind_rich(line) for line in caption(table.caption)),
            table.origin,
        )


def caption(text: Text | None) -> tuple[Rich, ...]:
    """Give the lines of a title: bold, but a last one in brackets, which is in italics."""
    if text is None:
        return ()
    lines = [style(line, bold=True) for line in text.paragraphs]
    last = plain(text.paragraphs[-1]).strip() if text.paragraphs else ""
    if last.startswith("(") and last.endswith(")"):
        lines[-1] = style(text.paragraphs[-1], bold=False, italic=True)
    return tuple(lines)


def leaves(columns: tuple[Column, ...]) -> Iterator[Column]:
    """Give the columns that hold cells, from left to right."""
    for column in columns:
        if column.columns:
            yield from leaves(column.columns)
        else:
            yield column


def _depth(columns: tuple[Column, ...]) -> int:
    return 1 + max((_depth(c.columns) for c in columns if c.columns), default=0)


def _heading(columns: tuple[Column, ...]) -> Iterator[blocks.Row]:
    """Give the rows of headings; a column without others below it reaches down to the last."""
    depth = _depth(columns)
    level = columns
    while level:
        cells = [
            blocks.Cell(
                tuple(bind_rich(style(line, bold=True)) for line in column.heading.paragraphs),
                columns=len(tuple(leaves((column,)))),
                rows=1 if column.columns else depth,
                align=Align.CENTER,
                origin=column.heading.origin,
            )
            for column in level
        ]
        yield blocks.Row(RowKind.HEADING, tuple(cells), level[0].heading.origin)
        level = tuple(below for column in level for below in column.columns)
        depth -= 1


def _column_numbers(count: int) -> blocks.Row:
    cells = tuple(
        blocks.Cell(((Run(f"({number})", italic=True),),), align=Align.CENTER)
        for number in range(1, count + 1)
    )
    return blocks.Row(RowKind.COLUMN_NUMBERS, cells)


def _empty(keys: tuple[str, ...], count: int) -> list[blocks.Row]:
    """Give rows to be filled in; a number that somebody writes there stands in the middle."""
    cells = tuple(blocks.Cell(align=Align.CENTER if key == NUMBER else Align.LEFT) for key in keys)
    return [blocks.Row(RowKind.BODY, cells) for _ in range(count)]
