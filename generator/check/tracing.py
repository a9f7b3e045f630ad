"""Which lines of a plan a paragraph of its Word file was made from.

The file may have been changed in Word since: paragraphs are matched with the blocks of the
composed document by their words, and words that stand there several times by what stands
before them. One that was changed or put in by hand is traced to nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from generator.document import view as seen
from generator.document.blocks import Block, Document, Paragraph, Table
from generator.finding import NOWHERE, Origin
from generator.text.letters import visible, words
from generator.text.rich import plain

_Words = tuple[str, ...]
_Key = str | _Words


def origins(
    view: seen.View,
    document: Document,
    subject: Origin = NOWHERE,
) -> Mapping[int, Origin]:
    """Give the origin of each paragraph of `view`, by its number, that `document` has too.

    `subject` is that of the trích yếu, of which a document does not know it.
    """
    printed = [line for line in _texts(document, subject) if line[1] != NOWHERE]
    places = _Places(text for text, _ in printed)
    found: dict[int, Origin] = {}
    expected = 0
    for paragraph in view.paragraphs():
        same = places.of(_printed(paragraph))
        if same:
            index = _nearest(same, expected)
            expected = index + 1
            found[paragraph.index] = printed[index][1]
    return found


def lost(view: seen.View, document: Document) -> str:
    """Give the first line of the body or of an appendix of `document` that `view` has not."""
    held = _Places(map(_printed, view.paragraphs()))
    bodies = (document.body, *(appendix.body for appendix in document.appendices))
    lines = (text for body in bodies for text, _ in _blocks(body))
    missing = next((line for line in lines if not held.of(line) and words(line)), "")
    return " ".join(missing.split())


def _printed(paragraph: seen.Paragraph) -> str:
    return f"{paragraph.number} {paragraph.text}" if paragraph.number else paragraph.text


class _Places:
    """Where texts stand: found letter for letter, or else by their words.

    Nearly all are found letter for letter; taking every text apart would be the most of the work.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)

    def of(self, text: str) -> list[int]:
        """Give the places of `text`, in their order."""
        letters = _letters(text)
        found = self._letters.get(letters)
        return found or (self._words.get(_words_of(text)) if letters else None) or []

    @cached_property
    def _letters(self) -> Mapping[_Key, list[int]]:
        return _index(map(_letters, self._texts))

    @cached_property
    def _words(self) -> Mapping[_Key, list[int]]:
        return _index(map(_words_of, self._texts))


@lru_cache(maxsize=2_000)
def _letters(text: str) -> str:
    return " ".join(visible(text).split()).casefold()


_words_of = lru_cache(maxsize=2_000)(words)
"""In a table most cells say what others say."""


def _index(keys: Iterable[_Key]) -> Mapping[_Key, list[int]]:
    found: dict[_Key, list[int]] = {}
    for place, key in enumerate(keys):
        if key:
            found.setdefault(key, []).append(place)
    return found


def _nearest(places: list[int], expected: int) -> int:
    if len(places) == 1:
        return places[0]
    at = bisect_left(places, expected)
    return min(places[max(at - 1, 0) : at + 1], key=lambda place: abs(place - expected))


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
