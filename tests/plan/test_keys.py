from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.keys import Guesses, edits, folded, nearest

KNOWN = ("noi_nhan", "noi_dung", "nguoi_ky", "luu")


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("luu", "luu", 0), ("luu", "lu", 1), ("lu", "luu", 1), ("luu", "lua", 1), ("lu", "ul", 1),
     ("", "luu", 3), ("abc", "cab", 2)],
)  # fmt: skip
def test_edits_are_counted(one, other, distance):
    assert edits(one, other) == distance


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_edits_are_the_same_both_ways(one, other):
    assert edits(one, other) == edits(other, one) <= max(len(one), len(other))


@pytest.mark.parametrize("word", ["noi_nhna", "Nơi nhậm", "nơi  nhận", "noinhan"])
def test_a_near_word_is_found(word):
    assert nearest(word, KNOWN) == "noi_nhan"


@pytest.mark.parametrize("word", ["ghi_chu", "", "ko", "x" * 10_000])
def test_a_far_word_is_not(word):
    assert nearest(word, KNOWN) is None


def test_the_first_of_two_as_near_is_taken():
    assert nearest("aab", ("aaa", "abb")) == "aaa"


def test_keys_fold():
    assert folded(" Nơi-Nhận ") == "noi_nhan"


def test_only_so_many_words_are_guessed_and_each_once():
    guesses = Guesses(left=1)
    assert guesses.nearest("luuu", KNOWN) == "luu"
    assert guesses.nearest("nguoi_ki", KNOWN) is None
    assert guesses.nearest("luuu", KNOWN) == "luu"
