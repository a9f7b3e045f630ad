"""Tables as WordprocessingML: their grid, their looks, what stays together on a page."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from itertools import accumulate

import pytest
from hypothesis import given, settings
from lxml import etree
from msgspec.structs import replace

from generator.document.blocks import Align, Cell, Row, RowKind, Table
from generator.text.rich import Note, Run
from generator.word.columns import fit
from generator.word.runs import Ink
from generator.word.styles import Style
from tests.word.documents import AWKWARD
from tests.word.tables import (
    LANDSCAPE,
    PORTRAIT,
    appendix,
    body,
    cell,
    heading,
    large,
    made,
    money,
    rolls,
    said,
    sub_rows,
    tables,
    twelve,
    two_headings,
)
from tests.word.whole import write_table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALL = {
    "appendix": (appendix(), PORTRAIT),
    "two_headings": (two_headings(), PORTRAIT),
    "sub_rows": (sub_rows(), PORTRAIT),
    "money": (money(), PORTRAIT),
    "twelve": (twelve(), LANDSCAPE),
}
every_table = pytest.mark.parametrize(("table", "width"), ALL.values(), ids=ALL)


def parsed(table: Table, width: int = PORTRAIT, **ways):
    xml = write_table(table, width, Ink(), **ways)
    return etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{xml}</w:body>')


def rows(root):
    return root.findall(f"{W}tbl/{W}tr")


def value(element, path: str, attribute: str = "val") -> str | None:
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return None if found is None else found.get(f"{W}{attribute}", "")


def span(found) -> int:
    return int(value(found, "tcPr/gridSpan") or 1)


def letters(element) -> str:
    return "".join(element.itertext())


def keeps(row) -> set[bool]:
    paragraphs = row.iter(f"{W}p")
    return {paragraph.find(f"{W}pPr/{W}keepNext") is not None for paragraph in paragraphs}


@given(tables())
def test_grid_cells_and_table_have_the_same_widths(table):
    root = parsed(table)
    columns = [int(one.get(f"{W}w")) for one in root.iter(f"{W}gridCol")]
    edges = [0, *accumulate(columns)]
    assert int(value(root, "tbl/tblPr/tblW", "w")) == edges[-1] <= PORTRAIT
    for row in rows(root):
        column = 0
        for found in row.findall(f"{W}tc"):
            reach = column + span(found)
            assert int(value(found, "tcPr/tcW", "w")) == edges[reach] - edges[column]
            column = reach
        assert column == len(table.columns)


@given(tables())
def test_every_cell_ends_with_a_paragraph_and_every_paragraph_has_a_style(table):
    for found in parsed(table).iter(f"{W}tc"):
        assert found[-1].tag == f"{W}p"
        assert all(value(paragraph, "pPr/pStyle") for paragraph in found.findall(f"{W}p"))


@given(tables())
def test_a_merged_cell_goes_on_below_the_one_that_begins_it(table):
    above: dict[int, int] = {}
    for row in rows(parsed(table)):
        column, here = 0, {}
        for found in row.findall(f"{W}tc"):
            merge = value(found, "tcPr/vMerge")
            if merge == "":
                assert above.get(column) == span(found)
                assert letters(found) == ""
            if merge is not None:
                here[column] = span(found)
            column += span(found)
        above = here


@given(tables())
def test_no_word_of_a_table_is_lost_or_moved(table):
    printed = "".join(
        run.text.replace("\n", "")
        for row in table.rows
        for one in row.cells
        for paragraph in one.paragraphs
        for run in paragraph
    )
    assert letters(parsed(table)) == printed


@given(tables())
def test_the_same_table_gives_the_same_text(table):
    assert write_table(table, PORTRAIT, Ink()) == write_table(table, PORTRAIT, Ink())


@every_table
def test_letters_are_as_bold_as_in_the_document(table, width):
    for row, found in zip(table.rows, rows(parsed(table, width)), strict=True):
        bold = [run.bold for one in row.cells for text in one.paragraphs for run in text]
        base = row.kind is RowKind.HEADING
        looks = [run.find(f"{W}rPr/{W}b") for run in found.iter(f"{W}r")]
        assert bold == [base if look is None else look.get(f"{W}val") != "0" for look in looks]


@pytest.mark.parametrize(
    ("kind", "style"),
    [
        (RowKind.HEADING, Style.COLUMN_HEADING),
        (RowKind.COLUMN_NUMBERS, Style.CELL),
        (RowKind.GROUP, Style.GROUP),
        (RowKind.BODY, Style.CELL),
        (RowKind.TOTAL, Style.CELL),
        (RowKind.IN_WORDS, Style.CELL),
    ],
)
def test_a_row_is_printed_in_the_style_of_its_kind(kind, style):
    root = parsed(made(Row(kind, (cell("1"), cell("Họp")))))
    assert {value(paragraph, "pPr/pStyle") for paragraph in root.iter(f"{W}p")} == {style}


@pytest.mark.parametrize(
    ("kind", "align", "said_outright"),
    [
        (RowKind.HEADING, Align.CENTER, None),
        (RowKind.HEADING, Align.LEFT, "left"),
        (RowKind.BODY, Align.LEFT, None),
        (RowKind.BODY, Align.CENTER, "center"),
        (RowKind.BODY, Align.RIGHT, "right"),
        (RowKind.BODY, Align.JUSTIFY, "both"),
    ],
)
def test_lines_stand_where_the_cell_says(kind, align, said_outright):
    root = parsed(made(Row(kind, (cell("a\nb", align=align), cell("c", align=align)))))
    assert {value(one, "pPr/jc") for one in root.iter(f"{W}p")} == {said_outright}


def test_the_rows_of_headings_are_repeated_from_the_first_without_a_gap():
    found = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows(parsed(two_headings()))]
    assert found[:4] == [True, True, True, False]
    assert not any(found[3:])


def test_a_heading_in_the_middle_is_not_repeated():
    root = parsed(made(body("1", "Họp"), heading("TT", "Việc")))
    assert root.find(f".//{W}tblHeader") is None


def test_borders_stand_on_the_table():
    borders = parsed(appendix()).find(f"{W}tbl/{W}tblPr/{W}tblBorders")
    assert {border.tag.removeprefix(W) for border in borders} == {
        "top",
        "left",
        "bottom",
        "right",
        "insideH",
        "insideV",
    }


def test_caption_headings_and_group_stay_with_the_first_row_of_the_body():
    table = replace(appendix(), caption=((Run("Bảng 1", bold=True),),))
    root = parsed(table)
    assert root[0].find(f"{W}pPr/{W}keepNext") is not None
    assert [keeps(row) for row in rows(root)[:4]] == [{True}, {True}, {False}, {False}]


def test_every_line_of_a_caption_is_a_paragraph_above_the_table():
    lines = ((Run("Bảng 1", bold=True),), (Run("(kèm theo)", italic=True),))
    root = parsed(replace(appendix(), caption=lines))
    assert [letters(one) for one in root[:2]] == ["Bảng 1", "(kèm theo)"]
    assert {value(one, "pPr/pStyle") for one in root[:2]} == {Style.CAPTION}
    assert value(root[1], "r/rPr/b") == "0"


def test_a_table_without_rows_is_its_caption():
    root = parsed(Table((), (), ((Run("Bảng 1", bold=True),),)))
    assert [one.tag for one in root] == [f"{W}p"]


def test_a_total_stays_with_the_row_above_and_its_words_with_it():
    assert [keeps(row) for row in rows(parsed(money()))] == [
        {True},
        *[{False}] * 3,
        {True},
        {True},
        {False},
    ]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_the_last_two_rows_stay_with_the_signature(count):
    table = made(*(body("1", "Họp") for _ in range(count)))
    found = [keeps(row) for row in rows(parsed(table, keep_last=True))]
    assert found == [*[{False}] * (count - 2), *[{True}] * min(2, count)]


def whole(table: Table, width: int = PORTRAIT) -> list[bool]:
    return [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows(parsed(table, width))]


def test_rows_are_kept_whole():
    assert all(whole(appendix()))


def test_a_row_higher_than_a_third_of_a_page_may_be_split():
    text = said(rolls(1), 3000)
    table = made(heading("TT", "Việc"), body("1", text), body("2", "Họp"))
    assert whole(table) == [True, False, True]


@pytest.mark.parametrize(("lines", "kept"), [(14, True), (15, False)])
def test_the_third_of_a_page_is_counted_in_lines(lines, kept):
    table = made(body("1", "\n".join(["việc"] * lines)))
    assert whole(table) == [kept]


def test_on_a_landscape_page_a_lower_row_may_be_split():
    table = made(body("1", "\n".join(["việc"] * 14)))
    assert whole(table, PORTRAIT) == [True]
    assert whole(table, LANDSCAPE) == [False]


def test_a_row_that_may_be_split_begins_at_the_top_of_its_cells():
    low, high = rows(parsed(made(body("1", "việc"), body("2", "việc\n" * 30))))
    assert low.find(f".//{W}vAlign") is not None
    assert high.find(f".//{W}vAlign") is None


def test_all_rows_beside_a_tall_merged_cell_may_be_split():
    tall = Row(RowKind.BODY, (cell("việc\n" * 60, rows=2), cell("a")))
    assert whole(made(tall, body("b"), body("1", "c"))) == [False, False, True]


def test_a_merged_cell_begins_at_the_top_but_a_heading_in_the_middle():
    head = rows(parsed(two_headings()))[0]
    assert value(head.findall(f"{W}tc")[0], "tcPr/vAlign") == "center"
    first = rows(parsed(sub_rows()))[1].findall(f"{W}tc")
    assert [value(one, "tcPr/vAlign") for one in first] == [None] * 3 + ["center"] * 2


def test_letters_that_do_not_fit_are_smaller_in_the_whole_table():
    wide = "trường" * 3
    table = made(heading(*[wide] * 6), body(*[wide] * 5, ""))
    assert fit(table, PORTRAIT).size_pt < 13
    sizes = {size.get(f"{W}val") for size in parsed(table).iter(f"{W}sz")}
    assert sizes == {str(round(fit(table, PORTRAIT).size_pt * 2))}
    assert len(list(parsed(table).iter(f"{W}sz"))) == 12 + 11


def test_letters_that_fit_have_the_size_of_the_style():
    assert parsed(appendix()).find(f".//{W}sz") is None


def test_a_table_narrower_than_the_paper_stands_in_the_middle():
    assert value(parsed(money()), "tbl/tblPr/jc") == "center"
    assert value(parsed(appendix()), "tbl/tblPr/jc") is None


def test_footnotes_are_numbered_in_the_order_of_reading():
    ink = Ink()
    notes = [Cell(((Run("x"), Note((Run(text),))),)) for text in ("một", "hai", "ba")]
    low = Row(RowKind.BODY, tuple(notes[1:]))
    write_table(made(Row(RowKind.BODY, (notes[0], cell("a\nb"))), low), PORTRAIT, ink)
    assert re.findall(r">(một|hai|ba)<", ink.footnotes) == ["một", "hai", "ba"]


def test_every_letter_comes_out_as_it_is():
    assert letters(parsed(made(body("1", AWKWARD)))) == f"1{AWKWARD}"


def test_what_a_cell_says_is_no_markup():
    trick = '<w:vAlign w:val="center"/>'
    table = made(body("1", f"{trick}\n" * 30))
    assert letters(parsed(table)).count(trick) == 30


def docx(xml: str, template: bytes, landscape: bool = False, height_tw: int = 16838) -> bytes:
    """Put `xml` where the body of the template stands."""
    whole_file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as old, zipfile.ZipFile(whole_file, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                text = data.decode()
                head, section = text[: text.index("<w:body>") + 8], text[text.rindex("<w:sectPr") :]
                paper = 'w:w="16838" w:h="11906"' if landscape else f'w:w="11906" w:h="{height_tw}"'
                section = section.replace('w:w="11906" w:h="16838"', paper)
                tiny = f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/></w:pPr></w:p>'
                data = f"{head}{xml}{tiny}{section}".encode()
            new.writestr(name, data)
    return whole_file.getvalue()


@pytest.fixture(scope="module")
def pages(soffice, named_docx):
    """The text of every page of tables printed by LibreOffice, all in one call."""
    given_tables = {
        "sub_rows": sub_rows(tasks=14),
        "two_headings": two_headings(60),
        "two_hundred": large(200),
        "three_thousand_words": made(
            heading("TT", "Việc"), body("1", said(rolls(4), 3000)), body("2", "Kết thúc.")
        ),
    }
    files = {
        name: docx(write_table(table, PORTRAIT, Ink()), named_docx)
        for name, table in given_tables.items()
    }
    files["twelve"] = docx(write_table(twelve(), LANDSCAPE, Ink()), named_docx, landscape=True)
    printed = soffice(files, "pdf")
    return {name: texts_of(data) for name, data in printed.items()}


def texts_of(pdf: bytes) -> list[str]:
    program = shutil.which("pdftotext")
    if not program:
        pytest.skip("pdftotext is not here")
    done = subprocess.run(
        [program, "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode().split("\f")[:-1]


@pytest.mark.parametrize(
    "name", ["sub_rows", "two_headings", "two_hundred", "three_thousand_words"]
)
def test_the_headings_are_on_every_page(pages, name):
    assert len(pages[name]) > 1
    assert all("TT" in page for page in pages[name])


def test_a_cell_of_three_thousand_words_loses_none(pages):
    printed = " ".join(pages["three_thousand_words"]).split()
    held = [word for word in printed if word not in {"TT", "Việc", "1", "2", "Kết", "thúc."}]
    assert len([word for word in held if not word.isdigit()]) >= 3000


def test_no_group_is_the_last_on_its_page(pages):
    for page in pages["two_hundred"]:
        last = [line for line in page.splitlines() if line.strip()][-1]
        assert not re.match(r"\s*\d+ {2,}\S+( \S+){7}\s*$", last)


@settings(max_examples=20, deadline=None)
@given(tables())
def test_every_table_is_valid(faults_of, named_docx, table):
    assert faults_of(docx(write_table(table, PORTRAIT, Ink()), named_docx)) == []


@every_table
def test_the_tables_of_offices_are_valid(faults_of, named_docx, table, width):
    assert faults_of(docx(write_table(table, width, Ink()), named_docx)) == []
