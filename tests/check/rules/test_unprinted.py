from msgspec.structs import replace

from generator.check.rules import unprinted
from generator.plan.model import Appendix, Column, Entry, Group, Plan, Table, TaskList
from tests.document.plans import group, row, text


def plan(*rows, **more):
    return Plan(tasks=rows, **more)


def data(rule, found):
    return [dict(fault.data) for fault in rule(found)]


TABLE = Table(
    (Column("viec", text("Việc")), Column("", text("Ai"), (Column("chu_tri", text("Chủ trì")),)))
)
PRINTED = (Appendix(text("Bảng"), (TABLE,)),)


def test_tasks_that_nothing_prints_are_found():
    assert len(list(unprinted.tasks_not_printed(plan(row(viec="x"))))) == 1


def test_tasks_in_a_table_or_in_a_list_are_silent():
    assert data(unprinted.tasks_not_printed, plan(row(viec="x"), appendices=PRINTED)) == []
    assert (
        data(
            unprinted.tasks_not_printed,
            plan(row(viec="x"), items=(Entry(text("A"), items=(TaskList(),)),)),
        )
        == []
    )
    assert data(unprinted.tasks_not_printed, plan()) == []


GROUPS = (group("Văn thư", row(viec="x")), group("Lưu trữ", row(viec="y")), row(viec="Lẻ"))


def test_a_group_that_no_list_names_is_found():
    found = plan(*GROUPS, items=(TaskList("Văn thư"),))
    assert [each["group"] for each in data(unprinted.group_not_printed, found)] == ["Lưu trữ", "Lẻ"]


def test_a_group_without_a_name_is_called_by_its_first_task():
    found = plan(Group(rows=(row(viec="z"),)), Group(), items=(TaskList("Văn thư"),))
    assert [each["group"] for each in data(unprinted.group_not_printed, found)] == ["z", ""]


def test_groups_that_a_table_or_a_list_of_all_prints_are_silent():
    listed = plan(*GROUPS, items=(TaskList("Văn thư"),))
    assert data(unprinted.group_not_printed, replace(listed, appendices=PRINTED)) == []
    assert data(unprinted.group_not_printed, plan(*GROUPS, items=(TaskList(),))) == []
    assert data(unprinted.group_not_printed, plan(*GROUPS)) == []


def test_a_column_that_no_table_prints_is_told_once():
    rows = (row(viec="x", chu_tri="VP", kinh_phi="1"), row(viec="y", kinh_phi="2"))
    found = plan(*rows, appendices=PRINTED)
    assert data(unprinted.column_not_printed, found) == [{"column": "kinh_phi", "count": 2}]
    assert data(unprinted.column_not_printed, plan(*rows)) == []
