"""A numbered paragraph is a heading where it would be printed so, else a sentence."""

from __future__ import annotations

import pytest

from generator.document.blocks import Paragraph, Role
from generator.document.decompose.titles import entry_of, with_title, without_colon
from generator.plan.levels import Level
from generator.text.rich import Run, plain
from tests.document.plans import text


def title(content, level, role=Role.POINT, *, alone=False):
    """Give the heading of a paragraph, what stands beside it, whether its colon is printed."""
    found = with_title(content, Paragraph(role, content, "1.", level), level, alone=alone)
    if found is None:
        return None
    said, beside, colon = found
    return plain(said.paragraphs[0]), plain(beside), colon


def test_a_bold_paragraph_is_a_heading():
    bold = (Run("Mục đích", bold=True),)
    assert title(bold, Level.ARABIC, Role.HEADING) == ("Mục đích", "", False)


def test_a_bold_colon_parts_a_heading_from_the_text_beside_it():
    content = (Run("Thời gian:", bold=True), Run(" Quý I."))
    assert title(content, Level.ARABIC) == ("Thời gian", "Quý I.", False)


@pytest.mark.parametrize("level", [Level.LETTER, Level.DASH])
def test_a_plain_point_is_a_heading_only_with_points_below(level):
    content = (Run("Việc gồm:"),)
    assert title(content, level) == ("Việc gồm", "", level is Level.LETTER)
    assert title(content, level, alone=True) is None


def test_a_sentence_is_none():
    assert title((Run("Một câu."),), Level.ARABIC) is None
    assert title((Run("Câu có: hai vế."),), Level.ARABIC) is None


def test_what_would_not_be_printed_so_is_none():
    small = (Run("Mục đích", bold=True),)  # at La Mã headings are printed in capitals
    assert title(small, Level.ROMAN, Role.HEADING) is None


@pytest.mark.parametrize(
    ("words", "bare"), [("A:", ("A", True)), ("A::", ("A:", True)), ("A", ("A", False))]
)
def test_one_colon_is_taken_off(words, bare):
    found, colon = without_colon((Run(words),))
    assert (plain(found), colon) == bare


def test_an_entry_keeps_its_number_and_place():
    block = Paragraph(Role.POINT, (), "7.", Level.ARABIC)
    made = entry_of(block, title=text("A"))
    assert (made.typed, made.title, made.origin) == ("7.", text("A"), block.origin)
