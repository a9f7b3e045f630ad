"""The tables of a plan with widths for their columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from generator.document.tables import leaves
from generator.plan.model import Entry, Item, Plan, Table

Widths = Mapping[int, float]
"""Widths in mm, by the place of the column."""


def with_widths(plan: Plan, widths: Iterator[Widths]) -> Plan:
    """Give `plan` with widths for each of its tables, in the order in which they are printed."""
    items = _items(plan.items, widths)
    appendices = tuple(replace(one, items=_items(one.items, widths)) for one in plan.appendices)
    return replace(plan, items=items, appendices=appendices)


def _items(items: tuple[Item, ...], widths: Iterator[Widths]) -> tuple[Item, ...]:
    return tuple(_item(item, widths) for item in items)


def _item(item: Item, widths: Iterator[Widths]) -> Item:
    if isinstance(item, Entry):
        return replace(item, items=_items(item.items, widths))
    if not isinstance(item, Table):
        return item
    keys = [column.key for column in leaves(item.columns)]
    return replace(item, widths={keys[n]: width for n, width in next(widths, {}).items()})
