import pytest
from lxml import etree

from generator.word.mending.properties import drop, held, put
from generator.word.parts import W, w


def element(xml):
    return etree.fromstring(xml.replace(">", f' xmlns:w="{W}">', 1))


def names(properties):
    return [etree.QName(child).localname for child in properties]


@pytest.mark.parametrize(
    ("before", "tag", "after"),
    [
        ("<w:rPr></w:rPr>", "sz", ["sz"]),
        ("<w:rPr><w:b/><w:u/></w:rPr>", "sz", ["b", "sz", "u"]),
        (
            "<w:pPr><w:pStyle/><w:jc/><w:rPr/></w:pPr>",
            "spacing",
            ["pStyle", "spacing", "jc", "rPr"],
        ),
        ("<w:sectPr><w:pgSz/><w:docGrid/></w:sectPr>", "titlePg", ["pgSz", "titlePg", "docGrid"]),
        ("<w:rPr><w:sz/></w:rPr>", "sz", ["sz"]),
    ],
)
def test_a_property_is_put_where_the_schema_wants_it(before, tag, after):
    properties = element(before)
    put(properties, tag)
    assert names(properties) == after


def test_what_a_property_said_besides_stays():
    properties = element("<w:pPr><w:spacing w:before='1' w:after='2'/></w:pPr>")
    put(properties, "spacing", before="3")
    assert dict(properties[0].attrib) == {w("before"): "3", w("after"): "2"}
    drop(properties, "spacing", "after", "line")
    drop(properties, "ind", "left")
    assert dict(properties[0].attrib) == {w("before"): "3"}


def test_properties_come_first_in_what_they_are_of():
    run = element("<w:r><w:t/></w:r>")
    assert held(run, "rPr") is held(run, "rPr") is run[0]


def test_the_properties_of_a_row_come_behind_its_exceptions():
    row = element("<w:tr><w:tblPrEx/><w:tc/></w:tr>")
    held(row, "trPr")
    assert names(row) == ["tblPrEx", "trPr", "tc"]
