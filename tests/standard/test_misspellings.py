import pytest

from generator.check.wording import words
from generator.standard.misspellings import misspellings
from generator.text.syllables import possible
from tests.check.test_slips import found


@pytest.mark.parametrize(("wrong", "right"), misspellings().items(), ids=str)
def test_a_misspelling_is_found_once_and_what_is_right_is_silent(wrong, right):
    said = " ".join(wrong)
    assert found(f"đã {said} rồi") == [(said, right)]
    assert found(f"đã {right} rồi") == []


@pytest.mark.parametrize("wrong", misspellings(), ids=" ".join)
def test_each_of_its_syllables_is_one(wrong):
    assert all(possible(word.plain) for word in words(" ".join(wrong)))


@pytest.mark.parametrize("text", ["những nhiễu loạn của thời tiết", "đề xuất ăn ca", "Xúc Tích"])
def test_words_that_belong_elsewhere_are_silent(text):
    assert found(text) == []
