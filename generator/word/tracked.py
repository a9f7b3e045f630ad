"""Two Word files as one with tracked changes: accepting all gives the new one, rejecting the old.

Both must have been made with the same template. What follows from the words by itself (the
widths of a table's columns, headers, the properties of the file) is the new file's, and no
change that anybody would have to judge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.word.copies import Copy, copy
from generator.word.parts import parse, w
from generator.word.table_parts import joined
from generator.word.tracking.blocks import merged, section_of
from generator.word.tracking.pen import Pen

if TYPE_CHECKING:
    from lxml import etree


def tracked(old: bytes, new: bytes, name: str = "") -> bytes:
    """Give the Word file `new` with everything that is different in `old` as a tracked change."""
    before, after = _opened(old, name), _opened(new, name)
    notes = after.related("footnotes")
    pen = Pen(_notes(after), _notes(before))
    body, body_before = after.root.find(w("body")), before.root.find(w("body"))
    assert body is not None  # noqa: S101 - our own rendering
    assert body_before is not None  # noqa: S101
    last, last_before = body.find(w("sectPr")), body_before.find(w("sectPr"))
    content = merged(_blocks(body_before), _blocks(body), pen)
    section = None if last is None else section_of(last_before, last, pen)
    body[:] = content if section is None else [*content, section]
    if notes:
        after.part(notes).extend(pen.kept)
    return after.packed()


def _opened(data: bytes, name: str) -> Copy:
    """Take a file apart, the parts of a long table put together again."""
    file = copy(data, name)
    file.root = parse(joined(file.parts[file.main]), file.main, name)
    return file


def _blocks(body: etree._Element) -> list[etree._Element]:
    return [child for child in body if child.tag != w("sectPr")]


def _notes(file: Copy) -> dict[str, etree._Element]:
    part = file.related("footnotes")
    if not part:
        return {}
    return {note.get(w("id"), ""): note for note in file.part(part).findall(w("footnote"))}
