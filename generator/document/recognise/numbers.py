"""The number with which a paragraph begins, typed or made by Word."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.plan.levels import RANKS, Level
from generator.standard.words import ARTICLE, CHAPTER, PART, SECTION, SUBSECTION
from generator.text.late import late
from generator.text.numerals import from_roman

_ROMAN = "[IVXLC]{1,7}"
_SPACE = r"[\s\u00a0]"
_WORDS = (
    (PART, Level.PART),
    (CHAPTER, Level.CHAPTER),
    (SUBSECTION, Level.SECTION),
    (SECTION, Level.SECTION),
)
_FIGURES = "0123456789"
_SMALL = "abcdefghijklmnopqrstuvwxyzđ"
_BULLETS = "•●▪■◦○❖➢➤►✓✔·*"
_ARTICLE = (
    ARTICLE[0],
    (
        rf"(?P<number>(?:{ARTICLE}|{ARTICLE.upper()}){_SPACE}+[0-9]{{1,3}}[a-zđ]?{_SPACE}*[.:)]?)"
        rf"(?={_SPACE}|[^\W\d]|[.…]|$)"
    ),
    Level.ARTICLE,
)
FORMS: tuple[tuple[str, str, Level | None], ...] = (
    *(
        (
            word[0],
            (
                rf"(?P<number>(?:{word}|{word.upper()}){_SPACE}+(?:{_ROMAN}|[0-9]{{1,3}}|[A-Z]"
                rf"|(?:thứ|THỨ){_SPACE}+\w+))(?P<sign>{_SPACE}*[.:\-–)]?)(?:{_SPACE}|$)"
            ),
            level,
        )
        for word, level in _WORDS
    ),
    _ARTICLE,
    (
        "IVXLC",
        rf"(?P<number>(?P<roman>{_ROMAN})(?:\.|/|\)|:|[ \u00a0]?[-–])\.?)(?=\D|$)",
        Level.ROMAN,
    ),
    (
        _FIGURES + "IVX",
        (
            r"(?P<number>(?:[0-9]{1,2}|[IVX]{1,4})(?:\.[0-9]{1,2}){1,4}[.)/]?)"
            rf"(?={_SPACE}|[^\W\d_]|$)"
        ),
        Level.DECIMAL,
    ),
    (
        _FIGURES,
        (
            rf"(?P<number>[0-9]{{1,3}}(?:\.|\)|(?:/|:|[-–])(?={_SPACE})|-(?=[^\W\d_])))"
            rf"(?={_SPACE}|[^\d\s/%.,)]|$)"
        ),
        Level.ARABIC,
    ),
    ("(", r"(?P<number>\([0-9]{1,3}\))(?=\D|$)", Level.PARENTHESIS),
    (
        _SMALL,
        rf"(?P<number>[a-zđ](?:\)|[./](?={_SPACE}))|[a-zđ]{{2}}\))(?=\D|$)",
        Level.LETTER,
    ),
    ("-–—−‐‑", r"(?P<number>[-–—−‐‑])(?=[^-–—_\d]|\d+\D|$)", Level.DASH),
    ("+", r"(?P<number>\+)(?=\D|\d{1,2}\D|$)", Level.PLUS),
    ("A", rf"(?P<number>A[.)/])(?={_SPACE})", None),
    ("(", rf"(?P<number>\([a-zđ]{{1,3}}\))(?={_SPACE})", None),
    (_BULLETS, rf"(?P<number>[{_BULLETS}])(?={_SPACE})", None),
)
"""Each with the signs that it may begin with: of most texts the first letter says all."""


def _by_first() -> Mapping[str, list[tuple[re.Pattern[str], Level | None]]]:
    found: dict[str, list[tuple[re.Pattern[str], Level | None]]] = {}
    for firsts, form, level in FORMS:
        pattern = late(form)
        for first in firsts:
            found.setdefault(first, []).append((pattern, level))
    return found


_BY_FIRST = _by_first()
_PRINTED = {
    Level.PART: rf"{PART} [MDCLXVI]+",
    Level.CHAPTER: rf"{CHAPTER} [MDCLXVI]+",
    Level.SECTION: rf"{SECTION} [0-9]+",
    Level.ARTICLE: rf"{ARTICLE} [0-9]+\.",
    Level.ROMAN: r"[MDCLXVI]+\.",
    Level.ARABIC: r"[0-9]+\.",
    Level.DECIMAL: r"(?:[a-zđ]+|[0-9]+)(?:\.[0-9]+)*\.",
    Level.LETTER: r"[a-zđ]+\)",
    Level.PARENTHESIS: r"\([0-9]+\)",
    Level.DASH: "-",
    Level.PLUS: r"\+",
}
_OWN = {level: late(f"(?P<number>{form})(?: |$)") for level, form in _PRINTED.items()}
"""The numbers as this program prints them, the space behind them aside."""

_START = late(r"[\s\u00a0]*")
_WORDED = frozenset({Level.PART, Level.CHAPTER, Level.SECTION, Level.ARTICLE})
_CAPITAL_LISTS = frozenset("CDLM")


class Number(Struct, frozen=True):
    """The number of a paragraph: as seen, its level, where the words behind it begin."""

    seen: str
    level: Level | None
    start: int = 0

    @property
    def shape(self) -> tuple[object, ...]:
        """What tells one way of numbering from another: its level, its signs, its parts."""
        if self.level is Level.DECIMAL:
            return (Level.DECIMAL, self.seen.rstrip(".)/").count("."))
        if self.level is None:
            kind = "A" if self.seen[:1].isalpha() else self.seen
            return (None, re.sub(r"[a-zđ]+", "a", kind))
        return (self.level, "" if self.level is Level.DASH else self.seen[-1:])

    @property
    def rank(self) -> float:
        """How deep its level usually stands."""
        if self.level is Level.DECIMAL:
            return RANKS[Level.DECIMAL] + self.seen.rstrip(".)/").count(".") / 10
        return RANKS.get(self.level, RANKS[Level.PLUS] + 1 if self.level else 0)


def printed(text: str, level: Level) -> Number | None:
    """Read the number that this program printed at `level`; it may also mean none."""
    if level is Level.NONE:
        return Number("", level)
    found = _OWN[level].match(text.replace("\u00a0", " ", 1) if level in _WORDED else text)
    return Number(found["number"], level, found.end()) if found else None


def typed(text: str) -> Number | None:
    """Read the number that `text` begins with."""
    at = _START.match(text)
    begin = at.end() if at else 0
    for form, level in _BY_FIRST.get(text[begin : begin + 1], ()):
        found = form.match(text, begin)
        if found and _holds(found, level, text):
            seen = found["number"].strip()
            return Number(_spaced(seen), level, _behind(text, found.end()))
    return None


def made(number: str) -> Number:
    """Read a number that Word makes."""
    found = typed(number)
    if found and found.start >= len(number.rstrip()):
        return Number(found.seen, found.level)
    return Number(number.strip(), None)


def _holds(found: re.Match[str], level: Level | None, text: str) -> bool:
    match level:
        case Level.ROMAN:
            roman = found["roman"]
            return roman not in _CAPITAL_LISTS and from_roman(roman) is not None
        case Level.PART | Level.CHAPTER | Level.SECTION:
            # "Mục I của Kế hoạch này" is a sentence: alone, or followed by a sign or a capital
            behind = text[found.end() :].strip()
            return not behind or bool(found["sign"].strip()) or behind[:1].isupper()
        case _:
            return True


def _behind(text: str, end: int) -> int:
    after = _START.match(text, end)
    return after.end() if after else end


def _spaced(seen: str) -> str:
    return " ".join(seen.split())
