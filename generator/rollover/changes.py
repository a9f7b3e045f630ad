"""What becomes of last year's plan: each place that speaks of a year, and what is done with it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from generator.finding import Edit, nothing


class Verdict(StrEnum):
    """What is done with a place: it moves with the year, it stays, or a person decides."""

    MOVED = "moved"
    KEPT = "kept"
    DECIDE = "decide"


class Reason(Struct, frozen=True):
    """Why, as a sentence whose blanks `data` fills; without a full stop."""

    message: str
    data: Mapping[str, object] = field(default_factory=nothing)


class Years(Struct, frozen=True):
    """The year of the plan that there is, and of the one that is wanted."""

    old: int
    new: int

    @property
    def shift(self) -> int:
        """How many years further."""
        return self.new - self.old

    def near(self, year: int) -> bool:
        """Say whether `year` is told from the plan's own: that one, the one before or after."""
        return abs(year - self.old) <= 1


class Change(Struct, frozen=True):
    """A place of the file, from `start` up to `end`, and what becomes of it.

    `old` and `new` are the words as printed. `edits` are what the file needs for it: none
    where nothing changes, or where the words follow a variable by themselves.
    """

    start: int
    end: int
    verdict: Verdict
    old: str
    new: str
    reason: Reason
    edits: tuple[Edit, ...] = ()
