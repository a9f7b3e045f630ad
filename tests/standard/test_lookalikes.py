import pytest

from generator.standard.lookalikes import TURNS, WORDS
from generator.standard.phrases import phrases
from tests.check.test_slips import found


def entries(table):
    return [entry.strip() for entry in table.replace("\n", "|").split("|") if entry.strip()]


@pytest.mark.parametrize("words", entries(WORDS) + entries(TURNS))
def test_what_is_right_is_no_slip(words):
    assert found(words) == []


def test_no_word_of_the_table_is_a_phrase_already():
    fixed = {" ".join(phrase) for phrase in phrases()}
    assert not fixed & set(entries(WORDS))
