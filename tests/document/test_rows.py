from decimal import Decimal

import pytest

from generator.document.blocks import RowKind
from generator.document.tables import Tables
from generator.plan.levels import Level
from generator.plan.model import Cell, Column, Group, Row, Table, Total
from generator.text.rich import Run, plain
from tests.document.plans import group, row, text

COLUMNS = (
    Column("tt", text("TT")),
    Column("viec", text("Nhiệm vụ")),
    Column("chu_tri", text("Chủ trì")),
)


def compose(table, tasks=(), official=lambda line: line, report=print):
    return Tables(tasks, official, report).table(table)


def words(rows):
    return [["/".join(map(plain, c.paragraphs)) for c in r.cells] for r in rows]


def body(table, **more):
    found = compose(table, **more)
    return [r for r in found.rows if r.kind is not RowKind.HEADING]


def test_rows_are_numbered_from_one():
    table = Table(COLUMNS, (row(viec="A", chu_tri="B"), row(viec="C")))
    assert words(body(table)) == [["1", "A", "B"], ["2", "C", ""]]


def test_groups_number_their_rows_below_them():
    rows = (group("G", row(viec="A"), row(viec="B")), group("H", row(viec="C")))
    assert words(body(Table(COLUMNS, rows))) == [
        ["1", "G"],
        ["1.1", "A", ""],
        ["1.2", "B", ""],
        ["2", "H"],
        ["2.1", "C", ""],
    ]


def test_roman_groups_begin_again_at_one():
    rows = (group("G", row(viec="A")), group("H", row(viec="B")))
    table = Table(COLUMNS, rows, numbering=(Level.ROMAN, Level.ARABIC))
    assert [r[0] for r in words(body(table))] == ["I", "1", "II", "1"]


def test_a_table_without_numbers_leaves_the_column_empty():
    table = Table(COLUMNS, (row(viec="A"),), numbering=(Level.NONE,))
    assert words(body(table)) == [["", "A", ""]]


def test_the_name_of_a_group_reaches_over_the_other_columns():
    [head, _] = body(Table(COLUMNS, (group("G", row(viec="A")),)))
    assert head.kind is RowKind.GROUP
    assert [c.columns for c in head.cells] == [1, 2]
    assert head.cells[1].paragraphs == ((Run("G", bold=True),),)


def test_without_a_column_of_numbers_it_reaches_over_the_whole_row():
    [head, _] = body(Table(COLUMNS[1:], (group("G", row(viec="A")),)))
    assert [c.columns for c in head.cells] == [2]


def test_a_group_may_have_cells_of_its_own():
    head = row(viec="G", chu_tri="X")
    [first, _] = body(Table(COLUMNS, (Group(head=head, rows=(row(viec="A"),)),)))
    assert words([first]) == [["1", "G", "X"]]


def test_one_cell_may_reach_over_neighbouring_columns():
    joint = Row((Cell(("viec", "chu_tri"), text("cả hai")),))
    [only] = body(Table(COLUMNS, (joint,)))
    assert [(plain(c.paragraphs[0]), c.columns) for c in only.cells] == [("1", 1), ("cả hai", 2)]


def test_sub_rows_stand_beside_one_cell_for_the_rest():
    part = Row(
        (Cell(("viec",), text("A")),),
        parts=((Cell(("chu_tri",), text("x")),), (Cell(("chu_tri",), text("y")),)),
    )
    first, second = body(Table(COLUMNS, (part,)))
    assert [(plain(c.paragraphs[0]), c.rows) for c in first.cells] == [("1", 2), ("A", 2), ("x", 1)]
    assert words([second]) == [["y"]]


def test_a_sub_row_that_does_not_name_a_divided_column_has_an_empty_cell():
    parts = (
        (Cell(("viec",), text("x")), Cell(("chu_tri",), text("y"))),
        (Cell(("viec",), text("z")),),
    )
    _, second = body(Table(COLUMNS, (Row(parts=parts),)))
    assert words([second]) == [["z", ""]]


MONEY = (*COLUMNS[:2], Column("kinh_phi", text("Kinh phí")), Column("ghi_chu", text("Ghi chú")))


def totals(*cells, rows=(), in_words="", report=print):
    total = Total(tuple(Cell((key,), text(words)) for key, words in cells), in_words)
    return body(Table(MONEY, rows, totals=(total,)), report=report)[len(rows) :]


def test_the_label_of_a_total_reaches_to_the_next_cell_written():
    [total] = totals(("viec", "Tổng cộng"), ("kinh_phi", "3.000"))
    assert total.kind is RowKind.TOTAL
    assert [(plain(c.paragraphs[0]) if c.paragraphs else "", c.columns) for c in total.cells] == [
        ("Tổng cộng", 2),
        ("3.000", 1),
        ("", 1),
    ]


def test_a_total_adds_up_and_says_the_sum_in_words():
    rows = (row(viec="A", kinh_phi="1.500.000"), row(viec="B", kinh_phi="500.000"))
    total, said = totals(("viec", "Tổng"), ("kinh_phi", "tự cộng"), rows=rows, in_words="đồng")
    assert words([total]) == [["Tổng", "2.000.000", ""]]
    assert words([said]) == [["(Bằng chữ: Hai triệu đồng)"]]
    assert said.cells[0].columns == len(MONEY)


def test_a_group_adds_up_its_own_rows():
    head = row(viec="G", kinh_phi="tự cộng")
    rows = (
        Group(head=head, rows=(row(kinh_phi="2.000"), row(kinh_phi="3.000"))),
        row(kinh_phi="7"),
    )
    assert words(body(Table(MONEY, rows)))[0] == ["1", "G", "5.000", ""]


def test_what_cannot_be_added_up_is_reported():
    found = []
    rows = (row(kinh_phi="nhiều"),)
    total = Total((Cell(("viec",), text("Tổng")), Cell(("kinh_phi",), text("tự cộng"))))
    compose(Table(MONEY, rows, totals=(total,)), report=found.append)
    assert [f.kind.code for f in found] == ["SO001"]


@pytest.mark.parametrize("amount", [f"{Decimal(10) ** 20:f}", ""])
def test_a_sum_that_cannot_be_said_is_left_in_figures_and_told(amount):
    found = []
    rows = (row(kinh_phi=amount),)
    cells = (("viec", "Tổng"), ("kinh_phi", "tự cộng" if amount else "nhiều"))
    assert len(totals(*cells, rows=rows, in_words="đồng", report=found.append)) == 1
    assert [f.kind.code for f in found] == ["SO004"]


def test_a_unit_is_printed_by_its_official_name_where_units_stand():
    rows = (row(viec="VP", chu_tri="VP"),)
    official = {"VP": "Văn phòng"}
    found = body(Table(COLUMNS, rows), official=lambda line: (Run(official.get(plain(line), "")),))
    assert words(found) == [["1", "VP", "Văn phòng"]]


def test_sub_rows_of_columns_that_are_not_shown_make_no_rows():
    parts = ((Cell(("san_pham",), text("x")),), (Cell(("san_pham",), text("y")),))
    task = Row((Cell(("viec",), text("A")),), parts)
    [printed] = body(Table(COLUMNS), tasks=(task,))
    assert [cell.rows for cell in printed.cells] == [1, 1, 1]
