"""What is none of the components of a document, and whether it stands above the body or below."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import view
from generator.document.recognise.components import (
    BodyTable,
    Components,
    Letterhead,
    Line,
    Recipients,
    Signature,
)
from generator.document.recognise.lines import is_underscores


def unplaced_lines(found: Components) -> Iterator[Line]:
    """Give what is none of the components, and must not be lost."""
    for paragraph in found.unplaced:
        yield Line(paragraph, paragraph.runs)
    parts: tuple[Letterhead | Recipients | Signature | None, ...] = (
        found.letterhead,
        found.recipients,
        found.signature,
    )
    for part in parts:
        if part:
            yield from (line for line in part.others if not is_underscores(line.text))


def begins_at(found: Components) -> int | None:
    """Give the place of the first paragraph of the body."""
    lines = (*(line.paragraph for line in found.authority), *found.basis, *found.openings)
    first = next(iter(lines), None)
    if first:
        return first.index
    for part in found.body:
        if isinstance(part, BodyTable):
            return next((p.index for p in view.paragraphs((part.table,))), None)
        return part.paragraph.index
    return next((paragraph.index for paragraph in found.closings), None)
