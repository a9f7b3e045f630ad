import pytest

from generator.document.view import Border
from tests.word.docx import cell, p, row, style, tbl
from tests.word.views import table

DOWN = '<w:vMerge w:val="restart"/>'
ON = "<w:vMerge/>"


def width(value):
    return f'<w:tcW w:w="{value}" w:type="dxa"/>'


# --- lines


def borders(*sides, name="tblBorders", value="single"):
    lines = "".join(f'<w:{side} w:val="{value}"/>' for side in sides)
    return f"<w:{name}>{lines}</w:{name}>"


ALL = ("top", "bottom", "left", "right", "insideH", "insideV")


def test_a_table_with_lines_is_told():
    found = table(
        tbl(row(cell("a"), cell("b")), row(cell("c"), cell("d")), properties=borders(*ALL))
    )
    assert found.bordered
    assert all(x.bordered for line in found.rows for x in line.cells)


@pytest.mark.parametrize("value", ["nil", "none"])
def test_a_table_without_lines_is_told(value):
    found = table(tbl(row(cell("a")), properties=borders(*ALL, value=value)))
    assert not found.bordered
    assert not table(tbl(row(cell("a")))).bordered


def test_the_lines_of_a_cell_go_over_those_of_the_table():
    none = borders("top", "bottom", "start", "end", name="tcBorders", value="nil")
    found = table(tbl(row(cell("a", none)), properties=borders(*ALL)))
    assert not found.rows[0].cells[0].bordered
    own = borders("top", "bottom", "left", "right", name="tcBorders")
    assert table(tbl(row(cell("a", own)))).rows[0].cells[0].bordered


def test_lines_may_come_from_the_style():
    styles = style("A", kind="table", more=f"<w:tblPr>{borders(*ALL)}</w:tblPr>") + style(
        "B", kind="table", based_on="A"
    )
    assert table(tbl(row(cell("a")), properties='<w:tblStyle w:val="B"/>'), styles=styles).bordered


@pytest.mark.parametrize("side", ["top", "bottom"])
def test_a_single_line_of_a_cell_is_drawn_at_its_text(side):
    own = borders(side, name="tcBorders")
    found = table(tbl(row(cell("a", width(1134) + own), cell("b"))))
    [block] = found.rows[0].cells[0].blocks
    assert block.rules == (Border("single", 20),)
    assert not found.rows[0].cells[0].bordered


def test_a_single_line_below_a_table_in_a_cell_is_no_line_of_a_paragraph():
    own = borders("top", name="tcBorders")
    inner = tbl(row(cell("a"))) + p("b")
    found = table(tbl(row(cell(inner, own))))
    assert found.rows[0].cells[0].blocks[1].rules == ()


def test_a_cell_over_rows_ends_with_the_line_of_the_last():
    last = borders("bottom", name="tcBorders")
    found = table(tbl(row(cell("a", DOWN)), row(cell("", ON + last))))
    assert found.rows[0].cells[0].blocks[0].rules == (Border("single", None),)


# --- parts of a style


def part(name, properties="<w:b/>", more=""):
    return f'<w:tblStylePr w:type="{name}"><w:rPr>{properties}</w:rPr>{more}</w:tblStylePr>'


def bold(names, look="", rows=3, columns=3, more=""):
    styles = style("T", kind="table", more=more + "".join(part(name) for name in names))
    body = tbl(
        *(row(*(cell("x") for _ in range(columns))) for _ in range(rows)),
        grid=(1000,) * columns,
        properties=f'<w:tblStyle w:val="T"/>{look}',
    )
    return [
        "".join("x" if x.blocks[0].runs[0].bold else "." for x in line.cells)
        for line in table(body, styles=styles).rows
    ]


def look(**flags):
    return "<w:tblLook " + " ".join(f'w:{name}="{value}"' for name, value in flags.items()) + "/>"


@pytest.mark.parametrize(
    ("name", "flag", "cells"),
    [
        ("firstRow", "firstRow", ["xxx", "...", "..."]),
        ("lastRow", "lastRow", ["...", "...", "xxx"]),
        ("firstCol", "firstColumn", ["x..", "x..", "x.."]),
        ("lastCol", "lastColumn", ["..x", "..x", "..x"]),
    ],
)
def test_the_parts_of_a_table_have_formats_of_their_own(name, flag, cells):
    assert bold([name], look(**{flag: 1})) == cells
    assert bold([name], look(**{flag: 0})) == ["...", "...", "..."]
    assert bold([name]) == ["...", "...", "..."]


def test_the_corners_have_formats_of_their_own():
    flags = look(firstRow=1, lastRow=1, firstColumn=1, lastColumn=1)
    assert bold(["nwCell", "seCell"], flags) == ["x..", "...", "..x"]
    assert bold(["neCell", "swCell"], flags) == ["..x", "...", "x.."]


def test_bands_begin_below_the_header():
    assert bold(["band1Horz"], look(firstRow=1), rows=4) == ["...", "xxx", "...", "xxx"]
    assert bold(["band2Horz"], look(), rows=3) == ["...", "xxx", "..."]
    assert bold(["band1Vert"], look()) == ["x.x", "x.x", "x.x"]
    assert bold(["band2Vert"], look(firstColumn=1), columns=4) == ["..x."] * 3
    assert bold(["band1Horz", "band1Vert"], look(noHBand=1, noVBand=1)) == ["..."] * 3


def test_bands_may_be_broader():
    broad = '<w:tblPr><w:tblStyleRowBandSize w:val="2"/></w:tblPr>'
    assert bold(["band1Horz"], look(noVBand=1), rows=4, more=broad) == ["xxx", "xxx", "...", "..."]


@pytest.mark.parametrize(("bits", "cells"), [("0020", "xxx"), ("0000", "..."), ("zz", "...")])
def test_the_parts_shown_may_be_told_by_bits(bits, cells):
    assert bold(["firstRow"], f'<w:tblLook w:val="{bits}"/>')[0] == cells


def test_the_lines_of_a_part_are_drawn():
    lines = f"<w:tcPr>{borders('top', 'bottom', name='tcBorders')}</w:tcPr>"
    styles = style("T", kind="table", more=part("firstRow", more=lines))
    body = tbl(
        row(cell("a")), row(cell("b")), properties='<w:tblStyle w:val="T"/>' + look(firstRow=1)
    )
    assert [x.cells[0].bordered for x in table(body, styles=styles).rows] == [True, False]
