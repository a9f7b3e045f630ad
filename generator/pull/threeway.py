"""Three documents in one row: as it was made, as the plan says now, as the Word file says now.

Of the first only the digests are known. A block that two of the three have is where they
agree; between two such places it is told which of the two others was changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from msgspec import Struct

from generator.pull.units import Part, Unit
from generator.text.alignment import Item, align, folded, in_order

FIRST = 2
"""Head and foot stand before all others, and are each other's partners."""


Pair = tuple[int | None, int | None]
"""A block of the plan and one of the Word file by their numbers; None for none."""


class Verdict(StrEnum):
    """Who changed a block since the file was made."""

    SAME = "same"
    PLAN = "plan"
    WORD = "word"
    BOTH = "both"


class Step(Struct, frozen=True):
    """A block of the plan and the one of the Word file that answers to it; None for none."""

    verdict: Verdict
    plan: int | None
    word: int | None


def steps(base: Sequence[int], plan: Sequence[Unit], word: Sequence[Unit]) -> list[Step]:
    """Give every block of the plan and of the Word file, in the order of the Word file."""
    ours, theirs = [u.digest for u in plan], [u.digest for u in word]
    found = [_fixed(base, ours, theirs, at) for at in range(FIRST)]
    before = {o + FIRST: b + FIRST for o, b in _matched(ours[FIRST:], base[FIRST:])}
    after = {t + FIRST: b + FIRST for t, b in _matched(theirs[FIRST:], base[FIRST:])}
    at_base = {b: t for t, b in after.items()}
    stable = [(b, o, at_base[b]) for o, b in sorted(before.items()) if b in at_base]
    kept = {*before.values(), *after.values()}
    last = (FIRST - 1, FIRST - 1, FIRST - 1)
    for here in [*stable, (len(base), len(ours), len(theirs))]:
        (b, o, t), (_, i, j) = here, last
        orphans = sum(n not in kept for n in range(last[0] + 1, b))
        chunk = _Chunk(plan, word, before, after, orphans)
        found += chunk.steps(range(i + 1, o), range(j + 1, t))
        if o < len(ours):
            found.append(Step(Verdict.SAME, o, t))
        last = here
    return found


def _fixed(base: Sequence[int], ours: Sequence[int], theirs: Sequence[int], at: int) -> Step:
    made = base[at] if at < len(base) else None
    if ours[at] == theirs[at]:
        return Step(Verdict.SAME, at, at)
    if made == ours[at]:
        return Step(Verdict.WORD, at, at)
    return Step(Verdict.PLAN if made == theirs[at] else Verdict.BOTH, at, at)


def _matched(one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair what is alike, in its order.

    What stands once in each holds the two together; only between such places, and there are
    few of them without one, is every block compared with every other.
    """
    places = _once(other)
    sure = in_order((n, places[key]) for key, n in _once(one).items() if key in places)
    i = j = 0
    for a, b in [*sure, (len(one), len(other))]:
        yield from ((i + c, j + d) for c, d in _compared(one[i:a], other[j:b]))
        if a < len(one):
            yield a, b
        i, j = a + 1, b + 1


def _compared(one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair what is alike; what both begin and end with is not looked at twice."""
    start, most = 0, min(len(one), len(other))
    while start < most and one[start] == other[start]:
        start += 1
    end = 0
    while end < most - start and one[-1 - end] == other[-1 - end]:
        end += 1
    yield from ((n, n) for n in range(start))
    middle = one[start : len(one) - end], other[start : len(other) - end]
    if all(middle):
        for a, b, size in SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks():
            yield from ((start + a + n, start + b + n) for n in range(size))
    yield from ((len(one) - n, len(other) - n) for n in range(end, 0, -1))


def _once(blocks: Sequence[int]) -> dict[int, int]:
    """Give what stands once among `blocks`, and where."""
    times = Counter(blocks)
    return {each: number for number, each in enumerate(blocks) if times[each] == 1}


class _Chunk:
    """What stands between two places where all three agree."""

    def __init__(
        self,
        plan: Sequence[Unit],
        word: Sequence[Unit],
        before: dict[int, int],
        after: dict[int, int],
        orphans: int,
    ) -> None:
        self.plan, self.word = plan, word
        self.before, self.after = before, after
        self.orphans = orphans
        """Blocks of the file as it was made that neither has any more."""

    def steps(self, ours: range, theirs: range) -> list[Step]:
        """Give the blocks of the chunk."""
        pairs = [
            each
            for pair, alike in self._pairs(ours, theirs)
            for each in self._apart(*pair, alike=alike)
        ]
        return [Step(self._verdict(one, other), one, other) for one, other in pairs]

    def _apart(self, one: int | None, other: int | None, *, alike: bool) -> list[Pair]:
        """Give a pair as it is; two new blocks that are none changed by both are no pair.

        Unless they are alike: what was carried from this file once, and changed there again
        since, must not come a second time beside the first.
        """
        if one is None or other is None or one in self.before or other in self.after or alike:
            return [(one, other)]
        if self.plan[one].digest == self.word[other].digest or self.orphans > 0:
            self.orphans -= 1
            return [(one, other)]
        return [(one, None), (None, other)]

    def _verdict(self, one: int | None, other: int | None) -> Verdict:
        if one is not None and other is not None:
            return self._of_both(one, other)
        if one is not None:
            # the Word file lost it, or the plan won it – or both had to do with one block
            if one in self.before:
                return Verdict.WORD
            return self._orphaned(Verdict.PLAN)
        assert other is not None  # noqa: S101 - one of the two is there
        return Verdict.PLAN if other in self.after else self._orphaned(Verdict.WORD)

    def _of_both(self, one: int, other: int) -> Verdict:
        if self.plan[one].digest == self.word[other].digest:
            return Verdict.SAME
        if one in self.before:
            return Verdict.WORD
        if other in self.after:
            return Verdict.PLAN
        return Verdict.SAME if self._is_in_capitals(one, other) else Verdict.BOTH

    def _is_in_capitals(self, one: int, other: int) -> bool:
        """Say whether the plan prints in capitals what the Word file says, however typed."""
        printed = self.plan[one].words
        return printed == printed.upper() == self.word[other].words.upper()

    def _orphaned(self, else_: Verdict) -> Verdict:
        if self.orphans <= 0:
            return else_
        self.orphans -= 1
        return Verdict.BOTH

    def _pairs(self, ours: range, theirs: range) -> Iterator[tuple[Pair, bool]]:
        """Pair the blocks of the chunk: those that are alike, then those that alone are left."""
        if not ours or not theirs:
            yield from (((one, None), False) for one in ours)
            yield from (((None, other), False) for other in theirs)
            return
        items = [[_item(units[n]) for n in span] for units, span in self._both(ours, theirs)]
        alone: tuple[list[int], list[int]] = ([], [])
        for a, b in align(*items):
            one = None if a is None else ours[a]
            other = None if b is None else theirs[b]
            if one is not None and other is not None and not self._strangers(one, other):
                yield from ((pair, False) for pair in self._in_order(*alone))
                alone[0].clear()
                alone[1].clear()
                yield (one, other), True
                continue
            alone[0].extend([] if one is None else [one])
            alone[1].extend([] if other is None else [other])
        yield from ((pair, False) for pair in self._in_order(*alone))

    def _both(self, ours: range, theirs: range) -> tuple[tuple[Sequence[Unit], range], ...]:
        return (self.plan, ours), (self.word, theirs)

    def _strangers(self, one: int, other: int) -> bool:
        """Say whether each is, unchanged, another block of the file as it was made."""
        return one in self.before and other in self.after

    def _in_order(self, ours: list[int], theirs: list[int]) -> Iterator[Pair]:
        """Take blocks of one kind and number for each other, where there are as many of both."""
        if len(ours) == len(theirs) and all(
            _kind(self.plan[o]) == _kind(self.word[t]) and not self._strangers(o, t)
            for o, t in zip(ours, theirs, strict=True)
        ):
            yield from zip(ours, theirs, strict=True)
            return
        yield from ((one, None) for one in ours)
        yield from ((None, other) for other in theirs)


def _item(unit: Unit) -> Item:
    return Item(folded(unit.words), _tag(unit))


def _tag(unit: Unit) -> tuple[Part, int, int]:
    return unit.part, unit.section, len(unit.fields)


def _kind(unit: Unit) -> tuple[object, ...]:
    kind = getattr(unit.block, "kind", None)
    return (*_tag(unit), unit.level, kind)
