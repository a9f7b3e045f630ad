"""Appendices: where each begins, and what heads it."""

from __future__ import annotations

import pytest

from generator.document.recognise.components import How, Start
from generator.document.recognise.recogniser import recognise
from generator.document.view import Align
from tests.document.recognise.views import (
    BODY,
    MOTTO,
    NATION,
    SENTENCE,
    TITLE,
    c,
    found,
    head,
    line,
    p,
    plan,
    sections,
    sign,
    table,
    texts,
)

ATTACHED = c("*(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 05 tháng 3 năm 2026)*")
GRID = table(("TT", "Việc"), ("1", "A"), bordered=True)
HEADING = (c("**Phụ lục**"), c("**DANH MỤC NHIỆM VỤ**"), ATTACHED)


def appendices(*blocks):
    return recognise(plan(*blocks)).appendices


def test_label_title_and_tie_are_found():
    [seen] = appendices(*HEADING, line(50), GRID)
    assert texts(seen.label) == ["Phụ lục"]
    assert texts(seen.title) == ["DANH MỤC NHIỆM VỤ"]
    assert texts(seen.attached) == [ATTACHED.text]
    assert seen.rule.how is How.SHAPE
    assert len(seen.body) == 1
    assert seen.start is Start.HERE


@pytest.mark.parametrize(
    ("typed", "label", "title"),
    [
        ("Phụ lục I", "Phụ lục I", []),
        ("PHỤ LỤC 01", "PHỤ LỤC 01", []),
        ("Phụ lục số 2", "Phụ lục số 2", []),
        ("Phụ lục: NỘI DUNG", "Phụ lục", ["NỘI DUNG"]),
        ("PHỤ LỤC II. DANH MỤC", "PHỤ LỤC II", ["DANH MỤC"]),
        ("Phụ lục …", "Phụ lục …", []),
        ("Biểu số 01", "Biểu số 01", []),
        ("Mẫu số 02/BC", "Mẫu số 02/BC", []),
        ("BIỂU MẪU 3", "BIỂU MẪU 3", []),
    ],
)
def test_a_label_is_known(typed, label, title):
    [seen] = appendices(c(f"**{typed}**"), ATTACHED, GRID)
    assert texts(seen.label) == [label]
    assert texts(seen.title) == title


def test_a_label_on_the_right_is_known():
    [seen] = appendices(p("**Mẫu số 01**", Align.RIGHT), c("**BÁO CÁO**"), GRID)
    assert texts(seen.label) == ["Mẫu số 01"]
    assert texts(seen.title) == ["BÁO CÁO"]


@pytest.mark.parametrize(
    "typed", ["Phụ lục kèm theo Kế hoạch.", "Mẫu 1.2 - Quyết định", "Biểu quyết"]
)
def test_what_only_begins_like_a_label_is_none(typed):
    assert appendices(c(typed), GRID) == ()


def test_a_title_and_a_tie_without_a_label_are_an_appendix():
    [seen] = appendices(c("**DANH MỤC**"), ATTACHED, GRID)
    assert seen.label == ()
    assert texts(seen.title) == ["DANH MỤC"]


def test_a_tie_may_have_several_lines():
    broken = (c("*(Kèm theo Kế hoạch số 12/KH-SKHCN*"), c("*của Sở Khoa học và Công nghệ)*"))
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), *broken, GRID)
    assert len(seen.attached) == 2


def test_a_tie_that_is_not_centred_is_found():
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), p(ATTACHED.text.join("**")), GRID)
    assert len(seen.attached) == 1


def test_several_appendices_are_told_apart():
    one, other = appendices(
        c("**Phụ lục I**"),
        c("**A**"),
        ATTACHED,
        GRID,
        c("**Phụ lục II**"),
        c("**B**"),
        p("I. C./."),
    )
    assert texts(one.label) == ["Phụ lục I"]
    assert texts(other.label) == ["Phụ lục II"]
    assert other.end_mark is not None
    assert len(one.body) == 1


def test_two_labels_of_one_appendix_stay_together():
    [seen] = appendices(c("**Phụ lục I**"), c("**Mẫu số 01**"), c("**BÁO CÁO**"), GRID)
    assert texts(seen.label) == ["Phụ lục I", "Mẫu số 01"]


@pytest.mark.parametrize(
    ("breaks", "start"),
    [({"page_break_before": True}, Start.PAGE), ({}, Start.HERE)],
)
def test_how_an_appendix_begins_is_told(breaks, start):
    from msgspec.structs import replace

    [seen] = appendices(replace(HEADING[0], **breaks), *HEADING[1:], GRID)
    assert seen.start is start


def test_a_break_in_the_paragraph_above_begins_a_page():
    [seen] = appendices(p("\f"), *HEADING, GRID)
    assert seen.start is Start.PAGE


def test_a_page_that_ended_by_itself_begins_one_too():
    from msgspec.structs import replace

    pages = [replace(p("Trang một"), page=1), *(replace(one, page=2) for one in HEADING)]
    [seen] = appendices(*pages, GRID)
    assert seen.start is Start.PAGE


def test_a_section_of_its_own_is_an_appendix_without_any_label():
    seen = recognise(sections([head(), *TITLE, *BODY, sign()], [c("**DANH MỤC**"), GRID]))
    assert [one.start for one in seen.appendices] == [Start.SECTION]
    assert seen.appendices[0].section == 1


def test_a_table_in_a_section_of_its_own_is_an_appendix():
    seen = recognise(sections([head(), *TITLE, *BODY, sign()], [GRID]))
    assert len(seen.appendices) == 1


def test_a_section_that_only_turns_the_page_goes_on_with_the_appendix():
    first = [head(), *TITLE, *BODY, sign()]
    seen = recognise(sections(first, [*HEADING, GRID], [GRID], [p(SENTENCE)]))
    assert len(seen.appendices) == 1
    assert len(seen.appendices[0].body) == 3


def test_a_section_with_a_tie_is_another_appendix():
    first = [head(), *TITLE, *BODY, sign()]
    seen = recognise(sections(first, [*HEADING, GRID], [c("**BIỂU**"), ATTACHED, GRID]))
    assert len(seen.appendices) == 2


def test_a_form_with_its_own_head_stays_in_its_appendix():
    form = (head(), c("**BÁO CÁO**"), c("**Kết quả**"), p("1. A"), sign())
    seen = recognise(plan(c("**Mẫu số 01**"), *form))
    assert len(seen.appendices) == 1
    assert seen.following == ()
    assert seen.signature is not None


def test_an_appendix_without_a_signature_above_is_found():
    seen = found(head(), *TITLE, *BODY, *HEADING, GRID)
    assert seen.signature is None
    assert len(seen.appendices) == 1


def test_an_appendix_with_a_signature_below_keeps_it():
    seen = found(head(), *TITLE, *BODY, *HEADING, p("1. A"), sign())
    assert seen.signature is None
    assert len(seen.appendices[0].body) == 2


def test_what_follows_the_signature_without_a_sign_is_kept_aside():
    seen = recognise(plan(p("Ghi chú: một dòng.")))
    assert seen.appendices == ()
    assert texts(seen.unplaced) == ["Ghi chú: một dòng."]


def test_a_title_ends_where_the_text_begins():
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), c("Đơn vị tính: đồng"), GRID)
    assert texts(seen.title) == ["DANH MỤC"]
    assert texts(seen.body[0].caption) == ["Đơn vị tính: đồng"]


def test_a_subtitle_in_brackets_belongs_to_the_title():
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), c("*(Đến năm 2030)*"), ATTACHED, GRID)
    assert texts(seen.title) == ["DANH MỤC", "(Đến năm 2030)"]


def test_the_nation_in_an_appendix_is_kept():
    [seen] = appendices(c("**Mẫu số 01**"), c(NATION), c(MOTTO), p("1. A"))
    words = [*texts(seen.title), *(part.paragraph.text for part in seen.body)]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words
    assert "Độc lập - Tự do - Hạnh phúc" in words


def test_many_centred_lines_are_no_heading():
    verses = [c(f"Câu thơ thứ {n}") for n in range(20)]
    assert appendices(*verses, GRID) == ()
    seen = recognise(plan(*verses, ATTACHED, GRID))
    assert texts(seen.unplaced)[:9] == [f"Câu thơ thứ {n}" for n in range(9)]


def test_a_tie_upright_at_the_left_is_a_text():
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), p("(Kèm theo Kế hoạch số 5)"), GRID)
    assert seen.attached == ()
    assert len(seen.body) == 2


def test_what_is_centred_below_a_tie_is_a_text():
    [seen] = appendices(c("**Phụ lục**"), c("**DANH MỤC**"), ATTACHED, c("**Phần chung**"), p("A"))
    assert len(seen.attached) == 1
    assert len(seen.body) == 2


def test_a_section_that_breaks_into_the_heading_ends_it():
    first = [head(), *TITLE, *BODY, sign()]
    seen = recognise(sections(first, [c("**Phụ lục**"), c("**DANH MỤC**")], [c("**BẢNG**"), GRID]))
    assert texts(seen.appendices[0].title) == ["DANH MỤC"]


def test_our_own_styles_of_a_body_begin_no_appendix():
    text = p("Một câu.", style_name="Thân văn bản")
    assert appendices(text) == ()
    assert len(appendices(p(style_name="Thân văn bản"), p("\f"), text)) == 1


def test_a_title_in_our_style_on_a_new_page_begins_another():
    other = p("BẢNG HAI", page_break_before=True, style_name="Phụ lục (tên)")
    assert len(appendices(*HEADING, GRID, other, GRID)) == 2


def test_a_label_on_a_new_page_begins_another_though_the_first_is_empty():
    other = c("**Phụ lục II**", page_break_before=True)
    found = appendices(c("**Phụ lục I**"), other, GRID)
    assert [texts(one.label) for one in found] == [["Phụ lục I"], ["Phụ lục II"]]
