"""A text that is looked through for years: what was found, and what is still free."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict, Years
from generator.rollover.wording import Wording

BLANK = "……"
"""A place that somebody fills in; the final version is not made while one is left."""

_SENTENCE_END = re.compile(r"[.;!?](?=\s|\Z)|\n")
_YEAR = re.compile(r"(?<!\d)[0-9]{4}(?!\d)")
_NEAR, _FAR = 200, 2000

Piece = tuple[int, int, str]
"""A part of the text and what takes its place."""


class Scan(Struct):
    """The words of one text, and what is known of the years in them.

    `deadline` says that a year here is one even if nothing around it says so.
    """

    words: Wording
    years: Years
    deadline: bool = False
    found: list[Change] = field(default_factory=list)
    _taken: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        """Begin with everything free."""
        self._taken = bytearray(len(self.words.text))

    @property
    def text(self) -> str:
        """The words."""
        return self.words.text

    def free(self, start: int, end: int) -> bool:
        """Say whether nothing from `start` up to `end` was found before."""
        return not any(self._taken[start:end])

    def each(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give what fits `pattern` where everything is still free."""
        for found in pattern.finditer(self.text):
            if self.free(*found.span()):
                yield found

    def before(self, start: int) -> str:
        """Give the words just before `start`, no more than a rule looks at."""
        return self.text[max(0, start - _NEAR) : start]

    def sentence(self, start: int, end: int) -> str:
        """Give the sentence around `start` up to `end`; of an endless one the nearer part."""
        first = max(0, start - _FAR)
        for stop in _SENTENCE_END.finditer(self.text, first, start):
            first = stop.end()
        last = _SENTENCE_END.search(self.text, end, end + _FAR)
        return self.text[first : last.start() if last else end + _FAR]

    def claim(
        self,
        span: tuple[int, int],
        verdict: Verdict,
        reason: Reason,
        *pieces: Piece,
        frozen: bool = False,
    ) -> None:
        """Say what becomes of the words in `span`.

        What a variable gives there and nobody replaces follows the year by itself, unless it
        is `frozen`: then it is written out, so that it stays.
        """
        start, end = span
        self._taken[start:end] = b"\1" * (end - start)
        replaced = {index for piece in pieces for index in range(piece[0], piece[1])}
        free = [part for part in self.words.expressions(start, end) if part[0] not in replaced]
        if free and not frozen and verdict is not Verdict.MOVED and self._all_made(start, end):
            verdict, reason = Verdict.MOVED, Reason(reasons.FOLLOWS)
        wanted = list(pieces)
        if verdict is Verdict.MOVED and not frozen:
            wanted += [(*part, self._later(*part)) for part in free]
        edits = [piece for piece in wanted if not self._by_itself(piece)]
        if verdict is not Verdict.MOVED or frozen:
            edits += [(*part, self.text[slice(*part)]) for part in free]
        plain = all(self._writable(piece) for piece in edits)
        if not plain:
            verdict, reason, wanted, edits = (
                Verdict.DECIDE, Reason(reasons.NOT_PLAIN), [], []
            )  # fmt: skip
        first, last = self.words.span(start, end)
        self.found.append(
            Change(
                first,
                last,
                verdict,
                self.text[start:end],
                self._replaced(start, end, wanted),
                reason,
                tuple(self.words.edit(*piece) for piece in edits),
            )
        )

    def _all_made(self, start: int, end: int) -> bool:
        """Say whether variables give every year between `start` and `end`."""
        found = list(_YEAR.finditer(self.text, start, end))
        return all(self.words.follows(*year.span()) for year in found)

    def _later(self, start: int, end: int) -> str:
        return str(int(self.text[start:end]) + self.years.shift)

    def _by_itself(self, piece: Piece) -> bool:
        start, end, text = piece
        if not self.words.follows(start, end) or not self.text[start:end].isdecimal():
            return False
        return text == self._later(start, end)

    def _writable(self, piece: Piece) -> bool:
        start, end, _ = piece
        return bool(self.words.expressions(start, end)) or self.words.plain(start, end)

    def _replaced(self, start: int, end: int, pieces: list[Piece]) -> str:
        text, done = "", start
        for first, last, new in sorted(pieces):
            text += self.text[done:first] + new
            done = last
        return text + self.text[done:end]
