"""Names of places and organs that began or ended, and what stands in their place at a day.

A successor may itself have ended, so names form chains: tỉnh Bắc Giang became tỉnh Bắc Ninh,
which became thành phố Bắc Ninh. The tables are in `names_ended`; nothing is known of what
happened after `KNOWN_UNTIL`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from generator.text.letters import fold_tone, normal

KNOWN_UNTIL = date(2026, 10, 6)
"""The last day that the tables know of."""


DIVIDED = "một phần việc về nơi khác"
"""Said of a successor that did not take over everything."""


class NameKind(StrEnum):
    """What bears a name."""

    PROVINCE = "province"
    MINISTRY = "ministry"
    DEPARTMENT = "department"
    ORGAN = "organ"
    DISTRICT = "district"
    PARTY = "party"


class Change(Struct, frozen=True):
    """A name that ended.

    `day` is the first on which it is wrong; `successor` what stands there from then on, by
    `act`. `others` are other spellings of the name, `code` its code in a symbol. `split` says
    that the work went to several successors; `spread` that the day differed from place to
    place, by up to `SPREAD`. `sources` are those of the list in names.md, with how sure they
    make it: 2 is two independent ones, 1 a single one.
    """

    name: str
    kind: NameKind
    day: date
    successor: str
    act: str
    sources: str
    sure: int = 2
    others: tuple[str, ...] = ()
    code: str = ""
    split: bool = False
    spread: bool = False

    @property
    def settled(self) -> date:
        """The first day on which the name is wrong everywhere."""
        return SPREAD if self.spread else self.day


SPREAD = date(2025, 4, 1)
"""The departments of the provinces changed between the middle of February and this day."""


class Beginning(Struct, frozen=True):
    """A name that began on `day`; before it nothing was called so."""

    name: str
    kind: NameKind
    day: date
    act: str
    sources: str
    code: str = ""


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
