"""What each block of a document says, and a digest of it: so that a later change is seen.

A made Word file carries the digests of what was printed, never the words. Whether a block
was changed since is then known without another copy of the file.

A digest is of the words as they are read: the numbers that the program makes are left out,
so that a new point changes none but itself, a no-break space is a space, bold and italics
count, and the mark that ends a line of a list does not.
"""

from __future__ import annotations

from array import array
from codecs import utf_16_le_encode
from collections.abc import Iterable, Iterator
from itertools import islice
from zlib import crc32

from generator.document.blocks import (
    Block,
    Document,
    Paragraph,
    PlainCells,
    Recipient,
    Role,
    Row,
    RowKind,
    Table,
)
from generator.document.columns import NUMBER
from generator.plan.levels import Level
from generator.standard.kinds import Frame
from generator.standard.words import END_MARK
from generator.text.rich import Rich, Run
from generator.text.spaces import NO_BREAK

FIELD = "\x1f"
"""Stands between the fields of a block: the cells of a row, the parts of a letterhead."""

LINE = "\x1e"
"""Stands between the lines of a field."""

OPENS, CLOSES = "\x02", "\x03"
"""Stand around a footnote."""

MARKS = ("\x04", "\x05", "\x06", "\x07")
"""Stand before letters: plain, bold, italic, both; none before a field that is all plain."""

LEVELS = {level: chr(0xE000 + number) for number, level in enumerate(Level)}
"""Stand before the letters of a numbered paragraph: one sign for each level."""

_AT_ONCE = 512
"""Blocks that are looked at together: a long table is not held twice."""

_LONE = "surrogatepass"
_ENDS = ";., "
_NUMBERED = (RowKind.BODY, RowKind.GROUP)
_BASIS = Role.BASIS  # Python 3.11 looks for a member of an enum ten times as long as for a name


def digests(document: Document) -> array[int]:
    """Give a digest of each block of `document`, in the order of `said`."""
    found, left = array("I"), said(document)
    while words := list(islice(left, _AT_ONCE)):
        # as `digest` does it, without a call for each: every file that is made pays for it
        found.extend(
            [crc32(utf_16_le_encode(each.replace(NO_BREAK, " "), _LONE)[0]) for each in words]
        )
    return found


def digest(words: str) -> int:
    """Give the digest of what one block says."""
    # this encoding is a mere copy of the letters, a fifth of the price of UTF-8
    return crc32(utf_16_le_encode(words.replace(NO_BREAK, " "), _LONE)[0])


def said(document: Document) -> Iterator[str]:
    """Give what each block says: the head, the foot, then one after the other as printed."""
    yield FIELD.join(head(document))
    yield FIELD.join(foot(document))
    yield from map(rich, document.subject)
    yield from map(listed, document.addressees)
    yield from _blocks(document.body)
    yield from map(listed, document.recipients)
    for appendix in document.appendices:
        yield appendix.label
        yield from map(rich, appendix.title)
        yield rich(appendix.attached)
        yield from _blocks(appendix.body)


def head(document: Document) -> tuple[str, ...]:
    """Give what stands at fixed places above the text.

    On which lines a name is broken is the template's matter; a symbol without a number and a
    place without a date are not printed.
    """
    top, date = document.letterhead, document.letterhead.date
    return (
        document.kind.name,
        _even(top.parents),
        _even(top.organ),
        top.number or "",
        "" if top.number is None else _even((top.symbol,)),
        "" if date is None else _even((top.place,)),
        f"{date.day}/{date.month}/{date.year}" if date else "",
        document.urgency or "",
        document.secrecy or "",
        document.circulation or "",
        "x" if document.draft else "",
    )


def foot(document: Document) -> tuple[str, ...]:
    """Give what stands at fixed places below it."""
    signature = document.signature
    signed = (
        (
            LINE.join([_even((line,)) for line in signature.authority]),
            LINE.join([_even((line,)) for line in signature.other_positions]),
            _even((signature.name,)),
        )
        if signature
        else ("", "", "")
    )
    letter = document.kind.frame is Frame.LETTER
    address = LINE.join([_even((line,)) for line in document.address]) if letter else ""
    return (*signed, _even((document.drafter,)), address)


def _even(lines: Iterable[str]) -> str:
    """Give lines as one, its white space as it is seen."""
    return " ".join(" ".join(lines).split())


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Give what each paragraph says, and each row of a table."""
    for block in blocks:
        if block.__class__ is Paragraph:
            yield paragraph(block)
        else:
            assert isinstance(block, Table)  # noqa: S101 - there is nothing else
            yield from map(rich, block.caption)
            yield from rows(block, numbered=is_numbered(block))


def is_numbered(table: Table) -> bool:
    """Say whether the program makes the numbers of the first column."""
    return bool(table.columns) and table.columns[0].key == NUMBER


def rows(table: Table, *, numbered: bool) -> Iterator[str]:
    """Give what each row says, without its number where the table is `numbered`."""
    covered = 0
    for row in table.rows:
        cells = row.cells
        if cells.__class__ is PlainCells and not covered:  # nine in ten, and none of more rows
            first = int(numbered and row.kind in _NUMBERED)
            yield FIELD.join(cells.texts[first:])
        else:
            first, covered = _own(row, covered, numbered)
            yield FIELD.join([field(cell.paragraphs) for cell in cells[first:]])


def own_cells(table: Table, *, numbered: bool) -> Iterator[tuple[Row, int]]:
    """Give each row with its first cell that is no number of the program's."""
    covered = 0
    for row in table.rows:
        first, covered = _own(row, covered, numbered)
        yield row, first


def _own(row: Row, covered: int, numbered: bool) -> tuple[int, int]:
    """Give the first cell of `row` that is no number, and how many rows its number goes on.

    The number of a row above reaches over `covered` more.
    """
    if covered:
        return 0, covered - 1
    if numbered and row.kind in _NUMBERED and row.cells:
        return 1, row.cells[0].rows - 1
    return 0, 0


def field(lines: tuple[Rich, ...]) -> str:
    """Give what a cell says."""
    return rich(lines[0]) if len(lines) == 1 else LINE.join(map(rich, lines))


def paragraph(block: Paragraph) -> str:
    """Give what a paragraph says, with a sign for its level in the place of its number.

    The mark that ends a document is left out: it is on whatever comes last.
    """
    words = rich(block.content)
    if words.endswith(END_MARK):
        words = words[: -len(END_MARK)].rstrip(_ENDS)
    elif block.role is _BASIS:
        words = words.rstrip(_ENDS)
    return LEVELS[block.level] + words if block.level else words


def listed(recipient: Recipient) -> str:
    """Give what a line of a list says, without the mark at its end."""
    return rich(recipient.content).rstrip(_ENDS).lstrip()


def rich(content: Rich) -> str:
    """Give the letters of a line, with signs for bold, italics and footnotes."""
    if len(content) == 1:
        run = content[0]
        if run.__class__ is Run:
            if run.bold or run.italic:
                return f"{MARKS[run.bold + 2 * run.italic]}{run.text}"
            return run.text
    return "".join(
        [
            f"{MARKS[part.bold + 2 * part.italic]}{part.text}"
            if isinstance(part, Run)
            else f"{OPENS}{rich(part.content)}{CLOSES}"
            for part in content
        ]
    )
