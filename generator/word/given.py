"""Which widths of columns were given by hand, as the finished table shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from generator.document.blocks import Table
from generator.word.columns import solve

_TW_PER_MM = 1440 / 25.4
_STEPS_MM = (5.0, 1.0, 0.5, 0.1)
"""People give round widths: the roundest that explain the table are taken."""


def given(table: Table, printed_mm: Sequence[float], room_mm: float) -> Mapping[int, float]:
    """Give the widths in mm, by column, with which `table` becomes as wide as it was printed."""
    wanted = [_twips(width) for width in printed_mm]
    if len(wanted) != len(table.columns):
        return {}
    room = _twips(room_mm)
    if _makes(table, {}, wanted, room):
        return {}
    for step in _STEPS_MM:
        rounded = {n: round(round(width / step) * step, 1) for n, width in enumerate(printed_mm)}
        found = {n: width for n, width in rounded.items() if _twips(width) == wanted[n]}
        if found and _makes(table, found, wanted, room):
            return found
    return {number: _short(width) for number, width in enumerate(printed_mm)}


def _short(width_mm: float) -> float:
    """Give a width with as few decimals as tell it to the twip."""
    rounded = (round(width_mm, digits) for digits in range(3))
    return next((width for width in rounded if _twips(width) == _twips(width_mm)), width_mm)


def _makes(table: Table, widths: Mapping[int, float], wanted: Sequence[int], room_tw: int) -> bool:
    columns = tuple(
        replace(column, width_mm=widths.get(number)) for number, column in enumerate(table.columns)
    )
    return solve(replace(table, columns=columns), room_tw) == wanted


def _twips(width_mm: float) -> int:
    return round(width_mm * _TW_PER_MM)
