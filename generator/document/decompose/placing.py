"""Which numbered paragraph stands below which: so that the same numbers are made again.

A list goes on at any depth that is still open, or begins below the last entry. Where several
places would do, later numbers decide: all ways are followed side by side, the cheapest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.document.blocks import Paragraph, Role
from generator.document.numbering import COUNTING_ON, numbered
from generator.plan.levels import Level

DEEPEST = 10
"""Levels of an outline that the reader of a plan accepts."""

_KEPT_ELSEWHERE = COUNTING_ON | {Level.DASH, Level.PLUS, Level.NONE}
"""Levels of which a list need not know how many it has."""

_WAYS = 40
"""Ways that are followed side by side."""

_TOO_DEAR = 2500
"""A way that costs so much more than the cheapest has two numbers wrong that this one has right."""

_OTHER_NUMBER = 1000
_OTHER_SIGNS = 1
_OTHER_DEPTH_OF_HEADING = 200
_OTHER_DEPTH = 20
_ASIDE = 60
_TEXT = 50
_HIGHER = 2
_NEW_LIST = 5
"""What it costs: another number than typed; a depth that the look speaks against; to be no
entry; to be one though no number says so, only the depth of a heading below; to close lists
that could go on; to begin a list where one could go on."""


class _List(NamedTuple):
    """A list that is open, as its last entry left it."""

    level: Level
    entries: int
    above: str
    below: str


class _State(NamedTuple):
    """The lists that are open, from the outside in, and what counts on through the document.

    `aside` says that what came last is no entry.
    """

    lists: tuple[_List, ...]
    counts: tuple[tuple[Level, int], ...] = ()
    aside: bool = False


class _Way(NamedTuple):
    """A way of placing all paragraphs up to here; `before` is the way that led to it."""

    cost: int
    depth: int
    before: _Way | None


def depths(
    found: Sequence[Paragraph], aside: Sequence[bool], *, own: bool = False
) -> list[int | None]:
    """Give how deep each of the numbered paragraphs stands; None where it is no entry.

    That is so below the deepest level, and may be so of those that can stand `aside`, as of a
    text, which has no level. In a document that is `own` only headings say how deep they stand.
    """
    ways: dict[_State, _Way] = {_State(()): _Way(0, 0, None)}
    for block, optional in zip(found, aside, strict=True):
        following: dict[_State, _Way] = {}
        for state, way in ways.items():
            steps = _steps(state, block, own=own)
            if block.level is None:
                steps = [(reached, depth, price + _TEXT) for reached, depth, price in steps]
                steps.append((state, DEEPEST, 0))
            elif optional:
                steps.append((state._replace(aside=True), DEEPEST, 0 if state.aside else _ASIDE))
            for reached, depth, price in steps:
                cost = way.cost + price
                if reached not in following or cost < following[reached].cost:
                    following[reached] = _Way(cost, depth, way)
        ways = _cheapest(following)
    return _walked(min(ways.values(), key=lambda way: way.cost))


def _cheapest(ways: dict[_State, _Way]) -> dict[_State, _Way]:
    """Give the ways that may still win."""
    if len(ways) == 1:
        return ways
    most = min(way.cost for way in ways.values()) + _TOO_DEAR
    left = [one for one in ways.items() if one[1].cost <= most]
    if len(left) > _WAYS:
        left = sorted(left, key=lambda one: one[1].cost)[:_WAYS]
    return dict(left)


def _walked(last: _Way) -> list[int | None]:
    placed: list[int | None] = []
    way = last
    while way.before is not None:
        placed.append(way.depth if way.depth < DEEPEST else None)
        way = way.before
    return placed[::-1]


def _steps(state: _State, block: Paragraph, *, own: bool) -> list[tuple[_State, int, int]]:
    """Give the ways on: the state reached, the depth, the price."""
    level = block.level or Level.NONE
    lists = state.lists
    open_ = [depth for depth, one in enumerate(lists) if one.level is level]
    steps = []
    for depth in open_:
        above = lists[depth]
        reached, price = _entered(state, depth, level, above.entries, above.above, block)
        price += _price(depth, block, own=own)
        steps.append((reached, depth, price + _HIGHER * sum(d > depth for d in open_)))
    if len(lists) < DEEPEST:
        below = lists[-1].below if lists else ""
        reached, price = _entered(state, len(lists), level, 0, below, block)
        price += _price(len(lists), block, own=own)
        steps.append((reached, len(lists), price + _NEW_LIST * bool(open_)))
    elif not steps:
        steps.append((state, DEEPEST, _OTHER_NUMBER))
    return steps


def _entered(  # noqa: PLR0913, PLR0917 - what the number of an entry depends on
    state: _State, depth: int, level: Level, count: int, above: str, block: Paragraph
) -> tuple[_State, int]:
    """Give what is open once `block` stands at `depth`, and the price of it."""
    counts = state.counts
    if level in COUNTING_ON:
        known = dict(counts)
        count = known.get(level, 0)
        known[level] = count + 1
        counts = tuple(known.items())
    number = _number(level, count + 1, above)
    kept = 0 if level in _KEPT_ELSEWHERE else count + 1
    entered = _List(level, kept, above, number.above)
    price = 0
    if number.printed != block.number:
        same = _figures(number.printed) == _figures(block.number)
        price = _OTHER_SIGNS if same else _OTHER_NUMBER
    return _State((*state.lists[:depth], entered), counts), price


def _price(depth: int, block: Paragraph, *, own: bool) -> int:
    """Give the price of a depth that the look of `block` speaks against."""
    if depth == block.depth:
        return 0
    if block.role is Role.HEADING:
        return _OTHER_DEPTH_OF_HEADING
    return 0 if own else _OTHER_DEPTH


_number = lru_cache(maxsize=1 << 12)(numbered)


@lru_cache(maxsize=1 << 12)
def _figures(number: str) -> str:
    return ".".join(part.lstrip("0") for part in _parts(number))


def _parts(number: str) -> list[str]:
    return "".join(c.casefold() if c.isalnum() else " " for c in number).split()
