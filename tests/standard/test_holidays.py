from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.standard.holidays import UNDECREED, WEEKEND, DayOff, day_off, decreed


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2025, 1, 27), "Tết Âm lịch"),
        (date(2026, 1, 1), "Tết Dương lịch"),
        (date(2026, 1, 2), "ngày nghỉ hoán đổi"),
        (date(2026, 2, 16), "Tết Âm lịch"),
        (date(2026, 4, 26), "Giỗ Tổ Hùng Vương"),
        (date(2026, 4, 27), "nghỉ bù"),
        (date(2026, 8, 31), "ngày nghỉ hoán đổi"),
        (date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
        (date(2027, 2, 10), "Tết Âm lịch"),
        (date(2027, 9, 3), "Quốc khánh"),
        (date(2031, 4, 30), "Ngày Chiến thắng"),
    ],
)
def test_a_day_off_says_what_for(day, name):
    off = day_off(day)
    assert isinstance(off, DayOff)
    assert off.name == name
    assert off.basis


@pytest.mark.parametrize(
    "day",
    [
        date(2025, 11, 24),
        date(2025, 4, 26),
        date(2026, 1, 10),
        date(2026, 8, 22),
        date(2026, 2, 13),
        date(2026, 11, 23),
        date(2027, 2, 3),
        date(2030, 7, 15),
    ],
)
def test_a_working_day_is_no_day_off(day):
    assert day_off(day) is None


def test_a_weekend_is_one_in_any_year():
    assert day_off(date(2026, 11, 28)) == WEEKEND
    assert day_off(date(2040, 7, 1)) == WEEKEND


@pytest.mark.parametrize("day", [date(2028, 1, 27), date(2028, 4, 4), date(2028, 9, 1)])
def test_a_year_not_decreed_is_told_apart(day):
    assert not decreed(day.year)
    assert day_off(day) is UNDECREED


def test_the_years_of_the_table_leave_nothing_open():
    first = date(2025, 1, 1)
    days = [first + timedelta(days=count) for count in range(365 * 3)]
    assert all(decreed(day.year) for day in days)
    assert UNDECREED not in {day_off(day) for day in days}


def test_a_civil_servant_has_twelve_days_in_2026_besides_what_is_swapped():
    weekdays = [
        date(2026, 1, 1) + timedelta(days=count)
        for count in range(365)
        if (date(2026, 1, 1) + timedelta(days=count)).weekday() < 5
    ]
    off = [day for day in weekdays if isinstance(day_off(day), DayOff)]
    assert len(off) == 14  # twelve of the law, two for Saturdays worked
