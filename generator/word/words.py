"""The words of a Word file that was just made, held against those of its document.

The file is read with nothing of what wrote it: the text is taken out of the XML by its
marks. A word that was lost, doubled or moved is found before the file is written.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Iterator

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
_NOTES = "word/footnotes.xml"
_SPACES = ("\xa0", "\n", "\t")
_NO_BREAK = "\xa0".encode()
_HEAD = 60
_AROUND = 4


def difference(document: Document, data: bytes) -> tuple[str, str] | None:
    """Give the first words of `document` that `data` does not hold, and what stands there.

    The body and every appendix must stand in the file from end to end; what a template may
    put in its own order (letterhead, subject, recipients, signature) piece by piece.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = joined(package.read("word/document.xml"))
        # What stands there letter for letter needs no look at its words, which takes far longer.
        missing = _missing(_pieces(document), _quick(body))
        if not missing:
            return None
        names = package.namelist()
        margins = [package.read(name) for name in names if _MARGIN.fullmatch(name)]
        notes = package.read(_NOTES) if _NOTES in names else b""
    for margin in margins:
        missing = _missing(missing, _quick(margin))
    if not missing:
        return None
    file = words(_text([body, *margins], notes))
    held = f" {' '.join(file)} "
    for piece in map(words, missing):
        wanted = " ".join(piece)
        if wanted and f" {wanted} " not in held:
            return _first(piece, file)
    return None


def _missing(pieces: Iterable[str], held: str) -> list[str]:
    """Give those of `pieces` that do not stand in `held` letter for letter."""
    return [piece for piece in pieces if piece and not _stands(_even(piece), held)]


def _even(piece: str) -> str:
    for space in _SPACES:
        if space in piece:
            piece = piece.replace(space, " ")
    while "  " in piece:
        piece = piece.replace("  ", " ")
    return piece.strip(" ")


def _stands(piece: str, held: str) -> bool:
    """Say whether `piece` stands in `held`, no word of it a part of a longer one."""
    head = piece[:_HEAD]  # a long text is not looked for, but held against what begins like it
    at = held.find(head)
    while at >= 0:
        end = at + len(piece)
        if held.startswith(piece, at) and not (
            held[at - 1 : at].isalnum() or held[end : end + 1].isalnum()
        ):
            return True
        at = held.find(head, at + 1)
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


def _quick(xml: bytes) -> str:
    """Give the letters of all texts, a space where a line ends: right where there are no notes.

    Of rare ways of writing XML it makes nonsense, which sends what it holds to the long look.
    """
    letters = b"".join(
        [
            b" " + piece[piece.rfind(b">") + 1 :]
            if b"</w:p>" in piece or b"<w:br/>" in piece or b"<w:tab/>" in piece
            else piece[piece.rfind(b">") + 1 :]
            for piece in xml.split(b"</w:t>")
        ]
    )
    letters = letters.replace(_NO_BREAK, b" ")
    while b"  " in letters:
        letters = letters.replace(b"  ", b" ")
    return _ENTITY.sub(lambda entity: _SIGNS[entity[0]], letters).decode()


def _text(texts: list[bytes], notes: bytes) -> str:
    """Give the text, each footnote's where its mark stands, then that of the margins."""
    found = _NOTE.findall(notes.decode())
    footnotes = {number: _plain(content, {}) for number, content in found}
    return " ".join(_plain(xml.decode(), footnotes) for xml in texts)


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
    yield " ".join(filter(None, _blocks(document.body)))
    for appendix in document.appendices:
        yield " ".join(filter(None, _appendix(appendix)))
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


def _appendix(appendix: Appendix) -> list[str]:
    title = map(_rich, appendix.title)
    return [appendix.label, *title, _rich(appendix.attached), *_blocks(appendix.body)]


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            texts += (block.number, _rich(block.content))
        else:
            texts += map(_rich, block.caption)
            texts += [
                only.text if len(line) == 1 and (only := line[0]).__class__ is Run else _rich(line)
                for row in block.rows
                for cell in row.cells
                for line in cell.paragraphs
            ]
    return texts


def _rich(line: Rich) -> str:
    if len(line) == 1 and (only := line[0]).__class__ is Run:
        return only.text
    return "".join(
        part.text if isinstance(part, Run) else f" {_rich(part.content)} "
        for part in line
        if isinstance(part, Run | Note)
    )
