"""Tables as printed → tables of a plan, and its tasks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from generator.document import blocks
from generator.document.blocks import Align, RowKind
from generator.document.decompose.columns import Columns, Look, place
from generator.document.decompose.lines import heading
from generator.document.decompose.rows import RowReader
from generator.document.rows import NUMBER, alignments
from generator.document.tables import Tables, leaves
from generator.plan import model
from generator.plan.levels import Level
from generator.plan.model import Group, Row, Rows
from generator.text.rich import plain

_NUMBERINGS = (
    (Level.ARABIC, Level.DECIMAL),
    (Level.ROMAN, Level.ARABIC),
    (Level.ARABIC, Level.LETTER),
    (Level.ARABIC, Level.DASH),
    (Level.ROMAN, Level.DECIMAL),
    (Level.NONE,),
)
_MARKS = re.compile(r"^0+(?=\d)|[.)\s]+$")
_GIVEN = ("chu_tri", "phoi_hop", "san_pham", "thoi_gian")
"""A table with one of these columns beside the tasks gives them to somebody."""

_ROWS = {RowKind.GROUP, RowKind.BODY}
_ENDS = {RowKind.TOTAL, RowKind.IN_WORDS}
_LEAD = "viec"


class TableReader:
    """Reads the tables of one document; `tasks` are those that were found on the way."""

    def __init__(self, *, wants_tasks: bool) -> None:
        """Begin; without `wants_tasks` every table keeps its rows."""
        self.tasks: Rows = ()
        self._wants_tasks = wants_tasks

    def in_body(self, found: blocks.Table) -> model.Table:
        """Give a table of the body."""
        return _table(found)

    def in_appendix(self, found: blocks.Table) -> model.Table:
        """Give a table of an appendix; the first that holds tasks gives them to the plan."""
        made = _table(found)
        if self._wants_tasks and not self.tasks and isinstance(made.rows, tuple) and _gives(made):
            self.tasks = made.rows
            return replace(made, rows=None)
        return made


def _gives(table: model.Table) -> bool:
    keys = {column.key for column in leaves(table.columns)}
    return (
        _LEAD in keys
        and any(key in keys for key in _GIVEN)
        and bool(table.rows)
        and isinstance(table.rows, tuple)
        and all(map(_is_task, table.rows))
    )


def _is_task(row: Row | Group) -> bool:
    """Say whether a row says what is to be done, and in cells of one column each."""
    if isinstance(row, Group):
        cells = row.head.cells if row.head else ()
        return all(len(c.columns) == 1 for c in cells) and all(map(_is_task, row.rows))
    cells = (*row.cells, *(cell for part in row.parts for cell in part))
    return any(_LEAD in c.columns for c in cells) and all(len(c.columns) == 1 for c in cells)


def _table(found: blocks.Table) -> model.Table:
    """Give a table whose columns stand as printed, if any keys make them; else by its headings.

    The column of numbers is the program's only if it would make the same ones.
    """
    found = _with_heading(found)
    aligned = _aligned(found)
    centred = frozenset(at for at, way in aligned.items() if way == {Align.CENTER})
    by_look = Look(True if 0 in centred else None, centred - {0})
    bare = Look(numbered=False)
    for look, exact in ((Look(), True), (by_look, True), (Look(), False), (bare, True)):
        made = _with_numbers(_read(found, look), found, exact=exact)
        if made and (not exact or _stands(made, aligned)):
            return made
    made = _read(found, replace(bare, centred=centred))
    return made if _stands(made, aligned) else _read(found, bare)


def _with_numbers(made: model.Table, found: blocks.Table, *, exact: bool) -> model.Table | None:
    """Give `made` with the numbering that numbers its rows as those of `found`, if there is one."""
    keys = [column.key for column in leaves(made.columns)]
    if NUMBER not in keys:
        return made
    at = keys.index(NUMBER)
    wanted = _numbers(found, at, exact=exact)
    for numbering in _NUMBERINGS:
        numbered = replace(made, numbering=numbering)
        printed = Tables((), lambda line: line, lambda _: None).table(numbered)
        if _numbers(printed, at, exact=exact) == wanted:
            return numbered
    return None


def _aligned(found: blocks.Table) -> dict[int, set[Align]]:
    """Give how the cells of each column stand."""
    width = len(found.columns)
    aligned: dict[int, set[Align]] = {}
    for row, cells in zip(found.rows, place(found.rows, width), strict=True):
        whole = row.kind is RowKind.GROUP and sum(cell.columns for _, cell in cells[-1:]) > 1
        if row.kind in _ROWS and not whole:
            for at, cell in cells:
                aligned.setdefault(at, set()).add(cell.align)
    return aligned


def _stands(made: model.Table, aligned: Mapping[int, set[Align]]) -> bool:
    """Say whether the columns of `made` are printed as those are that were found."""
    if not isinstance(made.rows, tuple):
        return True  # empty rows stand as they will
    keys = tuple(column.key for column in leaves(made.columns))
    ways = alignments(keys, made.rows)
    return all(aligned.get(at, {ways[key]}) == {ways[key]} for at, key in enumerate(keys))


def _with_heading(found: blocks.Table) -> blocks.Table:
    """Take the first row for the headings where the table has none."""
    rows = found.rows
    if not rows or any(row.kind is RowKind.HEADING for row in rows) or len(rows) < 2:
        return found
    if any(cell.rows > 1 for cell in rows[0].cells):
        return found
    return replace(found, rows=(replace(rows[0], kind=RowKind.HEADING), *rows[1:]))


def _numbers(table: blocks.Table, at: int, *, exact: bool) -> list[str]:
    """Give what stands in the column of numbers, row by row, the headings aside."""
    if at:
        return []
    rows = [row for row in table.rows if row.kind in _ROWS]
    said = [_first(row) for row in rows]
    return said if exact else [_MARKS.sub("", number) for number in said]


def _first(row: blocks.Row) -> str:
    return " ".join(map(plain, row.cells[0].paragraphs)).strip() if row.cells else ""


def _read(found: blocks.Table, look: Look) -> model.Table:
    width = len(found.columns)
    columns = Columns(found.rows, width, look).columns
    keys = tuple(column.key for column in leaves(columns))
    reader = RowReader(keys)
    rows = [row for row in found.rows if row.kind in _ROWS]
    ends = [row for row in found.rows if row.kind in _ENDS]
    return model.Table(
        columns=columns,
        rows=reader.rows(rows),
        caption=heading(found.caption, found.origin),
        numbered_columns=any(row.kind is RowKind.COLUMN_NUMBERS for row in found.rows),
        totals=reader.totals(ends),
        origin=found.origin,
    )
