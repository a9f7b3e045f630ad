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
from typing import NamedTuple

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
_ENTITY = re.compile(rb"&(?:lt|gt|amp|#34|#39);")
_SIGNS = {b"&lt;": b"<", b"&gt;": b">", b"&amp;": b"&", b"&#34;": b'"', b"&#39;": b"'"}
_AROUND = 4


def difference(document: Document, data: bytes) -> tuple[str, str] | None:
    """Give the first words of `document` that `data` does not hold, and what stands there.

    The body and every appendix must stand in the file from end to end; what a template may
    put in its own order (letterhead, subject, recipients, signature) piece by piece.
    """
    parts = _parts(data)
    # What stands there letter for letter needs no look at its words, which takes far longer.
    held = _even(_quick(parts))
    missing = [piece for piece in _pieces(document) if not _stands(_even(piece), held)]
    if not missing:
        return None
    text = _text(parts)
    file = words(text)
    held = f" {' '.join(file)} "
    for piece in map(words, missing):
        wanted = " ".join(piece)
        if wanted and f" {wanted} " not in held:
            return _first(piece, file)
    return None


def _even(text: str) -> str:
    # Not by splitting: the words of ten thousand rows, one by one, are a hundred megabytes.
    for space in ("\n", "\t"):
        if space in text:
            text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip(" ")


def _stands(piece: str, held: str) -> bool:
    """Say whether `piece` stands in `held`, no word of it a part of a longer one."""
    at = held.find(piece)
    while at >= 0:
        end = at + len(piece)
        if not (held[at - 1 : at].isalnum() or held[end : end + 1].isalnum()):
            return True
        at = held.find(piece, at + 1)
    return False


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


class _Parts(NamedTuple):
    """What of a file holds words, in UTF-8: its text and its margins, and the footnotes."""

    texts: list[bytes]
    notes: bytes


def _parts(data: bytes) -> _Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        body = joined(package.read("word/document.xml"))
        notes = "word/footnotes.xml"
        found = package.read(notes) if notes in names else b""
        margins = [package.read(name) for name in names if _MARGIN.fullmatch(name)]
    return _Parts([body, *margins], found)


def _quick(parts: _Parts) -> str:
    """Give the letters of all texts, a space where a line ends: right where there are no notes.

    Of rare ways of writing XML it makes nonsense, which sends what it holds to the long look.
    """
    letters = b"".join(
        [
            b" " + text[text.rfind(b">") + 1 :]
            if b"</w:p>" in text or b"<w:br/>" in text or b"<w:tab/>" in text
            else text[text.rfind(b">") + 1 :]
            for xml in parts.texts
            for text in xml.split(b"</w:t>")
        ]
    )
    return _ENTITY.sub(lambda entity: _SIGNS[entity[0]], letters).decode()


def _text(parts: _Parts) -> str:
    """Give the text, each footnote's where its mark stands, then that of the margins."""
    notes = _NOTE.findall(parts.notes.decode())
    footnotes = {number: _plain(content, {}) for number, content in notes}
    return " ".join(_plain(xml.decode(), footnotes) for xml in parts.texts)


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


def _pieces(document: Document) -> Iterator[str]:
    yield " ".join(_blocks(document.body))
    for appendix in document.appendices:
        yield " ".join(_appendix(appendix))
    for line in (*document.subject, *(r.content for r in document.addressees)):
        yield _rich(line)
    for recipient in document.recipients:
        yield _rich(recipient.content)
    if document.signature:
        for held in (*document.signature.authority, *document.signature.other_positions):
            yield held
        yield document.signature.name
    head = document.letterhead
    for held in (*head.parents, *head.organ, head.symbol, head.place, document.drafter):
        yield held
    yield from document.address


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
                for line in cell.paragraphs:
                    yield _rich(line)


def _rich(line: Rich) -> str:
    if len(line) == 1 and (only := line[0]).__class__ is Run:
        return only.text
    return "".join(
        part.text if isinstance(part, Run) else f" {_rich(part.content)} "
        for part in line
        if isinstance(part, Run | Note)
    )
