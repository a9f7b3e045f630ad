"""Printed lines without what the program puts into them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from generator.document import form
from generator.document.blocks import Block, Paragraph
from generator.finding import NOWHERE, Origin
from generator.plan.lists import without_end
from generator.plan.model import Text
from generator.standard.words import END_MARK
from generator.text.rich import Note, Rich, Run, merge, plain, style
from generator.text.spaces import NO_BREAK, bind, bind_rich, unbind

_EDGE = " \t\n\f\r"
_MARKS = (";", ".")


def loosen(line: Rich) -> Rich:
    """Give `line` without the no-break spaces that are made anew."""
    return tuple(
        Note(tuple(map(_loose, part.content))) if isinstance(part, Note) else _loose(part)
        for part in line
    )


def _loose(run: Run) -> Run:
    """Let a space break the line again, unless it would not be bound anew."""
    if NO_BREAK not in run.text:
        return run
    bare = unbind(run.text)
    spaces = zip(run.text, bare, bind(bare), strict=True)
    kept = "".join(plainer if bound == letter else letter for letter, plainer, bound in spaces)
    return replace(run, text=kept if bind(kept) == run.text else run.text)


def trimmed(line: Rich) -> Rich:
    """Give `line` without the spaces at its ends; one that does not break was put there."""
    parts = list(merge(line))
    while parts and isinstance(parts[0], Run):
        first = parts[0]
        if first.text.strip(_EDGE):
            parts[0] = replace(first, text=first.text.lstrip(_EDGE))
            break
        parts.pop(0)
    while parts and isinstance(parts[-1], Run):
        last = parts[-1]
        if last.text.strip(_EDGE):
            parts[-1] = replace(last, text=last.text.rstrip(_EDGE))
            break
        parts.pop()
    return tuple(parts)


def text(lines: Iterable[Rich], origin: Origin = NOWHERE) -> Text | None:
    """Give the text of `lines`; nothing where no letter stands in them."""
    kept = tuple(line for line in (trimmed(loosen(line)) for line in lines) if line)
    return Text(kept, origin) if kept else None


def heading(lines: Iterable[Rich], origin: Origin = NOWHERE) -> Text | None:
    """Give a text that is printed in bold, a last line in brackets in italics."""
    found = text(lines, origin)
    if found is None:
        return None
    *above, last = (style(line, bold=False) for line in found.paragraphs)
    words = plain(last).strip()
    if words.startswith("(") and words.endswith(")"):
        last = style(last, italic=False)
    return Text((*above, last), origin)


def listed(line: Rich, origin: Origin = NOWHERE, *, alone: bool = False) -> Text | None:
    """Give a line of a list of the form without its mark; one that stands `alone` has none."""
    found = text((line,), origin)
    if found is None:
        return None
    bare = without_end(found)
    for mark in ("",) if alone else _MARKS:
        kept = text((_without_mark(found.paragraphs[0], mark),), origin)
        if kept is None or without_end(kept) != kept:
            continue
        if bind_rich(form.ended(kept.paragraphs[0], mark)) == line:
            return kept  # an ellipsis keeps its own dots
    return bare


def without_end_mark(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give the blocks of a body without the "./." that is put at their end."""
    last = blocks[-1] if blocks else None
    if not isinstance(last, Paragraph):
        return blocks
    # a sentence ended there, though the mark has taken the place of its full stop
    for end in (".", ""):
        bare = _without_mark(last.content, END_MARK, end)
        leads_on = end and plain(bare).endswith(f":{end}")
        if bare and not leads_on and form.end_mark(bare) == last.content:
            return (*blocks[:-1], replace(last, content=bare))
    return blocks


def _without_mark(line: Rich, mark: str, instead: str = "") -> Rich:
    """Give `line` without `mark` at its end, before a footnote; nothing where it ends otherwise.

    What ended the line `instead` stands in the place of the mark.
    """
    for index in range(len(line) - 1, -1, -1):
        part = line[index]
        if isinstance(part, Run) and part.text.strip():
            kept = part.text.rstrip()
            if not kept.endswith(mark):
                return ()
            kept = kept.removesuffix(mark).rstrip() + instead
            rest = (replace(part, text=kept),) if kept else ()
            tail = tuple(p for p in line[index + 1 :] if isinstance(p, Note))
            found = (*line[:index], *rest, *tail)
            return found if plain(found).strip() else ()
    return ()
