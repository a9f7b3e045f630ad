import pytest

from generator.check.rules import headings as rules
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Components, Regime
from generator.document.recognise.outline import parts
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look, say
from tests.check.rules.views import plain, run, seen


def outlined(*lines):
    """Lines beginning with "*" are bold."""
    paragraphs = tuple(
        plain(words.removeprefix("*"), n, look={"bold": words.startswith("*")})
        for n, words in enumerate(lines, 1)
    )
    return seen(*paragraphs, components=Components(Regime.ND30, body=parts(paragraphs)))


def count(rule, *lines):
    return len(list(rule(outlined(*lines))))


@pytest.mark.parametrize(
    ("line", "faults"),
    [("*I. MỤC ĐÍCH", 0), ("I. MỤC ĐÍCH", 1), ("*I. Mục đích", 1), ("*I. MỤC ĐÍCH: PHẦN MỘT", 0)],
)
def test_a_section_is_in_bold_capitals(line, faults):
    assert count(rules.section_heading_look, line, "*II. YÊU CẦU") == faults


def test_a_section_without_a_heading_is_a_heading_among_headings():
    assert count(rules.section_heading_look, "*I. MỤC ĐÍCH", "II. Tổ chức thực hiện") == 2
    assert count(rules.section_heading_look, "I. Một câu dài.", "II. Một câu nữa.") == 0


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        (("*1. Mục đích", "a) Một.", "*2. Yêu cầu", "a) Hai."), 0),
        (("*1. Mục đích", "a) Một.", "2. Yêu cầu", "a) Hai."), 1),
        (("*1. Mục đích", "a) Một.", "2. Yêu cầu phải đạt.", "a) Hai."), 0),
        (("*1. Mục đích", "a) Một.", "2. Yêu cầu"), 0),
        (("1. Mục đích", "a) Một.", "2. Yêu cầu", "a) Hai."), 0),
    ],
)
def test_a_heading_is_bold_where_its_neighbours_are(lines, faults):
    assert count(rules.clause_heading_not_bold, *lines) == faults


@pytest.mark.parametrize(("size", "found"), [("28", set()), ("26", {"TT323"})])
def test_a_heading_of_a_clause_has_the_size_of_the_text(size, found):
    assert codes(look("2. Yêu cầu", sz=size)) == found


def test_a_heading_of_a_section_may_have_another_allowed_size():
    assert codes(look("MỤC ĐÍCH, YÊU", sz="26")) == set()


@pytest.mark.parametrize(
    ("number", "words", "faults"), [(True, False, 1), (False, False, 0), (False, True, 0)]
)
def test_a_bold_number_before_plain_words_is_a_hint(number, words, faults):
    runs = (run("1. ", bold=number), run("Tổ chức hội nghị.", bold=words))
    paragraph = view.Paragraph(1, runs, align=Align.JUSTIFY)
    paper = seen(components=Components(Regime.ND30, body=parts([paragraph])))
    assert len(list(rules.clause_number_bold(paper))) == faults


def test_a_number_made_by_word_is_seen_with_its_look():
    paragraph = plain("Tổ chức hội nghị.", number="1.", number_run=run("1.", bold=True))
    paper = seen(components=Components(Regime.ND30, body=parts([paragraph])))
    assert len(list(rules.clause_number_bold(paper))) == 1


@pytest.mark.parametrize("line", ["I. MỤC", "1. Khoản", "a) Điểm", "*Điều 1. Phạm vi", "- Gạch"])
def test_the_signs_of_the_decree_are_silent(line):
    assert count(rules.number_sign_wrong, line) == 0


@pytest.mark.parametrize(
    "line", ["I- MỤC", "I/ MỤC", "1) Khoản", "a. Điểm", "a/ Điểm", "*Điều 1: Phạm vi"]
)
def test_other_signs_are_reported(line):
    assert count(rules.number_sign_wrong, line) == 1


@pytest.mark.parametrize(("line", "faults"), [("1.1. Một", 1), ("(1) Một", 1), ("1. Một", 0)])
def test_forms_that_the_decree_has_not_are_hints(line, faults):
    assert count(rules.number_form_unregulated, line) == faults


@pytest.mark.parametrize(("line", "faults"), [("(i) Một", 1), ("(a) Một", 1), ("a) Một", 0)])
def test_a_point_has_one_bracket(line, faults):
    assert count(rules.point_in_two_brackets, line) == faults


@pytest.mark.parametrize(
    ("line", "faults"), [("• Một", 1), ("* Một".replace("*", "❖"), 1), ("- Một", 0), ("+ Một", 0)]
)
def test_bullets_are_dashes(line, faults):
    assert count(rules.bullet_unusual, line) == faults


def test_a_section_in_capitals_by_a_property_is_right():
    def edit(file):
        say("MỤC ĐÍCH, YÊU", "MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu")(file)
        file.look("Mục đích, yêu cầu", caps="1")

    assert codes(edit) == set()
