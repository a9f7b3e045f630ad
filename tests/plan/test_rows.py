from __future__ import annotations

import pytest

from generator.plan.cells import Cells
from generator.plan.model import Cell, Group, Row, Text
from generator.plan.reading import Reading
from generator.source.read import read
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


def test_a_key_that_is_no_column_with_a_list_is_a_group(tasks):
    assert tasks("  - Nhóm A:\n      - Nhóm con:\n          - viec: A\n") == (
        Group(text("Nhóm A"), rows=(Group(text("Nhóm con"), rows=(Row((cell("viec", "A"),)),)),)),
    )


def test_a_group_may_have_cells_of_its_own(tasks):
    assert tasks("  - viec: A\n    kinh_phi: tự cộng\n    muc:\n      - viec: B\n") == (
        Group(
            head=Row((cell("viec", "A"), cell("kinh_phi", "tự cộng"))),
            rows=(Row((cell("viec", "B"),)),),
        ),
    )


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("  - chu_tri: A\n", "DL001"),
        ("  - A\n", "DL061"),
        ("  -\n", "DL011"),
        ("  - viec: A\n    tt: 1\n", "DL057"),
        ("  - viec: A\n    kinh_phi: Tự cộng\n", "DL058"),
        ("  - viec: A\n    Viec: B\n", "DL056"),
        ("  - Nhóm:\n", "DL059"),
        ("  - Nhóm: []\n", "DL059"),
        ("  - Nhóm:\n      - viec: A\n    Hai:\n      - viec: B\n", "DL030"),
        ("  - viecc:\n      - A\n", "DL054"),
        ("  - viecc:\n", "DL054"),
        ("  viec: A\n", "DL069"),
        ("  A\n", "DL007"),
    ],
)
def test_a_wrong_row_is_told(loaded, rows, code):
    found = [
        f.kind.code
        for f in loaded(f"nhiem_vu:\n{rows}").findings
        if f.data.get("field") not in MISSING
    ]
    assert code in found


MISSING = {"loai", "trich_yeu", "noi_dung", "noi_nhan", "luu", "nguoi_ky"} | {
    f"co_quan.{key}" for key in ("ten", "ky_hieu", "dia_danh")
}


def test_two_groups_in_one_item_are_both_kept(tasks):
    groups = tasks("  - Nhóm:\n      - viec: A\n    Hai:\n      - viec: B\n")
    assert [group.name for group in groups] == [text("Nhóm"), text("Hai")]


def test_a_group_beside_a_row_is_told_and_both_are_kept(tasks, faults):
    rows = "  - viec: A\n    Nhóm:\n      - viec: B\n"
    assert tasks(rows) == (
        Row((cell("viec", "A"),)),
        Group(text("Nhóm"), rows=(Row((cell("viec", "B"),)),)),
    )
    assert faults(rows) == ["DL030"]


def test_a_list_of_lines_beside_a_row_is_a_wrong_column(tasks, faults):
    rows = "  - viec: A\n    chi_tieu: [a, b]\n"
    assert tasks(rows) == (Row((cell("viec", "A"),)),)
    assert faults(rows) == ["DL053"]


def test_a_list_in_a_list_is_told_and_kept(tasks, faults):
    assert tasks("  - [viec: A]\n") == (Row((cell("viec", "A"),)),)
    assert faults("  - [viec: A]\n") == ["DL033"]
    assert tasks("  - [[]]\n") == ()


def _groups(depth: int) -> str:
    lines = [f"{'    ' * level}  - Nhóm {level}:" for level in range(depth)]
    return "\n".join([*lines, f"{'    ' * depth}  - viec: A"]) + "\n"


def test_eight_levels_of_groups_are_read_and_more_are_told(faults):
    assert faults(_groups(7)) == []
    assert "DL037" in faults(_groups(8))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("  - Nhóm A:\n      viec: a\n      chu_tri: b\n", "viec"),
        ("  - viec: a\n    san_pham:\n      ten: b\n      thoi_gian: c\n", "ten"),
        ("  viec: a\n  chu_tri: b\n", "viec"),
    ],
)
def test_a_row_without_its_dash_is_told_with_where_it_belongs(loaded, text, first):
    found = loaded(f"nhiem_vu:\n{text}")
    told = [f for f in found.findings if f.kind.code != "DL001"]
    assert [(f.kind.code, f.data["first"]) for f in told] == [("DL069", first)]
    assert len(found.plan.tasks) == 1


def test_the_keys_of_rows_that_are_written_alike_are_looked_at_once():
    def form(text):
        return [cells.form(item.pairs) for item in read(text, "x.yaml").root.items]

    cells = Cells(Reading(), dict.fromkeys(("viec", "chu_tri", "phoi_hop", "tu_cong")), ())
    named = (("viec",), ("chu_tri", "phoi_hop"))
    row = "- viec: A\n  Chủ trì, phối hợp: B\n"
    assert form(row * 3) == [named] * 3
    assert len(cells.forms) == 1
    other = "- viec: A\n  Viec: B\n- viec: A\n  x: B\n- viec: A\n  tt: 1\n- viec: A\n  muc: B\n"
    assert form(f"{other}- viec: [A]\n- x: []\n- chu_tri, chu_tri: A\n") == [()] * 7
