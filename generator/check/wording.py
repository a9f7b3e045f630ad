"""The words of a document, one after the other, as rules of spelling read them."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from generator.check.once import Once
from generator.check.passages import Passage, texts
from generator.document.blocks import Document
from generator.text.late import late
from generator.text.letters import fold_tone

_ENDING = r"\.(?:vn|com|org|net|gov|docx?|pdf|xlsx?)\b"
_ADDRESS = late(rf"(?:https?://|www\.)\S+|\S+@\S+|\S+{_ENDING}\S*")
_OF_AN_ADDRESS = late(rf"://|www\.|@|{_ENDING}")
"""What every address holds: looking for that alone is quick."""

_WORD = late(r"[A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff]+")
_GLUE = frozenset("0123456789'’_&/@\\%+")


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


@lru_cache(maxsize=2_000)
def words(text: str) -> tuple[Word, ...]:
    """Take `text` apart; addresses of the web and of mail are left out.

    In a table most cells say what others say.
    """
    addresses = _addresses(text) if _OF_AN_ADDRESS.search(text) else []
    found: list[Word] = []
    before = -1
    for word in _WORD.finditer(text):
        start, end = word.span()
        if addresses:
            while addresses and addresses[0][1] <= start:
                del addresses[0]
                before = -1
            if addresses and addresses[0][0] <= start:
                continue
        joined = before >= 0 and text[before:start].isspace()
        whole = _GLUE.isdisjoint(text[max(start - 1, 0) : start] + text[end : end + 1])
        said = word.group()
        found.append(Word(said, _plain(said), start, end, joined, whole))
        before = end
    return tuple(found)


def _addresses(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _ADDRESS.finditer(text)]


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    return fold_tone(word.lower())


def _wordings(document: Document) -> tuple[Wording, ...]:
    return tuple(
        Wording(passage, words(passage.text), passage.text == passage.text.upper())
        for passage in texts(document)
    )


wordings = Once(_wordings)
"""The passages of a document with their words."""

spellings: Once[Document, frozenset[str]] = Once(
    lambda document: frozenset(word.text for each in wordings(document) for word in each.words)
)
"""Every word of a document as it is typed somewhere: far fewer than there are words."""
