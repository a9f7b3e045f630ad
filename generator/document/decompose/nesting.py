"""Which rows of a table stand in which group: so that the same numbers are made again.

Only the row of a group has rows below it, and all rows of one depth are numbered alike. Where
several places would do, later numbers decide: all ways are followed side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.document.numbering import COUNTING_ON, Number, numbered
from generator.plan.levels import Level

Scheme = tuple[Level, ...]

_MARKS = re.compile(r"^0+(?=\d)|[.)\s]+$")
_WAYS = 12
_EMPTY_GROUP = 50
"""What it costs to leave a group without rows: few are, and a plan may have none."""

_SORTS = (
    ("decimal", re.compile(r"(?:[IVXLC]+\.)?\d+(?:\.\d+)*[.)]?")),
    ("roman", re.compile(r"[IVXLC]+[.)]?")),
    ("capital", re.compile(r"[A-Z][.)]?")),
    ("letter", re.compile(r"[a-zđ]\)?")),
    ("bracket", re.compile(r"\(\d+\)")),
    ("dash", re.compile(r"[-–]")),
    ("plus", re.compile(r"\+")),
)


class Nesting(NamedTuple):
    """How deep each row stands, and how the rows of each depth are numbered."""

    depths: tuple[int, ...]
    levels: Scheme = ()


class Printed(NamedTuple):
    """What is seen of a row: its number, and whether it is that of a group."""

    number: str
    group: bool


class _List(NamedTuple):
    """A list of rows that is open: how many it has, and what a decimal number begins with."""

    rows: int
    above: str
    below: str = ""


class _State(NamedTuple):
    """The lists that are open, from the outside in; `last` says that a group came last."""

    lists: tuple[_List, ...]
    levels: Scheme
    counts: tuple[tuple[Level, int], ...] = ()
    last: bool = False


class _Way(NamedTuple):
    cost: int
    depth: int
    before: _Way | None


def nested(rows: Sequence[Printed], *, exact: bool) -> Nesting | None:
    """Give the depths at which `rows` get the numbers that they have; None where none do.

    Unless `exact`, "01." is as good as "1".
    """
    ways = {_State((), ()): _Way(0, 0, None)}
    for row in rows:
        following: dict[_State, _Way] = {}
        for state, way in ways.items():
            for reached, depth, price in _steps(state, row, exact=exact):
                cost = way.cost + price
                if reached not in following or cost < following[reached].cost:
                    following[reached] = _Way(cost, depth, way)
        if len(following) > _WAYS:
            best = sorted(following.items(), key=lambda one: one[1].cost)
            following = dict(best[:_WAYS])
        ways = following
    if not ways:
        return None
    state, way = min(ways.items(), key=lambda one: one[1].cost + _EMPTY_GROUP * one[0].last)
    return Nesting(_walked(way), state.levels)


def _walked(last: _Way) -> tuple[int, ...]:
    depths: list[int] = []
    way = last
    while way.before is not None:
        depths.append(way.depth)
        way = way.before
    return tuple(depths[::-1])


def _steps(state: _State, row: Printed, *, exact: bool) -> list[tuple[_State, int, int]]:
    """Give the ways on: the state reached, the depth, the price."""
    lists = state.lists
    deepest = len(lists) if state.last or not lists else len(lists) - 1
    wanted = max(0, deepest - 1) if row.group and not state.last else deepest
    steps = []
    for depth in range(deepest + 1):
        reached = _entered(state, depth, row, exact=exact)
        if reached:
            left = _EMPTY_GROUP if state.last and depth < deepest else 0
            steps.append((reached, depth, left + abs(depth - wanted)))
    return steps


def _entered(state: _State, depth: int, row: Printed, *, exact: bool) -> _State | None:
    """Give what is open once `row` stands at `depth`, if it has the number of that place."""
    lists, levels = state.lists, state.levels
    open_ = (*lists, _List(0, lists[-1].below if lists else ""))[depth]
    counts = dict(state.counts)
    known = levels[depth : depth + 1] or _levels(levels, row.number)
    for level in known:
        count = (counts.get(level, 0) if level in COUNTING_ON else open_.rows) + 1
        number = _number(level, count, open_.above)
        if not _same(number.in_table, row.number, exact=exact):
            continue
        if level in COUNTING_ON:
            counts[level] = count
        entered = _List(open_.rows + 1, open_.above, number.above)
        reached = levels if depth < len(levels) else (*levels, level)
        return _State((*lists[:depth], entered), reached, tuple(counts.items()), row.group)
    return None


def _levels(above: Scheme, number: str) -> Sequence[Level]:
    """Give the levels that may number the first row of a depth; below no numbers are none."""
    if not number or Level.NONE in above:
        return (Level.NONE,)
    return tuple(Level)


def _same(made: str, found: str, *, exact: bool) -> bool:
    return made == found or (not exact and _MARKS.sub("", made) == _MARKS.sub("", found))


@lru_cache(maxsize=1 << 12)
def _number(level: Level, count: int, above: str) -> Number:
    return numbered(level, count, above)


def by_sort(rows: Sequence[Printed]) -> Nesting:
    """Give the depths of rows whose numbers nobody makes: rows of one sort stand side by side."""
    depths: list[int] = []
    open_: list[str] = []
    last = False
    for row in rows:
        own = sort(row.number)
        at = open_.index(own) if own in open_ else len(open_)
        if not own and not row.group:
            at = len(open_)
        if last and at < len(open_):
            at = len(open_)
        del open_[at:]
        depths.append(at)
        if row.group:
            open_.append(own)
        last = row.group
    return Nesting(tuple(depths))


def sort(number: str) -> str:
    """Give the sort of a number, nothing for words."""
    name = next((name for name, shape in _SORTS if shape.fullmatch(number)), "")
    return f"{name} {number.rstrip('.)').count('.')}" if name == "decimal" else name
