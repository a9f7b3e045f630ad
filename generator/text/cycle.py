"""The names of years by the lunar calendar: 2024 is Giáp Thìn."""

from __future__ import annotations

import re

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = (
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
)  # fmt: skip
_OTHER = {"kỉ": "kỷ", "quí": "quý", "tí": "tý", "mẹo": "mão", "tị": "tỵ"}
"""Other spellings of the same names."""

CYCLE = 60
"""After so many years the names begin again."""

_FIRST = 4
"""The year 4 was the first of a cycle."""

NAME = (
    r"(?<!\w)(?:giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí])"
    r"\s+(?:t[ýí]|sửu|dần|mão|mẹo|thìn|t[ỵị]|ngọ|mùi|thân|dậu|tuất|hợi)(?!\w)"
)
"""The name of a year, as a pattern; letter case does not matter to it."""


def named(year: int) -> str:
    """Give the name of the lunar year that begins in `year`."""
    return f"{_STEMS[(year - _FIRST) % 10]} {_BRANCHES[(year - _FIRST) % 12]}"


def year_of(name: str, near: int) -> int | None:
    """Give the year called `name` that is nearest to `near`; None where no year is."""
    words = [_OTHER.get(word, word) for word in name.lower().split()]
    half = CYCLE // 2
    for year in sorted(range(near - half, near + half), key=lambda year: abs(year - near)):
        if named(year).lower().split() == words:
            return year
    return None


def like(name: str, model: str) -> str:
    """Give `name` in the letter case of `model`."""
    bare = re.sub(r"[\W\d_]", "", model)
    if bare.isupper():
        return name.upper()
    return name.lower() if bare.islower() else name
