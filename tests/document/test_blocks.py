"""Blocks: what is known of a row's cells without looking into each again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.document.blocks import Align, Cell, PlainCells, Row, RowKind, cells
from generator.text.rich import Note, Run


def cell(text, align):
    return Cell(((Run(text),),) if text else (), align=align)


PLAIN = st.builds(
    cell,
    st.text(st.characters(exclude_characters="\n"), max_size=8),
    st.sampled_from(Align),
)


@given(st.lists(PLAIN))
def test_plain_cells_say_what_stands_in_each(given_cells):
    found = cells(given_cells)
    assert isinstance(found, PlainCells)
    assert found == tuple(given_cells)
    assert found.texts == tuple("".join(r.text for p in c.paragraphs for r in p) for c in found)
    assert found.said == tuple(text for text in found.texts if text)
    assert found.look.aligns == tuple(cell.align for cell in found)
    assert found.look.filled == tuple(bool(cell.paragraphs) for cell in found)


@pytest.mark.parametrize(
    "other",
    [
        Cell(((Run("a", bold=True),),)),
        Cell(((Run("a", italic=True),),)),
        Cell(((Run("a"), Run("b", italic=True)),)),
        Cell(((Run("a"), Note((Run("b"),))),)),
        Cell(((Note((Run("b"),)),),)),
        Cell(((Run("a"),), (Run("b"),))),
        Cell(((Run("a\nb"),),)),
        Cell(((Run(""),),)),
        Cell(((),)),
        Cell(((Run("a"),),), columns=2),
        Cell(((Run("a"),),), rows=2),
        Cell(rows=2),
    ],
)
def test_with_a_cell_that_is_more_they_are_cells_like_any_other(other):
    found = cells([Cell(((Run("x"),),)), other])
    assert type(found) is tuple
    assert found[1] is other


def test_a_row_that_is_given_other_cells_knows_nothing_of_its_old_ones():
    row = Row(RowKind.BODY, cells([Cell(((Run("x"),),))]))
    assert type(replace(row, cells=tuple(row.cells[:0])).cells) is tuple


def test_rows_that_look_alike_share_their_look():
    looks = [
        made.look
        for text, align in (("a", "center"), ("b", "center"), ("", "center"), ("a", "left"))
        if isinstance(made := cells([cell(text, Align(align))]), PlainCells)
    ]
    assert looks[0] is looks[1]
    assert len({*looks}) == 3
