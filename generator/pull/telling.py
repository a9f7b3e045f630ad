"""What became of each change, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from generator.document.blocks import Row
from generator.finding import Place
from generator.pull.cells import Columns
from generator.pull.changes import Change, Fate, Reason
from generator.pull.fixed import path_of
from generator.pull.outcome import reads, says_the_same
from generator.pull.places import Places
from generator.pull.sides import Sides, Wish
from generator.pull.threeway import Verdict
from generator.pull.trying import Trial
from generator.pull.units import Part, Unit, shown

Told = list[tuple[int, Change]]

_TOGETHER = {Reason.LIST, Reason.MUCH, Reason.TABLE}


class Telling:
    """Tells of the changes between the sides, each at its place in the plan."""

    def __init__(self, sides: Sides, places: Places) -> None:
        """Take what is compared."""
        self.sides, self.places = sides, places
        self._columns = Columns()
        self._before = list(self._nearest())

    def questions(self, wishes: Sequence[Wish]) -> tuple[Change, ...]:
        """Tell of every difference where nothing says which side is the new one."""
        told: Told = []
        for wish in wishes:
            self._wish(wish, Fate.QUESTION, Reason.NO_DIGESTS, told)
        return _in_order(told)

    def of(
        self, wishes: Sequence[Wish], carried: AbstractSet[int], trial: Trial | None
    ) -> tuple[Change, ...]:
        """Tell what was carried and what was not, what both changed, and what follows."""
        told: Told = []
        by_fields: set[int] = set()
        printed = _printed(trial) if trial else {}
        for number, wish in enumerate(wishes):
            by_fields.update(wish.steps)
            if number in carried:
                self._wish(wish, Fate.CARRIED, Reason.NONE, told)
            elif not all(self._made_itself(step, printed.get(step)) for step in wish.steps):
                self._wish(wish, Fate.LEFT, wish.reason, told)
        for number, step in enumerate(self.sides.steps):
            if step.verdict is Verdict.BOTH and number not in by_fields:
                fields = self._differing(number)
                told += self._parts(number, Fate.CONFLICT, Reason.BOTH, fields)
        told += self._followed(trial) if trial else ()
        return _in_order(told)

    def _wish(self, wish: Wish, fate: Fate, reason: Reason, told: Told) -> None:
        both = [self._units(step) for step in wish.steps]
        moved = any(o is None for o, _ in both) and any(t is None for _, t in both)
        if reason in _TOGETHER:  # told of once, by where it begins
            told += self._parts(wish.steps[0], fate, reason, ())
            return
        for step, (_, theirs) in zip(wish.steps, both, strict=True):
            if not moved:
                told += self._parts(step, fate, reason, wish.fields)
            elif theirs is not None:  # what moved is told of once, where it stands now
                words, paragraph = shown(theirs.words), theirs.origin.paragraph
                place = self._place(step, None)
                told.append((step, Change(fate, words, words, place, reason, "", paragraph)))

    def _units(self, step: int) -> tuple[Unit | None, Unit | None]:
        here = self.sides.steps[step]
        return (
            None if here.plan is None else self.sides.ours[here.plan],
            None if here.word is None else self.sides.theirs[here.word],
        )

    def _differing(self, step: int) -> tuple[int, ...]:
        one, other = self._units(step)
        if one is None or other is None:
            return ()
        pairs = zip(one.fields, other.fields, strict=False)
        return tuple(n for n, (a, b) in enumerate(pairs) if not says_the_same(a, b))

    def _parts(self, step: int, fate: Fate, reason: Reason, fields: tuple[int, ...]) -> Told:
        """Tell of a block, or of each of its fields that differs."""
        one, other = self._units(step)
        paragraph = other.origin.paragraph if other else None
        if one is None or other is None or len(one.fields) < 2 or not fields:
            old, new = (shown(unit.words) if unit else "" for unit in (one, other))
            return [
                (step, Change(fate, old, new, self._place(step, one), reason, "", paragraph)),
            ]
        found: Told = []
        for nth in fields:
            name, place = self._field(step, one, nth)
            old, new = shown(one.fields[nth]), shown(other.fields[nth])
            found.append((step, Change(fate, old, new, place, reason, name, paragraph)))
        return found

    def _made_itself(self, step: int, printed: Unit | None) -> bool:
        """Say whether the plan prints by itself what the Word file says, now that it changed."""
        _, other = self._units(step)
        if printed is None or other is None:
            return False
        return reads(other.words, printed, ended=other.ended)

    def _followed(self, trial: Trial) -> Iterator[tuple[int, Change]]:
        """Tell of the blocks that changed with others, and now read as the Word file does not."""
        for want, unit in zip(trial.expected, trial.printed, strict=True):
            if want.carried or want.is_printed(unit):
                continue
            if reads(want.word, unit, ended=want.ended):
                continue
            one, other = self._units(want.step)
            said = shown(other.words) if other else ""
            place = self._place(want.step, one)
            yield (
                want.step,
                Change(Fate.FOLLOWS, shown(unit.words), said, place, Reason.ELSEWHERE),
            )

    # --- where ------------------------------------------------------------------------------------

    def _field(self, step: int, unit: Unit, nth: int) -> tuple[str, Place]:
        """Give the key of a field, and where it stands."""
        place = self._place(step, unit)
        if unit.part in {Part.HEAD, Part.FOOT}:
            path = path_of(unit.part, nth)
            spot = self.places.key(*path)
            return path[-1], self._at(spot.node.start) if spot else place
        if isinstance(unit.block, Row) and unit.table is not None:
            at = unit.first + nth
            keys = self._columns.keys(unit.table, unit.block)
            cell = unit.block.cells[at]
            return ", ".join(keys[at]), cell.origin.place if cell.origin.first else place
        return "", place

    def _place(self, step: int, unit: Unit | None) -> Place:
        """Give where a block stands in the plan, or the one before it."""
        if unit is not None and unit.origin.first:
            return unit.origin.place
        if unit is not None and unit.part is Part.SUBJECT:
            spot = self.places.key("trich_yeu")
            if spot is not None:
                return self._at(spot.node.start)
        return self._before[step]

    def _nearest(self) -> Iterator[Place]:
        """Give for each step where the block before it stands in the plan's file."""
        place = Place(self.places.source.name)
        for step in range(len(self.sides.steps)):
            yield place
            before = self._units(step)[0]
            if before is not None and before.origin.file == self.places.source.name:
                place = before.origin.place

    def _at(self, offset: int) -> Place:
        return self.places.source.place(offset)


def _printed(trial: Trial) -> dict[int, Unit]:
    """Give what the plan prints at each step."""
    pairs = zip(trial.expected, trial.printed, strict=True)
    return {want.step: unit for want, unit in pairs}


def _in_order(told: Told) -> tuple[Change, ...]:
    return tuple(change for _, change in sorted(told, key=lambda pair: pair[0]))
