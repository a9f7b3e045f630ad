"""Places in a file, and writing it back as it was stored."""

from __future__ import annotations

import pytest

from generator.finding import Lines, Place
from generator.source.nodes import Source, Stretch


@pytest.mark.parametrize(
    ("offset", "line", "column"),
    [(0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 3, 1), (8, 4, 1), (9, 4, 2)],
)
def test_a_place_counts_lines_and_letters_from_one(offset, line, column):
    source = Source("p", "a\r\nbc\nđ\rế")
    assert source.place(offset) == Place("p", line, column)


def test_an_origin_reaches_to_the_line_of_its_last_letter():
    source = Source("p", "ab\ncd\nef\n")
    assert Stretch(source, 1, 6) == Lines("p", 1, 2, 2)
    assert Stretch(source, 3, 3) == Lines("p", 2, 2, 1)
    assert Stretch(source, 3, 5) != Lines("p", 2, 3, 1)


def test_lines_are_the_same_counted_or_known():
    stretch, lines = Stretch(Source("p", "ab\ncd\n"), 4, 5), Lines("p", 2, 2, 2)
    assert hash(stretch) == hash(lines)
    assert (stretch.file, stretch.first, stretch.last, stretch.column) == ("p", 2, 2, 2)
    assert stretch.place == lines.place == Place("p", 2, 2)
    assert stretch.paragraph is None


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("utf-8", b"\xc4\x91"),
        ("utf-8-sig", b"\xef\xbb\xbf\xc4\x91"),
        ("utf-16-le", b"\xff\xfe\x11\x01"),
        ("utf-32-be", b"\x00\x00\xfe\xff\x00\x00\x01\x11"),
    ],
)
def test_a_changed_text_is_written_back_in_the_code_of_the_file(encoding, data):
    assert Source("p", "", encoding=encoding).encode("đ") == data


def test_a_line_begins_where_the_one_before_ends():
    source = Source("p", "ab\r\nc\n")
    assert [source.start_of(line) for line in (1, 2, 3, 4)] == [0, 4, 6, 6]
