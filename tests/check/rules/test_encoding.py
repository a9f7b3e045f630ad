from unicodedata import normalize

import pytest

from generator.check.rules.encoding import decomposed_letters, old_code_page
from generator.document.blocks import Cell, Row, RowKind
from generator.finding import Origin
from generator.text.rich import parse
from tests.check.rules.saying import appendix, quotes, row, table

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
    held = Row(RowKind.BODY, (Cell((parse(APART),), origin=Origin("", 3, 3)),))
    assert len(quotes(decomposed_letters, table(held))) == 1


@pytest.mark.parametrize(
    "text", ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"]
)
def test_an_old_code_page_is_found(text):
    assert len(quotes(old_code_page, text)) == 1


@pytest.mark.parametrize("text", ["Cộng hòa xã hội chủ nghĩa Việt Nam", "5 µm", "café naïve"])
def test_unicode_is_silent(text):
    assert quotes(old_code_page, text) == []
