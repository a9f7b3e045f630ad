"""Where the end of the main text begins."""

from __future__ import annotations

import pytest

from generator.document.recognise.ending import find_tail, is_far, is_tail
from generator.document.recognise.stream import nodes
from generator.document.view import Align, TextBox
from tests.document.recognise.views import SENTENCE, c, file, p, sign, table


def at(*blocks):
    stream = nodes(file(*blocks))
    return find_tail(stream, 0, len(stream))


def test_the_first_block_of_the_end_is_found():
    assert at(p(SENTENCE), p(), sign()) == 2
    assert at(p(SENTENCE), p("Nơi nhận:"), sign()) == 1
    assert at(p(SENTENCE), TextBox((p("a"),)), p()) is None


@pytest.mark.parametrize("style", ["Nơi nhận (dòng)", "Họ tên người ký"])
def test_our_own_styles_begin_it(style):
    assert at(p(SENTENCE), p("Một", style_name=style)) == 1
    assert is_tail(table((p("x", style_name=style), "y")))


def test_our_own_styles_of_a_body_never_begin_it():
    assert at(p(SENTENCE), c("**GIÁM ĐỐC**", style_name="Thân văn bản")) is None


def test_a_position_begins_it_behind_some_text_alone():
    assert at(c("**GIÁM ĐỐC**"), p(SENTENCE)) is None
    assert at(p(SENTENCE), c("**GIÁM ĐỐC**")) == 1
    assert at(p(SENTENCE), c("GIÁM ĐỐC")) is None
    assert at(p(SENTENCE), p("**GIÁM ĐỐC**")) is None


def test_a_long_paragraph_does_not_begin_it():
    assert at(p(SENTENCE), c("**GIÁM ĐỐC** " + "A" * 300)) is None


def test_a_table_with_lines_or_many_columns_or_rows_is_none():
    signed = ("", "**GIÁM ĐỐC**")
    assert is_tail(table(signed))
    assert not is_tail(table(signed, bordered=True))
    assert not is_tail(table(*[signed] * 9))
    assert not is_tail(table(("***Nơi nhận:***", *"abcdefg")))
    assert not is_tail(table(*[("***Nơi nhận:***", "x")] * 41))


@pytest.mark.parametrize(
    ("paragraph", "far"),
    [
        (p("a", indent=60), True),
        (p("a", Align.RIGHT), True),
        (p("\ta"), True),
        (p("a"), False),
        (p("a", indent=30, first=10), False),
    ],
)
def test_what_stands_on_the_right_is_far(paragraph, far):
    assert is_far(paragraph) is far
