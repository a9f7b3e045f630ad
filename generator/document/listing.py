"""The document as plain text: quick to read, and the form in which tests hold it.

One paragraph a line, indented by level; a table's rows with their cells side by side.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.blocks import Appendix, Block, Document, Paragraph, Role, Table
from generator.document.form import date_in_words
from generator.standard.words import ADDRESSEES, NUMBER, RECIPIENTS
from generator.text.rich import Note, Rich, Run
from generator.text.spaces import unbind

INDENT = "  "
CELL = " | "
LINE = " / "


def listing(document: Document) -> str:
    """Give the whole document, in the order of its pages."""
    return "".join(f"{unbind(line)}\n" for line in _lines(document))


def body_listing(blocks: tuple[Block, ...]) -> str:
    """Give `blocks` alone, without indents."""
    return "".join(f"{unbind(line)}\n" for block in blocks for line in _block(block, indent=""))


def _lines(document: Document) -> Iterator[str]:
    yield from _head(document)
    yield ""
    for block in document.body:
        yield from _block(block)
    yield ""
    yield from _foot(document)
    for appendix in document.appendices:
        yield ""
        yield from _appendix(appendix)


def _head(document: Document) -> Iterator[str]:
    head = document.letterhead
    yield from head.parents
    yield from head.organ
    if head.number is not None:
        yield f"{NUMBER} {head.number}/{head.symbol}"
    if head.date:
        yield ", ".join(filter(None, (head.place, date_in_words(head.date))))
    for mark in (document.circulation, document.secrecy, document.urgency):
        if mark:
            yield mark
    if document.kind.abbreviation:
        yield document.kind.name.upper()
    for line in document.subject:
        yield text(line)
    if len(document.addressees) == 1:
        yield f"{ADDRESSEES} {text(document.addressees[0].content)}"
    elif document.addressees:
        yield ADDRESSEES
        for addressee in document.addressees:
            yield f"- {text(addressee.content)}"


def _foot(document: Document) -> Iterator[str]:
    if document.recipients:
        yield RECIPIENTS
        for recipient in document.recipients:
            yield f"- {text(recipient.content)}"
    if document.drafter:
        yield document.drafter
    if document.signature:
        yield from document.signature.authority
        yield from document.signature.other_positions
        yield document.signature.name
    yield from document.address


def _appendix(appendix: Appendix) -> Iterator[str]:
    if appendix.label:
        yield appendix.label
    for line in appendix.title:
        yield text(line)
    if appendix.attached:
        yield text(appendix.attached)
    yield ""
    for block in appendix.body:
        yield from _block(block)


def _block(block: Block, indent: str = INDENT) -> Iterator[str]:
    if isinstance(block, Paragraph):
        if block.role in {Role.AUTHORITY, Role.BASIS, Role.OPENING, Role.ORDER, Role.CLOSING}:
            indent = ""
        words = " ".join(filter(None, (block.number, text(block.content))))
        yield indent * block.depth + words
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    for line in table.caption:
        yield text(line)
    for row in table.rows:
        yield CELL.join(LINE.join(map(text, cell.paragraphs)) for cell in row.cells).rstrip()


def text(line: Rich) -> str:
    """Give the letters of `line`, each footnote where its mark stands."""
    return "".join(map(_part, line))


def _part(part: Run | Note) -> str:
    return part.text if isinstance(part, Run) else f"^[{text(part.content)}]"
