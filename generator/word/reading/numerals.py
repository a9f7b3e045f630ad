"""How Word writes the number of a list."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

_MOST_ROMAN = 3999
_MOST_LETTERS = 30
_MOST_DIGITS = 20
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def roman(number: int) -> str:
    """Give a number in Roman numerals; what has none is given in digits."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    from generator.text import numerals

    return numerals.roman(number)


def letters(number: int) -> str:
    """Give a number as Word's letters: a … z, aa, bb … (the Latin ones, not ours)."""
    times, place = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[place] * (times + 1) if 0 <= times < _MOST_LETTERS else str(number)


def circled(number: int) -> str:
    """Give a number in a circle."""
    return chr(0x2460 + number - 1) if 0 < number <= 20 else str(number)


FORMATS: MappingProxyType[str, Callable[[int], str]] = MappingProxyType(
    {
        "decimal": str,
        "decimalZero": lambda number: f"{number:02}",
        "upperRoman": roman,
        "lowerRoman": lambda number: roman(number).lower(),
        "upperLetter": lambda number: letters(number).upper(),
        "lowerLetter": letters,
        "decimalEnclosedCircle": circled,
        "decimalEnclosedParen": lambda number: f"({number})",
        "decimalEnclosedFullstop": lambda number: f"{number}.",
        "numberInDash": lambda number: f"- {number} -",
        "none": lambda _: "",
        "bullet": lambda _: "",
    },
)


def write(number: int, style: str) -> str:
    """Give a number in one of Word's formats; "01, 02, …" stands for digits of that width."""
    known = FORMATS.get(style)
    if known is not None:
        return known(number)
    first = style.partition(",")[0].strip()[:_MOST_DIGITS]
    return f"{number:0{len(first)}}" if first.isdecimal() else str(number)
