from generator.document.blocks import Align
from tests.word.docx import p
from tests.word.views import paragraphs

LOOK = '<w:jc w:val="both"/><w:ind w:left="567" w:firstLine="720"/>'


def test_paragraphs_that_are_written_alike_are_set_alike():
    found = paragraphs(p("a", LOOK) + p("b", LOOK))
    assert [(x.align, x.indent, x.first) for x in found] == [(Align.JUSTIFY, 10.0, 12.7)] * 2


def test_one_letter_of_another_value_is_another_form():
    found = paragraphs(p("a", LOOK) + p("b", LOOK.replace("567", "568")))
    assert [x.indent for x in found] == [10.0, 10.02]


def test_what_stands_inside_a_property_counts():
    border = '<w:pBdr><w:bottom w:val="{}" w:sz="4"/></w:pBdr>'
    found = paragraphs(p("a", border.format("single")) + p("b", border.format("none")))
    assert [bool(x.border_bottom) for x in found] == [True, False]


def test_a_mark_that_was_deleted_is_told_though_the_form_is_the_same():
    deleted = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    found = paragraphs(p("a", LOOK) + p("b", LOOK + deleted))
    assert [str(x.trace) for x in found] == ["", "deleted"]
