"""Dates of the plan in another year: the day that follows, its weekday, whether it is worked."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from generator.standard.holidays import WEEKEND, DayOff, Undecreed, day_off
from generator.text.dates import FIRST_YEAR, LAST_YEAR

_NAMES = ("hai", "ba", "tư", "năm", "sáu", "bảy")
WEEKDAY = (
    r"(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?!\w)"
    r"|(?-i:(?<!\w)(?:T[2-7]|CN)(?!\w)))"
)
"""The name of a day of the week, as a pattern; letter case does not matter, but for "T4"."""

TIME = r"(?:[0-9]{1,2}\s*(?:giờ|h|g|:)\s*(?:[0-9]{2})?(?:\s*phút)?(?:\s+(?:sáng|chiều|tối))?,?\s*)"
"""A time of day, as a pattern."""

_FROM = re.compile(rf"(?<!\w)từ\s+{TIME}?(?:ngày\s+)?\Z", re.IGNORECASE)
_TO = re.compile(
    r"(?:(?<!\w)từ\s[^.;\n]{0,120}|[0-9]\s*)"
    rf"(?:đến|tới|hết|[-–—])\s*(?:hết\s+)?{TIME}?(?:ngày\s+)?\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?{TIME}?(?:ngày\s+)?[0-9]", re.IGNORECASE)


def real(year: int, month: int, day: int) -> date | None:
    """Give the date, if there is one."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def weekday(name: str) -> int | None:
    """Give the day of the week called `name`, Monday being 0."""
    last = name.lower().split()[-1]
    if len(name) == 2:
        last = last.removeprefix("t")
    if last in {"nhật", "cn"}:
        return 6
    if last in _NAMES:
        return _NAMES.index(last)
    return int(last) - 2 if last in "234567" else None


def named(day: date, like: str) -> str:
    """Give the name of the weekday of `day`, with capitals and figures as in `like`."""
    number = day.weekday()
    if len(like) == 2:
        return "CN" if number == 6 else f"T{number + 2}"
    words = ["chủ", "nhật"] if number == 6 else ["thứ", _NAMES[number]]
    first, second = like.split()
    if second.isdecimal() and number != 6:
        words[1] = str(number + 2)
    if first[0].isupper():
        words[0] = words[0].upper() if first.isupper() else words[0].capitalize()
    if second[0].isupper() or (second.isdecimal() and first[0].isupper() and first.isupper()):
        words[1] = words[1].upper() if second.isupper() else words[1].capitalize()
    return " ".join(words)


def off(old: date | None, new: date, before: str, after: str = "") -> DayOff | Undecreed | None:
    """Say for what `new` is off where work may be due on it, between these words.

    The turns of a span ("từ ngày … đến ngày …") are no days of work, and a feast that is
    itself meant is the same day off in both years.
    """
    if _FROM.search(before) or _TO.search(before) or _GOES_ON.match(after):
        return None
    found = day_off(new)
    feast = isinstance(found, DayOff) and found != WEEKEND
    return None if feast and old is not None and found == day_off(old) else found
