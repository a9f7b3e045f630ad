from generator.document.blocks import Align, RowKind
from generator.document.tables import Tables
from generator.plan.model import Column, Table
from generator.text.rich import Run, plain
from tests.document.plans import row, text

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


def test_a_heading_spans_its_columns_and_the_others_reach_down():
    columns = (
        Column("tt", text("TT")),
        Column("", text("Kinh phí"), (Column("a", text("Tỉnh")), Column("b", text("Xã")))),
    )
    found = compose(Table(columns, 1))
    first, second = found.rows[:2]
    assert [(c.columns, c.rows) for c in first.cells] == [(1, 2), (2, 1)]
    assert words([second]) == [["Tỉnh", "Xã"]]
    assert [c.key for c in found.columns] == ["tt", "a", "b"]


def test_the_row_of_column_numbers_counts_every_column():
    [numbers, _] = body(Table(COLUMNS, 1, numbered_columns=True))
    assert numbers.kind is RowKind.COLUMN_NUMBERS
    assert words([numbers]) == [["(1)", "(2)", "(3)"]]


def test_a_form_has_as_many_empty_rows_as_asked_for():
    assert words(body(Table(COLUMNS, 2))) == [["", "", ""]] * 2


def test_a_number_that_is_still_to_be_written_stands_in_the_middle():
    [empty] = body(Table(COLUMNS, 1))
    assert [cell.align for cell in empty.cells] == [Align.CENTER, Align.LEFT, Align.LEFT]


def test_without_rows_of_its_own_a_table_shows_the_tasks():
    assert words(body(Table(COLUMNS), tasks=(row(viec="A"),))) == [["1", "A", ""]]


def test_a_caption_is_bold_and_its_last_line_in_brackets_is_not():
    first, last = compose(Table(COLUMNS, 1, caption=text("Bảng 1", "(Đơn vị: đồng)"))).caption
    assert first == (Run("Bảng\N{NO-BREAK SPACE}1", bold=True),)
    assert last == (Run("(Đơn vị: đồng)", italic=True),)
