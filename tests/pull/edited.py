"""A made Word file, edited as a leader does: with python-docx, paragraph by paragraph."""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.table import _Row
from docx.text.paragraph import Paragraph


class Edited:
    """An open Word file; `data` is what is saved of it."""

    def __init__(self, data: bytes) -> None:
        self.file: Document = docx.Document(io.BytesIO(data))

    @property
    def data(self) -> bytes:
        out = io.BytesIO()
        self.file.save(out)
        return out.getvalue()

    def paragraphs(self) -> Iterator[Paragraph]:
        yield from (Paragraph(p, self.file) for p in self.file.element.body.iter(_w("p")))

    def find(self, words: str) -> Paragraph:
        return next(p for p in self.paragraphs() if words in p.text.replace("\u00a0", " "))

    def row(self, words: str) -> _Row:
        return next(
            row
            for table in self.file.tables
            for row in table.rows
            if any(words in cell.text.replace("\u00a0", " ") for cell in row.cells)
        )

    def change(self, words: str, old: str, new: str) -> None:
        """Change letters of the paragraph that holds `words`, within one run."""
        swap(self.find(words), old, new)

    def cell(self, row: str, column: int, old: str, new: str) -> None:
        swap(self.row(row).cells[column].paragraphs[0], old, new)

    def add_after(self, words: str, new: str) -> Paragraph:
        """Put a paragraph that looks like the one with `words` behind it."""
        before = self.find(words)
        element = copy.deepcopy(before._p)
        before._p.addnext(element)
        added = Paragraph(element, before._parent)
        say(added, new)
        return added

    def remove(self, words: str) -> None:
        element = self.find(words)._p
        element.getparent().remove(element)

    def remove_row(self, words: str) -> None:
        element = self.row(words)._tr
        element.getparent().remove(element)

    def add_row_after(self, words: str, *cells: str) -> None:
        before = self.row(words)
        element = copy.deepcopy(before._tr)
        before._tr.addnext(element)
        for cell, new in zip(_Row(element, before._parent).cells, cells, strict=True):
            say(cell.paragraphs[0], new)
            for other in cell.paragraphs[1:]:
                other._p.getparent().remove(other._p)

    def move_behind(self, words: str, other: str) -> None:
        self.find(other)._p.addnext(self.find(words)._p)


def say(paragraph: Paragraph, words: str) -> None:
    """Give a paragraph other words in the look of its first letters."""
    first = next((run for run in paragraph.runs if run.text), None)
    if first is None:
        paragraph.add_run(words)
        return
    for run in paragraph.runs:
        if run._r is not first._r:
            run._r.getparent().remove(run._r)
    first.text = words


def swap(paragraph: Paragraph, old: str, new: str) -> None:
    for run in paragraph.runs:
        words = run.text.replace("\u00a0", " ")
        if old in words:
            run.text = words.replace(old, new, 1)
            return
    msg = f"{old!r} is in none of {[run.text for run in paragraph.runs]}"
    raise AssertionError(msg)


def _w(tag: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + tag
