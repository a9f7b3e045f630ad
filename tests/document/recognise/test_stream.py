"""A file as one row of blocks."""

from __future__ import annotations

from generator.document.recognise.stream import nodes
from tests.document.recognise.views import p, sections, table


def flags(*parts):
    return [(node.section, node.opens, node.breaks, node.apart) for node in nodes(sections(*parts))]


def test_the_first_section_opens_nothing():
    assert flags([p("a"), p("b")]) == [(0, False, False, False)] * 2


def test_a_section_opens_with_its_first_block_that_can_be_read():
    assert flags([p("a")], [p(), p("b"), p("c")])[1:] == [
        (1, True, True, False),
        (1, True, True, False),
        (1, False, False, False),
    ]


def test_a_page_breaks_before_or_within_the_paragraph_above():
    assert [one[2] for one in flags([p("a"), p("b", page_break_before=True), p("c")])] == [
        False,
        True,
        False,
    ]
    assert [one[2] for one in flags([p("a\f"), table(("b",)), p("c")])] == [False, True, False]
    assert [one[2] for one in flags([p("\f"), p(), p("b"), p("c")])][1:] == [True, True, False]


def test_an_empty_paragraph_that_begins_a_page_hands_it_on():
    assert [one[2] for one in flags([p(page_break_before=True), p("b"), p("c")])] == [
        True,
        True,
        False,
    ]


def test_the_paragraph_with_which_this_program_ends_a_section_is_known():
    own = p(style_name="Dòng 1 pt")
    assert flags([p("a"), own], [p("b")])[-1] == (1, True, True, True)
    assert not flags([p("a")], [p("b")])[-1][3]


def test_only_paragraphs_with_words_are_paragraphs():
    blank, words, grid = nodes(sections([p(" "), p("a"), table(("b",))]))
    assert blank.blank
    assert blank.paragraph is None
    assert words.paragraph.text == "a"
    assert grid.paragraph is None
    assert not grid.blank
