"""Texts between quotes."""

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
        ('a: "b" c\n', "a: '\"b\" c'\n"),
        ("- 'b' c\n", "- \"'b' c\"\n"),
        ('- "b" c: d\n', "- '\"b\" c': d\n"),
        ('a: "b" c\n  d\n', 'a: >-\n  "b" c\n  d\n'),
        ('a: "b"\n  c\n', 'a: >-\n  "b"\n  c\n'),
        ('a: "b\n\n  c" d\n', 'a: >-\n  "b\n\n  c" d\n'),
        ('a: "b"c\n', "a: '\"b\"c'\n"),
    ],
)
def test_a_text_that_goes_on_behind_its_quote_is_written_whole(text, after):
    assert [code for _, code in codes(text)] == ["YA055"]
    assert mended(text) == after


@pytest.mark.parametrize(
    "text",
    ['a: "b"  # c\n', "a: 'b' # c\n", '"a" : b\n', "a: 'b\n  c'\n", 'a: "b"\nc: d\n', "a: ''\n"],
)
def test_a_text_that_ends_with_its_quote_is_let_be(text):
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'a: "b\nc: d\n',
        'a: "b\nc: "d"\n',
        "a:\n  - 'b\n  - c\n",
        '- "b\n  chu_tri: c\n  - d"\n',
        "a: 'b",
    ],
)
def test_a_quote_that_is_not_closed_is_told_where_it_opens(text):
    found = [(line, code) for line, code in codes(text) if code == "YA056"]
    assert found == [(text.split('"')[0].split("'")[0].count("\n") + 1, "YA056")]


def test_a_heading_whose_quote_is_not_closed_keeps_the_lines_below():
    text = "a:\n  - 'B:\n      - c\nd: \"E:\n"
    assert codes(text) == [(2, "YA056"), (4, "YA056")]
    assert plain(read(text, "p").root) == {"a": [{"'B": ["c"]}], "d": '"E:'}


@pytest.mark.parametrize(
    ("typed", "faults"),
    [
        (r"\d", 1),
        (r"\v", 1),
        (r"\a\b\e\f\0", 5),
        (r"\x4", 1),
        (r"\'", 1),
        (r"\n\t\"\\\/\u0111\x41\_\N", 0),
    ],
)
def test_a_backslash_that_is_no_letter_is_named(typed, faults):
    text = f'a: "b{typed}"\n'
    assert codes(text) == [(1, "YA059")] * faults
    assert plain(read(mended(text), "p").root)["a"].startswith("b")


def test_a_mended_backslash_is_printed():
    assert plain(read(mended('a: "D:\\van_thu"\n'), "p").root) == {"a": "D:\\van_thu"}


def test_between_single_quotes_a_backslash_is_a_letter():
    assert codes("a: '\\d'\n") == []
