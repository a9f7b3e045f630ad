"""The walk through the lines: texts that go on, and marks that divide a file."""

from __future__ import annotations

import pytest

from generator.source.read import read
from tests.source.conftest import codes, plain


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("- A\n    - b\n    - c\n", [(2, "YA038")], [{"A": ["b", "c"]}]),
        ("- A\n  x\n    - b\n", [(3, "YA038")], [{"A x": ["b"]}]),
        ("- A\n    -b\n", [(2, "YA030"), (2, "YA038")], [{"A": ["b"]}]),
        ("- A\n    • b\n", [(2, "YA031"), (2, "YA038")], [{"A": ["b"]}]),
        ("- A\n - b\n", [(2, "YA045")], ["A", "b"]),
        ("a: B\n  - c\n  - d\n", [(2, "YA038")], {"a": "B - c - d"}),
        ("- A\n    chu_tri: b\n", [(2, "YA039")], [{"A": {"chu_tri": "b"}}]),
        ("Một\n  - b\n", [(2, "YA038")], {"Một": ["b"]}),
    ],
)
def test_a_list_below_a_text_is_not_joined_to_it(text, found, value):
    assert codes(text) == found
    assert plain(read(text, "p").root) == value


def test_a_text_too_long_for_a_heading_keeps_what_stands_below_it_as_its_own():
    text = f"- {'x ' * 600}\n    - b\n- {'x ' * 600}\n    chu_tri: b\n"
    assert codes(text) == [(2, "YA038"), (4, "YA039")]
    assert [item.split()[-1] for item in plain(read(text, "p").root)] == ["b", "b"]


def test_a_text_that_goes_on_deeper_is_one_text():
    assert codes("a: b\n   c\n\n     d\n") == []


def test_odd_indentation_of_a_text_that_goes_on_is_named():
    assert codes("a: b\n  \xa0c\n") == [(2, "YA025")]
    assert plain(read("a: b\n  \xa0c\n", "p").root) == {"a": "b c"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: b\n---\nc: d\n", [(2, "YA094")]),
        ("a: b\n...\nc: d\n", [(2, "YA094")]),
        ("---\na: b\n---\n", [(3, "YA094")]),
        ("--- a\n", [(1, "YA094")]),
        ("%YAML 1.2\n---\na: b\n", [(1, "YA095")]),
        ("a: b\n%c\n", [(2, "YA095")]),
        ("a: b\n  --- c\n", []),
        ("---- \n", []),
    ],
)
def test_marks_that_divide_a_file_are_named(text, found):
    assert codes(text) == found


def test_what_stands_on_both_sides_of_a_mark_is_read():
    assert plain(read("a: b\n---\nc: d\n", "p").root) == {"a": "b", "c": "d"}


@pytest.mark.parametrize("text", ["a: b\n--- c\n", "a: b\n%c\n"])
def test_where_words_stand_beside_a_mark_nothing_is_made_of_the_file(text):
    assert read(text, "p").root is None


def test_notes_may_stand_anywhere():
    assert codes("# a\na:\n# b\n  - c\n      # d\n  - e\n#f\n") == []
