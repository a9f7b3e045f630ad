"""Cách viết: one word spelled in two ways within a document, told once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from generator.check.passages import Passage, Where
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.wording import wordings, words
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late
from generator.text.letters import fold_tone, normal

_PAIRS: tuple[tuple[str, ...], ...] = (
    ("bảo đảm", "đảm bảo"),
    *((f"hằng {time}", f"hàng {time}") for time in ("năm", "quý", "tháng", "tuần", "ngày")),
    *(("quản lý", "quản lí"), ("xử lý", "xử lí"), ("kỹ thuật", "kĩ thuật"), ("kỷ luật", "kỉ luật")),
    *(("tỷ lệ", "tỉ lệ"), ("hợp lý", "hợp lí"), ("kỹ năng", "kĩ năng")),
)
_PAIR_OF = {spelling: pair for pair in _PAIRS for spelling in pair}
_SECOND = frozenset(spelling.split()[1] for spelling in _PAIR_OF)
_SHORT = late(r"(?<![\w/-])(UBND|HĐND)(?![\w/-])")
_FULL = late(r"(?<!\w)(?:(?P<UBND>(?:Ủy|Uỷ) ban nhân dân)|(?P<HĐND>Hội đồng nhân dân))(?!\w)")
_AND = late(r"(?<!\w)[A-ZĐ]{2,}&[A-ZĐ]{2,}(?!\w)")
_UNPRINTED = {Where.LETTERHEAD, Where.SIGNATURE}
_SHORT_BY_NATURE = {Where.RECIPIENT, Where.CELL, Where.ADDRESSEE, Where.APPENDIX_HEAD}
"""Where UBND, HĐND stand for the whole words though the sentences write these."""

_MOST = 8
_TONE = late(r"(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y)(?![^\W\d_])", re.IGNORECASE)


class _Seen:
    """How often each spelling stands in a document, and where first."""

    def __init__(self) -> None:
        self.often: dict[str, Counter[str]] = {}
        self.first: dict[str, tuple[Passage, str]] = {}

    def add(self, group: str, spelling: str, passage: Passage, typed: str = "") -> None:
        self.often.setdefault(group, Counter())[spelling] += 1
        self.first.setdefault(spelling, (passage, typed or spelling))

    def mixed(self) -> Mapping[str, Counter[str]]:
        """Give the words that are spelled in several ways."""
        return {group: often for group, often in self.often.items() if len(often) > 1}


def _seen(document: Document) -> _Seen:
    seen = _Seen()
    shortened: set[str] = set()
    for wording in wordings(document):
        passage = wording.passage
        if passage.where in _UNPRINTED or wording.capitals:
            continue
        for group, spelling, typed in _spellings(passage.text):
            seen.add(group, spelling, passage, typed)
        if passage.where not in _SHORT_BY_NATURE:
            _councils(passage, seen, shortened)
    return seen


@lru_cache(maxsize=2_000)
def _spellings(text: str) -> tuple[tuple[str, str, str], ...]:
    """Give the words of a text that may be spelled in several ways: their group, how, as typed."""
    shorts = _AND.findall(text) if "&" in text else ()
    found = [*_pairs(text), *((short.replace("&", ""), short, "") for short in shorts)]
    for word in words(text):
        capitals, way = _ways(word.text)
        if capitals and word.whole:
            found.append((word.text, word.text, ""))
        if way:
            found.append(("òa", way, word.text))
    return tuple(found)


def _councils(passage: Passage, seen: _Seen, shortened: set[str]) -> None:
    """Take in UBND and HĐND; the whole words count once the short ones stood before them."""
    both = (*_FULL.finditer(passage.text), *_SHORT.finditer(passage.text))
    for found in sorted(both, key=re.Match.start):
        full = found.lastgroup is not None
        short = str(found.lastgroup) if full else found[1]
        if not full:
            shortened.add(short)
        if not full or short in shortened:
            seen.add(f"={short}", found[0] if full else short, passage)


@lru_cache(maxsize=20_000)
def _ways(word: str) -> tuple[bool, str]:
    """Say whether a word is long and in capitals, and where its tone stands: "òa" or "oà".

    The second is empty where the tone can stand on one letter alone.
    """
    capitals = len(word) > 3 and word.isupper()
    if not _TONE.search(word):
        return capitals, ""
    return capitals, "òa" if fold_tone(word) == normal(word) else "oà"


def _pairs(text: str) -> Iterator[tuple[str, str, str]]:
    for one, other in pairwise(words(text)):
        if other.plain not in _SECOND or not other.joined:
            continue
        both = f"{one.text} {other.text}".lower()
        pair = _PAIR_OF.get(both)
        if pair:
            yield pair[0], both, text[one.start : other.end]


@rule(
    "CT131",
    N_("This document spells the same words in several ways: {spellings}."),
    help=N_("Choose one spelling and keep to it."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("CT-05",),
)
def spelled_in_several_ways(document: Document) -> Iterator[Fault]:
    """Một từ viết nhiều cách trong cùng một văn bản.

    Nghị định không quy định cách nào, nhưng một văn bản nên theo một cách. Quy tắc này chỉ
    báo một lần cho cả văn bản.

    Sai: chỗ thì «bảo đảm», chỗ thì «đảm bảo»; chỗ «hằng năm», chỗ «hàng năm»
    Đúng: cả văn bản viết một cách
    """
    seen = _seen(document)
    told, rarest = [], None
    for often in seen.mixed().values():
        ways = often.most_common()
        told.append(" – ".join(f"{spelling} ({count})" for spelling, count in ways))
        rarest = rarest or seen.first[ways[-1][0]]
    if rarest:
        data = {"spellings": "; ".join(told[:_MOST])}
        yield Fault(data, rarest[0].at, rarest[1])
