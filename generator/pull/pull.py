"""The plan's file as the Word file wants it: edits, and a list of what is left to a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from generator.document.blocks import Document
from generator.document.compose import compose
from generator.finding import Edit, Finding
from generator.plan.model import Plan
from generator.pull.changes import Change
from generator.pull.letters import filler
from generator.pull.places import Places
from generator.pull.sides import Sides
from generator.pull.telling import Telling
from generator.pull.threeway import Verdict, steps
from generator.pull.trying import Trying
from generator.pull.units import ended_as, units, with_numbers
from generator.pull.wishes import Wishes
from generator.source.nodes import Source

LEAST_COMMON = 0.2
"""So much of the plan at least stood in a file that was made of it."""


class Asked(Struct, frozen=True, eq=False):
    """What is compared: the plan's file with its office's, and what was read in the Word file.

    `findings` are those of the plan as it is; `base` are the digests that the Word file
    carries of what it said when it was made; `boxed` are its paragraphs in text boxes.
    """

    source: Source
    office: Source | None
    plan: Plan
    findings: Sequence[Finding]
    found: Document
    base: Sequence[int] | None
    boxed: AbstractSet[int] = frozenset()


class Pulled(Struct, frozen=True):
    """The edits of the plan's file, and what became of every change.

    `stranger` says that the Word file was not made of this plan, `kept` counts the blocks
    that the plan alone changed since: they stay as the plan says.
    """

    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()
    stranger: bool = False
    kept: int = 0


def pull(asked: Asked) -> Pulled:
    """Give what must be written into the plan so that it prints what the Word file says."""
    sides = _sides(asked)
    if sides is None:
        return Pulled(stranger=True)
    places = Places(asked.source)
    fill = filler(asked.source, asked.plan.variables)
    wishes = Wishes(sides, places, asked.plan, fill).all()
    telling = Telling(sides, places)
    if asked.base is None:
        return Pulled((), telling.questions(wishes))
    carried, trial = Trying(sides, places, asked.office, asked.findings).all(wishes)
    edits = tuple(trial.edits) if trial else ()
    kept = sum(step.verdict is Verdict.PLAN for step in sides.steps)
    return Pulled(edits, telling.of(wishes, carried, trial), kept=kept)


def _sides(asked: Asked) -> Sides | None:
    """Give the three sides; None where two of them have hardly a block in common."""
    composed = compose(asked.plan)
    ours = units(composed)
    known = {unit.digest for unit in ours}
    made = () if asked.base is None else asked.base
    old = known.union(made)
    theirs = ended_as(units(with_numbers(asked.found, old, composed)), ours, old)
    common = max(_common(known, made), _common(known, (unit.digest for unit in theirs)))
    if common < LEAST_COMMON * len(known):
        return None
    base = [unit.digest for unit in ours] if asked.base is None else asked.base
    return Sides(steps(base, ours, theirs), ours, theirs, base, asked.boxed)


def _common(known: set[int], others: Iterable[int]) -> int:
    return len(known.intersection(others))
