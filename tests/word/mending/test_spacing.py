import pytest

from generator.document.recognise.components import BodyTable, Components, Numbered, Plain, Regime
from generator.word.mending.spacing import mend_gaps, mend_lines
from tests.word.docx import cell, docx, p, row, style, tbl
from tests.word.mending.files import body, mended


def gaps(view, places):
    return mend_gaps(body(view), places)


def lines(view, places):
    return mend_lines(body(view), places)


def spaced(before=0, after=0):
    return p("Một", f'<w:spacing w:before="{before}" w:after="{after}"/>')


def test_paragraphs_too_close_get_the_least_room():
    view, said, _ = mended(docx(spaced() + spaced() + spaced()), gaps)
    assert [each.before for each in view.paragraphs()] == [0, 6, 6]
    assert said == [{"gap": "6", "count": 2}]


@pytest.mark.parametrize(("before", "after"), [(120, 0), (0, 120), (100, 118), (240, 0)])
def test_paragraphs_with_room_enough_are_left_alone(before, after):
    assert mended(docx(spaced(before, after) * 2), gaps)[1] == []


def test_a_style_that_swallows_the_room_is_overruled():
    swallows = style("Normal", default=True, pPr='<w:spacing w:after="120"/><w:contextualSpacing/>')
    view, said, _ = mended(docx(p("Một") + p("Hai"), styles=swallows), gaps)
    first, second = view.paragraphs()
    assert first.after + second.before >= 6
    assert len(said) == 1


def test_paragraphs_with_something_between_them_are_left_alone():
    def step(view, places):
        first, _, third = view.paragraphs()
        return mend_gaps(Components(Regime.ND30, basis=(first,), closings=(third,)), places)

    assert mended(docx(spaced() + p() + spaced()), step)[1] == []


def test_a_table_between_paragraphs_ends_their_neighbourhood():
    def step(view, places):
        first, table, last = view.blocks()
        found = Components(Regime.ND30, body=(Plain(first), BodyTable(table), Plain(last)))
        return mend_gaps(found, places)

    assert mended(docx(spaced() + tbl(row(cell("x"))) + spaced()), step)[1] == []


def test_a_title_below_its_number_belongs_to_the_text():
    def step(view, places):
        first, second = view.paragraphs()
        return mend_gaps(
            Components(Regime.ND30, body=(Numbered(first, "Chương I", None, heading=(second,)),)),
            places,
        )

    assert len(mended(docx(spaced() * 2), step)[1]) == 1


@pytest.mark.parametrize(
    ("line", "right"), [(200, 1), (240, 1), (276, 1.15), (360, 1.5), (480, 1.5)]
)
def test_lines_get_the_nearest_room_that_is_allowed(line, right):
    view, said, _ = mended(docx(p("Một", f'<w:spacing w:line="{line}" w:lineRule="auto"/>')), lines)
    [paragraph] = view.paragraphs()
    assert paragraph.spacing.multiple == pytest.approx(right)
    assert bool(said) == (line in {200, 480})


def test_room_in_points_is_left_alone():
    exact = p("Một", '<w:spacing w:line="200" w:lineRule="exact"/>')
    assert mended(docx(exact), lines)[1] == []
