"""Lines that say who does it: a label in italics after a dash, then the names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.document.blocks import Paragraph, Role
from generator.document.decompose.lines import loosen, trimmed
from generator.document.outline import Outline
from generator.document.tables import Tables
from generator.plan.duties import duty
from generator.plan.levels import Level
from generator.plan.model import Assignment, Text
from generator.plan.write_rows import LONGEST_KEY, marked
from generator.text.rich import Rich, Run, merge, plain, style

_OUTLINE = Outline(Tables((), lambda line: line, lambda _: None))
_COLON = re.compile(r"(?<=[^\s:]):(?=\s|$)")


def is_duty(block: Paragraph, *, known: bool) -> bool:
    """Say whether a line begins with a label; with `known`, with one that names a duty."""
    parts = _parts(block)
    return parts is not None and (not known or duty(parts[0]) is not None)


def assignment(lines: Sequence[Paragraph]) -> list[Assignment]:
    """Give who does it; a label that comes again begins another list."""
    found: list[list[tuple[Text, Text]]] = [[]]
    for line in lines:
        parts = _parts(line)
        if parts is None:
            continue
        if any(marked(parts[0]) == marked(label) for label, _ in found[-1]):
            found.append([])
        found[-1].append(parts)
    return [Assignment(tuple(each), each[0][0].origin) for each in found if each]


def _parts(block: Paragraph) -> tuple[Text, Text] | None:
    """Give the label without its colon, and what stands behind it."""
    if block.role is not Role.POINT or block.level is not Level.DASH:
        return None
    content = trimmed(loosen(block.content))
    divided = (_divided(label, behind, block) for label, behind in reversed([*_colons(content)]))
    return next(filter(None, divided), None)


def _colons(content: Rich) -> Iterator[tuple[Rich, Rich]]:
    """Give what stands before and behind each colon of the words in italics at the head."""
    for number, part in enumerate(content):
        if not isinstance(part, Run):
            continue
        if not part.italic:
            return
        for colon in _COLON.finditer(part.text):
            before = replace(part, text=part.text[: colon.start()])
            behind = replace(part, text=part.text[colon.end() :])
            yield (*content[:number], before), (behind, *content[number + 1 :])


def _divided(label: Rich, behind: Rich, block: Paragraph) -> tuple[Text, Text] | None:
    """Give a label and what stands behind it, if that is how both would be printed."""
    name = merge(style(label, italic=False))
    words = plain(name)
    if not words or words != words.strip(" ") or len(words) > LONGEST_KEY:
        return None
    rest = trimmed(behind)
    parts = Text((name,), block.origin), Text((rest,) if rest else (), block.origin)
    made, *_ = _OUTLINE.blocks((Assignment((parts,)),), (Level.DASH,))
    same = isinstance(made, Paragraph) and loosen(made.content) == trimmed(loosen(block.content))
    return parts if same else None
