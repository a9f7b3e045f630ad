"""The document as it is printed.

Everything here is what a reader of the paper sees: capitals, numbers, punctuation and
no-break spaces are in the words, bold and italics in the runs. What the paper does not
show (the lines a block comes from, how deep it stands, the keys of columns) is kept for
messages and listings and does not count when documents are compared: a document composed
from a plan equals the one recognised in the Word file made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar

from msgspec import Struct, field

from generator.finding import NOWHERE, Finding, Origin, nothing
from generator.plan.levels import OWN_LINE, PLAIN, Level
from generator.standard.kinds import DocumentKind
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.rich import Rich, Run
from generator.value import Value


class Role(StrEnum):
    """What a paragraph of the body is; each is printed in a style of its own."""

    AUTHORITY = "authority"  # "GIÁM ĐỐC SỞ …" above the basis of a quyết định
    BASIS = "basis"  # căn cứ
    OPENING = "opening"  # mở đầu
    ORDER = "order"  # "QUYẾT ĐỊNH:"
    HEADING = "heading"  # numbered, with a title
    TITLE = "title"  # the title of a Phần, Chương or Mục, on the line below its number
    POINT = "point"  # numbered, without one
    TEXT = "text"  # without a number
    CLOSING = "closing"  # kết thúc


class Paragraph(Value, frozen=True):
    """A paragraph of the body or of an appendix, or of a cell.

    `number` is printed before the content with a space between ("I.", "a)", "-", "Điều 1.",
    "Phần I", which stands alone); `content` is as printed, so the runs of a heading are
    bold and those of a căn cứ italic.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"depth", "origin", "typed"})

    role: Role
    content: Rich
    number: str = ""
    level: Level | None = None
    depth: int = 0
    typed: str = ""
    origin: Origin = NOWHERE

    @property
    def number_bold(self) -> bool:
        """Whether the number is bold: that of an article, and one before bold words."""
        if self.level is Level.ARTICLE or self.level in OWN_LINE:
            return True
        first = self.content[0] if self.content else None
        return self.level not in PLAIN and isinstance(first, Run) and first.bold


class Align(StrEnum):
    """Where the lines of a cell stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class Cell(Value, frozen=True):
    """A cell: its paragraphs, and how many columns and rows it reaches over.

    As in HTML, a row lists only the cells that begin in it.
    """

    paragraphs: tuple[Rich, ...] = ()
    columns: int = 1
    rows: int = 1
    align: Align = Align.LEFT
    origin: Origin = NOWHERE


class PlainCells(tuple[Cell, ...]):  # noqa: SLOT001 - a tuple cannot have slots of its own
    """The cells of a row, each in one column and one row: a text in plain letters, or nothing.

    Nine rows in ten have such cells. That they have is found out once, by `cells`; who measures,
    writes or digests a row then reads `texts`, and need not look into every cell again. `said`
    are those of them that say something. Rows that look alike share their `look`.
    """

    texts: tuple[str, ...]
    said: tuple[str, ...]
    look: RowLook


class RowLook(Struct, frozen=True, eq=False):
    """How the plain cells of a row look: where their lines stand, and which say something.

    Looks are told apart by which object they are: that is quicker than any comparison.
    """

    aligns: tuple[Align, ...]
    filled: tuple[bool, ...]


def cells(given: Iterable[Cell]) -> tuple[Cell, ...]:
    """Give the cells of a row, as `PlainCells` where they are that."""
    found = tuple(given)
    texts: list[str] = []
    for cell in found:
        if cell.columns != 1 or cell.rows != 1:
            return found
        lines = cell.paragraphs
        if not lines:
            texts.append("")
        elif len(lines) == 1 and len(lines[0]) == 1 and (run := lines[0][0]).__class__ is Run:
            text = run.text
            if run.bold or run.italic or not text or "\n" in text:
                return found
            texts.append(text)
        else:
            return found
    return plain_cells(found, texts, tuple([cell.align for cell in found]))


def plain_cells(
    found: Iterable[Cell], texts: Sequence[str], aligns: tuple[Align, ...]
) -> PlainCells:
    """Give cells that are known to hold these texts in plain letters, or nothing."""
    plain = PlainCells(found)
    plain.texts = tuple(texts)
    plain.said = tuple(filter(None, texts)) if "" in texts else plain.texts
    plain.look = _look(aligns, tuple(map(bool, texts)))
    return plain


@lru_cache(maxsize=256)
def _look(aligns: tuple[Align, ...], filled: tuple[bool, ...]) -> RowLook:
    return RowLook(aligns, filled)


class RowKind(StrEnum):
    """What a row of a table is for."""

    HEADING = "heading"
    COLUMN_NUMBERS = "column numbers"
    GROUP = "group"
    BODY = "body"
    TOTAL = "total"
    IN_WORDS = "in words"


class Row(Value, frozen=True):
    """A row of a table; sub-rows are rows of their own below cells of several rows.

    What `cells` gives is quickest to work with.
    """

    kind: RowKind
    cells: tuple[Cell, ...]
    origin: Origin = NOWHERE


class Column(Value, frozen=True):
    """A column; a width in mm where the clerk gave one. Its key is not printed."""

    aside: ClassVar[frozenset[str]] = frozenset({"key", "width_mm"})

    key: str = ""
    width_mm: float | None = None


class Table(Value, frozen=True):
    """A table, with a caption above it."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: tuple[Rich, ...] = ()
    origin: Origin = NOWHERE


Block = Paragraph | Table


class Letterhead(Value, frozen=True):
    """The head of the first page.

    `parents` and `organ` are names, in capitals; the lines of one name that the clerk broke
    are several, and any may still be broken to fit. `number` is "Số" as printed, empty for
    a blank; None where the document carries none.
    """

    parents: tuple[str, ...] = ()
    organ: tuple[str, ...] = ()
    number: str | None = ""
    symbol: str = ""
    place: str = ""
    date: Date | None = None
    origin: Origin = NOWHERE


class Date(Struct, frozen=True):
    """The day, the month and the year as printed, with their leading zeros, or blanks."""

    day: str = ""
    month: str = ""
    year: str = ""


class Signature(Value, frozen=True):
    """Lines of authority and position in capitals, other positions above the name, the name."""

    authority: tuple[str, ...] = ()
    other_positions: tuple[str, ...] = ()
    name: str = ""
    origin: Origin = NOWHERE


class Recipient(Value, frozen=True):
    """A line below "Nơi nhận:" or "Kính gửi:", without its dash, with its end mark."""

    content: Rich
    origin: Origin = NOWHERE


class Appendix(Value, frozen=True):
    """A small document in a section of its own.

    `label` is "Phụ lục II" or what stands for it, empty for none; `title` is in capitals, a
    line in brackets aside; `attached` is the line "(Kèm theo …)".
    """

    aside: ClassVar[frozenset[str]] = frozenset({"origin", "title_origin"})

    label: str = ""
    title: tuple[Rich, ...] = ()
    attached: Rich = ()
    body: tuple[Block, ...] = ()
    landscape: bool = False
    origin: Origin = NOWHERE
    title_origin: Origin = NOWHERE


class Document(Value, frozen=True):
    """A document, whole, in the order of the page.

    `data` holds the same as plain values, for an office's own template; `findings` is what
    composing noticed.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"data", "findings", "origin", "subject_origin"})

    kind: DocumentKind
    letterhead: Letterhead
    subject: tuple[Rich, ...] = ()
    addressees: tuple[Recipient, ...] = ()
    body: tuple[Block, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    drafter: str = ""
    signature: Signature | None = None
    appendices: tuple[Appendix, ...] = ()
    draft: bool = False
    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    circulation: Circulation | None = None
    address: tuple[str, ...] = ()
    data: Mapping[str, object] = field(default_factory=nothing)
    findings: tuple[Finding, ...] = ()
    origin: Origin = NOWHERE
    subject_origin: Origin = NOWHERE
