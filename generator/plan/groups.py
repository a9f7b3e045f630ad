"""The groups of tasks that the body refers to by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from generator.plan import body_faults
from generator.plan.keys import folded
from generator.plan.model import Entry, Group, Item, Rows, TaskList
from generator.plan.reading import Reading
from generator.plan.rows import LEAD
from generator.text.rich import plain


def group_names(rows: Rows) -> Iterator[str]:
    """Give the names of all groups, each in one line."""
    for row in rows:
        if isinstance(row, Group):
            name = row.name or (row.head.get(LEAD) if row.head else None)
            if name:
                yield " ".join(" ".join(map(plain, name.paragraphs)).split())
            yield from group_names(row.rows)


def want_groups(reading: Reading, tasks: Rows) -> None:
    """Report each group that the body names and the tasks have not."""
    names = list(group_names(tasks)) if reading.task_lists else []
    known = set(map(folded, names))
    for group, at in reading.task_lists:
        if folded(group) in known:
            continue
        near = reading.guesses.nearest(group, names)
        if near:
            reading.at(body_faults.GROUP_NEAR, at, value=group, nearest=near)
        else:
            reading.at(body_faults.GROUP_UNKNOWN, at, value=group)


def named(items: tuple[Item, ...], names: Mapping[str, str]) -> Iterator[Item]:
    """Give `items` with each group called by its name as the tasks spell it."""
    for item in items:
        if isinstance(item, TaskList) and item.group:
            yield replace(item, group=names.get(folded(item.group), item.group))
        elif isinstance(item, Entry) and item.items:
            yield replace(item, items=tuple(named(item.items, names)))
        else:
            yield item
