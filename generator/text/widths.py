"""How wide a text is in Times New Roman, and how it is best broken into lines.

The widths are those of Liberation Serif, which are the same; without kerning, which Word
leaves off unless it is asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

UNITS_PER_EM = 2048
_DASHES = frozenset({"-", "–", "—"})


class _Advances(dict[str, int]):
    """The widths of a face; a letter that it lacks is one em wide, a mark above one nothing.

    An em is as wide as letters get: a line with a strange letter is rather broken too early.
    """

    def __missing__(self, letter: str) -> int:
        zero = unicodedata.category(letter) in {"Mn", "Cf", "Cc"}
        width = 0 if zero else UNITS_PER_EM
        self[letter] = width
        return width


@cache
def _advances(bold: bool, italic: bool) -> Mapping[str, int]:
    from generator.text import advances  # only who measures pays for it

    faces = (advances.REGULAR, advances.ITALIC, advances.BOLD, advances.BOLD_ITALIC)
    face = faces[2 * bold + italic]
    return _Advances({letter: width for width, letters in face.items() for letter in letters})


def _units(text: str, advances: Mapping[str, int]) -> int:
    return sum(map(advances.__getitem__, text))


def width_pt(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Measure `text`, in points, at `size` points."""
    return _units(text, _advances(bold, italic)) * size / UNITS_PER_EM


@cache
def widest_letter_pt(size: float, bold: bool = False, italic: bool = False) -> float:
    """Give a width that no letter exceeds, in points, at `size` points."""
    known = max(_advances(bold, italic).values())
    return max(known, UNITS_PER_EM) * size / UNITS_PER_EM


def balanced(
    text: str,
    column_pt: float,
    size: float,
    bold: bool = False,
    italic: bool = False,
) -> list[str]:
    """Break `text` into the fewest lines that fit and, of these ways, the most even one.

    The widest line is as small as it can be. A line breaks at plain spaces alone, and if
    it costs no line, not before a dash. A word wider than the column stands by itself.
    """
    advances = _advances(bold, italic)
    column = int(column_pt * UNITS_PER_EM / size)
    lines = _even([word for word in text.split(" ") if word], column, advances)
    if not any(line.split(" ", 1)[0] in _DASHES for line in lines[1:]):
        return lines
    bound = _even(_with_dashes(text), column, advances)
    fits = all(_units(line, advances) <= column for line in bound)
    return bound if fits and len(bound) == len(lines) else lines


def _with_dashes(text: str) -> list[str]:
    """Split `text` into words, a dash going with the word before it."""
    words: list[str] = []
    for word in filter(None, text.split(" ")):
        if word in _DASHES and words:
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def _even(words: Sequence[str], column: int, advances: Mapping[str, int]) -> list[str]:
    widths = [_units(word, advances) for word in words]
    space = advances[" "]
    lines = _break(widths, column, space)
    fewest = len(lines)
    if fewest <= 1:
        return [" ".join(words)] if words else []
    low = max((width for width in widths if width <= column), default=0)
    high = max(column, low)
    if max(widths) <= column:  # the widest line is no narrower than all of them on average
        low = max(low, (sum(widths) + (len(words) - fewest) * space) // fewest)
    while low < high:
        middle = (low + high) // 2
        if len(_break(widths, middle, space)) > fewest:
            low = middle + 1
        else:
            high = middle
    return [" ".join(words[first:last]) for first, last in _break(widths, low, space)]


def _break(widths: Sequence[int], limit: int, space: int) -> list[tuple[int, int]]:
    """Fill lines up to `limit` one after the other; give the words of each as a range."""
    lines: list[tuple[int, int]] = []
    first = used = 0
    for place, width in enumerate(widths):
        if place > first and used + space + width > limit:
            lines.append((first, place))
            first, used = place, width
        else:
            used += width + (space if place > first else 0)
    if widths:
        lines.append((first, len(widths)))
    return lines
