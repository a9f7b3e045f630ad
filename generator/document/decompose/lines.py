"""Printed lines without what the program puts into them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from generator.document import form
from generator.document.blocks import Block, Paragraph
from generator.finding import NOWHERE, Origin
from generator.plan.lists import without_end
from generator.plan.model import Text
from generator.standard.words import END_MARK
from generator.text.rich import Note, Rich, Run, merge, plain, style
from generator.text.spaces import bind, unbind

_SPACES = re.compile(r"[ \t]{2,}|\t")


def loosen(line: Rich) -> Rich:
    """Give `line` without the no-break spaces that are made anew, and without rows of spaces."""
    return tuple(
        Note(tuple(map(_loose, part.content))) if isinstance(part, Note) else _loose(part)
        for part in line
    )


def _loose(run: Run) -> Run:
    plainer = _SPACES.sub(" ", unbind(run.text))
    if bind(plainer) != run.text:
        plainer = _SPACES.sub(" ", run.text)
    return run if plainer == run.text else replace(run, text=plainer)


def trimmed(line: Rich) -> Rich:
    """Give `line` without the spaces at its ends."""
    parts = list(merge(line))
    while parts and isinstance(parts[0], Run):
        first = parts[0]
        if first.text.strip():
            parts[0] = replace(first, text=first.text.lstrip())
            break
        parts.pop(0)
    while parts and isinstance(parts[-1], Run):
        last = parts[-1]
        if last.text.strip():
            parts[-1] = replace(last, text=last.text.rstrip())
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


def listed(line: Rich, origin: Origin = NOWHERE) -> Text | None:
    """Give a line of a list of the form without its mark."""
    found = text((line,), origin)
    return without_end(found) if found else None


def without_end_mark(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give the blocks of a body without the "./." that is put at their end."""
    last = blocks[-1] if blocks else None
    if not isinstance(last, Paragraph):
        return blocks
    bare = _without_mark(last.content)
    if not bare or form.end_mark(bare) != last.content:
        return blocks
    stopped = form.ended(bare, ".")  # a sentence ended there, though the mark has taken its place
    if form.end_mark(stopped) == last.content:
        bare = stopped
    return (*blocks[:-1], replace(last, content=bare))


def _without_mark(line: Rich) -> Rich:
    for index in range(len(line) - 1, -1, -1):
        part = line[index]
        if isinstance(part, Run) and part.text.strip():
            kept = part.text.rstrip()
            if not kept.endswith(END_MARK):
                return ()
            kept = kept.removesuffix(END_MARK).rstrip()
            rest = (replace(part, text=kept),) if kept else ()
            tail = tuple(p for p in line[index + 1 :] if isinstance(p, Note))
            found = (*line[:index], *rest, *tail)
            return found if plain(found).strip() else ()
    return ()
