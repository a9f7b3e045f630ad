import pytest

from tests.word.docx import p, r
from tests.word.views import run


def font(name, slots=("ascii", "hAnsi")):
    return "<w:rFonts " + " ".join(f'w:{slot}="{name}"' for slot in slots) + "/>"


SLOTS = (
    '<w:rFonts w:ascii="Thường" w:hAnsi="Việt" w:eastAsia="Á" w:cs="Phức"/>',
    '<w:rFonts w:ascii="Thường" w:hAnsi="Việt" w:eastAsia="Á" w:cs="Phức" w:hint="eastAsia"/>',
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ban", "Thường"),
        ("Số 12", "Thường"),
        ("ỦỶỸĐ", "Việt"),
        ("Đđ a", "Việt"),
        ("漢字", "Á"),
        ("العربية", "Phức"),
        ("", "Thường"),
        ("   ", "Thường"),
    ],
)
def test_the_font_is_the_one_that_most_letters_are_printed_in(text, name):
    body = f"<w:p>{r(text, SLOTS[0])}{r('x', '<w:b/>')}</w:p>"
    if text:
        assert run(body).font == name


def test_a_hint_gives_vietnamese_letters_to_the_asian_font():
    assert run(p("ỦỶỸ", "", SLOTS[1])).font == "Á"
    assert run(p("“”…", "", SLOTS[1])).font == "Á"
    assert run(p("ăâđ", "", SLOTS[1])).font == "Việt"


def test_letters_marked_as_complex_have_that_font():
    assert run(p("Ban", "", SLOTS[0] + "<w:cs/>")).font == "Phức"


def test_an_asian_font_does_not_matter_where_no_asian_letter_stands():
    fonts = font("Times New Roman") + font("SimSun", ("eastAsia",))
    assert run(p("Đề án", "", fonts)).font == "Times New Roman"
    assert run(p("漢", "", font("A", ("ascii", "hAnsi", "cs")) + font("B", ("eastAsia",)))).font
