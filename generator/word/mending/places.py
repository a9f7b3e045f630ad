"""From what was read to the XML that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from generator.document.view import Paragraph, Table, paragraphs
from generator.word.copies import Copy
from generator.word.parts import w

if TYPE_CHECKING:
    from lxml import etree


class Change(Struct, frozen=True):
    """What was mended: a sentence, with the data for its blanks."""

    message: str
    data: dict[str, object]


class Places(Struct):
    """The paragraphs of a copy, by the numbers that a view gives them."""

    copy: Copy
    _listed: dict[str, list[etree._Element]] = field(default_factory=dict)

    def paragraph(self, seen: Paragraph) -> etree._Element:
        """Give the element of a paragraph."""
        part = self._part(seen.part)
        if part not in self._listed:
            self._listed[part] = list(self.copy.part(part).iter(w("p")))
        return self._listed[part][seen.index - 1]

    def _part(self, name: str) -> str:
        """Give the part that a view calls `name`, in small letters; none is the text's."""
        if not name:
            return self.copy.main
        return next(part for part in self.copy.parts if part.lower() == name.lower())

    def table(self, seen: Table) -> etree._Element | None:
        """Give the element of a table."""
        first = next(paragraphs((seen,)), None)
        if first is None:
            return None
        return next(self.paragraph(first).iterancestors(w("tbl")), None)

    def sections(self) -> list[etree._Element]:
        """Give the properties of the sections, in order."""
        return list(self.copy.root.iter(w("sectPr")))


def runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Give the runs of a paragraph, those of a box in it aside."""
    for run in paragraph.iter(w("r")):
        if next(run.iterancestors(w("p")), None) is paragraph:
            yield run
