"""A line of a list, with its dash."""

from __future__ import annotations

import pytest

from generator.document.recognise.items import item
from generator.document.recognise.lines import lines
from tests.document.recognise.views import p


def read(text, **more):
    [line] = lines(p(text, **more))
    found = item(line)
    return found.mark, found.text, found.automatic


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("- Sở A;", "-", "Sở A;"),
        ("-Sở A;", "-", "Sở A;"),
        ("+ Sở A", "+", "Sở A"),
        ("Sở A", "", "Sở A"),
    ],
)
def test_a_typed_dash_is_told_from_the_words(text, mark, words):
    assert read(text) == (mark, words, False)


def test_a_dash_that_word_makes_is_one():
    assert read("Sở A", number="-") == ("-", "Sở A", True)


def test_in_our_own_list_a_line_without_our_dash_has_none():
    assert read("+ XYZ", style_name="Nơi nhận (dòng)") == ("", "+ XYZ", False)
    assert read("- Sở A", style_name="Nơi nhận (dòng)") == ("-", "Sở A", False)
