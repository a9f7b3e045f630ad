import pytest

from generator.check.rules.body import (
    body_all_italic_or_bold,
    body_not_justified,
    body_size_out_of_range,
    body_sizes_mixed,
)
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Components, Numbered, Regime
from generator.plan.levels import Level
from tests.check.rules.views import plain, run, seen

LONG = "Tổ chức thực hiện tốt nhiệm vụ chính trị được giao, phát huy dân chủ, tăng cường hiệu lực. "


def found(rule, *paragraphs):
    return len(list(rule(seen(*paragraphs))))


@pytest.mark.parametrize(("size", "faults"), [(13, 0), (13.5, 0), (14, 0), (12, 1), (15, 1)])
def test_the_body_has_size_13_to_14(size, faults):
    assert found(body_size_out_of_range, plain("Lời văn", look={"size": size})) == faults


def test_marks_of_notes_links_and_spaces_have_any_size():
    runs = (
        run("Lời văn"),
        run("1", size=9, superscript=True),
        run("2", size=9, note=2),
        run("a@b.vn", size=11, link=True),
        run(" ", size=8),
    )
    paragraph = view.Paragraph(1, runs, align=Align.JUSTIFY)
    assert found(body_size_out_of_range, paragraph) == 0


def test_a_size_that_the_file_does_not_say_is_not_judged():
    (fault,) = body_size_out_of_range(seen(plain("Lời văn", look={"size": None})))
    assert isinstance(fault, Undecided)


def test_two_sizes_that_are_both_right_are_a_hint():
    rare = plain("Ngắn", 2, look={"size": 13})
    assert found(body_sizes_mixed, plain(LONG), plain(LONG, 3)) == 0
    assert found(body_sizes_mixed, plain(LONG), rare) == 1
    assert found(body_sizes_mixed, plain(LONG), plain("Nhỏ", 2, look={"size": 11})) == 0


@pytest.mark.parametrize(
    ("words", "align", "faults"),
    [
        (LONG * 2, Align.JUSTIFY, 0),
        (LONG * 2, Align.CENTER, 0),
        (LONG * 2, None, 0),
        (LONG * 2, Align.LEFT, 1),
        (LONG * 2, Align.RIGHT, 1),
        ("Một dòng ngắn.", Align.LEFT, 0),
    ],
)
def test_only_a_paragraph_of_several_lines_must_be_justified(words, align, faults):
    assert found(body_not_justified, plain(words, align=align)) == faults


def test_a_column_of_unknown_width_is_not_judged():
    (fault,) = body_not_justified(seen(plain(LONG, align=Align.LEFT, width=None)))
    assert isinstance(fault, Undecided)


@pytest.mark.parametrize(
    ("paragraph", "faults"),
    [
        (plain(LONG), 0),
        (plain(LONG, look={"italic": True}), 1),
        (plain(LONG, look={"bold": True}), 1),
        (plain(f"({LONG.strip()})", look={"italic": True}), 0),
        (plain(LONG, look={"italic": True}, align=Align.CENTER), 0),
        (plain("Tiêu đề không số của một phần nội dung", look={"bold": True}), 0),
        (plain("Ngắn thôi", look={"italic": True}), 0),
    ],
)
def test_a_paragraph_is_not_italic_or_bold_as_a_whole(paragraph, faults):
    assert found(body_all_italic_or_bold, paragraph) == faults


@pytest.mark.parametrize(
    ("level", "faults"), [(Level.ARABIC, 0), (Level.ROMAN, 0), (Level.LETTER, 1)]
)
def test_the_headings_of_clauses_are_bold_those_of_points_are_not(level, faults):
    paragraph = plain("a) Tăng cường công tác thông tin, tuyên truyền", look={"bold": True})
    part = Numbered(paragraph, "a)", level, start=3, title_end=len(paragraph.text))
    paper = seen(components=Components(Regime.ND30, body=(part,)))
    assert len(list(body_all_italic_or_bold(paper))) == faults


@pytest.mark.parametrize(("italic", "faults"), [(0.85, 0), (0.95, 1)])
def test_nine_letters_of_ten_make_it_italic(italic, faults):
    length = round(100 * italic)
    runs = (run("a" * length, italic=True), run("b" * (100 - length)))
    paragraph = view.Paragraph(1, runs, align=Align.JUSTIFY)
    assert found(body_all_italic_or_bold, paragraph) == faults
