"""A list, a table, half a plan: left as a whole."""

from __future__ import annotations

import pytest

from generator.pull.changes import Reason
from generator.pull.together import MOST_GONE, together
from tests.pull.given import PLAN, Given
from tests.pull.test_wishes import asked


def test_a_table_with_other_columns_is_one_wish_and_keeps_its_rows():
    word = PLAN.replace("san_pham: Sản phẩm, thoi_gian: Thời gian}", "san_pham: Sản phẩm}")
    found = asked(word).all()
    assert [wish.reason for wish in found] == [Reason.TABLE] * 2
    assert all(not wish.drafts for wish in found)
    assert sum(len(wish.steps) for wish in found) == 6  # the headings, two tasks: twice


def test_rows_without_their_headings_are_no_whole_table():
    word = PLAN.replace("      - viec: Việc thứ hai\n        thoi_gian: 'Quý I'\n", "")
    (wish,) = asked(word).all()
    assert len(wish.drafts) == 1


def left(count: int) -> list[Reason]:
    """Why blocks are left where the last `count` of a plan are gone."""
    given = Given()
    numbers = range(len(given.ours) - count, len(given.ours))
    gone = {number: number for number in numbers}
    return [reason for _, reason in together(given.ours, gone, {}, given.places)]


def test_more_than_half_of_a_plan_is_left_as_one():
    most = int(MOST_GONE * len(Given().ours))
    assert Reason.MUCH not in left(most)
    assert left(most + 1) == [Reason.MUCH]


@pytest.mark.parametrize(
    ("words", "reasons"),
    [(("Bộ Nội vụ", "Sở Tài chính"), [Reason.LIST]), (("Bộ Nội vụ",), [])],
    ids=["all of a list", "one of it"],
)
def test_a_list_is_left_where_nothing_of_it_is_there(words, reasons):
    given = Given()
    gone = {given.number(each): 100 + given.number(each) for each in words}
    found = [*together(given.ours, gone, {}, given.places)]
    assert [reason for _, reason in found] == reasons
    assert all(steps == tuple(sorted(gone.values())) for steps, _ in found)
