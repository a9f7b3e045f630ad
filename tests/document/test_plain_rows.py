"""Rows in plain letters: the quick way gives what the other gives, or nothing."""

from __future__ import annotations

import pytest

from generator.document import blocks
from generator.document.columns import alignments
from generator.document.numbering import numbered
from generator.document.plain_rows import number_cell
from generator.document.rows import Layout
from generator.plan.levels import Level
from generator.plan.model import Cell, Row, Text
from generator.text.rich import Note, Run, parse
from tests.document.plans import row, text

KEYS = ("tt", "viec", "chu_tri", "thoi_gian", "ghi_chu")
FIRST = numbered(Level.DECIMAL, 2, "1")


def official(line):
    """Give VP its own name, and leave any other line as it is."""
    return (Run("Văn phòng Sở"),) if line == (Run("VP"),) else line


def ways(given):
    """Give the cells of a row, laid quickly and as any other."""
    layout = Layout(KEYS, official, print, alignments(KEYS, (given,)))
    quickly = layout._plain(given.cells, FIRST)
    return quickly, blocks.cells(layout._cells(given.cells, FIRST))


@pytest.mark.parametrize(
    "given",
    [
        row(viec="Rà soát", chu_tri="Thanh tra", thoi_gian="Quý I", ghi_chu="Không"),
        row(viec="Rà soát", chu_tri="VP"),
        row(thoi_gian="Trước ngày 15 tháng 12", viec="Tăng 20 triệu đồng"),
        row(viec=f"{'Một việc rất dài ' * 9}trong tháng 3"),
        row(ghi_chu="1.200.000"),
        Row(),
    ],
)
def test_a_plain_row_is_laid_as_any_other_is(given):
    quickly, otherwise = ways(given)
    assert isinstance(quickly, blocks.PlainCells)
    assert quickly == otherwise
    assert quickly.texts == otherwise.texts
    assert (quickly.said, quickly.look) == (otherwise.said, otherwise.look)
    assert [cell.origin for cell in quickly] == [cell.origin for cell in otherwise]


@pytest.mark.parametrize(
    "cell",
    [
        Cell(("viec",), Text((parse("Một"), parse("hai")))),
        Cell(("viec",), Text((parse("**Một**"),))),
        Cell(("viec",), Text((parse("Một *hai*"),))),
        Cell(("viec",), Text(((Note((Run("a"),)),),))),
        Cell(("viec",), Text(((Run("Một\nhai"),),))),
        Cell(("viec",), Text(())),
        Cell(("viec", "chu_tri"), text("Một")),
        Cell(("chu_tri",), Text((parse("VP"), parse("Thanh tra")))),
    ],
)
def test_a_row_with_any_other_cell_is_left_alone(cell):
    assert ways(Row((cell,)))[0] is None


def test_the_cell_of_a_number_has_no_last_dot():
    assert number_cell("1.2.").paragraphs == ((Run("1.2"),),)
    assert number_cell("", 2).paragraphs == ()
    assert number_cell("1.", 2, bold=True).rows == 2
