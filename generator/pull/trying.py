"""Which changes can be carried: the plan is read again with them, and must print them.

A change is carried only if at its place the plan then prints what the Word file says, if it
prints as many blocks as it should, and if it has no error that it had not before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from generator.document.compose import compose
from generator.finding import Edit, Finding, Severity
from generator.plan.load import load
from generator.pull.draft import Draft, joined
from generator.pull.outcome import Expected, expected
from generator.pull.places import Places
from generator.pull.sides import Sides, Wish
from generator.pull.units import Unit, units
from generator.pull.wording import StuckError
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read

MOST_TRIALS = 60
"""So often the plan is read again at most; what is not settled then is left to a person."""


class Trial(Struct, frozen=True, eq=False):
    """The edits that were tried, what the plan prints with them, and what it should."""

    edits: list[Edit]
    printed: list[Unit]
    expected: list[Expected]

    @property
    def failed(self) -> set[int]:
        """The steps whose blocks do not read as they should."""
        return {
            want.step
            for want, unit in zip(self.expected, self.printed, strict=True)
            if want.carried and not want.is_printed(unit)
        }


class Trying:
    """Tries changes of one plan; `findings` are those that it has without them."""

    def __init__(
        self, sides: Sides, places: Places, office: Source | None, findings: Iterable[Finding]
    ) -> None:
        """Count the errors that the plan has already."""
        self.sides, self.places, self.office = sides, places, office
        self.errors = _errors(findings)

    def all(self, wishes: Sequence[Wish]) -> tuple[frozenset[int], Trial | None]:
        """Give the numbers of the wishes that are carried, and what the plan is with them.

        As many as can be are tried together, those that stand in the way apart from them: a
        few among many cost a few trials more, not one for each.
        """
        numbers = [number for number, wish in enumerate(wishes) if wish.drafts]
        if not numbers:
            return frozenset(), None  # nothing is written: the plan is as it was
        search = _Search(wishes, numbers)
        best: Trial | None = None
        for _ in range(MOST_TRIALS):
            part = search.next()
            if not part:
                break
            trial = self.tried(wishes, {**search.chosen, **search.drafts(part)})
            if trial is not None and not trial.failed:
                search.take(part)
                best = trial
            else:
                search.part(part, trial.failed if trial else frozenset())
        return frozenset(search.chosen), best or self.tried(wishes, {})

    def tried(self, wishes: Sequence[Wish], chosen: dict[int, Draft]) -> Trial | None:
        """Read the plan again with what was `chosen`; None where it cannot be written so."""
        source = self.places.source
        try:
            edits = joined(chosen.values(), self.places)
            text = apply(source.text, edits)
        except (StuckError, ValueError):
            return None
        loaded = load(read(text, source.name), self.office)
        if _errors(loaded.findings) - self.errors:
            return None
        printed = units(compose(loaded.plan))
        wanted = expected(self.sides, [wishes[number] for number in chosen])
        return Trial(edits, printed, wanted) if len(printed) == len(wanted) else None


class _Search:
    """Which wishes go together: `chosen` do, with the draft of each.

    What failed in company is tried once more when the others are settled.
    """

    def __init__(self, wishes: Sequence[Wish], numbers: list[int]) -> None:
        """Begin with all of them, each in its first way."""
        self.wishes = wishes
        self.chosen: dict[int, Draft] = {}
        self._parts = [numbers]
        self._ways = dict.fromkeys(numbers, 0)
        self._later: list[int] | None = []

    def next(self) -> list[int]:
        """Give wishes to try together with the chosen ones; nothing when all is settled."""
        if not self._parts and self._later:
            self._parts = [sorted(self._later)]
            self._ways = dict.fromkeys(self._later, 0)
            self._later = None
        return self._parts.pop() if self._parts else []

    def drafts(self, part: Sequence[int]) -> dict[int, Draft]:
        """Give the draft of each of `part` that is to be tried."""
        return {number: self.wishes[number].drafts[self._ways[number]] for number in part}

    def take(self, part: Sequence[int]) -> None:
        """Choose all of `part`."""
        self.chosen |= self.drafts(part)

    def part(self, part: list[int], failed: AbstractSet[int]) -> None:
        """Take `part` apart: those at the steps that `failed` from the others, or in halves."""
        again = self._later is None
        bad = [] if again else [n for n in part if failed & {*self.wishes[n].steps}]
        bad = part if len(part) == 1 else bad
        if bad:
            self._parts.append(self._other_way(bad))
            apart = {*bad}
            self._parts.append([number for number in part if number not in apart])
        else:
            half = len(part) // 2
            self._parts += (part[half:], part[:half])
        self._parts = [each for each in self._parts if each]

    def _other_way(self, numbers: Iterable[int]) -> list[int]:
        """Go on to the next way of each; those that have none wait."""
        left = []
        for number in numbers:
            self._ways[number] += 1
            if self._ways[number] < len(self.wishes[number].drafts):
                left.append(number)
            elif self._later is not None:
                self._later.append(number)
        return left


def _errors(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(f.kind.code for f in findings if f.kind.severity is Severity.ERROR)
