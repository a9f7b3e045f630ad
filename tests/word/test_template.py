"""The parts of a template: those that are copied, those that are filled in."""

from __future__ import annotations

from generator.word.package import Entry, unpack
from generator.word.template import Filled, assemble
from tests.word.office import office_template


def test_parts_without_a_tag_are_copied(named_docx):
    parts = {part.name: part for part in assemble(unpack(named_docx)).parts}
    assert isinstance(parts["word/styles.xml"], Entry)
    assert isinstance(parts["word/header1.xml"], Entry)
    assert isinstance(parts["word/document.xml"], Filled)
    assert isinstance(parts["docProps/core.xml"], Filled)


def test_the_list_of_types_comes_first(named_docx):
    assert assemble(unpack(office_template(named_docx))).parts[0].name == "[Content_Types].xml"
