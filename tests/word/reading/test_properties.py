import pytest

from generator.document.view import Spacing
from tests.word.docx import p, style
from tests.word.views import first


@pytest.mark.parametrize(
    ("value", "align"),
    [
        ("left", "left"),
        ("start", "left"),
        ("center", "center"),
        ("right", "right"),
        ("end", "right"),
        ("both", "justify"),
        ("distribute", "justify"),
        ("?", None),
    ],
)
def test_where_the_lines_stand(value, align):
    assert first(p("a", f'<w:jc w:val="{value}"/>')).align == align


@pytest.mark.parametrize(
    ("attributes", "indents"),
    [
        ('w:left="567"', (10, 0, 0)),
        ('w:start="567"', (10, 0, 0)),
        ('w:right="1134"', (0, 0, 20)),
        ('w:end="1134"', (0, 0, 20)),
        ('w:firstLine="720"', (0, 12.7, 0)),
        ('w:left="567" w:hanging="567"', (10, -10, 0)),
        ('w:firstLine="720" w:hanging="567"', (0, -10, 0)),
        ('w:left="-567"', (-10, 0, 0)),
        ('w:left="1cm"', (10, 0, 0)),
        ('w:firstLineChars="200"', (0, 9.88, 0)),
        ('w:hangingChars="100"', (0, -4.94, 0)),
        ('w:leftChars="100"', (4.94, 0, 0)),
        ('w:leftChars="0" w:left="567"', (10, 0, 0)),
        ('w:firstLineChars="200" w:firstLine="720"', (0, 12.7, 0)),
    ],
)
def test_indents_are_given_in_millimetres(attributes, indents):
    body = p("a", f'<w:ind {attributes}/><w:rPr><w:sz w:val="28"/></w:rPr>')
    found = first(body)
    assert (found.indent, found.first, found.right) == indents


def test_an_indent_in_place_replaces_the_one_counted_in_letters():
    styles = style("A", pPr='<w:ind w:firstLineChars="200" w:left="567"/>')
    found = first(p("a", '<w:pStyle w:val="A"/><w:ind w:firstLine="567"/>'), styles=styles)
    assert (found.first, found.indent) == (10, 10)


@pytest.mark.parametrize(
    ("attributes", "spacing"),
    [
        ("", Spacing(multiple=1)),
        ('w:line="240"', Spacing(multiple=1)),
        ('w:line="360" w:lineRule="auto"', Spacing(multiple=1.5)),
        ('w:line="340" w:lineRule="exact"', Spacing(points=17, exact=True)),
        ('w:line="340" w:lineRule="atLeast"', Spacing(points=17)),
        ('w:lineRule="exact"', Spacing(multiple=1)),
    ],
)
def test_room_between_lines(attributes, spacing):
    assert first(p("a", f"<w:spacing {attributes}/>")).spacing == spacing


def test_lines_told_without_a_rule_are_a_multiple_whatever_the_style_says():
    styles = style("A", pPr='<w:spacing w:line="340" w:lineRule="exact"/>')
    body = p("a", '<w:pStyle w:val="A"/><w:spacing w:line="240"/>')
    assert first(body, styles=styles).spacing == Spacing(multiple=1)


@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("keepNext", "keep_next"),
        ("keepLines", "keep_lines"),
        ("pageBreakBefore", "page_break_before"),
    ],
)
def test_how_paragraphs_keep_together(element, name):
    assert getattr(first(p("a", f"<w:{element}/>")), name)
    assert not getattr(first(p("a", f'<w:{element} w:val="0"/>')), name)
    assert not getattr(first(p("a")), name)


def test_widows_are_kept_off_unless_it_is_said_otherwise():
    assert first(p("a")).widow_control
    assert not first(p("a", '<w:widowControl w:val="0"/>')).widow_control


@pytest.mark.parametrize(("value", "level"), [("0", 0), ("8", 8), ("9", None), ("x", None)])
def test_the_level_in_the_outline(value, level):
    assert first(p("a", f'<w:outlineLvl w:val="{value}"/>')).outline == level


def test_an_alternative_of_paragraph_formatting_is_read_once():
    body = p(
        "a",
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:jc w:val="center"/></mc:Choice>'
        '<mc:Fallback><w:jc w:val="right"/></mc:Fallback></mc:AlternateContent>',
    )
    assert first(body).align == "center"
