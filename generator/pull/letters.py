"""Where each printed letter stands in the plan's file.

Between a text of the file and what is printed of it lie its variables, its marks, capitals,
and what the program adds. What is changed on paper is changed at the letters it came from;
what has none there was made by the program, or by a variable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from generator.plan.keys import Guesses, folded
from generator.plan.variables import Variables
from generator.source.nodes import Scalar, Source
from generator.text.letters import normal
from generator.text.rich import Note, Rich, Run, merge, parse
from generator.text.spaces import NO_BREAK

OPENS, CLOSES = "\x02", "\x03"
"""Stand around the letters of a footnote."""

LEAST_ALIKE = 0.6

Fill = Callable[[str], str]
"""Gives the value of an expression in braces, its marks escaped."""

_VARIABLE = re.compile(r"\\\{\{|\{\{.*?\}\}", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\n|\r")
_MARKS = "*\\^[]"
_ENDS = ";,. "


def filler(source: Source, variables: Mapping[str, str]) -> Fill:
    """Give what works out an expression in braces with the `variables` of a plan."""
    values = {
        folded(name): Scalar(source, 0, 0, value.replace("{{", r"\{{"))
        for name, value in variables.items()
    }
    known = Variables(values, lambda *_, **__: None, Guesses())

    def fill(expression: str) -> str:
        return known.fill(Scalar(source, 0, len(expression), expression), marked=True)

    return fill


class Letter(Struct, frozen=True, eq=False):
    """A letter, as printed; where in a text of the file it stands, for one that does.

    `start` and `end` count letters of the text of `scalar`; `fixed` says that a variable's
    value holds it.
    """

    sign: str
    bold: bool = False
    italic: bool = False
    scalar: Scalar | None = None
    start: int = 0
    end: int = 0
    fixed: bool = False


def printed(line: Rich) -> list[Letter]:
    """Give the letters of a printed line, those of a footnote where its mark stands."""
    return list(_flat(line))


def _flat(line: Sequence[Run | Note]) -> Iterator[Letter]:
    for part in line:
        if isinstance(part, Note):
            yield Letter(OPENS)
            yield from _flat(part.content)
            yield Letter(CLOSES)
        else:
            text = part.text.replace(NO_BREAK, " ")
            yield from (Letter(sign, part.bold, part.italic) for sign in text)


def unflat(letters: Sequence[Letter]) -> Rich:
    """Give letters as a line."""
    found: list[Run | Note] = []
    note: list[Run] | None = None
    for letter in letters:
        if letter.sign == OPENS:
            note = []
        elif letter.sign == CLOSES and note is not None:
            found.append(Note(tuple(run for run in merge(note) if isinstance(run, Run))))
            note = None
        elif letter.sign not in {OPENS, CLOSES}:
            (found if note is None else note).append(Run(letter.sign, letter.bold, letter.italic))
    return merge(found)


# --- a text of the file ---------------------------------------------------------------------------


def lines(scalar: Scalar, fill: Fill) -> list[list[Letter]] | None:
    """Give the lines of a text as they are meant, each letter with its place.

    None where that cannot be told: letters that were not composed.
    """
    text = scalar.text
    if normal(text) != text:
        return None
    found = []
    for start, end in spans(text):
        line = _line(scalar, start, end, fill)
        if line is None:
            return None
        found.append(line)
    return found


def spans(text: str) -> list[tuple[int, int]]:
    """Give where each line of a text begins and ends, those aside that are blank."""
    edges = [0, *(at for found in _LINE_END.finditer(text) for at in found.span()), len(text)]
    found = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        words = text[start:end]
        if words.strip(" \t"):
            first = start + len(words) - len(words.lstrip(" \t"))
            found.append((first, first + len(words.strip(" \t"))))
    return found


def _line(scalar: Scalar, start: int, end: int, fill: Fill) -> list[Letter] | None:
    """Read the variables and marks of a line again, keeping places."""
    raw = list(_filled(scalar, start, end, fill))
    meant = printed(parse("".join(letter.sign for letter in raw)))
    found: list[Letter] = []
    at = 0
    for letter in meant:
        while at < len(raw) and not _stands(letter.sign, raw, at):
            if raw[at].sign not in _MARKS:
                return None
            at += 1
        if at >= len(raw):
            return None
        wide = 2 if letter.sign == OPENS else 1
        first, last = raw[at], raw[at + wide - 1]
        found.append(
            Letter(
                letter.sign,
                letter.bold,
                letter.italic,
                scalar,
                first.start,
                last.end,
                first.fixed,
            )
        )
        at += wide
    return found


def _stands(sign: str, raw: list[Letter], at: int) -> bool:
    if sign == OPENS:
        return raw[at].sign == "^" and at + 1 < len(raw) and raw[at + 1].sign == "["
    return (raw[at].sign == "]") if sign == CLOSES else raw[at].sign.replace(NO_BREAK, " ") == sign


def _filled(scalar: Scalar, start: int, end: int, fill: Fill) -> Iterator[Letter]:
    text = scalar.text
    at = start
    while at < end:
        found = _VARIABLE.match(text, at, end)
        if found is None:
            yield Letter(text[at], scalar=scalar, start=at, end=at + 1)
            at += 1
            continue
        literal = found.group().startswith("\\")
        value = "{{" if literal else fill(found.group())
        for sign in value:
            yield Letter(sign, scalar=scalar, start=at, end=found.end(), fixed=True)
        at = found.end()


# --- the two beside each other --------------------------------------------------------------------


def traced(line: Sequence[Letter], sources: Sequence[Sequence[Letter]]) -> list[Letter]:
    """Give the letters of a printed `line`, each with its place in one of its `sources`.

    The sources stand in the line one after the other; what lies between them, before and
    behind is the program's own.
    """
    found = list(line)
    at = 0
    for source in sources:
        reached = at
        for here, letter in _answers(line[at:], source):
            own = line[at + here]
            found[at + here] = Letter(
                own.sign,
                own.bold,
                own.italic,
                letter.scalar,
                letter.start,
                letter.end,
                letter.fixed,
            )
            reached = at + here + 1
        at = reached
    return found


def _answers(line: Sequence[Letter], source: Sequence[Letter]) -> list[tuple[int, Letter]]:
    """Pair places of a printed line with the letters that they were printed from."""
    words, meant = _folded(line), _folded(source)
    for tail in (len(meant), len(meant.rstrip(_ENDS))):
        at = words.find(meant[:tail]) if tail else -1
        if at >= 0:
            return [(at + n, source[n]) for n in range(tail)]
    matcher = SequenceMatcher(None, words, meant, autojunk=False)
    blocks = matcher.get_matching_blocks()
    alike = sum(block.size for block in blocks)
    reach = blocks[-2].a + blocks[-2].size - blocks[0].a if alike else 0
    if not alike or alike < LEAST_ALIKE * max(len(meant), reach):
        return []
    return [(a + n, source[b + n]) for a, b, size in blocks for n in range(size)]


def _folded(letters: Sequence[Letter]) -> str:
    """Give letters without case, one for one."""
    return "".join(
        low if len(low := letter.sign.lower()) == 1 else letter.sign for letter in letters
    ).replace(NO_BREAK, " ")
