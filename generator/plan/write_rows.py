"""Texts and rows as plain values: the part of `generator.plan.dump` that tables share."""

from __future__ import annotations

from typing import Any

from generator.plan.cells import BELOW, OWN
from generator.plan.model import Cell, Group, Progress, Row, Rows, Text
from generator.plan.progress import PROGRESS
from generator.plan.rows import LEAD
from generator.text import rich

LONGEST_KEY = 100
"""A longer heading is written as a text: a line of keys must be read at a glance."""


def marked(text: Text) -> str:
    """Give a text with its marks, a line for each paragraph."""
    lines = (rich.write(paragraph).replace("{{", r"\{{") for paragraph in text.paragraphs)
    return "\n".join(lines)


def keyable(heading: str) -> bool:
    """Say whether a heading can be a key."""
    return 0 < len(heading) <= LONGEST_KEY and "\n" not in heading


def write_rows(rows: Rows) -> list[Any]:
    """Give tasks or the rows of a table."""
    return [_group(row) if isinstance(row, Group) else _row(row) for row in rows]


def _group(group: Group) -> dict[str, Any]:
    if group.head:
        return {**_row(group.head), BELOW: write_rows(group.rows)}
    name = marked(group.name) if group.name else ""
    if keyable(name):
        return {name: write_rows(group.rows)}
    return {LEAD: name, BELOW: write_rows(group.rows)}


def _row(row: Row) -> dict[str, Any]:
    written = write_cells(row.cells)
    if row.parts:
        written |= _parts(row)
    if row.progress:
        written[PROGRESS] = _progress(row.progress)
    return written


def write_cells(cells: tuple[Cell, ...]) -> dict[str, str]:
    """Give cells by their columns."""
    return {", ".join(cell.columns): marked(cell.text) for cell in cells}


def _parts(row: Row) -> dict[str, Any]:
    """Give sub-rows below a column of their own."""
    columns = (cell.columns for part in row.parts for cell in part)
    host = next((names[0] for names in columns if len(names) == 1), "")
    return {
        host: [
            {(OWN if name == host else name): text for name, text in write_cells(part).items()}
            for part in row.parts
        ],
    }


def _progress(progress: Progress) -> str:
    said = [progress.state.value] if progress.state else []
    said += [marked(progress.note)] if progress.note else []
    return ", ".join(said)
