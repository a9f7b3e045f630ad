"""What marks a change: an element with a number, its author and a date."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from generator.word.parts import w

if TYPE_CHECKING:
    from lxml import etree

AUTHOR = "kehoach"

DATE = "2000-01-01T00:00:00Z"
"""Plainly no real one: the same two plans give the same bytes."""

INSERTED, DELETED = "ins", "del"


class Pen:
    """What writes the marks of one file.

    `notes` is the content of every footnote of the new file by its number, `old_notes` of the
    old one; one that only the old file has gets a number of its own when it is `kept`.
    """

    def __init__(
        self,
        notes: Mapping[str, etree._Element] | None = None,
        old_notes: Mapping[str, etree._Element] | None = None,
    ) -> None:
        """Begin with the footnotes of both files."""
        self._number = 0
        self.notes = dict(notes or {})
        self.old_notes = dict(old_notes or {})
        self.kept: list[etree._Element] = []

    def mark(self, tag: str) -> etree._Element:
        """Give an element that marks a change."""
        from lxml import etree

        self._number += 1
        about = {w("id"): str(self._number), w("author"): AUTHOR, w("date"): DATE}
        return etree.Element(w(tag), about)

    def keep(self, number: str) -> str:
        """Keep a footnote of the old file, and give its number in the new one."""
        taken = [int(n) for n in (*self.notes, *(note.get(w("id"), "0") for note in self.kept))]
        free = str(max([0, *taken]) + 1)
        note = self.old_notes.get(number)
        if note is not None:
            note = deepcopy(note)
            note.set(w("id"), free)
            self.kept.append(note)
        return free


def canonical(element: etree._Element | None) -> bytes:
    """Give an element in the one form in which two can be held against each other."""
    from lxml import etree

    return b"" if element is None else etree.tostring(element, method="c14n", exclusive=True)


def note_content(notes: Mapping[str, etree._Element], number: str) -> bytes:
    """Give what a footnote says, without its number."""
    note = notes.get(number)
    return b"" if note is None else b"".join(canonical(child) for child in note)
