from __future__ import annotations

import pytest

from generator.plan.levels import Level
from generator.plan.model import Cell, Column, Table, Text, Total
from generator.plan.tables import MOST_COLUMNS, MOST_EMPTY_ROWS, leaves
from generator.text.rich import Run

COLUMNS = "cot:\n  tt: TT\n  viec: Nhiệm vụ\n  kinh_phi: Kinh phí\n"


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


def outline(table: str) -> str:
    body = "".join(f"      {line}\n" for line in table.splitlines())
    return f"noi_dung:\n  - bang:\n{body}nhiem_vu:\n  - viec: A\n"


@pytest.fixture
def table(loaded):
    def table_of(written: str) -> Table:
        (found,) = loaded(outline(written)).plan.items
        return found

    return table_of


@pytest.fixture
def faults(codes):
    return lambda written: codes(outline(written))


def test_a_table_of_the_tasks_has_no_rows_of_its_own(table):
    assert table(f"{COLUMNS}hang: nhiệm vụ\n") == Table(
        columns=(
            Column("tt", text("TT")),
            Column("viec", text("Nhiệm vụ")),
            Column("kinh_phi", text("Kinh phí")),
        ),
        rows=None,
    )


def test_a_heading_may_span_others(table):
    found = table(
        "cot:\n  viec: V\n  Kinh phí:\n    nam_1: Năm 1\n    Khác:\n      a: A\nhang: 1\n"
    )
    assert found.columns[1] == Column(
        "",
        text("Kinh phí"),
        (Column("nam_1", text("Năm 1")), Column("", text("Khác"), (Column("a", text("A")),))),
    )
    assert [column.key for column in leaves(found.columns)] == ["viec", "nam_1", "a"]


def test_a_spanning_heading_without_columns_is_none(table):
    assert len(table("cot:\n  viec: V\n  Kinh phí: {}\nhang: 1\n").columns) == 1


def test_all_that_a_table_may_say_is_read(table):
    found = table(
        f"ten: Biểu 1\n{COLUMNS}hang: 3\ndanh_so: La Mã, số\ndong_so_cot: có\n"
        "rong:\n  viec: 60\n  Kinh phí: 22,5\n",
    )
    assert found.caption == text("Biểu 1")
    assert found.rows == 3
    assert found.numbering == (Level.ROMAN, Level.ARABIC)
    assert found.numbered_columns
    assert found.widths == {"viec": 60, "kinh_phi": 22.5}


def test_sums_are_read(table):
    found = table(
        f"{COLUMNS}hang: 3\ntong:\n"
        "  - tt: Cộng\n    viec:\n    kinh_phi: tự cộng\n    bang_chu: có\n"
        "  - tt: Thuế\n    bằng chữ: triệu đồng\n  - tt: A\n    bang_chu: không\n",
    )
    assert found.totals == (
        Total(
            (
                Cell(("tt",), text("Cộng")),
                Cell(("viec",), Text(())),
                Cell(("kinh_phi",), text("tự cộng")),
            ),
            "đồng",
        ),
        Total((Cell(("tt",), text("Thuế")),), "triệu đồng"),
        Total((Cell(("tt",), text("A")),)),
    )


def test_a_single_sum_needs_no_dash(table):
    assert len(table(f"{COLUMNS}hang: 3\ntong:\n  tt: Cộng\n").totals) == 1


@pytest.mark.parametrize("count", [1, MOST_EMPTY_ROWS])
def test_so_many_empty_rows_are_allowed(table, faults, count):
    assert table(f"{COLUMNS}hang: {count}\n").rows == count
    assert faults(f"{COLUMNS}hang: {count}\n") == []


@pytest.mark.parametrize("count", [0, MOST_EMPTY_ROWS + 1])
def test_so_many_are_not(table, faults, count):
    assert table(f"{COLUMNS}hang: {count}\n").rows == ()
    assert faults(f"{COLUMNS}hang: {count}\n") == ["DL015"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("hang: nhiem_vu\n", "DL050"),
        ("cot:\nhang: nhiem_vu\n", "DL050"),
        ("cot: [a]\nhang: 1\n", "DL027"),
        (f"{COLUMNS}", "DL063"),
        (f"{COLUMNS}hang:\n", "DL063"),
        (f"{COLUMNS}hang: nhiều\n", "DL064"),
        (f"{COLUMNS}hang: 1\nrong: 60\n", "DL008"),
        (f"{COLUMNS}hang: 1\nrong:\n  ghi_chu: 60\n", "DL053"),
        (f"{COLUMNS}hang: 1\nrong:\n  viec: 4.9\n", "DL015"),
        (f"{COLUMNS}hang: 1\nrong:\n  viec: 400.1\n", "DL015"),
        (f"{COLUMNS}hang: 1\nrong:\n  viec: 6 cm\n", "DL014"),
        (f"{COLUMNS}hang: 1\ntong: x\n", "DL008"),
        ("cot:\n  muc: M\n  viec: V\nhang: 1\n", "DL051"),
        ("cot:\n  '': M\n  viec: V\nhang: 1\n", "DL051"),
        ("cot:\n  việc: M\n  viec: V\nhang: 1\n", "DL052"),
        (
            "".join(["cot:\n", *(f"  c{n}: C\n" for n in range(MOST_COLUMNS + 1)), "hang: 1\n"]),
            "DL062",
        ),
        ("cot:\n  A:\n    B:\n      C:\n        D:\n          e: E\n  viec: V\nhang: 1\n", "DL037"),
    ],
)
def test_a_wrong_table_is_told(faults, written, code):
    assert faults(written) == [code]


def test_columns_may_be_as_many_as_are_allowed(table):
    columns = "".join(f"  c{number}: C\n" for number in range(MOST_COLUMNS))
    assert len(table(f"cot:\n{columns}hang: 1\n").columns) == MOST_COLUMNS


def test_rows_of_its_own_may_name_its_columns_alone(faults):
    assert faults(f"{COLUMNS}hang:\n  - viec: A\n") == []
    assert faults(f"{COLUMNS}hang:\n  - viec: A\n    chu_tri: B\n") == ["DL053"]


def test_a_column_may_have_no_heading(table):
    assert table("cot:\n  viec:\nhang: 1\n").columns == (Column("viec", Text(())),)
