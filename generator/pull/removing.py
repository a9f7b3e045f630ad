"""Blocks that were taken out on paper → the lines of the file that say them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from generator.document.blocks import Recipient
from generator.finding import Edit
from generator.plan.keys import folded
from generator.pull.draft import Draft
from generator.pull.letters import spans
from generator.pull.places import Places, Spot, is_lone
from generator.pull.rewording import TITLED, Reworder
from generator.pull.units import Unit
from generator.pull.wording import Put, StuckError
from generator.pull.written import column, lines_out
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.nodes import Sequence as List

_TEXTS = {"mo_dau", "ket_thuc"}
"""Keys of which one text may stand without a list."""


class Remover:
    """Takes entries out of one file; `ours` are the blocks that its plan prints."""

    def __init__(self, places: Places, ours: Sequence[Unit], reworder: Reworder) -> None:
        """Note where each block begins in the file."""
        self.places, self.ours, self.reworder = places, ours, reworder
        self._starts = [
            places.offset(unit.origin) if places.all(unit.origin) else -1 for unit in ours
        ]
        self._by_start = sorted((start, number) for number, start in enumerate(self._starts))

    def groups(self, gone: Collection[int]) -> list[tuple[tuple[int, ...], Draft | None]]:
        """Give the blocks that are `gone`, those of one entry together, each with its draft.

        None stands for one that cannot be taken out: something of it stays.
        """
        left, all_gone = dict.fromkeys(gone), frozenset(gone)
        found: list[tuple[tuple[int, ...], Draft | None]] = []
        for number in gone:
            if number not in left:
                continue
            item = self._item(number)
            members = self._members(item) if item is not None else [number]
            try:
                draft: Draft | None = None
                if self.ours[number].part in TITLED:
                    members, draft = self._title_lines(number, all_gone)
                elif item is not None and all_gone.issuperset(members):
                    draft = Draft(edits=(self._out(item),))
                elif self._shared(number, all_gone):
                    members, draft = self._lines_of_text(number, all_gone)
                else:
                    members, draft = [number], self._name_alone(number)
            except StuckError:
                members, draft = [number], None
            for member in members:
                left.pop(member, None)
            found.append((tuple(members), draft))
        return found

    def text(self, number: int) -> tuple[str, Edit] | None:
        """Give the text that a block alone was printed from, and what takes it out."""
        item = self._item(number)
        if item is None or not isinstance(item.node, Scalar) or self._members(item) != [number]:
            return None
        return item.node.text.rstrip("\n"), self._out(item)

    def is_whole(self, members: Sequence[int]) -> bool:
        """Say whether nothing else is printed from the item of these blocks."""
        item = self._item(members[0])
        return item is None or {*self._members(item)} <= {*members}

    def _name_alone(self, number: int) -> Draft | None:
        """Take out a heading, or the name of a group, alone: what is below goes on above it.

        That is so where the item before it has a list below it at the same column.
        """
        spots = self.places.all(self.ours[number].origin)
        name = spots[-1] if spots and spots[-1].is_key else None
        holder = name.above if name is not None else None
        if name is None or holder is None or not isinstance(holder.node, Mapping):
            return None
        if len(holder.node.pairs) != 1 or not self._goes_on(holder, name.value):
            return None
        return Draft(edits=(lines_out(self.places.source, holder.node.start, name.node.end),))

    def _goes_on(self, holder: Spot, below: Node | None) -> bool:
        """Say whether the list `below` an item could go on the one below the item before it."""
        siblings = holder.above.node if holder.above is not None else None
        if not isinstance(siblings, List):
            return False
        at = next(n for n, item in enumerate(siblings.items) if item is holder.node)
        before = siblings.items[at - 1] if at else None
        above = before.pairs[-1][1] if isinstance(before, Mapping) else None
        lists = [each for each in (above, below) if isinstance(each, List) and each.items]
        source = self.places.source
        return len(lists) == 2 and len({column(source, each.items[0].start) for each in lists}) == 1

    def _item(self, number: int) -> Spot | None:
        """Give the item of a list that a block alone, or with those below it, was printed from."""
        unit = self.ours[number]
        spots = self.places.all(unit.origin)
        if not spots or not (isinstance(unit.block, Recipient) or unit.block is not None):
            return None
        listed = next((spot for spot in spots if spot.in_list), None)
        return listed or self.places.item(spots[-1]) or self._with_key(spots[-1])

    def _with_key(self, spot: Spot) -> Spot | None:
        """Give what is taken out with its key: a text that stands alone, or who does it."""
        if spot.is_key and spot.above is not None and spot.above.key is not None:
            duties = folded(spot.above.key.text) == "phan_cong"
            several = isinstance(spot.above.node, Mapping) and len(spot.above.node.pairs) > 1
            if duties and several and spot.value is not None and isinstance(spot.node, Scalar):
                return Spot(spot.value, spot.above, spot.node)
            return None
        alone = spot.key is not None and folded(spot.key.text) in _TEXTS
        return spot if isinstance(spot.node, Scalar) and (alone or is_lone(spot)) else None

    def _members(self, item: Spot) -> list[int]:
        """Give the blocks that are printed from an item."""
        end = item.node.end
        start = item.node.start if item.in_list or item.key is None else item.key.start
        return self._between(start, max(end, start + 1))

    def _between(self, start: int, end: int) -> list[int]:
        """Give the blocks whose texts begin from `start` up to `end` in the file."""
        first, last = (bisect_left(self._by_start, (at, -1)) for at in (start, end))
        return sorted(number for _, number in self._by_start[first:last])

    def _out(self, item: Spot) -> Edit:
        source = self.places.source
        if not item.in_list:
            assert item.key is not None  # noqa: S101 - what is no item stands behind a key
            return lines_out(source, item.key.start, item.node.end)
        holder = item.above.node if item.above is not None else None
        if isinstance(holder, List) and source.text[holder.start : holder.start + 1] == "[":
            raise StuckError
        return lines_out(source, item.node.start, item.node.end)

    def _shared(self, number: int, gone: frozenset[int]) -> bool:
        """Say whether a block is one of several lines of a text of which some stay."""
        at = self._starts[number]
        alike = self._between(at, at + 1) if at >= 0 else []
        return len(alike) > 1 and not gone.issuperset(alike)

    def _title_lines(self, number: int, gone: frozenset[int]) -> tuple[list[int], Draft]:
        """Take lines out of a subject or a title of several."""
        unit = self.ours[number]
        alike = [
            n
            for n, other in enumerate(self.ours)
            if (other.part, other.section, other.table) == (unit.part, unit.section, unit.table)
        ]
        spot = self.reworder.titled(unit)
        if spot is None or gone.issuperset(alike):
            raise StuckError
        return self._kept_lines(spot, alike, gone)

    def _lines_of_text(self, number: int, gone: frozenset[int]) -> tuple[list[int], Draft]:
        """Take some lines out of a text of several."""
        at = self._starts[number]
        alike = self._between(at, at + 1)
        spots = self.places.all(self.ours[number].origin)
        spot = spots[-1]
        if spot.is_key:
            raise StuckError
        return self._kept_lines(spot, alike, gone)

    def _kept_lines(
        self, spot: Spot, alike: Sequence[int], gone: frozenset[int]
    ) -> tuple[list[int], Draft]:
        """Take the lines that are gone out of a text, each with the line break before it."""
        if not isinstance(spot.node, Scalar):
            raise StuckError
        lines = self.reworder.lines_of(spot)
        if len(lines) != len(alike):
            raise StuckError
        puts: list[Put] = []
        kept = False
        for at, (number, (start, end)) in enumerate(zip(alike, spans(spot.node.text), strict=True)):
            if number not in gone:
                kept = True
            elif kept:
                puts.append(Put(spot.node, lines[at - 1][-1].end, end, ""))
            else:
                puts.append(Put(spot.node, start, lines[at + 1][0].start, ""))
        return [n for n in alike if n in gone], Draft(tuple(puts))


def moved(lines: str, like: str) -> str:
    """Give the `lines` of an item as far to the right as the item `like` stands."""
    here, there = (_indent(text) for text in (lines, like))
    start = like[: len(like) - len(like.lstrip("\r\n"))]
    if here == there:
        return start + lines
    found = []
    for line in lines.splitlines(keepends=True):
        rest = line.lstrip(" ")
        deep = len(line) - len(rest) - here + there
        found.append(" " * max(deep, 0) + rest if rest.strip() else line)
    return start + "".join(found)


def _indent(text: str) -> int:
    text = text.lstrip("\r\n")
    return len(text) - len(text.lstrip(" "))
