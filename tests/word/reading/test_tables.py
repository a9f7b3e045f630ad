import pytest

from generator.document.flow import text
from generator.document.view import Trace
from tests.word.docx import cell, p, r, row, tbl
from tests.word.views import paragraphs, table, view

GRID = (1000, 2000, 3000)


def spans(found):
    return [[(x.columns, x.rows) for x in line.cells] for line in found.rows]


def texts(found):
    return [["".join(b.text for b in x.blocks) for x in line.cells] for line in found.rows]


SPAN = '<w:gridSpan w:val="2"/>'
DOWN = '<w:vMerge w:val="restart"/>'
ON = "<w:vMerge/>"


def test_cells_are_read_row_by_row():
    found = table(tbl(row(cell("a"), cell("b")), row(cell("c"), cell("d"))))
    assert texts(found) == [["a", "b"], ["c", "d"]]
    assert spans(found) == [[(1, 1), (1, 1)], [(1, 1), (1, 1)]]


def test_a_cell_over_columns_and_rows_is_listed_once():
    found = table(
        tbl(
            row(cell("a", DOWN), cell("b", SPAN), cell("c", DOWN)),
            row(cell("", ON), cell("d"), cell("e"), cell("", '<w:vMerge w:val="continue"/>')),
            row(cell("", ON), cell("f"), cell("g"), cell("h")),
        )
    )
    assert texts(found) == [["a", "b", "c"], ["d", "e"], ["f", "g", "h"]]
    assert spans(found) == [[(1, 3), (2, 1), (1, 2)], [(1, 1)] * 2, [(1, 1)] * 3]


def test_a_cell_over_both_is_listed_once():
    found = table(tbl(row(cell("a", SPAN + DOWN)), row(cell("", SPAN + ON)), row(cell("b"))))
    assert spans(found) == [[(2, 2)], [], [(1, 1)]]


@pytest.mark.parametrize("above", [cell("a"), cell("a", SPAN + DOWN)])
def test_a_cell_that_goes_on_from_nowhere_is_a_cell(above):
    found = table(tbl(row(above), row(cell("b", ON))))
    assert texts(found) == [["a"], ["b"]]


def test_an_old_merge_across_is_a_span():
    found = table(
        tbl(row(cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("b")))
    )
    assert spans(found) == [[(2, 1), (1, 1)]]


def test_an_old_merge_that_begins_nowhere_is_a_cell():
    assert texts(table(tbl(row(cell("a", "<w:hMerge/>"))))) == [["a"]]


def test_room_before_and_after_the_cells_is_kept_as_cells_without_a_block():
    found = table(
        tbl(
            row(
                cell("a"),
                properties='<w:gridBefore w:val="2"/><w:gridAfter w:val="3"/>',
            )
        )
    )
    assert [(x.columns, len(x.blocks)) for x in found.rows[0].cells] == [(2, 0), (1, 1), (3, 0)]


@pytest.mark.parametrize(("value", "columns"), [("0", 1), ("-4", 1), ("x", 1), ("99999", 1000)])
def test_a_span_that_makes_no_sense_is_bounded(value, columns):
    found = table(tbl(row(cell("a", f'<w:gridSpan w:val="{value}"/>'))))
    assert found.rows[0].cells[0].columns == columns


# --- rows


HEADER = "<w:tblHeader/>"


def test_only_header_rows_from_the_first_on_are_repeated():
    found = table(
        tbl(
            row(cell("a"), properties=HEADER + "<w:cantSplit/>"),
            row(cell("b"), properties=HEADER),
            row(cell("c")),
            row(cell("d"), properties=HEADER),
        )
    )
    assert [x.repeats for x in found.rows] == [True, True, False, False]
    assert [x.keeps_whole for x in found.rows] == [True, False, False, False]


def test_a_header_that_begins_below_is_not_repeated():
    found = table(tbl(row(cell("a")), row(cell("b"), properties=HEADER)))
    assert [x.repeats for x in found.rows] == [False, False]


def test_a_deleted_row_is_told_and_its_text_is_not_seen():
    found = table(tbl(row(cell("a"), properties="<w:del/>"), row(cell("b"), properties="<w:ins/>")))
    assert [x.trace for x in found.rows] == [Trace.DELETED, Trace.INSERTED]
    assert texts(found) == [[""], ["b"]]
    assert found.rows[1].cells[0].blocks[0].runs[0].trace is Trace.INSERTED


@pytest.mark.parametrize(
    "wrap",
    [
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<mc:AlternateContent><mc:Choice Requires='w14'>{}</mc:Choice></mc:AlternateContent>",
    ],
)
def test_rows_and_cells_are_found_in_what_wraps_them(wrap):
    assert texts(table(tbl(wrap.format(row(cell("a")))))) == [["a"]]
    assert texts(table(tbl(row(wrap.format(cell("a")))))) == [["a"]]
    assert texts(table(tbl(row(cell(wrap.format(p("a"))))))) == [["a"]]


def test_an_empty_alternative_holds_no_row():
    assert table(tbl("<mc:AlternateContent/>")).rows == ()


def test_tables_stand_in_tables():
    inner = tbl(row(cell("b")))
    body = tbl(row(cell(p("a") + inner + p("c"))))
    assert [x.text for x in paragraphs(body)] == ["a", "b", "c"]


def test_pages_are_counted_beside_each_other_in_a_row():
    new = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>x</w:t></w:r></w:p>"
    body = tbl(row(cell(new), cell(p("a") + new), cell("b"))) + p("sau")
    assert [x.page for x in paragraphs(body)] == [2, 1, 2, 1, 2]


def test_a_table_is_read_in_the_order_of_its_rows():
    body = tbl(row(cell("a", DOWN), cell("b")), row(cell("", ON), cell("c")))
    assert text(view(body + p("d"))) == "a\nb\nc\nd"
    assert r("x")
