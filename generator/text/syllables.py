"""Which syllables Vietnamese can spell: every onset with every rhyme and every tone.

The table is that of the orthography itself, no list of words: what it refuses nobody can
have meant, what it accepts need not be a word. A tone may stand on either vowel of oa, oe,
uy, where both are usual.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import lru_cache

from msgspec import Struct

from generator.text.letters import normal


class Flaw(Enum):
    """Why letters are no syllable."""

    LETTERS = "no such onset or rhyme"
    ONSET = "the onset is spelled otherwise before this vowel"
    TONE = "a rhyme that ends in c, ch, p, t bears sắc or nặng"
    PLACE = "the tone stands on the wrong vowel"


class Parts(Struct, frozen=True):
    """A syllable taken apart: letters without the tone, the tone, and on which letter it stands."""

    onset: str
    rhyme: str
    tone: str
    place: int | None


LEVEL, GRAVE, ACUTE, HOOK, TILDE, DOT = "", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
TONES = (LEVEL, GRAVE, ACUTE, HOOK, TILDE, DOT)

_FRONT = frozenset("eêiy")
_ALL_ONSETS = "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x"
_ONSETS = frozenset(_ALL_ONSETS.split())
_LONGEST_ONSET = 3

_ALL_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăp oăt oe oem oen oeng oeo oet
ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uya uyên uyêt
uy uych uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""
_RHYMES = frozenset(_ALL_RHYMES.split())
_WITH_Y = frozenset({"y", "yêm", "yên", "yêng", "yêt", "yêu"})
"""Rhymes that begin with y: without an onset, and y alone behind h k l m q s t v."""

_Y_ONSETS = frozenset({"h", "k", "l", "m", "n", "s", "t", "v"})
_RHYMES_AFTER_QU = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây ôc
e ec en eng eo et ê êch ên ênh êt êu i ich in it ơ ơi ơn ơt
y ych yn ynh yt yp yu ya yên yêt
"""
_AFTER_QU = frozenset(_RHYMES_AFTER_QU.split())
_AFTER_GI = frozenset(rhyme for rhyme in _RHYMES if rhyme[0] not in _FRONT) | frozenset(
    {"e", "ê", "em", "en", "eo", "ep", "et"}
)
_SHARED_I = frozenset(
    {"i", "im", "in", "ip", "it", "iêc", "iêm", "iên", "iêng", "iêt", "iêu"},
)
_FREE_PLACE = frozenset({"oa", "oe", "uy"})
_FREE_LONG = frozenset({"uyu", "uya"})
_THREE = 3
_STOPS = ("c", "ch", "p", "t")
_HATS = frozenset("ăâêôơư")


@lru_cache(maxsize=20_000)
def flaw(word: str) -> Flaw | None:
    """Say why `word` is no syllable that Vietnamese can spell; None where it is one."""
    letters, tone, place = _toneless(normal(word).lower())
    if letters is None:
        return Flaw.LETTERS
    flaws = [_judged(parts) for parts in _readings(letters, tone, place)]
    if None in flaws:
        return None
    # The reading with the longest onset is the one that was meant.
    return flaws[0] if flaws else Flaw.LETTERS


def possible(word: str) -> bool:
    """Say whether Vietnamese can spell `word`."""
    return flaw(word) is None


def _toneless(word: str) -> tuple[str | None, str, int | None]:
    """Give the letters without the tone, the tone, and the letter that bears it."""
    tone, place, letters = LEVEL, None, ""
    for count, letter in enumerate(word):
        bare, mark = (letter, LEVEL) if letter.isascii() else _apart(letter)
        if mark:
            if tone or len(mark) > 1:
                return None, "", None
            tone, place = mark, count
        letters += bare
    return letters, tone, place


@lru_cache(maxsize=1_000)
def _apart(letter: str) -> tuple[str, str]:
    """Give a letter without its tone marks, and them."""
    marks = unicodedata.normalize("NFD", letter)
    tones = "".join(mark for mark in marks if mark in TONES[1:])
    return normal("".join(mark for mark in marks if mark not in TONES[1:])), tones


def _readings(letters: str, tone: str, place: int | None) -> list[Parts]:
    found = []
    for length in range(_LONGEST_ONSET, -1, -1):
        onset, rhyme = letters[:length], letters[length:]
        if (not onset or onset in _ONSETS) and rhyme and _known(onset, rhyme):
            found.append(Parts(onset, rhyme, tone, None if place is None else place - length))
    if letters.startswith("gi") and letters[1:] in _SHARED_I:  # gì, gìn, giếng: one i for both
        at = None if place is None else place - 1
        found.append(Parts("gi", letters[1:], tone, at))
    return found


def _known(onset: str, rhyme: str) -> bool:
    match onset:
        case "qu":
            return rhyme in _AFTER_QU
        case "gi":
            return rhyme in _AFTER_GI
        case "":
            return rhyme in _RHYMES or rhyme in _WITH_Y
    return rhyme in _RHYMES or (rhyme == "y" and onset in _Y_ONSETS)


def _judged(parts: Parts) -> Flaw | None:
    if not _agree(parts.onset, parts.rhyme):
        return Flaw.ONSET
    if parts.place is not None and parts.place not in _places(parts):
        return Flaw.PLACE
    if parts.rhyme.endswith(_STOPS) and parts.tone not in {ACUTE, DOT}:
        return Flaw.TONE
    return None


def _agree(onset: str, rhyme: str) -> bool:
    """Say whether the onset is spelled as this vowel asks: ngh, gh, k before e, ê, i."""
    front = rhyme[0] in _FRONT
    match onset:
        case "ng" | "g" | "c":
            return not front
        case "ngh" | "gh":
            return front
        case "k":
            return front or rhyme == "y"
    return True


def _places(parts: Parts) -> tuple[int, ...]:
    """Give the letters of the rhyme on which a tone may stand."""
    rhyme = parts.rhyme
    vowels = rhyme.rstrip("cghmnpt")
    hats = [count for count, letter in enumerate(vowels) if letter in _HATS]
    if hats:
        return (hats[-1],)
    if parts.onset == "qu":  # the u belongs to the onset: quý, quả
        return (0,)
    if vowels == rhyme and vowels in _FREE_PLACE:
        return (0, 1)
    if vowels in _FREE_LONG:
        return (0, 1)
    return (0,) if vowels == rhyme and len(vowels) < _THREE else (min(1, len(vowels) - 1),)
