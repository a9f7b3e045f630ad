"""Where the name of an organ is broken, when it is too long for one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from generator.text.widths import balanced, width_pt

MOST_WORDS = 16
MOST_LINES = 3
"""A longer name is only broken evenly: there are too many ways to look at them all."""

_UNITS = frozenset({"TỈNH", "PHỐ", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG", "TRẤN", "KHU"})
"""What stands before the name of a place, which then begins a line of its own."""

_LINKS = frozenset({"VÀ"})
_DASHES = frozenset({"-", "–"})


def broken(name: str, column_pt: float, size: float, bold: bool) -> list[str]:
    """Break `name` into the fewest lines that fit, best where its parts meet.

    These are after a comma, before "VÀ" and before the name of a place; among them, and
    where there is none, the widest line is as small as it can be.
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
        last, first = line.rsplit(" ", 1)[-1], following.split(" ", 1)[0]
        if first in _DASHES:
            count += 2
        elif not (last.endswith(",") or last in _UNITS or first in _LINKS):
            count += 1
    return count
