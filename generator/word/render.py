"""A document becomes a Word file: the template's tags filled in, its other parts copied."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count

from generator.document.blocks import Document
from generator.word.context import fields
from generator.word.filling import fill
from generator.word.package import Entry, entry, pack
from generator.word.template import Template

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIRST_PICTURE = 1001
"""Where docxtpl begins to count."""

_PICTURE = re.compile(r'(<wp:docPr\b[^>]*?\bid=")[^"]*"')
_STYLE = re.compile(r'(<w:[pr]Style w:val=")([^"]+)"')


def render(document: Document, template: Template) -> bytes:
    """Render `document`; the same document and template give the same bytes."""
    layout = template.layout
    values = fields(document, layout)
    entries = []
    for part in template.parts:
        if isinstance(part, Entry):
            entries.append(part)
            continue
        xml = fill(part.source, values, template.name, part.name)
        if part.grids:
            xml = regridded(xml)
        if part.counted:
            xml = recounted(xml)
        if layout.renamed:
            xml = restyled(xml, layout.renamed)
        entries.append(entry(part.name, b"".join((DECLARATION.encode(), xml.encode()))))
    return pack(entries)


def restyled(xml: str, renamed: Mapping[str, str]) -> str:
    """Give `xml` with the styles that a program renamed under the ids that it gave them."""
    return _STYLE.sub(lambda m: f'{m.group(1)}{renamed.get(m.group(2), m.group(2))}"', xml)


def regridded(xml: str) -> str:
    """Give `xml` with the grids of its tables as docxtpl mends them after its tags of cells."""
    # only here: few templates have such tags, and docxtpl is slow to import
    from docxtpl import DocxTemplate
    from lxml import etree

    return etree.tostring(DocxTemplate("").fix_tables(xml), encoding="unicode")


def recounted(xml: str) -> str:
    """Give `xml` with its pictures numbered again: a loop would give two the same number."""
    numbers = count(FIRST_PICTURE)
    return _PICTURE.sub(lambda m: f'{m.group(1)}{next(numbers)}"', xml)
