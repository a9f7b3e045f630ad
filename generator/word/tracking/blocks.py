"""Paragraphs and tables of two files as one row of them, marked.

A paragraph ends with its mark, and the mark holds what the paragraph looks like: where one
is deleted, its words join the paragraph below. The last mark of a cell or of the text cannot
go; what is added or taken away at the end changes the mark before it instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from generator.text.alignment import align
from generator.word.parts import w
from generator.word.tracking.letters import Piece, taken_apart, written
from generator.word.tracking.pairing import both, paired, row_item
from generator.word.tracking.pen import DELETED, INSERTED, Pen, canonical

if TYPE_CHECKING:
    from lxml import etree

_APART = frozenset({w("rPr"), w("sectPr"), w("pPrChange")})
"""Held in a paragraph's properties, but no part of what changes with its look."""


def merged(
    old: Sequence[etree._Element], new: Sequence[etree._Element], pen: Pen
) -> list[etree._Element]:
    """Give what stands in a cell, or in the text, in both files."""
    pairs, shifted = paired(old, new)
    held_for = {end: held for held, end in shifted.items()}
    found: list[etree._Element] = []
    for number, (i, j) in enumerate(pairs):
        before = None if i is None else old[i]
        after = None if j is None else new[j]
        if number in shifted and i is not None and j is not None:
            grown = pairs[shifted[number]][0] is None
            found.append(_with_new_end(old[i], new[j], INSERTED if grown else DELETED, pen))
        elif number in held_for:
            held = pairs[held_for[number]]
            found.append(_new_end(before, after, both(old, new, held), pen))
        else:
            found.append(_one(before, after, pen))
    return found


# --- one of them ------------------------------------------------------------------


def _one(old: etree._Element | None, new: etree._Element | None, pen: Pen) -> etree._Element:
    """Give one element, that of the new file where both have it."""
    if old is not None and new is not None:
        if new.tag == w("tbl"):
            return _table(old, new, pen)
        return _paragraph(old, new, pen) if new.tag == w("p") else deepcopy(new)
    whole, state = (old, DELETED) if new is None else (new, INSERTED)
    assert whole is not None  # noqa: S101 - a pair has one of two at least
    if whole.tag == w("tbl"):
        table = deepcopy(whole)
        for row in table.findall(w("tr")):
            _mark_row(row, state, pen)
        return table
    if whole.tag != w("p"):
        return deepcopy(whole)
    return _built(whole, _content(whole, state, pen), pen, mark=state)


def _paragraph(old: etree._Element, new: etree._Element, pen: Pen) -> etree._Element:
    return _built(new, _compared(old, new, pen), pen, was=old)


def _with_new_end(old: etree._Element, new: etree._Element, state: str, pen: Pen) -> etree._Element:
    """Give a paragraph whose mark is new, or goes, because what follows it does."""
    look = new if state == INSERTED else old
    return _built(look, _compared(old, new, pen), pen, mark=state)


def _new_end(
    old: etree._Element | None,
    new: etree._Element | None,
    held: tuple[etree._Element, etree._Element],
    pen: Pen,
) -> etree._Element:
    """Give the last paragraph, of one file alone; its mark is in the other that of `held`."""
    if new is not None:
        return _built(new, _content(new, INSERTED, pen), pen, was=held[0])
    assert old is not None  # noqa: S101 - a pair has one of two at least
    return _built(held[1], _content(old, DELETED, pen), pen, was=old)


def _compared(old: etree._Element, new: etree._Element, pen: Pen) -> list[etree._Element]:
    return written(taken_apart(old, pen.old_notes), taken_apart(new, pen.notes), pen)


def _content(paragraph: etree._Element, state: str, pen: Pen) -> list[etree._Element]:
    nothing: list[Piece] = []
    if state == DELETED:
        return written(taken_apart(paragraph, pen.old_notes), nothing, pen)
    return written(nothing, taken_apart(paragraph, pen.notes), pen)


def _built(
    look: etree._Element,
    content: list[etree._Element],
    pen: Pen,
    mark: str = "",
    was: etree._Element | None = None,
) -> etree._Element:
    """Give a paragraph that looks as `look` does, and looked as `was` did."""
    from lxml import etree

    paragraph = etree.Element(w("p"))
    properties = etree.SubElement(paragraph, w("pPr"))
    properties.extend(_base(look))
    letters = _mark_look(look, mark, was, pen)
    if len(letters):
        properties.append(letters)
    section = look.find(f"{w('pPr')}/{w('sectPr')}")
    if section is not None:
        before = None if was is None else was.find(f"{w('pPr')}/{w('sectPr')}")
        properties.append(section_of(before, section, pen))
    if was is not None and _alike(_base(was)) != _alike(_base(look)):
        change = pen.mark("pPrChange")
        etree.SubElement(change, w("pPr")).extend(_base(was))
        properties.append(change)
    if not len(properties):
        paragraph.remove(properties)
    paragraph.extend(content)
    return paragraph


def _base(paragraph: etree._Element) -> list[etree._Element]:
    properties = paragraph.find(w("pPr"))
    return (
        [deepcopy(p) for p in properties if p.tag not in _APART] if properties is not None else []
    )


def _alike(elements: Sequence[etree._Element]) -> bytes:
    return b"".join(map(canonical, elements))


def _mark_look(
    look: etree._Element, mark: str, was: etree._Element | None, pen: Pen
) -> etree._Element:
    """Give the properties of a paragraph's mark, with whether it is inserted or deleted."""
    from lxml import etree

    path = f"{w('pPr')}/{w('rPr')}"
    found = etree.Element(w("rPr"))
    if mark:
        found.append(pen.mark(mark))
    now = look.find(path)
    found.extend(deepcopy(list(now)) if now is not None else [])
    before = None if was is None else was.find(path)
    if was is not None and canonical(before) != canonical(now):
        change = pen.mark("rPrChange")
        change.append(etree.Element(w("rPr")) if before is None else deepcopy(before))
        found.append(change)
    return found


def section_of(old: etree._Element | None, new: etree._Element, pen: Pen) -> etree._Element:
    """Give the description of a section, with what it was; Word tracks no change of headers."""
    from lxml import etree

    found = deepcopy(new)
    references = {w("headerReference"), w("footerReference")}
    before = [] if old is None else [p for p in old if p.tag not in references]
    if old is not None and _alike(before) != _alike([p for p in new if p.tag not in references]):
        change = pen.mark("sectPrChange")
        etree.SubElement(change, w("sectPr")).extend(deepcopy(before))
        found.append(change)
    return found


# --- tables -----------------------------------------------------------------------


def _table(old: etree._Element, new: etree._Element, pen: Pen) -> etree._Element:
    """Give a table row by row, its columns as wide as in the new file."""
    from lxml import etree

    found = etree.Element(w("tbl"))
    found.extend(deepcopy(child) for child in new if child.tag != w("tr"))
    rows_old, rows_new = old.findall(w("tr")), new.findall(w("tr"))
    for i, j in align(list(map(row_item, rows_old)), list(map(row_item, rows_new))):
        if i is not None and j is not None:
            found.append(_row(rows_old[i], rows_new[j], pen))
        elif i is not None:
            row = deepcopy(rows_old[i])
            _mark_row(row, DELETED, pen)
            found.append(row)
        elif j is not None:
            row = deepcopy(rows_new[j])
            _mark_row(row, INSERTED, pen)
            found.append(row)
    return found


def _row(old: etree._Element, new: etree._Element, pen: Pen) -> etree._Element:
    from lxml import etree

    found = etree.Element(w("tr"))
    found.extend(deepcopy(child) for child in new if child.tag != w("tc"))
    for before, after in zip(old.findall(w("tc")), new.findall(w("tc")), strict=True):
        cell = etree.SubElement(found, w("tc"))
        properties = after.find(w("tcPr"))
        if properties is not None:
            cell.append(deepcopy(properties))
        cell.extend(merged(_inside(before), _inside(after), pen))
    return found


def _inside(cell: etree._Element) -> list[etree._Element]:
    return [child for child in cell if child.tag != w("tcPr")]


def _mark_row(row: etree._Element, state: str, pen: Pen) -> None:
    """Mark a row and all words in it as inserted or deleted."""
    from lxml import etree

    properties = row.find(w("trPr"))
    if properties is None:
        properties = etree.Element(w("trPr"))
        exceptions = row.find(w("tblPrEx"))
        row.insert(0 if exceptions is None else 1, properties)
    properties.append(pen.mark(state))
    for paragraph in row.iter(w("p")):
        content = _content(paragraph, state, pen)
        for child in [child for child in paragraph if child.tag != w("pPr")]:
            paragraph.remove(child)
        paragraph.extend(content)
