"""A line that was changed on paper → what to write at which letters of the file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from generator.pull.letters import Letter, unflat
from generator.source.nodes import Scalar
from generator.standard.words import END_MARK
from generator.text.alignment import pieces
from generator.text.rich import Rich, write

_ENDS = ";.,"


class Put(Struct, frozen=True, eq=False):
    """What stands in the text of `scalar` from `start` up to `end` becomes `text`."""

    scalar: Scalar
    start: int
    end: int
    text: str


class StuckError(Exception):
    """A change cannot be written.

    `variable` says that a variable's value was changed, `made` what the program works out,
    `level` how deep a point stands.
    """

    def __init__(self, *, variable: bool = False, made: bool = False, level: bool = False) -> None:
        """Keep why."""
        super().__init__()
        self.variable, self.made, self.level = variable, made, level


def puts(old: Sequence[Letter], new: Sequence[Letter]) -> list[Put]:
    """Give what to write so that the line `old`, whose letters have places, reads as `new`."""
    old, new = _without_own_end(old, new)
    found = []
    for a, b, c, d in _hunks(old, new):
        put = _put(old, a, b, list(new[c:d]))
        if put is not None:
            found.append(put)
    return found


def whole(old: Sequence[Letter], new: Sequence[Letter], source: Sequence[Letter]) -> Put:
    """Give the whole line of a text written anew, its variables kept where their values are."""
    old, new = _without_own_end(old, new)
    scalar = source[0].scalar
    assert scalar is not None  # noqa: S101 - letters of a source have places
    answers = _answering(old, new)
    if _values(old, scalar) != _values(answers, scalar):
        raise StuckError(variable=True)
    outer = _outer(old, source)
    signs: list[Letter] = []
    names: list[str] = []
    done: set[int] = set()
    for letter, was in zip(new, answers, strict=True):
        bold, italic = letter.bold and not outer[0], letter.italic and not outer[1]
        if was is not None and was.fixed and was.scalar is scalar:
            if was.start not in done:
                done.add(was.start)
                names.append(scalar.text[was.start : was.end])
                signs.append(Letter(chr(0xF000 + len(names) - 1), bold, italic))
            continue
        signs.append(Letter(letter.sign, bold, italic))
    text = marked(unflat(signs))
    for number, name in enumerate(names):
        text = text.replace(chr(0xF000 + number), name)
    return Put(scalar, source[0].start, source[-1].end, text)


def _values(letters: Sequence[Letter | None], scalar: Scalar) -> Counter[int]:
    """Count the letters of each variable of a text that stand in a line."""
    return Counter(
        letter.start
        for letter in letters
        if letter is not None and letter.fixed and letter.scalar is scalar
    )


def marked(line: Rich) -> str:
    """Write a line with its marks; braces that name no variable are literal."""
    return write(line).replace("{{", r"\{{")


def _outer(old: Sequence[Letter], source: Sequence[Letter]) -> tuple[bool, bool]:
    """Say whether the program prints the whole line bold, or in italics."""
    own = {letter.start: letter for letter in source}
    pairs = [(o, own[o.start]) for o in old if o.scalar is source[0].scalar and o.start in own]
    return (
        bool(pairs) and all(o.bold and not s.bold for o, s in pairs),
        bool(pairs) and all(o.italic and not s.italic for o, s in pairs),
    )


def _answering(old: Sequence[Letter], new: Sequence[Letter]) -> list[Letter | None]:
    found: list[Letter | None] = [None] * len(new)
    done_old = done_new = 0
    for a, b, c, d in [*_hunks(old, new), (len(old), len(old), len(new), len(new))]:
        for step in range(min(a - done_old, c - done_new)):
            found[done_new + step] = old[done_old + step]
        done_old, done_new = b, d
    return found


def _without_own_end(
    old: Sequence[Letter], new: Sequence[Letter]
) -> tuple[Sequence[Letter], Sequence[Letter]]:
    """Leave out the mark at the end that the program owns."""
    own = len(old)
    while own and old[own - 1].scalar is None and old[own - 1].sign in f"{_ENDS}/":
        own -= 1
    if own == len(old):
        return old, new
    kept = len(new)
    text = "".join(letter.sign for letter in new)
    if text.endswith(END_MARK):
        kept -= len(END_MARK)
    elif text.endswith(tuple(_ENDS)):
        kept -= 1
    last = old[own - 1] if own else None
    if last is not None and last.sign in _ENDS and (kept == 0 or new[kept - 1].sign != last.sign):
        own -= 1  # the clerk typed a mark of their own before it
    return old[:own], new[:kept]


def _hunks(old: Sequence[Letter], new: Sequence[Letter]) -> list[tuple[int, int, int, int]]:
    """Give the spans that differ, as short as they can be between whole words."""
    ours, theirs = (pieces("".join(letter.sign for letter in line)) for line in (old, new))
    at_old, at_new = _starts(ours), _starts(theirs)
    found = []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i, k, j, m in matcher.get_opcodes():
        if tag == "equal":
            continue
        a, b, c, d = at_old[i], at_old[k], at_new[j], at_new[m]
        while a < b and c < d and old[a].sign == new[c].sign:
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1].sign == new[d - 1].sign:
            b, d = b - 1, d - 1
        if a < b or c < d:
            found.append((a, b, c, d))
    return found


def _starts(parts: Sequence[str]) -> list[int]:
    found = [0]
    for part in parts:
        found.append(found[-1] + len(part))
    return found


def _put(old: Sequence[Letter], a: int, b: int, new: list[Letter]) -> Put | None:
    """Give what to write in the place of `old[a:b]`; None where the program made all of it."""
    placed = [letter for letter in old[a:b] if letter.scalar is not None]
    if not _without_values(old, a, b, new):
        raise StuckError(variable=True)
    if a == b:
        return _inserted(old, a, new)
    if not placed:
        if all(letter.sign in f"{_ENDS}/: " for letter in (*old[a:b], *new)):
            return None
        raise StuckError
    first, last = placed[0], placed[-1]
    scalar = first.scalar
    assert scalar is not None  # noqa: S101 - placed means so
    if any(letter.scalar is not scalar for letter in placed) or len(placed) < b - a:
        raise StuckError
    capitals = _in_capitals(old, scalar)
    return Put(scalar, first.start, last.end, _letters(new, placed, scalar, capitals=capitals))


def _without_values(old: Sequence[Letter], a: int, b: int, new: Sequence[Letter]) -> bool:
    """Say whether the variables in `old[a:b]` are gone with the words around them.

    Where something like its value stands in the place of one, or a part of it is left, it is
    the value that was changed, and elsewhere it may have to change, too.
    """
    text = "".join(letter.sign for letter in new)
    for start in {letter.start for letter in old[a:b] if letter.fixed}:
        places = [n for n, letter in enumerate(old) if letter.fixed and letter.start == start]
        value = "".join(old[n].sign for n in places)
        alike = rf"(?<!\d)\d{{{len(value)}}}(?!\d)" if value.isdecimal() else r"\S"
        if places[0] < a or places[-1] >= b or re.search(alike, text):
            return False
    return True


def _inserted(old: Sequence[Letter], at: int, new: list[Letter]) -> Put:
    """Write new letters beside those that look like them, on one side of a space or the other."""
    ways = [(at, new)]
    if at and old[at - 1].sign == new[-1].sign:
        ways.append((at - 1, [new[-1], *new[:-1]]))
    beside = [(place, letters, side) for place, letters in ways for side in _sides(old, place)]
    fitting = [each for each in beside if _alike(each[2], each[1])] or beside
    if not fitting:
        raise StuckError
    place, letters, chosen = fitting[0]
    scalar = chosen.scalar
    assert scalar is not None  # noqa: S101 - sides have a place
    here = chosen.end if place and old[place - 1] is chosen else chosen.start
    return Put(
        scalar, here, here, _letters(letters, (), scalar, capitals=_in_capitals(old, scalar))
    )


def _sides(old: Sequence[Letter], at: int) -> list[Letter]:
    """Give the letters with a place before and behind `at`, which is within no variable."""
    left = old[at - 1] if at else None
    right = old[at] if at < len(old) else None
    if left is not None and right is not None and left.fixed and left.start == right.start:
        raise StuckError(variable=True)
    return [side for side in (left, right) if side is not None and side.scalar is not None]


def _alike(side: Letter, new: Sequence[Letter]) -> bool:
    seen = next((letter for letter in new if not letter.sign.isspace()), new[0])
    return (side.bold, side.italic) == (seen.bold, seen.italic)


def _letters(new: list[Letter], was: Sequence[Letter], scalar: Scalar, *, capitals: bool) -> str:
    """Write new letters for a text that the program may print in `capitals`."""
    text = marked(unflat([Letter(letter.sign) for letter in new]))
    if capitals and text == text.upper():
        text = _as_typed(text, scalar)
        if was and scalar.text[was[0].start].isupper():
            text = text[:1].upper() + text[1:]
    return text


def _in_capitals(line: Sequence[Letter], scalar: Scalar) -> bool:
    """Say whether the program prints a text in capitals that was typed otherwise."""
    return any(
        letter.scalar is scalar and letter.sign.isupper() and scalar.text[letter.start].islower()
        for letter in line
    )


def _as_typed(text: str, scalar: Scalar) -> str:
    """Give words in capitals as the file writes them elsewhere, or in small letters."""
    known: dict[str, Counter[str]] = {}
    for piece in pieces(scalar.source.text):
        word = piece.strip()
        known.setdefault(word.upper(), Counter())[word] += 1

    def written(word: str) -> str:
        return known[word].most_common(1)[0][0] if word in known else word.lower()

    return "".join(piece.replace(piece.strip(), written(piece.strip())) for piece in pieces(text))
