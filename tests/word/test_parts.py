from __future__ import annotations

import pytest

from generator.word.package import unpack
from generator.word.parts import (
    CONTENT_TYPES,
    PartError,
    add,
    filled_parts,
    main_part,
    parse,
    relationships,
)

TEXT = "word/document.xml"


@pytest.fixture
def parts(named_docx):
    return unpack(named_docx)


def test_a_part_that_is_not_whole_is_refused():
    with pytest.raises(PartError):
        parse(b"<a>", "a.xml")
    with pytest.raises(PartError):
        parse(b"<!DOCTYPE a><a/>", "a.xml")


def test_a_package_without_a_text_is_refused(parts):
    del parts[TEXT]
    with pytest.raises(PartError):
        main_part(parts)


def test_ties_may_be_written_from_the_root():
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/officeDocument" Target="/word/document.xml"/>'
        '<Relationship Id="b" Type="x/y" Target="http://z" TargetMode="External"/>'
        "</Relationships>"
    )
    found = relationships({"_rels/.rels": rels.encode()}, "")
    assert [(tie.target, tie.external) for tie in found] == [
        ("word/document.xml", False),
        ("http://z", True),
    ]


def test_tags_are_looked_for_in_the_text_first(parts):
    found = list(filled_parts(parts, main_part(parts)))
    assert found[0] == TEXT
    assert set(found[1:]) == {
        "word/footnotes.xml",
        "word/header1.xml",
        "word/header2.xml",
        "docProps/core.xml",
    }


def test_a_part_is_added_with_its_type_and_its_tie(parts):
    found, tie = add(parts, TEXT, "footer", "word/footer9.xml", b"<a/>")
    assert found["word/footer9.xml"] == b"<a/>"
    assert b"/word/footer9.xml" in found[CONTENT_TYPES]
    (made,) = [known for known in relationships(found, TEXT) if known.id == tie]
    assert (made.kind, made.target) == ("footer", "word/footer9.xml")
    assert tie not in {known.id for known in relationships(parts, TEXT)}
    assert "word/footer9.xml" not in parts


def test_a_part_without_ties_gets_its_first(parts):
    found, tie = add(parts, "word/header1.xml", "image", "word/a.xml", b"<a/>")
    assert tie == "rId1"
    assert relationships(parts, "word/header1.xml") == []
    assert [known.target for known in relationships(found, "word/header1.xml")] == ["word/a.xml"]


def test_a_part_whose_target_is_missing_is_passed_over(parts):
    del parts["word/header1.xml"]
    assert "word/header1.xml" not in list(filled_parts(parts, TEXT))
