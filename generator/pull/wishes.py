"""The changes that the Word file asks for, each with the ways to carry it into the plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress

from generator.document.blocks import Paragraph, Row
from generator.document.digests import LEVELS, digest
from generator.finding import Edit
from generator.plan.model import Plan
from generator.pull.adding import Adder
from generator.pull.cells import Cells
from generator.pull.changes import Reason
from generator.pull.draft import Draft
from generator.pull.fields import apart, differing, with_fields
from generator.pull.fixed import Fixed, path_of
from generator.pull.letters import Fill
from generator.pull.names import ShortNames
from generator.pull.places import Places
from generator.pull.removing import Remover, moved
from generator.pull.rewording import Reworder
from generator.pull.sides import Sides, Wish
from generator.pull.threeway import Verdict
from generator.pull.together import together
from generator.pull.units import Part, Unit, shown
from generator.pull.wording import StuckError

_SIGNS = "".join(LEVELS.values())


class Wishes:
    """Finds the ways to carry the `steps` between the blocks `ours` and `theirs`."""

    def __init__(self, sides: Sides, places: Places, plan: Plan, fill: Fill) -> None:
        """Prepare what changes, adds and takes out."""
        self.steps, self.ours, self.theirs = sides.steps, sides.ours, sides.theirs
        self.base, self.boxed = frozenset(sides.base), sides.boxed
        self.places = places
        self.reworder = Reworder(places, self.ours, fill)
        names = ShortNames(plan.units, places.source.root)
        self.cells = Cells(places, self.reworder, names)
        self.fixed = Fixed(places, plan, self.reworder)
        self.adder = Adder(places, self.ours, names)
        self.remover = Remover(places, self.ours, self.reworder)
        self._taken: set[int] = set()
        self._starts: dict[bool, defaultdict[int, list[int]]] = {}
        self._nearest = {-1: self._staying(1), 1: self._staying(-1)}

    def all(self) -> list[Wish]:
        """Give every change in the order of the Word file."""
        found = [*self._changed(), *self._together(), *self._moved_and_gone(), *self._added()]
        return sorted(found, key=lambda wish: wish.steps[0])

    # --- changed ----------------------------------------------------------------------------------

    def _changed(self) -> Iterator[Wish]:
        for number, step in enumerate(self.steps):
            if step.plan is None or step.word is None:
                continue
            one, other = self.ours[step.plan], self.theirs[step.word]
            if step.verdict is Verdict.WORD:
                yield from self._rewordings(number, one, other, differing(one, other))
            elif step.verdict is Verdict.BOTH and (fields := apart(one, other, self.base)):
                yield from self._rewordings(number, one, other, fields)

    def _rewordings(
        self, number: int, one: Unit, other: Unit, fields: tuple[int, ...]
    ) -> Iterator[Wish]:
        """Give the change of a block; of one with fields those apart that cannot be written."""
        stuck: dict[Reason, list[int]] = {}
        if len(fields) > 1 and len(one.fields) == len(other.fields):
            for field in fields:
                try:
                    self._ways(number, one, other, (field,))
                except StuckError as error:
                    stuck.setdefault(self._why(one, error, field), []).append(field)
        free = tuple(field for field in fields if not any(field in each for each in stuck.values()))
        for reason, held in stuck.items():
            yield Wish((number,), (), reason, "", tuple(held))
        if free or not fields:
            yield self._rewording(number, one, other, free)

    def _rewording(self, number: int, one: Unit, other: Unit, fields: tuple[int, ...]) -> Wish:
        words = with_fields(one, other, fields) if fields else other.words
        try:
            ways = self._ways(number, one, other, fields)
        except StuckError as stuck:
            why = self._why(one, stuck, *fields[:1])
            return Wish((number,), (), why, words, fields)
        why = Reason.NOWHERE if one.level is other.level else Reason.LEVEL
        return Wish((number,), tuple(ways), why, words, fields)

    def _ways(self, number: int, one: Unit, other: Unit, fields: tuple[int, ...]) -> list[Draft]:
        if one.part in {Part.HEAD, Part.FOOT}:
            return self.fixed.drafts(one, other, fields)
        if isinstance(one.block, Row):
            return self.cells.drafts(one, other, fields)
        at = self.steps[number].plan
        assert at is not None  # noqa: S101 - what was changed is on both sides
        if one.level is not other.level:
            try:
                return [self._levelled(number, at, other)]
            except StuckError:
                raise StuckError(level=True) from None
        return self.reworder.drafts(at, one, other)

    def _levelled(self, number: int, at: int, other: Unit) -> Draft:
        """Take a point out where it stands, and write it again at its new level."""
        found = self.remover.text(at)
        same = _bare(self.ours[at], alone=True) == _bare(other, alone=True)
        if found is None or not same or not isinstance(other.block, Paragraph):
            raise StuckError
        text, out = found
        before, after = self._near(number, -1), self._near(number, 1)
        put = self.adder.text(text, other.block, before, after)
        if put.start == put.end:
            lines = self.places.source.text[out.start : out.end]
            put = Edit(put.start, put.end, moved(lines, put.text))
        return Draft(edits=(out, put))

    def _why(self, unit: Unit, stuck: StuckError, field: int | None = None) -> Reason:
        origin = unit.origin
        if unit.part in {Part.HEAD, Part.FOOT} and field is not None:
            spot = self.places.key(*path_of(unit.part, field))
            if spot is not None and not stuck.variable:
                return Reason.NOWHERE
        if stuck.variable:
            return Reason.VARIABLE
        if stuck.made or stuck.level:
            return Reason.MADE if stuck.made else Reason.LEVEL
        if origin.first and origin.file != self.places.source.name:
            return Reason.OFFICE
        made = unit.part in {Part.LABEL, Part.ATTACHED} or not (
            origin.first or unit.part is Part.SUBJECT
        )
        return Reason.MADE if made else Reason.NOWHERE

    # --- gone, and perhaps elsewhere --------------------------------------------------------------

    def _gone(self) -> dict[int, int]:
        """Give the blocks of the plan that the Word file lost, each with its step."""
        return {
            step.plan: number
            for number, step in enumerate(self.steps)
            if step.verdict is Verdict.WORD and step.word is None and step.plan is not None
            if number not in self._taken
        }

    def _together(self) -> Iterator[Wish]:
        """Give what is not carried block by block."""
        added = filter(self._is_added, range(len(self.steps)))
        won = {number: self.theirs[self._word(number)] for number in added}
        for numbers, reason in together(self.ours, self._gone(), won, self.places):
            self._taken.update(numbers)
            yield Wish(numbers, (), reason)

    def _moved_and_gone(self) -> Iterator[Wish]:
        gone = self._gone()
        for members, draft in self.remover.groups(list(gone)):
            numbers = tuple(gone[member] for member in members)
            move = self._elsewhere(members, draft)
            if move is not None:
                added, moving = move
                self._taken.update(added)
                steps = tuple(sorted((*numbers, *added)))
                yield Wish(steps, (moving,), Reason.NOWHERE)
            elif draft is not None:
                whole = self.remover.is_whole(members)
                yield Wish(numbers, (draft,), Reason.NEEDED if whole else Reason.KEPT_BELOW)
            else:
                yield Wish(numbers, (), self._why_not_out(members[0]))

    def _why_not_out(self, number: int) -> Reason:
        why = self._why(self.ours[number], StuckError())
        return Reason.KEPT_BELOW if why is Reason.NOWHERE else why

    def _elsewhere(
        self, members: tuple[int, ...], draft: Draft | None
    ) -> tuple[tuple[int, ...], Draft] | None:
        """Find what was taken out among what was added: then it was moved, as it stands."""
        if draft is None or not draft.edits:
            return None
        (edit,) = draft.edits
        alone = len(members) == 1
        wanted = [_bare(self.ours[member], alone=alone) for member in members]
        for first in self._added_as(wanted[0], alone=alone):
            numbers = tuple(range(first, first + len(members)))
            if numbers[-1] < len(self.steps) and all(self._is_added(n) for n in numbers):
                run = [self.theirs[self._word(n)] for n in numbers]
                if [_bare(unit, alone=alone) for unit in run] == wanted:
                    try:
                        put = self._put(run, numbers)
                    except StuckError:
                        return None
                    lines = self.places.source.text[edit.start : edit.end]
                    moved_ = Edit(put.start, put.end, moved(lines, put.text))
                    return numbers, Draft(edits=(edit, moved_))
        return None

    def _added_as(self, wanted: int, *, alone: bool) -> Sequence[int]:
        """Give the steps at which a block of this digest was added."""
        if alone not in self._starts:
            found = self._starts[alone] = defaultdict(list)
            for number in filter(self._is_added, range(len(self.steps))):
                found[_bare(self.theirs[self._word(number)], alone=alone)].append(number)
        return self._starts[alone].get(wanted, ())

    def _word(self, number: int) -> int:
        word = self.steps[number].word
        assert word is not None  # noqa: S101 - what was added is there
        return word

    def _is_added(self, number: int) -> bool:
        step = self.steps[number]
        added = step.verdict is Verdict.WORD and step.plan is None
        return added and number not in self._taken

    # --- added ------------------------------------------------------------------------------------

    def _added(self) -> Iterator[Wish]:
        number = 0
        while number < len(self.steps):
            if not self._is_added(number):
                number += 1
                continue
            run = [number]
            while run[-1] + 1 < len(self.steps) and self._belongs(run, run[-1] + 1):
                run.append(run[-1] + 1)
            number = run[-1] + 1
            units = [self.theirs[self._word(n)] for n in run]
            drafts = []
            for put in (self._put, self._put_between):
                with suppress(StuckError):
                    drafts.append(Draft(edits=(put(units, run),)))
            yield Wish(tuple(run), tuple(drafts), self._why_not_in(units, run))

    def _why_not_in(self, units: Sequence[Unit], run: Sequence[int]) -> Reason:
        if self._boxed(units[0]):
            return Reason.BOX
        before = self._near(run[0], -1)
        beside = self.ours[before] if before is not None else None
        if beside is not None and beside.part is units[0].part is Part.RECIPIENT:
            return self._why(beside, StuckError())
        empty = not any(shown(field) for unit in units for field in unit.fields)
        return Reason.EMPTY if empty else Reason.NOWHERE

    def _boxed(self, unit: Unit) -> bool:
        return unit.origin.paragraph in self.boxed

    def _belongs(self, run: Sequence[int], number: int) -> bool:
        """Say whether a block goes into the file together with the run before it."""
        if not self._is_added(number):
            return False
        first, here = (self.theirs[self._word(n)] for n in (run[0], number))
        if self._boxed(first) is not self._boxed(here):
            return False
        if (first.part, first.section) != (here.part, here.section):
            return False
        if isinstance(first.block, Paragraph) and isinstance(here.block, Paragraph):
            return _goes_on(first.block, here.block)
        return first.table is here.table

    def _put(self, units: Sequence[Unit], run: Sequence[int]) -> Edit:
        if self._boxed(units[0]):
            raise StuckError
        return self.adder.edit(units, self._near(run[0], -1), self._near(run[-1], 1))

    def _put_between(self, units: Sequence[Unit], run: Sequence[int]) -> Edit:
        if self._boxed(units[0]):
            raise StuckError
        return self.adder.heading(units, self._near(run[-1], 1))

    def _near(self, number: int, way: int) -> int | None:
        """Give the nearest block of the plan that stays, in the Word file before or behind."""
        return self._nearest[way][number]

    def _staying(self, way: int) -> list[int | None]:
        """Give for each step the block of the plan that stays, last seen when going that `way`."""
        found: list[int | None] = []
        last: int | None = None
        for step in self.steps[::way]:
            found.append(last)
            if step.plan is not None and (step.word is not None or step.verdict is Verdict.PLAN):
                last = step.plan
        return found[::way]


def _goes_on(first: Paragraph, here: Paragraph) -> bool:
    """Say whether a paragraph stands beside or below the first of a run."""
    if not first.number:
        return not here.number and here.role is first.role
    return not here.number or here.depth > first.depth or here.level is first.level


def _bare(unit: Unit, *, alone: bool) -> int:
    """Give a digest by which a block is found elsewhere, one alone at any level."""
    return digest(unit.words.lstrip(_SIGNS)) if alone else unit.digest
