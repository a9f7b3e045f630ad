"""The lines below the organ and below Tiêu ngữ."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.recognise.components import How
from generator.document.view import Border
from tests.document.recognise.views import (
    BODY,
    DATE,
    MOTTO,
    NATION,
    NUMBER,
    ORGAN,
    PARENT,
    TITLE,
    c,
    cell,
    found,
    head,
    line,
    p,
    sign,
    table,
    texts,
)

TABS = [p(f"{PARENT}\t{NATION}"), p(f"{ORGAN}\t{MOTTO}"), p(f"{NUMBER}\t{DATE}")]


def letterhead(*blocks):
    return found(*blocks, *TITLE, *BODY, sign()).letterhead


def rules(*blocks):
    seen = letterhead(*blocks)
    return tuple(rule and (rule.how, rule.length) for rule in (seen.organ_rule, seen.motto_rule))


def test_shapes_in_their_cells_are_found():
    left, right = cell(PARENT, ORGAN, line(20)), cell(NATION, MOTTO, line(60))
    assert rules(table((left, right), (NUMBER, DATE))) == ((How.SHAPE, 20), (How.SHAPE, 60))


def test_shapes_anchored_in_one_cell_are_told_by_their_length():
    right = cell(NATION, MOTTO, line(60), line(20))
    assert rules(table((cell(PARENT, ORGAN), right), (NUMBER, DATE))) == (
        (How.SHAPE, 20),
        (How.SHAPE, 60),
    )
    left = cell(PARENT, ORGAN, line(60), line(20))
    assert rules(table((left, cell(NATION, MOTTO)), (NUMBER, DATE))) == (
        (How.SHAPE, 20),
        (How.SHAPE, 60),
    )


def test_a_shape_at_the_number_or_the_date_is_the_one_above_them():
    left = cell(PARENT, ORGAN, c(NUMBER, rules=(Border("single", 21),)))
    right = cell(NATION, MOTTO, c(DATE, rules=(Border("single", 63),)))
    assert rules(table((left, right))) == ((How.SHAPE, 21), (How.SHAPE, 63))


def test_shapes_below_the_table_are_found():
    assert rules(head(), line(60), line(20)) == ((How.SHAPE, 20), (How.SHAPE, 60))


@pytest.mark.parametrize(
    ("length", "expected"),
    [(60, (None, (How.SHAPE, 60))), (20, ((How.SHAPE, 20), None))],
)
def test_a_single_line_belongs_to_what_is_as_long(length, expected):
    assert rules(head(), line(length)) == expected


def test_a_free_line_goes_to_the_side_that_has_none():
    right = cell(NATION, MOTTO, line(60))
    assert rules(table((cell(PARENT, ORGAN), right), (NUMBER, DATE)), line(20)) == (
        (How.SHAPE, 20),
        (How.SHAPE, 60),
    )


def test_lines_of_a_head_with_tabs_are_found():
    blocks = [TABS[0], p(f"{ORGAN}\t{MOTTO}", rules=(Border("single", 20), Border("single", 60)))]
    assert rules(*blocks, TABS[2]) == ((How.SHAPE, 20), (How.SHAPE, 60))


def test_a_border_of_a_paragraph_is_a_line():
    border = Border("single", 30)
    left = cell(PARENT, c(ORGAN, rules=(border,), border_bottom=border))
    assert rules(table((left, cell(NATION, MOTTO)), (NUMBER, DATE))) == ((How.BORDER, 30), None)


def test_underscores_are_a_line_and_no_name():
    seen = letterhead(head(left=(PARENT, ORGAN, "_________"), right=(NATION, MOTTO, "__________")))
    assert seen.organ_rule.how is How.UNDERSCORES
    assert seen.motto_rule.how is How.UNDERSCORES
    assert texts(seen.organ) == ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"]


def test_underlined_letters_have_their_line():
    def under(paragraph):
        return replace(paragraph, runs=tuple(replace(r, underline=True) for r in paragraph.runs))

    left, right = cell(PARENT, under(c(ORGAN))), cell(NATION, under(c(MOTTO)))
    assert rules(table((left, right), (NUMBER, DATE))) == (
        (How.UNDERLINE, None),
        (How.UNDERLINE, None),
    )


def test_the_frame_of_a_stamp_is_no_line():
    stamp = c("**MẬT**", boxed=True, rules=(Border("single", 15),))
    left = cell(PARENT, ORGAN, NUMBER, stamp)
    assert rules(table((left, cell(NATION, MOTTO, DATE)))) == (None, None)
