"""Every run of a file is read in Unicode, wherever it stands."""

from __future__ import annotations

from msgspec.structs import replace

from generator.document.legacy import in_unicode, old_pages
from generator.document.view import Cell, HeaderFooter, Note, Paragraph, Row, Run, Table, TextBox
from generator.text.legacy import CodePage
from tests.document.recognise.views import file

OLD = Paragraph(1, (Run("KÕ ho¹ch", font=".VnTime"), Run(" năm", font="Times New Roman")))
NEW = "Kế hoạch năm"


def test_a_file_without_old_fonts_is_left_alone():
    found = file(Paragraph(1, (Run("Kế hoạch", font="Arial"),)))
    assert old_pages(found) == set()
    assert in_unicode(found) is found


def test_words_are_converted_in_tables_boxes_margins_and_notes():
    table = Table((Row((Cell((OLD,)),)),))
    found = file(OLD, table, TextBox((OLD,)))
    section = replace(found.sections[0], header=HeaderFooter((OLD,)))
    found = replace(found, sections=(section,), notes=(Note(1, (OLD,)),))
    assert old_pages(found) == {CodePage.TCVN3}
    made = in_unicode(found)
    assert [one.text for one in made.paragraphs()] == [NEW] * 3
    assert made.sections[0].header.blocks[0].text == NEW
    assert made.sections[0].footer is None
    assert made.notes[0].paragraphs[0].text == NEW


def test_a_letter_in_pieces_is_put_together_even_across_runs():
    pieces = (Run("MU", bold=True), Run("\u0323C \u0110I\u0301CH", bold=True), Run("\u0301"))
    (made,) = in_unicode(file(Paragraph(1, pieces))).paragraphs()
    assert [run.text for run in made.runs] == ["MỤ", "C ĐÍCH\u0301", ""]
    assert [run.bold for run in made.runs] == [True, True, False]


def test_a_mark_without_a_letter_before_it_stays():
    (made,) = in_unicode(file(Paragraph(1, (Run("\u0323a"),)))).paragraphs()
    assert made.text == "\u0323a"
