"""The cells of a row: which columns a key names, their lines, their sub-rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from typing import Any

from msgspec import Struct, field

from generator.plan import body_faults
from generator.plan.keys import folded
from generator.plan.model import SUM, Cell, Text
from generator.plan.progress import PROGRESS
from generator.plan.reading import Reading, known_text, origin
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence
from generator.text.rich import Run

NUMBER = "tt"
OWN = "ten"
BELOW = "muc"
_OF_ROWS = frozenset({NUMBER, BELOW, PROGRESS})
"""Keys of a row that name no cell of it."""

AUTO = folded(SUM)
LONGEST_AUTO = 12
"""However it is spelt, it has fewer letters; so most cells are told by their length."""

Pair = tuple[Scalar, Node]


class Place(Enum):
    """Where cells stand: it decides what may be in them."""

    ROW = auto()
    PART = auto()
    HEAD = auto()
    TOTAL = auto()


class Cells(Struct, frozen=True):
    """The columns that rows may name; `orders` are the tables in which they stand side by side.

    `torn` is where rows begin that were meant as cells of the task above.
    """

    reading: Reading
    columns: Mapping[str, None]
    orders: tuple[tuple[str, ...], ...]
    tasks: bool = False
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    forms: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    torn: set[int] = field(default_factory=set)

    def column(self, key: Scalar) -> str:
        """Give the column that `key` names, or nothing, with a finding."""
        word = folded(key.text)
        if word in self.columns:
            return word
        if not self.columns:
            return ""  # that the table has none is told already
        near = self.reading.guesses.nearest(key.text, self.columns)
        keys = ", ".join(self.columns)
        if near:
            self.reading.report(body_faults.COLUMN_NEAR, key, key=key.text, nearest=near, keys=keys)
        else:
            self.reading.report(body_faults.COLUMN_UNKNOWN, key, key=key.text, keys=keys)
        return ""

    def named(self, key: Scalar) -> tuple[str, ...]:
        """Give the columns that `key` names, one or several neighbours; none if it is no key."""
        known = self.keys.get(key.text)
        if known is None:
            known = tuple(folded(part) for part in key.text.split(","))
            if any(part not in self.columns for part in known):
                known = ()
            self.keys[key.text] = known
        return known

    def form(self, pairs: list[Pair]) -> tuple[tuple[str, ...], ...]:
        """Give what the keys of a row name where that is plain, else nothing.

        It is plain where each names columns, none of them twice, and stands before one text.
        Most rows are written alike: their keys are looked at once.
        """
        keys = []
        for key, value in pairs:
            if value.__class__ is not Scalar:
                return ()
            keys.append(key.text)
        written = tuple(keys)
        known = self.forms.get(written)
        if known is None:
            named = tuple([self.named(key) for key, _ in pairs])
            every = [column for columns in named for column in columns]
            plain = (
                all(named)
                and len(set(every)) == len(every)
                and _OF_ROWS.isdisjoint(map(folded, written))
                and all(map(self.side_by_side, named))
            )
            known = self.forms[written] = named if plain else ()
        return known

    def side_by_side(self, columns: tuple[str, ...]) -> bool:
        """Say whether `columns` are neighbours in every table that has them."""
        for order in self.orders:
            at = sorted(order.index(column) for column in columns if column in order)
            if at and at[-1] - at[0] >= len(at):
                return False
        return len(set(columns)) == len(columns)


def of_table(reading: Reading) -> Cells:
    """Give the columns of the table that is being read."""
    return Cells(reading, dict.fromkeys(reading.order), (reading.order,))


def read_plain_cells(
    cells: Cells, pairs: Iterable[tuple[Scalar, Any]], form: tuple[tuple[str, ...], ...]
) -> tuple[Cell, ...]:
    """Read what a row says whose keys are plain, and each before a text: see `Cells.form`."""
    reading = cells.reading
    written = []
    for columns, (key, value) in zip(form, pairs, strict=True):
        known = known_text(value)
        text = Text(known, origin(value)) if known else reading.text(value, key.text)
        if len(value.text) < LONGEST_AUTO and folded(value.text) == AUTO:
            reading.report(body_faults.SUM_MISPLACED, value)
        if text is not None:
            written.append(Cell(columns, text))
        elif len(columns) > 1:
            written.append(Cell(columns, Text((), origin(value))))
    return tuple(written)


# --- cells ----------------------------------------------------------------------------


def read_cells(
    cells: Cells,
    pairs: list[Pair],
    where: Place,
    parts: list[list[Cell]] | None = None,
    host: str = "",
) -> tuple[Cell, ...]:
    """Read what a row says in its columns; its sub-rows are added to `parts`."""
    reading = cells.reading
    written: list[Cell] = []
    taken: set[str] = set()
    divided = ""
    for key, value in pairs:
        word = folded(key.text)
        if word == NUMBER and where is not Place.TOTAL:
            reading.report(body_faults.NUMBER_TYPED, key)
            continue
        columns = (host,) if host and word == OWN else cells.named(key)
        if not columns:
            for part in key.text.split(","):
                _column_of(cells, key, part)
            continue
        if not taken.isdisjoint(columns):
            reading.report(body_faults.CELL_TWICE, key, key=key.text)
            continue
        taken.update(columns)
        if len(columns) > 1 and not cells.side_by_side(columns):
            reading.report(body_faults.NOT_NEIGHBOURS, key, key=key.text)
        if parts is not None and not isinstance(value, Scalar) and _divides(cells, value):
            if divided:
                reading.report(body_faults.TWO_SUB_ROWS, key, first=divided, key=columns[0])
            divided = divided or columns[0]
            _read_parts(cells, columns[0], value, parts)
            continue
        text = _cell_text(cells, value, key.text, where)
        if text or len(columns) > 1 or where in {Place.PART, Place.TOTAL}:
            written.append(Cell(columns, text or Text((), origin(value))))
    _want_once(cells, pairs, written, parts or [])
    return tuple(written)


def _column_of(cells: Cells, key: Scalar, part: str) -> None:
    """Report each part of a key that names no column."""
    if folded(part) not in cells.columns:
        shift = len(part) - len(part.lstrip())
        start = key.start + max(0, key.text.find(part)) + shift
        cells.column(Scalar(key.source, start, start + len(part), part.strip()))


def _want_once(
    cells: Cells, pairs: list[Pair], written: list[Cell], parts: list[list[Cell]]
) -> None:
    """Report a column that the row and its sub-rows both fill."""
    if not parts:
        return
    inside = {column for part in parts for cell in part for column in cell.columns}
    outside = {column for cell in written for column in cell.columns}
    for key, _ in pairs:
        if outside.intersection(named := cells.named(key)) and inside.intersection(named):
            cells.reading.report(body_faults.CELL_TWICE, key, key=key.text)


def _cell_text(cells: Cells, node: Node, key: str, where: Place) -> Text | None:
    """Give the text of a cell: its lines, or the items of a list."""
    reading = cells.reading
    if isinstance(node, Sequence):
        texts = [reading.text(item, key) for item in node.items]
        lines = tuple(line for text in texts if text for line in text.paragraphs)
        text = Text(lines, origin(node)) if lines else None
    else:
        text = reading.text(node, key)
    if not _is_auto(node):
        return text
    if where is Place.ROW or where is Place.PART:
        reading.report(body_faults.SUM_MISPLACED, node)
        return text
    return Text(((Run(SUM),),), origin(node))


def _is_auto(node: Node) -> bool:
    return isinstance(node, Scalar) and len(node.text) < LONGEST_AUTO and folded(node.text) == AUTO


# --- sub-rows -------------------------------------------------------------------------


def _divides(cells: Cells, node: Node) -> bool:
    """Say whether a value is sub-rows: mappings, not lines that a colon divided."""
    if isinstance(node, nodes.Mapping):
        return any(_names_part(cells, key) for key, _ in node.pairs)
    return isinstance(node, Sequence) and any(
        isinstance(item, nodes.Mapping)
        and (len(item.pairs) > 1 or any(_names_part(cells, key) for key, _ in item.pairs))
        for item in node.items
    )


def _names_part(cells: Cells, key: Scalar) -> bool:
    return folded(key.text) == OWN or bool(cells.named(key))


def _read_parts(cells: Cells, host: str, node: Node, parts: list[list[Cell]]) -> None:
    """Read sub-rows below the column `host`; a text alone is that column's."""
    reading = cells.reading
    if isinstance(node, nodes.Mapping):
        data = {"key": host, "first": node.pairs[0][0].text}
        reading.report(body_faults.DASH_MISSING, node, **data)
    items = node.items if isinstance(node, Sequence) else [node]
    for index, item in enumerate(items):
        if isinstance(item, nodes.Mapping):
            part = list(read_cells(cells, item.pairs, Place.PART, host=host))
        else:
            text = reading.text(item, host)
            part = [Cell((host,), text)] if text else []
        if index < len(parts):
            parts[index] += part
        elif part:
            parts.append(part)
