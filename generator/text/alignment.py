"""What in one list of words, or of texts, answers to what in another.

Years and numbers count as one and the same figure, so that last year's sentence is found in
this year's. The same two lists give the same pairs, however long they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from math import log

from msgspec import Struct

from generator.text.late import late
from generator.text.letters import words

LEAST = 0.5
"""So much of their words two texts must share to be the same one changed."""

MOST_POSTINGS = 64
"""A word in more texts than this finds none of them."""

MOST_CANDIDATES = 8

MOST_ROUNDS = 20
"""Each pairs one text at least; what is still alone then stays so."""

LEAST_COMMON = 0.25
"""Of two texts that share less, one is shown struck out and the other whole."""

NO_WORD = "\0"
"""Begins a piece that stands for something else than words: a line break, a footnote."""

_PIECE = late(r"(?:(?:[^\W_]|[\u0300-\u036f])+|\S)\s*|\s+")
_FIGURES = late(r"\d+")
_WORD = late(r"[^\W_]")


class Item(Struct, frozen=True):
    """A text to be found again: only one with the same `tag` answers to it."""

    words: tuple[str, ...]
    tag: Hashable = None


class Change(Struct, frozen=True):
    """What stands in `old` becomes what stands in `new`; `same` where nothing does."""

    same: bool
    old: tuple[int, int]
    new: tuple[int, int]


def folded(text: str) -> tuple[str, ...]:
    """Give the words of `text` for finding it again: without case, every number alike."""
    return tuple(_FIGURES.sub("0", word) for word in words(text))


def pieces(text: str) -> list[str]:
    """Cut `text` into its words and marks, each with the space behind it."""
    return _PIECE.findall(text)


# --- one after the other ----------------------------------------------------------


def changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Give what becomes of `old`, a list of pieces, as a reader wants to see it.

    Marks and single words left standing between two changes are taken into them.
    """
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found = [Change(tag == "equal", (i, k), (j, m)) for tag, i, k, j, m in matcher.get_opcodes()]
    common = sum(_letters(old[c.old[0] : c.old[1]]) for c in found if c.same)
    whole = max(_letters(old), _letters(new))
    if old and new and common < LEAST_COMMON * whole:
        return [Change(False, (0, len(old)), (0, len(new)))]
    return list(_joined(found, [_is_island(old, found, n) for n in range(len(found))]))


def _letters(parts: Sequence[str]) -> int:
    return sum(1 if part.startswith(NO_WORD) else len(part.strip()) for part in parts)


def _is_island(old: Sequence[str], found: Sequence[Change], number: int) -> bool:
    """Say whether so little stays between two changes that it is better read with them."""
    change = found[number]
    if not change.same or number in {0, len(found) - 1}:
        return False
    kept = [part for part in old[slice(*change.old)] if _WORD.search(part)]
    around = (found[number - 1], found[number + 1])
    return not kept or (
        len(kept) == 1 and all(max(_length(c.old), _length(c.new)) > 2 for c in around)
    )


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _joined(found: Iterable[Change], islands: Iterable[bool]) -> Iterator[Change]:
    held: Change | None = None
    for change, island in zip(found, islands, strict=True):
        if change.same and not island:
            if held:
                yield held
            held = None
            yield change
        elif held is None:
            held = Change(False, change.old, change.new)
        else:
            held = Change(False, (held.old[0], change.old[1]), (held.new[0], change.new[1]))
    if held:
        yield held


def align(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int | None, int | None]]:
    """Pair the texts of two lists in their order; what has no partner stands beside None."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[tuple[int | None, int | None]] = []
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            found += zip(range(first, last), range(begin, end), strict=True)
            continue
        kept = in_order(matches(old[first:last], new[begin:end]))
        i, j = first, begin
        for one, other in [*((first + a, begin + b) for a, b in kept), (last, end)]:
            found += [(n, None) for n in range(i, one)]
            found += [(None, n) for n in range(j, other)]
            if one < last:
                found.append((one, other))
            i, j = one + 1, other + 1
    return found


def in_order(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest row of `pairs` in which both numbers grow."""
    ordered = sorted(pairs)
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for number, (_, place) in enumerate(ordered):
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [number]
        before.append(ends[at - 1] if at else None)
    row: list[tuple[int, int]] = []
    last = ends[-1] if ends else None
    while last is not None:
        row.append(ordered[last])
        last = before[last]
    return row[::-1]


# --- wherever they stand ----------------------------------------------------------


def matches(
    old: Sequence[Item], new: Sequence[Item], least: float = LEAST
) -> list[tuple[int, int]]:
    """Pair each text of `old` with the one of `new` that it is most like, wherever it stands.

    Texts with the same words are paired first, in their order. What was left over because
    others were more like its candidates is looked at again among what is left.
    """
    there: dict[Item, list[int]] = defaultdict(list)
    for number, item in reversed(list(enumerate(new))):
        there[item].append(number)
    pairs = {n: there[item].pop() for n, item in enumerate(old) if there.get(item)}
    for _ in range(MOST_ROUNDS):
        taken = set(pairs.values())
        left_old = [n for n in range(len(old)) if n not in pairs]
        left_new = [n for n in range(len(new)) if n not in taken]
        scored = sorted(_scored(old, new, left_old, left_new, least))
        if not scored:
            break
        for _, _, one, other in scored:
            if one not in pairs and other not in taken:
                taken.add(other)
                pairs[one] = other
    return sorted(pairs.items())


def _scored(
    old: Sequence[Item],
    new: Sequence[Item],
    left_old: Sequence[int],
    left_new: Sequence[int],
    least: float,
) -> Iterator[tuple[float, int, int, int]]:
    """Give likely pairs, the best first when sorted; an index on words finds them."""
    bags = {n: Counter(new[n].words) for n in left_new}
    index: dict[tuple[Hashable, str], list[int]] = defaultdict(list)
    for number in left_new:
        for word in bags[number]:
            index[new[number].tag, word].append(number)
    weigh = _weights([*(old[n] for n in left_old), *(new[n] for n in left_new)])
    for one in left_old:
        bag = Counter(old[one].words)
        votes: dict[int, float] = defaultdict(float)
        lists = [(word, index.get((old[one].tag, word), ())) for word in bag]
        short = [(w, found) for w, found in lists if len(found) <= MOST_POSTINGS]
        if not any(found for _, found in short):
            near = [(w, sorted(f, key=lambda n: (abs(n - one), n))) for w, f in lists]
            short = [(w, found[:MOST_POSTINGS]) for w, found in near]
        for word, found in short:
            for number in found:
                votes[number] += weigh[word]
        best = sorted(votes, key=lambda n: (-votes[n], abs(n - one), n))[:MOST_CANDIDATES]
        for other in best:
            score = _likeness(bag, bags[other], weigh)
            if score >= least:
                yield (-round(score, 6), abs(one - other), one, other)


def _weights(items: Sequence[Item]) -> Mapping[str, float]:
    """Give what each word weighs: the rarer, the more."""
    found: Counter[str] = Counter()
    for item in items:
        found.update(set(item.words))
    return {word: log(1 + len(items) / count) for word, count in found.items()}


def _likeness(old: Counter[str], new: Counter[str], weigh: Mapping[str, float]) -> float:
    """Give how much two texts have in common, from 0 to 1."""
    shared = sum(weigh[word] * count for word, count in (old & new).items())
    whole = sum(weigh[word] * count for word, count in (*old.items(), *new.items()))
    return 2 * shared / whole if whole else 1.0
