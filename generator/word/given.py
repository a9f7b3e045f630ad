"""Which widths of columns were given by hand, as the finished table shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations, islice

from msgspec import Struct
from msgspec.structs import replace

from generator.document.blocks import Table
from generator.plan.tables import NARROWEST, WIDEST
from generator.word.columns import fit

_TW_PER_MM = 1440 / 25.4
_STEPS_MM = (5.0, 1.0, 0.5, 0.1)
"""People give round widths: the roundest that explain the table are taken."""

_FACTORS = (1.0, 1.05, 1.25, 1.5, 2.0, 3.0)
_MOST_LOOKS = 400
"""Widths that leave no room for words make the letters small: many are tried then, not all."""


def given(
    table: Table, printed_mm: Sequence[float], room_mm: float, size_pt: float | None = None
) -> Mapping[int, float]:
    """Give the widths in mm, by column, with which `table` becomes as wide as it was printed.

    `size_pt` is how large its letters are, where that is known.
    """
    wanted = _Wanted(table, [_twips(width) for width in printed_mm], _twips(room_mm), size_pt)
    if len(wanted.widths) != len(table.columns):
        return {}
    if wanted.made_by({}):
        return {}
    for step in _STEPS_MM:
        rounded = {n: round(round(width / step) * step, 1) for n, width in enumerate(printed_mm)}
        found = {n: width for n, width in rounded.items() if _twips(width) == wanted.widths[n]}
        if found and wanted.made_by(found):
            return found
    every = {number: _short(width) for number, width in enumerate(printed_mm)}
    sound = {number: width for number, width in every.items() if _may_be_given(width)}
    ways = chain(_all(every), islice(_some(sound), _MOST_LOOKS))
    return next(filter(wanted.made_by, ways), sound)


def _may_be_given(width_mm: float) -> bool:
    return NARROWEST <= width_mm <= WIDEST


def _all(widths: Mapping[int, float]) -> Iterator[Mapping[int, float]]:
    """Give all of `widths`: those that were too wide for the paper were made smaller alike."""
    least = NARROWEST / (min(widths.values()) or NARROWEST)
    for factor in _FACTORS:
        scaled = {n: round(width * max(1, least) * factor, 2) for n, width in widths.items()}
        if all(map(_may_be_given, scaled.values())):
            yield widths if factor == 1 and least <= 1 else scaled


def _some(widths: Mapping[int, float]) -> Iterator[Mapping[int, float]]:
    """Give some of `widths`, few at first."""
    for count in range(1, len(widths) + 1):
        for chosen in combinations(widths, count):
            yield {number: widths[number] for number in chosen}


class _Wanted(Struct, frozen=True):
    """A table as it was printed."""

    table: Table
    widths: list[int]
    room_tw: int
    size_pt: float | None

    def made_by(self, given_mm: Mapping[int, float]) -> bool:
        """Say whether the table comes out like this with the widths `given_mm`."""
        columns = tuple(
            replace(column, width_mm=given_mm.get(number))
            for number, column in enumerate(self.table.columns)
        )
        found = fit(replace(self.table, columns=columns), self.room_tw)
        return list(found.widths) == self.widths and self.size_pt in {None, found.size_pt}


def _short(width_mm: float) -> float:
    """Give a width with as few decimals as tell it to the twip."""
    rounded = (round(width_mm, digits) for digits in range(3))
    return next((width for width in rounded if _twips(width) == _twips(width_mm)), width_mm)


def _twips(width_mm: float) -> int:
    return round(width_mm * _TW_PER_MM)
