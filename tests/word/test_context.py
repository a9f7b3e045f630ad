from __future__ import annotations

from generator.word.context import APPENDICES, BODY, FIELDS, LAST_SECTION, NOTES, RAW, fields
from generator.word.runs import Stream, Written
from generator.word.sample import EMPTY, FULL
from tests.word.documents import plan


def test_every_field_is_described_and_every_description_has_its_field(named):
    for document in (FULL, EMPTY):
        assert fields(document, named.layout).keys() - {LAST_SECTION, NOTES} == FIELDS.keys()


def test_whole_paragraphs_are_told_from_letters(named):
    values = fields(FULL, named.layout)
    for name in RAW:
        assert isinstance(values[name], Written | Stream)
        assert str(values[name]).startswith("<w:p>")


def test_what_the_program_lays_out_comes_before_the_plain_values(named):
    values = fields(plan(data={BODY: "không", "cua_rieng": "có"}), named.layout)
    assert values[BODY] != "không"
    assert values["cua_rieng"] == "có"


def test_a_document_without_appendices_prints_none(named):
    assert str(fields(EMPTY, named.layout)[APPENDICES]) == ""
