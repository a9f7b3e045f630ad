"""Vietnamese letters: one form for each, the order of the points, what may be compared."""

from __future__ import annotations

import re
import unicodedata
from itertools import product

from generator.text.late import late

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points, in the order of the Vietnamese alphabet."""

_SEPARATORS = late(r"[\s\-._\u2010-\u2015]+")
INVISIBLE = late("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""What takes no room and is not seen: soft hyphens, joiners, marks of direction."""

_FORBIDDEN = late("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WORD = late(r"(?:[^\W_]+|[\u0300-\u036f]+)+")
_TONES = "\u0300\u0301\u0309\u0303\u0323"


def normal(text: str) -> str:
    """Give `text` with every letter in its composed form (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    """Give `text` as it is seen, without what takes no room."""
    return text if text.isascii() else INVISIBLE.sub("", text)


def bare(text: str) -> str:
    """Give `text` without accents and tone marks, ``đ`` as ``d``; capitals stay."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", kept)


def fold_key(key: str) -> str:
    """Give the one spelling of a key, however it was typed."""
    return _SEPARATORS.sub("_", bare(visible(key)).lower()).strip("_")


def _tone_places() -> dict[str, str]:
    """Pair each spelling with its tone on the second vowel with that on the first."""
    places = {}
    for pair, tone in product(("oa", "oe", "uy"), _TONES):
        for first, second in product((pair[0], pair[0].upper()), (pair[1], pair[1].upper())):
            places[normal(first + second + tone)] = normal(first + tone) + second
    return places


_TONE_PLACES = _tone_places()
_SECOND = "".join(sorted({place[1:] for place in _TONE_PLACES}))
_TONE_PLACE = late(rf"[oOuU][{_SECOND}](?![^\W\d_])")


def fold_tone(text: str) -> str:
    """Put the tone on the first vowel of oa, oe, uy where both are usual: ``hoà`` is ``hòa``."""
    if text.isascii():
        return text
    return _TONE_PLACE.sub(_on_first_vowel, normal(text))


def _on_first_vowel(place: re.Match[str]) -> str:
    found = place.group()
    if place.string[max(place.start() - 1, 0) : place.start()] in {"q", "Q"}:
        return found  # the u of qu is no vowel: quý
    return _TONE_PLACES.get(found, found)


def capitals(text: str) -> str:
    """Give `text` in capitals, letter for letter.

    A letter whose capital is several letters (``ß``) stays as it is, so that places in the
    text stay what they were.
    """
    text = normal(text)
    upper = text.upper()
    if len(upper) == len(text):
        return normal(upper)
    return normal(
        "".join(capital if len(capital := letter.upper()) == 1 else letter for letter in text),
    )


def point_letter(number: int) -> str:
    """Give the letter of the `number`-th point, from 1.

    The decree says nothing of a 24th point. After ``y`` come ``aa``, ``ab``, ``ac``: no
    letter stands twice, and a reader finds each by the alphabet.
    """
    if number < 1:
        msg = f"there is no point {number}"
        raise ValueError(msg)
    letters = ""
    while number:
        number, place = divmod(number - 1, len(POINT_LETTERS))
        letters = POINT_LETTERS[place] + letters
    return letters


def point_number(letters: str) -> int | None:
    """Give the place of a point by its letter, or None where no point has it."""
    number = 0
    for letter in letters:
        place = POINT_LETTERS.find(letter)
        if place < 0:
            return None
        number = number * len(POINT_LETTERS) + place + 1
    return number or None


def forbidden(text: str) -> tuple[int, ...]:
    """Give the places of characters that a Word file cannot hold (XML 1.0 has none of them)."""
    if text.isprintable() or not _FORBIDDEN.search(text):  # the first is true of most, and quick
        return ()
    return tuple(found.start() for found in _FORBIDDEN.finditer(text))


def words(text: str) -> tuple[str, ...]:
    """Give the words and numbers of `text`, without case, for comparing texts."""
    return tuple(_WORD.findall(normal(text).casefold()))
