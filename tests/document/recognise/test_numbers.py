"""The numbers with which paragraphs begin."""

from __future__ import annotations

import re

import pytest

from generator.document.recognise.numbers import FORMS, made, printed, typed
from generator.plan.levels import Level


@pytest.mark.parametrize(
    ("text", "seen", "level", "words"),
    [
        ("I. MỤC ĐÍCH", "I.", Level.ROMAN, "MỤC ĐÍCH"),
        ("I.MỤC ĐÍCH", "I.", Level.ROMAN, "MỤC ĐÍCH"),
        ("II- YÊU CẦU", "II-", Level.ROMAN, "YÊU CẦU"),
        ("II/ YÊU CẦU", "II/", Level.ROMAN, "YÊU CẦU"),
        ("XIV. Kết luận", "XIV.", Level.ROMAN, "Kết luận"),
        ("1. Mục đích", "1.", Level.ARABIC, "Mục đích"),
        ("1.Mục đích", "1.", Level.ARABIC, "Mục đích"),
        ("12) Mục đích", "12)", Level.ARABIC, "Mục đích"),
        ("1/ Mục đích", "1/", Level.ARABIC, "Mục đích"),
        ("1- Mục đích", "1-", Level.ARABIC, "Mục đích"),
        ("  1.\tMục đích", "1.", Level.ARABIC, "Mục đích"),
        ("1.\u00a0Mục đích", "1.", Level.ARABIC, "Mục đích"),
        ("1.1. Nội dung", "1.1.", Level.DECIMAL, "Nội dung"),
        ("1.1 Nội dung", "1.1", Level.DECIMAL, "Nội dung"),
        ("2.1.3. Nội dung", "2.1.3.", Level.DECIMAL, "Nội dung"),
        ("II.1. Nội dung", "II.1.", Level.DECIMAL, "Nội dung"),
        ("a) Việc", "a)", Level.LETTER, "Việc"),
        ("đ) Việc", "đ)", Level.LETTER, "Việc"),
        ("a. Việc", "a.", Level.LETTER, "Việc"),
        ("a/ Việc", "a/", Level.LETTER, "Việc"),
        ("aa) Việc", "aa)", Level.LETTER, "Việc"),
        ("(1) Việc", "(1)", Level.PARENTHESIS, "Việc"),
        ("- Việc", "-", Level.DASH, "Việc"),
        ("-Việc", "-", Level.DASH, "Việc"),
        ("– Việc", "–", Level.DASH, "Việc"),
        ("- 10 việc", "-", Level.DASH, "10 việc"),
        ("+ Việc", "+", Level.PLUS, "Việc"),
        ("• Việc", "•", None, "Việc"),
        ("A. PHẦN CHUNG", "A.", None, "PHẦN CHUNG"),
        ("(i) Việc", "(i)", None, "Việc"),
        ("Điều 1. Phạm vi", "Điều 1.", Level.ARTICLE, "Phạm vi"),
        ("Điều 12: Phạm vi", "Điều 12:", Level.ARTICLE, "Phạm vi"),
        ("Phần I", "Phần I", Level.PART, ""),
        ("PHẦN THỨ NHẤT", "PHẦN THỨ NHẤT", Level.PART, ""),
        ("Chương II. QUY ĐỊNH", "Chương II", Level.CHAPTER, "QUY ĐỊNH"),
        ("Mục 1", "Mục 1", Level.SECTION, ""),
        ("Mục 1 PHẠM VI", "Mục 1", Level.SECTION, "PHẠM VI"),
        ("Tiểu mục 2", "Tiểu mục 2", Level.SECTION, ""),
    ],
)
def test_a_typed_number_is_read(text, seen, level, words):
    number = typed(text)
    assert (number.seen, number.level, text[number.start :]) == (seen, level, words)


@pytest.mark.parametrize(
    "text",
    [
        "Mục đích",
        "1.250.000 đồng",
        "10.000 người",
        "05/3/2026 là ngày",
        "05.3.2026 là ngày",
        "2021-2025 là giai đoạn",
        "30/2020/NĐ-CP",
        "12/KH-UBND",
        "100% cơ quan",
        "1,5 triệu",
        "2024. Năm",
        "C. Marx",
        "IIII. Sai",
        "v.v. và",
        "Mục I của Kế hoạch này",
        "Điều này",
        "--- hết ---",
        "bao gồm: a) và b)",
        "",
    ],
)
def test_what_only_looks_like_a_number_is_none(text):
    assert typed(text) is None


@pytest.mark.parametrize(
    ("number", "level"),
    [
        ("1.", Level.ARABIC),
        ("a)", Level.LETTER),
        ("-", Level.DASH),
        ("+", Level.PLUS),
        ("I.", Level.ROMAN),
        ("1.2.", Level.DECIMAL),
    ],
)
def test_a_number_that_word_makes_is_read(number, level):
    assert (made(number).seen, made(number).level) == (number, level)


@pytest.mark.parametrize("number", ["\uf0b7", "Bước 1", "§"])
def test_a_number_that_the_decree_has_not_is_kept(number):
    assert (made(number).seen, made(number).level) == (number, None)


@pytest.mark.parametrize(
    ("text", "level", "seen", "words"),
    [
        ("1. 2. việc", Level.DECIMAL, "1.", "2. việc"),
        ("a.1. việc", Level.DECIMAL, "a.1.", "việc"),
        ("- + việc", Level.DASH, "-", "+ việc"),
        ("Phần I", Level.PART, "Phần I", ""),
        ("Điều\u00a05. việc", Level.ARTICLE, "Điều 5.", "việc"),
        ("1. việc", Level.NONE, "", "1. việc"),
    ],
)
def test_a_number_that_this_program_printed_is_read_by_its_level(text, level, seen, words):
    number = printed(text, level)
    assert (number.seen, text[number.start :]) == (seen, words)


def test_a_number_of_another_level_is_not_the_one_printed():
    assert printed("a) việc", Level.ARABIC) is None


def test_every_form_names_all_signs_that_it_can_begin_with():
    signs = [chr(code) for code in range(0x20, 0x2800)]
    behind = ("", " ", ". x", ") x", ".1. x", "hương I. X", "a) x", "1) x", "I. X")
    for firsts, form, _ in FORMS:
        pattern = re.compile(form)
        begun = {sign for sign in signs for rest in behind if pattern.match(sign + rest)}
        assert begun <= set(firsts), form
