"""What the abbreviations of a document stand for, as far as it says so itself."""

from __future__ import annotations

from collections.abc import Mapping

from generator.check.once import Once
from generator.check.passages import holding
from generator.document.blocks import Document
from generator.text.late import late
from generator.text.letters import fold_tone

_EXPLAINED = late(
    r"\((?:sau đây )?(?:(?:gọi|viết) tắt là:?\s*)?[“\"]?(?P<short>[A-ZĐ]{2,9})[”\"]?\)"
)
_WORD = late(r"[^\W\d_]+")
_LONGEST = 90
_USUAL = {
    "CCHC": "cải cách hành chính",
    "CNTT": "công nghệ thông tin",
    "HĐND": "hội đồng nhân dân",
    "TTHC": "thủ tục hành chính",
    "UBND": "ủy ban nhân dân",
}


def _explained(document: Document) -> Mapping[str, str]:
    """Give the words of each abbreviation, those of the usual ones too, in small letters."""
    found = dict(_USUAL)
    for passage in holding(document, "("):
        for match in _EXPLAINED.finditer(passage.text):
            before = passage.text[max(match.start() - _LONGEST, 0) : match.start()]
            words = [fold_tone(word.lower()) for word in _WORD.findall(before)]
            whole = words[-len(match["short"]) :]
            if "".join(word[:1] for word in whole) == match["short"].lower():
                found[match["short"]] = " ".join(whole)
    return found


explained: Once[Document, Mapping[str, str]] = Once(_explained)
"""What each abbreviation of a document stands for."""
