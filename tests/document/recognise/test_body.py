"""A numbered paragraph: its words, its heading, what stands beside it."""

from __future__ import annotations

from generator.document.recognise.body import Numbered
from tests.document.recognise.views import p


def test_the_words_behind_the_number_are_parted_at_the_end_of_the_heading():
    one = Numbered(p("1. Mục đích: Nâng cao."), "1.", None, start=3, title_end=12)
    assert (one.words, one.title, one.beside) == ("Mục đích: Nâng cao.", "Mục đích:", "Nâng cao.")


def test_without_a_heading_nothing_stands_beside_it():
    one = Numbered(p("1. Nâng cao."), "1.", None, start=3)
    assert (one.words, one.title, one.beside) == ("Nâng cao.", "", "")
