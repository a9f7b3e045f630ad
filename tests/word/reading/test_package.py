from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from generator.document.flow import text
from generator.finding import Place
from generator.word.read import read
from generator.word.reading import package
from tests.word.docx import docx, p, packed
from tests.word.views import codes, view

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def compound(stream):
    return OLE + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "DX001"),
        (b"%PDF-1.7\n%\xe2\xe3", "DX002"),
        (b"\n\n%PDF-1.4", "DX002"),
        (compound("WordDocument"), "DX003"),
        (compound("EncryptedPackage"), "DX004"),
        (compound("Workbook"), "DX007"),
        (compound("PowerPoint Document"), "DX007"),
        (OLE, "DX005"),
        (b"\x89PNG\r\n", "DX005"),
        ("Kế hoạch".encode(), "DX005"),
        (b"PK\x03\x04 and then nothing", "DX006"),
        (b"{\\rtf1\\ansi", "DX016"),
        (b"\xef\xbb\xbf<html>", "DX016"),
        (b"<!DOCTYPE HTML>", "DX016"),
        (b"MIME-Version: 1.0", "DX016"),
        (b"<?xml version='1.0'?>", "DX016"),
    ],
)
def test_a_file_that_is_something_else_is_told_by_what_it_is(data, code):
    assert codes(data) == [code]


@pytest.mark.parametrize(
    ("files", "program"),
    [
        ({"xl/workbook.xml": ""}, "Excel"),
        ({"xl/workbook.bin": ""}, "Excel"),
        ({"ppt/presentation.xml": ""}, "PowerPoint"),
        ({"visio/document.xml": ""}, "Visio"),
        ({"mimetype": "", "content.xml": ""}, "OpenDocument (LibreOffice)"),
    ],
)
def test_a_file_of_another_program_is_named(files, program):
    [finding] = read(packed(files), "bảng.docx").findings
    assert (finding.kind.code, finding.data) == ("DX007", {"program": program})
    assert finding.place == Place("bảng.docx")


def test_any_other_archive_is_no_word_file():
    assert codes(packed({"ảnh.png": "x"})) == ["DX005"]


def test_the_main_part_of_another_kind_of_document_is_no_word_file():
    assert codes(docx("", document="<workbook/>")) == ["DX005"]


def test_a_file_cut_off_is_damaged():
    data = docx(p("Kế hoạch"))
    assert codes(data[: len(data) // 2]) == ["DX006"]


def test_a_file_whose_bytes_were_changed_is_damaged():
    data = bytearray(docx(p("x" * 500)))
    at = data.index(b"word/document.xml") + 40
    data[at : at + 20] = bytes(20)
    assert codes(bytes(data)) == ["DX006"]


def test_two_pieces_of_one_name_are_damage():
    data = BytesIO(docx(p("một")))
    with ZipFile(data, "a") as archive:
        archive.writestr("WORD/document.xml", "<x/>")
    assert codes(data.getvalue()) == ["DX006"]


def test_a_piece_under_a_password_is_locked():
    data = bytearray(docx(p("một")))
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        data[start + 8] |= 1
        start += 4
    assert codes(bytes(data)) == ["DX004"]


def test_a_way_of_packing_that_word_does_not_know_is_damage():
    data = BytesIO()
    with ZipFile(data, "w", ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", "<x/>" * 100)
    assert codes(data.getvalue()) == ["DX006"]


def test_a_stored_piece_is_read():
    data = BytesIO()
    with ZipFile(BytesIO(docx(p("một")))) as packed_, ZipFile(data, "w", ZIP_STORED) as archive:
        for name in packed_.namelist():
            archive.writestr(name, packed_.read(name))
    assert text(read(data.getvalue()).view) == "một"


def test_names_of_pieces_are_the_same_in_capitals_and_with_backslashes():
    data = BytesIO()
    with ZipFile(BytesIO(docx(p("một")))) as packed_, ZipFile(data, "w") as archive:
        for name in packed_.namelist():
            new = "WORD\\Document.xml" if name == "word/document.xml" else name
            archive.writestr(new, packed_.read(name))
    assert text(read(data.getvalue()).view) == "một"


def test_the_text_is_found_without_relationships():
    with ZipFile(BytesIO(docx(p("một")))) as archive:
        document = archive.read("word/document.xml")
    assert text(read(packed({"word/document.xml": document})).view) == "một"


def test_a_relationship_out_of_the_package_leads_nowhere():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/>'
        '<Relationship Id="b" Type="x/settings" Target="http://x/" TargetMode="External"/>'
        "</Relationships>"
    )
    reading = read(docx(p("một"), parts={"word/_rels/document.xml.rels": relations}))
    assert text(reading.view) == "một"
    assert [finding.data for finding in reading.findings] == [{"part": "etc/passwd"}]


def test_a_file_with_macros_is_read():
    assert text(view(p("một"), parts={"word/vbaProject.bin": b"\0"})) == "một"


def test_too_many_pieces_are_refused(monkeypatch):
    monkeypatch.setattr(package, "MOST_PIECES", 4)
    assert codes(docx(p("một"))) == []
    assert codes(docx(p("một"), parts={"x.bin": b""})) == ["DX009"]


def test_a_piece_too_large_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(package, "MOST_OF_A_PIECE", 20_000)
    assert codes(docx(p("x" * 15_000))) == []
    assert codes(docx(p("x" * 20_000))) == ["DX008"]


def test_pieces_too_large_together_are_refused(monkeypatch):
    monkeypatch.setattr(package, "MOST_AT_ALL", 20_000)
    assert codes(docx(p("x" * 5_000), footnotes="x" * 5_000)) == []
    assert codes(docx(p("x" * 12_000), styles="x" * 12_000)) == ["DX008"]


def test_a_piece_that_grows_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(package, "DENSE_FROM", 100_000)
    assert codes(docx(p("x" * 90_000))) == []
    assert codes(docx(p("x" * 1_000_000))) == ["DX010"]


def test_a_bomb_is_refused_in_no_time():
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(100_000_000))
    assert codes(data.getvalue()) == ["DX010"]


def test_a_damaged_piece_that_the_text_does_not_need_is_told_and_left_aside():
    data = docx(p("một"), parts={"word/numbering.xml": "<broken"}, numbering="<x/>")
    reading = read(data, "a.docx")
    assert text(reading.view) == "một"
    [finding] = reading.findings
    assert (finding.kind.code, finding.data) == ("DX014", {"part": "word/numbering.xml"})


def test_a_part_with_entities_is_refused_wherever_it_is():
    data = docx(p("một"), styles="<x/>", parts={"word/styles.xml": "<!DOCTYPE x><x/>"})
    assert codes(data) == ["DX012"]


def test_a_relationship_to_a_missing_part_is_told():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="/word/kiểu.xml"/></Relationships>'
    )
    data = docx(p("một"), parts={"word/_rels/document.xml.rels": relations})
    [finding] = read(data).findings
    assert finding.data == {"part": "word/kiểu.xml"}
