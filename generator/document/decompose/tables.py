"""Tables as printed → tables of a plan, and its tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from generator.document import blocks
from generator.document.blocks import Align, RowKind
from generator.document.columns import NUMBER, alignments
from generator.document.decompose.columns import Columns, Look, Placed, place
from generator.document.decompose.lines import heading
from generator.document.decompose.nesting import Nesting, by_sort, nested
from generator.document.decompose.rows import RowReader
from generator.document.tables import leaves
from generator.plan import model
from generator.plan.levels import Level, descend
from generator.plan.model import Group, Row, Rows

_NUMBERINGS = (
    (Level.ARABIC, Level.DECIMAL),
    (Level.ROMAN, Level.ARABIC),
    (Level.ARABIC, Level.LETTER),
    (Level.ARABIC, Level.DASH),
    (Level.ROMAN, Level.DECIMAL),
    (Level.NONE,),
)
_GIVEN = ("chu_tri", "phoi_hop", "san_pham", "thoi_gian")
"""A table with one of these columns beside the tasks gives them to somebody."""

_ROWS = {RowKind.GROUP, RowKind.BODY}
_ENDS = {RowKind.TOTAL, RowKind.IN_WORDS}
_LEAD = "viec"
_BARE = Look(numbered=False)


class TableReader:
    """Reads the tables of one document; `tasks` are those that were found on the way."""

    def __init__(self, *, wants_tasks: bool, own: bool = False) -> None:
        """Begin; without `wants_tasks` every table keeps its rows.

        In a table that is `own` each cell stands where this program has it.
        """
        self._own = own
        self.tasks: Rows = ()
        self._wants_tasks = wants_tasks

    def in_body(self, found: blocks.Table) -> model.Table:
        """Give a table of the body."""
        return _table(found, own=self._own)

    def in_appendix(self, found: blocks.Table) -> model.Table:
        """Give a table of an appendix; the first that holds tasks gives them to the plan."""
        made = _table(found, own=self._own)
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


def _table(found: blocks.Table, *, own: bool) -> model.Table:
    """Give a table whose columns stand as printed, if any keys make them; else by its headings.

    The column of numbers is the program's only if it would make the same ones.
    """
    found = _with_heading(found)
    aligned = _aligned(found)
    centred = frozenset(at for at, way in aligned.items() if way == {Align.CENTER})
    form = not any(cell.paragraphs for row in _rows(found) for cell in row.cells)
    others = centred - {0}
    asked = not form or (own and bool(others))  # where the words of a form will stand tells little
    unseen = frozenset(range(len(found.columns))).difference(aligned)
    middle = Look(True if 0 in centred else None, others if asked else None, unseen)
    surely = own or form or _is_numbered(found)
    looks = [(middle, True)] if 0 in centred and surely else []
    if not own:
        looks += [(Look(), True), (middle, True), (Look(), False)]
    by_place = replace(_BARE, centred=centred, unseen=unseen)
    for headed in (False, True) if own else (False,):
        for look, exact in (*looks, (_BARE, True)):
            made = _read(found, look, exact=exact, own=own, headed=headed)
            meant = not exact and made is not None and _keys(made)[0] == NUMBER
            if made and (meant or _stands(made, aligned, own=own)):
                return made
        made = _in_words(found, by_place, own=own, headed=headed)
        if _stands(made, aligned, own=own):
            return made
    return _in_words(found, _BARE, own=own)


def _is_numbered(found: blocks.Table) -> bool:
    """Say whether something stands in the first column."""
    return any(row.cells and row.cells[0].paragraphs for row in _rows(found))


def _aligned(found: blocks.Table) -> dict[int, set[Align]]:
    """Give how the cells of each column stand."""
    width = len(found.columns)
    aligned: dict[int, set[Align]] = {}
    for row, cells in zip(found.rows, place(found.rows, width), strict=True):
        whole = row.kind is RowKind.GROUP and _reaches_over(cells, width)
        if row.kind in _ROWS and not whole:
            for at, cell in cells:
                aligned.setdefault(at, set()).add(cell.align)
    return aligned


def _keys(made: model.Table) -> tuple[str, ...]:
    return tuple(column.key for column in leaves(made.columns))


def _reaches_over(cells: Sequence[Placed], width: int) -> bool:
    """Say whether a cell reaches over the whole row, but for a number."""
    if not cells:
        return False
    at, last = cells[-1]
    return at <= 1 and at + last.columns >= width


def _stands(made: model.Table, aligned: Mapping[int, set[Align]], *, own: bool) -> bool:
    """Say whether the columns of `made` are printed as those are that were found."""
    keys = _keys(made)
    if isinstance(made.rows, int) and not own:
        return True
    ways = alignments(keys, made.rows or ())
    if isinstance(made.rows, int):
        ways = {key: Align.CENTER if key == NUMBER else Align.LEFT for key in keys}
    return all(aligned.get(at, {ways[key]}) == {ways[key]} for at, key in enumerate(keys))


def _with_heading(found: blocks.Table) -> blocks.Table:
    """Take the first row for the headings where the table has none."""
    rows = found.rows
    if not rows or any(row.kind is RowKind.HEADING for row in rows) or len(rows) < 2:
        return found
    if any(cell.rows > 1 for cell in rows[0].cells):
        return found
    return replace(found, rows=(replace(rows[0], kind=RowKind.HEADING), *rows[1:]))


def _read(
    found: blocks.Table, look: Look, *, exact: bool, own: bool, headed: bool
) -> model.Table | None:
    """Read a table by the look of its columns; None where its numbers are not the program's."""
    columns = Columns(found.rows, len(found.columns), look).columns
    reader = RowReader(tuple(column.key for column in leaves(columns)), own, headed)
    if NUMBER not in reader.keys:
        return _in_words(found, look, own=own, headed=headed)
    nesting = nested(reader.printed(_rows(found), numbered=True), exact=exact)
    if nesting is None:
        return None
    made = _made(found, columns, reader, nesting)
    if isinstance(made.rows, int):
        return made  # in a form nothing is numbered yet
    return replace(made, numbering=_numbering(nesting.levels))


def _in_words(found: blocks.Table, look: Look, *, own: bool, headed: bool = False) -> model.Table:
    """Read a table without a column of numbers."""
    columns = Columns(found.rows, len(found.columns), look).columns
    reader = RowReader(tuple(column.key for column in leaves(columns)), own, headed)
    return _made(found, columns, reader, by_sort(reader.printed(_rows(found), numbered=False)))


def _rows(found: blocks.Table) -> list[blocks.Row]:
    return [row for row in found.rows if row.kind in _ROWS]


def _made(
    found: blocks.Table, columns: tuple[model.Column, ...], reader: RowReader, nesting: Nesting
) -> model.Table:
    return model.Table(
        columns=columns,
        rows=reader.rows(_rows(found), nesting.depths),
        caption=heading(found.caption, found.origin),
        numbered_columns=any(row.kind is RowKind.COLUMN_NUMBERS for row in found.rows),
        totals=reader.totals([row for row in found.rows if row.kind in _ENDS]),
        origin=found.origin,
    )


def _numbering(levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """Give the numbering of rows that have `levels` from the outside in, the usual one first."""
    if all(level is Level.NONE for level in levels):
        levels = levels[:1]
    known = (one for one in _NUMBERINGS if _begins(one, levels))
    return next(known, levels)


def _begins(numbering: tuple[Level, ...], levels: tuple[Level, ...]) -> bool:
    """Say whether rows that are numbered by `numbering` have `levels`."""
    for level in levels:
        if not numbering or numbering[0] is not level:
            return False
        numbering = descend(numbering, level)
    return True
