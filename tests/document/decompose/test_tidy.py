"""A file of another hand is put in good order, word for word."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Appendix, Document, Letterhead, Paragraph, Role
from generator.document.decompose.tidy import tidied
from generator.document.form import BLANK
from generator.plan.levels import Level
from generator.standard.kinds import KE_HOACH
from generator.text.rich import Run
from generator.text.spaces import NO_BREAK

EMPTY = Document(KE_HOACH, Letterhead())


def line(*parts):
    """Give a paragraph of text after it was put in order."""
    made = tidied(replace(EMPTY, body=(Paragraph(Role.TEXT, parts),)))
    return made.body[0].content


def attached(words):
    appendix = Appendix("Phụ lục", (), (Run(words, italic=True),), ())
    return tidied(replace(EMPTY, appendices=(appendix,))).appendices[0].attached[0].text


@pytest.mark.parametrize("between", ["  ", "\t", " \u00a0 ", " \t "])
def test_one_space_stands_between_two_words(between):
    assert line(Run(f" \tMột{between}hai ")) == (Run("Một hai"),)


def test_one_space_stands_between_two_runs():
    made = line(Run("Một ", bold=True), Run(" hai"))
    assert "".join(run.text for run in made) == "Một hai"


@pytest.mark.parametrize("look", [{"italic": True}, {"bold": True}, {"bold": True, "italic": True}])
def test_a_space_between_two_runs_of_one_look_has_that_look(look):
    assert line(Run("Đối thoại", **look), Run(" "), Run("về", **look)) == (
        Run("Đối thoại về", **look),
    )


def test_a_space_between_two_looks_stays_as_it_is():
    parts = (Run("Đối thoại", italic=True), Run(" "), Run("về", bold=True))
    assert "".join(run.text for run in line(*parts)) == "Đối thoại về"
    assert [run.text.strip() for run in line(*parts) if run.italic] == ["Đối thoại"]


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("(Kèm theo Kế hoạch số      /KH-SYT)", f"(Kèm theo Kế hoạch số {BLANK}/KH-SYT)"),
        ("(… ngày      tháng 3)", f"(… ngày{NO_BREAK}{BLANK}{NO_BREAK}tháng 3)"),
        ("(… ngày      /01/2026)", f"(… ngày{NO_BREAK}{BLANK}/01/2026)"),
        ("(… của Sở Y   tế\tHuế)", "(… của Sở Y tế Huế)"),
        ("(Kèm theo Kế hoạch số 5/KH-SYT)", "(Kèm theo Kế hoạch số 5/KH-SYT)"),
    ],
)
def test_the_room_to_write_in_is_that_of_the_form(typed, made):
    assert attached(typed) == made


def test_a_roman_point_in_capitals_is_a_heading():
    point = Paragraph(Role.POINT, (Run("MỤC ĐÍCH"),), "I.", Level.ROMAN)
    made = tidied(replace(EMPTY, body=(point,))).body[0]
    assert (made.role, made.content) == (Role.HEADING, (Run("MỤC ĐÍCH", bold=True),))
