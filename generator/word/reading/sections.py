"""Sections: their paper, their headers and footers with inheritance resolved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from generator.document.view import HeaderFooter, Page, Section
from generator.word.reading.file import File
from generator.word.reading.story import Story
from generator.word.reading.xml import Element, R, W, find, integer, millimetres, on, stated, twips

_LETTER: Final = (12240.0, 15840.0)
_INCH: Final = 1440.0
_HALF_INCH: Final = 720.0
"""The paper and the margins that Word takes where a section states none."""

_MOST_WIDTHS: Final = 8
_REFERENCES: Final = {W + "headerReference": "header", W + "footerReference": "footer"}


class Margins(Struct):
    """Reads headers and footers: each part once for each width, of which it has a few."""

    file: File
    main: str
    _inherited: dict[tuple[str, str], str] = field(default_factory=dict)
    _read: dict[tuple[str, float], HeaderFooter | None] = field(default_factory=dict)
    _widths: dict[str, list[float]] = field(default_factory=dict)

    def of(self, properties: Element | None, section: Section) -> Section:
        """Give `section` with the headers and footers that apply to it."""
        for reference in properties if properties is not None else ():
            kind = _REFERENCES.get(reference.tag)
            if kind is not None:
                target = self.file.package.relations(self.main).get(reference.get(R + "id", ""))
                if target is not None:
                    self._inherited[kind, reference.get(W + "type", "default")] = target[1]
        applies = {
            "default": True,
            "first": section.first_differs,
            "even": self.file.settings.even_and_odd_headers,
        }
        width = section.page.text_width
        found = {
            (kind, which): self._part(self._inherited[kind, which], width)
            for kind, which in self._inherited
            if applies.get(which)
        }
        return replace(
            section,
            header=found.get(("header", "default")),
            first_header=found.get(("header", "first")),
            even_header=found.get(("header", "even")),
            footer=found.get(("footer", "default")),
            first_footer=found.get(("footer", "first")),
            even_footer=found.get(("footer", "even")),
        )

    def _part(self, name: str, width: float) -> HeaderFooter | None:
        widths = self._widths.setdefault(name, [])
        if width not in widths and len(widths) < _MOST_WIDTHS:
            widths.append(width)
        key = (name, width if width in widths else widths[-1])
        if key not in self._read:
            root = self.file.package.optional(name)
            self._read[key] = None
            if root is not None:
                story = Story(self.file, root, name, part=name)
                self._read[key] = HeaderFooter(story.blocks(story.flat(root), width))
        return self._read[key]


def sections(story: Story) -> tuple[Section, ...]:
    """Read the sections of the main text."""
    margins = Margins(story.file, story.name)
    body = find(story.root, W + "body")
    found: list[Section] = []
    for properties, content in _divided(story, body):
        empty = _section(properties)
        story.turns = story.turns or (bool(found) and not empty.continuous)
        blocks = story.blocks(content, empty.page.text_width / _columns(properties))
        found.append(margins.of(properties, replace(empty, blocks=blocks)))
    return tuple(found)


def _divided(story: Story, body: Element | None) -> Iterator[tuple[Element | None, list[Element]]]:
    """Give the content of each section with the properties that stand at its end."""
    content: list[Element] = []
    for element in story.flat(body) if body is not None else ():
        content.append(element)
        properties = find(element, W + "pPr", W + "sectPr")
        if properties is not None:
            yield properties, content
            content = []
    last = find(body, W + "sectPr")
    if last is not None or content or body is None:
        yield last, content


def _section(properties: Element | None) -> Section:
    numbering = find(properties, W + "pgNumType")
    kind = stated(properties, "type")
    return Section(
        page=_page(properties),
        start=None if numbering is None else integer(numbering.get(W + "start")),
        number_format="decimal" if numbering is None else numbering.get(W + "fmt", "decimal"),
        first_differs=on(find(properties, W + "titlePg")),
        continuous=kind == "continuous",
    )


def _page(properties: Element | None) -> Page:
    paper, margins = find(properties, W + "pgSz"), find(properties, W + "pgMar")

    def length(element: Element | None, name: str, otherwise: float) -> float:
        stated = None if element is None else twips(element.get(W + name))
        return millimetres(otherwise if stated is None else abs(stated))

    return Page(
        width=length(paper, "w", _LETTER[0]),
        height=length(paper, "h", _LETTER[1]),
        top=length(margins, "top", _INCH),
        bottom=length(margins, "bottom", _INCH),
        left=length(margins, "left", _INCH),
        right=length(margins, "right", _INCH),
        header=length(margins, "header", _HALF_INCH),
        footer=length(margins, "footer", _HALF_INCH),
        gutter=length(margins, "gutter", 0),
        landscape=paper is not None and paper.get(W + "orient") == "landscape",
    )


def _columns(properties: Element | None) -> int:
    columns = find(properties, W + "cols")
    number = None if columns is None else integer(columns.get(W + "num"))
    return min(max(number or 1, 1), 45)
