from generator.check.rules.variants import spelled_in_several_ways
from generator.document.blocks import Role
from tests.check.rules.saying import data, quotes, said


def test_two_spellings_are_told_once_with_how_often_they_stand():
    body = ("bảo đảm tiến độ, bảo đảm chất lượng", "Đảm bảo an toàn hằng năm", "báo cáo hàng năm")
    (told,) = data(spelled_in_several_ways, *body)
    assert told == {"spellings": "bảo đảm (2) – đảm bảo (1); hằng năm (1) – hàng năm (1)"}
    assert quotes(spelled_in_several_ways, *body) == ["Đảm bảo"]


def test_one_spelling_is_silent():
    assert data(spelled_in_several_ways, "bảo đảm, hằng năm, quản lý", "bảo đảm") == []


def test_an_abbreviation_spelled_in_two_ways_is_told():
    assert (
        data(spelled_in_several_ways, "ngành KH&CN", "Bộ KHCN")[0]["spellings"]
        == "KH&CN (1) – KHCN (1)"
    )


def test_the_tone_mark_on_either_vowel_is_told():
    assert (
        data(spelled_in_several_ways, "hòa giải", "hoà bình")[0]["spellings"] == "òa (1) – oà (1)"
    )


def test_whole_words_after_their_abbreviation_are_told():
    mixed = ("UBND tỉnh", "Ủy ban nhân dân tỉnh")
    assert data(spelled_in_several_ways, *mixed) != []
    assert data(spelled_in_several_ways, *reversed(mixed)) == []


def test_lines_in_capitals_do_not_count():
    assert data(spelled_in_several_ways, "UBND tỉnh", said("ỦY BAN NHÂN DÂN", Role.HEADING)) == []
