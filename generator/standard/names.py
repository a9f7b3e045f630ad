"""Names of places and organs that began or ended, and what stands in their place at a day.

A successor may itself have ended, so names form chains: tỉnh Bắc Giang became tỉnh Bắc Ninh,
which became thành phố Bắc Ninh. The tables are in `names_ended`; nothing is known of what
happened after `KNOWN_UNTIL`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from generator.standard.name_changes import Change
from generator.text.letters import fold_tone, normal

KNOWN_UNTIL = date(2026, 10, 6)
"""The last day that the tables know of."""

DIVIDED = "một phần việc về nơi khác"
"""Said of a successor that did not take over everything."""


class Standing(Struct, frozen=True):
    """What stands at a day in the place of a name, and the changes that led there."""

    name: str
    changes: tuple[Change, ...] = ()

    @property
    def ended(self) -> bool:
        """Whether the name that was asked for had ended."""
        return bool(self.changes)

    @property
    def certain(self) -> bool:
        """Whether one name simply takes the place of the other."""
        return not any(change.split for change in self.changes)

    @property
    def told(self) -> str:
        """The name as a clerk is told it."""
        return self.name if self.certain else f"{self.name} ({DIVIDED})"


def folded(name: str) -> str:
    """Give the one spelling under which names are compared."""
    text = fold_tone(normal(name)).lower().replace("–", "-")
    return " ".join(text.replace("-", " - ").split())


@cache
def changes() -> Mapping[str, Change]:
    """Give every change, by each spelling of the name that ended, folded."""
    from generator.standard.names_ended import ENDED

    return MappingProxyType(
        {folded(name): change for change in ENDED for name in (change.name, *change.others)},
    )


def resolve(name: str, day: date) -> Standing:
    """Give what stands at `day` in the place of `name`; a name that nobody knows stands."""
    found: list[Change] = []
    known = changes()
    while (change := known.get(folded(name))) and change.day <= day:
        found.append(change)
        name = change.successor
    return Standing(name, tuple(found))


def central_cities(day: date) -> tuple[str, ...]:
    """Give the names, without "thành phố", of the cities under the centre at `day`."""
    from generator.standard.names_ended import CENTRAL_CITIES

    return tuple(name for name, since in CENTRAL_CITIES if since is None or since <= day)
