"""Which rows of a table stand in which group, as their numbers tell."""

from __future__ import annotations

import pytest

from generator.document.decompose.nesting import Printed, by_sort, nested
from generator.plan.levels import Level
from tests.growth import calls


def rows(*said):
    """Give rows by their numbers; that of a group has a star before it."""
    return [Printed(one.lstrip("*"), one.startswith("*")) for one in said]


def deep(*said, exact=True):
    found = nested(rows(*said), exact=exact)
    return found and (list(found.depths), found.levels)


@pytest.mark.parametrize(
    ("said", "depths", "levels"),
    [
        (("1", "2"), [0, 0], (Level.ARABIC,)),
        (("*1", "1.1", "1.2", "2"), [0, 1, 1, 0], (Level.ARABIC, Level.DECIMAL)),
        (("*I", "1", "2", "*II", "1"), [0, 1, 1, 0, 1], (Level.ROMAN, Level.ARABIC)),
        (("*1", "*1", "1"), [0, 1, 2], (Level.ARABIC, Level.ARABIC, Level.ARABIC)),
        (("*1", "1", "2", "2"), [0, 1, 1, 0], (Level.ARABIC, Level.ARABIC)),
        (("*Phần I", "a)", "b)"), [0, 1, 1], (Level.PART, Level.LETTER)),
        (("*I", "Điều 1", "*II", "Điều 2"), [0, 1, 0, 1], (Level.ROMAN, Level.ARTICLE)),
        (("*-", "+", "+"), [0, 1, 1], (Level.DASH, Level.PLUS)),
        (("*", "", "*", ""), [0, 1, 0, 1], (Level.NONE, Level.NONE)),
        (("*", "*", "", "*", ""), [0, 1, 2, 1, 2], (Level.NONE,) * 3),
        ((), [], ()),
    ],
    ids=str,
)
def test_rows_stand_where_they_get_their_numbers(said, depths, levels):
    assert deep(*said) == (depths, levels)


@pytest.mark.parametrize("said", [("7", "9"), ("*I", "1", "*II", "2"), ("x",)], ids=str)
def test_numbers_that_no_place_gives_are_none_of_the_program_s(said):
    assert deep(*said) is None


def test_a_number_that_is_only_written_otherwise_is_one_unless_it_must_be_exact():
    assert deep("01.", "02.") is None
    assert deep("01.", "02.", exact=False) == ([0, 0], (Level.ARABIC,))


def test_rows_that_nobody_numbers_stand_side_by_side_if_their_numbers_are_of_a_sort():
    assert by_sort(rows("*I", "1", "2", "*II", "3")).depths == (0, 1, 1, 0, 1)
    assert by_sort(rows("*", "A", "B", "*", "C")).depths == (0, 1, 1, 0, 1)


def test_twice_as_many_rows_take_twice_as_many_looks():
    few = rows(*(str(number) for number in range(1, 101)))
    many = rows(*(str(number) for number in range(1, 201)))
    nested(many, exact=True)  # every number is made once
    once = calls(lambda: nested(few, exact=True))
    assert calls(lambda: nested(many, exact=True)) < 2.2 * once
