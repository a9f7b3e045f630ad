import pytest

from generator.word.reading.styles import LONGEST_CHAIN
from tests.word.docx import cell, p, r, row, style, tbl
from tests.word.views import first, run, table

BOLD = "<w:b/>"
NOT_BOLD = '<w:b w:val="0"/>'


def size(points):
    return f'<w:sz w:val="{points * 2}"/>'


def font(name, slots=("ascii", "hAnsi")):
    return "<w:rFonts " + " ".join(f'w:{slot}="{name}"' for slot in slots) + "/>"


DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>{}</w:rPr></w:rPrDefault>"
    "<w:pPrDefault><w:pPr>{}</w:pPr></w:pPrDefault></w:docDefaults>"
)


def test_where_nothing_is_said_word_takes_times_new_roman_at_ten():
    found = run(p("a"))
    assert (found.font, found.size, found.color, found.bold) == (
        "Times New Roman",
        10,
        "auto",
        False,
    )


def test_each_level_of_formatting_goes_over_the_one_below():
    levels = [
        DEFAULTS.format(size(8), ""),
        style("Bảng", kind="table", rPr=size(9)),
        style("Normal", default=True),
        style("Thân", based_on="Normal", rPr=size(12)),
        style("Chữ", kind="character", rPr=size(13)),
    ]
    named = '<w:pStyle w:val="Thân"/>'
    lettered = '<w:rStyle w:val="Chữ"/>'
    table_ = '<w:tblStyle w:val="Bảng"/>'

    def of(paragraph, letters, count):
        body = tbl(row(cell(p("a", paragraph, letters))), properties=table_)
        return table(body, styles="".join(levels[:count])).rows[0].cells[0].blocks[0].runs[0].size

    assert of("", "", 1) == 8
    assert of("", "", 2) == 9
    assert of(named, "", 4) == 12
    assert of(named, lettered, 5) == 13
    assert of(named, lettered + size(14), 5) == 14


def test_a_style_inherits_what_it_does_not_say():
    styles = style("A", rPr=size(14) + BOLD, pPr='<w:jc w:val="both"/>') + style(
        "B", based_on="A", rPr="<w:i/>"
    )
    found = first(p("a", '<w:pStyle w:val="B"/>'), styles=styles)
    assert (found.align, found.style, found.style_name) == ("justify", "B", "b")
    assert (found.runs[0].size, found.runs[0].bold, found.runs[0].italic) == (14, True, True)


def test_a_circle_of_styles_is_cut():
    styles = style("A", based_on="B", rPr=BOLD) + style("B", based_on="A", rPr=size(14))
    found = run(p("a", '<w:pStyle w:val="A"/>'), styles=styles)
    assert (found.bold, found.size) == (True, 14)


@pytest.mark.parametrize("named", ["", '<w:pStyle w:val="Không có"/>', '<w:pStyle w:val="C"/>'])
def test_without_a_style_that_is_there_a_paragraph_has_the_default_one(named):
    styles = style("Normal", default=True, rPr=size(14)) + style("C", kind="character")
    found = first(p("a", named), styles=styles)
    assert (found.style, found.runs[0].size) == ("Normal", 14)


def test_a_character_style_that_is_not_there_changes_nothing():
    assert run(p("a", "", '<w:rStyle w:val="X"/>')).size == 10


# --- switches


@pytest.mark.parametrize("value", ["0", "false", "off"])
def test_a_switch_is_turned_off_by_its_value(value):
    styles = style("A", rPr=BOLD)
    off = f'<w:b w:val="{value}"/>'
    assert not run(p("a", '<w:pStyle w:val="A"/>', off), styles=styles).bold


@pytest.mark.parametrize("value", ["1", "true", "on"])
def test_a_switch_is_on_by_its_value(value):
    assert run(p("a", "", f'<w:b w:val="{value}"/>')).bold


def test_bold_in_both_kinds_of_style_turns_itself_off():
    styles = style("A", rPr=BOLD) + style("C", kind="character", rPr=BOLD)
    named, lettered = '<w:pStyle w:val="A"/>', '<w:rStyle w:val="C"/>'
    assert run(p("a", named), styles=styles).bold
    assert run(p("a", "", lettered), styles=styles).bold
    assert not run(p("a", named, lettered), styles=styles).bold
    assert run(p("a", named, lettered + BOLD), styles=styles).bold


def test_bold_twice_in_one_chain_stays_bold():
    styles = style("A", rPr=BOLD) + style("B", based_on="A", rPr=BOLD)
    assert run(p("a", '<w:pStyle w:val="B"/>'), styles=styles).bold


def test_bold_by_default_is_turned_off_only_in_place():
    styles = DEFAULTS.format(BOLD, "") + style("A", rPr=BOLD)
    assert run(p("a", '<w:pStyle w:val="A"/>'), styles=styles).bold
    assert not run(p("a", '<w:pStyle w:val="A"/>', NOT_BOLD), styles=styles).bold


def test_letters_shown_in_capitals_are_told():
    found = run(p("Sở Nội vụ", "", "<w:caps/>"))
    assert (found.text, found.shown, found.caps) == ("Sở Nội vụ", "SỞ NỘI VỤ", True)
    assert run(p("a", "", "<w:smallCaps/>")).caps


def test_hidden_letters_are_told_and_not_seen():
    found = first(f"<w:p>{r('a', '<w:vanish/>')}{r('b')}</w:p>")
    assert (found.runs[0].hidden, found.text) == (True, "b")


# --- letters


@pytest.mark.parametrize(
    ("properties", "name", "value"),
    [
        ('<w:u w:val="single"/>', "underline", True),
        ('<w:u w:val="none"/>', "underline", False),
        ('<w:vertAlign w:val="superscript"/>', "superscript", True),
        ('<w:vertAlign w:val="subscript"/>', "superscript", False),
        ('<w:color w:val="ff0000"/>', "color", "FF0000"),
        ('<w:color w:val="auto"/>', "color", "auto"),
        ("<w:color/>", "color", "auto"),
        ('<w:highlight w:val="yellow"/>', "highlight", "yellow"),
        ('<w:highlight w:val="none"/>', "highlight", None),
        ('<w:highlight w:val="white"/>', "highlight", None),
        ('<w:shd w:val="clear" w:fill="ffff00"/>', "highlight", "FFFF00"),
        ('<w:shd w:val="clear" w:fill="FFFFFF"/>', "highlight", None),
        ('<w:shd w:val="clear" w:fill="auto"/>', "highlight", None),
        ('<w:sz w:val="27"/>', "size", 13.5),
        ('<w:sz w:val="0"/>', "size", 10),
        ('<w:sz w:val="to"/>', "size", 10),
        ('<w:szCs w:val="40"/>', "size", 10),
        ('<w:cs/><w:szCs w:val="40"/>', "size", 20),
        ("<w:rtl/><w:bCs/>", "bold", True),
        ("<w:bCs/>", "bold", False),
        ("<w:rtl/><w:iCs/>", "italic", True),
        (
            (
                "<mc:AlternateContent><mc:Choice Requires='w14'><w:b/></mc:Choice>"
                "</mc:AlternateContent>"
            ),
            "bold",
            True,
        ),
    ],
)
def test_letters_have_the_look_that_is_said(properties, name, value):
    assert getattr(run(p("a", "", properties)), name) == value


def test_what_lies_behind_a_paragraph_lies_behind_its_letters():
    body = p("a", '<w:shd w:val="clear" w:fill="FFFF00"/>')
    assert run(body).highlight == "FFFF00"


def test_two_alternatives_of_formatting_are_not_mixed_up():
    choice = "<mc:AlternateContent><mc:Choice Requires='w14'>{}</mc:Choice></mc:AlternateContent>"
    body = f"<w:p>{r('a', choice.format('<w:b/>'))}{r('b', choice.format('<w:i/>'))}</w:p>"
    assert [(x.bold, x.italic) for x in first(body).runs] == [(True, False), (False, True)]


# --- paragraphs


def test_defaults_of_paragraphs_hold():
    styles = DEFAULTS.format("", '<w:spacing w:after="160"/>')
    assert first(p("a"), styles=styles).after == 8


def test_the_style_of_a_table_lies_under_its_paragraphs():
    styles = style("Bảng", kind="table", pPr='<w:jc w:val="center"/>', rPr=BOLD)
    body = tbl(row(cell("a")), properties='<w:tblStyle w:val="Bảng"/>')
    [paragraph] = table(body, styles=styles).rows[0].cells[0].blocks
    assert (paragraph.align, paragraph.runs[0].bold) == ("center", True)
    assert first(p("a"), styles=styles).align == "left"


@pytest.mark.parametrize(("steps", "bold"), [(LONGEST_CHAIN - 1, True), (LONGEST_CHAIN, False)])
def test_a_chain_of_styles_without_end_is_cut(steps, bold):
    chain = "".join(style(f"S{n}", based_on=f"S{n + 1}") for n in range(steps))
    styles = chain + style(f"S{steps}", rPr=BOLD)
    assert run(p("a", '<w:pStyle w:val="S0"/>'), styles=styles).bold is bold
