from __future__ import annotations

import pytest

from generator.plan.levels import Level
from generator.plan.typed import goes_on, is_literal, literal, may_begin, of_another_level, take_off
from generator.text.rich import Note, Run, parse


@pytest.mark.parametrize(
    ("level", "text", "number"),
    [
        (Level.ROMAN, "I. MỤC ĐÍCH", "I."),
        (Level.ROMAN, "XXXIX. MỤC ĐÍCH", "XXXIX."),
        (Level.ARABIC, "1. Mục đích", "1."),
        (Level.ARABIC, "12.  Mục đích", "12."),
        (Level.ROMAN, "II/ MỤC ĐÍCH", "II."),
        (Level.ARABIC, "3) Mục đích", "3."),
        (Level.ARABIC, "4/ Mục đích", "4."),
        (Level.LETTER, "a) Ý", "a)"),
        (Level.LETTER, "b. Ý", "b)"),
        (Level.LETTER, "c/ Ý", "c)"),
        (Level.ARTICLE, "Điều 2: Đối tượng", "Điều 2."),
        (Level.LETTER, "đ) Ý", "đ)"),
        (Level.DASH, "- Ý", "-"),
        (Level.DASH, "– Ý", "-"),
        (Level.PLUS, "+ Ý", "+"),
        (Level.DECIMAL, "2.1. Thông tin", "2.1."),
        (Level.DECIMAL, "2.1 Thông tin", "2.1."),
        (Level.PARENTHESIS, "(1) Ý", "(1)"),
        (Level.ARTICLE, "Điều 1. Phạm vi", "Điều 1."),
        (Level.PART, "Phần I. CHUNG", "Phần I"),
        (Level.CHAPTER, "Chương II: CHUNG", "Chương II"),
        (Level.SECTION, "Mục 1. CHUNG", "Mục 1"),
    ],
)
def test_a_number_of_its_level_is_taken_off(level, text, number):
    found, rest = take_off(text, level)
    assert found == number
    assert text.endswith(rest)
    assert rest[0].isalpha()


@pytest.mark.parametrize(
    ("level", "text"),
    [
        (Level.ARABIC, "06 tháng đầu năm"),
        (Level.ARABIC, "2024 là năm bản lề"),
        (Level.ARABIC, "2024. Năm bản lề"),
        (Level.ARABIC, "1.000 đồng"),
        (Level.ARABIC, "1."),
        (Level.ARABIC, "1.1. Thông tin"),
        (Level.LETTER, "a/b"),
        (Level.LETTER, "a)"),
        (Level.LETTER, "ab) x"),
        (Level.ROMAN, "C. Mác"),
        (Level.ROMAN, "IIII. Sai"),
        (Level.ROMAN, ". Sai"),
        (Level.DECIMAL, "1.5 lần"),
        (Level.DASH, "-5 độ"),
        (Level.PLUS, "+5 độ"),
        (Level.ARTICLE, "Điều 1 của Luật"),
        (Level.SECTION, "Mục 1 của Kế hoạch"),
        (Level.NONE, "1. Mục đích"),
    ],
)
def test_what_merely_begins_with_a_figure_stays(level, text):
    assert take_off(text, level) == ("", text)


@pytest.mark.parametrize(
    ("level", "text", "number"),
    [
        (Level.ARABIC, "a) Nhầm cấp", "a)"),
        (Level.LETTER, "- Nhầm cấp", "-"),
        (Level.ROMAN, "1. Nhầm cấp", "1."),
        (Level.ARABIC, "1.1. Nhầm cấp", "1.1."),
    ],
)
def test_a_number_of_another_level_is_noticed(level, text, number):
    assert of_another_level(text, level) == (number, text.removeprefix(f"{number} "))


@pytest.mark.parametrize(
    ("level", "text"),
    [
        (Level.ARABIC, "06 tháng"),
        (Level.NONE, "1. a"),
        (Level.LETTER, "1.5 lần"),
        (Level.DASH, "x"),
    ],
)
def test_a_text_without_a_number_is_not_noticed(level, text):
    assert of_another_level(text, level) == ("", text)


@pytest.mark.parametrize(
    ("number", "lines"),
    [
        ("(1)", ["Một; (2) hai"]),
        ("a)", ["Một, b) hai"]),
        ("-", ["Một", "- Hai"]),
        ("I.", ["Một", "II. Hai"]),
    ],
)
def test_a_number_may_begin_a_row_within_a_text(number, lines):
    assert goes_on(number, lines)


@pytest.mark.parametrize(
    ("number", "lines"), [("(1)", ["Một (2) hai"]), ("-", ["Năm 2021 - 2025"]), ("1.", ["Một"])]
)
def test_a_number_alone_begins_no_row(number, lines):
    assert not goes_on(number, lines)


@pytest.mark.parametrize("text", ["1. a", "a) b", r"\1. a", "- a", "Điều 1. a"])
def test_a_text_that_begins_with_a_number_can_be_written(text):
    assert is_literal(literal(text))
    assert literal(text)[1:] == text


@pytest.mark.parametrize("text", ["06 tháng", r"\*sao", r"\\may-chu", "x", ""])
def test_another_text_is_written_as_it_is(text):
    assert literal(text) == text
    assert not is_literal(text)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(
    "text",
    ["1. a", "I. a", "a) b", "- a", "+ a", "(1) a", "2.1 A", "Điều 1. a", "Mục I: a", "1. **a**"],
)
def test_whatever_is_taken_off_may_begin_a_line(text, level):
    taken = take_off(text, level)[0] or of_another_level(text, level)[0]
    assert may_begin(parse(text)) or not taken
    assert may_begin(parse(f"\\{text}"))


def test_no_number_begins_a_usual_line():
    assert not may_begin(parse("Văn phòng chủ trì"))
    assert not may_begin((Run("Điều này"),))
    assert may_begin((Note((Run("a"),)),))
    assert may_begin(())
