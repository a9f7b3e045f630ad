"""Findings as Word comments, in a copy: who opens it sees each beside the words it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.word.copies import Copy, copy, new_root
from generator.word.parts import w

if TYPE_CHECKING:
    from lxml import etree

AUTHOR, INITIALS = "kehoach", "KH"
"""A copy carries no date: the same findings give the same bytes."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Remark(Struct, frozen=True):
    """A comment at a paragraph, as a view counts it; without one, at the first. A line each."""

    lines: tuple[str, ...]
    paragraph: int | None = None


def annotate(data: bytes, remarks: Iterable[Remark], name: str = "") -> bytes:
    """Give the Word file `data` with `remarks` as comments, those that it has kept."""
    file = copy(data, name)
    comments = _comments(file)
    number = 1 + max((_number(c) for c in comments.iter(w("comment"))), default=-1)
    paragraphs = file.paragraphs()
    for number_, remark in enumerate(remarks, number):
        index = remark.paragraph or 1
        if 0 < index <= len(paragraphs):
            _anchor(_outermost(paragraphs[index - 1]), str(number_))
            comments.append(_comment(str(number_), remark.lines))
    return file.packed()


def _comments(file: Copy) -> etree._Element:
    """Give the part of the comments, made where there is none."""
    there = file.related("comments")
    if there:
        return file.part(there)
    root = new_root("comments")
    name = file.main.rpartition("/")[0] + "/comments.xml"
    file.add("comments", name if name not in file.parts else file.free("comments"), root)
    return root


def _number(comment: etree._Element) -> int:
    try:
        return int(comment.get(w("id"), ""))
    except ValueError:
        return -1


def _outermost(paragraph: etree._Element) -> etree._Element:
    """Give the paragraph in which a box with this one is anchored: Word has no comments in it."""
    for around in paragraph.iterancestors(w("p")):
        paragraph = around
    return paragraph


def _anchor(paragraph: etree._Element, number: str) -> None:
    """Begin the comment before the words of a paragraph and end it behind them."""
    from lxml import etree

    begins = etree.Element(w("commentRangeStart"), {w("id"): number})
    paragraph.insert(1 if paragraph.find(w("pPr")) is not None else 0, begins)
    etree.SubElement(paragraph, w("commentRangeEnd"), {w("id"): number})
    run = etree.SubElement(paragraph, w("r"))
    etree.SubElement(run, w("commentReference"), {w("id"): number})


def _comment(number: str, lines: Iterable[str]) -> etree._Element:
    from lxml import etree

    comment = etree.Element(
        w("comment"), {w("id"): number, w("author"): AUTHOR, w("initials"): INITIALS}
    )
    for line in lines:
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        text = etree.SubElement(run, w("t"), {_SPACE: "preserve"})
        text.text = line
    return comment
