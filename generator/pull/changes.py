"""What became of each change that was found."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from generator.finding import Place


class Fate(StrEnum):
    """What became of a change."""

    CARRIED = "carried"
    CONFLICT = "conflict"
    QUESTION = "question"
    LEFT = "left"
    FOLLOWS = "follows"


class Reason(StrEnum):
    """Why a change was not carried, or what it follows from."""

    NONE = ""
    BOTH = "both"
    NO_DIGESTS = "no digests"
    OFFICE = "office"
    VARIABLE = "variable"
    MADE = "made"
    LEVEL = "level"
    KEPT_BELOW = "kept below"
    NEEDED = "needed"
    MUCH = "much"
    LIST = "list"
    TABLE = "table"
    BOX = "box"
    EMPTY = "empty"
    NOWHERE = "nowhere"
    ELSEWHERE = "elsewhere"


class Change(Struct, frozen=True):
    """A block, or a field of one, that differs: what the plan says, what the Word file says.

    Empty words are those of a block that one of the two does not have. `place` is in the
    plan, where it has one; `paragraph` that of the Word file.
    """

    fate: Fate
    old: str
    new: str
    place: Place
    reason: Reason = Reason.NONE
    field: str = ""
    paragraph: int | None = None
