"""What tells a plan from an office file, seen without reading it."""

from __future__ import annotations

from generator.plan.keys import folded
from generator.plan.load import OF_A_PLAN, OFFICE_FILE, WAY
from generator.source.glance import top_keys


def office_named(text: str) -> tuple[str | None] | None:
    """Give the office file that a plan names, if it names one; None where that is not sure.

    Of what may be no plan nothing is said.
    """
    found = [(folded(key), value) for key, value in top_keys(text) or ()]
    named = [value for key, value in found if key == OFFICE_FILE]
    if OF_A_PLAN.isdisjoint(key for key, _ in found) or len(named) > 1 or "" in named:
        return None
    return (named[0].translate(WAY),) if named else (None,)
