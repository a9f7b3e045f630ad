from __future__ import annotations

import re

from generator.text.widths import balanced, width_pt
from generator.word.lines import (
    FRAME_ROOM,
    box,
    even_column_tw,
    framed,
    printed_width_tw,
    room_after,
    rule,
    widest,
)
from generator.word.styles import Style


def indents(xml: str) -> tuple[int, int]:
    return tuple(map(int, re.search(r'w:left="(-?\d+)" w:right="(-?\d+)"', xml).groups()))


def test_a_line_stands_in_the_middle_of_its_column():
    assert indents(rule(100, 301)) == (100, 101)


def test_what_word_breaks_is_as_wide_as_its_widest_line():
    one = width_pt("aaa", 10) * 20
    assert printed_width_tw("aaa", 5000, 10) == round(one)
    assert printed_width_tw("aaa aaa", round(one * 1.5), 10) == round(one)
    assert printed_width_tw("aaa", 10, 10) == 10
    assert printed_width_tw("", 100, 10) == 0


def test_a_frame_wider_than_its_column_has_no_indents():
    assert 'w:left="0" w:right="0"' in framed("XEM XONG TRẢ LẠI", Style.CIRCULATION, 14, 100)


def test_a_box_has_the_size_that_is_asked_for():
    written = box("A", Style.URGENCY, 1701, 454)
    assert written.count('w:w="1701"') == 3
    assert '<w:trHeight w:val="454" w:hRule="exact"/>' in written


def test_a_frame_is_a_little_wider_than_its_letters():
    left, right = indents(framed("AB", Style.DRAFT, 13, 4000))
    letters = width_pt("AB", 13, bold=True) * 20
    assert abs(4000 - left - right - letters - 2 * FRAME_ROOM) <= 2


def test_the_widest_of_lines_is_measured():
    assert widest(["a", "aaa", "aa"], 10) == round(width_pt("aaa", 10) * 20)
    assert widest([], 10) == 0


def test_no_room_is_not_said():
    assert room_after(0) == ""
    assert room_after(120) == '<w:spacing w:after="120"/>'


def test_a_title_of_one_line_has_the_whole_column():
    assert even_column_tw("Phụ lục", 9070, 14) == 9070


def test_a_title_of_two_lines_has_a_column_in_which_both_are_about_as_long():
    words = "NHIỆM VỤ NÂNG CAO CHẤT LƯỢNG CÔNG TÁC VĂN THƯ, LƯU TRỮ NĂM 2026"
    column = even_column_tw(words, 9070, 14, bold=True)
    assert column < 6500
    lines = balanced(words, column / 20, 14, bold=True)
    assert len(lines) == len(balanced(words, 9070 / 20, 14, bold=True)) == 2
    lengths = [width_pt(line, 14, bold=True) for line in lines]
    assert max(lengths) < 1.3 * min(lengths)


def test_a_word_wider_than_the_column_does_not_make_it_wider():
    assert even_column_tw("W" * 90 + " a", 3000, 14) == 3000
