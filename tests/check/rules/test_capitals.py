import pytest

from generator.check.rules import capitals
from tests.check.rules.saying import data, heading

CASES = [
    (
        capitals.article_capital,
        "tại khoản 1 điều 24 Luật Lưu trữ",
        "tại khoản 1 Điều 24 Luật Lưu trữ",
    ),
    (capitals.article_capital, "theo Khoản 1 Điều 24", "Khoản 1 Điều 24 quy định"),
    (capitals.article_capital, "theo Điểm a khoản 1", "theo điểm a khoản 1"),
    (capitals.organ_capital, "Ủy Ban Nhân Dân tỉnh", "Uỷ ban nhân dân tỉnh"),
    (capitals.organ_capital, "Sở khoa học và công nghệ", "cơ sở khoa học và công nghệ"),
    (capitals.organ_capital, "Sở Công thương", "Sở Công Thương"),
    (capitals.province_capital, "địa bàn Tỉnh Hưng Yên", "địa bàn tỉnh Hưng Yên"),
    (capitals.special_place_capital, "tại thủ đô Hà Nội", "tại Thủ đô Hà Nội"),
    (capitals.special_place_capital, "ở thành phố Hồ Chí Minh", "ở Thành phố Hồ Chí Minh"),
    (capitals.kind_capital, "theo kế hoạch số 12/KH-UBND", "theo Kế hoạch số 12/KH-UBND"),
    (capitals.kind_capital, "tại nghị định số 30/2020/NĐ-CP", "các nghị định sau đây"),
    (capitals.weekday_capital, "ngày 22/6/2026 (thứ hai)", "ngày 22/6/2026 (thứ Hai)"),
    (capitals.weekday_capital, "sáng Thứ tư, ngày 5/3", "bậc thứ hai của bảng"),
    (capitals.festival_capital, "dịp Tết nguyên đán", "dịp tết Nguyên đán"),
    (capitals.person_capital, "đồng chí Nguyễn văn An", "đồng chí Nguyễn Văn An"),
    (
        capitals.sentence_begins_small,
        "theo quy định. các quy định của",
        "theo quy định. Các quy định của",
    ),
]


@pytest.mark.parametrize(("rule", "wrong", "_right"), CASES)
def test_a_wrong_capital_is_found(rule, wrong, _right):
    assert len(data(rule, wrong)) == 1


@pytest.mark.parametrize(("rule", "_wrong", "right"), CASES)
def test_a_right_capital_is_silent(rule, _wrong, right):
    assert data(rule, right) == []


@pytest.mark.parametrize(
    ("rule", "text", "right"),
    [
        (capitals.weekday_capital, "ngày 22/6/2026 (thứ hai)", "thứ Hai"),
        (capitals.festival_capital, "tết Nguyên Đán", "tết Nguyên đán"),
        (capitals.person_capital, "bà Lê thị Hoa", "Lê Thị Hoa"),
        (capitals.organ_capital, "Hội đồng Nhân dân xã", "Hội đồng nhân dân"),
    ],
)
def test_the_right_spelling_is_told(rule, text, right):
    assert data(rule, text)[0]["right"] == right


def test_what_is_printed_in_capitals_is_not_judged():
    assert data(capitals.organ_capital, heading("SỞ KHOA HỌC VÀ CÔNG NGHỆ")) == []
    assert data(capitals.organ_capital, "Ông A, ỦY BAN NHÂN DÂN") == []


@pytest.mark.parametrize("text", ["ở tp. hồ chí minh", "v.v. các loại", "CCHC. các loại", "hết. A"])
def test_a_stop_that_ends_no_sentence_is_silent(text):
    assert data(capitals.sentence_begins_small, text) == []
