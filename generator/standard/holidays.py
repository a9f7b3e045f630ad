"""The days on which the civil service does not work, and how far they are known.

The law names the holidays; which days are off for Tết and beside Quốc khánh, and which
weekdays are swapped for a Saturday, is decided for each year. For a year not decided yet,
what could be off is told apart from what is a working day in any year.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

from msgspec import Struct

KNOWN_UNTIL = date(2026, 10, 2)
"""The day of the last notice that the tables know of."""

_LAW = "Điều 112 Bộ luật Lao động số 45/2019/QH14"  # S37 S38
_MADE_UP = "khoản 3 Điều 111 Bộ luật Lao động số 45/2019/QH14"  # S37 S39
_CULTURE = "Điều 2 Nghị quyết số 28/2026/QH16"  # S37 S40
_WEEK = "Quyết định số 188/1999/QĐ-TTg"  # S41 S41b

_2025 = "Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024"  # S37 S38
_2026 = "Công văn số 12729/VPCP-KGVX ngày 25/12/2025"  # S43 S37
_2026_TET = "Thông báo số 9441/TB-BNV ngày 16/10/2025"  # S44 S44b
_2027 = "Công văn số 10065/VPCP-KGVX ngày 02/10/2026"  # S45 S45b S45c


class DayOff(Struct, frozen=True):
    """A day off: what for, and who says so."""

    name: str
    basis: str


class Undecreed(Enum):
    """What may be a day off: it is not decided yet, or the table does not know."""

    UNDECREED = "undecreed"


UNDECREED = Undecreed.UNDECREED

WEEKEND = DayOff("ngày nghỉ hằng tuần", _WEEK)

_FIXED: Mapping[tuple[int, int], DayOff] = MappingProxyType(
    {
        (1, 1): DayOff("Tết Dương lịch", _LAW),
        (4, 30): DayOff("Ngày Chiến thắng", _LAW),
        (5, 1): DayOff("Ngày Quốc tế lao động", _LAW),
        (9, 2): DayOff("Quốc khánh", _LAW),
    },
)
_CULTURE_DAY, _CULTURE_SINCE = (11, 24), 2026

_TET, _ANCESTORS, _SECOND = "Tết Âm lịch", "Giỗ Tổ Hùng Vương", "Quốc khánh"
_SWAP, _MAKE_UP = "ngày nghỉ hoán đổi", "nghỉ bù"


def _days(first: date, last: date, off: DayOff) -> dict[date, DayOff]:
    return {first + timedelta(days): off for days in range((last - first).days + 1)}


_DECREED: Mapping[int, Mapping[date, DayOff]] = MappingProxyType(
    {
        2025: {
            **_days(date(2025, 1, 27), date(2025, 1, 31), DayOff(_TET, _2025)),
            date(2025, 4, 7): DayOff(_ANCESTORS, _LAW),
            date(2025, 5, 2): DayOff(_SWAP, _2025),
            date(2025, 9, 1): DayOff(_SECOND, _2025),
        },
        2026: {
            date(2026, 1, 2): DayOff(_SWAP, _2026),
            **_days(date(2026, 2, 16), date(2026, 2, 20), DayOff(_TET, _2026_TET)),
            date(2026, 4, 26): DayOff(_ANCESTORS, _LAW),
            date(2026, 4, 27): DayOff(_MAKE_UP, _MADE_UP),
            date(2026, 8, 31): DayOff(_SWAP, _2026_TET),
            date(2026, 9, 1): DayOff(_SECOND, _2026_TET),
        },
        2027: {
            **_days(date(2027, 2, 4), date(2027, 2, 10), DayOff(_TET, _2027)),
            date(2027, 4, 16): DayOff(_ANCESTORS, _LAW),
            date(2027, 5, 3): DayOff(_MAKE_UP, _MADE_UP),  # inferred: 01/5 is a Saturday
            date(2027, 9, 3): DayOff(_SECOND, _2027),
        },
    },
)
"""The days off beside the weekends and the fixed days, by year."""

_WORKED = frozenset({date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)})
"""Saturdays worked in exchange for a weekday."""

_OPEN = (
    ((1, 2), (1, 4)),
    ((1, 15), (2, 28)),
    ((3, 25), (5, 6)),
    ((8, 29), (9, 5)),
    ((11, 21), (11, 27)),
    ((12, 30), (12, 31)),
)
"""Within these days of a year not decided yet a weekday may be off: Tết, Giỗ Tổ, swaps."""


def decreed(year: int) -> bool:
    """Say whether the days off of `year` are known."""
    return year in _DECREED


def day_off(day: date) -> DayOff | Undecreed | None:
    """Say for what `day` is off; None on a working day, `UNDECREED` where nobody can tell yet."""
    fixed = _fixed(day)
    if fixed:
        return fixed
    named = _DECREED.get(day.year, {}).get(day)
    if named:
        return named
    if day.weekday() >= 5 and day not in _WORKED:
        return WEEKEND
    if decreed(day.year):
        return None
    here = (day.month, day.day)
    return UNDECREED if any(first <= here <= last for first, last in _OPEN) else None


def _fixed(day: date) -> DayOff | None:
    here = (day.month, day.day)
    if here == _CULTURE_DAY and day.year >= _CULTURE_SINCE:
        return DayOff("Ngày Văn hóa Việt Nam", _CULTURE)
    return _FIXED.get(here)
