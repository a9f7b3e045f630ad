"""Keys as clerks spell them, and the right word nearest to a wrong one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from msgspec import Struct, field

from generator.text import letters

LONGEST = 60
"""Words are compared up to here: no right one is longer."""


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Give the key that `word` spells, whatever its accents, capitals, hyphens or spaces."""
    return letters.fold_key(word.strip())


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the one of `known` that `word` most likely means, if any is near."""
    wrong = folded(word[:LONGEST])
    allowed = len(wrong) // 3
    best: tuple[int, str] | None = None
    for right in known:
        spelled = folded(right)[:LONGEST]
        if abs(len(spelled) - len(wrong)) > allowed:
            continue
        distance = edits(wrong, spelled)
        if distance <= allowed and (best is None or distance < best[0]):
            best = (distance, right)
    return best[1] if best else None


class Guesses(Struct):
    """Guesses what wrong words mean: each once, and only so many, for a file may be all wrong."""

    left: int = 300
    _known: dict[tuple[str, int], str | None] = field(default_factory=dict)

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """Give the one of `known` that `word` most likely means, if any is near."""
        asked = (word, hash(tuple(known)))
        if asked not in self._known:
            if not self.left:
                return None
            self.left -= 1
            self._known[asked] = nearest(word, known)
        return self._known[asked]


def edits(wrong: str, right: str) -> int:
    """Count the letters to add, drop, change or swap with their neighbour."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(wrong, 1):
        last, before, row = before, row, [i]
        for j, other in enumerate(right, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == right[j - 2] and wrong[i - 2] == other:
                least = min(least, last[j - 2] + 1)
            row.append(least)
    return row[-1]
