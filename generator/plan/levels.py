"""How the levels of an outline are numbered: the words of `danh_so`.

Only the words and their order stand here; the numbers themselves are made by
`generator.document.numbering`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from generator.standard.kinds import DocumentKind, Frame


class Level(StrEnum):
    """One way of numbering, by the word a clerk writes."""

    ROMAN = "La Mã"
    ARABIC = "số"
    LETTER = "chữ"
    DASH = "gạch"
    PLUS = "cộng"
    DECIMAL = "thập phân"
    PARENTHESIS = "(số)"
    PART = "Phần"
    CHAPTER = "Chương"
    SECTION = "Mục"
    ARTICLE = "Điều"
    NONE = "không"


DEFAULT = (Level.ROMAN, Level.ARABIC, Level.LETTER, Level.DASH, Level.PLUS)

BELOW: Mapping[Level, Level | None] = MappingProxyType(
    {
        Level.PART: Level.ROMAN,
        Level.CHAPTER: Level.ARTICLE,
        Level.SECTION: Level.ARTICLE,
        Level.ROMAN: Level.ARABIC,
        Level.ARTICLE: Level.ARABIC,
        Level.ARABIC: Level.LETTER,
        Level.DECIMAL: Level.LETTER,
        Level.LETTER: Level.DASH,
        Level.PARENTHESIS: Level.DASH,
        Level.NONE: Level.DASH,
        Level.DASH: Level.PLUS,
        Level.PLUS: None,
    },
)
"""What follows a level where `danh_so` says no more; nothing stands below `cộng`."""

OWN_LINE = frozenset({Level.PART, Level.CHAPTER, Level.SECTION})
"""Printed centred, number and title on lines of their own."""

TEXT_BELOW = OWN_LINE | {Level.ROMAN, Level.ARTICLE}
"""The text beside such a heading is printed below it."""

CAPITALS = OWN_LINE | {Level.ROMAN}
"""Headings that the program prints in capitals, however typed."""

RANKS: Mapping[Level | None, int] = MappingProxyType(
    {
        level: rank
        for rank, level in enumerate(
            (
                Level.PART,
                Level.CHAPTER,
                Level.SECTION,
                Level.ARTICLE,
                Level.ROMAN,
                Level.ARABIC,
                Level.DECIMAL,
                Level.LETTER,
                Level.PARENTHESIS,
                Level.DASH,
                Level.PLUS,
            )
        )
    }
)
"""How deep a level usually stands; one without a number may stand anywhere."""

SENTENCES = frozenset({Level.PARENTHESIS, Level.DASH, Level.PLUS})
"""Here a heading with nothing beside it is a sentence that keeps its colon."""

PLAIN = SENTENCES | {Level.LETTER}
"""Headings that are not bold."""


def descend(scheme: tuple[Level, ...], level: Level) -> tuple[Level, ...]:
    """Give the scheme of what stands below an entry of the first level of `scheme`.

    Empty where nothing may stand there.
    """
    if len(scheme) > 1:
        return scheme[1:]
    below = BELOW[level]
    return (below,) if below else ()


def usual(kind: DocumentKind) -> tuple[Level, ...]:
    """Give the scheme of a document of `kind` where the clerk says nothing of it."""
    match kind.frame:
        case Frame.LETTER:
            return DEFAULT[1:]
        case Frame.DECISION:
            return (Level.ARTICLE, Level.ARABIC)
        case _:
            return DEFAULT
