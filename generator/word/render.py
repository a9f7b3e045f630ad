"""A document becomes a Word file: the template's tags filled in, its other parts copied."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from functools import lru_cache
from itertools import chain, count

from generator.document.blocks import Document
from generator.document.digests import digests
from generator.word.carried import PART, stamped
from generator.word.context import NOTES, fields
from generator.word.filling import fill
from generator.word.package import DECLARATION, Entry, pack, written
from generator.word.template import Filled, Template

FIRST_PICTURE = 1001
"""Where docxtpl begins to count."""

_PICTURE = re.compile(r'(<wp:docPr\b[^>]*?\bid=")[^"]*"')
_STYLE = re.compile(r'(<w:[pr]Style w:val=")([^"]+)"')


def render(document: Document, template: Template) -> bytes:
    """Render `document`; the same document and template give the same bytes."""
    values = fields(document, template.layout)
    entries: list[Entry | None] = [
        part if isinstance(part, Entry) else None for part in template.parts
    ]
    for number, part in _in_order(template):
        entries[number] = (
            carried(part, digests(document))
            if part.name == PART
            else filled(part, values, template)
        )
    return pack(part for part in entries if part is not None)


def carried(part: Filled, numbers: array[int]) -> Entry:
    """Give the part that carries the digests of what a document says."""
    return written(part.name, (DECLARATION, stamped(part.source, numbers).encode()))


def filled(part: Filled, values: Mapping[str, object], template: Template) -> Entry:
    """Give a part of `template` with its tags filled in, as it is stored.

    Values alone are no document: what they are filled into carries no digests.
    """
    if part.name == PART:
        return _empty(part)
    pieces = fill(part.source, values, template.name, part.name)
    if part.grids or part.counted or template.layout.renamed:
        xml = _mended(b"".join(pieces).decode(), part, template.layout.renamed)
        pieces = iter((xml.encode(),))
    if NOTES in part.source:
        return _notes(part.name, b"".join((DECLARATION, *pieces)))
    return written(part.name, chain((DECLARATION,), pieces))


@lru_cache(maxsize=8)
def _empty(part: Filled) -> Entry:
    """Give the part of the digests without one, which is the same for all that is filled in."""
    return carried(part, array("I"))


@lru_cache(maxsize=2)
def _notes(name: str, content: bytes) -> Entry:
    """Give the part of the footnotes; most documents have none, and all of these have the same."""
    return written(name, (content,))


def _in_order(template: Template) -> list[tuple[int, Filled]]:
    """Give the parts to fill in with their places, footnotes last: the text refers to them."""
    filled = [
        (number, part) for number, part in enumerate(template.parts) if isinstance(part, Filled)
    ]
    return sorted(filled, key=lambda each: NOTES in each[1].source)


def _mended(xml: str, part: Filled, renamed: Mapping[str, str]) -> str:
    """Give a part whose XML has to be looked at as a whole."""
    if part.grids:
        xml = regridded(xml)
    if part.counted:
        xml = recounted(xml)
    return restyled(xml, renamed) if renamed else xml


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
