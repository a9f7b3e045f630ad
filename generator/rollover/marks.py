"""Decisions that a person still has to take: comments in the new file, each at its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from generator.finding import Edit, Finding, Kind, Severity
from generator.i18n import N_
from generator.rollover.changes import Change, Verdict
from generator.rollover.walk import parts
from generator.source.nodes import Scalar, Source
from generator.text.late import late

MARK = "NĂM MỚI:"
"""What every such comment begins with; a person deletes the comment with the decision."""

OPEN_DECISION = Kind(
    "NM001",
    N_("Still to be decided for the new year: {decision}"),
    N_("Decide, change the text if need be, then delete the line “# NĂM MỚI: …”."),
    Severity.WARNING,
)

_COMMENT = late(rf"(?:^|(?<=[ \t]))#[ \t]*{MARK}[ \t]*([^\r\n]*)", re.MULTILINE)
_LINE_END = late(r"\r\n|\n|\r")
_INDENT = late(r"[ \t]*")
_LONGEST = 160

Speak = Callable[[Change], str]
"""Says in a sentence why a place is left to a person."""


def open_decisions(source: Source) -> list[Finding]:
    """Give a finding for each decision that is still open in `source`."""
    if MARK not in source.text or source.root is None:
        return []
    texts = _texts(source)
    return [
        Finding(OPEN_DECISION, source.place(found.start()), {"decision": found[1].strip()})
        for found in _COMMENT.finditer(source.text)
        if _around(texts, found.start()) is None
    ]


def comments(source: Source, changes: Iterable[Change], speak: Speak) -> Iterator[Edit]:
    """Give the comments that the decisions among `changes` need, each above its line.

    Each decision has one of its own, so that the comments count what the list counts:
    where two of an entry read alike, the second says that it is the second.
    """
    texts = _texts(source)
    end = _LINE_END.search(source.text)
    said: Counter[tuple[int, str]] = Counter()
    for change in changes:
        if change.verdict is not Verdict.DECIDE:
            continue
        line = _anchor(source, texts, change.start)
        indent = _INDENT.match(source.text, line)
        comment = f"# {MARK} {_short(speak(change))}"
        said[line, comment] += 1
        if said[line, comment] > 1:
            comment += f" ({said[line, comment]})"
        if _stands(source, line, comment):
            continue
        before = indent.group() if indent else ""
        yield Edit(line, line, before + comment + (end.group() if end else "\n"))


def _short(text: str) -> str:
    """Give `text` as a comment can hold it: one line, nothing that cannot be seen."""
    flat = " ".join(text.split())
    seen = "".join(letter for letter in flat if letter.isprintable())
    return seen if len(seen) <= _LONGEST * 2 else f"{seen[: _LONGEST * 2].rstrip()}…"


def _stands(source: Source, line: int, comment: str) -> bool:
    """Say whether `comment` stands among those just above `line` already."""
    number = source.line(line)
    while number > 1:
        above = source.text[source.start_of(number - 1) : source.start_of(number)].strip()
        if above == comment:
            return True
        if not above.startswith("#"):
            return False
        number -= 1
    return False


def _texts(source: Source) -> list[Scalar]:
    return sorted((part.scalar for part in parts(source.root)), key=attrgetter("start"))


def _around(texts: list[Scalar], offset: int) -> Scalar | None:
    """Give the text that goes on at `offset`, if one does."""
    index = bisect_right(texts, offset, key=attrgetter("start")) - 1
    if index < 0:
        return None
    found = texts[index]
    return found if found.start < offset < found.end else None


def _anchor(source: Source, texts: list[Scalar], offset: int) -> int:
    """Give the start of the line above which a comment about `offset` may stand."""
    line = source.start_of(source.line(offset))
    while (text := _around(texts, line)) is not None:
        line = source.start_of(source.line(text.start))
    return line
