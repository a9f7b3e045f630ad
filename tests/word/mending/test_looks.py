import pytest

from generator.document.blocks import Align
from generator.word.mending.looks import (
    Flagged,
    mend_colours,
    mend_edges,
    mend_indents,
    mend_subject,
)
from tests.word.docx import docx, p, r
from tests.word.mending.files import mended

RED = '<w:color w:val="FF0000" w:themeColor="accent2"/>'


def flagged(step, kind):
    def run(view, places):
        return step(Flagged(**{kind: tuple(view.paragraphs())}), places)

    return run


def test_letters_are_printed_black_and_links_as_they_are():
    link = f"<w:hyperlink>{r('liên kết', RED)}</w:hyperlink>"
    data = docx(f"<w:p>{r('đỏ', RED)}{link}</w:p>")
    view, said, _ = mended(data, flagged(mend_colours, "coloured"))
    [paragraph] = view.paragraphs()
    assert [(run.text, run.color) for run in paragraph.runs] == [
        ("đỏ", "auto"),
        ("liên kết", "FF0000"),
    ]
    assert said == [{"count": 1}]


def test_a_paragraph_is_justified():
    view, said, _ = mended(docx(p("Một")), flagged(mend_edges, "uneven"))
    assert [each.align for each in view.paragraphs()] == [Align.JUSTIFY]
    assert said == [{"count": 1}]


@pytest.mark.parametrize(
    ("stated", "right"),
    [
        ('w:firstLine="850"', 12.7),
        ('w:firstLine="500"', 10),
        ('w:firstLine="0"', 10),
        ('w:left="850" w:hanging="300"', 10),
        ('w:left="850"', 12.7),
    ],
)
def test_a_first_line_gets_the_nearest_indent(stated, right):
    data = docx(p("Một", f"<w:ind {stated}/>"))
    view, said, _ = mended(data, flagged(mend_indents, "indented"))
    [paragraph] = view.paragraphs()
    assert (paragraph.indent, paragraph.first) == (0, pytest.approx(right, abs=0.02))
    assert said == [{"indent": f"{right / 10:g}".replace(".", ","), "count": 1}]


def test_the_subject_of_a_letter_is_set_apart():
    view, said, _ = mended(docx(p("V/v")), flagged(mend_subject, "close"))
    assert [each.before for each in view.paragraphs()] == [6]
    assert said == [{"gap": "6"}]


@pytest.mark.parametrize("step", [mend_colours, mend_edges, mend_indents, mend_subject])
def test_nothing_is_done_where_nothing_is_flagged(step):
    assert mended(docx(p("Một")), lambda _, places: step(Flagged(), places))[1] == []


def test_a_property_of_the_paragraph_stands_where_the_schema_wants_it(faults_of):
    data = docx(p("Một", "<w:keepNext/><w:rPr/>", RED))
    for step, kind in ((mend_colours, "coloured"), (mend_edges, "uneven")):
        data = mended(data, flagged(step, kind))[2]
    assert faults_of(data) == []
