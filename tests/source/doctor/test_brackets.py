"""Lists and mappings between brackets."""

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
        ("a: {b: C, đ, e: F}\n", 'a: {b: "C, đ", e: F}\n'),
        ("a: {b: 1,5}\n", 'a: {b: "1,5"}\n'),
        ("a: {b: C: d}\n", 'a: {b: "C: d"}\n'),
        ("a: [{{ nam }}, b]\n", 'a: ["{{ nam }}", b]\n'),
        ("a: {b: {{ nam }} x}\n", 'a: {b: "{{ nam }} x"}\n'),
        ("a: [*b c*, >5]\n", 'a: ["*b c*", ">5"]\n'),
        ("a: {b: @c}\n", 'a: {b: "@c"}\n'),
        ('a: ["b" c]\n', "a: ['\"b\" c']\n"),
        ("a: [b #c, d]\n", 'a: ["b #c", d]\n'),
        ("a: [b] c\n", 'a: "[b] c"\n'),
        ("- {b: c} d\n  e\n", "- >-\n  {b: c} d\n  e\n"),
        ("a: [b,\n  c] d\n", "a: >-\n  [b,\n  c] d\n"),
        ("[b] c: d\n", '"[b] c": d\n'),
    ],
)
def test_a_text_between_brackets_that_breaks_is_quoted(text, after):
    assert codes(text) != []
    assert mended(text) == after
    assert codes(after) == []


@pytest.mark.parametrize(
    "text",
    [
        "a: [b, c]\n", "a: [Một ý.]\n", "a: {b: c, d: e}\n", "a: [{b: c}, {d: e}]\n",
        "a: []\n", "a: {}\n",
        "a: [La Mã, số, chữ]\n", "a: ['b, c', \"d: e\"]\n", "a: [b,\n  c,\n]\n",
        "a: [b,  # d\n  c]\n",
        "a: {b, c}\n", "a: [10, 20]\n", "a: {b: http://c}\n", "a: [b: c]\n", "a: {b: [c, d]}\n",
    ],
)  # fmt: skip
def test_what_is_sound_between_brackets_is_let_be(text):
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: [1,5]\n", "YA082"),
        ("a: [Chủ trì, phối hợp với các sở]\n", "YA083"),
    ],
)
def test_a_comma_that_may_be_meant_is_left_to_the_clerk(text, code):
    source = read(text, "p")
    assert [(found.kind.code, found.fix) for found in source.findings] == [(code, ())]


@pytest.mark.parametrize(
    "text", ["a: [1, 5]\n", "a: [Chủ trì, phối hợp]\n", "a: [chủ trì, phối hợp với sở]\n"]
)
def test_a_comma_that_plainly_divides_is_let_be(text):
    assert codes(text) == []


def test_a_comma_before_a_key_that_was_forgotten_is_named_though_not_mended():
    source = read("a: {b, C d: e, F g}\n", "p")
    assert {found.kind.code for found in source.findings} == {"YA081"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: [b\nc: d\n", 1),
        ("a:\n  - {b: c\n  - d\n", 2),
        ("a: [b}\n", 1),
        ("a: ['b]\nc: d\n", 1),
        ("a: [b,\n  c\nd: e\n", 1),
    ],
)
def test_a_bracket_that_is_not_closed_is_told_where_it_opens(text, line):
    assert codes(text)[0] == (line, "YA080")


def test_what_follows_an_unclosed_bracket_is_read_all_the_same():
    assert plain(read("a: [b\nc: d\n", "p").root) == {"a": "[b", "c": "d"}


@pytest.mark.parametrize("value", ["&x", "*x", "!x"])
def test_names_and_tags_between_brackets_are_named_by_the_reader(value):
    assert {code for _, code in codes(f"a: [{value}]\n")} <= {"YA054", "YA090", "YA091", "YA092"}


def test_a_text_of_several_lines_is_not_mended():
    source = read("a: [b: c: d,\n  @e\n  f]\n", "p")
    assert source.findings != []
