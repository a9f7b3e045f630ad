"""A text of the file as it is printed, and the way from each letter back to the file."""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct, field

from generator.finding import Edit
from generator.plan.keys import folded
from generator.plan.variables import YEAR
from generator.rollover.changes import Years
from generator.source.nodes import Scalar
from generator.source.spans import offsets

_EXPRESSION = re.compile(r"\\?\{\{(.*?)\}\}", re.DOTALL)
_OF_THE_YEAR = re.compile(r"\s*([^\W\d]\w*)\s*(?:([+-])\s*([0-9]{1,4}))?\s*")
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)

OTHER = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands where a variable does that is not made of the year."""


class Wording(Struct):
    """A text with its marks taken off and the year written in.

    `at` says for each letter of `text` where it stands in the scalar's own. `made` are the
    letters that an expression gives: for each the expression's place.
    """

    scalar: Scalar
    text: str = ""
    at: list[int] = field(default_factory=list)
    made: dict[int, tuple[int, int]] = field(default_factory=dict)
    _offsets: list[int] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the file of the letters from `start` up to `end`."""
        if not self._offsets:
            self._offsets = offsets(self.scalar)
        first = self.made[start][0] if start in self.made else self.at[start]
        last = self.made[end - 1][1] if end - 1 in self.made else self.at[end - 1] + 1
        return self._offsets[first], self._offsets[last - 1] + 1

    def plain(self, start: int, end: int) -> bool:
        """Say whether the letters stand in the file just as they are printed."""
        first, last = self.span(start, end)
        return self.scalar.source.text[first:last] == self.text[start:end]

    def follows(self, start: int, end: int) -> bool:
        """Say whether expressions give all the letters from `start` up to `end`."""
        return all(index in self.made for index in range(start, end))

    def expressions(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give where expressions give letters between `start` and `end`, as parts of `text`."""
        found: dict[tuple[int, int], list[int]] = {}
        for index in range(start, end):
            if index in self.made and self.text[index] != OTHER:
                found.setdefault(self.made[index], []).append(index)
        return [(part[0], part[-1] + 1) for part in found.values()]

    def edit(self, start: int, end: int, text: str) -> Edit:
        """Write `text` in the place of the letters from `start` up to `end`."""
        first, last = self.span(start, end)
        return Edit(first, last, text)


def wording(scalar: Scalar, years: Years) -> Wording:
    """Give the words of `scalar` as last year's plan prints them."""
    words = Wording(scalar)
    pieces: list[str] = []
    done = 0
    for found in _EXPRESSION.finditer(scalar.text):
        if found.group().startswith("\\"):
            continue
        _take(words, pieces, done, found.start())
        value = _value(found.group(1), years)
        for letter in value:
            words.made[len(words.at)] = found.span()
            words.at.append(found.start())
            pieces.append(letter)
        done = found.end()
    _take(words, pieces, done, len(scalar.text))
    words.text = "".join(pieces)
    return words


def _value(expression: str, years: Years) -> str:
    simple = _OF_THE_YEAR.fullmatch(expression)
    if not simple or folded(simple[1]) != YEAR:
        return OTHER
    by = int(simple[3]) if simple[3] else 0
    return str(years.old + by if simple[2] == "+" else years.old - by)


def _take(words: Wording, pieces: list[str], start: int, end: int) -> None:
    """Take the letters from `start` up to `end`, stars aside, each in its composed form."""
    text = words.scalar.text[start:end]
    if unicodedata.is_normalized("NFC", text):
        for index, letter in enumerate(text, start):
            if letter != "*":
                words.at.append(index)
                pieces.append(letter)
        return
    for cluster in _CLUSTER.finditer(text):
        for letter in unicodedata.normalize("NFC", cluster.group()):
            if letter != "*":
                words.at.append(start + cluster.start())
                pieces.append(letter)
