"""The day of a document, as far as it says: from its own date line, or from the plan's year."""

from __future__ import annotations

from datetime import date, timedelta

from generator.document.blocks import Document
from generator.text.dates import FIRST_YEAR, LAST_YEAR, PartialDate, parse


def first_day(known: PartialDate) -> date:
    """Give the first day that `known` may be."""
    return date(known.year, known.month or 1, known.day or 1)


def last_day(known: PartialDate) -> date:
    """Give the last day that `known` may be."""
    if known.day and known.month:
        return first_day(known)
    year, month = known.year, known.month or 12
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def issued(document: Document) -> PartialDate | None:
    """Give when `document` was issued as its date line says, blanks left open."""
    line = document.letterhead.date
    if line is None or not _year(line.year):
        return None
    parts = (line.day, line.month, line.year) if line.month else (line.year,)
    found = parse("/".join(part for part in parts if part))
    return found if isinstance(found, PartialDate) else None


def latest(document: Document) -> date | None:
    """Give the last day on which `document` can have been issued, or None."""
    known = issued(document) or _plan_year(document)
    return last_day(known) if known else None


def judged(document: Document) -> date | None:
    """Give the day by which the names in `document` are judged, or None.

    Of a month it is the last day. Of a year alone it is the first: a plan is mostly written
    before its year begins.
    """
    known = issued(document) or _plan_year(document)
    if known is None:
        return None
    return last_day(known) if known.month else first_day(known)


def _plan_year(document: Document) -> PartialDate | None:
    year = str(document.data.get("nam", ""))
    return PartialDate(int(year)) if _year(year) else None


def _year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and FIRST_YEAR <= int(text) <= LAST_YEAR
