"""By whose rules a file is made: this decree's, the Party's, those of normative documents."""

from __future__ import annotations

from generator.document.recognise import fixed
from generator.document.recognise.components import Letterhead, Recipients, Regime, Signature, Title
from generator.document.recognise.lines import letters, squeezed
from generator.text.late import late

_PARTY_SYMBOL = late(r"[0-9]*\s*[-–]\s*[A-ZĐ][A-Za-zĐđ]*")
_PARTY_ORGANS = late(r"(?:TU|HU|TW|TWĐTN|ĐU|BTGTU|VPTW|BTCTW|UBKTTU|ĐUK)\b")
_NORMATIVE = late(r"(?:19|20)[0-9]{2}/|NĐ-CP$|PL-UBTVQH|L-CTN")
_NORMATIVE_KINDS = frozenset(
    map(
        letters,
        (
            "LUẬT",
            "BỘ LUẬT",
            "PHÁP LỆNH",
            "NGHỊ ĐỊNH",
            "THÔNG TƯ",
            "THÔNG TƯ LIÊN TỊCH",
            "HIẾN PHÁP",
        ),
    )
)


def regime(
    letterhead: Letterhead | None,
    title: Title,
    recipients: Recipients | None,
    signature: Signature | None,
) -> Regime:
    """Say which rules a document follows, by its head and the name of its kind."""
    if letterhead:
        if any(fixed.is_party(line.text) for line in (*letterhead.nation, *letterhead.others)):
            return Regime.PARTY
        number = letterhead.number
        if number:
            symbol = squeezed(number.symbol)
            if _PARTY_SYMBOL.fullmatch(number.number) or _PARTY_ORGANS.match(symbol):
                return Regime.PARTY
            if _NORMATIVE.search(symbol) or number.word.startswith(("L", "N", "P")):
                return Regime.QPPL
    if title.kind_line and letters(title.kind_line.text) in _NORMATIVE_KINDS:
        return Regime.QPPL
    signs = (
        bool(letterhead and letterhead.nation),
        bool(letterhead and letterhead.motto),
        bool(letterhead and letterhead.number and letterhead.number.symbol),
        bool(title.kind),
        recipients is not None,
        signature is not None,
    )
    return Regime.ND30 if sum(signs) > 1 else Regime.UNKNOWN
