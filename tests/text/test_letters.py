from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.letters import (
    POINT_LETTERS,
    bare,
    capitals,
    fold_key,
    fold_tone,
    forbidden,
    normal,
    point_letter,
    point_number,
    words,
)

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằấộữỵÀẢÃÁẠẰẤỘỮỴ ABCĐ019ß.,-", max_size=30
)


@pytest.mark.parametrize(
    "typed",
    [
        "trich_yeu",
        "Trích yếu",
        "TRÍCH-YẾU",
        " trích  yếu ",
        "tri\u0301ch ye\u0302\u0301u",
        "trich.yeu",
    ],
)
def test_a_key_has_one_spelling(typed):
    assert fold_key(typed) == "trich_yeu"


def test_a_key_keeps_no_bar_and_nothing_invisible():
    assert fold_key("\ufeffĐơn\u00a0vị\u200b") == "don_vi"


def test_accents_go_and_capitals_stay():
    assert bare("Đặng Thị Ý") == "Dang Thi Y"
    assert bare("abc") == "abc"


@pytest.mark.parametrize(
    ("new", "old"),
    [("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("UỶ BAN", "ỦY BAN"), ("HOÀ", "HÒA")],
)
def test_both_places_of_a_tone_are_one(new, old):
    assert fold_tone(new) == fold_tone(old) == old


@pytest.mark.parametrize("word", ["quý", "QUÝ", "hoàn", "toán", "loét", "huỳnh", "abc"])
def test_a_tone_with_one_right_place_stays(word):
    assert fold_tone(word) == word


def test_capitals_of_vietnamese():
    assert capitals("Sở Khoa học và Công nghệ đ") == "SỞ KHOA HỌC VÀ CÔNG NGHỆ Đ"
    assert capitals("straße") == "STRAßE"


@given(VIETNAMESE)
def test_capitals_keep_length_and_form(text):
    upper = capitals(text)
    assert len(upper) == len(normal(text))
    assert unicodedata.is_normalized("NFC", upper)
    assert capitals(upper) == upper


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text):
    assert fold_tone(fold_tone(text)) == fold_tone(text)
    assert fold_key(fold_key(text)) == fold_key(text)
    assert normal(normal(text)) == normal(text)


def test_points_have_the_letters_of_the_alphabet():
    assert [point_letter(number) for number in range(1, 8)] == list("abcdđeg")
    assert not set("fjwz") & set(POINT_LETTERS)


def test_after_the_last_letter_come_two():
    assert [point_letter(number) for number in (23, 24, 25, 28, 46, 47)] == [
        "y",
        "aa",
        "ab",
        "ađ",
        "ay",
        "ba",
    ]


def test_there_is_no_point_zero():
    with pytest.raises(ValueError, match="no point 0"):
        point_letter(0)


@given(st.integers(1, 100_000))
def test_a_point_is_found_by_its_letter(number):
    assert point_number(point_letter(number)) == number


@pytest.mark.parametrize("letters", ["", "f", "A", "1"])
def test_what_is_no_letter_of_a_point_has_no_number(letters):
    assert point_number(letters) is None


def test_characters_that_xml_cannot_hold_are_found():
    assert forbidden("a\x0bb\x00\ufffe") == (1, 3, 4)
    assert forbidden("\ud800") == (0,)
    assert forbidden("a\tb\nc\r\U0001f600\ufffd") == ()


def test_words_leave_case_and_punctuation_out():
    assert words("Số 192/KH-UBND,\u00a0năm 2024!") == ("số", "192", "kh", "ubnd", "năm", "2024")
    assert words("ho\u0300a") == ("hòa",)
    assert words("a_b") == ("a", "b")
