"""The plan as values: what the clerk wrote, understood, with nothing made up.

A `Text` keeps the lines it came from; they do not count when plans
are compared. Variables have been filled in; short names of units, numbers, capitals,
punctuation and whatever else is *printed* unasked are the document's matter
(`generator.document.compose`), not the plan's.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import ClassVar

from msgspec import Struct, field

from generator.finding import NOWHERE, Origin
from generator.plan.levels import Level
from generator.standard.kinds import KE_HOACH, DocumentKind
from generator.standard.words import Circulation, Prefix, Secrecy, Urgency
from generator.text.dates import PartialDate
from generator.text.rich import Rich
from generator.value import Value


class Absent(Enum):
    """What the clerk left out on purpose, with `không`."""

    OMITTED = "không"


OMITTED = Absent.OMITTED


class Text(Value, frozen=True):
    """A text of one or more paragraphs."""

    paragraphs: tuple[Rich, ...]
    origin: Origin = NOWHERE


# --- the outline ------------------------------------------------------------------


class Entry(Value, frozen=True):
    """A numbered point or heading: `title` makes it a heading, `text` stands beside it.

    An entry without a title is a sentence. `numbering` is the scheme of what stands below,
    empty where the entry says nothing of it. `typed` is the number that the clerk typed
    all the same; `colon` says that the heading's colon was typed twice.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"origin", "typed"})

    title: Text | None = None
    text: Text | None = None
    items: tuple[Item, ...] = ()
    numbering: tuple[Level, ...] = ()
    colon: bool = False
    typed: str = ""
    origin: Origin = NOWHERE


class Loose(Struct, frozen=True, gc=False):
    """A text without a number (`doan`); the numbers go on after it."""

    text: Text


class Duty(StrEnum):
    """What a label of `phan_cong` means, as far as the program knows it: a key of a task."""

    LEAD = "chu_tri"
    SUPPORT = "phoi_hop"
    FOLLOW = "theo_doi"
    DEADLINE = "thoi_gian"


class Assignment(Value, frozen=True):
    """Who does it, said in the body (`phan_cong`): labels as printed, each with its text."""

    parts: tuple[tuple[Text, Text], ...]
    origin: Origin = NOWHERE


class TaskList(Value, frozen=True):
    """The tasks of a group as points of the body (`nhiem_vu`); no name means all of them."""

    group: str = ""
    origin: Origin = NOWHERE


# --- tables and tasks -------------------------------------------------------------


class Cell(Struct, frozen=True, gc=False):
    """What a row says in a column, or in several neighbouring ones together."""

    columns: tuple[str, ...]
    text: Text


class State(StrEnum):
    """How far a task has come, as `tien_do` says."""

    DONE = "xong"
    LATE = "chậm"
    DROPPED = "bỏ"


class Progress(Struct, frozen=True):
    """What became of a task."""

    state: State | None = None
    note: Text | None = None


class Row(Value, frozen=True):
    """A row of a table, or a task; `parts` are its sub-rows, `progress` is never printed.

    The cells of the row itself reach over all its sub-rows.
    """

    cells: tuple[Cell, ...] = ()
    parts: tuple[tuple[Cell, ...], ...] = ()
    progress: Progress | None = None
    origin: Origin = NOWHERE

    def get(self, column: str) -> Text | None:
        """Give what stands in `column`, sub-rows aside."""
        return next((cell.text for cell in self.cells if column in cell.columns), None)


class Group(Value, frozen=True):
    """Rows under a common name, or under a row of their own (`head`)."""

    name: Text | None = None
    head: Row | None = None
    rows: tuple[Row | Group, ...] = ()
    origin: Origin = NOWHERE


Rows = tuple[Row | Group, ...]


class Column(Struct, frozen=True, gc=False):
    """A column of a table, or a heading that spans others."""

    key: str
    heading: Text
    columns: tuple[Column, ...] = ()


SUM = "tự cộng"
"""What stands, however a clerk spelt it, in a cell that is to be added up."""


class Total(Value, frozen=True):
    """A row at the end of a table; `in_words` is the unit of the sum written out below it."""

    cells: tuple[Cell, ...]
    in_words: str = ""
    origin: Origin = NOWHERE


class Table(Value, frozen=True):
    """A table; `rows` are its own, or all the tasks (None), or so many empty ones.

    `numbering` is that of the column `tt`, outermost group first; `widths` are in mm.
    """

    columns: tuple[Column, ...]
    rows: Rows | int | None = None
    numbering: tuple[Level, ...] = (Level.ARABIC, Level.DECIMAL)
    caption: Text | None = None
    numbered_columns: bool = False
    widths: Mapping[str, float] = field(default_factory=dict)
    totals: tuple[Total, ...] = ()
    origin: Origin = NOWHERE


Item = Entry | Loose | Assignment | TaskList | Table


class Appendix(Value, frozen=True):
    """A small document after the signature; `items` is an outline, or one table alone."""

    title: Text | None
    items: tuple[Item, ...]
    numbering: tuple[Level, ...] = ()
    landscape: bool = False
    label: str | Absent = ""
    attached: Text | Absent | None = None
    origin: Origin = NOWHERE


# --- the form ---------------------------------------------------------------------


class Regime(StrEnum):
    """Who answers for the office: its head alone, or a body. It decides whether TM. is right."""

    HEAD = "thủ trưởng"
    BODY = "tập thể"


class Office(Value, frozen=True):
    """The office that issues the document (`co_quan`)."""

    parents: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    symbol: str = ""
    place: str = ""
    regime: Regime | None = None
    origin: Origin = NOWHERE


class Unit(Struct, frozen=True):
    """A unit of the office (`don_vi`): its short name, its own, other spellings of it."""

    short: str
    name: str
    spellings: tuple[str, ...] = ()


class Renamed(Struct, frozen=True):
    """A name of the office's own that ended (`ten_da_doi`), and since when; None is long ago."""

    old: str
    new: str
    since: PartialDate | None = None


class Signer(Value, frozen=True):
    """Who signs: lines of authority in the order printed, then the name.

    `other_positions` stand above the name (`chuc_vu_khac`).
    """

    authority: tuple[tuple[Prefix, str], ...] = ()
    position: str = ""
    name: str = ""
    other_positions: tuple[str, ...] = ()
    origin: Origin = NOWHERE


class Plan(Value, frozen=True):
    """One document, whole.

    `None` means that nothing was said; `OMITTED` that it is left out on purpose; an empty
    number is a blank that the registry will fill.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"origin", "variables"})

    kind: DocumentKind = KE_HOACH
    office: Office = Office()
    year: int | None = None
    number: str | Absent = ""
    symbol: str = ""
    date: PartialDate | Absent | None = None
    subject: Text | None = None
    authority: str = ""
    addressees: tuple[Text, ...] = ()
    basis: tuple[Text, ...] = ()
    opening: tuple[Text, ...] = ()
    items: tuple[Item, ...] = ()
    numbering: tuple[Level, ...] = ()
    heading_colon: bool = False
    closing: tuple[Text, ...] = ()
    tasks: Rows = ()
    appendices: tuple[Appendix, ...] = ()
    recipients: tuple[Text, ...] | Absent = ()
    archive: Text | Absent | None = None
    drafter: str = ""
    signer: Signer | Absent | None = None
    units: tuple[Unit, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    draft: bool = False
    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    circulation: Circulation | None = None
    address: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    origin: Origin = NOWHERE
