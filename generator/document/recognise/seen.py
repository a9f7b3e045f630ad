"""Lines of print, and lines that are drawn, as they were seen in a Word file."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from generator.document import view


class Layout(StrEnum):
    """How a part with two columns was made."""

    TABLE = "table"
    TABS = "tabs"
    LINES = "lines"  # one below the other


class Line(Struct, frozen=True):
    """A line of print: a paragraph, or the part of it between tabs and line breaks.

    `runs` are those of the part alone; `whole` says that it is all of the paragraph, so that
    the paragraph's alignment is also the line's. `start` is its first letter in the
    paragraph's text.
    """

    paragraph: view.Paragraph
    runs: tuple[view.Run, ...]
    whole: bool = True
    start: int = 0

    @property
    def text(self) -> str:
        """The letters as they are seen, without white space at the ends."""
        return view.Paragraph(0, self.runs).text.strip()

    @property
    def letters(self) -> tuple[view.Run, ...]:
        """The runs in which there is something to see."""
        return tuple(
            run
            for run in self.runs
            if run.text.strip() and run.trace is not view.Trace.DELETED and not run.hidden
        )


class How(StrEnum):
    """How a line is drawn."""

    SHAPE = "shape"
    BORDER = "border"
    UNDERSCORES = "underscores"
    UNDERLINE = "underline"


class Drawn(Struct, frozen=True):
    """A line that is drawn at `paragraph`; `length` in mm where it can be known."""

    how: How
    paragraph: view.Paragraph
    length: float | None = None
