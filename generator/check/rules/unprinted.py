"""Không in ra: tasks, groups and columns that were written and that nothing prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.units import rows_of, short, words_of
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.keys import folded as key_of
from generator.plan.model import Column, Entry, Group, Item, Plan, Row, Table, TaskList


@rule(
    "NV115",
    N_("Nothing prints the tasks: no table has “hang: nhiem_vu”, no entry “nhiem_vu: …”."),
    help=N_("Add a table (phu_luc, bang) with “hang: nhiem_vu”, or list the tasks in the body."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def tasks_not_printed(plan: Plan) -> Iterator[Fault]:
    """Có nhiệm vụ nhưng không bảng nào, danh sách nào in ra.

    Sai: ghi «nhiem_vu» mà không có bảng nào «hang: nhiem_vu»
    Đúng: phụ lục có bảng «hang: nhiem_vu»
    """
    if plan.tasks and not _tables(plan) and not _lists(plan):
        yield Fault(at=next(rows_of(plan.tasks), plan.tasks[0]))


@rule(
    "NV116",
    N_("The group “{group}” is printed nowhere."),
    help=N_("Name the group in an entry “nhiem_vu: …”, or print all tasks."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def group_not_printed(plan: Plan) -> Iterator[Fault]:
    """Một nhóm nhiệm vụ không được in ra.

    Sai: «noi_dung» chỉ liệt kê nhóm thứ nhất trong hai nhóm
    Đúng: liệt kê cả hai nhóm, hoặc «nhiem_vu: tất cả»
    """
    lists = _lists(plan)
    if _tables(plan) or not lists or any(not each.group for each in lists):
        return
    printed = {key_of(each.group) for each in lists}
    for row in plan.tasks:
        name = " ".join(words_of(row.name).split()) if isinstance(row, Group) and row.name else ""
        inner = {key_of(each) for each in _names(row)}
        if not printed & inner:
            yield Fault({"group": name or _first_words(row)}, row)


def _names(row: Row | Group) -> Iterator[str]:
    if isinstance(row, Group):
        if row.name:
            yield " ".join(words_of(row.name).split())
        for below in row.rows:
            yield from _names(below)


def _first_words(row: Row | Group) -> str:
    first = next(rows_of((row,)), None)
    return short(first) if first else ""


@rule(
    "NV117",
    N_("“{column}” is written for {count} tasks, but no table prints it."),
    help=N_("Add the column to “cot”, or take it out of the tasks."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def column_not_printed(plan: Plan) -> Iterator[Fault]:
    """Nhiệm vụ có một mục mà không bảng nào in ra.

    Sai: nhiệm vụ ghi «kinh_phi» mà bảng không có cột «kinh_phi»
    Đúng: thêm «kinh_phi: Kinh phí» vào «cot»
    """
    tables = _tables(plan)
    if not tables:
        return
    printed = {key for table in tables for key in _keys(table.columns)}
    often: Counter[str] = Counter()
    first: dict[str, object] = {}
    for row in rows_of(plan.tasks):
        for cell in (*row.cells, *(cell for part in row.parts for cell in part)):
            for key in cell.columns:
                if key not in printed:
                    often[key] += 1
                    first.setdefault(key, cell.text)
    for key, count in often.items():
        yield Fault({"column": key, "count": count}, first[key])


def _keys(columns: tuple[Column, ...]) -> Iterator[str]:
    for column in columns:
        if column.columns:
            yield from _keys(column.columns)
        else:
            yield column.key


def _everything(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        if isinstance(item, Entry):
            yield from _everything(item.items)


def _all(plan: Plan) -> Iterator[Item]:
    yield from _everything(plan.items)
    for appendix in plan.appendices:
        yield from _everything(appendix.items)


def _tables(plan: Plan) -> list[Table]:
    """Give the tables that print all tasks."""
    return [item for item in _all(plan) if isinstance(item, Table) and item.rows is None]


def _lists(plan: Plan) -> list[TaskList]:
    return [item for item in _all(plan) if isinstance(item, TaskList)]
