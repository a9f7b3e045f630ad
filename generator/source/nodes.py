"""The values of a YAML file as they were written, each with its place in the text.

Every scalar stays text: ``08`` is not 8, ``no`` is not false and ``5/3/2026`` is no date
until the model says so. An empty value is an empty text.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct, field

from generator.finding import Finding, Lines, Origin, Place

_LINE_END = re.compile(r"\r\n|\n|\r")
_NEWLINE = re.compile("\n")


class Scalar(Struct):
    """A text; `style` is the mark that YAML writes it with: nothing, a quote, `|` or `>`."""

    source: Source
    start: int
    end: int
    text: str
    style: str = ""


class Sequence(Struct):
    """A list."""

    source: Source
    start: int
    end: int
    items: list[Node] = field(default_factory=list)


class Mapping(Struct):
    """Keys and values in the order of the file; the keys are as typed, none twice."""

    source: Source
    start: int
    end: int
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)


Node = Scalar | Sequence | Mapping


class Source(Struct, eq=False):
    """A file that was read: `text` as decoded, `root` where it could be understood.

    `start` and `end` of a node count characters of `text`. `findings` are all the faults
    that reading met; a source with an error among them has a root as far as it is safe
    to go on, or none. `encoding` is the codec that the file was stored with, so that a
    change of its text is written back as it was found. `printable` says that each letter of
    its texts is one that can be seen, so that nobody need look for others.
    """

    name: str
    text: str
    root: Node | None = None
    findings: list[Finding] = field(default_factory=list)
    encoding: str = "utf-8"
    printable: bool = False
    _starts: list[int] = field(default_factory=list)

    def encode(self, text: str) -> bytes:
        """Give the bytes of `text` in the file's own encoding, with its byte order mark."""
        mark = "" if self.encoding.startswith("utf-8") else "\ufeff"
        return (mark + text).encode(self.encoding)

    def _line_starts(self) -> list[int]:
        if not self._starts:
            ends = (_LINE_END if "\r" in self.text else _NEWLINE).finditer(self.text)
            self._starts = [0, *[end.end() for end in ends]]
        return self._starts

    def line(self, offset: int) -> int:
        """Give the line, from 1, of the character at `offset`."""
        return bisect_right(self._line_starts(), offset)

    def start_of(self, line: int) -> int:
        """Give the offset at which a line, from 1, begins; past the last one, the text's end."""
        starts = self._line_starts()
        return starts[line - 1] if line <= len(starts) else len(self.text)

    def place(self, offset: int) -> Place:
        """Give the line and the column, from 1, of the character at `offset`."""
        line = self.line(offset)
        return Place(self.name, line, offset - self._line_starts()[line - 1] + 1)


class Stretch(Origin, frozen=True, gc=False):
    """The lines from `start` up to the last character before `end`, counted when asked for."""

    source: Source
    start: int
    end: int

    def counted(self) -> Lines:
        """Give the lines, counted."""
        at = self.source.place(self.start)
        first = at.line or 0
        last = max(first, self.source.line(self.end - 1))
        return Lines(at.file, first, last, at.column or 1)
