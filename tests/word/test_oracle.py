"""docxtpl itself, given the same template and the same values, makes the same XML."""

from __future__ import annotations

import io

import pytest
from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined
from lxml import etree
from msgspec.structs import replace

from generator.document.blocks import Role
from generator.word.carried import PART
from generator.word.context import fields
from generator.word.package import entry, pack, unpack
from generator.word.preparation import completed, opened
from generator.word.prepare import prepare
from generator.word.render import render, restyled
from generator.word.runs import Stream, Written
from tests.word.documents import (
    AWKWARD,
    SENTENCE,
    appendix,
    bold,
    letter,
    paragraph,
    plan,
    recipients,
    table,
    text,
)
from tests.word.office import office_template


class Oracle(DocxTemplate):
    """docxtpl with the one step that the last section and the footnotes need.

    It renders the footnotes once for every section of the text; once is enough.
    """

    def patch_xml(self, src_xml):
        return opened(super().patch_xml(src_xml))

    def render_footnotes(self, context, jinja_env=None):
        parts = {id(p): p for s in self.docx.sections for p in s.part.package.parts}
        for part in parts.values():
            if part.partname.endswith("footnotes.xml"):
                xml = self.patch_xml(part.blob.decode())
                part._blob = self.render_xml_part(xml, part, context, jinja_env).encode()


def by_docxtpl(document, data: bytes) -> dict[str, bytes]:
    template = prepare(data)
    values = {  # docxtpl fills the text in more than once, and a footnote is written once
        name: Written(str(value)) if isinstance(value, Stream) else value
        for name, value in fields(document, template.layout).items()
    }
    if template.layout.renamed:
        values = _restyled(values, template.layout.renamed)
    whole = completed(unpack(data))
    oracle = Oracle(io.BytesIO(pack(entry(name, part) for name, part in whole.items())))
    oracle.render(values, Environment(undefined=StrictUndefined, autoescape=True), autoescape=True)
    made = io.BytesIO()
    oracle.save(made)
    return unpack(made.getvalue())


def _restyled(value, renamed):
    if isinstance(value, dict):
        return {key: _restyled(inner, renamed) for key, inner in value.items()}
    if isinstance(value, list):
        return [_restyled(inner, renamed) for inner in value]
    if hasattr(value, "__html__"):
        return type(value)(restyled(value, renamed))
    return value


def canonical(content: bytes) -> bytes:
    return etree.tostring(etree.fromstring(content), method="c14n")


def differing(document, data: bytes) -> list[str]:
    """Name the parts that the two make differently."""
    ours = unpack(render(document, prepare(data)))
    theirs = by_docxtpl(document, data)
    apart = {"[Content_Types].xml", "docProps/core.xml", PART}  # the digests are ours alone
    return [
        name
        for name in sorted(ours.keys() - apart)
        if name.endswith(".xml") and canonical(ours[name]) != canonical(theirs[name])
    ]


DOCUMENTS = {
    "a plan": plan(),
    "a letter": letter(),
    "no appendix": plan(appendices=()),
    "a landscape appendix last": plan(appendices=(appendix(), appendix(landscape=True))),
    "many recipients": plan(recipients=recipients(43)),
    "nobody signs": plan(signature=None, recipients=()),
    "a table before the signature": plan(body=(text(SENTENCE), table(4))),
    "no number, no date": plan(
        letterhead=replace(plan().letterhead, number=None, date=None),
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_docxtpl_makes_the_same_of_the_template_of_named_kinds(name, named_docx):
    assert differing(DOCUMENTS[name], named_docx) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_docxtpl_makes_the_same_of_the_template_of_letters(name, letter_docx):
    assert differing(DOCUMENTS[name], letter_docx) == []


def test_awkward_letters_in_the_text_come_out_as_docxtpl_writes_them(named_docx):
    document = plan(body=(paragraph(Role.TEXT, AWKWARD, bold(AWKWARD)),))
    assert differing(document, named_docx) == []


def test_a_difference_would_be_seen(named_docx, monkeypatch):
    document = plan()
    monkeypatch.setattr(
        "tests.word.test_oracle.by_docxtpl",
        lambda d, t: unpack(render(replace(d, subject=()), prepare(t))),
    )
    assert "word/document.xml" in differing(document, named_docx)


@pytest.fixture(scope="module")
def resaved(soffice, named_docx):
    """The office's template, saved by LibreOffice, which renames the styles."""
    files = {"mau": office_template(named_docx)}
    return soffice(files, "docx:MS Word 2007 XML")["mau"]


@pytest.mark.parametrize("name", ["a plan", "a landscape appendix last", "many recipients"])
def test_docxtpl_makes_the_same_of_an_offices_template(name, named_docx):
    assert differing(DOCUMENTS[name], office_template(named_docx)) == []


@pytest.mark.parametrize("name", ["a plan", "a landscape appendix last", "many recipients"])
def test_docxtpl_makes_the_same_of_a_template_saved_by_libreoffice(name, resaved):
    assert differing(DOCUMENTS[name], resaved) == []


def test_a_template_saved_by_libreoffice_gives_a_valid_file(resaved, faults_of):
    assert faults_of(render(plan(), prepare(resaved))) == []


def test_an_office_lays_out_a_table_of_its_own(named_docx):
    made = unpack(render(plan(), prepare(office_template(named_docx))))
    text = made["word/document.xml"].decode()
    assert "Việc A &amp; B" in text
    assert 'Dòng 1</w:t><w:br/><w:t xml:space="preserve">Dòng 2' in text
