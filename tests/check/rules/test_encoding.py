from unicodedata import normalize

import pytest

from generator.check.rules.encoding import decomposed_letters, invisible_characters, old_code_page
from generator.check.rules.spelling import impossible_syllable
from generator.document.blocks import Cell, Row, RowKind
from generator.finding import Lines
from generator.text.rich import parse
from tests.check.rules.saying import appendix, document, quotes, row, table

APART = normalize("NFD", "Kế") + " hoạch"


@pytest.mark.parametrize(
    "found",
    [
        {"body": (APART,)},
        {"body": (table(row("một", APART)),)},
        {"subject": APART},
        {"recipients": (APART,)},
        {"appendices": (appendix(title=APART),)},
    ],
)
def test_letters_stored_apart_are_found_wherever_they_stand(found):
    body = found.pop("body", ())
    assert [normalize("NFC", q) for q in quotes(decomposed_letters, *body, **found)] == ["Kế"]


def test_composed_letters_are_silent():
    assert quotes(decomposed_letters, "Kế hoạch", table(row("Sở")), subject="Sở") == []


def test_letters_of_a_cell_that_knows_its_place_are_found():
    held = Row(RowKind.BODY, (Cell((parse(APART),), origin=Lines("", 3, 3)),))
    assert len(quotes(decomposed_letters, table(held))) == 1


@pytest.mark.parametrize(
    "text", ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"]
)
def test_an_old_code_page_is_found(text):
    assert len(quotes(old_code_page, text)) == 1


@pytest.mark.parametrize("text", ["Cộng hòa xã hội chủ nghĩa Việt Nam", "5 µm", "café naïve"])
def test_unicode_is_silent(text):
    assert quotes(old_code_page, text) == []


UNSEEN = ("\u00ad", "\u200b", "\u200e", "\u202c", "\u2060", "\ufeff")


@pytest.mark.parametrize("sign", UNSEEN)
def test_a_character_that_is_not_seen_is_found_wherever_it_stands(sign):
    word = f"l{sign}ượng"
    found = [
        quotes(invisible_characters, f"chất {word}"),
        quotes(invisible_characters, table(row("một", word))),
        quotes(invisible_characters, subject=word),
        quotes(invisible_characters, recipients=(word,)),
        quotes(invisible_characters, appendices=(appendix(title=word),)),
    ]
    assert found == [[word]] * 5


def test_the_word_without_it_is_what_is_put_there():
    said = document("chất lư\u00adợng, chất l\u200b\u200bượng")
    assert [
        (fault.quote, fault.instead, fault.data["character"])
        for fault in invisible_characters(said)
    ] == [("lư\u00adợng,", "lượng,", "U+00AD"), ("l\u200b\u200bượng", "lượng", "U+200B")]


def test_no_other_rule_takes_the_halves_of_such_a_word_for_words():
    assert quotes(impossible_syllable, "chất lư\u00adợng") == []


def test_what_is_seen_is_silent():
    assert quotes(invisible_characters, "chất\u00a0lượng", table(row("Sở")), subject="Sở") == []
