"""What one load carries with it: the findings, the variables, the columns met so far.

The readers of single values stand here: a text, a line. Each gives what could be
understood and reports the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.finding import Edit, Finding, Kind, Origin, Place
from generator.plan import faults
from generator.plan.keys import Guesses
from generator.plan.levels import DEFAULT, Level
from generator.plan.model import Absent, Column, Signer, Text
from generator.plan.variables import Variables
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence, Stretch
from generator.text import letters
from generator.text.rich import Rich, Run, parse

LONGEST_SHOWN = 400
"""Letters of a value that a message shows: the names of all kinds of documents fit."""

_MARKS = (("**", "**", r"\*\*"), ("^[", "]", r"\^["))
"""What begins something, what ends it, what prints it; a single star may be meant as such."""

SHORT = 100
"""Letters of a text that is worth remembering: a longer one is seldom written twice."""

_LINE_END = re.compile(r"\r\n|\n|\r")


class Reading:
    """One load of one plan.

    `columns` are the keys that any table declares, `printed` the columns of each table
    that prints the tasks, `above` those of the table before the one being read and
    `order` the keys of that one itself; `scheme` numbers the outline, `heading_colon` says that
    every heading has its colon; `task_lists` are the
    groups that the body refers to; `suspected` are the keys that unknown ones may mean;
    `tasks_wanted` says that tasks are printed.
    """

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.guesses = Guesses()
        self.variables = Variables({}, self.at, self.guesses)
        self.columns: dict[str, None] = {}
        self.printed: list[tuple[str, ...]] = []
        self.above: tuple[Column, ...] = ()
        self.order: tuple[str, ...] = ()
        self.scheme: tuple[Level, ...] = DEFAULT
        self.heading_colon = False
        self.archived: tuple[Node, Text | Absent | None] | None = None
        self.tasks_wanted = False
        self.suspected: set[str] = set()
        self.signers: dict[str, Signer] = {}
        self.task_lists: list[tuple[str, Place]] = []

    def at(self, kind: Kind, place: Place, **data: object) -> None:
        """Report a finding at `place`."""
        self.findings.append(Finding(kind, place, {name: _short(data[name]) for name in data}))

    def report(self, kind: Kind, node: Node, **data: object) -> None:
        """Report a finding where `node` begins."""
        self.at(kind, place(node), **data)

    def text(self, node: Node, key: str) -> Text | None:
        """Give a text with its marks, or None where nothing was written."""
        if isinstance(node, Scalar):
            known = known_text(node)
            if known is not None:
                return Text(known, Stretch(node.source, node.start, node.end)) if known else None
        lines = self.paragraphs(node, key, marked=True)
        if not lines:
            return None
        text = Text(tuple([parse(line) for line in lines]), origin(node))
        for line in lines:
            if "**" in line or "^[" in line:
                self.want_closed(node, text, lines)
                break
        return text

    def want_closed(self, node: Node, text: Text, lines: list[str]) -> None:
        """Report marks of bold and footnotes that have a beginning alone."""
        for mark, closing, literal in _MARKS:
            for line, typed in zip(text.paragraphs, lines, strict=True):
                # An expression without a value stays as typed, and is told already.
                if mark not in typed or "{{" in typed:
                    continue
                if _left(line, mark) > typed.count(f"\\{mark}"):
                    data = {"mark": mark, "closing": closing, "literal": literal}
                    self.report(faults.MARK_OPEN, node, **data)
                    break

    def key_text(self, key: Scalar) -> Text | None:
        """Give a key that is a text: a heading, a label, the name of a group."""
        return self.text(key, key.text)

    def paragraphs(self, node: Node, key: str, *, marked: bool) -> list[str]:
        """Give the lines of a text, without those that are empty."""
        if isinstance(node, Scalar):
            return self._lines(node, marked=marked)
        if isinstance(node, nodes.Mapping) and self._colon(node):
            return [" ".join(self._every_line(node, marked=marked))]
        self.report(faults.TEXT_WANTED, node, key=key)
        return list(self._every_line(node, marked=marked))

    def _every_line(self, node: Node, *, marked: bool) -> Iterator[str]:
        for scalar in scalars(node):
            yield from self._lines(scalar, marked=marked)

    def line(self, node: Node, key: str) -> str:
        """Give one line, letter for letter."""
        lines = self.paragraphs(node, key, marked=False)
        if len(lines) > 1 and isinstance(node, Scalar):
            self.report(faults.ONE_LINE, node, key=key)
        return " ".join(lines)

    def want_keys(self, node: Node, key: str, example: str) -> None:
        """Report something else where keys with values must stand."""
        kind = faults.DASH_UNWANTED if isinstance(node, Sequence) else faults.KEYS_WANTED
        self.report(kind, node, key=key, example=example)

    def _lines(self, scalar: Scalar, *, marked: bool) -> list[str]:
        text = scalar.text
        if "{" in text:
            self.variables.want_braces(scalar)
        if "{{" in text:
            text = self.variables.fill(scalar, marked=marked)
        if letters.forbidden(text):
            text = self._cleaned(scalar, text)
        text = letters.normal(text).strip(" \t")
        if "\n" in text or "\r" in text:
            return split(text)
        return [text] if text else []

    def _cleaned(self, scalar: Scalar, text: str) -> str:
        """Leave out what Word cannot hold, each with its finding."""
        from generator.source.spans import locate

        for index in letters.forbidden(scalar.text):
            code = f"U+{ord(scalar.text[index]):04X}"
            self.at(faults.FORBIDDEN, scalar.source.place(locate(scalar, index)), code=code)
        bad = set(letters.forbidden(text))
        return "".join(letter for index, letter in enumerate(text) if index not in bad)

    def _colon(self, node: nodes.Mapping) -> bool:
        """Report a sentence that its colon made a key and a value, and say whether it is one."""
        if len(node.pairs) != 1:
            return False
        key, value = node.pairs[0]
        if not isinstance(value, Scalar):
            return False
        data = {"start": _short(key.text)}
        self.findings.append(Finding(faults.COLON, place(node), data, as_block(key, value)))
        return True


def known_text(scalar: Scalar) -> tuple[Rich, ...] | None:
    """Give the paragraphs of a text that needs no look at its variables and marks, else None.

    Units, deadlines and results are written alike again and again.
    """
    written = scalar.text
    if not scalar.source.printable and letters.forbidden(written):
        return None
    return _remembered(written) if len(written) < SHORT else _understood(written)


def _understood(written: str) -> tuple[Rich, ...] | None:
    # One sign is found several times as fast as two.
    if ("{" in written and "{{" in written) or ("*" in written and "**" in written):
        return None
    if "^" in written and "^[" in written:
        return None
    text = letters.normal(written).strip(" \t")
    if "\n" in text or "\r" in text:
        return tuple([parse(line) for line in split(text)])
    return (parse(text),) if text else ()


_remembered = lru_cache(maxsize=4096)(_understood)


def split(text: str) -> list[str]:
    """Give the lines of a text without the space around them, and without those that are empty."""
    return [line for each in _LINE_END.split(text) if (line := each.strip(" \t"))]


def _left(line: Rich, mark: str) -> int:
    """Count how often `mark` stands in a text after its marks were read."""
    return sum(part.text.count(mark) for part in line if isinstance(part, Run))


def _short(value: object) -> object:
    """Give what a message can show of `value`."""
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return value[:LONGEST_SHOWN] + "…"
    return value


def place(node: Node) -> Place:
    """Give the place where `node` begins."""
    return node.source.place(node.start)


def origin(node: Node) -> Origin:
    """Give the lines that `node` stands on."""
    return Stretch(node.source, node.start, node.end)


def as_items(node: nodes.Mapping) -> tuple[Edit, ...]:
    """Put a dash before each key of `node` and move what is below it two letters in."""
    text = node.source.text
    if text[node.start : node.start + 1] == "{":
        return ()
    starts = {key.start for key, _ in node.pairs}
    edits = [Edit(start, start, "- ") for start in starts]
    at = text.find("\n", node.start) + 1
    while 0 < at < node.pairs[-1][1].end:
        line_end = text.find("\n", at)
        line = text[at : line_end if line_end >= 0 else len(text)]
        if line.strip() and at + len(line) - len(line.lstrip(" ")) not in starts:
            edits.append(Edit(at, at, "  "))
        at = line_end + 1
    return tuple(sorted(edits))


def is_blank(node: Node) -> bool:
    """Say whether nothing was written."""
    return isinstance(node, Scalar) and not node.text.strip()


def scalars(node: Node) -> Iterator[Scalar]:
    """Give every text of `node`, at any depth; a key keeps its colon."""
    match node:
        case Scalar():
            yield node
        case Sequence():
            for item in node.items:
                yield from scalars(item)
        case nodes.Mapping():
            for key, value in node.pairs:
                yield Scalar(key.source, key.start, key.end, f"{key.text}:")
                yield from scalars(value)


def as_block(key: Scalar, value: Scalar) -> tuple[Edit, ...]:
    """Write an item of a list that its colon divided as one block of text."""
    source = key.source
    written = source.text[key.start : value.end]
    if key.style or value.style or not value.text.strip() or "\n" in written or " #" in written:
        return ()
    before = source.text[source.text.rfind("\n", 0, key.start) + 1 : key.start]
    if before.strip(" -"):
        return ()
    indent = " " * len(before)
    return (Edit(key.start, value.end, f">-\n{indent}{written}"),)


def pairs_of(node: Node) -> list[tuple[Scalar, Node]]:
    """Give the keys and values of a mapping, or of the mappings of a list."""
    if isinstance(node, Sequence):
        return [pair for item in node.items for pair in pairs_of(item)]
    return node.pairs if isinstance(node, nodes.Mapping) else []
