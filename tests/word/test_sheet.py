from __future__ import annotations

import pytest

from generator.word.package import unpack
from generator.word.read import read
from generator.word.sheet import Column, Grid, Sheet, sheets

COLUMNS = (Column("Dòng", 1, right=True), Column("Năm cũ", 4))
ONE = Sheet("a.yaml → b.yaml", (Grid("Đã đổi (2)", COLUMNS, (("3", "năm 2024"), ("4", "<&>"))),))


@pytest.fixture(scope="module")
def made() -> bytes:
    return sheets([ONE, Sheet("c.yaml", ())])


def test_the_file_is_valid(made, faults_of):
    assert faults_of(made) == []
    assert faults_of(sheets([])) == []


def test_it_is_read_with_all_its_words(made):
    words = [paragraph.text for paragraph in read(made).view.paragraphs()]
    for said in ("a.yaml → b.yaml", "Đã đổi (2)", "Dòng", "năm 2024", "<&>", "c.yaml"):
        assert said in words


def test_the_heading_row_is_printed_on_every_page_and_no_row_is_divided(made):
    document = unpack(made)["word/document.xml"].decode()
    assert document.count("<w:tblHeader/>") == 1
    assert document.count("<w:cantSplit/>") == 3


def test_each_sheet_begins_a_page_and_the_page_lies_on_its_side(made):
    document = unpack(made)["word/document.xml"].decode()
    assert document.count("<w:pageBreakBefore/>") == 1
    assert 'w:orient="landscape"' in document


def test_the_same_list_gives_the_same_bytes(made):
    assert sheets([ONE, Sheet("c.yaml", ())]) == made
