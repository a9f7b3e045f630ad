"""A quick look at a text that YAML accepts, for anything that asks for the doctor.

Every file is looked at, few are examined; so this look needs nothing of the doctor's.
"""

from __future__ import annotations

import re

from generator.source.marks import BULLETS, LETTERS_KEY, NOT_SEEN
from generator.text.late import late

# Each begins with one sure letter, so that a long text is searched at the memory's pace.
# Nothing is tried twice (`*+`): no sign that is looked for is a space.
_DOUBT = late(rf"\n *+(?:(?:- ++)*+(?:--?(?![\s-])|[{BULLETS}+*?·“”„‘’])|- +-|---|\.\.\.|%)")
_TIGHT_COLON = late(r":[^\s:/]")
_TIGHT_KEY = late(rf"\n *+(?:- ++)*+{LETTERS_KEY}:[^\s:]")
# In UTF-8 rare signs are found faster than in Python's own two bytes for each.
_PUNCTUATION = re.compile(rb"\xe2(?:\x80[\x80-\x8f\xa8\xa9\xaf]|\x81[\x9f\xa0])")
_UNSEEN = tuple(sign.encode() for sign in NOT_SEEN if not "\u2000" <= sign <= "\u206f")
_HEAD = 1_000  # so much of the text shows how its first line begins


def doubtful(text: str) -> bool:
    """Say whether anything in `text`, which YAML accepts, asks for a closer look."""
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return True
    if _begins_oddly("\n" + text[:_HEAD]):
        return True
    return curly(text) or _unseen(text) or notes(text) or _begins_oddly(text)


def curly(text: str) -> bool:
    """Say whether a text begins with a curly quote behind its key."""
    return "“" in text and ": “" in text  # one sign is found several times as fast as three


def _unseen(text: str) -> bool:
    """Say whether there is a space that is none to YAML, or a letter that nobody sees."""
    seen = text.replace("\r\n", " ") if "\r" in text else text
    if seen.replace("\n", " ").isprintable():
        return False
    data = text.encode("utf-8", "surrogatepass")
    return any(sign in data for sign in _UNSEEN) or bool(_PUNCTUATION.search(data))


def _begins_oddly(text: str) -> bool:
    """Say whether a line may begin with something that only looks like a dash or a key."""
    if _DOUBT.search(text):
        return True
    return bool(_TIGHT_COLON.search(text) and _TIGHT_KEY.search(text))


def notes(text: str) -> bool:
    """Say whether a # may cut a text: one space before it, or none behind."""
    at = text.find(" #") if "#" in text else -1
    while at >= 0:
        before = text[at - 1 : at] or "\n"
        behind = text[at + 2 : at + 3] or "\n"
        if behind not in " #\r\n" or before not in " \r\n:":
            return True
        at = text.find(" #", at + 2)
    return False
