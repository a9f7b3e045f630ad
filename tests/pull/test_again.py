"""A Word file that is brought home a second time, or worked on after it was."""

from __future__ import annotations

import pytest

from generator.app.making import Order, make_one
from generator.app.project import find_project
from generator.pull.changes import Fate
from tests.pull.edited import Edited
from tests.pull.home import EDITS, EXACTLY, codes, edited, lines, pulled
from tests.pull.leader import LEADER

POINT = "d) Tổng kết công tác lưu trữ hai đợt trong năm."


def add_point(file: Edited) -> None:
    file.add_after("Kiểm tra việc lập hồ sơ", POINT)


def made_anew(plan) -> bytes:
    """The Word file of the plan as it is now."""
    project = find_project(plan.parents[1])
    return make_one(plan, Order(project, None, {}, final=False, several=False)).data


@pytest.mark.parametrize("name", LEADER)
def test_the_file_made_after_a_pull_changes_nothing(name, plan, made):
    pulled(plan, edited(made, LEADER[name]))
    result = pulled(plan, made_anew(plan))
    assert (result.outcome.text, result.told.changes, codes(result)) == ("", (), [])


def test_what_is_changed_elsewhere_in_the_old_file_comes_home_too(plan, made):
    pulled(plan, edited(made, add_point, EDITS[3]))
    result = pulled(plan, edited(made, add_point, EDITS[3], EDITS[1], EDITS[5]))
    assert lines(result) == [
        line for line in EXACTLY if "Văn phòng Sở chủ trì" in line or "Bộ Nội vụ" in line
    ]
    assert (codes(result), result.outcome.exit_code) == ([], 0)


def test_what_was_carried_and_changed_again_is_a_conflict(plan, made):
    pulled(plan, edited(made, EDITS[1]))
    before = plan.read_bytes()
    again = edited(made, EDITS[1], lambda f: f.change("theo dõi, nhắc việc", "nhắc", "nhắc nhở"))
    result = pulled(plan, again)
    assert [change.fate for change in result.told.changes] == [Fate.CONFLICT]
    assert (codes(result), result.outcome.exit_code) == (["NW101"], 1)
    assert plan.read_bytes() == before


def test_a_point_that_was_carried_and_changed_again_is_not_there_twice(plan, made):
    pulled(plan, edited(made, add_point))
    again = edited(made, add_point, lambda f: f.change("Tổng kết công tác", "hai", "ba"))
    before = plan.read_bytes()
    result = pulled(plan, again)
    assert [change.fate for change in result.told.changes] == [Fate.CONFLICT]
    assert plan.read_bytes() == before


def test_a_task_that_was_carried_and_changed_again_is_not_there_twice(plan, made):
    new = LEADER["a new task"]
    pulled(plan, edited(made, new))
    again = edited(made, new, lambda f: f.cell("Chỉnh lý: đợt 1", 5, "III", "IV"))
    result = pulled(plan, again)
    assert [change.fate for change in result.told.changes] == [Fate.CONFLICT]
    assert plan.read_text(encoding="utf-8").count("Chỉnh lý: đợt 1") == 1


@pytest.mark.parametrize(
    "edit",
    [EDITS[1], add_point, EDITS[3]],
    ids=["words put back", "a point taken out again", "a row put back"],
)
def test_what_was_carried_and_then_put_back_stays_and_that_is_told(edit, plan, made):
    pulled(plan, edited(made, edit))
    before = plan.read_bytes()
    result = pulled(plan, made)
    assert (codes(result), result.outcome.exit_code) == (["NW112"], 0)
    assert plan.read_bytes() == before


def test_in_the_file_made_anew_they_are_changes_like_any_others(plan, made):
    pulled(plan, edited(made, add_point))
    before = plan.read_text(encoding="utf-8")
    result = pulled(plan, edited(made_anew(plan), lambda f: f.remove("Tổng kết công tác")))
    assert lines(result) == ["-          - Tổng kết công tác lưu trữ hai đợt trong năm."]
    assert len(plan.read_text(encoding="utf-8").split("\n")) == len(before.split("\n")) - 1
