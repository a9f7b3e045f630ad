"""The texts of a document one after the other, each with where it stands.

Rules about words read these, so that a sentence is found whether it stands in the body, in
a cell or in an appendix, and each text is taken apart once for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from generator.check.once import Once
from generator.document.blocks import Appendix, Block, Document, Paragraph, Role, RowKind, Table
from generator.text.late import late
from generator.text.letters import normal, visible
from generator.text.rich import Rich, plain
from generator.text.spaces import unbind

_FAR = 600
"""How far the words of a sentence reach that can matter to one of them."""

_WORD_BEFORE = late(r"[^\W\d_]+\Z")
_LONGEST_WORD = 40
_SENTENCE_END = late(r"[.;!?](?=\s|\Z)|\n")


class Where(StrEnum):
    """The part of a document that a text stands in."""

    LETTERHEAD = "letterhead"
    SUBJECT = "subject"
    ADDRESSEE = "addressee"
    BASIS = "basis"
    BODY = "body"
    HEADING = "heading"
    CELL = "cell"
    RECIPIENT = "recipient"
    SIGNATURE = "signature"
    APPENDIX_HEAD = "appendix head"
    APPENDIX = "appendix"
    APPENDIX_HEADING = "appendix heading"


_ROLES = {
    Role.BASIS: Where.BASIS,
    Role.HEADING: Where.HEADING,
    Role.TITLE: Where.HEADING,
    Role.AUTHORITY: Where.HEADING,
    Role.ORDER: Where.HEADING,
}


class Passage(Struct, frozen=True):
    """A text as it is seen, with plain spaces for the no-break ones; `at` is what it belongs to."""

    text: str
    where: Where
    at: object

    def word_before(self, place: int) -> str:
        """Give the word that ends at a place, empty where none does."""
        found = _WORD_BEFORE.search(self.text, max(place - _LONGEST_WORD, 0), place)
        return found[0] if found else ""

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Give where the sentence around `start` to `end` begins and ends, as far as is near."""
        first, last = max(start - _FAR, 0), min(end + _FAR, len(self.text))
        for stop in _SENTENCE_END.finditer(self.text, first, start):
            first = stop.end()
        following = _SENTENCE_END.search(self.text, end, last)
        return first, following.start() if following else last


def passages(document: Document) -> Iterator[Passage]:
    """Give the texts of `document` in the order of the page, empty ones left out."""
    return (passage for passage in _all(document) if passage.text.strip())


def _all(document: Document) -> Iterator[Passage]:
    head = document.letterhead
    for line in (*head.parents, *head.organ, head.place):
        yield _passage(line, Where.LETTERHEAD, head)
    for subject in document.subject:
        yield _rich(subject, Where.SUBJECT, document)
    for recipient in document.addressees:
        yield _rich(recipient.content, Where.ADDRESSEE, recipient)
    yield from _blocks(document.body, Where.BODY)
    for recipient in document.recipients:
        yield _rich(recipient.content, Where.RECIPIENT, recipient)
    if document.signature:
        signature = document.signature
        for line in (*signature.authority, *signature.other_positions):
            yield _passage(line, Where.SIGNATURE, signature)
    for appendix in document.appendices:
        yield from _appendix(appendix)


def _appendix(appendix: Appendix) -> Iterator[Passage]:
    for line in (*appendix.title, appendix.attached):
        yield _rich(line, Where.APPENDIX_HEAD, appendix)
    yield from _blocks(appendix.body, Where.APPENDIX)


def _blocks(blocks: Iterable[Block], where: Where) -> Iterator[Passage]:
    for block in blocks:
        match block:
            case Paragraph():
                yield _rich(block.content, _role(block.role, where), block)
            case Table():
                yield from _table(block)


def _role(role: Role, where: Where) -> Where:
    inside = _ROLES.get(role, where)
    if where is Where.APPENDIX and inside is Where.HEADING:
        return Where.APPENDIX_HEADING
    return inside


def _table(table: Table) -> Iterator[Passage]:
    for line in table.caption:
        yield _rich(line, Where.CELL, table)
    for row in table.rows:
        if row.kind is RowKind.COLUMN_NUMBERS:
            continue
        for cell in row.cells:
            at = cell if cell.origin.first or cell.origin.paragraph is not None else row
            for line in cell.paragraphs:
                yield _rich(line, Where.CELL, at)


def _rich(text: Rich, where: Where, at: object) -> Passage:
    return _passage(plain(text), where, at)


def _passage(text: str, where: Where, at: object) -> Passage:
    return Passage(unbind(normal(visible(text))), where, at)


texts: Once[Document, tuple[Passage, ...]] = Once(lambda document: tuple(passages(document)))
"""The passages of a document, found once for all rules that read them."""


_different: Once[Document, tuple[str, ...]] = Once(
    lambda document: tuple(dict.fromkeys(passage.text for passage in texts(document)))
)
"""What is said, each once: in a table most cells say what others say."""

_whole: Once[Document, str] = Once(lambda document: "\n".join(_different(document)))


def holding(document: Document, *words: str) -> tuple[Passage, ...]:
    """Give the passages in which one of `words` stands, letter for letter.

    Most rules look for what most documents have nowhere: that is seen at once, before a
    pattern is tried at every letter.
    """
    whole = _whole(document)
    there = [word for word in words if word in whole]
    if not there:
        return ()
    held = {text for text in _different(document) if any(word in text for word in there)}
    return tuple(passage for passage in texts(document) if passage.text in held)
