"""The lines of a head, each with its side."""

from __future__ import annotations

from generator.document.recognise.placing import Side, placed
from generator.document.view import TextBox
from tests.document.recognise.views import MOTTO, NATION, ORGAN, c, cell, p, table


def sides(block):
    return [(item.text, item.side) for item in placed(block)]


def test_the_cell_of_the_nation_begins_the_right_side():
    assert sides(table(("A", NATION, "B"))) == [
        ("A", Side.LEFT),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Side.RIGHT),
        ("B", Side.RIGHT),
    ]


def test_without_the_nation_the_middle_parts_the_sides():
    assert [side for _, side in sides(table(("A", "B", "C", "D")))] == [
        Side.LEFT,
        Side.LEFT,
        Side.RIGHT,
        Side.RIGHT,
    ]


def test_a_table_of_one_column_has_no_sides():
    assert [side for _, side in sides(table((ORGAN,), (NATION,), (MOTTO,)))] == [Side.ALONE] * 3


def test_tabs_make_sides_and_a_lone_line_has_none():
    assert [side for _, side in sides(p("A\tB"))] == [Side.LEFT, Side.RIGHT]
    assert [side for _, side in sides(p("A"))] == [Side.ALONE]
    assert [side for _, side in sides(p("_____\t______"))] == [Side.ALONE]


def test_a_frame_is_seen_around_a_box_a_paragraph_and_a_table():
    assert [item.boxed for item in placed(TextBox((c("A"),)))] == [True]
    assert [item.boxed for item in placed(TextBox((c("A"),), bordered=False))] == [False]
    assert [item.boxed for item in placed(c("A", boxed=True))] == [True]
    box = TextBox((c("A"),))
    inner = cell(table((("A",),), bordered=True), box, c("B", boxed=True), c("C"))
    assert [item.boxed for item in placed(table((inner, "D")))] == [True, True, True, False, False]


def test_a_long_paragraph_in_a_cell_is_not_looked_at_for_the_nation():
    assert [side for _, side in sides(table(("A" * 200, NATION)))] == [Side.LEFT, Side.RIGHT]
