"""Names of places and organs that ended or began at some day, as they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from msgspec import Struct

from generator.standard.name_changes import Beginning, Change, NameKind
from generator.standard.names import central_cities, changes, folded
from generator.standard.names_ended import (
    ALL_PROVINCES,
    BEGAN,
    DISTRICT,
    DISTRICT_COURTS,
    DISTRICT_PARTY,
    DISTRICT_POLICE,
    FIELDS,
    PROVINCES_BEFORE,
)
from generator.text.gazetteer import Gazetteer
from generator.text.late import late

_LIST_BEFORE = late(
    r"(?<!\w)(?P<head>[Bb]ộ|[Ss]ở|BỘ|SỞ)(?:,\s*(?:ban,\s*)?ngành)?\s*:?\s+"
    r"(?:(?P<first>\w)[^.;:()]{0,120}[,]\s*(?:và\s+)?)?\Z",
)
_LOCAL = r"(?P<organ>ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?:\s+(?:và|,)\s+ubnd)?"
_OWN_WORD = r"(?P<x>\w[\w']*(?:\s+\w+){0,2})"


class NameFound(Struct, frozen=True):
    """A name in a text: where it stands, which change ended it, what it is counted as."""

    start: int
    end: int
    change: Change
    name: str = ""
    organ: str = ""
    place: bool = False


@cache
def _ended() -> Gazetteer[Change]:
    return Gazetteer(changes())


@cache
def _fields() -> Gazetteer[str]:
    return Gazetteer({folded(field): folded(field) for field, _ in FIELDS})


@cache
def names_begun() -> Gazetteer[Beginning]:
    """Give every name that began at some day, as it stands in a folded text."""
    return Gazetteer({folded(each.name): each for each in BEGAN})


_DISTRICT = r"(?:huyện|quận|thị xã)"
_COURT = r"(?:tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd)"
_ORGANS = ("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân")
_COURTS = ("tòa án nhân dân", "tand", "viện kiểm sát nhân dân", "vksnd")
_DISTRICTS = ("huyện", "quận", "thị xã", "thị trấn")
_PATTERNS: tuple[tuple[tuple[str, ...], re.Pattern[str], Change, bool], ...] = tuple(
    (words, late(rf"(?<!\w){pattern}(?!\w)"), change, place)
    for words, pattern, change, place in (
        (_ORGANS, rf"{_LOCAL}\s+{_DISTRICT}\s+{_OWN_WORD}", DISTRICT, False),
        (_ORGANS, rf"{_LOCAL}\s+(?:thành phố|tp\.?)\s+{_OWN_WORD}", DISTRICT, False),
        (
            _ORGANS,
            rf"{_LOCAL}\s+các\s+(?:(?:thành phố|thị xã)\s*,\s*)*{_DISTRICT}",
            DISTRICT,
            False,
        ),
        (
            _ORGANS,
            rf"{_LOCAL}\s+(?:các\s+)?xã\s*,\s*phường\s*,?\s*(?:và\s+)?thị trấn",
            DISTRICT,
            False,
        ),
        (_ORGANS, rf"{_LOCAL}\s+cấp huyện", DISTRICT, False),
        (
            ("công an",),
            rf"công an\s+(?:{_DISTRICT}|thành phố|tp\.?)\s+{_OWN_WORD}",
            DISTRICT_POLICE,
            False,
        ),
        (
            _COURTS,
            rf"{_COURT}\s+(?:cấp cao|cấp huyện|{_DISTRICT}\s+{_OWN_WORD})",
            DISTRICT_COURTS,
            False,
        ),
        ((" ủy",), rf"(?:huyện|quận|thị) ủy\s+{_OWN_WORD}", DISTRICT_PARTY, True),
        (
            ("huyện",),
            r"các\s+(?:(?:thành phố|thị xã)\s*,\s*)*huyện\s*,\s*(?:thị xã|thành phố)",
            DISTRICT,
            True,
        ),
        (("thị trấn",), r"xã\s*,\s*phường\s*,?\s*(?:và\s+)?thị trấn", DISTRICT, True),
        (("cấp huyện",), r"cấp huyện", DISTRICT, True),
        (_DISTRICTS, rf"(?:{_DISTRICT}|thị trấn)\s+{_OWN_WORD}", DISTRICT, True),
        (
            (str(PROVINCES_BEFORE),),
            rf"{PROVINCES_BEFORE}\s+(?:tỉnh|địa phương)",
            ALL_PROVINCES,
            True,
        ),
    )
)
"""Each with the words of which one stands in whatever it finds: to look for these is quick."""

_MAY_BE = (
    *(*_DISTRICTS, "thành phố", "tp", "công an", "tòa án", "tand", "viện kiểm", "vksnd", "thị ủy"),
    str(PROVINCES_BEFORE),
)
"""Of these one stands in whatever any of them finds."""


def names_in(text: str, low: str) -> Iterator[NameFound]:
    """Give the names in `text` that ended at some day; `low` is the text folded."""
    taken: list[tuple[int, int]] = []
    for start, end, change in _ended().find(low):
        if _is_name(text, start, end, change):
            taken.append((start, end))
            yield NameFound(start, end, change, change.name)
    for start, end, field in _fields().find(low) if "bộ" in low or "sở" in low else ():
        if not text[start].isupper() or any(first <= start < last for first, last in taken):
            continue
        listed = _LIST_BEFORE.search(text[max(start - 160, 0) : start])
        if listed and (listed["first"] or "A").isupper():
            change = changes()[folded(f"{listed['head']} {field}")]
            yield NameFound(start, end, change, change.name)
    if any(map(low.__contains__, _MAY_BE)):
        yield from _patterns(text, low)


def _is_name(text: str, start: int, end: int, change: Change) -> bool:
    """Say whether the letters are those of a name: capitals, and no longer name."""
    words = text[start:end].split()[1:]
    if not any(word[0].isupper() for word in words):
        return False
    if change.kind is not NameKind.PROVINCE:
        return True
    shouted = text[start:end].isupper()
    if not all(word[0].isupper() or not word[0].isalpha() for word in words):
        return False
    after = re.match(r"\s*[-–]?\s*(?P<next>[^\W\d_]+)", text[end:])
    if after is None or shouted:
        return True
    longer = after["next"][0].isupper() and not after["next"].isupper()
    return not longer or "\n" in after.group()


def _patterns(text: str, low: str) -> Iterator[NameFound]:
    taken = bytearray(len(low))
    for words, pattern, change, place in _PATTERNS:
        for match in pattern.finditer(low) if any(word in low for word in words) else ():
            start, end = match.span()
            groups = match.groupdict()
            if groups.get("x"):
                own = match.start("x")
                if not (text[own].isupper() or text[own].isdigit()):
                    continue
                end = own + _capitalised(text[own : match.end("x")])
            if any(taken[start:end]):
                continue
            taken[start:end] = b"x" * (end - start)
            yield NameFound(start, end, change, "", groups.get("organ") or "", place)


def _capitalised(words: str) -> int:
    """Give how far the words go on with capitals or figures."""
    end = 0
    for word in re.finditer(r"\S+", words):
        if not (word.group()[0].isupper() or word.group()[0].isdigit()):
            break
        end = word.end()
    return end


def standing_city(low: str, found: NameFound, day: date) -> bool:
    """Say whether a "thành phố" is one under the centre at `day`."""
    words = low[found.start : found.end]
    _, city, name = words.partition("thành phố ")
    if not city:
        name = re.sub(r".*\btp\.?\s+", "", words) if re.search(r"\btp\b", words) else ""
    if not name:
        return False
    return name.startswith(("hcm", *map(folded, central_cities(day))))
