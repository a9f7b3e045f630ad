"""Which lines of a plan a paragraph of its Word file was made from.

The file may have been changed in Word since: paragraphs are matched with the blocks of the
composed document by their words, and words that stand there several times by what stands
before them. One that was changed or put in by hand is traced to nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.document.blocks import Block, Document, Paragraph, Table
from generator.document.view import View
from generator.finding import NOWHERE, Origin
from generator.text.letters import words
from generator.text.rich import plain

_Words = tuple[str, ...]


def origins(
    view: View,
    document: Document,
    subject: Origin = NOWHERE,
) -> Mapping[int, Origin]:
    """Give the origin of each paragraph of `view`, by its number, that `document` has too.

    `subject` is that of the trích yếu, of which a document does not know it.
    """
    printed = list(_lines(document, subject))
    places: defaultdict[_Words, list[int]] = defaultdict(list)
    for index, (said, _) in enumerate(printed):
        places[said].append(index)
    found: dict[int, Origin] = {}
    expected = 0
    for paragraph in view.paragraphs():
        same = places.get(words(f"{paragraph.number} {paragraph.text}"))
        if same:
            index = _nearest(same, expected)
            expected = index + 1
            found[paragraph.index] = printed[index][1]
    return found


def lost(view: View, document: Document) -> str:
    """Give the first line of the body or of an appendix of `document` that `view` has not."""
    held = {words(f"{p.number} {p.text}") for p in view.paragraphs()}
    bodies = (document.body, *(appendix.body for appendix in document.appendices))
    lines = (" ".join(text.split()) for body in bodies for text, _ in _blocks(body))
    return next((line for line in lines if words(line) and words(line) not in held), "")


def _nearest(places: list[int], expected: int) -> int:
    at = bisect_left(places, expected)
    return min(places[max(at - 1, 0) : at + 1], key=lambda place: abs(place - expected))


def _lines(document: Document, subject: Origin) -> Iterator[tuple[_Words, Origin]]:
    """Give what each line of the document says and where it comes from, where it says anything."""
    for text, origin in _texts(document, subject):
        said = words(text)
        if said and origin != NOWHERE:
            yield said, origin


def _texts(document: Document, subject: Origin) -> Iterator[tuple[str, Origin]]:
    head = document.letterhead
    for name in (*head.parents, *head.organ):
        yield name, head.origin
    for line in document.subject:
        yield plain(line), subject
    for recipient in (*document.addressees, *document.recipients):
        yield plain(recipient.content), recipient.origin
    yield from _blocks(document.body)
    if document.signature:
        signature = document.signature
        for name in (*signature.authority, *signature.other_positions, signature.name):
            yield name, signature.origin
    for appendix in document.appendices:
        for said in (appendix.label, *map(plain, appendix.title), plain(appendix.attached)):
            yield said, appendix.origin
        yield from _blocks(appendix.body)


def _blocks(blocks: Iterable[Block]) -> Iterator[tuple[str, Origin]]:
    for block in blocks:
        match block:
            case Paragraph():
                yield f"{block.number} {plain(block.content)}", block.origin
            case Table():
                yield from _table(block)


def _table(table: Table) -> Iterator[tuple[str, Origin]]:
    for line in table.caption:
        yield plain(line), table.origin
    for row in table.rows:
        for cell in row.cells:
            origin = next((o for o in (cell.origin, row.origin) if o != NOWHERE), table.origin)
            for line in cell.paragraphs:
                yield plain(line), origin
