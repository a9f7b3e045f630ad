from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.dates import Fault, PartialDate, parse, printed

WHOLE = PartialDate(2026, 3, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "5/3/2026",
        "05-03-2026",
        "05.03.2026",
        "5 / 3 / 2026",
        "2026-03-05",
        "ngày 5 tháng 3 năm 2026",
        "Ngày 05 tháng 03 năm 2026",
        "5 tháng 3 năm 2026",
        "5 tháng 3, năm 2026",
        "ngày 5/3/2026",
        "nga\u0300y\u00a05 tháng 3 năm 2026",
        " 5/3/2026 ",
    ],
)
def test_whole_dates(typed):
    assert parse(typed) == WHOLE


@pytest.mark.parametrize(
    "typed",
    [
        "tháng 3/2026",
        "tháng 03/2026",
        "tháng 3 năm 2026",
        "03/2026",
        "ngày    tháng 3 năm 2026",
        "ngày … tháng 3 năm 2026",
        "ngày....tháng 3 năm 2026",
    ],
)
def test_months_of_a_year(typed):
    assert parse(typed) == PartialDate(2026, 3)


@pytest.mark.parametrize("typed", ["2026", "năm 2026", "Năm 2026", "ngày ... tháng ... năm 2026"])
def test_years(typed):
    assert parse(typed) == PartialDate(2026)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Thường xuyên",
        "Quý I/2026",
        "Trước ngày 05 của tháng liền kề",
        "5/3/2026 - 6/3/2026",
        "5-3/2026",
        "20266",
        "1 tháng",
        "tháng",
        "x" * 100_000,
    ],
)
def test_what_is_no_date_is_none(typed):
    assert parse(typed) is None


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("30/02/2026", Fault.NO_SUCH_DAY),
        ("29/02/2026", Fault.NO_SUCH_DAY),
        ("31/4/2026", Fault.NO_SUCH_DAY),
        ("0/4/2026", Fault.NO_SUCH_DAY),
        ("2026-02-30", Fault.NO_SUCH_DAY),
        ("ngày 32 tháng 1 năm 2026", Fault.NO_SUCH_DAY),
        ("5/13/2026", Fault.NO_SUCH_MONTH),
        ("tháng 13/2026", Fault.NO_SUCH_MONTH),
        ("00/2026", Fault.NO_SUCH_MONTH),
        ("ngày 5 tháng … năm 2026", Fault.NO_MONTH),
        ("5/3", Fault.NO_YEAR),
        ("ngày 5 tháng 3", Fault.NO_YEAR),
        ("5/3/26", Fault.SHORT_YEAR),
        ("5 tháng 3 năm 26", Fault.SHORT_YEAR),
        ("5/3/1899", Fault.FAR_YEAR),
        ("2200", Fault.FAR_YEAR),
    ],
)
def test_an_impossible_date_is_told_from_none(typed, fault):
    assert parse(typed) == fault


@pytest.mark.parametrize("typed", ["29/2/2024", "31/12/2199", "1/1/1900"])
def test_the_last_possible_dates_are_dates(typed):
    assert isinstance(parse(typed), PartialDate)


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        (PartialDate(2026, 1, 9), ("09", "01", "2026")),
        (PartialDate(2026, 2, 10), ("10", "02", "2026")),
        (PartialDate(2026, 3, 31), ("31", "3", "2026")),
        (PartialDate(2026, 12), ("", "12", "2026")),
        (PartialDate(2026), ("", "", "2026")),
    ],
)
def test_zeros_stand_before_small_days_and_two_months(known, shown):
    assert printed(known) == shown


@pytest.mark.parametrize(
    ("year", "leap"), [(1900, False), (2000, True), (2024, True), (2026, False)]
)
def test_leap_years(year, leap):
    assert isinstance(parse(f"29/2/{year}"), PartialDate) == leap


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_printed_date_is_read_again(day):
    parts = PartialDate(day.year, day.month, day.day)
    number, month, year = printed(parts)
    assert parse(f"ngày {number} tháng {month} năm {year}") == parts
    assert parse(f"{number}/{month}/{year}") == parts
    assert parse(day.isoformat()) == parts
