"""The languages in which the program speaks.

Sentences stand in the code in English, marked by `N_`; `translate` looks them up. The
system's locale is never asked: a clerk reads Vietnamese on any machine.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path

LOCALE = Path(__file__).with_name("locale")
LANGUAGES = ("vi", "en")
DEFAULT = "vi"
WRITTEN_IN = "en"
"""The language of the sentences in the code."""


class Phrase(str):
    """A value that is itself a sentence: it is looked up where the sentence around it is."""

    __slots__ = ()


def N_(message: str) -> str:  # noqa: N802 - the name that every extractor of messages knows
    """Mark `message` for translation; it is looked up when it is shown."""
    return message


class _Catalogue:
    """A compiled catalogue (`.mo`), in which a sentence is looked up where it stands.

    The sentences are in order, so ten looks find one of a thousand; gettext would read all of
    them at every start, which takes longer than it takes to make a plan's document.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._count, self._messages, self._sentences = map(self._number, (8, 12, 16))

    def find(self, message: str) -> str | None:
        """Give what `message` is in the language of the catalogue."""
        wanted = message.encode()
        at = bisect_left(range(self._count), wanted, key=self._message)
        if at == self._count or self._message(at) != wanted:
            return None
        return self._text(self._sentences, at).decode()

    def _message(self, index: int) -> bytes:
        return self._text(self._messages, index)

    def _text(self, table: int, index: int) -> bytes:
        size, start = self._number(table + 8 * index), self._number(table + 8 * index + 4)
        return self._data[start : start + size]

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 4], "little")


@cache
def _catalogue(language: str) -> _Catalogue:
    return _Catalogue((LOCALE / language / "LC_MESSAGES" / "messages.mo").read_bytes())


@lru_cache(maxsize=2_000)
def translate(message: str, language: str = DEFAULT) -> str:
    """Give `message` in `language`."""
    if not message or language == WRITTEN_IN:
        return message
    return _catalogue(language).find(message) or message
