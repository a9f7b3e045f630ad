"""Words that stand one slip away from a fixed phrase: "phát luật", "mình bạch"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from msgspec import Struct

from generator.check.wording import Word
from generator.check.wording import words as words_of
from generator.standard.misspellings import misspellings
from generator.standard.phrases import SMALL_WORDS, pairs, phrases, syllables
from generator.text.late import late
from generator.text.letters import bare

_LONG = 3
_FINALS = ("ch", "ng", "nh", "c", "m", "n", "p", "t")
_VOWEL = late("[aeiouy]")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


class Slip(Struct, frozen=True):
    """The words from `first` to `last` should read `right`.

    It is `sure` where they can mean nothing else: the wrong one is no word that the tables know,
    or the phrase is long.
    """

    first: Word
    last: Word
    right: str
    sure: bool = True


_Phrase = tuple[str, ...]


@cache
def _by_end() -> Mapping[tuple[int, bool, str], Sequence[_Phrase]]:
    """Give the phrases by how long they are and the syllable that they begin, or end, with."""
    found: dict[tuple[int, bool, str], list[_Phrase]] = defaultdict(list)
    for phrase in phrases():
        found[len(phrase), True, phrase[0]].append(phrase)
        found[len(phrase), False, phrase[-1]].append(phrase)
    return found


@cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({len(phrase) for phrase in phrases()}, reverse=True))


@cache
def _beside() -> tuple[Mapping[str, Collection[str]], Mapping[str, Collection[str]]]:
    """Give what may follow each syllable in a phrase, and what may stand before it."""
    behind: dict[str, set[str]] = defaultdict(set)
    before: dict[str, set[str]] = defaultdict(set)
    for phrase in phrases():
        for one, other in pairwise(phrase):
            behind[one].add(other)
            before[other].add(one)
    return behind, before


class _Said(Struct, frozen=True):
    text: str
    words: tuple[Word, ...]
    capitals: bool


@lru_cache(maxsize=2_000)
def slips(text: str) -> tuple[Slip, ...]:
    """Give the slips of a text, the longest phrase first, none twice."""
    return tuple(_slips(_Said(text, words_of(text), text == text.upper())))


def _slips(said: _Said) -> Iterator[Slip]:
    words = said.words
    misspelt = list(_misspelt(said))
    yield from misspelt
    known = pairs()
    last = ""
    for at, word in enumerate(words):
        before, last = last if word.joined else "", word.plain
        if last in SMALL_WORDS or (before, last) in known:  # most words do: that is seen at once
            continue
        if misspelt and any(s.first.start <= word.start < s.last.end for s in misspelt):
            continue
        if not _suspect(words, at) or not _typed_small(said, word):
            continue
        found = next(_readings(words, at), None)
        if found:
            yield found


def _misspelt(said: _Said) -> Iterator[Slip]:
    """Give what is wrong wherever it stands."""
    words, known = said.words, misspellings()
    firsts = _firsts()
    for at, word in enumerate(words):
        for length in firsts.get(word.plain, ()):
            part = words[at : at + length]
            right = known.get(tuple(each.plain for each in part))
            if right is None or _shared(words, at, at + length):
                continue
            if all(each.joined for each in part[1:]) and _typed_small(said, part[1]):
                yield Slip(part[0], part[-1], right)


def _shared(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether the first or the last word belongs to what stands beside: "những nhiễu loạn"."""
    known = pairs()
    before = words[start].joined and start and (words[start - 1].plain, words[start].plain) in known
    after = end < len(words) and words[end].joined
    return bool(before or (after and (words[end - 1].plain, words[end].plain) in known))


@cache
def _firsts() -> Mapping[str, tuple[int, ...]]:
    """Give how long the misspellings are that begin with each syllable."""
    found: dict[str, set[int]] = defaultdict(set)
    for wrong in misspellings():
        found[wrong[0]].add(len(wrong))
    return {first: tuple(lengths) for first, lengths in found.items()}


def _suspect(words: Sequence[Word], at: int) -> bool:
    """Say whether a word is near one that belongs beside its neighbours, and no such itself."""
    plain = words[at].plain
    last = words[at - 1].plain if at and words[at].joined else ""
    following = words[at + 1].plain if at + 1 < len(words) and words[at + 1].joined else ""
    return _stands_out(last, plain, following)


@lru_cache(maxsize=50_000)
def _stands_out(last: str, plain: str, following: str) -> bool:
    known = pairs()
    if (last, plain) in known or (plain, following) in known:
        return False
    behind, before = _beside()
    rights = (*behind.get(last, ()), *before.get(following, ()))
    return any(near(plain, right) for right in rights)


def _readings(words: Sequence[Word], at: int) -> Iterator[Slip]:
    """Give the phrases that the words around a suspect one nearly make."""
    for length in _lengths():
        for start in range(max(0, at - length + 1), min(at, len(words) - length) + 1):
            part = words[start : start + length]
            if not all(word.joined for word in part[1:]):
                continue
            right = _right(part, at - start)
            if right and _unlikely(words, start, length, at):
                said = [word.plain for word in part]
                said[at - start] = right
                sure = length >= _LONG or words[at].plain not in syllables()
                yield Slip(part[0], part[-1], " ".join(said), sure)


def _typed_small(said: _Said, word: Word) -> bool:
    """Say whether a word is none with a capital of its own: that may be a name."""
    if not word.whole or word.text.islower():
        return word.whole
    if word.text.isupper() and len(word.text) > 1:
        return said.capitals
    before = said.text[: word.start].rstrip()
    return word.text[1:].islower() and (not before or before.endswith((".", ":", "?", "!")))


def _right(part: Sequence[Word], gap: int) -> str | None:
    """Give what should stand in the gap, if the rest is a phrase with something near there."""
    plain = tuple(word.plain for word in part)
    before, wrong, behind = plain[:gap], plain[gap], plain[gap + 1 :]
    alike = _by_end().get((len(plain), gap > 0, plain[0] if gap else plain[-1]), ())
    rights = (p[gap] for p in alike if p[:gap] == before and p[gap + 1 :] == behind)
    return next((right for right in rights if near(wrong, right)), None)


def _unlikely(words: Sequence[Word], start: int, length: int, at: int) -> bool:
    """Say whether the words make no sense as they stand: no other word belongs elsewhere.

    Of a longer phrase that is sure; in a short one the other word may belong to what stands
    beside both: "văn bản hành chính".
    """
    if length >= _LONG or words[at].plain not in syllables():
        return True
    known = pairs()
    around = _pairs(words, start - 1, start + length)
    return not any((one.plain, other.plain) in known for one, other in around)


def _pairs(words: Sequence[Word], first: int, last: int) -> list[tuple[Word, Word]]:
    first, last = max(first, 0), min(last, len(words) - 1)
    return [(words[at], words[at + 1]) for at in range(first, last) if words[at + 1].joined]


@lru_cache(maxsize=50_000)
def near(wrong: str, right: str) -> bool:
    """Say whether one slip makes `wrong` of `right`: a letter, the marks, the last consonant."""
    if not _VOWEL.search(bare(wrong)):
        return False
    if bare(wrong) == bare(right) or _one_letter(wrong, right):
        return True
    return _before_final(wrong) == _before_final(right)


def _before_final(syllable: str) -> str:
    final = next((end for end in _FINALS if syllable.endswith(end)), "")
    return syllable.removesuffix(final) if final else syllable


def _one_letter(wrong: str, right: str) -> bool:
    """Say whether one letter more, less, other or swapped with the next makes one of the other."""
    if abs(len(wrong) - len(right)) > 1:
        return False
    same = 0
    while same < min(len(wrong), len(right)) and wrong[same] == right[same]:
        same += 1
    one, other = wrong[same:], right[same:]
    return (
        one[1:] == other
        or one == other[1:]
        or (one[1:] == other[1:] and _mistaken(one[0], other[0]))
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )


@cache
def _neighbours() -> frozenset[tuple[str, str]]:
    """Give the consonants whose keys touch."""
    places = {key: (row, at) for row, keys in enumerate(_KEYS) for at, key in enumerate(keys)}
    consonants = [key for key in places if not _VOWEL.match(key)]
    return frozenset(
        (one, other)
        for one in consonants
        for other in consonants
        if _touch(places[one], places[other])
    )


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) == 1 or (
        other in {(one[0] + 1, one[1] - 1), (one[0] - 1, one[1] + 1)}
    )


def _mistaken(wrong: str, right: str) -> bool:
    """Say whether one letter is easily typed for the other: other marks, the key beside it."""
    wrong, right = bare(wrong), bare(right)
    return wrong == right or (wrong, right) in _neighbours()
