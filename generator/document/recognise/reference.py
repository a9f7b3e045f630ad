"""Số, ký hiệu; địa danh, thời gian."""

from __future__ import annotations

import re

from generator.document.recognise.components import DateLine, Line, NumberLine
from generator.document.recognise.lines import squeezed
from generator.standard.kinds import COPIES, KINDS
from generator.standard.words import DAY, MONTH, YEAR
from generator.text.late import late

_CODES = frozenset(kind.abbreviation for kind in (*KINDS, *COPIES) if kind.abbreviation)
_NUMBER = late(
    r"\s*(?P<word>(?:(?:Luật|Nghị quyết|Pháp lệnh)\s+)?[Ss][ốỐ]\s*[:.]?)"
    r"(?P<number>[^/]*?)/(?P<symbol>[^\t\n]*)"
)
_BARE_NUMBER = late(r"\s*(?P<word>S[ốỐ]\s*:)(?P<number>[\s.…_0-9]*)")
_NO_LETTER = r"[\W\d_]"
_DATE = late(
    rf"(?P<place>.*)\b{DAY}\b(?P<day>{_NO_LETTER}*?)\b{MONTH}\b(?P<month>{_NO_LETTER}*?)"
    rf"\b{YEAR}\b(?P<year>{_NO_LETTER}*)",
    re.IGNORECASE | re.DOTALL,
)
_SHORT_DATE = late(
    rf"(?P<place>.*)\b{DAY}\b(?P<day>[\s\d….]*)[/.-](?P<month>[\s\d…]*)[/.-](?P<year>[\s\d….]*)$",
    re.IGNORECASE | re.DOTALL,
)
_BLANK = " \t\u00a0"
_DOTS = frozenset("….._")


def looks_like_number(text: str) -> bool:
    """Say whether a text begins as số, ký hiệu do."""
    return bool(_NUMBER.match(text))


def looks_like_date(text: str) -> bool:
    """Say whether a text is a place and a date."""
    return bool(_date(text))


def number_line(line: Line) -> NumberLine | None:
    """Read số, ký hiệu; the number is empty where it is blank."""
    text = line.text
    found = _NUMBER.match(text)
    symbol = ""
    if found:
        symbol = found["symbol"].rstrip()
    else:
        found = _BARE_NUMBER.fullmatch(text)
        if not found:
            return None
    number = _figure(found["number"])
    code = squeezed(symbol.split("-")[0]).strip()
    return NumberLine(line, found["word"].strip(), number, symbol, code if code in _CODES else "")


def _figure(typed: str) -> str:
    """Give a number as typed, nothing where dots or spaces stand for it."""
    bare = typed.strip(_BLANK)
    return "" if _DOTS & set(bare) else bare


def date_line(line: Line) -> DateLine | None:
    """Read place and date; what is left blank is empty."""
    found = _date(line.text)
    if not found:
        return None
    parts = {name: _figure(found[name].rstrip(_BLANK + ".")) for name in ("day", "month", "year")}
    if "/" in parts["day"] or "/" in parts["month"]:
        return None
    place = squeezed(found["place"]).removesuffix(",").rstrip()
    return DateLine(line, place, **parts)


def _date(text: str) -> re.Match[str] | None:
    return _DATE.fullmatch(text) or _SHORT_DATE.fullmatch(text)
