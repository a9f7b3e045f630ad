"""Lines of print and what can be said of their letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.document.recognise.components import How
from generator.document.recognise.lines import (
    columns,
    cut,
    drawn,
    in_capitals,
    is_blank,
    is_near,
    is_underscores,
    letters,
    lines,
    mostly_bold,
    rest,
    upto,
)
from generator.document.view import Border, Paragraph, Run, Trace
from tests.document.recognise.views import c, line, p

pieces = st.lists(
    st.builds(
        Run,
        st.text("ab \n\t\u00adß", max_size=4),
        bold=st.booleans(),
        caps=st.booleans(),
        hidden=st.booleans(),
        trace=st.sampled_from(Trace),
    ),
    max_size=5,
).map(lambda runs: Paragraph(1, tuple(runs)))


@given(pieces, st.integers(0, 12))
def test_two_cuts_make_the_whole(paragraph, at):
    halves = Paragraph(1, (*cut(paragraph, 0, at), *cut(paragraph, at)))
    whole = replace(paragraph, runs=cut(paragraph, 0))
    if not any(run.caps for run in paragraph.runs):
        assert halves.text == whole.text == paragraph.text


@given(pieces)
def test_lines_hold_all_that_is_not_white(paragraph):
    said = "".join("".join(one.text.split()) for one in lines(paragraph))
    assert said == "".join(paragraph.text.split())


def test_a_line_break_makes_two_lines_and_a_single_one_is_whole():
    one, other = lines(p("Một\nHai"))
    assert (one.text, other.text, one.whole, other.start) == ("Một", "Hai", False, 4)
    assert lines(p("Một\n"))[0].whole
    assert lines(p("  ")) == ()


def test_tabs_and_rows_of_spaces_set_columns():
    assert [one.text for one in columns(p("Một\tHai"))] == ["Một", "Hai"]
    assert [one.text for one in columns(p("Một          Hai"))] == ["Một", "Hai"]
    assert [one.text for one in columns(p("Một   Hai"))] == ["Một   Hai"]


def test_a_line_can_be_cut_again():
    [one] = lines(p("Kính gửi: Sở A"))
    assert rest(one, 10).text == "Sở A"
    assert upto(one, 9).text == "Kính gửi:"


@pytest.mark.parametrize("text", ["____", "_____ ", "-----", "––––––"])
def test_a_typed_line_is_one(text):
    assert is_underscores(text)


@pytest.mark.parametrize("text", ["__", "---", "a____", "", "- -"])
def test_other_signs_are_no_line(text):
    assert not is_underscores(text)


def test_lines_drawn_at_a_paragraph_are_told_by_how():
    border = Border("single", 3)
    assert [one.how for one in drawn(line(3))] == [How.SHAPE]
    assert [one.how for one in drawn(line(3, border_bottom=border))] == [How.BORDER]
    assert [one.how for one in drawn(c("______"))] == [How.UNDERSCORES]
    assert list(drawn(line(3, boxed=True))) == []


@pytest.mark.parametrize(
    ("one", "other", "most", "near"),
    [
        ("abc", "abc", 0, True),
        ("abc", "abd", 0, False),
        ("abc", "abd", 1, True),
        ("abc", "ab", 1, True),
        ("abcd", "dcba", 3, False),
        ("abcd", "dcba", 4, True),
        ("a", "abcdef", 3, False),
        ("xyzw", "abcd", 2, False),
    ],
)
def test_words_are_near_up_to_so_many_letters(one, other, most, near):
    assert is_near(one, other, most) is near


def test_letters_are_compared_without_marks_and_signs():
    assert letters("Độc lập - Tự do!") == "DOCLAPTUDO"


@pytest.mark.parametrize(
    ("text", "said"), [("ĐÂY LÀ", True), ("Đây", False), ("A", False), ("12", False)]
)
def test_capitals_are_two_at_least(text, said):
    assert in_capitals(text) is said


def test_more_bold_than_not_is_mostly_bold():
    assert mostly_bold(lines(p("**Ủy ban nhân dân** 1"))[0])
    assert not mostly_bold(lines(p("**Ủy** ban nhân dân"))[0])


def test_a_mark_of_a_note_is_something_to_read():
    assert is_blank(p("  "))
    assert not is_blank(Paragraph(1, (Run("", note=1),)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Số:{' ' * 9}/KH-SYT", 1),
        (f"Huế, ngày{' ' * 9}tháng{' ' * 12}năm 2026", 1),
        (f"Số:{' ' * 20}/KH-SYT{' ' * 8}Huế, ngày{' ' * 9}tháng 3", 2),
        (f"SỞ Y TẾ{' ' * 7}Độc lập", 1),
        (f"SỞ Y TẾ{' ' * 8}Độc lập", 2),
        (f"SỞ Y TẾ{chr(160) * 30}Độc lập", 2),
    ],
)
def test_room_to_write_in_divides_no_line(text, found):
    assert len(columns(p(text))) == found
