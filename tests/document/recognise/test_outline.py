"""The body as numbered paragraphs, plain ones and tables."""

from __future__ import annotations

import pytest

from generator.document.recognise.components import BodyTable, Numbered
from generator.document.recognise.outline import end_mark, ends, parts
from generator.document.view import TextBox
from generator.plan.levels import Level
from tests.document.recognise.views import SENTENCE, c, file, line, p, table, texts


def body(*blocks):
    return parts(file(*blocks).blocks())


def outline(*lines):
    """Depth, number and words of the numbered paragraphs."""
    found = body(*(p(one) if isinstance(one, str) else one for one in lines))
    return [(part.depth, part.number) for part in found if isinstance(part, Numbered)]


def test_levels_stand_below_each_other():
    lines = ["I. A", "1. B", "a) C", "- D", "+ E", "b) F", "2. G", "II. H", "1. I"]
    assert [depth for depth, _ in outline(*lines)] == [0, 1, 2, 3, 4, 2, 1, 0, 1]


@pytest.mark.parametrize(
    ("lines", "depths"),
    [
        (["1. A", "- B", "2. C"], [0, 1, 0]),
        (["I. A", "- B", "1. C", "- D"], [0, 1, 1, 2]),
        (["I. A", "1. B", "1.1. C", "1.1.1. D", "1.2. E", "2. F"], [0, 1, 2, 3, 2, 1]),
        (["1. A", "a) B", "(1) C", "(2) D", "b) E"], [0, 1, 2, 2, 1]),
        (["Điều 1. A", "1. B", "a) C", "Điều 2. D"], [0, 1, 2, 0]),
        (["I. A", "a) B", "1. C"], [0, 1, 1]),
        (["A. X", "I. Y", "1. Z", "B. X", "I. Y"], [0, 1, 2, 0, 1]),
        (["1. A", "- B", "• C", "- D"], [0, 1, 2, 1]),
    ],
)
def test_other_ways_of_numbering_find_their_place(lines, depths):
    assert [depth for depth, _ in outline(*lines)] == depths


def test_letters_that_could_be_roman_follow_their_neighbours():
    found = outline("A. X", "B. Y", "C. Z", "D. W")
    assert [number for _, number in found] == ["A.", "B.", "C.", "D."]
    assert outline("C. Marx") == []


def test_parts_and_chapters_take_the_title_below_them():
    found = body(c("**Phần I**"), c("**QUY ĐỊNH**"), c("**CHUNG**"), p("**Điều 1.** A"))
    assert texts(found[0].heading) == ["QUY ĐỊNH", "CHUNG"]
    assert [part.depth for part in found] == [0, 1]


def test_a_title_on_the_line_of_its_number_is_complete():
    found = body(c("**Chương I. QUY ĐỊNH CHUNG**"), c("**không phải tên**"))
    assert found[0].heading == ()
    assert found[0].words == "QUY ĐỊNH CHUNG"


def test_a_sentence_that_begins_with_phan_is_no_part():
    assert outline("Phần I: nội dung chung của kế hoạch.") == []
    assert outline(c("Phần I")) == [(0, "Phần I")]


def test_automatic_numbers_count():
    found = outline(p("A", number="I."), p("B", number="1."), p("C", number="-", bullet=True))
    assert found == [(0, "I."), (1, "1."), (2, "-")]
    assert body(p("A", number="I."))[0].automatic


@pytest.mark.parametrize(
    ("text", "title", "beside"),
    [
        ("**1. Mục đích**", "Mục đích", ""),
        ("**1. Mục đích:** Nâng cao.", "Mục đích:", "Nâng cao."),
        ("**1. Mục đích**: Nâng cao.", "Mục đích:", "Nâng cao."),
        ("1. **Mục đích:** Nâng cao.", "Mục đích:", "Nâng cao."),
        ("**1. Mục đích.** Nâng cao.", "Mục đích.", "Nâng cao."),
        ("**1.** Nâng cao.", "", ""),
        ("**1. Phối hợp** với Sở Xây dựng.", "", ""),
        ("1. Nâng cao.", "", ""),
        ("I. MỤC ĐÍCH", "MỤC ĐÍCH", ""),
        ("I. Mục đích", "", ""),
        ("1.", "", ""),
    ],
)
def test_a_heading_reaches_as_far_as_it_is_bold(text, title, beside):
    part = body(p(text))[0]
    assert (part.title, part.beside) == (title, beside)


def test_a_mark_of_a_note_does_not_end_a_heading():
    from msgspec.structs import replace

    from generator.document.view import Run

    heading = p("**I. MỤC ĐÍCH**")
    noted = replace(heading, runs=(*heading.runs, Run("1", note=1, superscript=True)))
    assert body(noted)[0].title == "MỤC ĐÍCH1"


def test_nothing_is_left_out():
    found = body(p("A"), p(), table(("a", "b")), TextBox((p("B"),)), p("1. C"))
    assert len(found) == 4
    assert isinstance(found[1], BodyTable)


def test_the_centred_lines_above_a_table_are_its_caption():
    found = body(p("A"), c("**Bảng 1**"), c("(Đơn vị: đồng)"), table(("a", "b")))
    assert len(found) == 2
    assert texts(found[1].caption) == ["Bảng 1", "(Đơn vị: đồng)"]


def test_underscores_and_numbers_are_no_caption():
    assert body(c("_____"), table(("a",)))[1].caption == ()
    assert body(c("1. A"), table(("a",)))[1].caption == ()


def test_a_text_stands_as_deep_as_the_number_above_it():
    found = body(p("A"), p("I. B"), p("1. C"), p("D"))
    assert [part.depth for part in found] == [0, 0, 1, 1]


def test_the_end_mark_is_the_last_one():
    found = body(p("1. A./."), p("2. B./."), p("3. C"), line(3))
    assert end_mark(found).paragraph.text == "2. B./."
    assert end_mark(body(p("A"))) is None


@pytest.mark.parametrize("text", ["A./.", "A./. ", "“A./.”", "A ./.)"])
def test_a_text_ends_with_the_mark(text):
    assert ends(text)


@pytest.mark.parametrize("text", ["A.", "A./. B", "A/."])
def test_a_text_ends_without_the_mark(text):
    assert not ends(text)


def test_own_styles_say_the_level():
    found = body(p("1. A", style_name="Điểm 1.1."), p("a) B", style_name="Thân văn bản"))
    assert found[0].level is Level.DECIMAL
    assert not isinstance(found[1], Numbered)


def test_a_style_that_the_words_deny_says_nothing():
    assert body(p("a) A", style_name="Điểm 1."))[0].level is Level.LETTER
    assert not isinstance(body(p(SENTENCE, style_name="Điểm 1."))[0], Numbered)


def test_the_parts_of_a_table_cut_between_pages_are_one():
    one = table(("TT", "Việc"), ("1", "A"), bordered=True, repeats=1)
    other = table(("TT", "Việc"), ("2", "B"), bordered=True, repeats=1)
    seam = p(style_name="Dòng 1 pt", page_break_before=True)
    found = body(one, seam, other)
    assert len(found) == 1
    assert len(found[0].table.rows) == 3
    assert len(body(one, p(), other)) == 2


def test_a_caption_in_its_style_without_a_table_is_a_text():
    found = body(p("Bảng", style_name="Tên bảng"), p("A"), p("Bảng", style_name="Tên bảng"))
    assert texts(part.paragraph for part in found) == ["Bảng", "A", "Bảng"]


def test_a_paragraph_between_capital_letters_is_a_text():
    found = body(p("A. X"), p("Một câu."), p("B. Y"), p("D. Z"))
    assert [isinstance(part, Numbered) for part in found] == [True, False, True, False]
