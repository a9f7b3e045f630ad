import pytest

from generator.document.flow import text
from generator.word.read import read
from generator.word.reading.story import MOST_NESTED
from tests.word.docx import cell, docx, p, row, tbl
from tests.word.views import codes, paragraphs, view


@pytest.mark.parametrize(
    "wrap",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<w:ins>{}</w:ins>",
        (
            "<mc:AlternateContent><mc:Choice Requires='w14'>{}</mc:Choice>"
            "<mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>"
        ),
    ],
)
def test_paragraphs_and_tables_are_found_in_what_wraps_them(wrap):
    body = wrap.format(p("a") + tbl(row(cell("b"))))
    assert [x.text for x in paragraphs(body)] == ["a", "b"]


def test_a_file_embedded_in_the_text_is_told():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/aFChunk" Target="other.html"/></Relationships>'
    )
    body = p("a") + '<w:altChunk r:id="a"/><w:altChunk r:id="a"/><w:altChunk r:id="b"/>'
    reading = read(docx(body, parts={"word/_rels/document.xml.rels": relations}))
    assert [(x.kind.code, x.data) for x in reading.findings] == [
        ("DX015", {"part": "word/other.html"}),
        ("DX015", {"part": ""}),
    ]
    assert text(reading.view) == "a"


def nested(depth):
    return "<w:tbl><w:tr><w:tc>" * depth + p("a") + "</w:tc></w:tr></w:tbl>" * depth


def test_tables_in_tables_are_read_to_a_bound():
    assert codes(docx(nested(MOST_NESTED - 1))) == []
    assert codes(docx(nested(MOST_NESTED))) == ["DX013"]


def box(inner):
    return (
        "<w:p><w:r><w:pict><v:rect style='width:10pt;height:10pt'><v:textbox><w:txbxContent>"
        f"{inner}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
    )


def test_boxes_in_boxes_are_read_to_a_bound():
    deep = p("a")
    for _ in range(30):
        deep = box(deep)
    assert codes(docx(deep)) == []
    for _ in range(MOST_NESTED):
        deep = box(deep)
    assert codes(docx(deep)) == ["DX013"]


def test_a_box_has_fields_and_pages_of_its_own():
    inner = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>trong</w:t></w:r></w:p>"
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>REF</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + box(inner)[len("<w:p>") : -len("</w:p>")]
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        + p("sau")
    )
    found = paragraphs(body)
    assert [(x.text, x.page) for x in found] == [("", 1), ("trong", 2), ("sau", 1)]
    assert found[1].runs[0].field == ""


def test_what_stands_nowhere_in_particular_is_passed_over():
    body = '<w:bookmarkStart w:id="0" w:name="a"/>' + p("a") + '<w:bookmarkEnd w:id="0"/>'
    assert text(view(body)) == "a"
