"""Texts without quotes, on one line or on several."""

from __future__ import annotations

import pytest

from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain

LONG = (
    "Thực hiện các nhiệm vụ được giao tại Kế hoạch của tỉnh, gồm: " + "một, hai, ba, " * 3 + "bốn"
)


def mended(text):
    source = read(text, "p")
    return apply(source.text, fixes(source))


def test_a_short_text_with_a_colon_is_quoted():
    assert mended("a: b: c\n") == 'a: "b: c"\n'


def test_a_long_one_becomes_a_block():
    assert mended(f"a:\n  - b: {LONG}\n") == f"a:\n  - b: >-\n      {LONG}\n"


@pytest.mark.parametrize(("length", "block"), [(72, False), (73, True)])
def test_seventy_two_letters_are_short(length, block):
    text = "b: c" + "x" * (length - 4)
    assert (">-" in mended(f"a: {text}\n")) is block


@pytest.mark.parametrize(
    ("text", "quoted"),
    [('b: "c"', "'b: \"c\"'"), ("b: \\c 'd'", "'b: \\c ''d'''")],
)
def test_a_text_that_holds_quotes_is_put_between_single_ones(text, quoted):
    assert mended(f"a: {text}\n") == f"a: {quoted}\n"


def test_several_lines_become_a_block_with_their_paragraphs():
    assert mended("a: b: c\n    d\n\n   e\nf: g\n") == "a: >-\n  b: c\n  d\n\n  e\nf: g\n"


def test_a_note_behind_a_mended_text_stays_a_note():
    assert mended("a: b: c  # d\n") == 'a: "b: c"  # d\n'


def test_windows_line_ends_are_written_where_the_file_has_them():
    assert mended(f"a: {LONG}\r\n") == f"a: >-\r\n  {LONG}\r\n"


def test_under_a_heading_as_long_as_a_sentence_nothing_is_changed_unasked():
    heading = "Tổ chức thực hiện các nhiệm vụ; " * 3
    source = read(f"- {heading}: b: c\n", "p")
    assert [(found.kind.code, found.fix) for found in source.findings] == [("YA050", ())]


@pytest.mark.parametrize(("text", "code"), [("b: c:", "YA050"), ("b c:", "YA051")])
def test_the_first_colon_gives_the_fault_its_name(text, code):
    assert [found for _, found in codes(f"a: {text}\n")] == [code]


@pytest.mark.parametrize("text", ["8:30", "http://x.vn", "b::c", "a:b"])
def test_a_colon_that_yaml_takes_for_a_letter_is_one(text):
    assert codes(f"- {text} x\n") == []


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("b #c", [(1, "YA052")], "b #c"),
        ("b #c #d", [(1, "YA052")], "b #c #d"),
        ("b # c", [(1, "YA053")], "b"),
        ("b  #c", [(1, "YA052")], "b  #c"),
        ("b  # c", [], "b"),
        ("b #c  # d", [(1, "YA052")], "b #c"),
        ("b#c", [], "b#c"),
        ("b # bỏ qua CT101: cứ thế", [], "b"),
        ("b #", [(1, "YA053")], "b"),
    ],
)
def test_a_hash_within_a_text_is_a_note_or_a_fault(text, found, value):
    assert codes(f"a: {text}\n") == found
    assert plain(read(f"a: {text}\n", "p").root) == {"a": value}


def test_a_note_ends_a_text_and_what_goes_on_behind_it_is_a_fault():
    text = "a: b  # x\n  c\nd: e\n  # y\n  f\n"
    assert codes(text) == [(1, "YA058"), (4, "YA058")]
    assert plain(read(text, "p").root) == {"a": "b c", "d": "e f"}


def test_a_note_below_a_text_is_none_of_it():
    assert codes("a: b\n  # x\nc: d\n") == []
