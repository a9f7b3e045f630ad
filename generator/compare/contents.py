"""What a plan and its document hold, as nodes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.differences import Part
from generator.compare.nodes import WORDS, Node
from generator.document.blocks import Block, Document, Paragraph, Recipient, Role
from generator.document.listing import text
from generator.finding import Origin
from generator.plan.model import Cell, Column, Entry, Group, Item, Plan, Row, Rows, Table, Text
from generator.standard.words import END_MARK

_PARTS = {Role.BASIS: Part.BASIS, Role.OPENING: Part.OPENING, Role.CLOSING: Part.CLOSING}
_MARKS = ";.,"
"""Which line ends with which is the list's own matter, not that of what stands in it."""


def outline(document: Document, tasks: frozenset[Origin]) -> list[Node]:
    """Give the points of a document, its appendices' too; `tasks` are told elsewhere."""
    found: list[Node] = []
    _points(document.body, None, tasks, found)
    for appendix in document.appendices:
        words = " ".join([_flat(appendix.label), *(_flat(text(line)) for line in appendix.title)])
        place = appendix.origin.place
        found.append(Node(Part.APPENDIX, {WORDS: words.strip()}, None, appendix.label, place))
        _points(appendix.body, len(found) - 1, tasks, found)
    return found


def _points(
    blocks: tuple[Block, ...], above: int | None, tasks: frozenset[Origin], found: list[Node]
) -> None:
    """Add the paragraphs of `blocks`, each below the numbered one that it belongs to."""
    open_: list[tuple[int, int, str]] = []
    for block in blocks:
        if not isinstance(block, Paragraph) or block.origin in tasks:
            continue
        deep = block.depth if block.number else block.depth + 1
        open_ = [held for held in open_ if held[0] < deep]
        chain = " ".join(filter(None, (*(number for _, _, number in open_), block.number)))
        where = f"{found[above].where} {chain}".strip() if above is not None else chain
        parent = open_[-1][1] if open_ else above
        words = _flat(text(block.content)).removesuffix(END_MARK).rstrip(_MARKS)
        part = _PARTS.get(block.role, Part.OUTLINE)
        if block.number:
            open_.append((block.depth, len(found), block.number))
        if words:
            found.append(Node(part, {WORDS: words}, parent, where, block.origin.place))
        elif block.number:
            open_.pop()


def task_nodes(plan: Plan) -> list[Node]:
    """Give the tasks of a plan and their groups."""
    found: list[Node] = []
    _rows(plan.tasks, Part.TASK, None, "", found)
    return found


def table_nodes(plan: Plan) -> list[Node]:
    """Give the tables of a plan that have rows of their own, row by row, and all headings."""
    found: list[Node] = []
    for items in (plan.items, *(appendix.items for appendix in plan.appendices)):
        for table in _tables(items):
            _table(table, found)
    return found


def task_origins(plan: Plan) -> frozenset[Origin]:
    """Give the lines of every task, which the text may print as well."""
    return frozenset(origin for origin in _origins(plan.tasks) if origin.first)


def _origins(rows: Rows) -> Iterator[Origin]:
    for row in rows:
        yield row.origin
        if isinstance(row, Group):
            yield from _origins(row.rows)
            yield from (row.name.origin,) if row.name else ()
            yield from (cell.text.origin for cell in _cells(row.head)) if row.head else ()
        else:
            yield from (cell.text.origin for cell in _cells(row))


def _tables(items: tuple[Item, ...]) -> Iterator[Table]:
    for item in items:
        if isinstance(item, Table):
            yield item
        elif isinstance(item, Entry):
            yield from _tables(item.items)


def _table(table: Table, found: list[Node]) -> None:
    name = _words(table.caption)
    headings = " | ".join(_headings(table.columns))
    cells = {"ten": name, "cot": headings}
    if isinstance(table.rows, int):
        cells["hang"] = str(table.rows)
    above = len(found)
    where = name or headings
    cells = {key: value for key, value in cells.items() if value}
    found.append(Node(Part.TABLE, cells, None, where, table.origin.place, "table"))
    if isinstance(table.rows, tuple):
        _rows(table.rows, Part.TABLE, above, where, found)
    for total in table.totals:
        values = _values(total.cells)
        found.append(Node(Part.TABLE, values, above, where, total.origin.place, "total"))


def _headings(columns: tuple[Column, ...]) -> Iterator[str]:
    for column in columns:
        yield _words(column.heading)
        yield from _headings(column.columns)


def _rows(rows: Rows, part: Part, above: int | None, where: str, found: list[Node]) -> None:
    for row in rows:
        place = row.origin.place
        if isinstance(row, Row):
            found.append(Node(part, _values(_cells(row)), above, where, place, "row"))
            continue
        values = _values(_cells(row.head)) if row.head else {}
        name = _words(row.name) or values.get(WORDS, "")
        number = len(found)
        found.append(Node(part, {WORDS: name} | values, above, where, place, "group"))
        _rows(row.rows, part, number, " › ".join(filter(None, (where, name))), found)


def _cells(row: Row) -> tuple[Cell, ...]:
    return (*row.cells, *(cell for part in row.parts for cell in part))


def _values(cells: tuple[Cell, ...]) -> dict[str, str]:
    """Give what the cells say by their columns, those of sub-rows one after the other."""
    found: dict[str, list[str]] = {}
    for cell in cells:
        found.setdefault(", ".join(cell.columns), []).append(_words(cell.text))
    return {key: "; ".join(values) for key, values in found.items()}


def _words(words: Text | None) -> str:
    return "; ".join(_flat(text(line)) for line in words.paragraphs) if words else ""


def _flat(words: str) -> str:
    return " ".join(words.split())


def listed(part: Part, lines: tuple[Recipient, ...]) -> list[Node]:
    """Give the lines of a list of the form, without their end marks."""
    return [
        Node(part, {WORDS: _flat(text(line.content)).rstrip(_MARKS)}, place=line.origin.place)
        for line in lines
    ]
