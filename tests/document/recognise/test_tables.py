"""Tables as blocks: what each row is for, the lines of its cells."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Align, RowKind
from generator.document.recognise.tables import table as read
from generator.document.view import Run
from generator.text.rich import plain
from tests.document.recognise.views import c, cell, file, p, table


def made(*rows, **more):
    return read(table(*rows, bordered=True, **more), (), {})


def kinds(*rows, **more):
    return [row.kind.name for row in made(*rows, **more).rows]


HEADING = ("**TT**", "**Việc**", "**Thời gian**")
PLAIN = ("1", "Một việc", "Quý I")


def test_the_first_row_is_a_heading_by_its_look():
    assert kinds(("**A**", "**B**"), ("1", "2")) == ["HEADING", "BODY"]


@pytest.mark.parametrize("word", ["TT", "STT", "Stt", "Số TT", "Số thứ tự", "S TT"])
def test_the_first_row_is_a_heading_by_its_words(word):
    assert kinds((word, "Việc"), ("1", "2")) == ["HEADING", "BODY"]


def test_repeated_rows_are_headings():
    assert kinds(("a", "b"), ("c", "d"), ("1", "2"), repeats=2) == ["HEADING", "HEADING", "BODY"]


def test_a_table_without_a_heading_has_none():
    assert kinds(("1", "Một"), ("2", "Hai")) == ["BODY", "BODY"]
    assert kinds(("**Một mình**",)) == ["BODY"]


def test_a_heading_reaches_as_far_down_as_its_cells():
    rows = [(cell("**TT**", rows=2), cell("**Chung**", columns=2)), ("**A**", "**B**"), PLAIN]
    assert kinds(*rows) == ["HEADING", "HEADING", "BODY"]


@pytest.mark.parametrize(
    "numbers", [("(1)", "(2)", "(3)"), ("", "(1)", "(2)"), ("1", "2", "3"), ("A", "(1)", "(2)")]
)
def test_numbers_of_columns_are_told(numbers):
    expected = "BODY" if numbers[0] == "A" else "COLUMN_NUMBERS"
    assert kinds(HEADING, numbers, PLAIN)[1] == expected


def test_repeated_numbers_of_columns_are_told():
    rows = [HEADING, ("(1)", "(2)", "(3)"), PLAIN]
    assert kinds(*rows, repeats=2) == ["HEADING", "COLUMN_NUMBERS", "BODY"]


def test_a_first_task_is_no_number_of_columns():
    assert kinds(HEADING, PLAIN)[1] == "BODY"


@pytest.mark.parametrize(
    "group",
    [
        ("**I**", "**Nhóm một**", ""),
        ("**1.**", "**Nhóm một**", ""),
        ("**A**", cell("**Nhóm một**", columns=2)),
        (cell("**Nhóm một**", columns=3),),
        ("", "**Nhóm một**", ""),
    ],
)
def test_a_group_is_bold_and_alone_in_its_row(group):
    assert kinds(HEADING, group, PLAIN) == ["HEADING", "GROUP", "BODY"]


@pytest.mark.parametrize(
    "row",
    [
        ("**I**", "**Nhóm**", "**Quý I**"),
        ("I", "Nhóm", ""),
        ("**Việc**", "", "**x**"),
        ("", "", ""),
    ],
)
def test_other_rows_are_no_group(row):
    assert kinds(HEADING, row, PLAIN)[1] == "BODY"


def test_sums_and_their_words_end_a_table():
    rows = [
        HEADING,
        PLAIN,
        (cell("Tổng cộng", columns=2), "5"),
        (cell("(Bằng chữ: năm)", columns=3),),
    ]
    assert kinds(*rows) == ["HEADING", "BODY", "TOTAL", "IN_WORDS"]
    bold = [HEADING, PLAIN, ("", "**Tổng cộng**", "")]
    assert kinds(*bold)[-1] == "TOTAL"


def test_a_sum_in_the_middle_is_a_row():
    assert kinds(HEADING, ("", "Tổng hợp báo cáo", ""), PLAIN)[1] == "BODY"


def test_an_empty_row_ends_the_search_for_sums():
    assert kinds(HEADING, ("", "Cộng", "5"), ("", "", "")) == ["HEADING", "BODY", "BODY"]


def styled(text, style, **more):
    return replace(c(text, **more), style_name=style)


def own(text, align=Align.LEFT):
    return cell(replace(styled(text, "Ô bảng"), align=align))


def test_our_own_styles_say_what_a_row_is():
    rows = [
        tuple(cell(styled(f"**{one}**", "Tên cột bảng")) for one in "ab"),
        tuple(cell(styled(f"**{one}**", "Tên cột bảng")) for one in "cd"),
        (own("*(1)*", Align.CENTER), own("*(2)*", Align.CENTER)),
        tuple(cell(styled(f"**{one}**", "Nhóm trong bảng")) for one in "ef"),
        (own("**bold**"), own("x")),
        (own("**Tổng**", Align.CENTER), own("**5**", Align.RIGHT)),
        (cell(replace(styled("*(Bằng chữ: năm)*", "Ô bảng")), columns=2),),
    ]
    assert kinds(*rows) == [
        "HEADING",
        "HEADING",
        "COLUMN_NUMBERS",
        "GROUP",
        "BODY",
        "TOTAL",
        "IN_WORDS",
    ]


def test_a_sub_row_in_bold_is_no_sum():
    wide = cell(replace(styled("x", "Ô bảng")), rows=2)
    rows = [
        tuple(cell(styled(f"**{one}**", "Tên cột bảng")) for one in "ab"),
        (wide, own("1")),
        (own("**Quý I**", Align.CENTER),),
    ]
    assert kinds(*rows) == ["HEADING", "BODY", "BODY"]


def test_a_table_of_headings_alone_is_one():
    rows = [tuple(cell(styled(f"**{one}**", "Tên cột bảng")) for one in "ab")]
    assert kinds(*rows) == ["HEADING"]


# --- cells --------------------------------------------------------------------------------


def lines(*content):
    return [plain(line) for line in made((cell(*content), "x")).rows[0].cells[0].paragraphs]


def test_paragraphs_and_line_breaks_are_lines_and_empty_ones_are_none():
    assert lines("Một\nHai", "", "Ba") == ["Một", "Hai", "Ba"]
    assert lines("") == []
    assert lines("Một\n\n\nHai") == ["Một", "Hai"]


def test_a_number_that_word_makes_is_printed():
    assert lines(c("Một", number="1.")) == ["1. Một"]
    assert lines(c("", number="2.")) == ["2."]
    assert lines(c("", number="•", bullet=True)) == []
    assert lines(c("", number="3.", number_run=Run("3.", bold=True))) == ["3."]


def test_a_number_before_a_note_is_plain():
    from generator.document import view
    from generator.text.rich import Note

    noted = replace(c("", number="1."), runs=(Run("", note=1),))
    found = read(table((cell(noted),)), (), {1: view.Note(1, (p("x"),))})
    assert [type(part) for part in found.rows[0].cells[0].paragraphs[0]] == [
        type(found.rows[0].cells[0].paragraphs[0][0]),
        Note,
    ]


def test_a_table_in_a_cell_is_read_as_lines():
    assert lines("Một", table(("Hai", "Ba"))) == ["Một", "Hai", "Ba"]


def test_spans_and_alignment_come_over():
    found = made((cell(replace(c("a"), align=Align.RIGHT), columns=2), "b"), ("c", "d", "e"))
    first = found.rows[0].cells[0]
    assert (first.columns, first.rows, first.align) == (2, 1, Align.RIGHT)
    assert len(found.columns) == 3
    unknown = made((cell(replace(c("a"), align=None)), "b")).rows[0].cells[0]
    assert unknown.align is Align.LEFT


def test_a_table_says_where_it_stands():
    view = file(p("a"), table(("b", "c")))
    [_, found] = view.blocks()
    seen = read(found, (), {}, "x.docx")
    assert seen.origin.place.paragraph == 2
    assert seen.origin.place.file == "x.docx"
    assert seen.rows[0].cells[1].origin.paragraph == 3


def test_a_table_wider_than_its_grid_has_columns_without_a_width():
    found = replace(table(("a", "b")), columns=(50,))
    assert [column.width_mm for column in read(found, (), {}).columns] == [50, None]


def test_an_empty_table_is_read():
    assert read(replace(table(("a",)), rows=()), (), {}).rows == ()
    assert RowKind.BODY.name in kinds(("", ""))
