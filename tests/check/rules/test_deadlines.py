import pytest

from generator.check.rules.deadlines import (
    deadline_before_issue,
    deadline_on_day_off,
    deadline_outside_year,
)
from generator.check.subjects import Undecided
from generator.plan.model import Assignment, Entry, Plan
from generator.text.dates import PartialDate
from tests.document.plans import row, text

ISSUED = PartialDate(2026, 3, 5)


def plan(*deadlines, year=2026, date=ISSUED, subject="năm 2026"):
    tasks = tuple(row(viec="Rà soát", thoi_gian=deadline) for deadline in deadlines)
    return Plan(year=year, date=date, subject=text(subject), tasks=tasks)


def quotes(rule, *deadlines, **more):
    return [fault.quote for fault in rule(plan(*deadlines, **more))]


@pytest.mark.parametrize(
    "deadline",
    [
        "31/12/2025",
        "trước ngày 04/3/2026",
        "tháng 02/2026",
        "Năm 2025",
        "trước 04/3",
        "ngày 4 tháng 3 năm 2026",
    ],
)
def test_a_deadline_before_the_day_of_the_plan_is_found(deadline):
    assert len(quotes(deadline_before_issue, deadline)) == 1


@pytest.mark.parametrize(
    "deadline",
    ["05/3/2026", "tháng 3/2026", "Năm 2026", "Thường xuyên", "20/3 hằng năm", "30/02/2026"],
)
def test_a_deadline_from_the_day_on_is_silent(deadline):
    assert quotes(deadline_before_issue, deadline) == []


def test_without_a_day_of_the_plan_nothing_is_before_it():
    assert quotes(deadline_before_issue, "31/12/2025", date=None) == []


def test_a_deadline_outside_the_year_is_found():
    assert quotes(deadline_outside_year, "15/01/2027") == ["15/01/2027"]
    assert quotes(deadline_outside_year, "Năm 2025", date=None) == ["Năm 2025"]


def test_a_deadline_within_the_years_of_the_subject_is_silent():
    assert quotes(deadline_outside_year, "15/01/2027", subject="giai đoạn 2026 - 2030") == []
    assert quotes(deadline_outside_year, "15/12/2026") == []
    assert quotes(deadline_outside_year, "15/12/2030", year=None) == []


def test_what_lies_before_the_plan_is_not_told_twice():
    assert quotes(deadline_outside_year, "31/12/2025") == []


def test_a_deadline_on_a_day_off_is_found_with_the_reason():
    found = list(deadline_on_day_off(plan("02/9/2026", "08/3/2026", "09/3/2026", "tháng 9/2026")))
    assert [fault.data["name"] for fault in found] == ["Quốc khánh", "ngày nghỉ hằng tuần"]


def test_a_year_that_is_not_decreed_is_undecided():
    (found,) = deadline_on_day_off(plan("15/02/2033"))
    assert isinstance(found, Undecided)


def test_a_deadline_in_the_body_counts():
    duty = Assignment(((text("Thời hạn hoàn thành"), text("31/12/2025")),))
    body = Plan(date=PartialDate(2026, 3, 5), items=(Entry(text("Nhiệm vụ"), items=(duty,)),))
    assert len(list(deadline_before_issue(body))) == 1


def said(words):
    items = (Entry(text=text(words)),)
    return [
        fault.quote for fault in deadline_before_issue(Plan(year=2026, date=ISSUED, items=items))
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Văn phòng Sở hoàn thành trước ngày 31/12/2025.",
        "Các phòng báo cáo kết quả về Văn phòng Sở trước ngày 15 tháng 12 năm 2025 để tổng hợp.",
        "Gửi về Sở Nội vụ chậm nhất ngày 01/3/2026.",
    ],
)
def test_a_deadline_in_a_sentence_before_the_day_of_the_plan_is_found(words):
    assert len(said(words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Văn phòng Sở hoàn thành trước ngày 31/12/2026.",
        "Rà soát các văn bản ban hành trước ngày 01/7/2025.",
        "Đến năm 2025 đã hoàn thành; trước ngày 01/7/2025 là cấp huyện.",
        "Báo cáo trước ngày 15 của tháng cuối quý.",
    ],
)
def test_other_days_of_the_past_in_a_sentence_are_silent(words):
    assert said(words) == []
