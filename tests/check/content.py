"""Documents made by hand, and what the rules of content find in them."""

from __future__ import annotations

from generator.check.catalogue import rules
from generator.document.blocks import (
    Appendix,
    Cell,
    Date,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Row,
    RowKind,
    Signature,
    Table,
)
from generator.standard.kinds import KE_HOACH
from generator.text.rich import Run, parse


def rich(text):
    return parse(text)


def point(number, text="Nội dung", depth=0, **more):
    return Paragraph(Role.POINT, rich(text), number=number, depth=depth, **more)


def text(words, role=Role.TEXT, depth=0):
    return Paragraph(role, rich(words), depth=depth)


def basis(words):
    return Paragraph(Role.BASIS, (Run(words, italic=True),))


def row(*cells, kind=RowKind.BODY):
    return Row(kind, tuple(Cell((rich(cell),)) for cell in cells))


def table(*rows, heading=("TT", "Việc")):
    return Table((), (row(*heading, kind=RowKind.HEADING), *rows))


def document(
    *body,
    day="15/01/2026",
    head=(),
    organ=(),
    place="",
    number="",
    symbol="",
    subject=(),
    recipients=(),
    authority=(),
    appendices=(),
    year="",
):
    parts = day.split("/") if day else []
    date = Date(*["", "", *parts][-3:]) if day else None
    return Document(
        kind=KE_HOACH,
        letterhead=Letterhead(tuple(head), tuple(organ), number, symbol, place, date),
        subject=tuple(rich(line) for line in subject),
        body=tuple(part if not isinstance(part, str) else text(part) for part in body),
        recipients=tuple(Recipient(rich(line)) for line in recipients),
        signature=Signature(tuple(authority), name="A") if authority else None,
        appendices=tuple(appendices),
        data={"nam": year},
    )


def appendix(*body, title=()):
    return Appendix(title=tuple(rich(line) for line in title), body=tuple(body))


def faults(code, found):
    """Give what a rule finds in a document."""
    return list(rules()[code].find(found))


def quotes(code, found):
    """Give the words that a rule finds wrong in a document."""
    return [fault.quote for fault in faults(code, found)]


def codes(found, prefix="VD"):
    """Give the codes of the rules that find something."""
    return [code for code in rules() if code.startswith(prefix) and faults(code, found)]
