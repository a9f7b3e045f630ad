import pytest

from generator.check.passages import Passage, Where, holding, texts
from generator.document.blocks import Role
from tests.check.rules.saying import appendix, document, heading, row, said, table

EVERYTHING = document(
    heading("MỤC ĐÍCH"),
    said("Căn cứ Luật Lưu trữ;", Role.BASIS),
    "Một câu\u00a0số 1.",
    table(row("Văn phòng", "")),
    subject="Nâng cao chất lượng",
    recipients=("UBND tỉnh;",),
    appendices=(appendix(said("Trong phụ lục"), title="Danh mục"),),
)


def test_the_texts_come_in_the_order_of_the_page_with_where_they_stand():
    assert [(each.text, each.where) for each in texts(EVERYTHING)] == [
        ("Nâng cao chất lượng", Where.SUBJECT),
        ("MỤC ĐÍCH", Where.HEADING),
        ("Căn cứ Luật Lưu trữ;", Where.BASIS),
        ("Một câu số 1.", Where.BODY),
        ("Văn phòng", Where.CELL),
        ("UBND tỉnh;", Where.RECIPIENT),
        ("Danh mục", Where.APPENDIX_HEAD),
        ("Trong phụ lục", Where.APPENDIX),
    ]


def test_only_the_texts_that_hold_a_word_are_looked_at():
    assert [each.text for each in holding(EVERYTHING, "phụ lục", "Luật")] == [
        "Căn cứ Luật Lưu trữ;",
        "Trong phụ lục",
    ]
    assert holding(EVERYTHING, "thứ Hai") == ()


@pytest.mark.parametrize(("place", "word"), [(3, "Một"), (7, "câu"), (4, ""), (0, ""), (12, "hai")])
def test_the_word_that_ends_at_a_place(place, word):
    assert Passage("Một câu, hai", Where.BODY, None).word_before(place) == word


def test_a_sentence_reaches_from_its_beginning_to_its_end():
    text = "Câu một. Câu hai dài hơn; câu ba."
    start, end = Passage(text, Where.BODY, None).sentence(13, 16)
    assert text[start:end] == " Câu hai dài hơn"
