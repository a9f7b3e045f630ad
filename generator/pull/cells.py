"""The cells of a row that were changed on paper → ways to change the task or row in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.document.blocks import Cell, Row, RowKind, Table
from generator.finding import Edit
from generator.plan.cells import AUTO
from generator.plan.keys import folded
from generator.pull.draft import Draft, together
from generator.pull.letters import CLOSES, OPENS, Letter
from generator.pull.names import ShortNames
from generator.pull.places import Places, Spot
from generator.pull.rewording import Reworder
from generator.pull.units import Unit
from generator.pull.wording import StuckError, marked
from generator.pull.written import column, items, lines_in, lines_out, rewritten
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.nodes import Sequence as List
from generator.text.rich import Rich, style
from generator.text.spaces import unbind_rich

Keys = tuple[str, ...]


def cell_keys(table: Table) -> Iterator[list[Keys]]:
    """Give the columns that each cell stands in by their keys, row after row."""
    covered = [0] * len(table.columns)
    for row in table.rows:
        found: list[Keys] = []
        following = [max(0, left - 1) for left in covered]
        at = 0
        for cell in row.cells:
            while at < len(covered) and covered[at]:
                at += 1
            reach = range(at, min(at + cell.columns, len(covered)))
            found.append(tuple(table.columns[n].key for n in reach))
            for n in reach:
                following[n] = max(following[n], cell.rows - 1)
            at += cell.columns
        yield found
        covered = following


class Columns:
    """The keys of the cells of rows; each table is gone through once."""

    def __init__(self) -> None:
        """Begin with no table."""
        self._known: dict[int, tuple[Table, dict[int, list[Keys]]]] = {}

    def keys(self, table: Table, row: Row) -> list[Keys]:
        """Give the columns that each cell of `row` stands in, by their keys."""
        known = self._known.get(id(table))
        if known is None:
            found = {
                id(each): keys for each, keys in zip(table.rows, cell_keys(table), strict=True)
            }
            known = self._known[id(table)] = table, found
        return known[1].get(id(row), [])


def value_of(paragraphs: Sequence[Rich]) -> str:
    """Give the lines of a cell as a clerk writes them."""
    return "\n".join(marked(unbind_rich(line)) for line in paragraphs)


def _raw(letters: Sequence[Letter]) -> str | None:
    """Give what stands in the file for a line; None where it begins or ends with a mark."""
    ends = [letters[0], letters[-1]] if letters else []
    if not ends or any(end.bold or end.italic or end.sign in (OPENS, CLOSES) for end in ends):
        return None
    scalar = ends[0].scalar
    return scalar.text[ends[0].start : ends[1].end] if scalar is not None else None


class Cells:
    """Changes the cells of rows in one file."""

    def __init__(self, places: Places, reworder: Reworder, names: ShortNames) -> None:
        """Take what knows where things stand, what changes a line, and how units are called."""
        self.places, self.reworder, self.names = places, reworder, names
        self._columns = Columns()

    def drafts(self, ours: Unit, theirs: Unit, wanted: Sequence[int]) -> list[Draft]:
        """Give ways to make the `wanted` fields of the row `ours` read as those of `theirs`."""
        row, other = ours.block, theirs.block
        if not isinstance(row, Row) or not isinstance(other, Row) or ours.table is None:
            raise StuckError
        keys = self._columns.keys(ours.table, row)[ours.first :]
        one, two = row.cells[ours.first :], other.cells[theirs.first :]
        if [(c.columns, c.rows) for c in one] != [(c.columns, c.rows) for c in two]:
            raise StuckError
        every = [self._cell(ours, one[n], two[n], keys[n], keys) for n in wanted]
        return [together([ways[0] for ways in every]), together([ways[-1] for ways in every])]

    def _cell(
        self, unit: Unit, old: Cell, new: Cell, key: Keys, keys: Sequence[Keys]
    ) -> list[Draft]:
        spots = self.places.all(old.origin)
        said = new.paragraphs
        if isinstance(unit.block, Row) and unit.block.kind is not RowKind.BODY:
            said = tuple(style(line, bold=False) for line in said)  # such rows are printed bold
        if not spots:
            return [Draft(edits=(self._new(unit, said, key, keys),))]
        spot = spots[-1]
        if isinstance(spot.node, Scalar) and folded(spot.node.text) == AUTO:
            raise StuckError(made=True)
        if not new.paragraphs:
            return [Draft(edits=(self._without(spot),))]
        lines = self.reworder.lines_of(spot)
        if len(lines) != len(old.paragraphs):
            raise StuckError
        ways: list[Draft] = []
        if len(lines) == len(new.paragraphs):
            each = [
                self.reworder.line(a, b, [line])
                for a, b, line in zip(old.paragraphs, new.paragraphs, lines, strict=True)
                if a != b
            ]
            ways.append(together([found[0] for found in each]))
        kept = {
            unbind_rich(line): raw
            for line, letters in zip(old.paragraphs, lines, strict=True)
            if (raw := _raw(letters)) is not None
        }
        stay = [unbind_rich(line) for line in new.paragraphs]
        if spot.is_key or any(
            any(letter.fixed for letter in letters) and not (line in stay and line in kept)
            for line, letters in zip(map(unbind_rich, old.paragraphs), lines, strict=True)
        ):
            if not ways:
                raise StuckError(variable=not spot.is_key)
            return ways
        texts = [
            kept.get(was) or self.names.written(marked(unbind_rich(line)), key)
            for line, was in zip(said, stay, strict=True)
        ]
        value = texts if isinstance(spot.node, List) else "\n".join(texts)
        anew = Draft(edits=(rewritten(spot, value),))
        named = self.names.written(value_of(said), key) != value_of(said)
        return [anew, *ways] if named else [*ways, anew]

    def _without(self, spot: Spot) -> Edit:
        """Take out a cell that is empty now, with its key; the first one holds the dash."""
        holder = spot.above
        if holder is None or not isinstance(holder.node, Mapping) or spot.key is None:
            raise StuckError
        if holder.node.pairs[0][0] is spot.key:
            raise StuckError
        return lines_out(self.places.source, spot.key.start, spot.node.end)

    def _new(self, unit: Unit, new: Sequence[Rich], key: Keys, keys: Sequence[Keys]) -> Edit:
        """Write a cell that was empty, behind the one before it."""
        source = self.places.source
        spots = self.places.all(unit.origin)
        holder = next((spot for spot in spots if isinstance(spot.node, Mapping)), None)
        if holder is None or not isinstance(holder.node, Mapping) or not all(key):
            raise StuckError
        order = [name for names in keys for name in names]
        said = self.names.written(value_of(new), key)
        before: Node | None = None
        for name, value in holder.node.pairs:
            parts = [folded(part) for part in name.text.split(",")]
            if parts == list(key):
                return rewritten(Spot(value, holder, name), said)
            if parts[0] in order and order.index(parts[0]) < order.index(key[0]):
                before = value
        if before is None:
            raise StuckError
        at = column(source, holder.node.pairs[0][0].start)
        text = items([{", ".join(key): said}], max(at - 2, 0))
        return lines_in(source, before.end, text.replace("- ", "  ", 1))
