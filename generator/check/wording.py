"""The words of a document, one after the other, as rules of spelling read them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.check.passages import Once, Passage, passages
from generator.document.blocks import Document
from generator.text.letters import fold_tone

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\S+\.(?:vn|com|org|net|gov|docx?|pdf|xlsx?)\b\S*"
)
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff]+")
_GLUE = "0123456789'’_&/@\\%+"


class Word(Struct, frozen=True):
    """A word and where it stands; `joined` says that only spaces part it from the one before.

    `plain` is how words are compared: small letters, one place for the tone mark. `whole` is
    false for a part of a code, a unit, a name with an apostrophe.
    """

    text: str
    plain: str
    start: int
    end: int
    joined: bool
    whole: bool


class Wording(Struct, frozen=True):
    """A passage with its words; `capitals` says that it has no small letter."""

    passage: Passage
    words: tuple[Word, ...]
    capitals: bool

    def quote(self, first: Word, last: Word) -> str:
        """Give what stands from one word to another, as typed."""
        return self.passage.text[first.start : last.end]


def words(text: str) -> tuple[Word, ...]:
    """Take `text` apart; addresses of the web and of mail are left out."""
    addresses = [found.span() for found in _ADDRESS.finditer(text)]
    return tuple(_words(text, addresses))


def _words(text: str, addresses: list[tuple[int, int]]) -> Iterator[Word]:
    before = -1
    waiting = iter(addresses)
    address = next(waiting, None)
    for found in _WORD.finditer(text):
        start, end = found.span()
        while address and address[1] <= start:
            address = next(waiting, None)
            before = -1
        if address and address[0] <= start:
            continue
        joined = before >= 0 and text[before:start].isspace()
        around = text[start - 1 : start] + text[end : end + 1]
        whole = not any(sign in _GLUE for sign in around)
        yield Word(found[0], fold_tone(found[0].lower()), start, end, joined, whole)
        before = end


texts = Once(lambda document: tuple(passages(document)))
"""The passages of a document, found once for all rules that read them."""


def _wordings(document: Document) -> tuple[Wording, ...]:
    return tuple(
        Wording(passage, words(passage.text), passage.text == passage.text.upper())
        for passage in texts(document)
    )


wordings = Once(_wordings)
