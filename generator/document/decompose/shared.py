"""Tasks that stand in the body and in the table as well: said once, in `nhiem_vu`."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from generator.document.compose import compose
from generator.document.outline import group_name, task_entries
from generator.plan.keys import folded
from generator.plan.model import Entry, Group, Item, Plan, Rows, TaskList, Text
from generator.text.rich import Run

_LEAST = 2
"""One sentence alone may stand twice by chance."""

Items = tuple[Item, ...]


def with_tasks_once(plan: Plan) -> Plan:
    """Let the body draw from the tasks what it says in the same words, if it prints the same."""
    lists = [(list_, entries) for list_, entries in _lists(plan.tasks) if len(entries) >= _LEAST]
    if not lists:
        return plan
    lists.sort(key=lambda one: -_size(one[1]))
    ways = [
        found
        for items in (plan.items, _unended(plan.items))
        if (found := _shared(items, lists)) != items
    ]
    composed = compose(plan) if ways else None
    for items in sorted(ways, key=_size):
        made = replace(plan, items=items)
        if compose(made) == composed:
            return made
    return plan


def _unended(items: Items) -> Items:
    """Give `items` without the full stop of the last one, which the mark of the end replaces."""
    last = items[-1] if items else None
    if not isinstance(last, Entry):
        return items
    if last.items:
        return (*items[:-1], replace(last, items=_unended(last.items)))
    *above, line = last.text.paragraphs if last.text else ((),)
    run = line[-1] if line else None
    if not isinstance(run, Run):
        return items
    bare = (*line[:-1], replace(run, text=run.text.removesuffix(".")))
    return (*items[:-1], replace(last, text=Text((*above, bare))))


def _lists(tasks: Rows) -> Iterator[tuple[TaskList, Items]]:
    """Give all the tasks, and those of each group that has a name of its own."""
    if not tasks:
        return
    yield TaskList(), tuple(task_entries(tasks, TaskList()))
    names = list(_names(tasks))
    spelt = [folded(name) for name in names]
    for name, word in zip(names, spelt, strict=True):
        if word and spelt.count(word) == 1:
            wanted = TaskList(name)
            yield wanted, tuple(task_entries(tasks, wanted))


def _names(rows: Rows) -> Iterator[str]:
    for row in rows:
        if isinstance(row, Group):
            yield group_name(row)
            yield from _names(row.rows)


def _size(items: Items) -> int:
    return sum(1 + _size(item.items) for item in items if isinstance(item, Entry))


def _shared(items: Items, lists: list[tuple[TaskList, Items]]) -> Items:
    """Put the name of a list in the place of its entries, at any depth."""
    made: list[Item] = []
    at = 0
    while at < len(items):
        for wanted, entries in lists:
            if items[at : at + len(entries)] == entries:
                made.append(wanted)
                at += len(entries)
                break
        else:
            item = items[at]
            at += 1
            if isinstance(item, Entry) and item.items:
                item = replace(item, items=_shared(item.items, lists))
            made.append(item)
    return tuple(made)
