"""Very long tables are written in parts, and read as one."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from generator.document.blocks import Cell, Row, RowKind
from generator.text.rich import Note, Run
from generator.word.runs import Ink
from generator.word.table_grid import lay
from generator.word.table_parts import PART_ROWS, SEAM, WHOLE_ROWS, cuts, joined
from tests.word.tables import PORTRAIT, body, cell, large, made, sub_rows
from tests.word.whole import write_table


def parts(table) -> list[int]:
    return cuts(table, lay(table), set())


def words(xml: str) -> list[str]:
    return re.findall(r"<w:t [^>]*>([^<]*)</w:t>", xml)


@pytest.mark.parametrize(("rows", "count"), [(WHOLE_ROWS, 1), (WHOLE_ROWS + 1, 3)])
def test_only_a_very_long_table_is_divided(rows, count):
    table = made(*(body("1", "việc") for _ in range(rows)))
    assert len(parts(table)) == count


def test_a_part_begins_with_a_group_where_there_is_one():
    table = large(1500)
    assert len(parts(table)) >= 4
    assert all(table.rows[start].kind is RowKind.GROUP for start in parts(table)[1:])


def test_no_part_is_longer_than_a_part_may_be():
    table = large(1500)
    begun = [*parts(table), len(table.rows)]
    assert max(stop - start for start, stop in pairwise(begun)) <= PART_ROWS


def test_a_part_never_begins_within_a_merged_cell():
    table = sub_rows(tasks=150, each=7)
    grid = lay(table)
    assert len(parts(table)) > 1
    assert all(grid.seams[start] for start in parts(table))


def test_a_table_that_cannot_be_cut_where_it_should_is_cut_later_or_not_at_all():
    late = made(*sub_rows(tasks=2, each=600).rows, columns=5)
    assert parts(late) == [0, 601]
    never = made(*sub_rows(tasks=1, each=1200).rows, columns=5)
    assert parts(never) == [0]


def test_a_row_stays_with_the_one_it_must_not_be_parted_from():
    table = made(*(body("1", "việc") for _ in range(1200)))
    first = parts(table)[1]
    assert cuts(table, lay(table), {first - 1})[1] != first


def test_every_part_begins_a_page_with_the_headings():
    xml = write_table(large(1500), PORTRAIT, Ink())
    count = xml.count("<w:tbl>")
    assert count == xml.count(SEAM) + 1 == len(parts(large(1500)))
    assert xml.count("<w:tblHeader/>") == count


def test_the_parts_read_as_one_table_whose_headings_stand_once():
    table = large(1500)
    found = words(joined(write_table(table, PORTRAIT, Ink()).encode()).decode())
    assert found == [
        run.text.replace("&", "&amp;")
        for row in table.rows
        for one in row.cells
        for paragraph in one.paragraphs
        for run in paragraph
    ]


def test_a_table_in_one_part_is_joined_to_nothing():
    xml = write_table(large(20), PORTRAIT, Ink()).encode()
    assert joined(xml) == xml
    two = xml + b"<w:p/>" + xml
    assert joined(two) == two


def test_a_footnote_of_a_heading_is_printed_once():
    noted = Cell(((Run("Việc"), Note((Run("Ghi chú"),))),))
    head = Row(RowKind.HEADING, (cell("TT"), noted))
    ink = Ink()
    xml = write_table(made(head, *(body("1", "x") for _ in range(1200))), PORTRAIT, ink)
    assert xml.count("<w:footnoteReference") == 1
    assert xml.count("Việc") == xml.count("<w:tbl>") > 1
