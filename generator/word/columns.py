"""How wide the columns of a table are, where the clerk does not say it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from math import ceil, sqrt

from msgspec import Struct

from generator.document.blocks import Table
from generator.word.table_grid import Grid, lay
from generator.word.table_measure import LEAST_PT, PADDING_TW, SIZE_PT
from generator.word.table_needs import Needs, gather
from generator.word.table_words import Columns

SLACK = 1.01
SLACK_TW = 20
"""Room for what Word measures differently."""

ROUNDS = 3
PACE = 0.45
"""How often the widths are adjusted, and how far towards what the last look asked for."""

_TW_PER_MM = 1440 / 25.4


class Fit(Struct, frozen=True):
    """The widths of the columns in twips, and the size at which their words fit."""

    widths: tuple[int, ...]
    size_pt: float


def solve(table: Table, width_tw: int) -> list[int]:
    """Give the widths of the columns of `table` in twips."""
    return list(fit(table, width_tw).widths)


def fit(table: Table, width_tw: int, grid: Grid | None = None) -> Fit:
    """Find the widths at which `table` is low, and the size at which no word breaks.

    Widths that the clerk gave hold. The rest of the paper goes to the other columns: to
    each what its longest word needs, and what is left where it makes rows lower.
    """
    given = {
        number: round(column.width_mm * _TW_PER_MM)
        for number, column in enumerate(table.columns)
        if column.width_mm is not None
    }
    taken = sum(given.values())
    if len(given) == len(table.columns):
        widths = list(given.values())
        return Fit(tuple(share(widths, width_tw) if taken > width_tw else widths), SIZE_PT)
    needs = gather(table, grid or lay(table))
    found = _fitted(needs, given, width_tw)
    while _has_longer(needs, found):
        found = _fitted(needs, given, width_tw)
    return found


def _fitted(needs: Needs, given: Mapping[int, int], width_tw: int) -> Fit:
    """Find widths and size for what is known of the needs."""
    taken = sum(given.values())
    free = [number for number in range(len(needs.longest)) if number not in given]
    size = SIZE_PT
    floors = _floors(needs, size)
    while taken + sum(floors[number] for number in free) > width_tw:
        if size <= LEAST_PT:
            return Fit(tuple(_squeezed(floors, given, width_tw)), size)
        size -= 0.5
        floors = _floors(needs, size)
    widths = [given.get(number, 0) for number in range(len(floors))]
    found = _spread(needs, [floors[number] for number in free], free, width_tw - taken, size)
    for number, width in zip(free, found, strict=True):
        widths[number] = width
    return Fit(tuple(widths), size)


def _has_longer(needs: Needs, found: Fit) -> bool:
    """Say whether a row that was not looked at has a word too long for its columns.

    The needs then know it. A word that was known already has as much room as there is.
    """
    if needs.words is None:
        return False
    edges = [0, *accumulate(found.widths)]

    def room(columns: Columns) -> float:
        start, stop = columns
        width = edges[stop] - edges[start] - SLACK_TW - PADDING_TW
        return max(needs.longest_in(columns), width / (found.size_pt * SLACK))

    longer = needs.words.wider(room)
    for columns, longest in longer.items():
        needs.know(columns, longest)
    return bool(longer)


def share(shares: Sequence[float], total: int) -> list[int]:
    """Divide `total` in proportion to `shares`, to the twip."""
    unit = total / (sum(shares) or 1)
    edges = [0, *(round(edge * unit) for edge in accumulate(shares))]
    return [right - left for left, right in pairwise(edges)]


def _room(length: float, size: float) -> int:
    """Give the width of a column that holds a line of `length`."""
    return ceil(length * size * SLACK) + SLACK_TW + PADDING_TW


def _floors(needs: Needs, size: float) -> list[int]:
    """Give the width below which a word of a column would break."""
    floors = [_room(longest, size) for longest in needs.longest]
    for (start, stop), longest in needs.spans.items():
        held = sum(floors[start:stop])
        floors[start:stop] = share(floors[start:stop], max(held, _room(longest, size)))
    return floors


def _squeezed(floors: Sequence[int], given: Mapping[int, int], width_tw: int) -> list[int]:
    """Fit columns whose words are too long for the paper.

    The widths that were given yield first, as far as their own words go; then the widest
    column, so that as few words as can be are broken.
    """
    widths = [min(floor, given.get(number, floor)) for number, floor in enumerate(floors)]
    spare = width_tw - sum(widths)
    if spare >= 0:
        wishes = [given.get(number, width) - width for number, width in enumerate(widths)]
        return [width + more for width, more in zip(widths, share(wishes, spare), strict=True)]
    left = width_tw
    for rank, number in enumerate(sorted(range(len(widths)), key=widths.__getitem__)):
        widths[number] = min(widths[number], left // (len(widths) - rank))
        left -= widths[number]
    return widths


def _spread(
    needs: Needs, floors: Sequence[int], free: Sequence[int], room: int, size: float
) -> list[int]:
    """Divide `room` among the `free` columns so that the table is low.

    A row is as high as the highest of its cells, and a cell as its length divided by its
    width, less half a word that the end of a line leaves free. The sum is least where the
    widths go with the square roots of the lengths of those cells that make their rows
    high; which these are changes with the widths, hence the rounds.
    """
    wishes = [
        max(floor, _room(needs.natural[number], size))
        for floor, number in zip(floors, free, strict=True)
    ]
    if sum(wishes) <= room:
        return share(wishes, room)
    halves = [needs.word[number] / 2 for number in free]
    lost = [PADDING_TW + half * size for half in halves]
    lows = [max(1.0, floor - off) for floor, off in zip(floors, lost, strict=True)]
    highs = [max(1.0, wish - off) for wish, off in zip(wishes, lost, strict=True)]
    total = room - sum(lost)
    lengths = [
        [length - half if length > half else 0.0 for length in needs.lengths[number]]
        for number, half in zip(free, halves, strict=True)
    ]
    rooms = _divided([sqrt(sum(column)) for column in lengths], lows, highs, total)
    for _ in range(ROUNDS):
        heights = [
            [length * unit for length in column]
            for column, unit in zip(lengths, [1 / width for width in rooms], strict=True)
        ]
        tops = [*map(max, *heights)] if len(heights) > 1 else heights[0]
        scores = [
            sum(
                [
                    weight * length * (height / top) ** 8
                    for weight, length, height, top in zip(
                        needs.weights, column, high, tops, strict=True
                    )
                    if height + height > top
                ]
            )
            for column, high in zip(lengths, heights, strict=True)
        ]
        wanted = _divided([sqrt(score) for score in scores], lows, highs, total)
        rooms = [old + PACE * (new - old) for old, new in zip(rooms, wanted, strict=True)]
    return _rounded([width + off for width, off in zip(rooms, lost, strict=True)], floors, room)


def _divided(
    shares: Sequence[float], lows: Sequence[float], highs: Sequence[float], total: float
) -> list[float]:
    """Divide `total` in proportion to `shares`, within what each needs and can use.

    The lows make up no more than `total`, the highs no less.
    """
    widths = list(lows)
    rest = list(range(len(shares)))
    while rest:
        unit = total / (sum([shares[place] for place in rest]) or 1)
        wanted = {place: shares[place] * unit for place in rest}
        short = [place for place in rest if wanted[place] < lows[place]]
        ends = lows if short else highs
        fixed = short or [place for place in rest if wanted[place] > highs[place]]
        if not fixed:
            for place, width in wanted.items():
                widths[place] = width
            break
        for place in fixed:
            widths[place] = ends[place]
            total -= ends[place]
            rest.remove(place)
    return widths


def _rounded(widths: Sequence[float], floors: Sequence[int], room: int) -> list[int]:
    """Round `widths` so that they make up `room`, none below its floor."""
    whole = [max(floor, int(width)) for width, floor in zip(widths, floors, strict=True)]
    widest = max(range(len(whole)), key=whole.__getitem__)
    whole[widest] += room - sum(whole)
    return whole
