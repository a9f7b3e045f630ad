from datetime import date

import pytest

from generator.rollover.days import named, off, real, weekday
from generator.standard.holidays import UNDECREED, WEEKEND

MONDAY, SUNDAY = date(2025, 4, 28), date(2025, 4, 27)


@pytest.mark.parametrize(
    ("year", "month", "day", "there"),
    [(2024, 2, 29, True), (2025, 2, 29, False), (2025, 13, 1, False), (2025, 4, 0, False),
     (1800, 1, 1, False)],
)  # fmt: skip
def test_a_date_is_there_or_not(year, month, day, there):
    assert (real(year, month, day) is not None) is there


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Thứ Hai", 0),
        ("thứ bảy", 5),
        ("THỨ TƯ", 2),
        ("thứ 7", 5),
        ("Chủ nhật", 6),
        ("T4", 2),
        ("CN", 6),
    ],
)
def test_the_days_of_the_week_have_their_numbers(name, number):
    assert weekday(name) == number


@pytest.mark.parametrize(
    ("day", "like", "name"),
    [
        (MONDAY, "Thứ Ba", "Thứ Hai"),
        (MONDAY, "Thứ ba", "Thứ hai"),
        (MONDAY, "THỨ BA", "THỨ HAI"),
        (MONDAY, "thứ 3", "thứ 2"),
        (MONDAY, "Chủ nhật", "Thứ hai"),
        (SUNDAY, "Thứ Hai", "Chủ Nhật"),
        (SUNDAY, "thứ hai", "chủ nhật"),
        (SUNDAY, "thứ 2", "chủ nhật"),
        (MONDAY, "T7", "T2"),
        (SUNDAY, "T2", "CN"),
    ],
)
def test_a_day_is_named_as_the_other_was(day, like, name):
    assert named(day, like) == name


def test_a_weekend_is_off_even_where_the_old_day_was_one():
    assert off(date(2024, 4, 28), SUNDAY, "trước ngày ") == WEEKEND


def test_a_feast_that_is_meant_is_no_surprise():
    assert off(date(2024, 9, 2), date(2025, 9, 2), "dịp ") is None
    assert off(date(2024, 9, 1), date(2025, 9, 2), "trước ") is not None


def test_a_year_that_nobody_has_decided_is_open():
    assert off(None, date(2031, 2, 12), "") is UNDECREED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("từ ngày ", ""),
        ("từ 8h00 ngày ", " đến"),
        ("từ ngày 01/4 đến ", ""),
        ("Từ 01/4/2025 đến hết ngày ", ""),
        ("01/4/2025 - ", ""),
        ("ngày ", " - 29/4/2025"),
        ("ngày ", " đến hết ngày 29/4/2025"),
    ],
)
def test_the_turn_of_a_span_is_no_day_of_work(before, after):
    assert off(None, SUNDAY, before, after) is None


@pytest.mark.parametrize("before", ["đến ", "đến hết ngày ", "hết ", "từ 01/4. Nộp đến ngày "])
def test_a_deadline_is_a_day_of_work(before):
    assert off(None, SUNDAY, before, " phải xong") == WEEKEND
