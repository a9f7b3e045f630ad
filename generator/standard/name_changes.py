"""What is known of a name of a place or an organ that ended, or that began."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


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
