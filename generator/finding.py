"""What is wrong, where, and what to do: the values that every layer reports with.

A mistake of the clerk's is a value, collected and shown with all the others of one run;
it is never raised. What a finding says is looked up in a language only when it is shown
(`generator.report`), so a `Kind` holds English sentences with named blanks.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from msgspec import Struct, field
from msgspec.structs import astuple

from generator.value import Value


def nothing() -> Mapping[str, object]:
    """Give the data of a finding that needs none."""
    return MappingProxyType({})


class Severity(StrEnum):
    """How much a finding weighs: against the decree, against a convention, a hint."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Kind(Struct, frozen=True):
    """One thing that can be wrong.

    `code` is two letters and three digits, never reused; `message` says what is wrong and
    `help` what to do, both with `{blanks}` that the finding's data fill.
    """

    code: str
    message: str
    help: str = ""
    severity: Severity = Severity.ERROR
    clause: str = ""


class Place(Struct, frozen=True, order=True):
    """Where: in a text file (line and column from 1, in characters) or in a Word file."""

    file: str = ""
    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    page: int | None = None
    quote: str = ""


class Origin(Struct, frozen=True, gc=False):
    """The lines of the clerk's file that a part of the plan or of the document comes from.

    What was recognised in a Word file has no lines but the `paragraph` where it begins. Lines
    may have to be counted first: most parts have an origin that nobody ever asks for.
    """

    def counted(self) -> Lines:
        """Give the lines, counted."""
        raise NotImplementedError

    @property
    def file(self) -> str:
        """The name of the file."""
        return self.counted().file

    @property
    def first(self) -> int:
        """The line, from 1, on which it begins; 0 is unknown."""
        return self.counted().first

    @property
    def last(self) -> int:
        """The line of its last letter."""
        return self.counted().last

    @property
    def column(self) -> int:
        """The column, from 1, at which it begins."""
        return self.counted().column

    @property
    def paragraph(self) -> int | None:
        """The paragraph of a Word file at which it begins."""
        return self.counted().paragraph

    @property
    def place(self) -> Place:
        """The first character of it."""
        at = self.counted()
        if at.first == 0:
            return Place(at.file, paragraph=at.paragraph)
        return Place(at.file, at.first, at.column)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Origin):
            return NotImplemented
        return astuple(self.counted()) == astuple(other.counted())

    def __hash__(self) -> int:
        return hash(astuple(self.counted()))


class Lines(Origin, frozen=True):
    """Lines that are known."""

    file: str
    first: int
    last: int
    column: int = 1
    paragraph: int | None = None

    def counted(self) -> Lines:
        """Give the lines, which need no counting."""
        return self


NOWHERE = Lines("", 0, 0)


class Edit(Struct, frozen=True, order=True):
    """A change of a text: what stands from `start` up to `end` becomes `text`."""

    start: int
    end: int
    text: str


class Finding(Value, frozen=True):
    """A `kind` of fault at a `place`; `fix` mends the file at `place` without a doubt.

    `source` is the place in the clerk's own file from which what is wrong was made.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"fix"})

    kind: Kind
    place: Place
    data: Mapping[str, object] = field(default_factory=nothing)
    fix: tuple[Edit, ...] = ()
    source: Place | None = None


RETIRED: Mapping[str, str] = MappingProxyType({})
"""Codes that are no longer given, each with the code that took its place, or nothing."""
