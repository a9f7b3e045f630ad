"""What a body is made of, as it was found in a Word file."""

from __future__ import annotations

from msgspec import Struct

from generator.document import view
from generator.plan.levels import Level


class Numbered(Struct, frozen=True):
    """A numbered paragraph of an outline.

    `number` is as seen ("1.", "a)", "-", "Điều 1."), `automatic` where Word makes it, and
    `level` what it says, None for a way of numbering that the decree has not ("1.1.1." is
    DECIMAL, "•" None). `start` is where the words begin, `title_end` where its heading ends
    in the paragraph's text: 0 without one, less than its length where text stands beside
    it. `depth` is how deep it stands, from 0, judged by the numbers before it. `heading`
    is the line below the number of a Phần, Chương or Mục.
    """

    paragraph: view.Paragraph
    number: str
    level: Level | None
    automatic: bool = False
    depth: int = 0
    start: int = 0
    title_end: int = 0
    heading: tuple[view.Paragraph, ...] = ()

    @property
    def words(self) -> str:
        """What stands behind the number."""
        return self.paragraph.text[self.start :].strip()

    @property
    def title(self) -> str:
        """The words of its heading."""
        return self.paragraph.text[self.start : self.title_end].strip()

    @property
    def beside(self) -> str:
        """The text beside the heading."""
        return self.paragraph.text[self.title_end :].strip() if self.title_end else ""


class Plain(Struct, frozen=True):
    """A paragraph of a body without a number."""

    paragraph: view.Paragraph
    depth: int = 0


class BodyTable(Struct, frozen=True):
    """A table in a body, with the paragraphs of its caption."""

    table: view.Table
    caption: tuple[view.Paragraph, ...] = ()
    depth: int = 0


Part = Numbered | Plain | BodyTable


class EndMark(Struct, frozen=True):
    """The paragraph in which the mark of the end stands."""

    paragraph: view.Paragraph
