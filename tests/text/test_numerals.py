from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.numerals import (
    MOST_IN_WORDS,
    from_roman,
    in_words,
    parse_amount,
    roman,
    two_digits,
    write_amount,
)


@pytest.mark.parametrize(
    ("number", "letters"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_roman_numerals(number, letters):
    assert roman(number) == letters
    assert from_roman(letters) == number


@given(st.integers(1, 3999))
def test_a_roman_numeral_is_read_again(number):
    assert from_roman(roman(number)) == number


@pytest.mark.parametrize("number", [0, 4000, -1])
def test_what_has_no_roman_numeral_is_refused(number):
    with pytest.raises(ValueError, match="Roman"):
        roman(number)


@pytest.mark.parametrize("letters", ["", "IIII", "IC", "VX", "i", "I.", "ABC"])
def test_what_is_no_roman_numeral_is_not_read(letters):
    assert from_roman(letters) is None


def test_a_zero_stands_before_a_single_digit():
    assert [two_digits(number) for number in (1, 9, 10, 123)] == ["01", "09", "10", "123"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "không"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (125_000_000, "một trăm hai mươi lăm triệu"),
        (1_000_000_000, "một tỷ"),
        (1_000_000_020, "một tỷ không trăm hai mươi"),
        (1_015_000_000, "một tỷ không trăm mười lăm triệu"),
        (12_000_000_000_000, "mười hai nghìn tỷ"),
        (10**15, "một triệu tỷ"),
        (-44, "âm bốn mươi tư"),
    ],
)
def test_numbers_in_words(number, said):
    assert in_words(number) == said


def test_a_number_too_large_to_be_said_is_refused():
    assert in_words(MOST_IN_WORDS).startswith("chín trăm chín mươi chín triệu")
    with pytest.raises(ValueError, match="too large"):
        in_words(MOST_IN_WORDS + 1)


def test_no_two_numbers_are_said_alike():
    said = [in_words(number) for number in range(20_000)]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1.234.567,5", "1234567.5"),
        ("1.234", "1234"),
        ("1234567", "1234567"),
        ("1 234 567", "1234567"),
        ("1\u00a0234", "1234"),
        ("0,5", "0.5"),
        ("-1.000", "-1000"),
        ("\u22125", "-5"),
        (" 12 ", "12"),
        ("1,234", "1.234"),
    ],
)
def test_amounts_as_vietnamese_write_them(typed, amount):
    assert parse_amount(typed) == Decimal(amount)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "1.5",
        "0.123",
        "12.34.567",
        "1,234,567",
        "1.234 567",
        "5 triệu",
        "5%",
        "1,",
        ",5",
        "--5",
        "١",
    ],
)
def test_an_amount_that_could_be_another_is_not_guessed(typed):
    assert parse_amount(typed) is None


def test_amounts_are_written_with_dots_and_a_comma():
    assert write_amount(Decimal("-1234567.50")) == "-1.234.567,50"
    assert write_amount(Decimal("1E+3")) == "1.000"


@given(st.decimals(-(10**20), 10**20, places=3))
def test_a_written_amount_is_read_again(amount):
    assert parse_amount(write_amount(amount)) == amount
