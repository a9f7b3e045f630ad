"""The words of a Word file that was just made, held against those of its document.

The file is read with nothing of what wrote it: the text is taken out of the XML by its
marks. A word that was lost, doubled or moved is found before the file is written.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator

from generator.document.blocks import Appendix, Block, Document, Paragraph
from generator.text.letters import words
from generator.text.rich import Note, Rich, Run
from generator.word.table_parts import joined

_PIECE = re.compile(
    r"<w:t(?: [^>]*)?>([^<]*)</w:t>"
    r'|<w:footnoteReference [^>]*w:id="(\d+)"'
    r"|<w:(?:p|tab|br|cr)(?: [^>]*)?/?>|</w:p>",
)
_NOTE = re.compile(r'<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)</w:footnote>', re.DOTALL)
_MARGIN = re.compile(r"word/(?:header|footer)[^/]*\.xml")
_AROUND = 4


def difference(document: Document, data: bytes) -> tuple[str, str] | None:
    """Give the first words of `document` that `data` does not hold, and what stands there.

    The body and every appendix must stand in the file from end to end; what a template may
    put in its own order (letterhead, subject, recipients, signature) piece by piece.
    """
    file = _text(data)
    held = " ".join(file)
    held = f" {held} "
    for piece in _pieces(document):
        wanted = " ".join(piece)
        if wanted and f" {wanted} " not in held:
            return _first(piece, file)
    return None


def _first(wanted: tuple[str, ...], file: tuple[str, ...]) -> tuple[str, str]:
    """Give the words at which `wanted` and `file` part, as far along as they can be followed."""
    best, at = 0, 0
    for start in (i for i, word in enumerate(file) if wanted and word == wanted[0]):
        length = 0
        while (
            length < len(wanted)
            and start + length < len(file)
            and file[start + length] == wanted[length]
        ):
            length += 1
        if length > best:
            best, at = length, start
    begin = max(0, best - _AROUND)
    return (
        " ".join(wanted[begin : best + _AROUND]),
        " ".join(file[at + begin : at + best + _AROUND]) if best else "",
    )


def _text(data: bytes) -> tuple[str, ...]:
    """Give the words of the text, each footnote's where its mark stands, then of the margins."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        body = joined(package.read("word/document.xml").decode())
        notes = "word/footnotes.xml"
        found = package.read(notes).decode() if notes in names else ""
        margins = [package.read(name).decode() for name in names if _MARGIN.fullmatch(name)]
    footnotes = {number: _plain(content, {}) for number, content in _NOTE.findall(found)}
    return words(" ".join(_plain(xml, footnotes) for xml in (body, *margins)))


def _plain(xml: str, footnotes: dict[str, str]) -> str:
    pieces = []
    for match in _PIECE.finditer(xml):
        text, note = match.groups()
        if text is not None:
            pieces.append(html.unescape(text))
        elif note is not None:
            pieces.append(f" {footnotes.get(note, '')} ")
        else:
            pieces.append(" ")
    return "".join(pieces)


def _pieces(document: Document) -> Iterator[tuple[str, ...]]:
    yield words(" ".join(_blocks(document.body)))
    for appendix in document.appendices:
        yield words(" ".join(_appendix(appendix)))
    for line in (*document.subject, *(r.content for r in document.addressees)):
        yield words(_rich(line))
    for recipient in document.recipients:
        yield words(_rich(recipient.content))
    if document.signature:
        for held in (*document.signature.authority, *document.signature.other_positions):
            yield words(held)
        yield words(document.signature.name)
    head = document.letterhead
    for held in (*head.parents, *head.organ, head.symbol, head.place, document.drafter):
        yield words(held)
    yield from map(words, document.address)


def _appendix(appendix: Appendix) -> Iterator[str]:
    yield appendix.label
    yield from map(_rich, appendix.title)
    yield _rich(appendix.attached)
    yield from _blocks(appendix.body)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.number
            yield _rich(block.content)
            continue
        yield from map(_rich, block.caption)
        for row in block.rows:
            for cell in row.cells:
                yield from map(_rich, cell.paragraphs)


def _rich(line: Rich) -> str:
    return "".join(
        part.text if isinstance(part, Run) else f" {_rich(part.content)} "
        for part in line
        if isinstance(part, Run | Note)
    )
