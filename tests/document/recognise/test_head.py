"""The head of the first page, in the ways in which offices lay it out."""

from __future__ import annotations

import pytest

from generator.document.recognise.components import Layout
from generator.document.recognise.recogniser import recognise
from generator.document.view import TextBox
from generator.standard.words import Circulation, Secrecy, Urgency
from tests.document.recognise.views import (
    BODY,
    DATE,
    MOTTO,
    NATION,
    NUMBER,
    ORGAN,
    PARENT,
    TITLE,
    c,
    cell,
    file,
    found,
    head,
    p,
    plan,
    sign,
    table,
    texts,
)

TWO_BY_TWO = [head()]
ONE_ROW = [table(((PARENT, ORGAN, NUMBER), (NATION, MOTTO, DATE)))]
THREE_BY_THREE = [
    table((PARENT, "", NATION), (ORGAN, "", MOTTO), (NUMBER, "", DATE)),
]
TABS = [
    p(f"{PARENT}\t{NATION}"),
    p(f"{ORGAN}\t{MOTTO}"),
    p(f"{NUMBER}\t{DATE}"),
]
SPACES = [
    p(f"{PARENT}            {NATION}"),
    p(f"{ORGAN}             {MOTTO}"),
    p(f"{NUMBER}            {DATE}"),
]
BELOW = [table(((PARENT, ORGAN), (NATION, MOTTO))), p(f"{NUMBER}\t{DATE}")]
TWO_TABLES = [table(((PARENT, ORGAN), (NATION, MOTTO))), p(), table((NUMBER, DATE))]
LINES = [c(PARENT), c(ORGAN), c(NATION), c(MOTTO), c(NUMBER), c(DATE)]
LAYOUTS = {
    "2x2": (TWO_BY_TWO, Layout.TABLE),
    "1x2": (ONE_ROW, Layout.TABLE),
    "3x3": (THREE_BY_THREE, Layout.TABLE),
    "tabs": (TABS, Layout.TABS),
    "spaces": (SPACES, Layout.TABS),
    "number below": (BELOW, Layout.TABLE),
    "two tables": (TWO_TABLES, Layout.TABLE),
    "lines": (LINES, Layout.LINES),
}


def letterhead(*blocks):
    return found(*blocks, *TITLE, *BODY, sign()).letterhead


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_head_is_found_however_it_is_laid_out(name):
    blocks, layout = LAYOUTS[name]
    seen = letterhead(*blocks)
    assert seen.layout is layout
    assert texts(seen.parents) == ["UBND TỈNH HƯNG YÊN"]
    assert texts(seen.organ) == ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"]
    assert texts(seen.nation) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert seen.motto.text == "Độc lập - Tự do - Hạnh phúc"
    assert (seen.number.number, seen.number.symbol, seen.number.code) == ("12", "KH-SKHCN", "KH")
    assert (seen.date.place, seen.date.day, seen.date.month, seen.date.year) == (
        "Hưng Yên",
        "05",
        "3",
        "2026",
    )
    assert seen.others == ()


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_stands_below_a_head_is_not_taken_into_it(name):
    seen = found(*LAYOUTS[name][0], *TITLE, *BODY, sign())
    assert seen.title.kind_line.text == "KẾ HOẠCH"
    assert texts(seen.title.subject) == ["Nâng cao chất lượng phục vụ"]
    assert seen.unplaced == ()


@pytest.mark.parametrize(
    "typed",
    [
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM",),
        ("CỘNG HÒA XÃ HÔI CHŨ NGHIÃ VIỆT NAM",),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"),
        ("CỘNG HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"),
        ("Cộng hòa xã hội chủ nghĩa Việt Nam",),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT  NAM .",),
    ],
)
def test_the_nation_is_known_misspelt_and_wrapped(typed):
    assert texts(letterhead(head(right=(*typed, MOTTO))).nation) == [*typed]


@pytest.mark.parametrize(
    "typed",
    ["Độc lập – Tự do – Hạnh phúc", "Độc Lập-Tự Do-Hạnh Phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
)
def test_the_motto_is_known_with_other_dashes(typed):
    assert letterhead(head(right=(NATION, typed))).motto.text == typed


def test_a_nation_and_a_motto_in_one_paragraph_are_two_lines():
    both = c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
    seen = letterhead(table((cell(PARENT, ORGAN), cell(both)), (NUMBER, DATE)))
    assert texts(seen.nation) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert seen.motto.text == "Độc lập - Tự do - Hạnh phúc"
    assert not seen.motto.whole


def test_the_subject_of_a_letter_may_have_several_lines():
    left = ("Số: 5/SCT-CN", "V/v mời dự họp về", "khu công nghiệp")
    seen = found(table(((PARENT, ORGAN), (NATION, MOTTO)), (left, DATE)), p("Kính gửi: Sở A"))
    assert texts(seen.letterhead.about) == ["V/v mời dự họp về", "khu công nghiệp"]
    assert seen.title.kind_line is None


# --- marks --------------------------------------------------------------------------------


def test_marks_of_urgency_secrecy_and_circulation_are_found():
    stamps = (NUMBER, "**MẬT**", c("**HỎA TỐC**", boxed=True), "**DỰ THẢO**")
    right = (DATE, "**LƯU HÀNH NỘI BỘ**")
    seen = found(table(((PARENT, ORGAN), (NATION, MOTTO)), (stamps, right)), *TITLE, *BODY, sign())
    assert seen.secrecy.value is Secrecy.PLAIN
    assert not seen.secrecy.boxed
    assert seen.urgency.value is Urgency.FLASH
    assert seen.urgency.boxed
    assert seen.circulation.value is Circulation.INTERNAL
    assert seen.draft.line.text == "DỰ THẢO"
    assert seen.letterhead.others == ()


def test_a_mark_in_a_text_box_or_above_the_head_is_found():
    box = TextBox((c("**DỰ THẢO LẦN 2**"),))
    seen = recognise(file(box, head(), *TITLE, *BODY, sign()))
    assert seen.draft.boxed
    assert seen.draft.line.text == "DỰ THẢO LẦN 2"


def test_a_mark_between_head_and_kind_is_found():
    seen = found(head(), c("**HOẢ TỐC**"), c("**DỰ THẢO**"), *TITLE, *BODY, sign())
    assert seen.urgency.value is Urgency.FLASH
    assert seen.draft is not None
    assert seen.title.kind_line.text == "KẾ HOẠCH"


def test_a_mark_in_a_table_of_its_own_within_the_cell_is_boxed():
    stamp = table((("**KHẨN**",),), bordered=True)
    left = cell(PARENT, ORGAN, NUMBER, stamp)
    seen = found(table((left, cell(NATION, MOTTO, DATE))), *TITLE, *BODY, sign())
    assert seen.urgency.boxed


def test_a_file_without_a_head_has_none():
    assert found(*TITLE, *BODY, sign()).letterhead is None


def test_a_number_line_is_a_head_without_quoc_hieu():
    seen = found(p(NUMBER), *TITLE, *BODY, sign())
    assert seen.letterhead.number.number == "12"
    assert seen.letterhead.nation == ()


def test_a_draft_mark_alone_is_no_letterhead():
    seen = found(c("**DỰ THẢO**"), *TITLE, *BODY, sign())
    assert seen.letterhead is None
    assert seen.draft is not None


def test_the_cells_of_both_sides_are_kept():
    seen = recognise(plan()).letterhead
    assert seen.table is not None
    assert seen.left_cell.blocks[0].text == PARENT
    assert seen.right_cell.blocks[0].text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_a_table_with_the_number_alone_is_a_head():
    seen = found(table((NUMBER, DATE)), *TITLE, *BODY, sign()).letterhead
    assert seen.layout is Layout.TABLE
    assert seen.nation == ()
    assert seen.date.place == "Hưng Yên"


def test_a_subject_of_a_letter_alone_is_a_head():
    assert texts(found(p("V/v mời họp"), *BODY, sign()).letterhead.about) == ["V/v mời họp"]


def test_a_body_that_begins_at_once_ends_the_search_for_a_head():
    assert found(p("Một câu."), p(NUMBER), sign()).letterhead is None


def test_what_follows_a_head_in_lines_far_below_is_none_of_it():
    names = [c(f"**TÊN {n}**") for n in range(9)]
    seen = found(c(NATION), c(MOTTO), *names, p(NUMBER), *BODY, sign())
    assert seen.letterhead.number is None


def test_underscores_below_a_table_do_not_end_its_head():
    seen = found(table(((PARENT, ORGAN), (NATION, MOTTO))), c("_____"), p(NUMBER), *TITLE, *BODY)
    assert seen.letterhead.number.number == "12"


def test_a_wrapped_nation_in_paragraphs_begins_a_head():
    wrapped = (c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), c("VIỆT NAM"), c(MOTTO))
    seen = found(c(ORGAN), *wrapped, c(NUMBER), *TITLE, *BODY, sign()).letterhead
    assert texts(seen.nation) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"]
    assert seen.motto.text == "Độc lập - Tự do - Hạnh phúc"
