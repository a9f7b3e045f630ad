"""Numbers that were typed at the head of an entry."""

from __future__ import annotations

import pytest

from generator.text.rich import plain


@pytest.fixture
def outline(loaded, codes):
    """Give the words of the one point below a heading, and what is told of it."""

    def outline_of(written, head=""):
        text = f"{head}noi_dung:\n  - A:\n      - {written}\n"
        (entry,) = loaded(text).plan.items[0].items
        return [plain(line) for line in entry.text.paragraphs], codes(text)

    return outline_of


def test_a_number_of_another_level_is_told_and_taken_off(outline):
    assert outline("a) Nhầm.") == (["Nhầm."], ["DL042"])


@pytest.mark.parametrize("words", ["(1) Một; (2) hai.", "a) Một, b) hai."])
def test_a_number_that_begins_a_row_within_its_text_is_told_and_stays(outline, words):
    assert outline(words) == ([words], ["DL039"])


def test_dashes_of_a_text_in_lines_stay(outline):
    assert outline("|\n          - Một\n          - Hai")[0] == ["- Một", "- Hai"]


@pytest.mark.parametrize("number", ["1.", "a)", "-", "I.", "(1)", "Điều 5.", "1.1."])
def test_a_number_behind_a_backslash_is_printed(outline, number):
    assert outline(f"\\{number} Đúng thế.") == ([f"{number} Đúng thế."], [])


def test_a_value_at_the_head_of_a_text_is_no_typed_number(outline):
    assert outline("'{{ x }}'", "bien:\n  x: 1. Một\n") == (["1. Một"], [])
