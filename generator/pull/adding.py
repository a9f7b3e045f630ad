"""Blocks that were added on paper → lines of the file, where they belong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.document.blocks import Paragraph, Recipient, Role, Row, RowKind
from generator.finding import Edit
from generator.plan.keys import folded
from generator.plan.merge import ADD
from generator.pull import clerk
from generator.pull.names import ShortNames
from generator.pull.places import Places, Spot, is_lone
from generator.pull.units import Part, Unit
from generator.pull.wording import StuckError
from generator.pull.written import (
    as_list,
    column,
    items,
    line_end,
    lines_before,
    lines_in,
    lines_out,
    longer,
    rewritten,
)
from generator.source.nodes import Mapping, Scalar
from generator.source.nodes import Sequence as List
from generator.source.write import write

_AFTER_RECIPIENTS = {"luu", "nguoi_ky"}
_LISTS = {Role.BASIS: "can_cu", Role.OPENING: "mo_dau", Role.CLOSING: "ket_thuc"}


class Adder:
    """Writes new entries into one file; `ours` are the blocks that its plan prints."""

    def __init__(self, places: Places, ours: Sequence[Unit], names: ShortNames) -> None:
        """Take what knows where things stand, and how units are called."""
        self.places, self.ours, self.names = places, ours, names
        self.source = places.source

    def edit(self, new: Sequence[Unit], before: int | None, after: int | None) -> Edit:
        """Write the blocks `new`, which stand between the blocks `before` and `after` of the plan.

        They are one entry with what stands below it, or several beside each other.
        """
        first = new[0]
        if isinstance(first.block, Row):
            return self._rows(new, before, after)
        if isinstance(first.block, Recipient):
            return self._listed(first.part, list(map(clerk.listed, new)), before, after)
        if not isinstance(first.block, Paragraph):
            raise StuckError
        return self._paragraphs(new, before, after)

    def heading(self, new: Sequence[Unit], after: int | None) -> Edit:
        """Write a heading before a point that stands below another heading: it parts them."""
        block = new[0].block
        spots = self.places.all(self.ours[after].origin) if after is not None else []
        item = self.places.item(spots[-1]) if spots else None
        holder = item.above.above if item is not None and item.above is not None else None
        if len(new) > 1 or not isinstance(block, Paragraph) or item is None or holder is None:
            raise StuckError
        if block.role is not Role.HEADING or not holder.in_list:
            raise StuckError
        text = items(clerk.entries([block]), self._dash(holder))
        return lines_before(self.source, item.node.start, text)

    def text(self, value: str, like: Paragraph, before: int | None, after: int | None) -> Edit:
        """Write a text of the file as a point that is numbered as `like`."""
        return self._numbered([value], like, before, after)

    # --- paragraphs -------------------------------------------------------------------------------

    def _paragraphs(self, new: Sequence[Unit], before: int | None, after: int | None) -> Edit:
        blocks = [unit.block for unit in new if isinstance(unit.block, Paragraph)]
        role = blocks[0].role
        if role in _LISTS:
            near = [n for n in (before, after) if n is not None and self._role(n) is role]
            if near:
                said = [clerk.text(block) for block in blocks]
                return self._beside(near[0], said, below=near[0] == before)
            if role is Role.BASIS:
                raise StuckError
            blocks = [clerk.loose(block) for block in blocks]
        values = clerk.entries(blocks)
        if not blocks[0].number:
            return self._loose(values, before, after)
        return self._numbered(values, blocks[0], before, after)

    def _role(self, number: int) -> Role | None:
        block = self.ours[number].block
        return block.role if isinstance(block, Paragraph) else None

    def _numbered(
        self, values: list[Any], block: Paragraph, before: int | None, after: int | None
    ) -> Edit:
        """Write a numbered entry behind the one before it of its level, or as the first."""
        at = before
        last: int | None = None
        while at is not None and at >= 0:
            other = self.ours[at].block
            if not isinstance(other, Paragraph):
                break
            if other.number and other.level is block.level:
                return self._beside(at, values, below=True)
            if other.number and other.depth < block.depth:
                if last is not None and self._is_below(last, at):
                    return self._beside(last, values, below=True)
                return self._first_below(at, values)
            if other.role in _LISTS:
                break
            last = at if last is None and not other.number else last
            at -= 1
        following = self.ours[after].block if after is not None else None
        if (
            isinstance(following, Paragraph)
            and following.level is block.level
            and after is not None
        ):
            return self._beside(after, values, below=False)
        raise StuckError

    def _is_below(self, number: int, above: int) -> bool:
        """Say whether a text is an item of the list below the heading `above`."""
        spots, heads = (self.places.all(self.ours[n].origin) for n in (number, above))
        item = self.places.item(spots[-1]) if spots else None
        holder = item.above.node if item is not None and item.above is not None else None
        return holder is not None and bool(heads) and holder is heads[-1].value

    def _loose(self, values: list[Any], before: int | None, after: int | None) -> Edit:
        """Write a text without a number behind what stands before it."""
        if before is not None and isinstance(self.ours[before].block, Paragraph):
            role = self._role(before)
            if role in _LISTS:
                texts = [value["doan"] for value in values]
                return self._beside(before, texts, below=True)
            if self._alone(before):
                return self._beside(before, values, below=True)
            return self._first_below(before, values)
        if after is not None and isinstance(self.ours[after].block, Paragraph):
            return self._beside(after, values, below=False)
        raise StuckError

    def _alone(self, number: int) -> bool:
        """Say whether nothing stands below an entry."""
        spots = self.places.all(self.ours[number].origin)
        value = spots[-1].value if spots else None
        return not isinstance(value, List | Mapping)

    # --- beside, or below -------------------------------------------------------------------------

    def _beside(self, number: int, values: list[Any], *, below: bool) -> Edit:
        """Write items behind, or before, the one that a block was printed from."""
        unit = self.ours[number]
        spots = self.places.all(unit.origin)
        item = self.places.item(spots[-1]) if spots else None
        if item is None and spots and is_lone(spots[-1]) and spots[-1].above is not None:
            return as_list(spots[-1].above, values, below=below)
        if item is None:
            return self._into_text(spots, values, below=below)
        dash = self._dash(item)
        text = items(values, dash)
        if below:
            return lines_in(self.source, item.node.end, text)
        return lines_before(self.source, item.node.start, text)

    def _dash(self, item: Spot) -> int:
        """Give the column of the dash before an item."""
        start = item.node.start
        line = self.source.start_of(self.source.line(start))
        before = self.source.text[line:start]
        if before.strip(" ") != "-":
            raise StuckError
        return before.index("-")

    def _into_text(self, spots: Sequence[Spot], values: list[Any], *, below: bool) -> Edit:
        """Make a list of a key's one text, or a paragraph more of it."""
        spot = spots[-1] if spots else None
        if (
            spot is None
            or not isinstance(spot.node, Scalar)
            or spot.key is None
            or folded(spot.key.text) not in _LISTS.values()
            or not all(isinstance(value, str) for value in values)
        ):
            raise StuckError
        grown = longer(spot, values) if below else None
        if grown is not None:
            return grown
        old = spot.node.text.rstrip("\n")
        return rewritten(spot, [old, *values] if below else [*values, old])

    def _first_below(self, number: int, values: list[Any]) -> Edit:
        """Write items as the first below a heading."""
        spots = self.places.all(self.ours[number].origin)
        key = spots[-1] if spots else None
        if key is not None and key.in_list and isinstance(key.node, Scalar):
            return self._below_text(key, key.node, values)
        if key is None or not key.is_key:
            raise StuckError
        below = key.value
        if isinstance(below, List) and below.items:
            dash = self._dash(Spot(below.items[0], Spot(below)))
            return lines_before(self.source, below.items[0].start, items(values, dash))
        if isinstance(below, Scalar) and not below.text.strip():
            dash = column(self.source, key.node.start) + 4
            colon = self.source.text.index(":", key.node.end) + 1
            return lines_in(self.source, colon, items(values, dash))
        raise StuckError

    def _below_text(self, item: Spot, node: Scalar, values: list[Any]) -> Edit:
        """Write items below a text, which becomes one in the long form."""
        text = items([{"van": node.text.rstrip("\n"), "muc": values}], self._dash(item))
        lines = lines_out(self.source, node.start, node.end)
        return Edit(lines.start, lines.end, text.replace("\n", line_end(self.source)))

    # --- lists of the form ------------------------------------------------------------------------

    def _listed(self, part: Part, values: list[str], before: int | None, after: int | None) -> Edit:
        for number in (before, after):
            if number is None or self.ours[number].part is not part:
                continue
            spots = self.places.all(self.ours[number].origin)
            if spots and self.places.item(spots[-1]) is not None:
                return self._beside(number, values, below=number == before)
        if part is Part.RECIPIENT:
            return self._to_office_list(values)
        raise StuckError

    def _to_office_list(self, values: list[str]) -> Edit:
        """Add recipients to those of the office file, which come first: the plan has no list."""
        root = self.places.root.node if self.places.root is not None else None
        if not isinstance(root, Mapping) or self.places.key("noi_nhan") is not None:
            raise StuckError
        text = write({"noi_nhan": {ADD: values}})
        names = [folded(key.text) for key, _ in root.pairs]
        following = next((n for n, name in enumerate(names) if name in _AFTER_RECIPIENTS), None)
        if following == 0 or self.source.text[root.start : root.start + 1] == "{":
            raise StuckError
        _, last = root.pairs[-1 if following is None else following - 1]
        return lines_in(self.source, last.end, text)

    # --- rows -------------------------------------------------------------------------------------

    def _rows(self, new: Sequence[Unit], before: int | None, after: int | None) -> Edit:
        for number in (before, after):
            unit = self.ours[number] if number is not None else None
            if unit is None or number is None or not isinstance(unit.block, Row):
                continue
            if unit.table is None or unit.block.kind not in {RowKind.BODY, RowKind.GROUP}:
                continue
            values = clerk.rows(new, unit.table, self.names)
            if isinstance(new[0].block, Row) and new[0].block.kind is RowKind.GROUP:
                group = self._group_of(number)
                return self._row_beside(group, values, below=number == before)
            if unit.block.kind is RowKind.GROUP and number == before:
                return self._first_below(number, values)
            return self._row_beside(number, values, below=number == before)
        raise StuckError

    def _group_of(self, number: int) -> int:
        """Give the row that names the group in which a row stands."""
        for at in range(number, -1, -1):
            row = self.ours[at].block
            if not isinstance(row, Row):
                break
            if row.kind is RowKind.GROUP:
                return at
        raise StuckError

    def _row_beside(self, number: int, values: list[Any], *, below: bool) -> Edit:
        spots = self.places.all(self.ours[number].origin)
        item = next((spot for spot in spots if spot.in_list), None)
        if item is None:
            raise StuckError
        text = items(values, self._dash(item))
        if below:
            return lines_in(self.source, item.node.end, text)
        return lines_before(self.source, item.node.start, text)
