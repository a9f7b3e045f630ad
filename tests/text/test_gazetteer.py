import pytest

from generator.text.gazetteer import Gazetteer

NAMES = {
    "tỉnh bà rịa - vũng tàu": 1,
    "tỉnh hà nam": 2,
    "bộ lao động - thương binh và xã hội": 3,
    "sở kh&cn": 4,
    "sở": 5,
    "bộ tài chính": 6,
}


def found(text):
    table = Gazetteer(NAMES)
    return [(text[start:end], meaning) for start, end, meaning in table.find(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ubnd tỉnh hà nam ban hành", ("tỉnh hà nam", 2)),
        ("tỉnh  bà rịa-vũng tàu", ("tỉnh  bà rịa-vũng tàu", 1)),
        ("tỉnh bà rịa – vũng\ntàu.", ("tỉnh bà rịa – vũng\ntàu", 1)),
        ("(bộ lao động - thương binh và xã hội)", ("bộ lao động - thương binh và xã hội", 3)),
        ("sở kh & cn", ("sở kh & cn", 4)),
        ("các sở, ngành", ("sở", 5)),
    ],
)
def test_a_name_is_found_however_its_spaces_were_typed(text, name):
    assert found(text) == [name]


@pytest.mark.parametrize(
    "text",
    ["tỉnh hà, nam", "tỉnh hà namđịnh", "cán bộ", "tỉnh", "cơsở kh&cn", "bộ tài chínhh", ""],
)
def test_other_words_are_no_name(text):
    assert found(text) == []


def test_the_longest_name_wins_and_none_is_found_inside_another():
    assert found("sở kh&cn, sở nội vụ, bộ tài chính") == [
        ("sở kh&cn", 4),
        ("sở", 5),
        ("bộ tài chính", 6),
    ]
