"""Letters of the code pages before Unicode: TCVN3 (ABC) and VNI, as Word kept them.

Word stored such letters as those of Windows' western code page that have the same byte; the font
alone made Vietnamese of them. TCVN3 is the table VN3 of TCVN 5712:1993, one byte a letter, with
capitals in fonts of their own (.VnTimeH). VNI for Windows writes the vowel and then a byte for
its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import product
from types import MappingProxyType
from unicodedata import normalize


class CodePage(StrEnum):
    """How the letters of a font are stored."""

    TCVN3 = "TCVN3"
    TCVN3_CAPITALS = "TCVN3, chữ hoa"
    VNI = "VNI"


_TCVN3 = str.maketrans(
    dict(
        zip(
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§",
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ",
            strict=True,
        )
    )
)

_MARKS: Mapping[str, str] = MappingProxyType(
    {
        "ø": "\u0300",
        "ù": "\u0301",
        "û": "\u0309",
        "õ": "\u0303",
        "ï": "\u0323",
        "â": "\u0302",
        "à": "\u0302\u0300",
        "á": "\u0302\u0301",
        "å": "\u0302\u0309",
        "ã": "\u0302\u0303",
        "ä": "\u0302\u0323",
        "ê": "\u0306",
        "è": "\u0306\u0300",
        "é": "\u0306\u0301",
        "ú": "\u0306\u0309",
        "ü": "\u0306\u0303",
        "ë": "\u0306\u0323",
    }
)
"""What a byte of VNI puts on the vowel before it."""

_ALONE: Mapping[str, str] = MappingProxyType(
    {"ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ"}
)
"""Letters that VNI stores as one byte."""


def _vni() -> Iterator[tuple[str, str]]:
    """Give every sequence of VNI with the letter that it stands for, the long ones first."""
    for vowel, (stored, marks) in product("aeouyôö", _MARKS.items()):
        letter = normalize("NFC", _ALONE.get(vowel, vowel) + marks)
        if len(letter) == 1:
            yield f"{vowel}{stored}", letter
            yield f"{vowel.upper()}{stored.upper()}", letter.upper()
            yield f"{vowel.upper()}{stored}", letter.upper()
    for stored, letter in _ALONE.items():
        yield stored, letter
        yield stored.upper(), letter.upper()


_VNI: Mapping[str, str] = MappingProxyType(dict(_vni()))
_SEQUENCE = re.compile("|".join(map(re.escape, _VNI)))
_FONTS = (
    (re.compile(r"\.Vn.*H", re.IGNORECASE | re.DOTALL), CodePage.TCVN3_CAPITALS),
    (re.compile(r"\.Vn.*", re.IGNORECASE | re.DOTALL), CodePage.TCVN3),
    (re.compile(r"VNI[- ].*", re.IGNORECASE | re.DOTALL), CodePage.VNI),
)
_UNICODE = re.compile("[\u0100-\u01b0\u0300-\u0323\u1ea0-\u1ef9]")
"""Vietnamese letters that no western code page has."""


def code_page(font: str | None) -> CodePage | None:
    """Give how the letters of a font are stored; None for one with today's."""
    if not font:
        return None
    return next((page for shape, page in _FONTS if shape.fullmatch(font)), None)


def converted(text: str, page: CodePage) -> str:
    """Give `text` in Unicode; one that is so already, whatever its font, stays as it is."""
    if _UNICODE.search(text):
        return text
    if page is CodePage.VNI:
        return _SEQUENCE.sub(lambda found: _VNI[found.group()], text)
    letters = text.translate(_TCVN3)
    return letters.upper() if page is CodePage.TCVN3_CAPITALS else letters
