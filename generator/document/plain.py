"""The plan as plain values, under the keys of the clerk's file, for an office's own template.

Here a template finds what it lays out itself, a table of the tasks above all:
``{%tr for viec in nhiem_vu %} … {{ viec.tt }} {{ viec.viec }} … {%tr endfor %}``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

from generator.document.numbering import Counter
from generator.plan.levels import Level, descend
from generator.plan.model import Absent, Group, Plan, Row, Rows, Text
from generator.text.dates import PartialDate
from generator.text.rich import plain

TASK_KEYS = (
    "viec",
    "chu_tri",
    "phoi_hop",
    "theo_doi",
    "san_pham",
    "thoi_gian",
    "kinh_phi",
    "ghi_chu",
)


def plain_data(plan: Plan) -> Mapping[str, object]:
    """Give the plan as plain values."""
    return {
        "nam": str(plan.year or ""),
        "trich_yeu": _words(plan.subject),
        "can_cu": [_words(text) for text in plan.basis],
        "mo_dau": [_words(text) for text in plan.opening],
        "ket_thuc": [_words(text) for text in plan.closing],
        "nhiem_vu": Tasks(plan.tasks),
        "noi_nhan": []
        if isinstance(plan.recipients, Absent)
        else [_words(text) for text in plan.recipients],
        "bien": dict(plan.variables),
        "ten_da_doi": [
            {"cu": name.old, "moi": name.new, "tu": _day(name.since)} for name in plan.renamed
        ],
    }


def _day(day: PartialDate | None) -> str:
    return "/".join(str(part) for part in (day.day, day.month, day.year) if part) if day else ""


class Tasks(Sequence[dict[str, object]]):
    """Groups and tasks in one list, made when a template asks for them: few do."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    @cached_property
    def _values(self) -> list[dict[str, object]]:
        return list(_tasks(self._rows, (Level.ARABIC, Level.DECIMAL), Counter({})))

    @overload
    def __getitem__(self, index: int) -> dict[str, object]: ...
    @overload
    def __getitem__(self, index: slice) -> list[dict[str, object]]: ...
    def __getitem__(self, index: int | slice) -> dict[str, object] | list[dict[str, object]]:
        return self._values[index]

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(self._values)


def _tasks(rows: Rows, scheme: tuple[Level, ...], counter: Counter) -> Iterator[dict[str, object]]:
    """Give groups and tasks in one list; a group is told by `la_nhom`."""
    for row in rows:
        number = counter.next(scheme[0])
        group = isinstance(row, Group)
        yield {"tt": number.in_table, "la_nhom": group} | _values(row)
        if isinstance(row, Group):
            below = descend(scheme, scheme[0]) or (Level.NONE,)
            yield from _tasks(row.rows, below, counter.below(number))


def _values(row: Row | Group) -> dict[str, str]:
    values = dict.fromkeys(TASK_KEYS, "")
    if isinstance(row, Group):
        values["viec"] = _words(row.name)
        cells = row.head.cells if row.head else ()
    else:
        cells = (*row.cells, *(cell for part in row.parts for cell in part))
    for cell in cells:
        for key in cell.columns[:1]:
            before = values.get(key, "")
            values[key] = "\n".join(filter(None, (before, _words(cell.text))))
    return values


def _words(text: Text | None) -> str:
    return "\n".join(map(plain, text.paragraphs)) if text else ""
