from hypothesis import given
from hypothesis import strategies as st

from generator.check.quotes import find
from generator.finding import Lines
from generator.source.edits import apply
from generator.source.read import read

TEXT = """\
a: số 12/KH-UBND
b: >-
  Thực hiện kế hoạch
  lớn, kế hoạch nhỏ
c: kế hoạch
"""


def found(quote, first=0, last=0):
    source = read(TEXT, "a.yaml")
    origin = Lines("a.yaml", first, last) if first else None
    return [
        (source.place(q.start).line, source.place(q.start).column, q.exact)
        for q in find(quote, source, origin)
    ]


def test_words_are_found_wherever_they_stand():
    assert found("kế hoạch") == [(3, 13, True), (4, 8, True), (5, 4, True)]


def test_words_are_found_only_in_the_lines_that_are_meant():
    assert found("kế hoạch", 2, 4) == [(3, 13, True), (4, 8, True)]
    assert found("kế hoạch", 5, 5) == [(5, 4, True)]


def test_words_that_the_file_breaks_over_lines_are_found_but_not_letter_for_letter():
    assert found("kế hoạch lớn") == [(3, 13, False)]


def test_words_printed_in_capitals_are_found_but_not_letter_for_letter():
    assert found("THỰC HIỆN") == [(3, 3, False)]


def test_a_space_that_the_document_binds_is_the_clerks_plain_one():
    assert found("số\u00a012/KH-UBND") == [(1, 4, True)]


def test_a_part_of_a_word_is_not_found():
    assert found("KH-UBN") == []
    assert found("ế hoạch") == []


def test_signs_at_the_ends_may_touch_words():
    assert found(", kế") == [(4, 6, True)]


def test_nothing_is_found_nowhere():
    assert found(" ") == []


def test_what_is_written_instead_has_no_break_spaces_only_where_such_stood():
    source = read("a: số 12\n", "a.yaml")
    [quoted] = find("số\u00a012", source)
    assert apply(source.text, [quoted.edit("số\u00a013", source)]) == "a: số 13\n"
    source = read("a: >-\n  số\u00a012\n", "a.yaml")
    [quoted] = find("số\u00a012", source)
    assert apply(source.text, [quoted.edit("số\u00a013", source)]) == "a: >-\n  số\u00a013\n"


@given(st.text("aă .(\\*\n", min_size=1), st.text("aă .(\\*\n"))
def test_whatever_is_found_letter_for_letter_stands_there(quote, text):
    source = read(text, "a.yaml")
    for quoted in find(quote, source):
        if quoted.exact:
            assert source.text[quoted.start : quoted.end] == quote
