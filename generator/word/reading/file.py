"""A Word file as far as all its parts share it: styles, settings, notes, faults found."""

from __future__ import annotations

from msgspec import Struct, field

from generator.finding import Finding, Kind, Place
from generator.word.reading.form import Form
from generator.word.reading.package import Package
from generator.word.reading.settings import Settings
from generator.word.reading.styles import Styles
from generator.word.reading.xml import Element, W

_NOTE_ID = W + "id"
_FOOTNOTE = W + "footnoteReference"
_ENDNOTE = W + "endnoteReference"


class File(Struct):
    """What the parts of a file have in common."""

    name: str
    package: Package
    styles: Styles
    settings: Settings
    findings: list[Finding] = field(default_factory=list)
    notes: dict[tuple[str, str], int] = field(default_factory=dict)
    forms: dict[tuple[object, ...], Form] = field(default_factory=dict)
    _reported: set[tuple[str, ...]] = field(default_factory=set)

    def report(self, kind: Kind, **data: object) -> None:
        """Note what could not be read, once."""
        said = (kind.code, *map(str, data.values()))
        if said not in self._reported:
            self._reported.add(said)
            self.findings.append(Finding(kind, Place(self.name), data))

    def number_notes(self, root: Element) -> None:
        """Give every note its number: footnotes in the order of their marks, then endnotes."""
        for mark in (_FOOTNOTE, _ENDNOTE):
            for reference in root.iter(mark):
                key = (mark, reference.get(_NOTE_ID, ""))
                self.notes.setdefault(key, len(self.notes) + 1)

    def note(self, reference: Element) -> int | None:
        """Give the number of the note that a mark stands for."""
        return self.notes.get((reference.tag, reference.get(_NOTE_ID, "")))
