"""The words of a long table: each is whole, though not every row is measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.blocks import Row, RowKind
from generator.text.widths import width_pt
from generator.word.columns import fit
from generator.word.table_grid import lay
from generator.word.table_measure import LEAST_PT, PADDING_TW, SIZE_PT, longest_word
from generator.word.table_needs import WHOLE_ROWS
from generator.word.table_words import Words, has_word
from tests.word.tables import PORTRAIT, body, cell, made
from tests.word.test_columns import words_fit

MANY = 5 * WHOLE_ROWS
WORDS = st.text(alphabet="aWĐệ\u00a0\U0001d400-/.", max_size=12)


@given(st.lists(WORDS), st.integers(1, 14))
def test_a_word_of_so_many_letters_is_seen(words, letters):
    assert has_word(" ".join(words), letters) == any(len(word) >= letters for word in words)


@given(st.lists(st.tuples(WORDS, st.booleans()), min_size=1), st.floats(0, 300))
def test_the_longest_word_is_told_where_there_is_no_room_for_it(parts, room):
    rows = [Row(RowKind.BODY, (cell("a"), cell(text, bold=bold))) for text, bold in parts]
    table = made(*rows, columns=2)
    longest = max(longest_word(text.split(" "), bold) for text, bold in parts)
    found = Words(table, lay(table)).wider(lambda columns: 9000 if columns == (0, 1) else room)
    assert found == ({(1, 2): longest} if longest > room else {})


@pytest.mark.parametrize("far", range(WHOLE_ROWS + 1, MANY, 13))
@pytest.mark.parametrize("word", ["31/12/2026", "nghiêng\u00a0W", "W" * 12])
def test_a_word_that_stands_once_in_a_long_table_is_whole(far, word):
    rows = [body(str(number), "việc " * 30, "Sở") for number in range(MANY)]
    rows[far] = body(str(far), "việc", word)
    table = made(*rows)
    assert words_fit(table, fit(table, PORTRAIT))


def test_a_word_over_several_columns_is_whole_too():
    rows = [body(str(number), "việc " * 30, "Sở", "Sở") for number in range(MANY)]
    wide = cell("n" * 24, columns=2)
    rows[MANY // 2] = Row(RowKind.BODY, (cell("a"), cell("b"), wide))
    found = fit(made(*rows), PORTRAIT)
    assert sum(found.widths[2:]) >= width_pt("n" * 24, found.size_pt) * 20 + PADDING_TW


def test_letters_become_smaller_for_a_word_that_stands_once():
    rows = [body(*["Sở " * 40] * 6) for _ in range(MANY)]
    rows[MANY // 2] = body(*["nghiêngnghiêng"] * 6)
    table = made(*rows)
    found = fit(table, PORTRAIT)
    assert LEAST_PT <= found.size_pt < SIZE_PT
    assert words_fit(table, found)
