import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.syllables import Flaw, flaw, possible


@pytest.mark.parametrize(
    "word",
    [
        "quyết",
        "gì",
        "gìn",
        "giếng",
        "giá",
        "quý",
        "quí",
        "thuỳ",
        "thùy",
        "hoàn",
        "ngành",
        "quyển",
        "khuỷu",
        "ngoẻo",
        "mười",
        "thuở",
        "của",
        "yếu",
        "quốc",
        "kỳ",
        "kiều",
        "xoong",
        "oằn",
        "uống",
        "khuya",
        "giặc",
        "giết",
        "quýt",
        "quả",
        "quỳnh",
        "nguyễn",
        "ý",
        "yên",
        "mía",
        "múa",
        "tòa",
        "toà",
        "người",
        "uỷ",
        "ủy",
        "Việt",
        "NGHỆ",
    ],
)
def test_a_syllable_of_the_language_is_possible(word):
    assert possible(word)


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("quyêt", Flaw.TONE),
        ("viêc", Flaw.TONE),
        ("thưc", Flaw.TONE),
        ("phàp", Flaw.TONE),
        ("nghành", Flaw.ONSET),
        ("kông", Flaw.ONSET),
        ("gế", Flaw.ONSET),
        ("ngê", Flaw.ONSET),
        ("tòan", Flaw.PLACE),
        ("cuả", Flaw.PLACE),
        ("nghiã", Flaw.PLACE),
        ("qúy", Flaw.PLACE),
        ("gía", Flaw.PLACE),
        ("truờng", Flaw.LETTERS),
        ("phưong", Flaw.LETTERS),
        ("hếế", Flaw.LETTERS),
        ("đrích", Flaw.LETTERS),
    ],
)
def test_what_cannot_be_spelled_is_refused_with_the_reason(word, why):
    assert flaw(word) is why


def test_decomposed_letters_are_the_same_syllable():
    assert possible("quye\u0302\u0301t")


@given(st.text(max_size=8))
def test_any_letters_are_judged(text):
    assert flaw(text) in {None, *Flaw}
