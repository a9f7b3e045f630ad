from __future__ import annotations

import pytest

from generator.plan.model import Cell, Row, Text
from generator.text.rich import Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


def cell(column: str, *lines: str) -> Cell:
    return Cell((column,), text(*lines))


@pytest.fixture
def tasks(loaded):
    def tasks_of(rows: str):
        return loaded(f"nhiem_vu:\n{rows}").plan.tasks

    return tasks_of


@pytest.fixture
def faults(codes):
    def faults_of(rows: str):
        return codes(f"nhiem_vu:\n{rows}")

    return faults_of


def test_a_task_has_its_cells_in_order(tasks):
    assert tasks("  - viec: A\n    Chủ trì: VP\n    thời gian: Quý I\n") == (
        Row((cell("viec", "A"), cell("chu_tri", "VP"), cell("thoi_gian", "Quý I"))),
    )


@pytest.mark.parametrize(
    "lines", ["|\n      Một\n      Hai", "\n      - Một\n      - Hai", "[Một, Hai]"]
)
def test_a_cell_may_have_lines(tasks, lines):
    assert tasks(f"  - viec: A\n    san_pham: {lines}\n")[0].get("san_pham") == text("Một", "Hai")


def test_an_empty_cell_is_none(tasks):
    (row,) = tasks("  - viec: A\n    ghi_chu:\n    san_pham: []\n")
    assert (row.get("ghi_chu"), row.get("san_pham")) == (None, None)


def test_columns_side_by_side_may_share_a_cell(loaded):
    result = loaded(
        "noi_dung:\n  - bang:\n      cot:\n"
        "        viec: V\n        chu_tri: C\n        phoi_hop: P\n"
        "      hang: nhiem_vu\nnhiem_vu:\n  - viec: A\n    phoi_hop, chủ trì: Cả hai\n    \n",
    )
    assert result.plan.tasks[0].cells[1] == Cell(("phoi_hop", "chu_tri"), text("Cả hai"))
    assert "DL055" not in [finding.kind.code for finding in result.findings]


def test_columns_apart_cannot_share_a_cell(codes):
    found = codes(
        "noi_dung:\n  - bang:\n      cot:\n"
        "        chu_tri: C\n        viec: V\n        phoi_hop: P\n"
        "      hang: nhiem_vu\nnhiem_vu:\n  - viec: A\n    chu_tri, phoi_hop: Cả hai\n",
    )
    assert found == ["DL055"]


def test_a_column_twice_in_one_key_is_no_neighbour(faults):
    assert faults("  - viec: A\n    chu_tri, chu_tri: B\n") == ["DL055"]


def test_each_wrong_part_of_a_joint_key_is_told(loaded):
    found = loaded("nhiem_vu:\n  - viec: A\n    chu_tir, phoi_hop: B\n").findings
    place = next(f.place for f in found if f.kind.code == "DL054")
    assert (place.line, place.column) == (3, 5)


def test_a_column_that_a_table_declares_may_be_in_a_task(codes):
    table = "noi_dung:\n  - bang:\n      cot:\n        chi_tieu: Chỉ tiêu\n      hang: 1\n"
    assert codes(f"{table}nhiem_vu:\n  - viec: A\n    chi_tieu: 5\n") == []
    assert codes("nhiem_vu:\n  - viec: A\n    chi_tieu: 5\n") == ["DL053"]


def test_mappings_in_a_list_are_sub_rows(tasks):
    rows = "  - viec: A\n    san_pham:\n      - ten: B\n        thoi_gian: C\n      - ten: D\n"
    assert tasks(rows) == (
        Row(
            (cell("viec", "A"),),
            ((cell("san_pham", "B"), cell("thoi_gian", "C")), (cell("san_pham", "D"),)),
        ),
    )


def test_a_text_among_sub_rows_is_the_columns_own(tasks, faults):
    rows = "  - viec: A\n    san_pham:\n      - B\n      - ten: C\n        thoi_gian: D\n"
    assert tasks(rows)[0].parts[0] == (cell("san_pham", "B"),)
    assert faults(rows) == []


def test_an_empty_text_among_sub_rows_is_nothing(tasks):
    rows = "  - viec: A\n    san_pham:\n      -\n      - ten: C\n        thoi_gian:\n"
    assert tasks(rows)[0].parts == ((cell("san_pham", "C"), Cell(("thoi_gian",), Text(()))),)


def test_one_sub_row_without_a_dash_is_told_and_read(tasks, faults):
    rows = "  - viec: A\n    san_pham:\n      ten: B\n      thoi_gian: C\n"
    assert tasks(rows)[0].parts == ((cell("san_pham", "B"), cell("thoi_gian", "C")),)
    assert faults(rows) == ["DL069"]


def test_sub_rows_in_two_columns_are_told_and_kept(tasks, faults):
    rows = (
        "  - viec: A\n    san_pham:\n      - ten: B\n        ghi_chu: C\n"
        "    thoi_gian:\n      - ten: D\n      - ten: E\n"
    )
    assert tasks(rows)[0].parts == (
        (cell("san_pham", "B"), cell("ghi_chu", "C"), cell("thoi_gian", "D")),
        (cell("thoi_gian", "E"),),
    )
    assert faults(rows) == ["DL060"]


def test_a_sentence_with_a_colon_in_a_cell_is_no_sub_row(tasks, faults):
    rows = "  - viec: A\n    san_pham:\n      - Báo cáo: quý\n      - Khác\n"
    assert tasks(rows)[0].get("san_pham") == text("Báo cáo: quý", "Khác")
    assert faults(rows) == ["DL010"]
