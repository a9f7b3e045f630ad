"""The numbers of an outline, made as they are printed.

`Điều` and `Chương` count on through the whole document; everything else begins again
under its parent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from msgspec import Struct, field

from generator.plan.levels import Level
from generator.text.letters import point_letter
from generator.text.numerals import roman

COUNTING_ON = frozenset({Level.ARTICLE, Level.CHAPTER})
_PREFIXES = frozenset({Level.DECIMAL, Level.LETTER})


def _decimal(above: str, count: int) -> str:
    return f"{above}.{count}" if above else str(count)


_BARE: Mapping[Level, Callable[[str, int], str]] = MappingProxyType(
    {
        Level.ROMAN: lambda _, count: roman(count),
        Level.PART: lambda _, count: roman(count),
        Level.CHAPTER: lambda _, count: roman(count),
        Level.ARABIC: lambda _, count: str(count),
        Level.SECTION: lambda _, count: str(count),
        Level.ARTICLE: lambda _, count: str(count),
        Level.PARENTHESIS: lambda _, count: str(count),
        Level.LETTER: lambda _, count: point_letter(count),
        Level.DECIMAL: _decimal,
    },
)

_AROUND: Mapping[Level, tuple[str, str]] = MappingProxyType(
    {
        Level.ROMAN: ("", "."),
        Level.ARABIC: ("", "."),
        Level.DECIMAL: ("", "."),
        Level.LETTER: ("", ")"),
        Level.PARENTHESIS: ("(", ")"),
        Level.PART: ("Phần ", ""),
        Level.CHAPTER: ("Chương ", ""),
        Level.SECTION: ("Mục ", ""),
        Level.ARTICLE: ("Điều ", "."),
    },
)
_SIGNS: Mapping[Level, str] = MappingProxyType(
    {Level.DASH: "-", Level.PLUS: "+", Level.NONE: ""},
)


class Number(Struct, frozen=True):
    """A number: as printed, and what a decimal number below it begins with."""

    printed: str = ""
    above: str = ""

    @property
    def in_table(self) -> str:
        """The number as it stands in a table's first column: without its last dot."""
        return self.printed.removesuffix(".")


@lru_cache(maxsize=1024)
def numbered(level: Level, count: int, above: str) -> Number:
    """Give the number of the entry that is the `count`-th of its list below `above`."""
    sign = _SIGNS.get(level)
    if sign is not None:
        return Number(sign, above)
    own = _BARE[level](above, count)
    before, after = _AROUND[level]
    # A decimal below "II." begins with 2, below "a)" with a.
    return Number(f"{before}{own}{after}", own if level in _PREFIXES else str(count))


class Counter(Struct):
    """Counts the entries of one list below `above`; `document` keeps what counts on."""

    document: dict[Level, int]
    above: str = ""
    _counts: dict[Level, int] = field(default_factory=dict)

    def next(self, level: Level) -> Number:
        """Give the next number of `level` in this list."""
        if level in _SIGNS:
            return numbered(level, 0, self.above)
        counts = self.document if level in COUNTING_ON else self._counts
        counts[level] = counts.get(level, 0) + 1
        return numbered(level, counts[level], self.above)

    def below(self, number: Number) -> Counter:
        """Begin to count what stands below `number`."""
        return Counter(self.document, number.above)
