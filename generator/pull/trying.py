"""Which changes can be carried: the plan is read again with them, and must print them.

A change is carried only if at its place the plan then prints what the Word file says, if it
prints as many blocks as it should, and if it has no error that it had not before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from generator.document.compose import compose
from generator.finding import Edit, Finding, Severity
from generator.plan.load import load
from generator.pull.draft import Draft, joined
from generator.pull.outcome import Expected, expected
from generator.pull.places import Places
from generator.pull.units import Unit, units
from generator.pull.wishes import Sides, Wish
from generator.pull.wording import StuckError
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read

ROUNDS = 3
"""So often all are tried together, before each is tried after the other."""


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
        """Give the numbers of the wishes that are carried, and what the plan is with them."""
        ways = {number: 0 for number, wish in enumerate(wishes) if wish.drafts}
        if not ways:
            return frozenset(), None  # nothing is written: the plan is as it was
        for _ in range(ROUNDS):
            trial = self.tried(wishes, _chosen(wishes, ways))
            if trial is None:
                break
            failed = trial.failed
            if not failed:
                return frozenset(ways), trial
            for number in [n for n in ways if failed.intersection(wishes[n].steps)]:
                ways[number] += 1
                if ways[number] == len(wishes[number].drafts):
                    del ways[number]
        return self._one_by_one(wishes)

    def _one_by_one(self, wishes: Sequence[Wish]) -> tuple[frozenset[int], Trial | None]:
        """Take each wish that can be carried beside those before it, in the first way it can."""
        chosen: dict[int, Draft] = {}
        best = self.tried(wishes, chosen)
        for number, wish in enumerate(wishes):
            for draft in wish.drafts:
                trial = self.tried(wishes, {**chosen, number: draft})
                if trial is not None and not trial.failed:
                    chosen[number], best = draft, trial
                    break
        return frozenset(chosen), best

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


def _chosen(wishes: Sequence[Wish], ways: dict[int, int]) -> dict[int, Draft]:
    return {number: wishes[number].drafts[way] for number, way in ways.items()}


def _errors(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(f.kind.code for f in findings if f.kind.severity is Severity.ERROR)
