import pytest

from generator.rollover.changes import Years
from generator.rollover.walk import parts
from generator.rollover.wording import OTHER, wording
from generator.source.read import read

YEARS = Years(2024, 2025)


def words(text):
    source = read(f"a: {text}\n", "a.yaml")
    return wording([part.scalar for part in parts(source.root)][-1], YEARS)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("'năm {{ nam }}'", "năm 2024"),
        ("'{{ nam - 1 }}-{{ Năm + 1 }}'", "2023-2025"),
        ("'{{ so_phong }}'", OTHER),
        (r"'\{{ nam }}'", r"\{{ nam }}"),
        ("năm **2024**", "năm 2024"),
    ],
)
def test_a_text_is_read_as_it_is_printed(typed, printed):
    assert words(typed).text == printed


def test_every_letter_leads_back_to_the_file():
    found = words(">-\n  trong năm\n  {{ nam }} và 2023")
    text = found.scalar.source.text
    start = found.text.index("2024")
    assert text[slice(*found.span(start, start + 4))] == "{{ nam }}"
    start = found.text.index("2023")
    assert text[slice(*found.span(start, start + 4))] == "2023"
    assert found.plain(start, start + 4)


def test_letters_that_a_variable_gives_are_known():
    found = words("'2024 {{ nam }}'")
    assert not found.follows(0, 4)
    assert found.follows(5, 9)
    assert found.expressions(0, 9) == [(5, 9)]
