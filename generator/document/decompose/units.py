"""Units that are named again and again: once in `don_vi`, and by their short names elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from generator.document.columns import UNIT_COLUMNS
from generator.plan.model import Cell, Entry, Group, Item, Plan, Row, Rows, Table, Text, Unit
from generator.text.rich import Rich, Run

_LEAST_TIMES = 3
_LEAST_LETTERS = 20
_LEAST_WORDS = 3
_BETWEEN = re.compile("([;,])")
_ORGAN = re.compile(
    r"(?:Phòng|Trung tâm|Văn phòng|Ban|Sở|Chi cục|Cục|Tổng cục|Vụ|Thanh tra|Viện|Trường|Học viện"
    r"|Bệnh viện|UBND|Ủy ban|Hội|Liên đoàn|Liên hiệp|Đoàn|Công an|Bộ|Bảo hiểm|Kho bạc|Quỹ|Báo|Đài"
    r"|Công ty|Tổ)\b(?! trực thuộc\b)"
)

Change = Callable[[Text], Text]


def with_units_once(plan: Plan, known: Sequence[Unit] = ()) -> Plan:
    """Give `plan` with short names for the units that it names often, and for those `known`."""
    counted = Counter(piece for cell in _cells(plan) for piece in _pieces(cell.text))
    names = {unit.name: unit.short for unit in known if counted[unit.name]}
    taken = {*counted, *(unit.short for unit in known)}
    units = list(plan.units)
    for name, times in counted.items():
        short = _initials(name)
        if name in names or times < _LEAST_TIMES or not _is_long(name) or short in taken:
            continue
        taken.add(short)
        names[name] = short
        units.append(Unit(short, name))
    if not names:
        return plan
    return _renamed(replace(plan, units=tuple(units)), lambda text: _short(text, names))


def _is_long(name: str) -> bool:
    words = len(name.split())
    return len(name) >= _LEAST_LETTERS and words >= _LEAST_WORDS and bool(_ORGAN.match(name))


def _initials(name: str) -> str:
    return "".join(word[0].upper() for word in re.findall(r"[^\W\d_]\w*", name))


# --- where units stand ----------------------------------------------------------------------


def _cells(plan: Plan) -> Iterator[Cell]:
    tables = [*_tables(plan.items), *(t for a in plan.appendices for t in _tables(a.items))]
    yield from _of_rows(plan.tasks)
    for table in tables:
        if isinstance(table.rows, tuple):
            yield from _of_rows(table.rows)


def _tables(items: Sequence[Item]) -> Iterator[Table]:
    for item in items:
        if isinstance(item, Table):
            yield item
        elif isinstance(item, Entry):
            yield from _tables(item.items)


def _of_rows(rows: Rows) -> Iterator[Cell]:
    for row in rows:
        if isinstance(row, Group):
            yield from _of_rows(row.rows)
            row = row.head or Row()  # noqa: PLW2901 - its own cells
        for cell in (*row.cells, *(cell for part in row.parts for cell in part)):
            if UNIT_COLUMNS.intersection(cell.columns):
                yield cell


def _pieces(text: Text) -> Iterator[str]:
    for line in text.paragraphs:
        if len(line) == 1 and isinstance(line[0], Run):
            yield from (piece.strip() for piece in _BETWEEN.split(line[0].text))


# --- what is changed ------------------------------------------------------------------------


def _short(text: Text, names: Mapping[str, str]) -> Text:
    return replace(text, paragraphs=tuple(_short_line(line, names) for line in text.paragraphs))


def _short_line(line: Rich, names: Mapping[str, str]) -> Rich:
    run = line[0] if len(line) == 1 else None
    if not isinstance(run, Run):
        return line
    pieces = [
        piece.replace(bare, names[bare]) if (bare := piece.strip()) in names else piece
        for piece in _BETWEEN.split(run.text)
    ]
    return (replace(run, text="".join(pieces)),)


def _renamed(plan: Plan, change: Change) -> Plan:
    return replace(
        plan,
        items=_items(plan.items, change),
        tasks=_rows(plan.tasks, change),
        appendices=tuple(replace(a, items=_items(a.items, change)) for a in plan.appendices),
    )


def _items(items: tuple[Item, ...], change: Change) -> tuple[Item, ...]:
    return tuple(_item(item, change) for item in items)


def _item(item: Item, change: Change) -> Item:
    if isinstance(item, Entry):
        return replace(item, items=_items(item.items, change))
    if isinstance(item, Table) and isinstance(item.rows, tuple):
        return replace(item, rows=_rows(item.rows, change))
    return item


def _rows(rows: Rows, change: Change) -> Rows:
    return tuple(_row(row, change) for row in rows)


def _row(row: Row | Group, change: Change) -> Row | Group:
    if isinstance(row, Group):
        head = row.head and _own(row.head, change)
        return replace(row, head=head, rows=_rows(row.rows, change))
    return _own(row, change)


def _own(row: Row, change: Change) -> Row:
    return replace(
        row,
        cells=_changed(row.cells, change),
        parts=tuple(_changed(part, change) for part in row.parts),
    )


def _changed(cells: tuple[Cell, ...], change: Change) -> tuple[Cell, ...]:
    return tuple(
        replace(cell, text=change(cell.text)) if UNIT_COLUMNS.intersection(cell.columns) else cell
        for cell in cells
    )
