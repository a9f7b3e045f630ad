from __future__ import annotations

import pytest
from lxml import etree

from generator.document.blocks import Role
from generator.plan.levels import Level
from generator.text.rich import Run
from generator.word.body import MOST_LINES_KEPT, style_of
from generator.word.parts import W, w
from generator.word.runs import Ink
from generator.word.styles import Style
from tests.word.documents import SENTENCE, bold, heading, paragraph, point, table, text
from tests.word.whole import write_blocks

WIDTH, SIZE = 9070, 14


def written(*blocks, signed=False) -> list:
    xml = write_blocks(blocks, Ink(), WIDTH, SIZE, signed)
    return list(etree.fromstring(f'<w:body xmlns:w="{W}">{xml}</w:body>'))


def words(element) -> str:
    return "".join(node.text or "" for node in element.iter(w("t")))


def look(element, tag: str):
    """Give what is said of `tag` itself: None for nothing, else whether it is on."""
    found = element.find(f"{w('pPr')}/{w(tag)}")
    return None if found is None else found.get(w("val")) != "0"


def bolds(element) -> list[tuple[str, object]]:
    return [
        (words(run), None if (b := run.find(f"{w('rPr')}/{w('b')}")) is None else b.get(w("val")))
        for run in element.iter(w("r"))
    ]


def test_nothing_is_written_of_nothing():
    assert written() == []


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("level", [None, *Level])
def test_every_role_and_level_has_a_style(role, level):
    assert style_of(paragraph(role, "a", level=level)) in Style


def test_a_number_stands_before_the_words():
    (node,) = written(point("nội dung", "a)"))
    assert words(node) == "a) nội dung"
    assert len(list(node.iter(w("r")))) == 1


def test_a_number_alone_has_no_space_after_it():
    (node,) = written(paragraph(Role.HEADING, number="Phần I", level=Level.PART))
    assert words(node) == "Phần I"


def test_a_heading_is_bold_by_its_style():
    (node,) = written(heading("MỤC ĐÍCH"))
    assert bolds(node) == [("I. MỤC ĐÍCH", None)]


def test_the_text_beside_a_heading_is_switched_off():
    (node,) = written(heading("Mục đích:", "1.", Level.ARABIC, 1, " văn bản"))
    assert bolds(node) == [("1. Mục đích:", None), (" văn bản", "0")]


def test_a_heading_of_letters_is_not_bold():
    (node,) = written(paragraph(Role.HEADING, "Tiêu đề", number="a)", level=Level.LETTER, depth=2))
    assert bolds(node) == [("a) Tiêu đề", None)]


def test_the_number_of_an_article_is_bold_though_its_sentence_is_not():
    (node,) = written(point("Kế hoạch này.", "Điều 1.", Level.ARTICLE))
    first, second = node.iter(w("r"))
    assert (words(first), words(second)) == ("Điều 1. ", "Kế hoạch này.")
    assert first.find(f"{w('rPr')}/{w('b')}").get(w("val")) is None
    assert second.find(w("rPr")) is None


def test_the_number_of_a_title_with_text_beside_it_is_bold_as_well():
    (node,) = written(
        paragraph(Role.POINT, bold("Thời gian:"), " Năm 2024.", number="3.", level=Level.ARABIC)
    )
    first, second = node.iter(w("r"))
    assert words(first) == "3. Thời gian:"
    assert first.find(f"{w('rPr')}/{w('b')}") is not None
    assert second.find(w("rPr")) is None


def test_the_number_of_a_point_that_begins_in_bold_is_not():
    (node,) = written(
        paragraph(Role.POINT, bold("Sở Nội vụ"), " chủ trì.", number="a)", level=Level.LETTER)
    )
    assert [words(run) for run in node.iter(w("r"))] == ["a) ", "Sở Nội vụ", " chủ trì."]


def test_a_title_with_text_beside_it_stays_with_what_is_below_it():
    one = paragraph(
        Role.POINT, bold("Sở:"), f" {SENTENCE}", number="1.", level=Level.ARABIC, depth=1
    )
    node, *_ = written(one, point("a", depth=2))
    assert look(node, "keepNext") is True
    beside = paragraph(Role.POINT, "B", number="2.", level=Level.ARABIC, depth=1)
    node, *_ = written(one, beside)
    assert look(node, "keepNext") is None


def test_a_sentence_that_ends_with_a_colon_stays_with_what_is_below_it():
    node, *_ = written(point("như sau:", depth=2), point("b", "-", Level.DASH, 3))
    assert look(node, "keepNext") is True
    node, *_ = written(point("Như sau.", depth=2), point("b", "-", Level.DASH, 3))
    assert look(node, "keepNext") is None


def test_a_number_before_italics_is_upright():
    label = Run("Cơ quan chủ trì:", italic=True)
    (node,) = written(paragraph(Role.POINT, label, " Sở", number="-", level=Level.DASH))
    first = next(node.iter(w("r")))
    assert words(first) == "- "
    assert first.find(w("rPr")) is None


def test_a_basis_is_italic_by_its_style():
    (node,) = written(paragraph(Role.BASIS, Run("Căn cứ;", italic=True)))
    assert node.find(f".//{w('rPr')}") is None


def test_a_title_stays_with_what_follows_by_its_style():
    node, _ = written(heading("MỤC ĐÍCH"), text("a"))
    assert (look(node, "keepNext"), look(node, "keepLines")) == (None, None)


def test_a_heading_with_text_beside_it_need_not_stay():
    one = heading("Sở Nội vụ:", "1.", Level.ARABIC, 1, f" {SENTENCE}")
    node, *_ = written(one, one)
    assert (look(node, "keepNext"), look(node, "keepLines")) == (False, False)


def test_a_heading_with_text_beside_it_stays_with_what_is_below_it():
    one = heading("Sở Nội vụ:", "1.", Level.ARABIC, 1, f" {SENTENCE}")
    node, *_ = written(one, point("a", depth=2))
    assert (look(node, "keepNext"), look(node, "keepLines")) == (None, False)


def test_a_heading_that_is_not_bold_stays_with_what_is_below_it():
    one = paragraph(Role.HEADING, "Tiêu đề", number="a)", level=Level.LETTER, depth=2)
    node, *_ = written(one, point("b", "-", Level.DASH, 3))
    assert look(node, "keepNext") is True
    node, *_ = written(one, one)
    assert look(node, "keepNext") is None


def test_a_paragraph_that_leads_to_a_table_stays_with_it():
    node, *_ = written(text("như sau:"), table(1))
    assert look(node, "keepNext") is True
    node, *_ = written(text("Như sau."), table(1))
    assert look(node, "keepNext") is None


def test_a_table_has_room_above_it():
    above, *_ = written(text("a"), table(1))
    spacing = above.find(f"{w('pPr')}/{w('spacing')}")
    assert spacing.get(w("after")) == "120"


def test_a_caption_has_its_own_room():
    above, *_ = written(text("a"), table(1, ((bold("Bảng"),),)))
    assert above.find(f"{w('pPr')}/{w('spacing')}") is None


def test_two_tables_are_kept_apart():
    tags = [etree.QName(node).localname for node in written(table(1), table(1))]
    assert tags == ["tbl", "p", "tbl"]


def test_the_last_table_stays_with_the_signature():
    *_, tiny = written(text("a"), table(2), signed=True)
    assert look(tiny, "keepNext") is True
    assert words(tiny) == ""


def test_a_table_that_nobody_signs_is_followed_by_nothing():
    assert etree.QName(written(table(2))[-1]).localname == "tbl"


@pytest.mark.parametrize(
    ("lines", "kept"), [(MOST_LINES_KEPT - 1, True), (MOST_LINES_KEPT + 1, None)]
)
def test_the_last_paragraph_is_kept_whole_up_to_some_lines(lines, kept):
    (node,) = written(text("một từ " * 11 * lines), signed=True)
    assert look(node, "keepNext") is True
    assert look(node, "keepLines") is kept


@pytest.mark.parametrize(("depth", "said"), [(0, None), (1, "1"), (8, "8"), (40, "8")])
def test_a_heading_elsewhere_in_the_outline_says_how_deep_it_is(depth, said):
    (node,) = written(heading("A", "I.", Level.ROMAN, depth))
    found = node.find(f"{w('pPr')}/{w('outlineLvl')}")
    assert (None if found is None else found.get(w("val"))) == said


def test_a_point_is_no_part_of_words_navigation():
    (node,) = written(point("a", depth=4))
    assert node.find(f"{w('pPr')}/{w('outlineLvl')}") is None


def test_the_title_of_a_part_has_its_own_style():
    (node,) = written(paragraph(Role.TITLE, bold("QUY ĐỊNH"), level=Level.CHAPTER))
    assert node.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) == Style.CHAPTER_TITLE
