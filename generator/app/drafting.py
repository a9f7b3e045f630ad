"""What a plan becomes before it is written or judged: its document, and all that was found."""

from __future__ import annotations

from msgspec import Struct

from generator.app.reading import Opened
from generator.document.blanks import blanks
from generator.document.blocks import Document
from generator.document.compose import compose
from generator.finding import Finding
from generator.rollover.marks import open_decisions


class Draft(Struct, frozen=True):
    """The document of a plan, if it was understood, and what is wrong, the rules aside."""

    document: Document | None
    findings: tuple[Finding, ...]


def draft(opened: Opened) -> Draft:
    """Compose the document of an opened plan."""
    if not opened.understood:
        return Draft(None, opened.findings)
    document = compose(opened.plan)
    open_ = (*blanks(document), *open_decisions(opened.source))
    return Draft(document, (*opened.findings, *document.findings, *open_))


def found(opened: Opened) -> tuple[Finding, ...]:
    """Give everything that is wrong in an opened plan, the rules aside."""
    return draft(opened).findings
