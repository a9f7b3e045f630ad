"""The codes in the symbols of documents: of which kind they are, and which organ gives them.

"30/2020/NĐ-CP" is a Nghị định (NĐ) of the Government (CP). The codes of the 29 kinds are
those of Phụ lục III; laws, decrees and circulars have theirs by the law on legal acts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from generator.standard.kinds import KINDS
from generator.text.late import late
from generator.text.letters import fold_tone, normal

ACTS: Mapping[str, str] = MappingProxyType(
    {
        "Nghị định": "NĐ",
        "Thông tư": "TT",
        "Thông tư liên tịch": "TTLT",
        "Kết luận": "KL",
    },
)
"""Kinds outside the 29 that are cited every day, with their codes."""

CODES: Mapping[str, str] = MappingProxyType(
    {**{kind.name: kind.abbreviation for kind in KINDS if kind.abbreviation}, **ACTS},
)
"""The code of each kind, by its name."""

NAMES: Mapping[str, str] = MappingProxyType({code: name for name, code in CODES.items()})
"""The kind that each code belongs to."""

ISSUED_BY_DECISION = frozenset(
    {"Đề án", "Quy chế", "Quy định", "Dự án", "Phương án", "Chương trình"}
)
"""Kinds that a decision puts into force: people cite them by the number of that decision."""

LAWS = frozenset({"Luật", "Bộ luật", "Pháp lệnh"})
"""Cited by name alone (điểm b khoản 6 Mục II Phần I Phụ lục I)."""

YEAR_ALWAYS = frozenset({"NĐ", "TT", "TTLT"})
"""Codes whose number has always carried the year: those of legal acts alone."""


class Organ(StrEnum):
    """An organ that issues documents, as far as a symbol tells."""

    ASSEMBLY = "Quốc hội"
    STANDING = "Ủy ban Thường vụ Quốc hội"
    PRESIDENT = "Chủ tịch nước"
    GOVERNMENT = "Chính phủ"
    PRIME_MINISTER = "Thủ tướng Chính phủ"
    GOVERNMENT_OFFICE = "Văn phòng Chính phủ"
    COUNCIL = "Hội đồng nhân dân"
    COMMITTEE = "Ủy ban nhân dân"
    PARTY_CENTRE = "Trung ương Đảng"
    PARTY_PROVINCE = "Tỉnh ủy, Thành ủy"
    MINISTRY = "Bộ"
    DEPARTMENT = "Sở"


PARTY = frozenset({Organ.PARTY_CENTRE, Organ.PARTY_PROVINCE})

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "BNV": "Bộ Nội vụ",
        "BTC": "Bộ Tài chính",
        "BXD": "Bộ Xây dựng",
        "BCT": "Bộ Công Thương",
        "BYT": "Bộ Y tế",
        "BTP": "Bộ Tư pháp",
        "BKHCN": "Bộ Khoa học và Công nghệ",
        "BGDĐT": "Bộ Giáo dục và Đào tạo",
        "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
        "BNNMT": "Bộ Nông nghiệp và Môi trường",
        "BDTTG": "Bộ Dân tộc và Tôn giáo",
        "BQP": "Bộ Quốc phòng",
        "BCA": "Bộ Công an",
        "BNG": "Bộ Ngoại giao",
        "BKHĐT": "Bộ Kế hoạch và Đầu tư",
        "BGTVT": "Bộ Giao thông vận tải",
        "BTNMT": "Bộ Tài nguyên và Môi trường",
        "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
        "BTTTT": "Bộ Thông tin và Truyền thông",
        "SNV": "Sở Nội vụ",
        "STC": "Sở Tài chính",
        "SXD": "Sở Xây dựng",
        "SCT": "Sở Công Thương",
        "SYT": "Sở Y tế",
        "STP": "Sở Tư pháp",
        "SKHCN": "Sở Khoa học và Công nghệ",
        "SGDĐT": "Sở Giáo dục và Đào tạo",
        "SGD&ĐT": "Sở Giáo dục và Đào tạo",
        "SNNMT": "Sở Nông nghiệp và Môi trường",
        "SNN&MT": "Sở Nông nghiệp và Môi trường",
        "SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch",
        "SVHTT": "Sở Văn hóa và Thể thao",
        "SDTTG": "Sở Dân tộc và Tôn giáo",
        "STTTT": "Sở Thông tin và Truyền thông",
        "SKHĐT": "Sở Kế hoạch và Đầu tư",
        "SGTVT": "Sở Giao thông vận tải",
        "STNMT": "Sở Tài nguyên và Môi trường",
        "SNNPTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    },
)
"""Ministries and departments by the codes that were seen in symbols; an office may have another."""

_LEADING = r"(?:[A-ZĐ][A-Za-zĐ]*-)?"
_UNIT = late(rf"{_LEADING}(?P<code>{'|'.join(UNITS)})(?:-.+)?")

_BY_CODE: tuple[tuple[re.Pattern[str], Organ], ...] = tuple(
    (late(pattern), organ)
    for pattern, organ in (
        (r"(?:NQ-)?QH[0-9]{1,2}", Organ.ASSEMBLY),
        (r"(?:[A-ZĐ]+-)?UBTVQH[0-9]{1,2}", Organ.STANDING),
        (r"[A-ZĐ]+-CTN", Organ.PRESIDENT),
        (r"[A-ZĐ][A-Za-zĐ]*-CP", Organ.GOVERNMENT),
        (r"[A-ZĐ][A-Za-zĐ]*-TT[gG]", Organ.PRIME_MINISTER),
        (rf"{_LEADING}VPCP(?:-.+)?", Organ.GOVERNMENT_OFFICE),
        (rf"{_LEADING}HĐND(?:-.+)?", Organ.COUNCIL),
        (rf"{_LEADING}(?:CT)?UBND(?:-.+)?", Organ.COMMITTEE),
    )
)

_BODIES = "(?:ban thường vụ|ban chấp hành|btv|bch)"

_BY_NAME: tuple[tuple[re.Pattern[str], Organ], ...] = tuple(
    (late(rf"(?:{pattern})(?!\w)"), organ)
    for pattern, organ in (
        (r"ủy ban thường vụ quốc hội|ubtvqh", Organ.STANDING),
        (r"quốc hội", Organ.ASSEMBLY),
        (r"chủ tịch nước", Organ.PRESIDENT),
        (r"thủ tướng(?: chính phủ)?", Organ.PRIME_MINISTER),
        (
            r"(?:bộ trưởng,? chủ nhiệm )?(?:văn phòng chính phủ|vpcp)",
            Organ.GOVERNMENT_OFFICE,
        ),
        (r"chính phủ", Organ.GOVERNMENT),
        (r"(?:thường trực )?(?:hội đồng nhân dân|hđnd)", Organ.COUNCIL),
        (r"(?:phó )?(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)", Organ.COMMITTEE),
        (r"bộ chính trị|ban bí thư|(?:ban chấp hành|bch) trung ương", Organ.PARTY_CENTRE),
        (rf"(?:{_BODIES} )?(?:tỉnh ủy|thành ủy|đảng bộ (?:tỉnh|thành phố))", Organ.PARTY_PROVINCE),
        (r"(?:bộ trưởng )?bộ (?!đội|phận|chỉ số|tiêu chí|luật)\w+", Organ.MINISTRY),
        (r"(?:(?:phó )?giám đốc )?sở(?: \w+)?", Organ.DEPARTMENT),
    )
)

_PARTY = MappingProxyType({"TW": Organ.PARTY_CENTRE, "TU": Organ.PARTY_PROVINCE})

PARTY_ORGANS = frozenset({"TW", "TU", "BCT", "BBT", "HU", "ĐU"})
"""Codes that stand behind the slash in the Party's symbols, "57-NQ/TW", never behind a hyphen."""

STATE_ORGANS = frozenset({"CP", "TTg", "UBND", "HĐND"})
"""Codes that stand behind a hyphen in the State's symbols, "12/KH-UBND"."""

NEVER = frozenset(
    {
        ("QĐ", "CP"),
        ("CT", "CP"),
        ("TT", "CP"),
        ("NĐ", "TTg"),
        ("NQ", "TTg"),
        ("TT", "TTg"),
        ("NĐ", "UBND"),
        ("TT", "UBND"),
        ("NĐ", "HĐND"),
        ("TT", "HĐND"),
    },
)
"""Kinds that an organ does not issue by the law on legal acts, as its symbols would say."""


def organ_of_symbol(symbol: str, *, party: bool = False) -> Organ | None:
    """Give the organ that `symbol` (without its number) tells, if it tells one for sure."""
    if party:
        return _PARTY.get(symbol.rpartition("/")[2])
    found = next((organ for form, organ in _BY_CODE if form.fullmatch(symbol)), None)
    unit = unit_of_symbol(symbol)
    if found is None and unit:
        return Organ.MINISTRY if unit.startswith(Organ.MINISTRY) else Organ.DEPARTMENT
    return found


def organ_of_name(name: str) -> Organ | None:
    """Give the organ that a name after "của" begins with, if it is one of these."""
    name = _folded(name)
    return next((organ for form, organ in _BY_NAME if form.match(name)), None)


def unit_of_symbol(symbol: str) -> str:
    """Give the ministry or the department whose code stands in `symbol`, or nothing."""
    found = _UNIT.fullmatch(symbol)
    return UNITS[found["code"]] if found else ""


def unit_of_name(name: str) -> str:
    """Give the ministry or the department that is written out in full in `name`, or nothing."""
    name = _folded(name)
    return next((unit for unit in dict.fromkeys(UNITS.values()) if _folded(unit) in name), "")


def _folded(name: str) -> str:
    return " ".join(fold_tone(normal(name)).lower().split())
