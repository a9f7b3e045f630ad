"""The components of a file as the document that composing would have given."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from generator.document.blocks import Date, Role
from generator.document.compose import compose
from generator.document.listing import listing, text
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.document.view import Run
from generator.plan.load import load, office_path
from generator.plan.model import Plan
from generator.source.read import read as read_yaml
from generator.standard.kinds import Frame
from generator.word.prepare import prepare
from generator.word.read import read
from generator.word.render import render
from tests.document.recognise.printed import printed
from tests.document.recognise.views import (
    BODY,
    DATE,
    MOTTO,
    NATION,
    ORGAN,
    PARENT,
    TITLE,
    c,
    cell,
    file,
    head,
    p,
    plan,
    sign,
    table,
)
from tests.plan.plans import complete_plans, plans
from tests.word.office import office_template
from tests.word.views import SHARED

ROOT = Path(__file__).parents[3]
PLANS = sorted(
    path for path in (ROOT / "plans").rglob("*.yaml") if "co-quan" not in path.as_posix()
)
TEMPLATES = {
    letter: prepare((ROOT / "templates" / name).read_bytes(), name)
    for letter, name in ((True, "cong-van.docx"), (False, "van-ban.docx"))
}


def made(view, name=""):
    return document(recognise(view), view, name)


def again(composed):
    """Render a document, read it, recognise it."""
    data = render(composed, TEMPLATES[composed.kind.frame is Frame.LETTER])
    return made(read(data).view)


def loaded(path: Path) -> Plan:
    source = read_yaml(path.read_text(encoding="utf-8"), path.name)
    named = office_path(source)
    office = (path.parent / named[0]).resolve()
    return load(source, read_yaml(office.read_text(encoding="utf-8"), office.name)).plan


# --- the round trip -----------------------------------------------------------------------


def test_there_are_plans_to_look_at():
    assert len(PLANS) >= 6


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_plan_comes_back_as_it_was_composed(path):
    composed = compose(loaded(path))
    assert again(composed) == composed


@given(complete_plans())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_comes_back_as_it_was_composed(plan):
    composed = compose(plan)
    assert printed(again(composed)) == printed(composed)


@given(plans())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_plan_with_parts_not_yet_written_comes_back_too(plan):
    composed = compose(plan)
    assert printed(again(composed)) == printed(composed)


def test_an_office_s_own_template_does_not_hide_the_document():
    named = (ROOT / "templates" / "van-ban.docx").read_bytes()
    template = prepare(office_template(named), "x.docx")
    composed = compose(loaded(PLANS[0]))
    found = made(read(render(composed, template)).view)
    assert found.letterhead == composed.letterhead
    assert found.signature == composed.signature
    assert found.recipients == composed.recipients
    assert {text(one.content) for one in composed.body} <= {
        text(one.content) for one in found.body if hasattr(one, "content")
    }


# --- what the paper cannot tell -----------------------------------------------------------


def test_a_document_says_where_its_parts_stand():
    found = made(plan(), "x.docx")
    assert found.body[0].origin.place.file == "x.docx"
    assert found.body[0].origin.place.paragraph == 9
    assert found.recipients[0].origin.paragraph == 13
    assert found.signature.origin.paragraph == 15


def test_lines_that_break_to_fit_are_one_name_and_others_are_not():
    broken = ("**SỞ NÔNG NGHIỆP**", "**VÀ MÔI TRƯỜNG**")
    narrow = [c(one, width=45) for one in broken]
    wide = [c(one, width=120) for one in broken]
    right = cell(NATION, MOTTO)
    assert made(file(table((cell(*narrow), right)), *TITLE, *BODY)).letterhead.organ == (
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    )
    assert made(file(table((cell(*wide), right)), *TITLE, *BODY)).letterhead.organ == (
        "SỞ NÔNG NGHIỆP",
        "VÀ MÔI TRƯỜNG",
    )


def test_so_are_lines_that_a_break_or_a_tab_parts():
    def said(words, **more):
        return replace(p(**more), runs=(Run(words, size=13, bold=True),))

    one = cell(said("SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", width=60))
    tabbed = (
        said("UBND TỈNH HUẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        said("\tSỞ NÔNG NGHIỆP\tĐộc lập - Tự do - Hạnh phúc"),
        said("\tVÀ MÔI TRƯỜNG\t"),
        said("Số: 12/KH-SNNMT\tHuế, ngày 05 tháng 3 năm 2026"),
    )
    for letterhead in ((table((one, cell(NATION, MOTTO))),), tabbed):
        organ = made(file(*letterhead, *TITLE, *BODY)).letterhead.organ
        assert organ == ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",)


@pytest.mark.parametrize(
    ("number", "kind"),
    [("Số: 5/KH-SKHCN", "Kế hoạch"), ("Số: 5/SKHCN-VP", "Công văn"), ("Số: 5/", "Công văn")],
)
def test_where_no_kind_is_named_the_symbol_tells_it(number, kind):
    assert made(plan(head=head(number=number), title=())).kind.name == kind


def test_an_unknown_kind_keeps_its_name():
    assert made(plan(title=(c("**ĐỀ CƯƠNG**"), c("**A**")))).kind.name == "Đề cương"


def test_a_file_without_a_letterhead_has_no_kind_and_no_number():
    found = made(file(p("Một câu.")))
    assert (found.kind.name, found.letterhead.number, found.letterhead.date) == ("", None, None)


def test_of_ours_each_paragraph_is_a_name_on_however_many_lines():
    first, second = (
        replace(one, style_name="Cơ quan ban hành")
        for one in (c("SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", width=45), c("CHI CỤC", width=45))
    )
    found = made(file(table((cell(first, second), cell(NATION, MOTTO))), *TITLE, *BODY))
    assert found.letterhead.organ == ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC")


def test_two_organs_above_are_two_names():
    left = cell(c("BỘ TÀI CHÍNH", width=30), c("TỔNG CỤC THUẾ", width=30), c(ORGAN, width=70))
    found = made(file(table((left, cell(NATION, MOTTO))), *TITLE, *BODY)).letterhead
    assert found.parents == ("BỘ TÀI CHÍNH", "TỔNG CỤC THUẾ")


def test_the_head_is_read_as_values():
    found = made(plan()).letterhead
    assert (found.parents, found.organ) == (("UBND TỈNH HƯNG YÊN",), ("SỞ KHOA HỌC VÀ CÔNG NGHỆ",))
    assert (found.number, found.symbol, found.place) == ("12", "KH-SKHCN", "Hưng Yên")
    assert found.date == Date("05", "3", "2026")


def test_the_subject_of_a_letter_is_its_v_v():
    letter = table(((PARENT, ORGAN), (NATION, MOTTO)), (("Số: 5/SCT-CN", "V/v mời họp"), DATE))
    found = made(file(letter, p("Kính gửi: Sở A"), *BODY, sign()))
    assert [text(line) for line in found.subject] == ["V/v mời họp"]
    assert [text(one.content) for one in found.addressees] == ["Sở A"]


def test_a_text_of_ours_below_the_basis_is_no_line_of_it():
    said = replace(p("./."), style_name="Thân văn bản")
    found = made(plan(body=(p("*Căn cứ Luật A.*"), said)))
    assert [one.role for one in found.body] == [Role.BASIS, Role.TEXT]


@pytest.mark.parametrize(
    ("style", "words"),
    [("Thẩm quyền ban hành", "* ỦY BAN"), ("Căn cứ", "1. Căn cứ A"), ("Mở đầu", "a) Như sau")],
)
def test_words_in_a_style_of_fixed_shape_have_no_number(style, words):
    found = made(plan(body=(replace(p(words), style_name=style), p("I. B"))))
    assert [one.number for one in found.body] == ["", "I."]


def test_the_dash_of_a_basis_is_no_part_of_it():
    found = made(plan(body=(p("*- Căn cứ Luật A;*"), p("I. B"))))
    first = found.body[0]
    assert (first.role, text(first.content)) == (Role.BASIS, "Căn cứ Luật A;")


def test_roles_levels_and_numbers_come_over():
    body = (
        c("**Phần I**"),
        c("**CHUNG**"),
        p("**I. A**"),
        p("**1. B:** c"),
        p("- D"),
        p("E"),
        p("• F"),
        p("Trên đây là G./."),
    )
    found = made(plan(body=(p("Như sau:"), *body)))
    assert [(one.role.name, one.number) for one in found.body] == [
        ("OPENING", ""),
        ("HEADING", "Phần I"),
        ("TITLE", ""),
        ("HEADING", "I."),
        ("POINT", "1."),
        ("POINT", "-"),
        ("TEXT", ""),
        ("POINT", "•"),
        ("CLOSING", ""),
    ]


def test_a_title_beside_the_number_of_a_chapter_is_a_title():
    found = made(plan(body=(p("Như sau:"), c("**Chương I. QUY ĐỊNH**"), c("**Điều 1.** A"))))
    assert [(one.role.name, one.number, text(one.content)) for one in found.body[1:3]] == [
        ("HEADING", "Chương I", ""),
        ("TITLE", "", "QUY ĐỊNH"),
    ]


def test_a_decision_has_its_parts_in_their_order():
    blocks = (c("**QUYẾT ĐỊNH**"), c("**Về việc A**"), c("**GIÁM ĐỐC SỞ B**"), p("*Căn cứ C;*"))
    found = made(file(head(), *blocks, c("**QUYẾT ĐỊNH:**"), p("**Điều 1.** D./."), sign()))
    assert [one.role.name for one in found.body] == ["AUTHORITY", "BASIS", "ORDER", "POINT"]


def test_what_was_not_understood_stays_as_text_where_it_stood():
    above = head(date="Lời lạ")
    ending = sign(signing=("**GIÁM ĐỐC**", "(Đã ký)", "", "**Lê Văn An**"))
    found = made(plan(p("Ghi chú."), head=above, tail=ending))
    said = [text(one.content) for one in found.body]
    assert said[0] == "Lời lạ"
    assert said[-2:] == ["(Đã ký)", "Ghi chú."]


def test_what_stands_aside_of_a_body_that_is_a_table_or_nothing_is_kept():
    note = p("Ghi chú.", number="1.")
    only = made(plan(note, body=(table(("a", "b")),)))
    assert [hasattr(one, "rows") for one in only.body] == [True, False]
    assert only.body[-1].number == "1."
    closing = made(plan(note, body=(p("**Trên đây là A.**"),)))
    assert len(closing.body) == 2
    assert len(made(plan(note, body=())).body) == 1


def test_a_numbered_recipient_keeps_its_number():
    tail = table(((cell(c("***Nơi nhận:***"), c("Sở A;", number="1."))), "**GIÁM ĐỐC**"))
    assert [text(one.content) for one in made(plan(tail=tail)).recipients] == ["1. Sở A;"]


def test_an_appendix_comes_over():
    attached = (c("*(Kèm theo Kế hoạch số 5*"), c("*của Sở A)*"))
    grid = table(("TT", "Việc"), ("1", "A"))
    found = made(plan(c("**Phụ lục I**"), c("**DANH MỤC**"), *attached, grid))
    [one] = found.appendices
    assert one.label == "Phụ lục I"
    assert [text(line) for line in one.title] == ["DANH MỤC"]
    assert text(one.attached) == "(Kèm theo Kế hoạch số 5 của Sở A)"
    assert len(one.body) == 1
    assert not one.landscape
    assert one.origin.paragraph == 18


def test_marks_come_over():
    found = made(file(c("**DỰ THẢO**"), c("**MẬT**"), head(), *TITLE, *BODY, sign()))
    assert (found.draft, found.secrecy, found.urgency) == (True, "MẬT", None)


def test_the_document_can_be_listed():
    assert "I. MỤC ĐÍCH" in listing(made(plan()))


def test_a_name_whose_room_or_size_is_unknown_is_as_it_was_printed():
    sizeless = replace(c("x", width=70), runs=(Run("SỞ VĂN HÓA", bold=True),))
    roomless = c("**SỞ VĂN HÓA**", width=None)
    for first in (sizeless, roomless):
        found = made(file(table((cell(first, "**VÀ DU LỊCH**"), cell(NATION, MOTTO))), *TITLE))
        assert found.letterhead.organ == ("SỞ VĂN HÓA", "VÀ DU LỊCH")


# --- by words and look alone --------------------------------------------------------------


def bare(block):
    """A block without the names of our styles."""
    if hasattr(block, "runs"):
        return replace(block, style="", style_name="")
    if hasattr(block, "rows"):
        rows = tuple(
            replace(
                row,
                cells=tuple(replace(one, blocks=tuple(map(bare, one.blocks))) for one in row.cells),
            )
            for row in block.rows
        )
        return replace(block, rows=rows)
    return replace(block, blocks=tuple(map(bare, block.blocks)))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_plan_is_recognised_without_the_names_of_our_styles(path):
    composed = compose(loaded(path))
    view = read(render(composed, TEMPLATES[composed.kind.frame is Frame.LETTER])).view
    parts = tuple(replace(one, blocks=tuple(map(bare, one.blocks))) for one in view.sections)
    assert made(replace(view, sections=parts)) == composed


def test_a_plan_that_libreoffice_saved_again_is_the_same(soffice):
    composed = {f"{path.parent.name}-{path.stem}": compose(loaded(path)) for path in PLANS}
    files = {
        name: render(one, TEMPLATES[one.kind.frame is Frame.LETTER])
        for name, one in composed.items()
    }
    saved = soffice(files, "docx:MS Word 2007 XML")
    assert {name: made(read(data).view) for name, data in saved.items()} == composed


SAMPLES = ("cong-van-moi-hop", "ke-hoach-bang-trong-than", "ke-hoach-cua-so")


def test_real_files_that_libreoffice_saved_again_are_the_same(soffice):
    files = {name: SHARED / "samples" / f"{name}.docx" for name in SAMPLES}
    if not all(path.exists() for path in files.values()):
        pytest.skip("../shared/samples is not here")
    given = {name: path.read_bytes() for name, path in files.items()}
    saved = soffice(given, "docx:MS Word 2007 XML")
    for name, data in given.items():
        assert listing(made(read(saved[name]).view)) == listing(made(read(data).view))
