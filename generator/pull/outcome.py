"""What the plan must print when it is read again, block by block."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from generator.document.digests import FIELD, LINE, MARKS
from generator.pull.sides import Sides, Wish
from generator.pull.threeway import Verdict
from generator.pull.units import Unit
from generator.text.spaces import NO_BREAK

_ENDS = ";., "


class Expected(Struct, frozen=True, eq=False):
    """A block that must be printed: `words` as wanted, `word` as the Word file has it.

    `carried` says that a change makes it so; where it does not, the words may follow from
    what was changed elsewhere. `ended` says that the document ends with it in the Word file.
    """

    step: int
    words: str
    word: str
    carried: bool
    ended: bool = False

    def is_printed(self, unit: Unit) -> bool:
        """Say whether `unit` reads as wanted; at the end the program owns the last mark."""
        return reads(self.words, unit, ended=self.ended)


def expected(sides: Sides, wishes: Sequence[Wish]) -> list[Expected]:
    """Give what must be printed where `wishes` are carried, and no others."""
    by_step = {step: wish for wish in wishes for step in wish.steps}
    found = []
    for number, step in enumerate(sides.steps):
        wish = by_step.get(number)
        ours = sides.ours[step.plan].words if step.plan is not None else None
        theirs = sides.theirs[step.word].words if step.word is not None else None
        if wish is not None:
            words = (wish.words or theirs) if theirs is not None else None
        elif step.plan is None and step.verdict is Verdict.SAME:
            words = theirs
        else:
            words = ours
        if words is not None:
            ended = step.word is not None and sides.theirs[step.word].ended
            found.append(Expected(number, words, theirs or "", wish is not None, ended))
    return found


def reads(words: str, unit: Unit, *, ended: bool) -> bool:
    """Say whether `unit` says `words`, but for a mark at the end of the document."""
    printed = unit.words
    if ended or unit.ended:
        words, printed = words.rstrip(_ENDS), printed.rstrip(_ENDS)
    if printed == printed.upper() and words != words.upper():
        words = words.upper()  # the program prints these in capitals, however typed
    return says_the_same(words, printed)


def says_the_same(one: str, other: str) -> bool:
    """Say whether two blocks read alike; the look of a space is nothing that is seen."""
    return one == other or _seen(one) == _seen(other)


def _seen(words: str) -> list[tuple[str, str]]:
    found = []
    look = MARKS[0]
    for sign in words:
        if sign in MARKS:
            look = sign
            continue
        if sign in (FIELD, LINE):
            look = MARKS[0]
        blank = sign.isspace() or sign in (NO_BREAK, FIELD, LINE)
        found.append((" " if sign == NO_BREAK else sign, "" if blank else look))
    return found
