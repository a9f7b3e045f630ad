from __future__ import annotations

from math import inf

import pytest

from generator.standard.measure import Choice, Measure, Options, twips

MARGIN = Measure(30, 35, chosen=30, unit="mm", clause="khoản 3")
INDENT = Options((10, 12.7), chosen=12.7, unit="mm", clause="điểm e")
ROOM = Choice(25, "mm", "đủ chỗ để ký")


@pytest.mark.parametrize("value", [30, 32.5, 35])
def test_a_measure_allows_its_bounds_and_what_lies_between(value):
    assert MARGIN.allows(value)


@pytest.mark.parametrize("value", [29.99, 35.01, 0])
def test_a_measure_allows_nothing_beyond(value):
    assert not MARGIN.allows(value)


def test_a_tolerance_widens_a_measure():
    assert MARGIN.allows(29.9, tolerance=0.1)
    assert not MARGIN.allows(29.8, tolerance=0.1)


@pytest.mark.parametrize("chosen", [29, 36])
def test_a_choice_against_the_decree_is_refused(chosen):
    with pytest.raises(ValueError, match="outside"):
        Measure(30, 35, chosen=chosen, unit="mm", clause="")
    with pytest.raises(ValueError, match="none of"):
        Options((10, 12.7), chosen=chosen, unit="mm", clause="")


def test_options_allow_themselves_alone():
    assert INDENT.allows(10)
    assert INDENT.allows(12.7)
    assert not INDENT.allows(11)
    assert INDENT.allows(12.5, tolerance=0.2)
    assert not INDENT.allows(15, tolerance=0.2)


def test_where_the_decree_is_silent_any_length_is_right():
    assert ROOM.clause == ""
    assert ROOM.allows(0)
    assert ROOM.allows(99)
    assert not ROOM.allows(-1)
    assert not ROOM.allows(inf)


def test_lengths_in_twips_are_whole():
    assert (MARGIN.chosen_tw, INDENT.chosen_tw, ROOM.chosen_tw) == (1701, 720, 1417)
    assert twips(6, "pt") == 120
