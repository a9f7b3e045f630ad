import pytest

from generator.check.rules.fonts import font_not_times, letters_not_black
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.blocks import Align
from tests.check.rules.spoiling import codes, element, font
from tests.check.rules.views import plain, run, seen


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Times New Roman", []),
        ("times new roman", []),
        ("Symbol", []),
        ("Wingdings 2", []),
        ("Cambria Math", []),
        ("Times New Roman Bold", []),
        (".VnTime", []),
        ("Arial", ["Arial"]),
    ],
)
def test_only_another_font_is_reported_as_such(name, found):
    paper = seen(plain("Lời văn", look={"font": name}))
    assert [fault.data["found"] for fault in font_not_times(paper)] == found


def test_spaces_and_marks_of_notes_may_have_any_font():
    runs = (run("Lời văn"), run(" ", font="Arial"), run("1", font="Arial", note=1))
    assert list(font_not_times(seen(view.Paragraph(1, runs, align=Align.LEFT)))) == []


def test_a_font_that_the_file_does_not_name_is_not_judged():
    (fault,) = font_not_times(seen(plain("Lời văn", look={"font": None})))
    assert isinstance(fault, Undecided)


@pytest.mark.parametrize("color", [None, "auto", "000000", "0D0D0D", "262626"])
def test_what_is_printed_as_black_is_black(color):
    assert list(letters_not_black(seen(plain("Lời văn", look={"color": color})))) == []


@pytest.mark.parametrize("color", ["FF0000", "404040", "windowText"])
def test_other_colours_are_reported(color):
    assert len(list(letters_not_black(seen(plain("Lời văn", look={"color": color}))))) == 1


def test_the_red_ink_of_a_stamp_is_right():
    assert codes(lambda file: file.look("HỎA TỐC", color="FF0000"), "LETTER") == set()


def test_a_table_may_be_shaded_and_letters_on_white_are_not_marked():
    def edit(file):
        file.look("Nhiệm vụ", highlight="yellow")
        file.look("Lời văn không số", highlight="white")

    assert codes(edit) == set()


def test_the_font_of_a_header_and_of_a_table_counts():
    def header(file):
        file.replace("word/header1.xml", "<w:r>", '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>')

    def table(file):
        font(next(file.p("Thường xuyên").iter(element("<w:r/>").tag)), "Arial")

    assert codes(header) == {"KT121"}
    assert codes(table) == {"KT121"}
