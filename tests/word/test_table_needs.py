"""Rows whose cells are a text each are measured and written by a shorter way: to the same end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.document.blocks import Align, Cell, Column, Row, RowKind, Table
from generator.text.rich import Run
from generator.word.columns import fit
from generator.word.runs import Ink
from generator.word.table_grid import lay
from generator.word.table_needs import WHOLE_ROWS, gather
from generator.word.table_rows import Pen

WIDTH_TW = 9071
TEXTS = st.text(alphabet="aĐệ &<>{_}%\t\xa0\u241e\x01\ue000", max_size=40)


def cell(text, align=Align.LEFT):
    return Cell(((Run(text),),) if text else (), align=align)


CELLS = st.builds(cell, TEXTS, st.sampled_from(Align))


def table(rows):
    lines = tuple(Row(RowKind.BODY, tuple(cells)) for cells in rows)
    return Table((Column("a"), Column("b"), Column("c")), lines)


def slow(grid):
    return replace(grid, plain=(None,) * len(grid.plain))


def pen(made, grid):
    return Pen(made, grid, fit(made, WIDTH_TW, grid), WIDTH_TW, Ink())


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_a_row_of_single_texts_is_written_like_any_other(rows):
    made = table(rows)
    grid = lay(made)
    assert None not in grid.plain
    alone = [pen(made, grid).row(row, None, False, False).encode() for row in made.rows]
    assert b"".join(pen(made, grid).rows((), 0)) == b"".join(alone)


@given(
    st.lists(st.tuples(TEXTS, st.booleans(), st.booleans()), min_size=2, max_size=2),
    st.sampled_from(RowKind),
    st.booleans(),
    st.booleans(),
)
def test_a_cell_over_several_columns_and_letters_of_one_kind_are_too(parts, kind, kept, repeated):
    first, second = (
        Cell(((Run(text, bold, italic),),) if text else (), columns=columns)
        for columns, (text, bold, italic) in enumerate(parts, 1)
    )
    made = Table((Column("a"), Column("b"), Column("c")), (Row(kind, (first, second)),))
    grid = lay(made)
    alone = pen(made, grid).row(made.rows[0], grid.lines[0], kept, repeated).encode()
    assert b"".join(pen(made, grid).rows({0} if kept else (), int(repeated))) == alone


@pytest.mark.parametrize("count", [3, WHOLE_ROWS + 40])
def test_a_row_of_single_texts_is_measured_like_any_other(count):
    words = ("Sở Nội vụ", "Báo cáo & thống kê", "", "Ủy ban nhân dân tỉnh")
    rows = [[cell(words[(n + k) % 4]) for k in range(3)] for n in range(count)]
    made = table(rows)
    grid = lay(made)
    quick, slowly = (replace(gather(made, each), words=None) for each in (grid, slow(grid)))
    assert quick == slowly


@pytest.mark.parametrize(
    "cell",
    [
        Cell(((Run("a", bold=True),),)),
        Cell(((Run("a"), Run("b", italic=True)),)),
        Cell(((Run("a"),), (Run("b"),))),
        Cell(((Run("a\nb"),),)),
    ],
)
def test_a_cell_that_is_more_than_a_text_takes_the_longer_way(cell):
    other = Cell(((Run("x"),),))
    grid = lay(table([[cell, other, other], [other, other, other]]))
    assert [cells and cells.texts for cells in grid.plain] == [None, ("x", "x", "x")]
    assert grid.lines == (None, None)


def test_a_tall_row_takes_the_longer_way():
    long = Cell(((Run("từ " * 900),),))
    other = Cell(((Run("x"),),))
    made = table([[long, other, other], [other, other, other], [other, other, other]])
    grid = lay(made)
    rows = b"".join(pen(made, grid).rows((), 0)).split(b"<w:tr>")[1:]
    assert [b"<w:cantSplit/>" in row for row in rows] == [False, True, True]
