import pytest

from generator.document.recognise.components import BodyTable, Components, Regime
from generator.word.mending.tables import mend_heads
from tests.word.docx import cell, docx, p, row, tbl
from tests.word.mending.files import mended

LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
BORDERS = f"<w:tblBorders>{LINES}</w:tblBorders>"
BOLD = "<w:b/>"


def head(text="TT", properties=""):
    return cell(p(text, run=BOLD), properties)


def repeated(*rows, properties=BORDERS):
    def step(view, places):
        [table] = view.blocks()
        return mend_heads(Components(Regime.ND30, body=(BodyTable(table),)), places)

    data = docx(tbl(*rows, grid=(2000, 2000), properties=properties))
    view, said, _ = mended(data, step)
    [table] = view.blocks()
    assert bool(said) == any(each.repeats for each in table.rows)
    return [each.repeats for each in table.rows]


PLAIN = row(cell("1"), cell("a"))


def test_a_bold_first_row_is_repeated():
    assert repeated(row(head(), head()), PLAIN) == [True, False]


def test_a_head_of_two_rows_is_repeated_whole():
    first = row(head(properties='<w:vMerge w:val="restart"/>'), head())
    second = row(cell("", "<w:vMerge/>"), head())
    assert repeated(first, second, PLAIN) == [True, True, False]


@pytest.mark.parametrize(
    "rows",
    [
        (row(head(), head()),),
        (row(cell("1"), cell("a")), PLAIN),
        (row(head(), cell("a")), PLAIN),
        (row(head(), head("")), PLAIN),
    ],
)
def test_what_is_no_head_for_certain_is_left_alone(rows):
    assert not any(repeated(*rows))


def test_a_table_without_lines_is_left_alone():
    assert not any(repeated(row(head(), head()), PLAIN, properties=""))


def test_a_head_that_is_repeated_already_is_left_alone():
    def step(view, places):
        [table] = view.blocks()
        return mend_heads(Components(Regime.ND30, body=(BodyTable(table),)), places)

    first = row(head(), head(), properties="<w:tblHeader/>")
    data = docx(tbl(first, PLAIN, grid=(2000, 2000), properties=BORDERS))
    assert mended(data, step)[1] == []
