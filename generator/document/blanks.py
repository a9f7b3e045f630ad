"""Blanks that somebody still has to fill in, seen in the words of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.document.blocks import Block, Document, Paragraph, PlainCells
from generator.finding import Finding, Kind, Origin, Severity
from generator.i18n import N_
from generator.text.rich import Rich, plain

OPEN = Kind(
    "SO003",
    N_("Something is still to be filled in here: “{words}”."),
    N_("Write the words in the place of the dots, or delete the line."),
    Severity.WARNING,
)

_BLANK = re.compile(r"…{2,}|\.{5,}|\[(?:…|\.{3,})\]|\?{3,}")
_AROUND = 24
_SIGNS = ("…", "?", "...")


def blanks(document: Document) -> Iterator[Finding]:
    """Give a finding for each text of the document that holds a blank."""
    said = "\n".join(_texts(document))
    if not any(sign in said for sign in _SIGNS):  # nearly every document
        return
    for line, origin in _lines(document):
        words = plain(line)
        match = _BLANK.search(words)
        if match:
            yield Finding(OPEN, origin.place, {"words": _quote(words, match)})


def _quote(words: str, blank: re.Match[str]) -> str:
    """Give the blank with the whole words around it."""
    before, after = words[: blank.start()], words[blank.end() :]
    if len(before) > _AROUND:
        before = before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0]
    return f"{before}{blank.group()}{after}".strip()


def _lines(document: Document) -> list[tuple[Rich, Origin]]:
    items = (*document.addressees, *document.recipients)
    lines = [(line, document.subject_origin) for line in document.subject]
    lines += [(item.content, item.origin) for item in items]
    lines += _body(document.body)
    for appendix in document.appendices:
        lines += [(line, appendix.title_origin) for line in appendix.title]
        lines += _body(appendix.body)
    return lines


def _body(body: tuple[Block, ...]) -> list[tuple[Rich, Origin]]:
    lines: list[tuple[Rich, Origin]] = []
    for block in body:
        if isinstance(block, Paragraph):
            lines.append((block.content, block.origin))
        else:
            lines += [
                (line, cell.origin)
                for row in block.rows
                for cell in row.cells
                for line in cell.paragraphs
            ]
    return lines


def _texts(document: Document) -> Iterator[str]:
    """Give the words of the same lines, those of plain rows without a look at each cell."""
    yield from map(plain, document.subject)
    for item in (*document.addressees, *document.recipients):
        yield plain(item.content)
    yield from _said(document.body)
    for appendix in document.appendices:
        yield from map(plain, appendix.title)
        yield from _said(appendix.body)


def _said(body: tuple[Block, ...]) -> list[str]:
    texts: list[str] = []
    for block in body:
        if isinstance(block, Paragraph):
            texts.append(plain(block.content))
            continue
        for row in block.rows:
            cells = row.cells
            if isinstance(cells, PlainCells):
                texts += cells.texts
            else:
                texts += [plain(line) for cell in cells for line in cell.paragraphs]
    return texts
