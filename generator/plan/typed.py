r"""The numbers that clerks type though the program makes them.

One is taken off only where it has the shape of a number: a text may begin with a figure
("06 tháng đầu năm", "2024 là năm …", "a/b"). A backslash before it (``\1. …``) has it printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.plan.levels import Level
from generator.text.late import late
from generator.text.rich import Rich, Run

_ROMAN = r"(?P<bare>X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX]))"

_SHAPES: Mapping[Level, str] = MappingProxyType(
    {
        Level.ROMAN: rf"{_ROMAN}[.)/]",
        Level.ARABIC: r"(?P<bare>\d{1,2})[.)/]",
        Level.LETTER: r"(?P<bare>[a-zđ])[.)/]",
        Level.DASH: r"(?P<bare>[-–—])",
        Level.PLUS: r"(?P<bare>\+)",
        Level.DECIMAL: r"(?P<bare>\d{1,2}(?:\.\d{1,2})+)\.",
        Level.PARENTHESIS: r"(?P<bare>\(\d{1,2}\))",
        Level.PART: r"(?P<bare>Phần (?:[IVX]+|\d{1,2}))[.:]",
        Level.CHAPTER: r"(?P<bare>Chương (?:[IVX]+|\d{1,2}))[.:]",
        Level.SECTION: r"(?P<bare>Mục (?:[IVX]+|\d{1,2}))[.:]",
        Level.ARTICLE: r"(?P<bare>Điều \d{1,3})[.:]",
    },
)
_GAP = r"[ \t\u00a0]+(?=\S)"
_DECIMAL_BARE = rf"(?P<bare>\d{{1,2}}(?:\.\d{{1,2}})+){_GAP}"
_FIRST = frozenset("-–—+(\\abcdefghijklmnopqrstuvwxyzđIVXPCMĐ")
"""Letters, figures aside, that a number or its backslash begins with."""
_ANY = late(r"[-–—+(\d]|[a-zđ][.)/]|[IVX]+[.)/]|(?:Phần|Chương|Mục|Điều) [IVX\d]")
"""What every shape begins with: most texts begin otherwise, and cost no more than this."""

_ENDED: Mapping[Level, str] = MappingProxyType(
    {
        Level.ROMAN: ".",
        Level.ARABIC: ".",
        Level.DECIMAL: ".",
        Level.ARTICLE: ".",
        Level.LETTER: ")",
    },
)


def may_begin(line: Rich) -> bool:
    """Say whether a number, or a backslash before one, may begin a line."""
    first = line[0] if line else None
    if not isinstance(first, Run):
        return True
    head = first.text[:1]
    if head not in _FIRST and not head.isdecimal():  # nearly all; a figure need not be Latin
        return False
    return head == "\\" or bool(_ANY.match(first.text))


def take_off(text: str, level: Level) -> tuple[str, str]:
    """Give the number typed at the head of `text`, spelt as printed at `level`, and the rest."""
    found = _match(text, level)
    if not found:
        return "", text
    number = "-" if level is Level.DASH else found["bare"] + _ENDED.get(level, "")
    return number, text[found.end() :]


def of_another_level(text: str, level: Level) -> tuple[str, str]:
    """Give the number of a level that is not `level` at the head of `text`, and the rest."""
    if level is not Level.NONE and _ANY.match(text):
        for other in _SHAPES:
            found = _match(text, other) if other is not level else None
            if found:
                return found.group().strip(), text[found.end() :]
    return "", text


def goes_on(number: str, lines: list[str]) -> bool:
    """Say whether `number` begins a row of its like within a text: "(1) …; (2) …"."""
    shape = re.escape(re.sub(r"[IVX]+|\w", "\0", number)).replace("\0", r"(?:[IVX]+|\d|[a-zđ])")
    again = re.compile(rf"[;,:.][ \t\u00a0]+{shape}{_GAP}|^{shape}{_GAP}")
    first, *others = lines
    return bool(again.search(first)) or any(map(again.search, others))


def is_literal(text: str) -> bool:
    """Say whether a backslash keeps what looks like a number at the head of `text`."""
    return text.startswith("\\") and _numbered(text.lstrip("\\"))


def literal(text: str) -> str:
    """Write `text` so that what looks like a number at its head is printed."""
    return f"\\{text}" if _numbered(text.lstrip("\\")) else text


def _numbered(text: str) -> bool:
    return bool(_ANY.match(text)) and any(_match(text, level) for level in _SHAPES)


def _match(text: str, level: Level) -> re.Match[str] | None:
    shape = _SHAPES.get(level)
    if not shape or not _ANY.match(text):
        return None
    found = re.match(shape + _GAP, text)
    if not found and level is Level.DECIMAL:
        # "2.1 Thông tin" is numbered, "1.5 lần" is a figure.
        bare = re.match(_DECIMAL_BARE, text)
        return bare if bare and text[bare.end()].isupper() else None
    return found
