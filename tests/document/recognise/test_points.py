"""Points in one paragraph, parted by line breaks, are read as paragraphs."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.recognise.points import with_points_apart
from generator.document.view import Run
from tests.document.recognise.views import c, file, p, table


def apart(*blocks):
    return [paragraph.text for paragraph in with_points_apart(file(*blocks)).paragraphs()]


@pytest.mark.parametrize("mark", ["-", "+", "a)", "2.", "(1)", "•"])
def test_a_line_with_a_number_is_a_paragraph(mark):
    assert apart(p(f"1. Mục đích\n{mark} Một câu.")) == ["1. Mục đích", f"{mark} Một câu."]


def test_a_line_without_one_goes_on_with_the_line_above():
    assert apart(p("- Một\ncâu.\n- Hai câu.")) == ["- Một\ncâu.", "- Hai câu."]


@pytest.mark.parametrize("text", ["Một\ncâu.", "Một câu.\n-", "Một câu.\n", "- Một câu."])
def test_a_break_to_make_it_fit_parts_nothing(text):
    assert apart(p(text)) == [text]


def test_what_stands_in_the_middle_or_in_a_table_is_left_alone():
    blocks = (c("Nâng cao\n- chất lượng"), table((p("- Một\n- Hai"),)))
    assert apart(*blocks) == ["Nâng cao\n- chất lượng", "- Một\n- Hai"]


def test_letters_keep_their_look_and_the_number_that_word_made_is_the_first_one_s():
    one = replace(p(), runs=(Run("Một\n- ", bold=True), Run("Hai")), number="1.", ends_section=True)
    first, second = with_points_apart(file(one)).paragraphs()
    assert (first.text, first.number, first.ends_section) == ("Một", "1.", False)
    assert (second.number, second.ends_section) == ("", True)
    assert [(run.text, run.bold) for run in second.runs] == [("- ", True), ("Hai", False)]


def test_a_file_without_breaks_is_left_alone():
    found = file(p("Một câu."))
    assert with_points_apart(found) is found
