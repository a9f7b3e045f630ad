import itertools

import pytest

from generator.document.view import Border, Trace
from tests.word.docx import NAMESPACES, cell, p, r, row, style, tbl
from tests.word.views import first, paragraphs, table, view


def gaps(body, **parts):
    """Give the room between neighbours, as a reader adds it up."""
    found = paragraphs(body, **parts)
    return [above.after + below.before for above, below in itertools.pairwise(found)]


def spaced(before=0, after=0, more=""):
    return p("a", f'<w:spacing w:before="{before}" w:after="{after}"/>{more}')


ADDED = "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>"


@pytest.mark.parametrize(
    ("after", "before", "gap"), [(120, 0, 6), (0, 120, 6), (120, 60, 6), (60, 120, 6)]
)
def test_between_two_paragraphs_the_larger_room_counts(after, before, gap):
    assert gaps(spaced(after=after) + spaced(before=before)) == [gap]


def test_a_setting_adds_the_room_of_both():
    body = spaced(after=120) + spaced(before=60)
    assert gaps(body, settings=ADDED) == [9]


def test_a_paragraph_alone_has_the_room_it_asks_for():
    found = first(spaced(120, 240))
    assert (found.before, found.after) == (6, 12)


def test_towards_a_table_a_paragraph_keeps_its_room():
    body = spaced(after=120) + tbl(row(cell("x"))) + spaced(before=60)
    found = list(view(body).paragraphs())
    assert (found[0].after, found[-1].before) == (6, 3)


def test_room_less_than_nothing_is_none():
    assert first(p("a", '<w:spacing w:before="-120"/>')).before == 0


CONTEXTUAL = "<w:contextualSpacing/>"


@pytest.mark.parametrize(
    ("above", "below", "gap"),
    [(CONTEXTUAL, "", 3), ("", CONTEXTUAL, 6), (CONTEXTUAL, CONTEXTUAL, 0), ("", "", 6)],
)
def test_paragraphs_of_one_style_may_leave_out_their_room(above, below, gap):
    body = spaced(after=120, more=above) + spaced(before=60, more=below)
    assert gaps(body) == [gap]


def test_paragraphs_of_two_styles_keep_their_room():
    other = '<w:pStyle w:val="B"/>'
    body = spaced(after=120, more=CONTEXTUAL) + p(
        "b", other + '<w:spacing w:before="60"/>' + CONTEXTUAL
    )
    assert gaps(body, styles=style("A", default=True) + style("B")) == [6]


AUTO = '<w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="1"/>'


def test_automatic_room_is_that_of_a_page_of_the_web():
    assert gaps(p("a", AUTO) + p("b", AUTO)) == [14]
    assert gaps(p("a", AUTO) + p("b", AUTO), settings=ADDED) == [10]


def test_automatic_room_at_the_very_top_is_none():
    assert first(p("a", AUTO)).before == 0
    inside = table(tbl(row(cell(p("a", AUTO))))).rows[0].cells[0].blocks[0]
    assert (inside.before, inside.after) == (0, 14)


def test_automatic_room_within_a_list_is_none():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="-"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = p("a", '<w:numPr><w:numId w:val="1"/></w:numPr>' + AUTO)
    assert gaps(item + item, numbering=numbering) == [0]


def test_room_counted_in_lines_is_taken_for_lines_of_twelve_points():
    assert first(p("a", '<w:spacing w:beforeLines="50"/>')).before == 6


# --- borders


def bordered(sides, more="", text="a"):
    lines = "".join(f'<w:{side} w:val="single" w:sz="6"/>' for side in sides)
    return p(text, f"<w:pBdr>{lines}</w:pBdr>{more}")


def test_a_line_is_as_long_as_the_column_without_the_indents():
    found = first(bordered(["bottom"], '<w:ind w:left="1134" w:right="567"/>'))
    assert found.border_bottom == Border("single", 130.01)
    assert found.rules == (Border("single", 130.01),)
    assert found.border_top is None


def test_a_line_begins_where_a_hanging_first_line_does():
    found = first(bordered(["top"], '<w:ind w:left="1134" w:hanging="567"/>'))
    assert found.border_top == Border("single", 150.01)


@pytest.mark.parametrize("value", ["nil", "none"])
def test_a_line_of_no_style_is_none(value):
    found = first(p("a", f'<w:pBdr><w:top w:val="{value}"/></w:pBdr>'))
    assert (found.border_top, found.rules) == (None, ())


def test_neighbours_with_the_same_lines_stand_in_one_frame():
    found = paragraphs(bordered(["top", "bottom"]) * 3)
    assert [(bool(x.border_top), bool(x.border_bottom)) for x in found] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_neighbours_with_other_indents_have_their_own_frames():
    found = paragraphs(bordered(["top"]) + bordered(["top"], '<w:ind w:left="567"/>'))
    assert [bool(x.border_top) for x in found] == [True, True]


def test_a_line_between_neighbours_is_drawn_between_them():
    found = paragraphs(bordered(["between"]) * 2)
    assert [bool(x.border_top) for x in found] == [False, True]


def test_each_side_of_a_border_is_inherited_by_itself():
    styles = style("A", pPr='<w:pBdr><w:top w:val="single"/></w:pBdr>')
    body = p("a", '<w:pStyle w:val="A"/><w:pBdr><w:bottom w:val="double"/></w:pBdr>')
    found = first(body, styles=styles)
    assert (found.border_top.style, found.border_bottom.style) == ("single", "double")


def test_a_paragraph_with_lines_on_all_sides_is_a_box():
    assert first(bordered(["top", "bottom", "left", "right"])).boxed
    assert first(
        p(
            "a",
            "<w:pBdr>"
            + "".join(f'<w:{side} w:val="single"/>' for side in ("top", "bottom", "start", "end"))
            + "</w:pBdr>",
        )
    ).boxed
    assert not first(bordered(["top", "bottom"])).boxed


# --- the rest


def test_the_mark_of_an_empty_paragraph_says_how_high_it_is():
    assert first(p("", '<w:rPr><w:sz w:val="2"/></w:rPr>')).size == 1


@pytest.mark.parametrize(
    ("mark", "trace"),
    [
        ("<w:del/>", Trace.DELETED),
        ("<w:moveFrom/>", Trace.DELETED),
        ("<w:ins/>", Trace.INSERTED),
        ("<w:moveTo/>", Trace.INSERTED),
        ("<w:b/>", Trace.NONE),
    ],
)
def test_what_became_of_a_paragraphs_mark_is_told(mark, trace):
    assert first(p("a", f"<w:rPr>{mark}</w:rPr>")).trace is trace


def test_paragraphs_are_counted_as_they_stand_in_the_file():
    box = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing/></mc:Choice>"
        "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent>"
        "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    body = p("một") + box + tbl(row(cell("hai"))) + p("ba")
    assert [x.index for x in paragraphs(body)] == [1, 2, 4, 5]


def test_a_paragraph_without_properties_is_read():
    document = f"<w:document {NAMESPACES}><w:body><w:p>{r('a')}</w:p></w:body></w:document>"
    assert first("", document=document).text == "a"
