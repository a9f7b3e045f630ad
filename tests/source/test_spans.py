"""Where in the file each character of a text stands, whatever it is written in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from generator.source.read import read
from generator.source.spans import locate, offsets
from generator.source.write import write
from tests.source.conftest import scalars, values

ESCAPED = {"\n": "\r\n", " ": "\r\n"}


def only(text):
    source = read(text, "p")
    return source, source.root.pairs[0][1]


def traced(text):
    """Give what stands in the file at each character of the value."""
    source, scalar = only(text)
    return "".join((source.text + "$")[at] for at in offsets(scalar))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a: kế hoạch\n", "kế hoạch\n"),
        ("a: một\n  hai\n\n\n  ba\n", "một\nhai\n\nba\n"),
        ("a: 'x''y'\n", "x'y'"),
        ("a: 'x\n  y'\n", "x\ny'"),
        ('a: "x\\ty\\u0111z\\\\"\n', 'x\\y\\z\\"'),
        ('a: "x\\\n  y"\n', 'xy"'),
        ('a: "x  \n\n   y"\n', 'x\ny"'),
        ('a: "\\x41\\U0001F600b"\n', '\\\\b"'),
        ("a: |\n  x\n   y\n", "x\n y\n\n"),
        ("a: |-\n  x\n\n  y\n", "x\n\ny\n"),
        ("a: |+\n  x\n\nb: c\n", "x\n\n\n"),
        ("a: |2\n   x\nb: c\n", " x\n\n"),
        ("a: |2\n   x\n  y\n", " x\ny\n\n"),
        ("a: >-\n\n  x\n  y\n\n  z\n", "\nx\ny\nz\n"),
        ("a: >\n  x\n    y\n  z\n", "x\n  y\nz\n\n"),
        ("a: >-\r\n  x\r\n  y\r\n", "x\ry\r"),
    ],
)
def test_every_character_is_found_where_it_was_typed(text, seen):
    if "\r\n" in text:
        assert traced(text) == seen
    else:
        source, scalar = only(text)
        found = [source.text[at : at + 1] for at in offsets(scalar)[:-1]]
        assert "".join(found) == seen[: len(found)]


def test_a_character_behind_an_escape_is_not_shifted():
    source, scalar = only('a: "\\u0111ế"\n')
    assert source.text[locate(scalar, 1)] == "ế"


def test_the_index_behind_the_last_character_is_the_end_of_the_text():
    for text, end in [("a: xy\n", 5), ("a: 'xy'\n", 6), ("a: |-\n  xy\n", 10), ("a: x\n  y\n", 8)]:
        _, scalar = only(text)
        assert locate(scalar, len(scalar.text)) == end


def test_an_empty_text_has_an_end():
    _, scalar = only("a:\n")
    assert (locate(scalar, 0), offsets(scalar)) == (2, [2])
    _, scalar = only("a: ''\n")
    assert offsets(scalar) == [4]


def test_a_mended_text_is_followed_letter_by_letter():
    source = read("viec: Phát huy: dân chủ\x0b#5 rộng\n", "p")
    scalar = source.root.pairs[0][1]
    at = scalar.text.index("rộng")
    assert source.text[locate(scalar, at) :].startswith("rộng")


@settings(deadline=None, max_examples=300)
@given(values)
def test_every_offset_leads_to_the_character_or_what_stands_for_it(value):
    source = read(write(value), "p")
    for scalar in scalars(source.root):
        places = offsets(scalar)
        assert len(places) == len(scalar.text) + 1
        for sign, at in zip(scalar.text, places, strict=False):
            typed = source.text[at]
            assert typed in {sign, "\\"} or typed in ESCAPED.get(sign, "")
