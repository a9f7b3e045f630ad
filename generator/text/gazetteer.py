"""Names of several words, found in a text however their spaces and hyphens were typed.

A pattern of some hundred names takes longer to compile than a document to read, and tries
all of them at every letter. Here only the first words are a pattern; the rest is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Generic, TypeVar

from generator.text.late import late

_TOKEN = late(r"\w+|[^\w\s]")

_T = TypeVar("_T")


class Gazetteer(Generic[_T]):
    """Names, folded as the texts are in which they are looked for, each with what it means."""

    def __init__(self, names: Mapping[str, _T]) -> None:
        self._names = names

    @cached_property
    def _by_head(self) -> Mapping[str, tuple[tuple[tuple[str, ...], _T], ...]]:
        """Give the rest of each name by its first word, the longest first."""
        found: dict[str, list[tuple[tuple[str, ...], _T]]] = {}
        for name, meaning in self._names.items():
            head, *rest = _TOKEN.findall(name)
            found.setdefault(head, []).append((tuple(rest), meaning))
        return {
            head: tuple(sorted(rests, key=lambda each: -len(each[0])))
            for head, rests in found.items()
        }

    @cached_property
    def _heads(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{'|'.join(map(re.escape, self._by_head))})(?!\w)")

    @cached_property
    def _longest(self) -> int:
        return max(len(rest) for rests in self._by_head.values() for rest, _ in rests)

    def find(self, text: str) -> Iterator[tuple[int, int, _T]]:
        """Give where the names stand in `text`, none inside another, and what each means."""
        behind = 0
        for head in self._heads.finditer(text):
            start = head.start()
            # to ask this of each head is quicker than of each letter, as a pattern would
            if start < behind or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
                continue
            found = self._name(text, head)
            if found:
                behind = found[0]
                yield head.start(), *found

    def _name(self, text: str, head: re.Match[str]) -> tuple[int, _T] | None:
        tokens = list(islice(_TOKEN.finditer(text, head.end()), self._longest))
        said = tuple("-" if token[0] == "–" else token[0] for token in tokens)
        for rest, meaning in self._by_head[head[0]]:
            if said[: len(rest)] == rest:
                return tokens[len(rest) - 1].end() if rest else head.end(), meaning
        return None
