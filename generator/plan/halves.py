"""Sentences of which their colon makes a heading: told, for that changes how they are printed."""

from __future__ import annotations

import re

from generator.finding import Finding
from generator.plan import body_faults
from generator.plan.levels import PLAIN, SENTENCES, Level
from generator.plan.reading import Reading, as_block, place
from generator.source.nodes import Node, Scalar
from generator.text.late import late
from generator.text.letters import normal

LONGEST_HEADING = 90
"""Letters; the longest heading of a real plan that has text beside it is shorter."""

LONGEST_LABEL = 40
"""Letters; no longer is a heading with half a sentence beside it ("Thời gian: từ tháng 3")."""

_LEADS_ON = late(
    r" (?:trong đó|như sau|sau đây|gồm|cụ thể|như|là|rằng)\Z",
    re.IGNORECASE,
)
"""How the first half of a sentence ends, and no heading does."""

_LONGEST_END = len(" trong đó")
_THREE_WORDS = late(r"\S \S+ \S")
"""What stands before it at least."""

_TIME = late(r"(?:lúc |từ |vào )?\d{1,2} ?[:hg] ?\d{2}\b", re.IGNORECASE)
"""A clock's time in the place of a heading."""


def want_whole(reading: Reading, key: Scalar, value: Node, level: Level) -> None:
    """Report a heading at `level` that seems to be the first half of a sentence."""
    title = normal(key.text).strip()
    leads_on = _leads_on(title)
    if not isinstance(value, Scalar) or not value.text.strip():
        if leads_on and level not in SENTENCES and not reading.heading_colon:
            reading.report(body_faults.COLON_UNPRINTED, key, start=title)
        return
    if level in PLAIN:
        return
    data = {"start": title}
    if leads_on:
        found = Finding(body_faults.HALF_BOLD, place(key), data, as_block(key, value))
        reading.findings.append(found)
    elif _unlikely(title, value.text.strip()):
        reading.report(body_faults.MAYBE_BOLD, key, **data)


def _leads_on(title: str) -> bool:
    # from the end: nearly no heading ends so, and all are looked at
    end = _LEADS_ON.search(title, max(0, len(title) - _LONGEST_END))
    if not end:
        return False
    line = title.rfind("\n", 0, end.start()) + 1
    return bool(_THREE_WORDS.search(title, line, end.start()))


def _unlikely(title: str, beside: str) -> bool:
    """Say whether `title` is rather the beginning of a sentence that goes on with `beside`."""
    if len(title) > LONGEST_HEADING or _TIME.match(title):
        return True
    return len(title) > LONGEST_LABEL and (beside[0].islower() or beside[0] in "(0123456789")
