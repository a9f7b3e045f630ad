"""Runs, and what must be the same for letters to belong to one: their look, their field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from generator.document.view import Border, Run, TextBox, Trace
from generator.word.reading.faces import Face, Look
from generator.word.reading.styles import Ground

if TYPE_CHECKING:
    from generator.word.reading.story import Story

MOST_FIELDS: Final = 40
"""So many fields stand in one another at most."""


class Field(Struct, eq=False):
    """A field that has begun: its code, and once that has ended its result."""

    code: list[str] = field(default_factory=list)
    shows: bool = False
    printed: bool = False

    @property
    def name(self) -> str:
        """What the field gives: "PAGE", "HYPERLINK"."""
        words = "".join(self.code).split(None, 1)
        return words[0].upper() if words else ""


Like = tuple[str, Look, bool, Trace, Field | None]
"""What must be the same for letters to belong to one run: font, look, link, trace, field."""


def made(
    text: str,
    like: Like,
    shade: str | None = None,
    *,
    note: int | None = None,
    drawing: bool = False,
) -> Run:
    """Give a run of letters that are alike; `shade` lies behind the paragraph."""
    font, look, link, trace, begun = like
    return Run(
        text,
        font,
        look.size,
        look.bold,
        look.italic,
        look.underline,
        look.caps,
        look.superscript,
        look.hidden,
        look.color,
        look.highlight or shade,
        link,
        trace,
        note,
        begun.name if begun else "",
        drawing,
    )


def printed(text: str, face: Face) -> Run:
    """Give a run with the look of `face` that stands in no text."""
    return made(text, (face.font(text), face.look, False, Trace.NONE, None))


class Pieces(Struct, eq=False):
    """Collects the runs of one paragraph, and what is anchored in it.

    `link`, `trace` and the fields of the story say what is true where the reading stands;
    `began` is the page on which the letters begin.
    """

    story: Story
    style: str
    ground: Ground
    width: float | None
    shade: str | None = None
    runs: list[Run] = field(default_factory=list)
    boxes: list[TextBox] = field(default_factory=list)
    rules: list[Border] = field(default_factory=list)
    link: int = 0
    trace: Trace = Trace.NONE
    began: int = 0
    _texts: list[str] = field(default_factory=list)
    _like: Like | None = None

    def begin(self) -> None:
        """Open a field; of too many that never end the first are forgotten."""
        self.close()
        fields = self.story.fields
        fields.append(Field())
        if len(fields) > MOST_FIELDS:
            del fields[0]

    def end(self, face: Face) -> None:
        """Close the last field; one that prints nothing leaves an empty run in its place."""
        self.close()
        ended = self.story.fields[-1]
        if not ended.printed and ended.name:
            ended.shows = True
            if not self.in_code():
                self.mark(face)
        self.story.fields.pop()
        if ended.shows and self.story.fields:
            self.story.fields[-1].printed = True

    def in_code(self) -> bool:
        """Say whether this is the code of a field, not what it prints."""
        fields = self.story.fields
        return (
            bool(fields) and self.story.closes_fields and not all(begun.shows for begun in fields)
        )

    def add(self, text: str, face: Face, font: str | None = None) -> None:
        """Take in text; what looks alike becomes one run."""
        if not text or self.in_code():
            return
        fields = self.story.fields
        if fields:
            fields[-1].printed = True
        if self.story.turns:
            self.turn()
        like = self._now(font or face.font(text), face.look)
        if like != self._like:
            self.close()
            self._like = like
        self._texts.append(text)

    def turn(self) -> None:
        """Begin a page."""
        self.story.page += 1
        self.story.turns = False
        if not self.runs and not self._texts:
            self.began = self.story.page

    def _now(self, font: str, look: Look) -> Like:
        fields = self.story.fields
        link = self.link > 0 or any(begun.name == "HYPERLINK" for begun in fields)
        return font, look, link, self.trace, fields[-1] if fields else None

    def close(self) -> None:
        """End the run that the letters taken in last belong to."""
        if self._texts and self._like is not None:
            self.runs.append(made("".join(self._texts), self._like, self.shade))
            self._texts.clear()

    def mark(self, face: Face, *, note: int | None = None, drawn: bool = False) -> None:
        """Take in what stands between the letters without being one."""
        self.close()
        like = self._now(face.font(""), face.look)
        self.runs.append(made("", like, note=note, drawing=drawn))
