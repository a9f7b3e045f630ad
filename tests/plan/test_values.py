from __future__ import annotations

import pytest

from generator.plan.levels import Level
from generator.plan.model import OMITTED
from generator.plan.values import FIRST_YEAR, LAST_YEAR
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.dates import PartialDate


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("5/3/2026", PartialDate(2026, 3, 5)),
        ("ngày 05 tháng 3 năm 2026", PartialDate(2026, 3, 5)),
        ("tháng 01/2024", PartialDate(2024, 1)),
        ("2026", PartialDate(2026)),
        ("", None),
        ("không", OMITTED),
    ],
)
def test_a_date_is_as_much_as_is_known(loaded, said, date):
    assert loaded(f"ngay: {said}\n").plan.date == date


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("29/02/2026", "DL017"),
        ("1/13/2026", "DL017"),
        ("5/3/26", "DL025"),
        ("sớm", "DL016"),
        ("5/3", "DL025"),
    ],
)
def test_what_is_no_date_is_told(loaded, codes, said, code):
    assert codes(f"ngay: {said}\n") == [code]
    assert loaded(f"ngay: {said}\n").plan.date is None


@pytest.mark.parametrize("year", [FIRST_YEAR, 2026, LAST_YEAR])
def test_a_year_is_a_year(loaded, year):
    assert loaded(f"nam: {year}\n").plan.year == year


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (FIRST_YEAR - 1, "DL015"),
        (LAST_YEAR + 1, "DL015"),
        ("hai", "DL014"),
        ("2026²", "DL014"),
        ("9" * 20, "DL014"),
    ],
)
def test_what_is_no_year_is_told(codes, said, code):
    assert codes(f"nam: {said}\n") == [code]


@pytest.mark.parametrize("word", ["có", "Có", "co", "true", "yes"])
def test_yes_is_yes(loaded, word):
    assert loaded(f"du_thao: {word}\n").plan.draft is True


@pytest.mark.parametrize("word", ["không", "KHONG", "false", "no", ""])
def test_no_is_no(loaded, word):
    assert loaded(f"du_thao: {word}\n").plan.draft is False


def test_words_are_known_in_any_spelling(loaded):
    plan = loaded("do_khan: Hoả tốc\ndo_mat: TỐI MẬT\nluu_hanh: lưu hành nội bộ\n").plan
    assert plan.urgency is Urgency.FLASH
    assert plan.secrecy is Secrecy.HIGH
    assert plan.circulation is Circulation.INTERNAL


def test_numbering_is_words(loaded, codes):
    assert loaded("danh_so: La Mã, (số), thap phan\n").plan.numbering == (
        Level.ROMAN,
        Level.PARENTHESIS,
        Level.DECIMAL,
    )
    assert loaded("danh_so:\n  - Chương\n  - Điều\n").plan.numbering == (
        Level.CHAPTER,
        Level.ARTICLE,
    )
    assert codes("danh_so: La Mã, sốo, 9\n") == ["DL012", "DL013"]


def test_a_number_in_place_of_its_word_is_told_and_understood(loaded, codes):
    levels = (Level.ROMAN, Level.ARABIC, Level.LETTER, Level.DASH, Level.PLUS)
    assert loaded("danh_so: I., 1, a), -, +\n").plan.numbering == levels
    assert codes("danh_so: I., 1, a), -, +\n") == ["DL012"] * 5


@pytest.mark.parametrize("number", ["8", "08", "192", "15a", ""])
def test_a_number_of_the_registry_is_kept_as_typed(loaded, codes, number):
    assert loaded(f"so: {number}\n").plan.number == number
    assert codes(f"so: {number}\n") == []


@pytest.mark.parametrize("number", ["abc", "05, 06", "5.0", "no", "số 5"])
def test_what_is_no_number_of_the_registry_is_told_and_kept(loaded, codes, number):
    assert loaded(f"so: {number}\n").plan.number == number
    assert codes(f"so: {number}\n") == ["DL029"]


@pytest.mark.parametrize("year", ["2026.0", "2026,5"])
def test_a_year_is_a_whole_number(codes, year):
    assert codes(f"nam: {year}\n") == ["DL014"]


@pytest.mark.parametrize("key", ["do_khan", "do_mat", "luu_hanh"])
def test_a_mark_that_is_not_wanted_may_be_said_so(loaded, codes, key):
    assert codes(f"{key}: không\n") == []
    plan = loaded(f"{key}: Không\n").plan
    assert (plan.urgency, plan.secrecy, plan.circulation) == (None, None, None)
