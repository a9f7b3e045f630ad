"""The heads of tables, repeated on every page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.recognise.components import BodyTable, Components
from generator.document.view import Row, Table, Trace, paragraphs
from generator.i18n import N_
from generator.word.mending.places import Change, Places
from generator.word.mending.properties import drop, held, put
from generator.word.parts import w

HEADS = N_("Heads of tables, repeated on every page: {count} tables.")


def mend_heads(components: Components, places: Places) -> Iterator[Change]:
    """Have Word repeat the head of a table on every page that it goes over."""
    count = 0
    bodies = (components.body, *(appendix.body for appendix in components.appendices))
    for table in (part.table for body in bodies for part in body if isinstance(part, BodyTable)):
        head = _head(table)
        element = places.table(table) if head else None
        rows = [] if element is None else element.findall(w("tr"))
        if len(rows) == len(table.rows):
            for row in rows[:head]:
                properties = held(row, "trPr")
                put(properties, "tblHeader")
                drop(properties, "tblHeader", "val")
            count += bool(head)
    if count:
        yield Change(HEADS, {"count": count})


def _head(table: Table) -> int:
    """Give how many rows the head of `table` has that is not repeated; 0 without a doubt of it."""
    if not table.bordered or not table.rows or any(row.repeats for row in table.rows):
        return 0
    first = table.rows[0]
    if not first.cells or not _is_bold(first):
        return 0
    rows = max(cell.rows for cell in first.cells)
    return rows if rows < len(table.rows) else 0


def _is_bold(row: Row) -> bool:
    """Say whether every cell of `row` says something, all of it in bold."""
    letters = [
        [run for p in paragraphs(cell.blocks) for run in p.runs if _seen(run.text, run.trace)]
        for cell in row.cells
    ]
    return all(runs and all(run.bold for run in runs) for runs in letters)


def _seen(text: str, trace: Trace) -> bool:
    return bool(text.strip()) and trace is not Trace.DELETED
