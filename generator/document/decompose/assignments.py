"""Lines that say who does it: a label in italics after a dash, then the names."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.blocks import Paragraph, Role
from generator.document.decompose.lines import loosen, trimmed
from generator.plan.duties import duty
from generator.plan.levels import Level
from generator.plan.model import Assignment, Text
from generator.plan.write_rows import LONGEST_KEY, marked
from generator.text.rich import Rich, Run, plain, style


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
    first = content[0] if content else None
    if not isinstance(first, Run) or not first.italic or first.bold:
        return None
    words = first.text.rstrip()
    if not words.endswith(":") or words.endswith("::") or not 1 < len(words) <= LONGEST_KEY:
        return None
    label = Text((style((Run(words[:-1].rstrip()),), italic=False),), block.origin)
    said: Rich = trimmed(content[1:])
    if not plain(label.paragraphs[0]):
        return None
    return label, Text((said,) if said else (), block.origin)
