"""The words of a Word file that was just made, held against those of its document.

The file is read with nothing of what wrote it: the text is taken out of the XML by its
marks. A word that was lost, doubled or moved is found before the file is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.document.blocks import Appendix, Block, Document, Paragraph
from generator.text.letters import words
from generator.text.rich import Note, Rich, Run
from generator.word.finished import Finished
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
_ENDED = b"</w:r></w:p>"
_HEAD = 60
_LONG = 500
_TAKEN = "\0"  # no text can hold it, so nothing is found across a place where something stood
_AROUND = 4


def difference(document: Document, data: bytes) -> tuple[str, str] | None:
    """Give the first words of `document` that `data` does not hold, and what stands there.

    The body and every appendix must stand in the file from end to end; what a template may
    put in its own order (letterhead, subject, recipients, signature) piece by piece.
    """
    finished = Finished(data)
    body = joined(finished.read("word/document.xml"))
    # What stands there letter for letter needs no look at its words, which takes far longer.
    missing = _missing(filter(None, _pieces(document)), _quick(body))
    if not missing:
        return None
    margins = [finished.read(name) for name in finished.names if _MARGIN.fullmatch(name)]
    notes = finished.read(_NOTES) if _NOTES in finished.names else b""
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
    """Give those of `pieces` that do not stand in `held` letter for letter, spaces made even."""
    missing = _not_in(pieces, held)
    if not missing:
        return []
    held = _even(held)
    return [piece for piece in missing if _place(_even(piece), held) < 0]


def _not_in(pieces: Iterable[str], held: str) -> list[str]:
    """Give those of `pieces` that do not stand in `held` as they are.

    What was found is taken out: the many short pieces behind the long ones are sought in little,
    and none of them is found in the text.
    """
    missing = []
    for piece in pieces:
        at = _place(piece, held)
        if at < 0:
            missing.append(piece)
        elif len(piece) > _LONG:
            held = f"{held[:at]}{_TAKEN}{held[at + len(piece) :]}"
    return missing


def _even(text: str) -> str:
    for space in _SPACES:
        if space in text:
            text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip(" ")


def _place(piece: str, held: str) -> int:
    """Say where `piece` stands in `held`, no word of it a part of a longer one; -1 if nowhere."""
    head = piece[:_HEAD]  # a long text is not looked for, but held against what begins like it
    at = held.find(head)
    while at >= 0:
        end = at + len(piece)
        if held.startswith(piece, at) and not (
            held[at - 1 : at].isalnum() or held[end : end + 1].isalnum()
        ):
            break
        at = held.find(head, at + 1)
    return at


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
            b" " + piece.rpartition(b">")[2]
            # nearly every text ends a paragraph; the beginning alone is looked at quickly
            if piece.startswith(_ENDED)
            or b"</w:p>" in piece
            or b"<w:br/>" in piece
            or b"<w:tab/>" in piece
            else piece.rpartition(b">")[2]
            for piece in xml.split(b"</w:t>")
        ]
    )
    if b"&" in letters:
        letters = _ENTITY.sub(lambda entity: _SIGNS[entity[0]], letters)
    return letters.decode()


def _text(texts: list[bytes], notes: bytes) -> str:
    """Give the text, each footnote's where its mark stands, then that of the margins."""
    found = _NOTE.findall(notes.decode())
    footnotes = {number: _plain(content, {}) for number, content in found}
    return " ".join(_plain(xml.decode(), footnotes) for xml in texts)


def _plain(xml: str, footnotes: dict[str, str]) -> str:
    # only here: few files need the long look, and its table of names takes a while to import
    import html

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
