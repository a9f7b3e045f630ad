import pytest

from tests.check.rules.spoiling import codes, data
from tests.check.rules.spoilt import look, say, shape


@pytest.mark.parametrize("word", ["CHƯƠNG I", "Chương 1", "Chương thứ nhất"])
def test_a_chapter_has_a_roman_number_and_a_small_word(word):
    assert "TT331" in codes(say("Chương I", "Chương I", word), "DECISION")


def test_what_is_misshapen_is_shown_with_what_is_right():
    said = data("TT331", say("Chương I", "Chương I", "Chương 1"), "DECISION")
    assert said == [{"found": "Chương 1", "right": "Chương I"}]


@pytest.mark.parametrize("words", ["Chương I", "QUY ĐỊNH CHUNG"])
def test_a_chapter_stands_in_the_middle(words):
    assert "TT332" in codes(shape(words, jc={"val": "left"}), "DECISION")


def test_a_title_is_in_capitals():
    assert codes(say("QUY ĐỊNH CHUNG", "QUY ĐỊNH", "Quy định"), "DECISION") == {"TT332"}


@pytest.mark.parametrize(("bold", "found"), [("1", set()), ("0", {"TT334"})])
def test_the_number_of_an_article_is_bold(bold, found):
    assert codes(look("Hiệu lực", b=bold), "DECISION") == found
