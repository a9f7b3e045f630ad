from hypothesis import given
from hypothesis import strategies as st

from generator.compare.differences import Ink, marked

TEXTS = st.text("ab1,. ", max_size=20)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_the_marked_one(old, new):
    found = marked(old, new)
    assert "".join(words for ink, words in found if ink is not Ink.OLD) == new
    kept = "".join(words for ink, words in found if ink is not Ink.NEW)
    assert kept == old


def test_one_word_for_another_is_marked_alone():
    assert marked("trong năm 2024", "trong năm 2025") == [
        (Ink.SAME, "trong năm "),
        (Ink.OLD, "2024"),
        (Ink.NEW, "2025"),
    ]
