"""Texts below `>-` and `|`."""

from __future__ import annotations

import pytest

from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain


def mended(text):
    source = read(text, "p")
    return apply(source.text, fixes(source))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: >-\nMột câu\nHai\n", "a: >-\n  Một câu\n  Hai\n"),
        ("a: >-\n  Một câu\nHai câu\n", "a: >-\n  Một câu\n  Hai câu\n"),
        ("a: |\n    Một\n  Hai: ba\n", "a: |\n    Một\n    Hai: ba\n"),
        ("- >-\n  Một\n Hai\n- b\n", "- >-\n  Một\n  Hai\n- b\n"),
        ("- a: >-\n    Một\n   Hai\n  b: c\n", "- a: >-\n    Một\n    Hai\n  b: c\n"),
    ],
)
def test_lines_that_are_not_deep_enough_are_brought_level(text, after):
    assert mended(text) == after
    assert codes(after) == []


def test_lines_that_follow_one_another_are_one_fault():
    assert codes("a: >-\n  Một\nHai\nBa\n  bốn\nNăm\n") == [(3, "YA071"), (6, "YA071")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: >-\n  Một\nnoi_nhan\n  - x\n", [(3, "YA033")]),
        ("a: >-\n  Một\nnam 2024\n", [(3, "YA071")]),
        ("a: >-\n  Một\nb: c\n", []),
        ("a: >-\nb: c\n", []),
        ("a: >-\nGiao Sở: làm\n", [(2, "YA075")]),
        ("a: >-\n    Một\n  b: c\n", [(3, "YA035")]),
        ("- >-\n    Một\n  - hai\n", [(3, "YA035")]),
        ("a: >-\n  Một\n---\nb: c\n", [(3, "YA094")]),
    ],
)
def test_a_line_that_is_none_of_the_text_is_not_taken_for_it(text, found):
    assert codes(text) == found


def test_what_may_be_a_key_is_not_made_text_unasked():
    source = read("a: >-\n  Một\nnam 2024\n", "p")
    assert [found.fix for found in source.findings] == [()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: >-\n  b\n    c\n    d\n  e\n    f\n", [(3, "YA072"), (6, "YA072")]),
        ("a: |\n  b\n    c\n", []),
        ("a: >-\n  b;\n  - c\n  - d\n    e\n", [(3, "YA073")]),
        ("a: >-\n  Bà Rịa\n  - Vũng Tàu\n", []),
        ("a: >-\n  b\n  noi_nhan:\n    - c\n", [(3, "YA076")]),
        ("a: |\n  b\n  noi_nhan: c\n", [(3, "YA076")]),
        ("a: >-\n  b\n  c: d\n", []),
        ("a: >-\n  b\n  # c\n  # d\n", [(3, "YA077")]),
        ("a: >-\n  b\n  #c\n", []),
    ],
)
def test_what_yaml_joins_to_a_text_in_silence_is_named(text, found):
    assert codes(text) == found


def test_deeper_lines_are_brought_level_so_that_the_text_is_one():
    assert mended("a: >-\n  b\n    c\n  d\n") == "a: >-\n  b\n  c\n  d\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: >-\n    \n  b\n", [(2, "YA074")]),
        ("a: >-\n  \n  b\n", []),
        ("a: >-\n  b\n      \n  c\n", []),
        ("a: >-\n\t\t\n  b\n", [(2, "YA023")]),
    ],
)
def test_an_empty_line_above_the_text_must_not_be_deeper(text, found):
    assert codes(text) == found


@pytest.mark.parametrize("indent", ["\t", "\xa0\xa0", " \xa0", " \t"])
def test_odd_indentation_within_a_text_is_brought_level(indent):
    text = f"a: >-\n  b\n{indent}c\n"
    assert [line for line, _ in codes(text)] == [3]
    assert mended(text) == "a: >-\n  b\n  c\n"


def test_special_spaces_behind_the_indentation_are_the_text_s_own():
    text = "a: |-\n  b\n  \xa0c\n"
    assert codes(text) == []
    assert plain(read(text, "p").root) == {"a": "b\n\xa0c"}


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("a: >-\n  b\n# x\n  c\nd: e\n", [(3, "YA058")], "b c"),
        ("a: >-\n  b\n# x\nd: e\n", [], "b"),
        ("a: >-\n  b\n\xa0# x\nd: e\n", [(3, "YA025")], "b"),
        ("a: >-\n# x\nd: e\n", [], ""),
        ("a: >-\n  b\n# x\n", [], "b"),
    ],
)
def test_a_note_tears_a_text_only_where_it_goes_on(text, found, value):
    source = read(text, "p")
    assert codes(text) == found
    assert plain(source.root)["a"] == value


def test_the_lines_of_a_text_move_with_the_key_that_was_moved():
    text = "a:\n  - b: c\n     d: >-\n       e\n       f\n     g: |\n       h\n         i\n"
    assert codes(text) == [(2, "YA043")] or codes(text) == [(3, "YA035"), (6, "YA035")]
    assert plain(read(text, "p").root) == {"a": [{"b": "c", "d": "e f", "g": "h\n  i\n"}]}


@pytest.mark.parametrize("mark", [">2-", "|1", ">-4"])
def test_a_mark_may_say_how_deep_its_text_stands(mark):
    depth = next(sign for sign in mark if sign.isdigit())
    assert codes(f"a: {mark}\n{' ' * int(depth)} b\n{' ' * int(depth)} c\n") in ([], [(2, "YA072")])
