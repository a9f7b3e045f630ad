"""Lines that stand at a wrong place: which line they must stand level with."""

from __future__ import annotations

import pytest

from generator.source.read import read
from tests.source.conftest import codes, plain


def wanted(text):
    """Give for each fault its line, the line it must be level with, and how deep that is."""
    return [
        (found.data["line"], found.data["other"], found.data["wanted"])
        for found in read(text, "p").findings
        if "wanted" in found.data
    ]


@pytest.mark.parametrize(
    ("text", "expected", "value"),
    [
        ("a:\n  - b\n  - c\n - d\n", (4, 3, 2), {"a": ["b", "c", "d"]}),
        ("a:\n  - b\n  - c\n   - d\n", (4, 3, 2), {"a": ["b", "c", "d"]}),
        ("a: b\nc: d\n e: f\n", (3, 2, 0), {"a": "b", "c": "d", "e": "f"}),
        ("- a: b\n  c: d\n   e: f\n", (3, 2, 2), [{"a": "b", "c": "d", "e": "f"}]),
        ("- a: b\n  c: d\n e: f\n", (3, 2, 2), [{"a": "b", "c": "d", "e": "f"}]),
        ("a:\n  - b\n  - c\n- d\n", (4, 3, 2), {"a": ["b", "c", "d"]}),
        ("a:\n  - b\n  luu: c\n", (3, 1, 0), {"a": ["b"], "luu": "c"}),
        ("a: 'b'\nc: d\n  e: f\n", (3, 2, 0), {"a": "b", "c": "d", "e": "f"}),
    ],
)
def test_a_line_is_told_which_one_it_must_be_level_with(text, expected, value):
    assert wanted(text) == [expected]
    assert plain(read(text, "p").root) == value


def test_what_stands_below_a_moved_line_moves_along():
    text = "a:\n  - b:\n      - c\n  - d\n - e:\n     - f: >-\n         g\n     - h\nx: y\n"
    assert wanted(text) == [(5, 4, 2)]
    assert plain(read(text, "p").root) == {
        "a": [{"b": ["c"]}, "d", {"e": [{"f": "g"}, "h"]}], "x": "y",
    }  # fmt: skip


def test_a_line_below_a_moved_one_that_stands_right_stays():
    text = "- a: b\n  c: d\n e: f\n  g: h\n  i: j\n"
    assert wanted(text) == [(3, 2, 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n    - b\n  - c\n  - d\n", (2, 3, 2)),
        (" a: b\nc: d\ne: f\n", (1, 2, 0)),
        ("a:\n   - b\n  - c\n", (2, 3, 2)),
        ("a:\n   - b: c\n    d: e\n    f: g\n", None),
    ],
)
def test_where_the_others_agree_the_first_is_wrong(text, expected):
    if expected:
        assert wanted(text) == [expected]
    assert [code for _, code in codes(text)] == ["YA043"] or expected is None


def test_where_only_two_differ_the_second_is_told():
    assert wanted("a:\n    - b\n  - c\n") == [(3, 2, 4)]


def test_a_dash_that_is_one_space_off_is_blamed_once_for_all_below_it():
    text = "a:\n     - b: c\n        d: e\n        f: g\n      - b: h\n        d: i\n"
    assert codes(text) == [(2, "YA043")]
    assert plain(read(text, "p").root) == {
        "a": [{"b": "c", "d": "e", "f": "g"}, {"b": "h", "d": "i"}]
    }


def test_a_line_that_fits_nothing_is_said_to_and_nothing_is_made_of_the_file():
    source = read("nam: 2024\n- a\n- b\n  - c\nso: 1\n", "p")
    assert [(f.place.line, f.kind.code) for f in source.findings] == [(2, "YA042")]
    assert source.root is None


def test_a_heading_without_its_dash_is_told_from_the_dashes_below_it():
    assert codes("a:\n  B:\n    - c\n  - D\n  - e\n") == [(2, "YA037")]
    assert codes("a:\n  viec: c\n  - D\n") != [(2, "YA037")]


def test_a_file_of_too_many_levels_is_left():
    text = "".join(f"{' ' * number}- a:\n" for number in range(0, 400, 2)) + "b: c\n"
    assert read(text, "p").root is None
