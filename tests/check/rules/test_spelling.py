import pytest

from generator.check.rules.spelling import (
    hyphen_inside_word,
    impossible_syllable,
    slip_in_fixed_phrase,
    slip_perhaps,
    word_twice,
)
from tests.check.rules.saying import quotes


@pytest.mark.parametrize(
    "word", ["giải quyêt", "nghành", "Quyêt định", "hòan thành", "Truờng học", "VIÊC LÀM", "khôgn"]
)
def test_a_syllable_that_cannot_be_is_found(word):
    assert len(quotes(impossible_syllable, f"{word} nào")) == (1 if word != "VIÊC LÀM" else 0)


def test_capitals_are_judged_where_all_is_in_capitals():
    assert quotes(impossible_syllable, "VIÊC LÀM") == ["VIÊC"]
    assert quotes(impossible_syllable, "danh hiệu NGƯT") == []


@pytest.mark.parametrize(
    "text",
    [
        "giải quyết việc làm",
        "huyện Krông Pắc, tỉnh Đắk Lắk, Bắc Kạn, Kon Plông, Đăk Glei",
        "PGĐ Sở, HĐND, QĐ, TTĐT, sđt, kWh",
        "facebook, zalo, website, PAPI, PAR INDEX",
        "ôtô, kilômét, panô",
        "prôtêin, crôm",
        "gọi là “khôgn”",
        "xã M'Đrắk, tiếng jút",
        "https://abc.vn/quyêt",
        "iĐê",
        "đ, ê",
    ],
)
def test_names_abbreviations_and_loanwords_are_silent(text):
    assert quotes(impossible_syllable, text) == []


def test_a_slip_in_a_phrase_is_found():
    assert quotes(slip_in_fixed_phrase, "phổ biến phát luật") == ["phát luật"]


def test_a_slip_that_is_no_syllable_is_told_once_by_the_other_rule():
    assert quotes(slip_in_fixed_phrase, "kết quả giải quyêt") == []
    assert quotes(slip_in_fixed_phrase, "kết quả giải quyết") == []


def test_a_hyphen_inside_a_word_is_found():
    assert quotes(hyphen_inside_word, "phát triển kinh tế xã - hội nói chung") == ["tế xã - hội"]


@pytest.mark.parametrize(
    "text",
    ["kinh tế - xã hội nói chung", "chức năng - nhiệm vụ", "kinh tế, xã - hội đồng", "an - ninh"],
)
def test_a_hyphen_between_words_is_silent(text):
    assert quotes(hyphen_inside_word, text) == []


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("truyền thông về về hoạt động", "về về"),
        ("văn bản truyền truyền, phổ biến", "truyền truyền"),
        ("VỀ VỀ VIỆC", "VỀ VỀ"),
        ("các các cơ quan", "các các"),
    ],
)
def test_a_word_typed_twice_is_found(text, twice):
    assert quotes(word_twice, text) == [twice]


@pytest.mark.parametrize(
    "text",
    [
        "công nghệ số số 71/2025/QH15",
        "luôn luôn, dần dần, từ từ",
        "hành chính chính thức",
        "chuyên đề Đề án",
        "về, về",
        "trong năm năm tới",
        "mục a a",
        "đoạn AB AB",
        "xin chào CÁC CÁC",
        "5kg kg",
    ],
)
def test_words_that_rightly_stand_twice_are_silent(text):
    assert quotes(word_twice, text) == []


@pytest.mark.parametrize(
    "text",
    ["liên quan đến công tác cải CCHC", "giải quyết thủ TTHC", "ứng dụng công CNTT trong quản lý"],
)
def test_an_abbreviation_that_begins_with_the_word_before_it_is_said_twice(text):
    assert len(quotes(word_twice, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "công tác CCHC",
        "dịch vụ công CNTT",
        "kiểm soát TTHC",
        "Cải CCHC",
        "Đảng ủy UBND tỉnh",
        "cấp ủy UBND xã",
    ],
)
def test_an_abbreviation_after_another_word_is_silent(text):
    assert quotes(word_twice, text) == []


def test_what_a_document_explains_itself_counts_too():
    text = "công tác phòng cháy chữa cháy (PCCC)"
    assert quotes(word_twice, text, "phương án phòng PCCC") == ["phòng PCCC"]


@pytest.mark.parametrize("text", ["hiệu quá", "phân cộng", "quan lý"])
def test_two_words_that_seldom_stand_together_are_a_hint_alone(text):
    assert len(quotes(slip_perhaps, text)) == 1
    assert quotes(slip_in_fixed_phrase, text) == []


@pytest.mark.parametrize("text", ["phát luật", "vủa người dân", "điểm hình tiên tiến"])
def test_what_can_mean_nothing_else_is_no_hint(text):
    assert quotes(slip_perhaps, text) == []
    assert len(quotes(slip_in_fixed_phrase, text)) == 1
