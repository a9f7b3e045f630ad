"""Spaces at which a line must not break: between a word and the number that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from generator.text.rich import Note, Rich, Run, merge

NO_BREAK = "\u00a0"

SHORT = 50
"""Letters of a text that is worth remembering: a longer one is seldom written twice."""

_BEFORE_NUMBERS: tuple[str, ...] = (
    "số",
    "Số",
    "ngày",
    "tháng",
    "năm",
    "quý",
    "Quý",
    "Điều",
    "Khoản",
    "khoản",
    "Điểm",
    "điểm",
    "Mục",
    "mục",
    "Chương",
    "Phần",
    "lục",  # Phụ lục
    "Biểu",
    "Bảng",
)
_UNITS = ("đồng", "nghìn", "triệu", "tỷ", "km", "kg", "ha", "%")
_NUMERALS = "0123456789IVXLC"
_BEFORE_SO = ("Mẫu", "mẫu", "Biểu", "biểu")
_BEFORE_LETTERS = ("điểm", "Điểm")
_DIGITS = tuple("0123456789")
_POINT, _POINT_AT_HEAD = (f"{word} " for word in _BEFORE_LETTERS)
# Without groups: every space of a text is tried, and a group hides a branch's first letter.
_BREAK = re.compile(
    r" (?=[0-9]|[IVXLC]+(?!\w)|số[ \u00a0][0-9]|[a-zđ](?!\w)"
    rf"|(?:{'|'.join(_UNITS)})(?!\w))",
)


def _behind(words: tuple[str, ...], gap: str) -> Iterator[str]:
    """Give patterns for a numeral behind one of `words`: one for each of their lengths."""
    for length in sorted(set(map(len, words))):
        alike = "|".join(word for word in words if len(word) == length)
        yield f"(?<=(?:{alike}){gap}.)"


_NUMERAL = re.compile(
    rf"[{_NUMERALS}](?: |"
    + "|".join([*_behind(_BEFORE_NUMBERS, " "), *_behind(_BEFORE_SO, " số[ \u00a0]")])
    + ")"
)
"""A numeral whose neighbours may have to be bound: few texts have one, all are searched."""


def bind(text: str) -> str:
    """Put a no-break space where a line must not break; nothing else changes."""
    return _short_bound(text) if len(text) < SHORT else _bound(text)


def _bound(text: str) -> str:
    if _NUMERAL.search(text) or _POINT in text or _POINT_AT_HEAD in text:
        return _BREAK.sub(_binding, text)
    return text


_short_bound = lru_cache(maxsize=4096)(_bound)
"""Units, results and deadlines are written alike again and again."""


def _binding(space: re.Match[str]) -> str:
    """Give what stands in the place of a space, by what follows and what stands before it."""
    text, at = space.string, space.start()
    if text[at + 1] in _NUMERALS:
        words = _BEFORE_NUMBERS
    elif text.startswith("số", at + 1):
        words = _BEFORE_SO
    elif text.startswith(_UNITS, at + 1):
        words = _DIGITS
    else:
        words = _BEFORE_LETTERS
    return NO_BREAK if text.endswith(words, 0, at) else " "


def unbind(text: str) -> str:
    """Put plain spaces back."""
    return text.replace(NO_BREAK, " ")


def bind_rich(text: Rich) -> Rich:
    """Bind the words of each run, and those of the footnotes; runs that look alike become one."""
    if len(text) == 1 and (only := text[0]).__class__ is Run and only.text:  # nine texts in ten
        words = only.text
        bound = bind(words)
        return text if bound is words else (Run(bound, only.bold, only.italic),)
    return tuple(
        [
            Note(tuple([_bind_run(run) for run in part.content]))
            if isinstance(part, Note)
            else _bind_run(part)
            for part in merge(text)
        ]
    )


def _bind_run(run: Run) -> Run:
    text = run.text
    bound = bind(text)
    return run if bound is text else Run(bound, run.bold, run.italic)


def unbind_rich(text: Rich) -> Rich:
    """Put plain spaces back into each run, and into the footnotes."""
    return tuple(
        Note(tuple(replace(run, text=unbind(run.text)) for run in part.content))
        if isinstance(part, Note)
        else replace(part, text=unbind(part.text))
        for part in text
    )
