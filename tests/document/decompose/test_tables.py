"""Tables go back to columns, rows, groups, sub-rows and totals, and to the plan's tasks."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document import blocks
from generator.document.blocks import RowKind
from generator.document.decompose.tables import TableReader
from generator.document.tables import Tables, leaves
from generator.plan.levels import Level
from generator.plan.model import Cell, Column, Group, Row, Table, Text, Total
from tests.document.plans import group, row, text

COLUMNS = (
    Column("tt", text("TT")),
    Column("viec", text("Nhiệm vụ")),
    Column("chu_tri", text("Chủ trì")),
    Column("kinh_phi", text("Kinh phí")),
)
ROWS = (row(viec="A", chu_tri="B", kinh_phi="5"), row(viec="C", kinh_phi="7"))


def printed(table):
    return Tables((), lambda line: line, lambda _: None).table(table)


def back(table):
    return TableReader(wants_tasks=False).in_body(printed(table))


def cells(*words, **more):
    return tuple(blocks.Cell(text(word).paragraphs if word else (), **more) for word in words)


def made(*rows, width=3):
    found = tuple(blocks.Row(kind, row) for kind, row in rows)
    return blocks.Table((blocks.Column(),) * width, found)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"rows": 3},
        {"caption": text("Biểu 1", "(đơn vị: đồng)")},
        {"numbered_columns": True},
        {"numbering": (Level.NONE,)},
        {"rows": (group("Nhóm", *ROWS), ROWS[0])},
        {
            "rows": (group("Nhóm", *ROWS), group("B", *ROWS)),
            "numbering": (Level.ROMAN, Level.ARABIC),
        },
        {"rows": (group("A", group("B", ROWS[0]), ROWS[1]), ROWS[1])},
        {"rows": (Group(head=row(viec="X", kinh_phi="9"), rows=ROWS),)},
        {"rows": (Row((Cell(("viec", "chu_tri"), text("chung")),)), ROWS[0])},
        {"totals": (Total((Cell(("viec",), text("Cộng")), Cell(("kinh_phi",), text("12")))),)},
        {
            "totals": (
                Total(
                    (Cell(("viec",), text("Cộng")), Cell(("kinh_phi",), text("12"))), "triệu đồng"
                ),
            )
        },
        {"columns": COLUMNS[1:]},
        {"columns": COLUMNS[1:], "rows": (group("Nhóm", *ROWS),)},
    ],
    ids=str,
)
def test_a_table_comes_back(change):
    table = replace(Table(COLUMNS, ROWS), **change)
    assert printed(back(table)) == printed(table)
    assert back(table).columns == table.columns


def test_sub_rows_come_back():
    parts = (
        (Cell(("chu_tri",), text("B")), Cell(("kinh_phi",), text("1"))),
        (Cell(("chu_tri",), text("C")),),
    )
    table = Table(COLUMNS, (Row((Cell(("viec",), text("A")),), parts), ROWS[0]))
    assert printed(back(table)) == printed(table)


def test_how_amounts_stand_tells_that_a_group_of_one_column_has_a_cell_of_its_own():
    column = Column("kinh_phi", text("Kinh phí"))
    amounts = (row(kinh_phi="12"), row(kinh_phi="7"))
    headed = Table((column,), (Group(head=row(kinh_phi="Nhóm A"), rows=amounts),))
    named = Table((column,), (group("Nhóm A", *amounts),))
    for table in (headed, named):
        found = TableReader(wants_tasks=False, own=True).in_body(printed(table))
        assert printed(found) == printed(table)
        assert (found.rows[0].head is None) == (table is named)


def test_headings_that_span_others_come_back():
    spanned = Column("", text("Cơ quan"), COLUMNS[2:])
    table = Table((*COLUMNS[:2], spanned), ROWS)
    assert back(table).columns == table.columns
    twice = Table((Column("", text("X"), COLUMNS[1:3]), Column("", text("X"), COLUMNS[3:])), ROWS)
    sign = Table((*COLUMNS[:2], Column("", text("-"), COLUMNS[2:])), ROWS)
    assert back(sign).columns == sign.columns
    words = [line for one in leaves(back(twice).columns) for line in one.heading.paragraphs]
    assert [line[0].text for line in words].count("X") == 1


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Stt", "tt"),
        ("Số TT", "tt"),
        ("Nội dung công việc", "viec"),
        ("NHIỆM VỤ", "viec"),
        ("Cơ quan chủ trì", "chu_tri"),
        ("Đơn vị chủ trì thực hiện", "chu_tri"),
        ("Cơ quan phối hợp", "phoi_hop"),
        ("Cơ quan chủ trì, phối hợp", "co_quan_chu_tri_phoi_hop"),
        ("Theo dõi", "theo_doi"),
        ("Kết quả", "san_pham"),
        ("Sản phẩm hoàn thành", "san_pham"),
        ("Thời hạn hoàn thành", "thoi_gian"),
        ("Tiến độ", "thoi_gian"),
        ("Dự kiến kinh phí", "kinh_phi"),
        ("Ghi chú", "ghi_chu"),
        ("Mục", "muc_2"),
        ("…", "cot_2"),
        ("Một tiêu đề rất dài không ai muốn đọc hết", "mot_tieu_de_rat_dai"),
    ],
)
def test_columns_are_known_by_their_headings(words, key):
    table = made((RowKind.HEADING, cells(words, "A", "B")), (RowKind.BODY, cells("1", "x", "y")))
    found = TableReader(wants_tasks=False).in_body(table)
    assert next(iter(leaves(found.columns))).key == key


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        ((Column("tt", text("Tổ")), COLUMNS[1]), "tt"),
        ((Column("tt", text("Tiến độ")), COLUMNS[1]), "tt"),
        ((Column("kinh_phi", text("TT")), COLUMNS[1]), "so_tt"),
    ],
    ids=str,
)
@pytest.mark.parametrize("rows", [ROWS, 2])
def test_in_a_table_of_ours_it_is_seen_which_numbers_are_made(columns, key, rows):
    table = Table(columns, rows)
    made = TableReader(wants_tasks=False, own=True).in_body(printed(table))
    assert made.columns[0].key == key
    assert printed(made) == printed(table)


def test_a_group_of_its_own_cells_in_a_single_column_is_no_name():
    head = Group(head=row(thoi_gian="A"), rows=(row(thoi_gian="B"),))
    table = Table((Column("thoi_gian", text("Thời gian")),), (head,))
    made = TableReader(wants_tasks=False, own=True).in_body(printed(table))
    assert printed(made) == printed(table)


def test_a_column_in_which_no_cell_begins_is_known_by_its_heading():
    shared = Row((Cell(("viec",), text("A")), Cell(("chu_tri", "thoi_gian"), text("B"))))
    columns = (*COLUMNS[:3], Column("thoi_gian", text("Thời gian")))
    made = TableReader(wants_tasks=False, own=True).in_body(printed(Table(columns, (shared,))))
    assert [column.key for column in made.columns] == ["tt", "viec", "chu_tri", "thoi_gian"]


def test_tasks_that_say_nothing_in_any_column_are_no_form():
    table = Table((Column("thoi_gian", text("Thời gian")),), (row(viec="A"),))
    made = TableReader(wants_tasks=False, own=True).in_body(printed(table))
    assert printed(made) == printed(table)


def test_numbers_that_the_program_would_not_make_are_kept_as_they_are():
    head = (RowKind.HEADING, cells("TT", "Nhiệm vụ", "Chủ trì"))
    rows = ((RowKind.BODY, cells("7", "x", "y")), (RowKind.BODY, cells("9", "z", "")))
    found = TableReader(wants_tasks=False).in_body(made(head, *rows))
    assert [one.key for one in leaves(found.columns)] == ["so_tt", "viec", "chu_tri"]
    assert found.rows[1].get("so_tt") == text("9")


def test_numbers_that_are_only_written_otherwise_are_made_anew():
    head = (RowKind.HEADING, cells("TT", "Nhiệm vụ", "Chủ trì"))
    rows = ((RowKind.BODY, cells("01.", "x", "y")), (RowKind.BODY, cells("02.", "z", "")))
    found = TableReader(wants_tasks=False).in_body(made(head, *rows))
    assert next(one.key for one in leaves(found.columns)) == "tt"


def test_a_table_without_headings_takes_its_first_row_for_them():
    rows = ((RowKind.BODY, cells("a", "b", "c")), (RowKind.BODY, cells("d", "e", "f")))
    found = TableReader(wants_tasks=False).in_body(made(*rows))
    assert [one.heading for one in leaves(found.columns)] == [text("a"), text("b"), text("c")]
    deep = (RowKind.BODY, cells("a", "b", "c", rows=2))
    bare = TableReader(wants_tasks=False).in_body(made(deep, (RowKind.BODY, ())))
    assert all(one.heading == Text(()) for one in leaves(bare.columns))


def test_a_sum_in_words_of_another_number_keeps_its_words():
    head = (RowKind.HEADING, cells("Nhiệm vụ", "Chủ trì", "Kinh phí"))
    total = (RowKind.TOTAL, (*cells("Cộng", columns=2), *cells("5")))
    said = (RowKind.IN_WORDS, cells("(Bằng chữ: Sáu đồng)", columns=3))
    found = TableReader(wants_tasks=False).in_body(
        made(head, (RowKind.BODY, cells("a", "b", "5")), total, said, (RowKind.TOTAL, cells("")))
    )
    assert found.totals[1].cells == (Cell(("viec",), text("(Bằng chữ: Sáu đồng)")),)
    assert found.totals[2].cells == (Cell(("viec",), Text(())),)


def test_a_long_name_of_a_group_stands_in_a_row_of_its_own():
    table = Table(COLUMNS, (Group(text("Dài " * 40), rows=ROWS),))
    found = back(table).rows[0]
    assert found.name is None
    assert found.head.cells[0].columns == ("viec", "chu_tri", "kinh_phi")


def test_the_tasks_of_an_appendix_are_those_of_the_plan():
    reader = TableReader(wants_tasks=True)
    assert reader.in_appendix(printed(Table(COLUMNS, ROWS))).rows is None
    assert reader.tasks == ROWS
    second = reader.in_appendix(printed(Table(COLUMNS, ROWS)))
    assert second.rows == ROWS


@pytest.mark.parametrize(
    "table",
    [
        Table((COLUMNS[1], COLUMNS[3]), (row(viec="A", kinh_phi="5"),)),
        Table(COLUMNS, (row(chu_tri="B"),)),
        Table(COLUMNS, (Row((Cell(("viec", "chu_tri"), text("chung")),)),)),
        Table(COLUMNS, 2),
    ],
)
def test_a_table_that_gives_no_tasks_keeps_its_rows(table):
    reader = TableReader(wants_tasks=True)
    assert reader.in_appendix(printed(table)).rows is not None
    assert reader.tasks == ()


def test_groups_of_tasks_are_taken_over():
    reader = TableReader(wants_tasks=True)
    reader.in_appendix(printed(Table(COLUMNS, (group("Nhóm", *ROWS),))))
    assert reader.tasks == (group("Nhóm", *ROWS),)
