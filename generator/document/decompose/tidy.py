"""A document of another hand in good order: single spaces, headings that look like headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.document.blocks import Appendix, Block, Cell, Document, Paragraph, Recipient, Role
from generator.document.form import BLANK
from generator.plan.levels import Level
from generator.text.rich import Note, Rich, Run, merge, normalise, plain, style
from generator.text.spaces import NO_BREAK

_SPACES = re.compile(r"[ \t\u00a0]{2,}|\t")
_ROOM = re.compile(r"(số:?|ngày|tháng)[ \u00a0]{3,}(/?)|[ \u00a0]{2,}|\t")
"""Room to write a number, a day or a month in, or a row of spaces."""

_EDGE = " \t\u00a0"


def tidied(document: Document) -> Document:
    """Give `document` with one space between two words, and none at the ends of a line."""
    return replace(
        document,
        subject=_lines(document.subject),
        addressees=tuple(map(_listed, document.addressees)),
        body=tuple(map(_block, document.body)),
        recipients=tuple(map(_listed, document.recipients)),
        appendices=tuple(map(_appendix, document.appendices)),
    )


def _appendix(found: Appendix) -> Appendix:
    return replace(
        found,
        title=_lines(found.title),
        attached=_with_blanks(found.attached),
        body=tuple(map(_block, found.body)),
    )


def _with_blanks(line: Rich) -> Rich:
    """Give the line that ties an appendix to its document with the form's room to write in."""
    return tuple(
        replace(part, text=_ROOM.sub(_room, part.text)) if isinstance(part, Run) else part
        for part in line
    )


def _room(found: re.Match[str]) -> str:
    """Give the room behind a word; a date is not broken before it."""
    if not found[1]:
        return " "
    bound = " " if found[1].startswith("số") else NO_BREAK
    return f"{found[1]}{bound}{BLANK}{found[2] or bound}"


def _listed(found: Recipient) -> Recipient:
    return replace(found, content=_line(found.content))


def _block(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return _heading(replace(block, content=_with_colon(_line(block.content))))
    rows = tuple(replace(row, cells=tuple(map(_cell, row.cells))) for row in block.rows)
    return replace(block, caption=_lines(block.caption), rows=rows)


def _with_colon(line: Rich) -> Rich:
    """Give a title in bold the colon that stands right behind it."""
    first, second = (*line, None, None)[:2]
    if not isinstance(first, Run) or not isinstance(second, Run) or not first.bold or second.bold:
        return line
    if not second.text.startswith(": ") or first.text.endswith(":"):
        return line
    return (replace(first, text=f"{first.text}:"), replace(second, text=second.text[1:]), *line[2:])


def _heading(block: Paragraph) -> Paragraph:
    """Take a point in capitals for the heading that it is, though nobody made it bold."""
    words = plain(block.content)
    shouted = words == words.upper() and any(map(str.isalpha, words))
    if block.role is not Role.POINT or block.level is not Level.ROMAN or not shouted:
        return block
    return replace(block, role=Role.HEADING, content=style(block.content, bold=True))


def _cell(cell: Cell) -> Cell:
    return replace(cell, paragraphs=_lines(cell.paragraphs))


def _lines(lines: tuple[Rich, ...]) -> tuple[Rich, ...]:
    return tuple(map(_line, lines))


def _line(line: Rich) -> Rich:
    parts = [*_single(_evenly(line))]
    for at in range(len(parts) - 1, -1, -1):
        part = parts[at]
        if not isinstance(part, Run):
            break
        kept = part.text.rstrip(_EDGE)
        parts[at] = replace(part, text=kept)
        if kept:
            break
    return normalise(merge(part for part in parts if not isinstance(part, Run) or part.text))


def _evenly(line: Rich) -> Iterator[Run | Note]:
    """Give a space between two runs of one look the look of both."""
    for before, part, after in zip((None, *line), line, (*line[1:], None), strict=False):
        if (
            isinstance(before, Run)
            and isinstance(part, Run)
            and isinstance(after, Run)
            and not part.text.strip()
            and (before.bold, before.italic) == (after.bold, after.italic)
        ):
            yield Run(part.text, before.bold, before.italic)
        else:
            yield part


def _single(line: Iterable[Run | Note]) -> Iterator[Run | Note]:
    """Give the parts with single spaces; one that begins where a space stands loses its own."""
    spaced = True
    for part in line:
        if not isinstance(part, Run):
            spaced = False
            yield part
            continue
        text = _SPACES.sub(" ", part.text)
        text = text.lstrip(_EDGE) if spaced else text
        spaced = text[-1:].isspace() if text else spaced
        yield replace(part, text=text)
