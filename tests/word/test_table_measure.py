"""Widths of words and heights of rows, as they are estimated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.blocks import Cell, Row, RowKind
from generator.standard import nd30
from generator.text.rich import Note, Run
from generator.text.widths import width_pt
from generator.word.table_measure import (
    GAP_PT,
    LINE,
    PADDING_TW,
    SIZE_PT,
    cell_height,
    count_lines,
    extent,
    longest_word,
    row_heights,
    tall_pt,
    texts,
)
from tests.word.tables import LANDSCAPE, PORTRAIT, body, cell, heading, made, sub_rows

ONE_LINE = SIZE_PT * LINE + 2 * GAP_PT


def test_a_text_is_as_wide_as_its_letters():
    text = "Trung tâm Thông tin"
    assert extent(text, bold=True).length == pytest.approx(width_pt(text, 20, bold=True))


def test_the_longest_word_is_the_widest_and_not_the_one_of_most_letters():
    assert extent("illili WWW").longest == pytest.approx(width_pt("WWW", 20))


def test_a_no_break_space_holds_words_together():
    assert extent("số\u00a0192 của").longest == pytest.approx(width_pt("số\u00a0192", 20))


def test_a_link_may_break_after_its_marks():
    link = "https://dichvucong.hungyen.gov.vn/thu-tuc"
    assert longest_word([link]) == pytest.approx(width_pt("dichvucong.", 20))
    assert extent(f"xem {link}").longest == longest_word([link])


def test_a_word_of_many_letters_without_a_mark_is_whole():
    word = "n" * 40
    assert longest_word([word]) == pytest.approx(width_pt(word, 20))


def test_a_footnote_mark_takes_its_room():
    paragraph = (Run("Sở"), Note((Run("Ghi chú"),)))
    assert texts(Cell((paragraph,))) == [("Sở0", False, False)]


def test_letters_of_two_looks_are_measured_in_the_wider():
    bold, italic = Run("a", bold=True), Run("b", italic=True)
    assert texts(Cell(((bold, italic),))) == [("ab", True, False)]
    assert texts(Cell(((Run("a"), italic),))) == [("ab", False, True)]


def test_a_line_break_begins_a_line():
    assert texts(Cell(((Run("Quyết định\nKế hoạch"),),))) == [
        ("Quyết định", False, False),
        ("Kế hoạch", False, False),
    ]


@pytest.mark.parametrize(("more", "lines"), [(0.01, 1), (-0.01, 2)])
def test_a_line_breaks_exactly_where_the_room_ends(more, lines):
    text = "Thường xuyên"
    assert count_lines(text, False, False, extent(text).length + more) == lines


def test_a_word_too_wide_is_torn_over_several_lines():
    assert count_lines("m" * 10, False, False, width_pt("mmmm", 20)) == 3
    assert count_lines("a mmmmm b", False, False, width_pt("mmm", 20)) == 3


@given(st.text("aăâ m", max_size=40), st.integers(1, 400), st.integers(1, 400))
def test_more_room_never_takes_more_lines(text, room, more):
    assert count_lines(text, False, False, room + more) <= count_lines(text, False, False, room)


def test_an_empty_cell_is_one_line_high():
    assert cell_height(cell(), 1000) == pytest.approx(SIZE_PT * LINE + GAP_PT)


def test_every_paragraph_has_its_line():
    assert cell_height(cell("một\nhai\nba"), 5000) == pytest.approx(3 * SIZE_PT * LINE + 4 * GAP_PT)


def test_a_row_is_as_high_as_its_highest_cell():
    table = made(heading("TT", "Việc"), body("1", "việc\nviệc"), body("2", "việc"))
    assert row_heights(table, [600, 3000]) == pytest.approx(
        [ONE_LINE, 2 * SIZE_PT * LINE + 3 * GAP_PT, ONE_LINE]
    )


def test_a_cell_over_several_rows_makes_the_last_one_higher():
    tall = cell("\n".join("abcdef"), rows=2)
    rows = (Row(RowKind.BODY, (tall, cell("x"))), body("y"))
    heights = row_heights(made(*rows, columns=2), [2000, 2000])
    assert heights[0] == pytest.approx(ONE_LINE)
    assert sum(heights) == pytest.approx(cell_height(tall, 2000))


def test_a_low_cell_over_several_rows_changes_nothing():
    heights = row_heights(sub_rows(tasks=1, each=4), [600, 20000, 6000, 9000, 2000])
    assert heights == pytest.approx([ONE_LINE] * 5)


def test_a_cell_over_several_columns_has_the_room_of_all():
    text = "Các phòng, đơn vị"
    wide = Row(RowKind.BODY, (cell(text, columns=2),))
    room = round(extent(text).length * SIZE_PT) + PADDING_TW + 2
    assert row_heights(made(wide, columns=2), [room // 2, room // 2 + 1]) == [ONE_LINE]


def test_a_page_is_lower_in_landscape():
    height = nd30.PAPER_HEIGHT.chosen - nd30.MARGIN_TOP.chosen - nd30.MARGIN_BOTTOM.chosen
    assert tall_pt(PORTRAIT) == pytest.approx(height / 25.4 * 72 / 3, abs=0.1)
    assert tall_pt(LANDSCAPE) < tall_pt(PORTRAIT) * 0.7
