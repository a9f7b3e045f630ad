"""Decisions that were taken on the spot: what becomes of a place that was left to a person."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from generator.finding import Edit
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict
from generator.rollover.scan import BLANK
from generator.rollover.walk import parts
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read
from generator.text.dates import PartialDate, printed

_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")


def wants_number(change: Change) -> bool:
    """Say whether a number and a date are asked for."""
    return change.verdict is Verdict.DECIDE and change.reason.message == reasons.SUPERIOR


def numbered(change: Change, number: str, day: date) -> Change:
    """Give a citation that was left open with its new number and date."""
    days, months, years = printed(PartialDate(day.year, day.month, day.day))
    left = sum(edit.text == BLANK for edit in change.edits)
    values = [number] + ([days, months, years] if left > 2 else [f"{days}/{months}/{years}"])
    new = change.new
    edits = []
    for edit in sorted(change.edits):
        text = edit.text
        if text == BLANK:
            text = values.pop(0)
            new = new.replace(BLANK, text, 1)
        edits.append(replace(edit, text=text))
    return _decided(change, new, tuple(edits))


def settled(change: Change) -> Change:
    """Give a place that stays as it is shown."""
    return _decided(change, change.new, change.edits)


def rewritten(source: Source, change: Change, typed: str) -> Change | None:
    """Give a place with other words in it; None where the file cannot hold them there.

    A year alone takes the place of the year, and the words around it stay.
    """
    there = source.text[change.start : change.end]
    years = list(_YEAR.finditer(there))
    if _YEAR.fullmatch(typed) and len(years) == 1 and len(_YEAR.findall(change.old)) == 1:
        first, last = (change.start + offset for offset in years[0].span())
        edit, new = Edit(first, last, typed), _YEAR.sub(typed, change.old)
    elif there.split() == change.old.split():  # it may be divided by the end of a line
        edit = Edit(change.start, change.end, typed)
        new = typed
    else:
        return None
    before = [part.scalar.text for part in parts(source.root)]
    after = read(apply(source.text, [edit]), source.name)
    words = [part.scalar.text for part in parts(after.root)]
    changed = [(old, said) for old, said in zip(before, words, strict=False) if old != said]
    whole = len(words) == len(before) and len(changed) <= 1
    if (
        not whole
        or any(typed not in said for _, said in changed)
        or after.findings != source.findings
    ):
        return None
    return _decided(change, new, (edit,))


def _decided(change: Change, new: str, edits: tuple[Edit, ...]) -> Change:
    verdict = Verdict.KEPT if new == change.old else Verdict.MOVED
    return replace(change, verdict=verdict, new=new, edits=edits, reason=Reason(reasons.DECIDED))
