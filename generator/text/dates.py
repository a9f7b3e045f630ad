"""Dates as clerks write them and as the decree has them printed."""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct

from generator.text.late import late
from generator.text.letters import normal
from generator.text.numerals import two_digits

FIRST_YEAR = 1900
LAST_YEAR = 2199


class PartialDate(Struct, frozen=True, order=True):
    """A date as far as it is known: whole, a month of a year, a year."""

    year: int
    month: int | None = None
    day: int | None = None


class Fault(StrEnum):
    """Why what looks like a date is none."""

    NO_SUCH_DAY = "no such day"
    NO_SUCH_MONTH = "no such month"
    FAR_YEAR = "a year far off"
    SHORT_YEAR = "a year of two digits"
    NO_MONTH = "a day without its month"
    NO_YEAR = "no year"


_BLANK = r"(?:[.…_]|\s)*"
_NUMERIC = (
    r"(?:ngày\s*)?(?P<day>[0-9]{1,2})\s*(?P<sign>[/.-])\s*(?P<month>[0-9]{1,2})"
    r"(?:\s*(?P=sign)\s*(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_YEAR_FIRST = r"(?P<year>[0-9]{4})(?P<sign>[/.-])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})"
_IN_WORDS = (
    rf"(?:(?:ngày\s*)?(?P<day>[0-9]{{1,2}})\s*|ngày{_BLANK})?"
    rf"tháng\s*(?:(?P<month>[0-9]{{1,2}})\s*|{_BLANK})"
    r"(?:,?\s*năm\s*(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_MONTH = r"(?:tháng\s*)?(?P<month>[0-9]{1,2})\s*[/.-]\s*(?P<year>[0-9]{4})"
_YEAR = r"(?:năm\s*)?(?P<year>[0-9]{4})"
_FORMS = tuple(
    late(form, re.IGNORECASE) for form in (_MONTH, _YEAR, _NUMERIC, _YEAR_FIRST, _IN_WORDS)
)


def parse(text: str) -> PartialDate | Fault | None:
    """Read a date; None where `text` is not one at all, a fault where it cannot be one.

    A blank for the day or the month, as in a draft, leaves that unknown.
    """
    text = normal(text).strip()
    if len(text) > 60:
        return None
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            parts = found.groupdict()
            if not parts["year"] and not parts["month"]:
                return None  # "1 tháng" says how long
            return _judge(parts["year"] or "", parts.get("month"), parts.get("day"))
    return None


def _judge(year: str, month: str | None, day: str | None) -> PartialDate | Fault:
    if month and not 1 <= int(month) <= 12:
        return Fault.NO_SUCH_MONTH
    if day and not month:
        return Fault.NO_MONTH
    if len(year) < 4:
        return Fault.SHORT_YEAR if year else Fault.NO_YEAR
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return Fault.FAR_YEAR
    if day and month and not 1 <= int(day) <= _days(int(year), int(month)):
        return Fault.NO_SUCH_DAY
    return PartialDate(int(year), int(month) if month else None, int(day) if day else None)


def _days(year: int, month: int) -> int:
    """Count the days of a month; the library for it would cost every start 3 ms."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def printed(date: PartialDate) -> tuple[str, str, str]:
    """Give day, month and year as printed, empty where unknown.

    A zero stands before a day below 10 and before the months 1 and 2, before no other
    month (điểm b khoản 4 Mục II Phần I Phụ lục I of the decree).
    """
    month = "" if date.month is None else str(date.month)
    if date.month in {1, 2}:
        month = two_digits(date.month)
    return "" if date.day is None else two_digits(date.day), month, str(date.year)
