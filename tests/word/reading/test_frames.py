import pytest

from tests.word.docx import cell, row, style, tbl
from tests.word.views import table

GRID = (1000, 2000, 3000)
SPAN = '<w:gridSpan w:val="2"/>'

# --- widths


def width(value, kind="dxa"):
    return f'<w:tcW w:w="{value}" w:type="{kind}"/>'


def test_a_cell_is_as_wide_as_it_says_or_as_the_grid():
    found = table(tbl(row(cell("a", width(567)), cell("b", SPAN)), grid=GRID))
    assert [x.width for x in found.rows[0].cells] == [10, 88.19]
    assert found.columns == (17.64, 35.28, 52.92)


def test_a_width_may_be_a_share():
    whole = '<w:tblW w:w="5000" w:type="pct"/>'
    half = row(cell("a", width(2500, "pct")), cell("b", width("25%")))
    assert [x.width for x in table(tbl(half, properties=whole)).rows[0].cells] == [80.0, 40.0]


def test_a_share_of_a_table_of_its_own_width():
    whole = '<w:tblW w:w="5669" w:type="dxa"/>'
    found = table(tbl(row(cell("a", width(2500, "pct"))), properties=whole))
    assert found.rows[0].cells[0].width == 49.99


@pytest.mark.parametrize("said", ["", width(0, "auto"), width(2500, "pct"), width("x", "pct")])
def test_a_width_that_nothing_tells_is_unknown(said):
    found = table(tbl(row(cell("a", said))))
    assert found.rows[0].cells[0].width is None
    assert found.rows[0].cells[0].blocks[0].width is None
    assert found.columns == ()


def test_a_table_without_a_grid_has_the_widths_of_its_first_row():
    found = table(tbl(row(cell("a", width(567)), cell("b", width(1134)))))
    assert found.columns == (10.0, 20.0)


def test_a_table_without_rows_is_read():
    assert table("<w:tbl/>").rows == ()


def test_the_column_of_a_text_is_its_cell_without_the_margins():
    plain = table(tbl(row(cell("a", width(1134)))), styles="")
    assert plain.rows[0].cells[0].blocks[0].width == 20
    margins = (
        "<w:tblCellMar>"
        '<w:left w:w="108" w:type="dxa"/><w:end w:w="108" w:type="dxa"/><w:top w:w="9"/>'
        "</w:tblCellMar>"
    )
    found = table(tbl(row(cell("a", width(1134))), properties=margins))
    assert found.rows[0].cells[0].blocks[0].width == 16.19
    own = '<w:tcMar><w:left w:w="0"/><w:right w:w="0"/></w:tcMar>'
    found = table(tbl(row(cell("a", width(1134) + own)), properties=margins))
    assert found.rows[0].cells[0].blocks[0].width == 20


MODE = (
    '<w:compat><w:compatSetting w:name="x" w:val="1"/>'
    '<w:compatSetting w:name="compatibilityMode" w:val="{}"/></w:compat>'
)


@pytest.mark.parametrize(("mode", "indent"), [(15, 10.0), (14, 8.1)])
def test_in_old_layouts_the_text_of_a_table_stands_at_the_margin(mode, indent):
    properties = (
        '<w:tblInd w:w="567" w:type="dxa"/><w:tblCellMar><w:left w:w="108"/></w:tblCellMar>'
    )
    found = table(tbl(row(cell("a")), properties=properties), settings=MODE.format(mode))
    assert found.indent == indent


def test_the_place_of_a_table():
    found = table(tbl(row(cell("a")), properties='<w:jc w:val="center"/><w:tblInd w:w="567"/>'))
    assert (found.align, found.indent) == ("center", 0)
    styled = style("T", kind="table", more='<w:tblPr><w:jc w:val="right"/></w:tblPr>')
    body = tbl(row(cell("a")), properties='<w:tblStyle w:val="T"/>')
    assert table(body, styles=styled).align == "right"


def test_an_indent_that_is_no_length_is_none():
    body = tbl(row(cell("a")), properties='<w:tblInd w:w="50" w:type="pct"/>')
    assert table(body, settings=MODE.format(15)).indent == 0
