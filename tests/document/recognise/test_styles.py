"""The names of our styles stand in one place more; this holds the two together."""

from __future__ import annotations

import pytest

from generator.document.recognise.styles import LEVELS, TITLES, UNNUMBERED, Slot
from generator.plan.levels import OWN_LINE, Level
from generator.word import styles as word


@pytest.mark.parametrize("slot", Slot, ids=lambda slot: slot.name)
def test_every_slot_is_a_style_of_the_templates(slot):
    assert word.NAMES[word.Style[slot.name]] == slot


@pytest.mark.parametrize("level", Level, ids=lambda level: level.name)
def test_the_styles_of_every_level_say_it(level):
    names = {word.NAMES[word.HEADINGS[level]]}
    if level in word.POINTS and level is not Level.NONE:
        names.add(word.NAMES[word.POINTS[level]])
    assert {LEVELS[name] for name in names} == {level}


def test_no_other_style_says_a_level():
    known = {*word.HEADINGS.values(), *word.POINTS.values()} - {word.Style.BODY}
    assert set(LEVELS) == {word.NAMES[style] for style in known}


def test_what_has_no_number_and_what_is_a_title_are_told():
    assert {word.NAMES[word.TITLES[level]] for level in OWN_LINE} == TITLES
    assert word.NAMES[word.Style.BODY] in UNNUMBERED
