from lxml import etree

from generator.word.parts import W, w
from generator.word.tracking.pen import AUTHOR, DATE, Pen, canonical, note_content


def note(number, text):
    return etree.fromstring(
        f'<w:footnote xmlns:w="{W}" w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:footnote>"
    )


def test_every_mark_has_a_number_an_author_and_a_date():
    pen = Pen()
    first, second = pen.mark("ins"), pen.mark("del")
    assert (first.get(w("id")), second.get(w("id"))) == ("1", "2")
    assert (first.get(w("author")), first.get(w("date"))) == (AUTHOR, DATE)


def test_a_footnote_of_the_old_file_gets_a_number_that_is_free():
    pen = Pen({"1": note(1, "mới"), "4": note(4, "nữa")}, {"1": note(1, "cũ"), "2": note(2, "xưa")})
    assert [pen.keep("1"), pen.keep("2")] == ["5", "6"]
    assert [kept.get(w("id")) for kept in pen.kept] == ["5", "6"]


def test_a_footnote_that_is_not_there_is_not_kept():
    pen = Pen()
    assert pen.keep("7") == "1"
    assert pen.kept == []


def test_what_a_footnote_says_is_told_without_its_number():
    notes = {"1": note(1, "một"), "2": note(2, "một"), "3": note(3, "hai")}
    assert note_content(notes, "1") == note_content(notes, "2") != note_content(notes, "3")
    assert note_content(notes, "9") == b""


def test_nothing_has_an_empty_form():
    assert canonical(None) == b""
