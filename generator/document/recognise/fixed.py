"""The fixed words of the form as they are found in files: misspelt, wrapped, in any case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.document.recognise.components import Line
from generator.document.recognise.lines import in_capitals, is_near, letters, squeezed
from generator.standard.kinds import KINDS, DocumentKind
from generator.standard.words import (
    ADDRESSEES,
    APPENDIX,
    ARCHIVE,
    ATTACHED,
    BASIS,
    DRAFT,
    MOTTO,
    NATION,
    ORDERS,
    RECIPIENTS,
    Circulation,
    Secrecy,
    Urgency,
)
from generator.text.late import late
from generator.text.letters import fold_tone

PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
"""What stands in the place of Quốc hiệu on the papers of the Party."""

_NATION, _MOTTO, _PARTY = letters(NATION), letters(MOTTO), letters(PARTY)
_RECIPIENTS, _ADDRESSEES = letters(RECIPIENTS), letters(ADDRESSEES)
_ARCHIVE, _DRAFT, _ATTACHED = letters(ARCHIVE), letters(DRAFT), letters(ATTACHED)
_ORDERS = frozenset(map(letters, ORDERS.values()))
_KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {letters(kind.name): kind for kind in KINDS},
)
_MARKS: Mapping[str, Urgency | Secrecy | Circulation] = MappingProxyType(
    {fold_tone(mark): mark for group in (Urgency, Secrecy, Circulation) for mark in group}
)
_MOST_DRAFT = 16
_LABELS = "|".join(
    word.replace(" ", r"\s+") for word in (APPENDIX, APPENDIX.title(), APPENDIX.upper())
)
_APPENDIX = late(
    rf"(?P<label>(?:{_LABELS}|Phụ\s+biểu|PHỤ\s+BIỂU)"
    r"(?:\s+(?:số|SỐ))?"
    r"(?:\s*:?\s*(?:[IVXLC]{1,6}|[0-9]{1,3}[a-zA-Z]?|[A-Z]|[….]+[0-9]*[….]*))?)"
    r"(?P<sign>\s*[.:\-–]?)(?P<title>(?<=[.:\-–]).*|)$",
    re.DOTALL,
)
_FORM = late(
    r"(?:Biểu|BIỂU|Mẫu|MẪU|Biểu mẫu|BIỂU MẪU|Mẫu biểu|MẪU BIỂU|Bảng|BẢNG|Danh mục|DANH MỤC)"
    r"(?:\s+(?:số|SỐ))?\s*:?\s*(?:[IVX]{1,5}|[0-9]{1,3})(?:[./-]?[0-9A-Za-zĐđ]{1,6}){0,3}\.?"
)
_ARCHIVES = late(r"\W*\w+\s*(?:[:;.,]|[A-ZĐ]{2})")
_PREFIX = late(r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q)\s*(?:[.:]|\s)\s*\w")
_POSITION = late(
    r"\b(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|THỦ TƯỚNG|CHỦ NHIỆM|THỨ TRƯỞNG|QUYỀN HẠN"
    r"|VIỆN TRƯỞNG|KẾ TOÁN|ĐẠI DIỆN|THƯ KÝ|CHỦ TỌA|NGƯỜI|ỦY VIÊN|THỦ TRƯỞNG|HIỆU PHÓ|CHỈ HUY"
    r"|CHÍNH ỦY)\b"
)
_MOST_AUTHORITY = 90
_LONG_NAME = 6


def is_nation(text: str) -> bool:
    """Say whether a text is Quốc hiệu, a few letters apart."""
    return is_near(letters(text), _NATION, 4) or is_party(text)


def is_party(text: str) -> bool:
    """Say whether a text is what stands on papers of the Party instead."""
    return is_near(letters(text), _PARTY, 1)


def begins_nation(text: str) -> bool:
    """Say whether a text may be the first line of a wrapped Quốc hiệu."""
    folded = letters(text)
    return len(folded) > 5 and _NATION.startswith(folded)


def is_motto(text: str) -> bool:
    """Say whether a text is Tiêu ngữ, a few letters apart."""
    return is_near(letters(text), _MOTTO, 3)


def is_recipients(text: str) -> bool:
    """Say whether a text is "Nơi nhận" and nothing else."""
    return is_near(letters(text), _RECIPIENTS, 1)


def is_archive(text: str) -> bool:
    """Say whether a line of the recipients says who keeps the original."""
    return letters(text).startswith(_ARCHIVE) and bool(_ARCHIVES.match(text))


def after_addressees(text: str) -> int:
    """Give where the words behind "Kính gửi" begin, 0 where it does not stand there."""
    found = re.match(r"\s*\S+\s+\S+?\s*(?::|(?=\s|$))[ \t]*", text)
    return found.end() if found and letters(found.group()) == _ADDRESSEES else 0


def is_order(text: str) -> bool:
    """Say whether a text is "QUYẾT ĐỊNH:" above the articles."""
    return in_capitals(text) and letters(text) in _ORDERS


def begins_basis(text: str) -> bool:
    """Say whether a line begins as one of the legal basis does."""
    return squeezed(text.lstrip(" \t\u00a0-")).startswith(BASIS)


def is_draft(text: str) -> bool:
    """Say whether a text marks a draft."""
    folded = letters(text)
    return folded.startswith(_DRAFT) and len(folded) <= _MOST_DRAFT


def mark(text: str) -> Urgency | Secrecy | Circulation | None:
    """Give the mark that a text is."""
    return _MARKS.get(fold_tone(squeezed(text)).upper())


def is_attached(text: str) -> bool:
    """Say whether a line ties an appendix to its document."""
    folded = letters(text.lstrip()[:80])
    return text.lstrip().startswith("(") and (
        _ATTACHED in folded[:30] or folded.startswith(("DINHKEM", "GUIKEM"))
    )


def kind_of(text: str) -> DocumentKind | None:
    """Give the kind whose name a line is, one letter apart where it is long."""
    folded = letters(text)
    if folded in _KINDS:
        return _KINDS[folded]
    long = (name for name in _KINDS if len(name) > _LONG_NAME)
    return next((_KINDS[name] for name in long if is_near(folded, name, 1)), None)


def kind_before(text: str) -> tuple[DocumentKind, int] | None:
    """Give the kind with whose name a line in capitals begins, and where that ends."""
    if not in_capitals(text):
        return None
    words = list(re.finditer(r"\S+", text))
    for count in range(min(4, len(words) - 1), 0, -1):
        kind = _KINDS.get(letters(text[: words[count - 1].end()]))
        if kind:
            return kind, words[count - 1].end()
    return None


def appendix_label(line: Line) -> tuple[int, int] | None:
    """Give where the label of an appendix ends, and where a title begins beside it."""
    text = line.text
    if len(text) > 200:
        return None
    found = _APPENDIX.match(text)
    if found:
        return found.end("label"), found.start("title") if found["title"].strip() else len(text)
    if _FORM.fullmatch(squeezed(text)):
        return len(text), len(text)
    return None


def is_authority(text: str) -> bool:
    """Say whether a line says by what right or in what position somebody signs."""
    text = squeezed(text)
    if not in_capitals(text) or len(text) > _MOST_AUTHORITY:
        return False
    return bool(_PREFIX.match(text) or _POSITION.search(text))


def is_prefixed(text: str) -> bool:
    """Say whether a line begins with "TM.", "KT." and the like."""
    return in_capitals(text) and bool(_PREFIX.match(squeezed(text)))
