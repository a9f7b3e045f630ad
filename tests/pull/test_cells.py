"""The cells of a row, changed where they are written."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Cell, Column, Row, RowKind, Table
from generator.pull.cells import Cells, Columns, cell_keys, value_of
from generator.pull.draft import joined
from generator.pull.wording import StuckError
from generator.text.rich import Run
from tests.pull.given import TOTALS, Given, changed, rich


def edit(row: str, cells: dict[int, list[str]], way: int = 0) -> list[str]:
    given = Given()
    ours = given.unit(row)
    new = list(ours.block.cells)
    for nth, lines in cells.items():
        new[ours.first + nth] = replace(new[ours.first + nth], paragraphs=tuple(map(rich, lines)))
    theirs = replace(ours, block=replace(ours.block, cells=tuple(new)))
    drafts = Cells(given.places, given.reworder, given.names).drafts(ours, theirs, sorted(cells))
    return changed(given.source.text, given.after(*joined([drafts[way]], given.places)))


@pytest.mark.parametrize(
    ("row", "cells", "wanted"),
    [
        (
            "Việc thứ hai",
            {0: ["Việc khác"], 3: ["Quý II"]},
            [
                "-      - viec: Việc thứ hai",
                "-        thoi_gian: 'Quý I'",
                "+      - viec: Việc khác",
                "+        thoi_gian: 'Quý II'",
            ],
        ),
        ("Việc thứ hai", {3: []}, ["-        thoi_gian: 'Quý I'"]),
        ("Việc thứ hai", {2: ["Sổ"]}, ["+        san_pham: Sổ"]),
        ("Việc thứ hai", {1: ["Thanh tra: Sở"]}, ['+        chu_tri: "Thanh tra: Sở"']),
        ("Việc thứ nhất", {3: ["Quý I"]}, ["+        thoi_gian: Quý I"]),
        (
            "Việc thứ nhất",
            {1: ["Thanh tra"]},
            ["-        chu_tri: VP", "+        chu_tri: Thanh tra"],
        ),
        (
            "Việc thứ nhất",
            {2: ["Báo cáo", "Biên bản"]},
            ["-          - Sổ", "+          - Biên bản"],
        ),
        ("Việc thứ nhất", {2: ["Báo cáo", "Sổ", "Thẻ"]}, ["+          - Thẻ"]),
        ("Nhóm một", {0: ["**Nhóm hai**"]}, ["-  - Nhóm một:", "+  - Nhóm hai:"]),
        ("Nhiệm vụ | Chủ trì", {}, []),
    ],
)
def test_a_cell_changes_where_it_is_written(row, cells, wanted):
    assert sorted(edit(row, cells, -1 if "VP" in str(wanted) else 0)) == sorted(wanted)


def test_the_bold_of_a_row_is_the_program_s_and_so_is_a_sum():
    given = Given(TOTALS)
    ours = given.unit("Cộng | 10")
    label, amount = ours.block.cells
    theirs = replace(
        ours,
        block=replace(
            ours.block,
            cells=(
                replace(label, paragraphs=(rich("**Tổng số tiền**"),)),
                replace(amount, paragraphs=(rich("**11**"),)),
            ),
        ),
    )
    writer = Cells(given.places, given.reworder, given.names)
    second = writer.drafts(ours, theirs, [0])[-1]
    assert changed(given.source.text, given.after(*joined([second], given.places))) == [
        "-        nd: Cộng",
        "+        nd: Tổng số tiền",
    ]
    with pytest.raises(StuckError) as stuck:
        writer.drafts(ours, theirs, [1])
    assert stuck.value.made


def test_the_first_cell_holds_the_dash_and_stays():
    with pytest.raises(StuckError):
        edit("Việc thứ hai", {0: []})


def test_rows_of_another_shape_are_stuck():
    given = Given()
    ours = given.unit("Việc thứ hai")
    theirs = replace(ours, block=Row(RowKind.BODY, ours.block.cells[:-1]))
    with pytest.raises(StuckError):
        Cells(given.places, given.reworder, given.names).drafts(ours, theirs, [0])


def test_each_cell_knows_its_columns_through_spans():
    table = Table(
        tuple(map(Column, ("tt", "a", "b", "c"))),
        (
            Row(RowKind.BODY, (Cell(rows=2), Cell(), Cell(rows=2), Cell())),
            Row(RowKind.BODY, (Cell(), Cell())),
            Row(RowKind.BODY, (Cell(), Cell(columns=2), Cell())),
        ),
    )
    assert [*cell_keys(table)] == [
        [("tt",), ("a",), ("b",), ("c",)],
        [("a",), ("c",)],
        [("tt",), ("a", "b"), ("c",)],
    ]
    columns = Columns()
    assert [columns.keys(table, row) for row in table.rows] == [*cell_keys(table)]
    assert columns.keys(table, Row(RowKind.BODY, ())) == []


def test_the_lines_of_a_cell_are_lines_of_a_text():
    assert value_of(((Run("một", bold=True),), (Run("hai\u00a02"),))) == "**một**\nhai 2"
