import pytest

from generator.word.reading.symbols import sign, signs


@pytest.mark.parametrize(
    ("code", "font", "letter"),
    [
        (0xF0B7, "Symbol", "•"),
        (0xB7, "symbol", "•"),
        (0xF0FC, "Wingdings", "✓"),
        (0xF0A7, "Wingdings", "▪"),
        (0xF041, "Wingdings", "\uf041"),
        (0xF02D, "Arial", "-"),
        (0xF0B7, "Arial", "\uf0b7"),
        (0x2022, None, "•"),
    ],
)
def test_a_sign_of_a_font_without_letters_becomes_a_letter(code, font, letter):
    assert sign(code, font) == letter


def test_a_text_in_an_ordinary_font_stays_as_it_is():
    assert signs("%1.", "Times New Roman") == "%1."
    assert signs("\uf0b7", "Symbol") == "•"
    assert signs("\uf02d", None) == "-"
