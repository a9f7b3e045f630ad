"""A document as the blocks that have a digest each: what is compared, and what is changed."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from generator.document.blocks import Block, Document, Paragraph, Recipient, Row, RowKind, Table
from generator.document.columns import NUMBER
from generator.document.digests import (
    CLOSES,
    FIELD,
    LEVELS,
    LINE,
    MARKS,
    OPENS,
    digest,
    is_numbered,
    own_cells,
    rows,
    said,
)
from generator.finding import NOWHERE, Origin
from generator.plan.levels import Level
from generator.standard.words import END_MARK
from generator.text.late import late
from generator.text.rich import Rich, Run, plain
from generator.text.spaces import unbind

_NUMBER = late(r"(?:[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-Z])?[.)]?")
_ENDS = ";., "
_SIGNS = str.maketrans(
    {
        **dict.fromkeys((*MARKS, *LEVELS.values())),
        FIELD: " | ",
        LINE: " / ",
        OPENS: " [",
        CLOSES: "]",
    }
)


class Part(StrEnum):
    """What a block is."""

    HEAD = "head"
    FOOT = "foot"
    SUBJECT = "subject"
    ADDRESSEE = "addressee"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    ROW = "row"
    RECIPIENT = "recipient"
    LABEL = "label"
    TITLE = "title"
    ATTACHED = "attached"


class Unit(Struct, frozen=True, eq=False):
    """A block: `words` is what its digest is made of, `origin` where it comes from.

    `line` is what a block of one line prints. Of a row, `first` is its first cell that has
    words of its own. `section` is 0 for the text, else the number of the appendix; `nth`
    counts the lines of a subject, a title or a caption.
    """

    part: Part
    words: str
    block: Paragraph | Row | Recipient | None = None
    line: Rich = ()
    table: Table | None = None
    first: int = 0
    section: int = 0
    nth: int = 0
    origin: Origin = NOWHERE

    @property
    def digest(self) -> int:
        """The digest of what it says."""
        return digest(self.words)

    @property
    def fields(self) -> list[str]:
        """What it says, field by field."""
        return self.words.split(FIELD)

    @property
    def level(self) -> Level | None:
        """The level of a numbered paragraph."""
        return self.block.level if isinstance(self.block, Paragraph) else None

    @property
    def ended(self) -> bool:
        """Whether the mark that ends a document stands behind it."""
        return plain(self.line).endswith(END_MARK)


def shown(words: str) -> str:
    """Give the words of a block, or of a field, for a person to read."""
    return unbind(words).translate(_SIGNS).strip()


def units(document: Document) -> list[Unit]:
    """Give the blocks of `document` in the order of their digests."""
    return [
        replace(unit, words=words)
        for unit, words in zip(_units(document), said(document), strict=True)
    ]


def _units(document: Document) -> Iterator[Unit]:
    signature = document.signature
    yield Unit(Part.HEAD, "", origin=document.letterhead.origin)
    yield Unit(Part.FOOT, "", origin=signature.origin if signature else NOWHERE)
    for nth, line in enumerate(document.subject):
        yield Unit(Part.SUBJECT, "", line=line, nth=nth)
    for each in document.addressees:
        yield Unit(Part.ADDRESSEE, "", each, each.content, origin=each.origin)
    yield from _blocks(document.body, 0)
    for each in document.recipients:
        yield Unit(Part.RECIPIENT, "", each, each.content, origin=each.origin)
    for section, appendix in enumerate(document.appendices, 1):
        at = appendix.origin
        label = (Run(appendix.label),) if appendix.label else ()
        yield Unit(Part.LABEL, "", line=label, section=section, origin=at)
        for nth, line in enumerate(appendix.title):
            yield Unit(Part.TITLE, "", line=line, section=section, nth=nth, origin=at)
        yield Unit(Part.ATTACHED, "", line=appendix.attached, section=section, origin=at)
        yield from _blocks(appendix.body, section)


def _blocks(blocks: tuple[Block, ...], section: int) -> Iterator[Unit]:
    for block in blocks:
        if isinstance(block, Paragraph):
            origin = block.origin
            yield Unit(Part.PARAGRAPH, "", block, block.content, section=section, origin=origin)
            continue
        for nth, line in enumerate(block.caption):
            yield Unit(Part.CAPTION, "", None, line, block, 0, section, nth, block.origin)
        for row, first in own_cells(block, numbered=is_numbered(block)):
            yield Unit(Part.ROW, "", row, (), block, first, section, origin=row.origin)


def ended_as(theirs: list[Unit], ours: list[Unit], known: AbstractSet[int]) -> list[Unit]:
    """Give the blocks of a Word file, the last of each part without its end mark as in `ours`.

    Whoever adds a paragraph at the end of a text leaves "./." where it was. One whose digest
    is `known` stood there before, within the text.
    """
    found = list(theirs)
    last = _last(theirs)
    for section, number in _last(ours).items():
        unit = theirs[last[section]] if section in last else None
        if unit is not None and ours[number].ended and unit.digest not in known:
            found[last[section]] = replace(unit, words=unit.words.rstrip(_ENDS))
    return found


def _last(found: list[Unit]) -> dict[int, int]:
    """Give the last paragraph of each section."""
    return {unit.section: n for n, unit in enumerate(found) if unit.part is Part.PARAGRAPH}


# --- a document that was read ---------------------------------------------------------------------


def with_numbers(read: Document, known: AbstractSet[int], composed: Document) -> Document:
    """Give the document that was `read` with the columns marked whose numbers are made.

    Paper does not tell; that more rows without their first cell have a `known` digest does,
    and else the table of the `composed` document that stands at the same place.
    """
    made = [is_numbered(table) for table in _tables(composed)]
    seen = iter([*made, *[False] * len(_tables(read))])

    def marked(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(
            _marked(each, known, usual=next(seen)) if isinstance(each, Table) else each
            for each in blocks
        )

    return replace(
        read,
        body=marked(read.body),
        appendices=tuple(replace(each, body=marked(each.body)) for each in read.appendices),
    )


def _tables(document: Document) -> list[Table]:
    bodies = (document.body, *(appendix.body for appendix in document.appendices))
    return [block for body in bodies for block in body if isinstance(block, Table)]


def _has_number(row: Row) -> bool:
    """Say whether nothing but a number stands in the first cell of a row that may have one."""
    if row.kind not in {RowKind.BODY, RowKind.GROUP} or not row.cells:
        return True
    return all(_NUMBER.fullmatch(plain(line)) for line in row.cells[0].paragraphs)


def _marked(table: Table, known: AbstractSet[int], *, usual: bool) -> Table:
    with_, without = (
        sum(digest(words) in known for words in rows(table, numbered=numbered))
        for numbered in (True, False)
    )
    made = with_ > without or (with_ == without and usual and all(map(_has_number, table.rows)))
    if not made or not table.columns:
        return table
    first, *others = table.columns
    return replace(table, columns=(replace(first, key=NUMBER), *others))
