from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import spaces
from generator.text.rich import Note, Run
from generator.text.spaces import NO_BREAK, bind, bind_rich, unbind, unbind_rich
from tests.growth import seconds

PIECES = [
    *spaces._BEFORE_NUMBERS, *spaces._UNITS, *spaces._BEFORE_SO, *spaces._BEFORE_LETTERS,
    "I", "VX", "5", "06", "a", "đ", "ab", " ", " ", " ", "\u00a0", ".", "", "số ", " số 1",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Kế hoạch số 192/KH-UBND", "Kế hoạch số~192/KH-UBND"),
        ("ngày 26 tháng 12 năm 2024", "ngày~26 tháng~12 năm~2024"),
        ("điểm a khoản 2 Điều 5", "điểm~a khoản~2 Điều~5"),
        ("Phụ lục II, Mục IV", "Phụ lục~II, Mục~IV"),
        ("theo Mẫu số 01", "theo Mẫu~số~01"),
        ("quý I và quý 2", "quý~I và quý~2"),
        ("5 triệu đồng, 30 km, 95 %", "5~triệu đồng, 30~km, 95~%"),
        ("(số 5)", "(số~5)"),
    ],
)
def test_a_number_stays_with_its_word(text, bound):
    assert bind(text) == bound.replace("~", NO_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "Điều này",
        "ngày mai",
        "một số việc",
        "nhóm 5 a",
        "5 kmx",
        "mục tiêu IVa",
        "lớp 5 và 6",
        "",
        " ",
    ],
)
def test_other_spaces_stay(text):
    assert bind(text) == text


@given(st.text(alphabet="số ngàyđiểmaIVX015%\u00a0().", max_size=40))
def test_nothing_but_spaces_changes(text):
    bound = bind(text)
    assert len(bound) == len(text)
    assert unbind(bound) == unbind(text)
    assert bind(bound) == bound


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_the_look_at_the_numerals_passes_over_no_space(text):
    assert bind(text) == spaces._BREAK.sub(spaces._binding, text)


def test_runs_and_notes_are_bound():
    text = (Run("số 5", bold=True), Note((Run("Điều 6"),)), Run("a"))
    bound = (Run("số\u00a05", bold=True), Note((Run("Điều\u00a06"),)), Run("a"))
    assert bind_rich(text) == bound
    assert unbind_rich(bound) == text


def test_time_grows_with_the_length_alone():
    text = "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh năm 2024 5 "
    short, long = text * 100, text * 1000
    assert seconds(lambda: bind(long)) < 40 * seconds(lambda: bind(short)) + 0.1


def test_runs_that_look_alike_are_bound_as_one():
    assert bind_rich((Run("tháng"), Run(" 5"))) == (Run("tháng\u00a05"),)
    assert bind_rich((Run(""),)) == ()
