import pytest

from generator.word.reading.faults import UnreadableError
from generator.word.reading.xml import integer, millimetres, parse, points, twips
from tests.word.docx import NAMESPACES, docx, p
from tests.word.views import codes, first, paragraphs, view

LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'


def test_a_declared_entity_is_refused():
    data = docx("", document=f"{LAUGHS}<w:document {NAMESPACES}><w:body/></w:document>")
    assert codes(data) == ["DX012"]


def test_a_declaration_of_types_without_entities_is_refused():
    data = docx("", document=f"<!DOCTYPE x><w:document {NAMESPACES}/>")
    assert codes(data) == ["DX012"]


def test_an_entity_hidden_in_another_encoding_is_refused():
    text = f'<?xml version="1.0" encoding="UTF-16"?>{LAUGHS}<w:document {NAMESPACES}/>'
    assert codes(docx("", parts={"word/document.xml": text.encode("utf-16")})) == ["DX012"]


def test_an_entity_hidden_in_utf_7_is_refused():
    text = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<x/>'
    with pytest.raises(UnreadableError) as caught:
        parse(text.encode(), "x.xml")
    assert caught.value.kind.code in {"DX011", "DX012"}


def test_a_part_in_utf_16_is_read():
    text = (
        f'<?xml version="1.0" encoding="UTF-16"?><w:document {NAMESPACES}>'
        "<w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>"
    )
    [paragraph] = paragraphs("", parts={"word/document.xml": text.encode("utf-16")})
    assert paragraph.text == "Kế hoạch"


def test_half_a_letter_of_utf_16_is_a_damaged_part():
    assert codes(docx("", parts={"word/document.xml": b"\xff\xfe\x00"})) == ["DX011"]


def test_xml_that_breaks_off_is_a_damaged_part():
    assert codes(docx("", document=f"<w:document {NAMESPACES}><w:body>")) == ["DX011"]


def test_elements_stacked_without_end_are_told_from_damage():
    deep = "<w:sdt>" * 400 + "</w:sdt>" * 400
    assert codes(docx(deep)) == ["DX013"]


def test_a_file_saved_as_strict_open_xml_is_read():
    body = '<w:p><w:pPr><w:jc w:val="end"/><w:ind w:start="1cm"/></w:pPr></w:p>'
    strict = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    found = first("", document=strict)
    assert (found.align, found.indent) == ("right", 10)


def test_comments_in_the_xml_are_no_text():
    assert first("<w:p><w:r><w:t>một<!-- hai --></w:t></w:r></w:p>").text == "một"


ALTERNATE = (
    "<w:p><mc:AlternateContent><mc:Choice Requires='{}'><w:r><w:t>mới</w:t></w:r></mc:Choice>"
    "{}</mc:AlternateContent></w:p>"
)
FALLBACK = "<mc:Fallback><w:r><w:t>cũ</w:t></w:r></mc:Fallback>"


@pytest.mark.parametrize(
    ("needs", "fallback", "text"),
    [
        ("wps", FALLBACK, "mới"),
        ("wps w14", FALLBACK, "mới"),
        ("pic", FALLBACK, "cũ"),
        ("", FALLBACK, "cũ"),
        ("pic", "", "mới"),
    ],
)
def test_of_an_alternative_one_branch_is_read(needs, fallback, text):
    assert first(ALTERNATE.format(needs, fallback)).text == text


def test_an_alternative_without_branches_holds_nothing():
    assert view("<mc:AlternateContent/>").sections[0].blocks == ()


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1134", 1134),
        ("-720", -720),
        ("12.5", 12.5),
        ("1in", 1440),
        ("10mm", 566.93),
        ("6 pt", 120),
        ("", None),
        (None, None),
        ("nhiều", None),
        ("9" * 12, None),
        ("9" * 50, None),
        ("-9999999999.5", None),
    ],
)
def test_a_length_is_read_in_twips(text, length):
    assert twips(text) == (None if length is None else pytest.approx(length, abs=0.01))


@pytest.mark.parametrize(
    ("text", "size"), [("28", 14), ("27", 13.5), ("14pt", 14), ("99999999999", None)]
)
def test_a_size_counts_half_points_where_it_has_no_unit(text, size):
    assert points(text, bare=0.5) == size


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("-1", -1), ("1.5", None), ("", None), ("9" * 30, None)]
)
def test_a_whole_number_is_one_or_nothing(text, number):
    assert integer(text) == number


def test_lengths_are_given_to_the_hundredth_of_a_millimetre():
    assert [millimetres(1701), millimetres(720), str(millimetres(-0.0))] == [30.0, 12.7, "0.0"]


def test_an_empty_alternative_of_blocks_is_passed_over():
    body = "<mc:AlternateContent></mc:AlternateContent>" + p("sau")
    assert first(body).text == "sau"
