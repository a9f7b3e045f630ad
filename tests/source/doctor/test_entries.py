"""Entries of lists and keys of mappings."""

from __future__ import annotations

import pytest

from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain


def mended(text):
    source = read(text, "p")
    return apply(source.text, fixes(source))


@pytest.mark.parametrize(
    ("text", "code", "after"),
    [
        ("-a\n", "YA030", "- a\n"),
        ("-viec: a\n  chu_tri: b\n", "YA030", "- viec: a\n  chu_tri: b\n"),
        ("- a\n-1. b\n", "YA030", "- a\n- 1. b\n"),
        ("•a\n", "YA031", "- a\n"),
        ("• a\n", "YA031", "- a\n"),
        ("–  viec: a\n   chu_tri: b\n", "YA031", "-  viec: a\n   chu_tri: b\n"),
        ("•\xa0a\n", "YA031", "- a\n"),
        ("-\xa0viec: a\n  chu_tri: b\n", "YA022", "- viec: a\n  chu_tri: b\n"),
        ("-\u200b a\n", "YA022", "- a\n"),
        ("-\xa0\n  - a\n", "YA022", "-\n  - a\n"),
        ("a:\xa0b\n", "YA022", "a: b\n"),
        ("a: \xa0 b\n", "YA022", "a: b\n"),
        ("a\xa0: b\n", "YA022", "a: b\n"),
        ("a:\xa0\n  - b\n", "YA022", "a:\n  - b\n"),
        ("viec:b\n", "YA032", "viec: b\n"),
        ("a: b\nHai ba:c\n", "YA032", "a: b\nHai ba: c\n"),
        ('"a":b\n', "YA032", '"a": b\n'),
        ("- - a\n", "YA040", "- a\n"),
        ("“loai”: a\n", "YA061", "loai: a\n"),
        ("**a**: b\n", "YA054", '"**a**": b\n'),
        ("{{ a }} c: b\n", "YA054", '"{{ a }} c": b\n'),
        ("- a #1: b\n", "YA052", '- "a #1": b\n'),
        ("- a (b: c) d\n", "YA057", '- "a (b: c) d"\n'),
    ],
)
def test_what_is_plainly_meant_is_mended(text, code, after):
    assert [found for _, found in codes(text)] == [code]
    assert mended(text) == after
    assert codes(after) == []


def test_a_tab_behind_a_dash_becomes_a_space():
    assert codes("-\tviec: a\n  chu_tri: b\n") == [(1, "YA023")]
    assert mended("-\tviec: a\n  chu_tri: b\n") == "- viec: a\n  chu_tri: b\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("- - a\n  - b\n", [["a", "b"]]),
        ("- - - a\n      b\n", None),
        ("- -\n  - a\n", [["", "a"]]),
        ("- - a: b\n    c: d\n  - e\n", [[{"a": "b", "c": "d"}, "e"]]),
    ],
)
def test_two_dashes_with_more_below_are_left_to_the_clerk(text, value):
    source = read(text, "p")
    assert "YA040" in {found.kind.code for found in source.findings}
    if value is not None:
        assert plain(source.root) == value
        assert fixes(source) == []


@pytest.mark.parametrize("key", ["'a' b", '"a" b'])
def test_a_key_that_goes_on_behind_its_quote_is_quoted_whole(key):
    source = read(f"{key}: c\n", "p")
    assert [found.kind.code for found in source.findings] == ["YA055"]
    assert plain(read(mended(source.text), "p").root) == {key: "c"}


@pytest.mark.parametrize("text", [": a\n", "- : a\n", "a: b\n: c\n"])
def test_a_colon_with_nothing_before_it_is_named(text):
    assert [code for _, code in codes(text)] == ["YA062"]


@pytest.mark.parametrize("text", ["? a\n: b\n", "a: b\n? c\n", "- ? a\n  : b\n"])
def test_a_key_behind_a_question_mark_is_named(text):
    assert {code for _, code in codes(text)} & {"YA096", "YA054"}


@pytest.mark.parametrize(("length", "found"), [(1000, []), (1100, [(1, "YA063")])])
def test_a_heading_may_have_a_thousand_letters(length, found):
    text = f"- {'x' * length}: y\n"
    assert codes(text) == found
    assert codes(mended(text)) == []
