"""The letters that are told apart."""

from __future__ import annotations

import re
import unicodedata

import pytest

from generator.source.marks import BULLETS, LETTERS_KEY, NOT_SEEN, ODD_SPACES, ZERO_WIDTH


def test_special_spaces_are_all_the_spaces_of_unicode_but_the_plain_one():
    spaces = {chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) == "Zs"}
    assert set(ODD_SPACES) == spaces - {" "}


def test_no_letter_is_of_two_kinds():
    assert len(set(NOT_SEEN) | set(BULLETS)) == len(NOT_SEEN) + len(BULLETS)
    assert not set(ODD_SPACES) & set(ZERO_WIDTH)


@pytest.mark.parametrize("key", ["a", "noi_dung", "cot2", "tuq_2"])
def test_a_key_of_the_form_is_known(key):
    assert re.fullmatch(LETTERS_KEY, key)


@pytest.mark.parametrize("key", ["Loai", "nội_dung", "_a", "a_", "a__b", "a b", ""])
def test_a_heading_is_none(key):
    assert not re.fullmatch(LETTERS_KEY, key)
