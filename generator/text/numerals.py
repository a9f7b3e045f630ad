"""Numbers as Vietnamese offices write them: Roman, with leading zeros, in words, as amounts."""

from __future__ import annotations

from decimal import Decimal

from generator.text.late import late

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_ROMAN_FORM = late(
    r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})",
)
_ROMAN_PART = late("CM|CD|XC|XL|IX|IV|[MDCLXVI]")
_ROMAN_VALUE = {letters: value for value, letters in _ROMAN}

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_THOUSANDS = ("", "nghìn", "triệu")
_BILLION = 10**9
MOST_IN_WORDS = _BILLION**2 - 1

_AMOUNT = late(
    r"([-\u2212]?)((?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+)|(?:[1-9][0-9]{0,2}(?:[ \u00a0][0-9]{3})+)"
    r"|[0-9]{1,30})(?:,([0-9]{1,30}))?",
)
_GROUPING = late("[. \u00a0]")


def roman(number: int) -> str:
    """Write `number`, 1 to 3999, in Roman numerals."""
    if not 1 <= number <= 3999:
        msg = f"{number} has no Roman numeral"
        raise ValueError(msg)
    letters = []
    for value, letter in _ROMAN:
        count, number = divmod(number, value)
        letters.append(letter * count)
    return "".join(letters)


def from_roman(letters: str) -> int | None:
    """Read Roman numerals in their one right form, or give None."""
    if not _ROMAN_FORM.fullmatch(letters):
        return None
    return sum(_ROMAN_VALUE[part] for part in _ROMAN_PART.findall(letters))


def two_digits(number: int) -> str:
    """Write `number` with the zero that stands before a single digit."""
    return f"{number:02d}"


def in_words(number: int) -> str:
    """Say `number` in words, as sums of money are written out.

    Of the usual ways: "linh" (not "lẻ"), "nghìn" (not "ngàn"), "tỷ", "hai mươi tư", "hai mươi
    mốt", "mười lăm". An empty group is not said.
    """
    if abs(number) > MOST_IN_WORDS:
        msg = f"{number} is too large to be said"
        raise ValueError(msg)
    if number == 0:
        return _DIGITS[0]
    said = _billions(abs(number))
    return " ".join(["âm", *said] if number < 0 else said)


def _billions(number: int) -> list[str]:
    above, below = divmod(number, _BILLION)
    said = [*_groups(above, whole=True), "tỷ"] if above else []
    return said + _groups(below, whole=not above)


def _groups(number: int, *, whole: bool) -> list[str]:
    """Say a number below a billion; where it is not the `whole` of it, with its zeros."""
    said: list[str] = []
    for power in (2, 1, 0):
        group = number // 1000**power % 1000
        if group:
            said += _hundreds(group, first=whole and not said)
            said += [_THOUSANDS[power]] if power else []
    return said


def _hundreds(number: int, *, first: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    said = [] if first and not hundreds else [_DIGITS[hundreds], "trăm"]
    if tens > 1:
        said += [_DIGITS[tens], "mươi"]
    elif tens:
        said += ["mười"]
    elif said and ones:
        said += ["linh"]
    if ones:
        said += [_ones(ones, tens)]
    return said


def _ones(ones: int, tens: int) -> str:
    if ones == 5 and tens:
        return "lăm"
    return {1: "mốt", 4: "tư"}.get(ones, _DIGITS[ones]) if tens > 1 else _DIGITS[ones]


def parse_amount(text: str) -> Decimal | None:
    """Read an amount: dots or spaces between groups of three digits, a comma for decimals.

    None for whatever could be read in two ways, such as "1.5" or "1,234,567".
    """
    found = _AMOUNT.fullmatch(text.strip())
    if not found:
        return None
    sign, whole, decimals = found.groups()
    digits = _GROUPING.sub("", whole)
    return Decimal(f"{'-' if sign else ''}{digits}.{decimals or ''}")


def write_amount(amount: Decimal) -> str:
    """Write `amount` with dots between groups of three digits and a comma for decimals."""
    return f"{amount:,f}".translate({ord(","): ".", ord("."): ","})
