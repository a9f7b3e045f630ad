"""What is compared, and what is asked for: the three sides, and a change of the Word file's."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from generator.pull.changes import Reason
from generator.pull.draft import Draft
from generator.pull.threeway import Step
from generator.pull.units import Unit


class Sides(Struct, frozen=True, eq=False):
    """The three sides: the blocks of the plan, of the Word file, and the digests of what was."""

    steps: Sequence[Step]
    ours: Sequence[Unit]
    theirs: Sequence[Unit]
    base: Sequence[int]
    boxed: AbstractSet[int] = frozenset()
    """The paragraphs of the Word file that stand in text boxes."""


class Wish(Struct, frozen=True, eq=False):
    """One change: the steps that it is made of, and the ways to make it, the best first.

    `words` is what the block says when it was carried; of a block with fields, `fields` are
    those that the Word file changed.
    """

    steps: tuple[int, ...]
    drafts: tuple[Draft, ...]
    reason: Reason = Reason.NONE
    words: str = ""
    fields: tuple[int, ...] = ()
