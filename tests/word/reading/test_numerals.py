import pytest

from generator.word.reading.numerals import write


@pytest.mark.parametrize(
    ("number", "style", "text"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (3999, "upperRoman", "MMMCMXCIX"),
        (4000, "upperRoman", "4000"),
        (0, "upperRoman", "0"),
        (1, "lowerLetter", "a"),
        (4, "lowerLetter", "d"),
        (26, "upperLetter", "Z"),
        (27, "lowerLetter", "aa"),
        (0, "lowerLetter", "0"),
        (10_000, "lowerLetter", "10000"),
        (3, "decimalEnclosedCircle", "③"),
        (21, "decimalEnclosedCircle", "21"),
        (3, "decimalEnclosedParen", "(3)"),
        (3, "decimalEnclosedFullstop", "3."),
        (3, "numberInDash", "- 3 -"),
        (3, "none", ""),
        (3, "bullet", ""),
        (3, "001, 002, 003, ...", "003"),
        (3, "0" * 5000, "0" * 19 + "3"),
        (3, "vietnameseCounting", "3"),
        (3, "", "3"),
    ],
)
def test_a_number_is_written_as_its_list_says(number, style, text):
    assert write(number, style) == text
