"""The plan as values: what the clerk wrote, understood, with nothing made up.

A `Text` keeps the lines it came from; they do not count when plans
are compared. Variables have been filled in; short names of units, numbers, capitals,
punctuation and whatever else is *printed* unasked are the document's matter
(`generator.document.compose`), not the plan's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum

from generator.finding import NOWHERE, Origin
from generator.plan.levels import Level
from generator.standard.kinds import KE_HOACH, DocumentKind
from generator.standard.words import Circulation, Prefix, Secrecy, Urgency
from generator.text.dates import PartialDate
from generator.text.rich import Rich


class Absent(Enum):
    """What the clerk left out on purpose, with `không`."""

    OMITTED = "không"


OMITTED = Absent.OMITTED


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one or more paragraphs."""

    paragraphs: tuple[Rich, ...]
    origin: Origin = field(default=NOWHERE, compare=False)


# --- the outline ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """A numbered point or heading: `title` makes it a heading, `text` stands beside it.

    An entry without a title is a sentence. `numbering` is the scheme of what stands below,
    empty where the entry says nothing of it. `typed` is the number that the clerk typed
    all the same; `colon` says that the heading's colon was typed twice.
    """

    title: Text | None = None
    text: Text | None = None
    items: tuple[Item, ...] = ()
    numbering: tuple[Level, ...] = ()
    colon: bool = False
    typed: str = field(default="", compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Loose:
    """A text without a number (`doan`); the numbers go on after it."""

    text: Text


class Duty(StrEnum):
    """What a label of `phan_cong` means, as far as the program knows it: a key of a task."""

    LEAD = "chu_tri"
    SUPPORT = "phoi_hop"
    FOLLOW = "theo_doi"
    DEADLINE = "thoi_gian"


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who does it, said in the body (`phan_cong`): labels as printed, each with its text."""

    parts: tuple[tuple[Text, Text], ...]
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class TaskList:
    """The tasks of a group as points of the body (`nhiem_vu`); no name means all of them."""

    group: str = ""
    origin: Origin = field(default=NOWHERE, compare=False)


# --- tables and tasks -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row says in a column, or in several neighbouring ones together."""

    columns: tuple[str, ...]
    text: Text


class State(StrEnum):
    """How far a task has come, as `tien_do` says."""

    DONE = "xong"
    LATE = "chậm"
    DROPPED = "bỏ"


@dataclass(frozen=True, slots=True)
class Progress:
    """What became of a task."""

    state: State | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, or a task; `parts` are its sub-rows, `progress` is never printed.

    The cells of the row itself reach over all its sub-rows.
    """

    cells: tuple[Cell, ...] = ()
    parts: tuple[tuple[Cell, ...], ...] = ()
    progress: Progress | None = None
    origin: Origin = field(default=NOWHERE, compare=False)

    def get(self, column: str) -> Text | None:
        """Give what stands in `column`, sub-rows aside."""
        return next((cell.text for cell in self.cells if column in cell.columns), None)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a common name, or under a row of their own (`head`)."""

    name: Text | None = None
    head: Row | None = None
    rows: tuple[Row | Group, ...] = ()
    origin: Origin = field(default=NOWHERE, compare=False)


Rows = tuple[Row | Group, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a heading that spans others."""

    key: str
    heading: Text
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Total:
    """A row at the end of a table; `in_words` is the unit of the sum written out below it."""

    cells: tuple[Cell, ...]
    in_words: str = ""
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Table:
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
    origin: Origin = field(default=NOWHERE, compare=False)


Item = Entry | Loose | Assignment | TaskList | Table


@dataclass(frozen=True, slots=True)
class Appendix:
    """A small document after the signature; `items` is an outline, or one table alone."""

    title: Text | None
    items: tuple[Item, ...]
    numbering: tuple[Level, ...] = ()
    landscape: bool = False
    label: str | Absent = ""
    attached: Text | Absent | None = None
    origin: Origin = field(default=NOWHERE, compare=False)


# --- the form ---------------------------------------------------------------------


class Regime(StrEnum):
    """Who answers for the office: its head alone, or a body. It decides whether TM. is right."""

    HEAD = "thủ trưởng"
    BODY = "tập thể"


@dataclass(frozen=True, slots=True)
class Office:
    """The office that issues the document (`co_quan`)."""

    parents: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    symbol: str = ""
    place: str = ""
    regime: Regime | None = None
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the office (`don_vi`): its short name, its own, other spellings of it."""

    short: str
    name: str
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: lines of authority in the order printed, then the name.

    `other_positions` stand above the name (`chuc_vu_khac`).
    """

    authority: tuple[tuple[Prefix, str], ...] = ()
    position: str = ""
    name: str = ""
    other_positions: tuple[str, ...] = ()
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """One document, whole.

    `None` means that nothing was said; `OMITTED` that it is left out on purpose; an empty
    number is a blank that the registry will fill.
    """

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
    draft: bool = False
    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    circulation: Circulation | None = None
    address: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)
