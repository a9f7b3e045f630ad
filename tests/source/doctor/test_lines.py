"""How deep a line stands, whatever indents it."""

from __future__ import annotations

import pytest

from generator.source.doctor.lines import Lines


@pytest.mark.parametrize(
    ("text", "tab", "column", "odd", "has_tab"),
    [
        ("x", 2, 0, False, False),
        ("   x", 2, 3, False, False),
        ("\xa0\xa0x", 2, 2, True, False),
        ("\u200b x", 2, 1, True, False),
        ("\tx", 4, 4, False, True),
        (" \tx", 4, 4, False, True),
        ("\t\xa0x", 8, 9, True, True),
    ],
)
def test_the_column_counts_special_spaces_and_tabs(text, tab, column, odd, has_tab):
    line = Lines(text, tab).look(0)
    assert (line.column, line.odd, line.tab) == (column, odd, has_tab)
    assert text[line.at : line.end] == "x"


def test_spaces_behind_the_last_letter_are_none_of_the_line():
    line = Lines("  a b \t\r\nc").look(0)
    assert (line.at, line.end, line.blank) == (2, 5, False)


@pytest.mark.parametrize("text", ["", "   ", " \t ", "\xa0"])
def test_a_line_without_letters_is_blank(text):
    assert Lines(text).look(0).blank


def test_every_line_end_ends_a_line():
    lines = Lines("a\nb\r\nc\rd")
    assert [lines.text[lines.start(n) : lines.end(n)] for n in range(len(lines))] == list("abcd")
    assert lines.start(4) == len(lines.text)


def test_the_next_line_with_letters_is_no_note():
    lines = Lines("a\n\n  # x\n b\n")
    assert lines.next_filled(1).number == 3
    assert lines.next_filled(4) is None
