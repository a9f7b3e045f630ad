from dataclasses import dataclass

import pytest

from generator.check.subjects import origin_of, paragraph_of, place
from generator.document import view
from generator.document.blocks import Paragraph, Role
from generator.document.recognise.components import Item, Line, NumberLine
from generator.finding import Lines, Place
from generator.plan.model import Text

SEEN = view.Paragraph(7, page=2)
PAGE = view.Page(210, 297, 20, 20, 30, 20, 10, 10)
ORIGIN = Lines("a.yaml", 3, 5, 4)


@dataclass
class Labelled:
    label: object


@pytest.mark.parametrize(
    "at",
    [
        SEEN,
        view.Table((view.Row((view.Cell(()), view.Cell((SEEN,)))),)),
        view.Row((view.Cell(()), view.Cell((SEEN,)))),
        view.Cell((SEEN,)),
        view.TextBox((SEEN,)),
        view.Section(PAGE, (SEEN,)),
        Line(SEEN, ()),
        NumberLine(Line(SEEN, ())),
        Item(Line(SEEN, ())),
        Labelled(Line(SEEN, ())),
        (Line(SEEN, ()), Line(view.Paragraph(9), ())),
        Lines("", 0, 0, paragraph=7),
    ],
)
def test_whatever_stands_in_a_word_file_has_the_place_of_its_first_paragraph(at):
    found = place(at, "a.docx")
    assert (found.file, found.line, found.paragraph) == ("a.docx", None, 7)


def test_a_page_is_named_where_word_left_it():
    assert place(SEEN, "a.docx").page == 2


def test_a_paragraph_of_a_header_has_no_number_that_would_find_it():
    header = view.Paragraph(1, part="word/header1.xml")
    assert place(header, "a.docx") == Place("a.docx")


@pytest.mark.parametrize("at", [ORIGIN, Text((), ORIGIN), Paragraph(Role.TEXT, (), origin=ORIGIN)])
def test_what_comes_from_a_plan_has_its_line(at):
    assert place(at, "b.yaml") == Place("a.yaml", 3, 4)
    assert origin_of(at) == ORIGIN


@pytest.mark.parametrize("at", [None, (), object(), view.Cell(()), view.Row(())])
def test_what_says_nothing_of_its_place_is_the_whole_file(at):
    assert place(at, "a.docx") == Place("a.docx")
    assert origin_of(at) is None


def test_a_view_has_no_lines_and_a_plan_no_paragraphs():
    assert origin_of(Line(SEEN, ())) is None
    assert paragraph_of(Line(SEEN, ())) is SEEN
    assert paragraph_of(Text((), ORIGIN)) is None
