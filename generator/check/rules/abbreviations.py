"""Chữ viết tắt: whether a reader is told what they mean."""

from __future__ import annotations

from collections.abc import Iterator

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
_ROMAN = late(r"[IVXLC]+")
_USUAL = """
UBND HĐND TW VN USD VNĐ VND TP TT STT TTg CP QH QĐ NĐ NQ CT KH CV TB BC TTr ISO TCVN QCVN KT TM TL
TUQ VT AI IT ID PDF QR USB SMS GDP FDI ODA WTO ASEAN UNESCO TV COVID HIV AIDS PH ATM
"""
_KNOWN = frozenset(_USUAL.split())


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
        defined = {
            found.start(group) + within.start()
            for found in _DEFINED.finditer(passage.text)
            for group in ("short", "named")
            for within in _SHORT.finditer(found[group] or "")
        }
        for found in _SHORT.finditer(passage.text):
            short = found[0].replace("&", "")
            if short in _KNOWN or _ROMAN.fullmatch(short) or short in explained:
                continue
            if found.start() in defined or passage.text[found.end() : found.end() + 2] == " (":
                explained.add(short)
            else:
                wrong.setdefault(found[0], passage)
                explained.add(short)
    if wrong:
        first = next(iter(wrong))
        yield Fault({"shorts": ", ".join(wrong)}, wrong[first].at, first)
