"""Documents that say something, in few words."""

from generator.document.blocks import (
    Appendix,
    Cell,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Row,
    RowKind,
    Table,
)
from generator.standard.kinds import KE_HOACH
from generator.text.rich import parse


def said(text, role=Role.TEXT):
    return Paragraph(role, parse(text))


def heading(text):
    return said(text, Role.HEADING)


def row(*texts, kind=RowKind.BODY):
    return Row(kind, tuple(Cell((parse(text),) if text else ()) for text in texts))


def table(*rows):
    return Table((), rows)


def appendix(*body, label="Phụ lục", title=""):
    return Appendix(label, (parse(title),) if title else (), body=body)


def document(*body, subject="", recipients=(), appendices=(), kind=KE_HOACH):
    return Document(
        kind,
        Letterhead(),
        (parse(subject),) if subject else (),
        body=tuple(said(part) if isinstance(part, str) else part for part in body),
        recipients=tuple(Recipient(parse(each)) for each in recipients),
        appendices=appendices,
    )


def quotes(rule, *body, **more):
    return [fault.quote for fault in rule(document(*body, **more))]


def data(rule, *body, **more):
    return [dict(fault.data) for fault in rule(document(*body, **more))]
