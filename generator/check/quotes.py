"""Where the words that a rule quotes stand in the clerk's file.

A rule reads the document as printed; the file may break a line elsewhere or write small
what is printed in capitals. Only where the words stand there letter for letter, as often
as the rule found them, is it safe to change them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.finding import Edit, Origin
from generator.text.spaces import NO_BREAK, unbind

if TYPE_CHECKING:
    from generator.source.nodes import Source


class Quoted(Struct, frozen=True):
    """Where a quotation stands; `exact` says that it does letter for letter."""

    start: int
    end: int
    exact: bool

    def edit(self, text: str, source: Source) -> Edit:
        """Write `text` in its place, with no-break spaces only where such stood."""
        bound = NO_BREAK in source.text[self.start : self.end]
        return Edit(self.start, self.end, text if bound else unbind(text))


def find(quote: str, source: Source, origin: Origin | None = None) -> list[Quoted]:
    """Give where `quote` stands in the lines of `origin`, or in the whole file."""
    if not quote.strip():
        return []
    start, end = _span(source, origin)
    found = [
        Quoted(at, at + len(quote), exact=True)
        for at in _exactly(unbind(quote), unbind(source.text[start:end]), start)
    ]
    if found:
        return found
    loose = r"\s+".join(map(re.escape, quote.split()))
    return [
        Quoted(match.start(), match.end(), exact=False)
        for match in _whole(loose, quote, re.IGNORECASE).finditer(source.text, start, end)
    ]


def _exactly(quote: str, text: str, before: int) -> Iterator[int]:
    """Give where `quote` stands in `text` letter for letter, no part of a word at its ends."""
    at = text.find(quote)
    while at >= 0:
        end = at + len(quote)
        within = _is_word(text[max(at - 1, 0) : at]) and _is_word(quote[0])
        if within or (_is_word(quote[-1]) and _is_word(text[end : end + 1])):
            at = text.find(quote, at + 1)
        else:
            yield before + at
            at = text.find(quote, end)


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _span(source: Source, origin: Origin | None) -> tuple[int, int]:
    if origin is None or origin.first == 0:
        return 0, len(source.text)
    return source.start_of(origin.first), source.start_of(origin.last + 1)


def _whole(pattern: str, quote: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Find `pattern` where it begins and ends no part of a word."""
    before = r"(?<!\w)" if quote[0].isalnum() else ""
    after = r"(?!\w)" if quote[-1].isalnum() else ""
    return re.compile(before + pattern + after, flags)
