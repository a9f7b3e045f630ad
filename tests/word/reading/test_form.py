"""How a paragraph is set: indents counted in letters, lines on its sides."""

import pytest

from generator.word.reading.form import Form
from generator.word.reading.properties import BORDER
from tests.word.docx import p
from tests.word.views import paragraphs


def form(said=(), by_letters=()):
    return Form("", dict(said), 0.0, 0.0, (), listed=False, looks={}, by_letters=by_letters)


@pytest.mark.parametrize(("letters", "size", "indent"), [(200, 10, 7.06), (0, 10, 0.0)])
def test_a_letter_is_as_wide_as_the_type_is_high(letters, size, indent):
    assert form(by_letters=(("first", letters),)).indents(size) == {"first": indent}


def test_a_side_without_a_line_has_no_style():
    found = form({f"{BORDER}bottom": "single"})
    assert (found.drawn("bottom"), found.drawn("top")) == ("single", "")


def test_an_indent_counted_in_letters_follows_the_size_of_the_mark():
    letters = '<w:ind w:firstLineChars="200"/>'
    size = '<w:rPr><w:sz w:val="{}"/></w:rPr>'
    found = paragraphs(p("a", letters + size.format(20)) + p("b", letters + size.format(40)))
    assert [x.first for x in found] == [7.06, 14.11]
