"""Kind and subject, addressees, basis, openings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.recognise.components import How
from generator.document.view import Border
from tests.document.recognise.views import (
    BODY,
    LETTER_HEAD,
    SENTENCE,
    TITLE,
    c,
    cell,
    file,
    found,
    head,
    line,
    p,
    sign,
    table,
    texts,
)


def title(*blocks):
    return found(head(), *blocks, *BODY, sign()).title


@pytest.mark.parametrize(
    "typed", ["KẾ HOẠCH", "**Kế hoạch**", "KẾ  HOẠCH", "KẾ HOACH", "KẾ HOẠCHH"]
)
def test_the_kind_is_known_by_its_name(typed):
    assert title(c(typed), c("**Phục vụ**")).kind.name == "Kế hoạch"


def test_a_letter_apart_in_a_short_name_is_another_word():
    assert title(c("**QUY CHÊ**"), c("**Phục vụ**")).kind.name == "Quy chế"
    assert title(c("**ĐỀ CƯƠNG**"), c("**Phục vụ**")).kind is None


def test_an_unknown_kind_is_a_line_without_a_kind():
    seen = title(c("**ĐỀ CƯƠNG**"), c("**Báo cáo kết quả**"))
    assert seen.kind_line.text == "ĐỀ CƯƠNG"
    assert seen.kind is None
    assert texts(seen.subject) == ["Báo cáo kết quả"]


def test_kind_and_subject_in_one_paragraph_are_two_lines():
    seen = title(c("KẾ HOẠCH\nNâng cao chất lượng\nnăm 2026"))
    assert seen.kind_line.text == "KẾ HOẠCH"
    assert texts(seen.subject) == ["Nâng cao chất lượng", "năm 2026"]


def test_a_subject_on_the_line_of_the_kind_is_told_from_it():
    seen = title(c("**KẾ HOẠCH CÔNG TÁC NĂM 2026**"))
    assert seen.kind_line.text == "KẾ HOẠCH"
    assert texts(seen.subject) == ["CÔNG TÁC NĂM 2026"]


@pytest.mark.parametrize(
    ("below", "how"),
    [
        (line(40), How.SHAPE),
        (c("__________"), How.UNDERSCORES),
        (line(40, border_top=Border("single", 40)), How.BORDER),
    ],
)
def test_the_line_below_the_subject_is_found(below, how):
    assert title(*TITLE, below).rule.how is how


def test_a_line_anchored_at_the_subject_is_found():
    seen = title(TITLE[0], c("**Phục vụ**", rules=(Border("single", 40),)))
    assert seen.rule.length == 40


def test_a_subject_without_a_line_has_none():
    assert title(*TITLE).rule is None


def test_empty_paragraphs_do_not_end_the_title():
    seen = title(p(), *TITLE[:1], p(), *TITLE[1:], p())
    assert texts(seen.subject) == ["Nâng cao chất lượng phục vụ"]


def test_what_is_not_centred_is_no_subject():
    seen = found(head(), TITLE[0], *BODY, sign())
    assert seen.title.subject == ()
    assert texts(seen.openings) == ["Sở xây dựng kế hoạch như sau:"]


def test_a_file_that_begins_with_its_body_has_no_title():
    seen = found(head(), p(SENTENCE), p(f"1. {SENTENCE}"), sign())
    assert seen.title.kind_line is None


# --- basis and openings ------------------------------------------------------------


def test_lines_of_the_basis_are_told_from_openings():
    blocks = (
        p("*Căn cứ Luật Tổ chức chính quyền địa phương;*"),
        p("*Xét đề nghị của Chánh Văn phòng,*"),
        p("Sở xây dựng kế hoạch như sau:"),
    )
    seen = found(head(), *TITLE, *blocks, p(f"I. {SENTENCE}"), sign())
    assert texts(seen.basis) == [blocks[0].text, blocks[1].text]
    assert texts(seen.openings) == [blocks[2].text]


def test_an_upright_basis_is_a_basis_still():
    seen = found(head(), *TITLE, p("Căn cứ Luật A;"), p("Theo đề nghị của B;"), *BODY, sign())
    assert len(seen.basis) == 2


@pytest.mark.parametrize("dots", ["…………….", "\t.", "......;"])
def test_a_line_of_dots_below_the_basis_is_one_more_of_it(dots):
    blank = p(dots)
    seen = found(head(), *TITLE, p("Căn cứ Luật A;"), blank, p("Sở ban hành:"), *BODY, sign())
    assert texts(seen.basis) == ["Căn cứ Luật A;", dots]
    assert texts(found(head(), *TITLE, blank, *BODY, sign()).basis) == []


def test_a_sentence_that_begins_with_can_cu_and_leads_on_is_an_opening():
    seen = found(head(), *TITLE, p("Căn cứ Kế hoạch số 5, Sở ban hành như sau:"), p("I. A"), sign())
    assert seen.basis == ()
    assert len(seen.openings) == 1


def test_a_basis_below_an_opening_stays_where_it_stood():
    seen = found(head(), *TITLE, p("Sở nhận được văn bản."), p("Căn cứ Luật A;"), p("I. A"), sign())
    assert seen.basis == ()
    assert len(seen.openings) == 2


def test_the_upright_opening_of_a_letter_is_no_basis():
    blocks = (p("Kính gửi: Sở A"), p("Căn cứ Kế hoạch số 5/KH-UBND, đề nghị Sở A phối hợp."))
    seen = found(LETTER_HEAD, *blocks, p("1. Việc"), sign())
    assert seen.basis == ()
    assert len(seen.openings) == 1


def test_a_decision_has_authority_basis_and_order():
    seen = found(
        head(number="Số: 5/QĐ-SKHCN"),
        c("**QUYẾT ĐỊNH**"),
        c("**Về việc ban hành Quy chế**"),
        line(40),
        c("**GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ**"),
        p("*Căn cứ Luật A;*"),
        c("**QUYẾT ĐỊNH:**"),
        p("**Điều 1.** Ban hành Quy chế."),
        p("**Điều 2.** Quyết định này có hiệu lực từ ngày ký./."),
        sign(),
    )
    assert seen.title.kind.name == "Quyết định"
    assert texts(seen.title.subject) == ["Về việc ban hành Quy chế"]
    assert texts(seen.authority) == ["GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ"]
    assert texts(seen.basis) == ["Căn cứ Luật A;"]
    assert seen.order.text == "QUYẾT ĐỊNH:"
    assert [one.number for one in seen.outline()] == ["Điều 1.", "Điều 2."]
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]


def test_an_authority_without_a_line_above_it_is_told_from_the_subject():
    blocks = (c("**QUYẾT ĐỊNH**"), c("**Về việc A**"), c("**GIÁM ĐỐC SỞ B**"), p("*Căn cứ C;*"))
    seen = found(head(), *blocks, c("**QUYẾT ĐỊNH:**"), p("**Điều 1.** D."), sign())
    assert texts(seen.title.subject) == ["Về việc A"]
    assert texts(seen.authority) == ["GIÁM ĐỐC SỞ B"]


def test_where_nothing_is_numbered_the_first_paragraph_opens():
    seen = found(LETTER_HEAD, p("Kính gửi: Sở A"), p(SENTENCE), p(SENTENCE), p(SENTENCE), sign())
    assert len(seen.openings) == 1
    assert len(seen.body) == 2


def test_a_table_ends_the_openings():
    seen = found(head(), *TITLE, p("Như sau:"), table(("a", "b"), ("c", "d")), sign())
    assert texts(seen.openings) == ["Như sau:"]
    assert len(seen.body) == 1


def test_a_title_in_a_file_of_nothing_else_is_found():
    from generator.document.recognise.recogniser import recognise

    assert recognise(file(cell_block())).title.kind_line is None
    assert recognise(file(c("**KẾ HOẠCH**"))).title.kind.name == "Kế hoạch"


def cell_block():
    return table((cell("a"), cell("b")))


def test_an_order_directly_below_the_kind_is_no_subject():
    seen = found(head(), c("**QUYẾT ĐỊNH**"), c("**QUYẾT ĐỊNH:**"), p("**Điều 1.** A."), sign())
    assert seen.title.subject == ()
    assert seen.order.text == "QUYẾT ĐỊNH:"


def test_kinh_gui_below_a_title_ends_it():
    blocks = (c("**TỜ TRÌNH**"), c("**Về việc A**"), c("Kính gửi: Sở B"))
    seen = found(head(), *blocks, *BODY, sign())
    assert texts(seen.title.subject) == ["Về việc A"]
    assert [item.text for item in seen.addressees.items] == ["Sở B"]


def test_a_chapter_below_a_title_ends_it():
    seen = found(head(), *TITLE, c("**Chương I**"), c("**QUY ĐỊNH**"), p("**Điều 1.** A."), sign())
    assert texts(seen.title.subject) == ["Nâng cao chất lượng phục vụ"]
    assert [one.number for one in seen.outline()] == ["Chương I", "Điều 1."]


def test_an_underlined_subject_has_its_line():
    subject = TITLE[1]
    under = replace(subject, runs=tuple(replace(run, underline=True) for run in subject.runs))
    assert title(TITLE[0], under).rule.how is How.UNDERLINE


def test_underscores_before_the_text_are_nothing():
    seen = found(head(), *TITLE, p("*Căn cứ A;*"), p("______"), p("Như sau:"), p("I. B"), sign())
    assert texts(seen.openings) == ["Như sau:"]


def test_an_opening_in_our_style_is_one_where_nothing_is_numbered():
    opening = p("Căn cứ A, như sau:", style_name="Mở đầu")
    text = p("Một câu.", style_name="Thân văn bản")
    seen = found(head(), *TITLE, opening, opening, text, sign())
    assert len(seen.openings) == 2
    assert len(seen.body) == 1


def test_a_heading_in_small_letters_is_no_order():
    seen = found(head(), *TITLE, p("Quyết định:"), p("I. A"), sign())
    assert seen.order is None
    assert texts(seen.openings) == ["Quyết định:"]
