"""Where the name of an organ is broken, when it is too long for one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from generator.text.widths import balanced, width_pt

MOST_WORDS = 16
MOST_LINES = 3
"""A longer name is only broken evenly: there are too many ways to look at them all."""

_UNITS = (
    *(["TỈNH"], ["HUYỆN"], ["QUẬN"], ["XÃ"], ["PHƯỜNG"]),
    *(["THÀNH", "PHỐ"], ["THỊ", "XÃ"], ["THỊ", "TRẤN"], ["ĐẶC", "KHU"]),
)
"""What stands before the name of a place; a line may end with it, or begin."""

_NO_PLACE = frozenset({"ỦY", "UỶ", "HỘI"})
"""What makes another word of a unit: "TỈNH ỦY", "XÃ HỘI"."""

_LINKS = frozenset({"VÀ"})
_DASHES = frozenset({"-", "–"})


def broken(name: str, column_pt: float, size: float, bold: bool) -> list[str]:
    """Break `name` into the fewest lines that fit, best where its parts meet.

    These are after a comma, before "VÀ", before a place and before its name; among them,
    and where there is none, the widest line is as small as it can be.
    """
    lines = balanced(name, column_pt, size, bold=bold)
    words = name.split(" ")
    if not 1 < len(lines) <= MOST_LINES or len(words) > MOST_WORDS:
        return lines
    found = []
    for cuts in combinations(range(1, len(words)), len(lines) - 1):
        edges = (0, *cuts, len(words))
        way = [" ".join(words[a:b]) for a, b in pairwise(edges)]
        width = _widest(way, size, bold)
        if width <= column_pt:
            found.append((_faults(way), width, way))
    return min(found, key=lambda way: way[:2])[2] if found else lines


def _widest(lines: Sequence[str], size: float, bold: bool) -> float:
    return max(width_pt(line, size, bold=bold) for line in lines)


def _faults(lines: Sequence[str]) -> int:
    """Count the breaks that tear what belongs together; one before a dash counts twice."""
    count = 0
    for line, following in pairwise(lines):
        end, begin = line.split(" "), following.split(" ")
        if begin[0] in _DASHES:
            count += 2
        elif not (end[-1].endswith(",") or begin[0] in _LINKS or _is_at_place(end, begin)):
            count += 1
    return count


def _is_at_place(end: list[str], begin: list[str]) -> bool:
    """Say whether a place begins here, or its name does."""
    for unit in _UNITS:
        size = len(unit)
        if end[-size:] == unit and begin[0] not in _NO_PLACE:
            return True
        names_one = begin[:size] == unit and begin[size:] and [*end[-1:], *unit] not in _UNITS
        if names_one and begin[:2] != ["XÃ", "HỘI"]:
            return True
    return False
