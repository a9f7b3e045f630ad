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
_ENDINGS = (".vn", ".com", ".org", ".net", ".gov", ".doc", ".pdf", ".xls")
_OF_AN_ADDRESS = ("://", "www.", "@", *_ENDINGS)
"""One of them stands in every address: looking for that alone is quick."""

_WORD = late(r"([A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff]+)")
_GLUE = frozenset("0123456789'’_&/@\\%+")


class Word(Struct, frozen=True, gc=False):
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
    addresses = _addresses(text) if any(map(text.__contains__, _OF_AN_ADDRESS)) else []
    found: list[Word] = []
    follows = False
    end = 0
    pieces = iter(_WORD.split(text))  # what parts the words, and the words, in turn
    before = next(pieces)
    for said in pieces:
        behind = next(pieces)
        start = end + len(before)
        end = start + len(said)
        if addresses:
            while addresses and addresses[0][1] <= start:
                del addresses[0]
                follows = False
        if not addresses or addresses[0][0] > start:
            joined = follows and (before == " " or before.isspace())
            whole = before[-1:] not in _GLUE and behind[:1] not in _GLUE
            found.append(Word(said, _plain(said), start, end, joined, whole))
            follows = True
        before = behind
    return tuple(found)


def _addresses(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _ADDRESS.finditer(text)]


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    return fold_tone(word.lower())


@lru_cache(maxsize=2_000)
def _in_capitals(text: str) -> bool:
    return text == text.upper()


def _wordings(document: Document) -> tuple[Wording, ...]:
    return tuple(
        Wording(passage, words(passage.text), _in_capitals(passage.text))
        for passage in texts(document)
    )


wordings = Once(_wordings)
"""The passages of a document with their words."""

spellings: Once[Document, frozenset[str]] = Once(
    lambda document: frozenset(word.text for each in wordings(document) for word in each.words)
)
"""Every word of a document as it is typed somewhere: far fewer than there are words."""
