"""The whole of it: any file, several documents, closings, nothing lost, linear."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.document.listing import listing
from generator.document.recognise.components import BodyTable, How, Numbered, Regime, Start
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.document.view import TextBox, View
from generator.text.letters import words
from tests.document.recognise.views import (
    BODY,
    DATE,
    MOTTO,
    NATION,
    NUMBER,
    ORGAN,
    PARENT,
    SENTENCE,
    TITLE,
    c,
    cell,
    file,
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
from tests.growth import calls
from tests.word.views import real

# --- closings -----------------------------------------------------------------------------


def closings(*blocks):
    return texts(found(head(), *TITLE, p("Như sau:"), *blocks, sign()).closings)


def test_a_closing_sentence_is_known_by_its_words():
    ends = [p("Trên đây là Kế hoạch."), p("Các đơn vị thực hiện./.")]
    assert closings(p("**I. A**"), p(SENTENCE), *ends) == [one.text for one in ends]


@pytest.mark.parametrize(
    "said",
    [
        "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Sở./.",
        "Kế hoạch này có hiệu lực./.",
        "Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện./.",
        "Đề nghị các đơn vị phối hợp./.",
    ],
)
def test_other_closing_sentences_are_known(said):
    assert closings(p("**1. A**"), p(said)) == [said]


def test_the_text_below_a_heading_is_no_closing():
    assert closings(p("**I. KINH PHÍ**"), p("Kinh phí từ ngân sách./.")) == []


def test_the_last_paragraph_below_a_list_of_points_closes():
    assert closings(p("**1. A**"), p("a) B"), p("Kết thúc./.")) == ["Kết thúc./."]


def test_a_file_in_which_nothing_is_numbered_has_closings_too():
    assert closings(p(SENTENCE), p("Trân trọng cảm ơn./.")) == ["Trân trọng cảm ơn./."]


def test_the_end_mark_is_found_in_closing_body_and_opening():
    assert recognise(plan()).end_mark.paragraph.text.endswith("./.")
    assert found(head(), *TITLE, p("Một câu./."), sign()).end_mark is not None
    assert found(head(), *TITLE, p("I. A"), p("Trên đây là B./."), sign()).end_mark is not None
    assert found(head(), *TITLE, p("I. A"), sign()).end_mark is None


# --- what is no plan ----------------------------------------------------------------------


def test_an_empty_file_is_no_administrative_document():
    assert found().regime is Regime.UNKNOWN
    assert recognise(file(p())).regime is Regime.UNKNOWN


def test_a_novel_is_no_administrative_document():
    seen = found(c("**Dế mèn phiêu lưu ký**"), *[p(SENTENCE)] * 5)
    assert seen.regime is Regime.UNKNOWN


def test_several_documents_of_a_file_are_told_apart():
    one = (head(), *TITLE, *BODY, sign())
    seen = found(*one, p(), *one, *one)
    assert [each.title.kind.name for each in (seen, *seen.following)] == ["Kế hoạch"] * 3
    assert all(each.signature for each in seen.following)
    assert seen.unplaced == ()


def test_what_stands_far_above_the_first_head_is_kept_aside():
    seen = found(*[p(f"Lời nói đầu {n}.") for n in range(12)], head(), *TITLE, *BODY, sign())
    assert len(seen.unplaced) == 12
    assert seen.regime is Regime.ND30


def test_a_text_box_in_the_body_is_read():
    seen = found(head(), *TITLE, p("Như sau:"), p("I. A"), TextBox((p("Chú ý"),)), sign())
    assert [part.paragraph.text for part in seen.body] == ["I. A", "Chú ý"]


def test_no_break_spaces_are_spaces():
    seen = found(
        head(
            number="Số:\u00a0\u00a012/KH-SKHCN",
            date="Hưng Yên, ngày 05 tháng 3 năm 2026".replace(" ", "\u00a0"),
        ),
        *TITLE,
        p("\u00a0\u00a0**I.\u00a0MỤC ĐÍCH**"),
        sign(),
    )
    assert seen.letterhead.date.place == "Hưng Yên"
    assert seen.letterhead.number.number == "12"
    assert next(seen.outline()).title == "MỤC ĐÍCH"


# --- nothing is lost ----------------------------------------------------------------------

HEADS = [
    head(),
    table(((PARENT, ORGAN, NUMBER), (NATION, MOTTO, DATE))),
    head(left=(PARENT, "Lời lạ một"), date="Lời lạ hai"),
    table((PARENT, "", NATION), (ORGAN, "", MOTTO), (NUMBER, "", DATE)),
]
PIECES = [
    c(NATION),
    c(MOTTO),
    c("**KẾ HOẠCH**"),
    c("**Nâng cao chất lượng**"),
    c("**ĐỀ CƯƠNG BÁO CÁO**"),
    c("**QUYẾT ĐỊNH:**"),
    c("**GIÁM ĐỐC SỞ**"),
    c("Phụ lục I"),
    c("**Phụ lục: DANH MỤC**"),
    c("*(Kèm theo Kế hoạch số 5/KH-UBND*"),
    c("*của Sở)*"),
    c("Phần I"),
    c("Đơn vị tính: đồng"),
    c("_______"),
    c("**HỎA TỐC**"),
    line(30),
    p(),
    p("\f"),
    p("Kính gửi: Sở Nội vụ"),
    p("Kính gửi:"),
    p("- Một việc;"),
    p("I. MỘT"),
    p("**1. Hai:** ba bốn"),
    p("a) Năm"),
    p("• Sáu"),
    p("Bảy tám chín."),
    p("Trên đây là mười./."),
    p("*Căn cứ Luật mười một;*"),
    p("***Nơi nhận:***"),
    p("- Lưu: VT."),
    p(f"{PARENT}\t{NATION}"),
    p("***Nơi nhận:***\t**GIÁM ĐỐC**"),
    p("- Mười hai;\t**Lê Văn An**"),
    p("**KT. CHỦ TỊCH**", indent=90),
    p("**Lê Văn Bình**", indent=90),
    p("Mười ba", number="1."),
    table(("TT", "Việc"), ("1", "Mười bốn"), bordered=True),
    table(("Kính gửi:", "- Sở Tư pháp;")),
    table((("Tổng", "mười lăm"), "x", "y")),
    TextBox((p("Mười sáu"),)),
    sign(),
    sign(("- A;", "- Lưu: VT.", "XYZ.(20)"), ("**KT. GIÁM ĐỐC**", "(Đã ký)", "", "**Lê Văn An**")),
    *HEADS,
]
FIXED = Counter(
    words(f"{NATION} {MOTTO} hoà Số ngày tháng năm Nơi nhận Kính gửi hỏa tốc kế hoạch quyết định")
)
views = st.lists(st.lists(st.sampled_from(PIECES), max_size=12), min_size=1, max_size=3).map(
    lambda parts: sections(*parts)
)


def lost(view: View) -> list[str]:
    """The words of a file that none of its documents has."""
    seen = recognise(view)
    said = Counter()
    for each in (seen, *seen.following):
        made = document(each, view)
        said.update(words(f"{made.kind.name} {listing(made)}"))
    read = " ".join(f"{one.number} {one.text}" for one in view.paragraphs())
    stated = Counter(words(re.sub(r"_{3,}", " ", read)))
    return [word for word in stated if word not in said and word not in FIXED]


@given(views)
@settings(max_examples=200, deadline=None)
def test_no_word_of_any_file_is_lost(view):
    assert lost(view) == []


@given(views)
@settings(max_examples=60, deadline=None)
def test_the_same_file_is_the_same_components(view):
    assert recognise(view) == recognise(view)


def work(blocks) -> int:
    view = file(*blocks)
    return calls(lambda: document(recognise(view), view))


@pytest.mark.parametrize(
    "piece",
    [
        [p("**I. MỘT**"), p("1. Hai"), p("a) Ba"), p(SENTENCE)],
        [c("**Phụ lục I**"), c("**BẢNG**"), p("I. A")],
        [c("Phụ lục I"), c("Mẫu số 01"), c("ABC")],
        [c(NATION), c("**BÁO CÁO**"), p("1. A")],
        [c("Một dòng giữa"), c("**HAI DÒNG**")],
        [p(), p("\f")],
        [table(("1", "A"), ("2", "B"))],
        [sign()],
        [p("GIÁM ĐỐC", indent=90)],
    ],
)
def test_the_work_grows_with_the_size_of_the_file(piece):
    start = [head(), *TITLE, *BODY]
    assert work([*start, *piece * 800]) < 10 * work([*start, *piece * 100])


def test_the_work_grows_with_the_rows_of_a_table():
    def rows(count):
        said = [("TT", "Việc"), *((str(n), "Một việc") for n in range(count))]
        return work([head(), *TITLE, *BODY, table(*said, bordered=True), sign()])

    assert rows(5000) < 12 * rows(500)


# --- real files ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letterhead", "kind", "subject", "signer"),
    [
        (
            "cong-van-moi-hop",
            ("SỞ CÔNG THƯƠNG", "UBND TỈNH LÀO CAI", "SCT-CN"),
            None,
            [],
            "Lê Văn C",
        ),
        (
            "ke-hoach-bang-trong-than",
            ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "", "KH-UBND"),
            "Kế hoạch",
            ["Tuyên truyền Cải cách hành chính năm 2026"],
            "Nguyễn Văn A",
        ),
        (
            "ke-hoach-cua-so",
            ("SỞ CÔNG THƯƠNG", "UBND TỈNH LÀO CAI", "KH-SCT"),
            "Kế hoạch",
            [
                "Triển khai thi hành Luật Phòng cháy, chữa cháy và cứu nạn,",
                "cứu hộ lĩnh vực ngành Công Thương",
            ],
            "Trần Văn B",
        ),
        (
            "ke-hoach-hai-phu-luc",
            ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "", "KH-UBND"),
            "Kế hoạch",
            ["Kiểm tra công tác cải cách hành chính năm 2026", "trên địa bàn tỉnh Lâm Đồng"],
            "Nguyễn Văn A",
        ),
    ],
)
def test_the_form_of_real_files_is_found(name, letterhead, kind, subject, signer):
    seen = recognise(real(f"samples/{name}.docx"))
    assert seen.regime is Regime.ND30
    organ, parents = (
        " ".join(texts(one)) for one in (seen.letterhead.organ, seen.letterhead.parents)
    )
    assert (organ, parents, seen.letterhead.number.symbol) == letterhead
    assert seen.letterhead.number.number == ""
    assert seen.letterhead.organ_rule.how is How.SHAPE
    assert seen.letterhead.motto_rule.length > 50
    assert (seen.title.kind and seen.title.kind.name) == kind
    assert texts(seen.title.subject) == subject
    assert seen.signature.name.text == signer
    assert seen.recipients.archive is not None
    assert seen.unplaced == ()
    assert seen.letterhead.others == ()


@pytest.mark.parametrize(
    "name",
    [
        "samples/cong-van-moi-hop.docx",
        "samples/ke-hoach-bang-trong-than.docx",
        "samples/ke-hoach-cua-so.docx",
        "samples/ke-hoach-hai-phu-luc.docx",
        "samples/ke-hoach-phu-luc-ngang.docx",
        "standard/nd30-phu-luc-3-mau.docx",
    ],
)
def test_no_word_of_a_real_file_is_lost(name):
    assert lost(real(name)) == []


def levels(name):
    """How often each number stands at each depth of the main text."""
    return Counter((part.depth, part.level.value) for part in recognise(real(name)).outline())


def test_the_outline_of_real_files_has_its_levels():
    assert levels("samples/ke-hoach-hai-phu-luc.docx") == {
        (0, "La Mã"): 6,
        (1, "số"): 18,
        (2, "chữ"): 45,
    }
    assert levels("samples/ke-hoach-cua-so.docx") == {(0, "La Mã"): 3, (1, "số"): 12}
    assert levels("samples/cong-van-moi-hop.docx") == {(0, "số"): 5}


def test_the_letter_has_its_addressees_its_closings_and_its_appendix():
    seen = recognise(real("samples/cong-van-moi-hop.docx"))
    assert texts(seen.letterhead.about) == ["V/v mời dự họp"]
    assert len(seen.addressees.items) == 3
    assert len(seen.closings) == 3
    [one] = seen.appendices
    assert texts(one.label) == ["Phụ lục"]
    assert texts(one.title) == ["NỘI DUNG YÊU CẦU BÁO CÁO TẠI CUỘC HỌP"]
    assert len(one.attached) == 2
    assert one.start is Start.PAGE


def test_the_two_appendices_of_a_real_file_are_found():
    one, other = recognise(real("samples/ke-hoach-hai-phu-luc.docx")).appendices
    assert [texts(one.label), texts(other.label)] == [["Phụ lục I"], ["Phụ lục II"]]
    assert [len(part.table.rows) for part in one.body] == [32]
    assert sum(isinstance(part, Numbered) for part in other.body) == 40
    assert other.end_mark is not None
    assert [one.start, other.start] == [Start.SECTION] * 2


def test_the_tables_in_a_real_body_stay_where_they_are():
    seen = recognise(real("samples/ke-hoach-bang-trong-than.docx"))
    assert [len(part.table.rows) for part in seen.tables()] == [12, 11]
    at = [n for n, part in enumerate(seen.body) if isinstance(part, BodyTable)]
    assert seen.body[at[1] + 1].title.startswith("Tổ chức Cuộc thi")


def test_the_appendix_across_the_page_is_landscape():
    view = real("samples/ke-hoach-phu-luc-ngang.docx")
    made = document(recognise(view), view)
    assert [one.landscape for one in made.appendices] == [True]
    assert made.signature.authority == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_every_template_of_the_decree_is_a_document_of_its_own():
    seen = recognise(real("standard/nd30-phu-luc-3-mau.docx"))
    every = [seen, *seen.following]
    kinds = [each.title.kind.name for each in every if each.title.kind]
    assert kinds[:3] == ["Nghị quyết", "Quyết định", "Quyết định"]
    assert {"Công điện", "Giấy mời", "Giấy giới thiệu", "Biên bản", "Giấy nghỉ phép"} <= set(kinds)
    assert all(each.letterhead.organ_rule.how is How.UNDERSCORES for each in every)
    assert all(each.regime is Regime.ND30 for each in every)


def test_a_cell_of_the_head_may_hold_a_table():
    inner = cell(table((("**MẬT**",),), bordered=True))
    assert recognise(file(table((inner, cell(NATION)), (NUMBER, DATE)))).secrecy is not None
