"""What can differ between two plans."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from generator.finding import Place
from generator.text.alignment import changes, pieces


class Part(StrEnum):
    """What of a plan differs, in the order in which it is told."""

    PLAN = "plan"
    HEAD = "head"
    SUBJECT = "subject"
    ADDRESSEES = "addressees"
    BASIS = "basis"
    OPENING = "opening"
    TASK = "task"
    OUTLINE = "outline"
    TABLE = "table"
    CLOSING = "closing"
    RECIPIENT = "recipient"
    SIGNER = "signer"
    APPENDIX = "appendix"


class Verdict(StrEnum):
    """What became of it."""

    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"
    CHANGED = "changed"


NOWHERE = Place()


class Side(Struct, frozen=True):
    """What stands in one of two plans: the words, where in the document, where in the file."""

    text: str = ""
    where: str = ""
    place: Place = NOWHERE


NOTHING = Side()


class Difference(Struct, frozen=True):
    """One thing that differs.

    `key` is the key of the cell or of the field; `name` the first words of what it belongs
    to. `yearly` says that nothing but the years moved, as the plan's own did.
    """

    part: Part
    verdict: Verdict
    key: str = ""
    name: str = ""
    old: Side = NOTHING
    new: Side = NOTHING
    yearly: bool = False


class Compared(Struct, frozen=True):
    """Two plans by the names of their files, one empty where there is only the other."""

    old: str
    new: str
    differences: tuple[Difference, ...] = ()


class Ink(StrEnum):
    """What became of a few words."""

    SAME = ""
    OLD = "old"
    NEW = "new"


def marked(old: str, new: str) -> list[tuple[Ink, str]]:
    """Give both texts as one, each word with what became of it."""
    before, after = pieces(old), pieces(new)
    found: list[tuple[Ink, str]] = []
    for change in changes(before, after):
        if change.same:
            found.append((Ink.SAME, "".join(after[slice(*change.new)])))
            continue
        found += [
            (ink, "".join(parts))
            for ink, parts in (
                (Ink.OLD, before[slice(*change.old)]),
                (Ink.NEW, after[slice(*change.new)]),
            )
            if parts
        ]
    return found
