"""Chữ viết tắt: whether a reader is told what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.check.passages import Passage, Where
from generator.check.registry import Fault, Subject, rule
from generator.check.wording import wordings
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late

_DEFINED = late(
    r"\((?:[^()]{0,60}?\s|[“\"])??(?P<short>[A-ZĐ][A-ZĐ&, -]{1,19})[”\"]?\)"
    r"|(?:viết|gọi) tắt là:?\s*[“\"]?(?P<named>[A-ZĐ][A-ZĐ&]{1,9})",
)
_SHORT = late(r"(?<![\w/&.-])[A-ZĐ][A-ZĐ&]{1,9}(?![\w/&-])")
_CAPITALS = late(r"[A-ZĐ][A-ZĐ&]")
_ROMAN = late(r"[IVXLC]+")
_USUAL = """
UBND HĐND TW VN USD VNĐ VND TP TT STT TTg CP QH QĐ NĐ NQ CT KH CV TB BC TTr ISO TCVN QCVN KT TM TL
TUQ VT AI IT ID PDF QR USB SMS GDP FDI ODA WTO ASEAN UNESCO TV COVID HIV AIDS PH ATM
"""
_KNOWN = frozenset(_USUAL.split())


@lru_cache(maxsize=2_000)
def _shorts(text: str) -> tuple[tuple[str, bool], ...]:
    """Give the abbreviations in a text, and whether each is explained where it stands."""
    if not _CAPITALS.search(text):
        return ()
    defined = {
        found.start(group) + within.start()
        for found in (_DEFINED.finditer(text) if "(" in text or "tắt là" in text else ())
        for group in ("short", "named")
        for within in _SHORT.finditer(found[group] or "")
    }
    return tuple(
        (found[0], found.start() in defined or text[found.end() : found.end() + 2] == " (")
        for found in _SHORT.finditer(text)
        if (short := found[0].replace("&", "")) not in _KNOWN and not _ROMAN.fullmatch(short)
    )


@rule(
    "NV113",
    N_("Abbreviations used before they are explained, or never explained: {shorts}."),
    help=N_(
        "Write the whole words at the first mention, the abbreviation in brackets behind them."
    ),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    rows=("BD-36",),
)
def abbreviation_not_explained(document: Document) -> Iterator[Fault]:
    """Chữ viết tắt dùng trước khi giải thích.

    Chữ viết tắt lần đầu thì ghi đủ, kèm chữ viết tắt trong ngoặc. UBND, HĐND và các chữ thông dụng
    khác không tính. Quy tắc này chỉ báo một lần cho cả văn bản.

    Sai: Thực hiện công tác CCHC …
    Đúng: Thực hiện công tác cải cách hành chính (CCHC) …
    """
    explained: set[str] = set()
    wrong: dict[str, Passage] = {}  # as typed: KH&CN, though KHCN is the same word
    for wording in wordings(document):
        passage = wording.passage
        if wording.capitals or passage.where not in {
            Where.BODY,
            Where.BASIS,
            Where.CELL,
            Where.APPENDIX,
        }:
            continue
        for typed, defined in _shorts(passage.text):
            short = typed.replace("&", "")
            if short not in explained and not defined:
                wrong.setdefault(typed, passage)
            explained.add(short)
    if wrong:
        first = next(iter(wrong))
        yield Fault({"shorts": ", ".join(wrong)}, wrong[first].at, first)
