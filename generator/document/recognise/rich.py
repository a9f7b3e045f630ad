"""The runs of a view as a rich text: letters, bold, italics, footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.document import view
from generator.text.late import late
from generator.text.rich import Note, Rich, Run, merge

_BREAKS = late(r"[ ]*[\n\f\t]+[ ]*")
_TO_FILL_IN = late(r"[ ]*\t[ \t]*(?=[;.]\s*\Z)")
"""A tab that leads to the mark at the end of a line draws the dots of a form: "Căn cứ ……;"."""

_EDGE = " \t\n\f\r"

Notes = Mapping[int, view.Note]


def rich(runs: Iterable[view.Run], notes: Notes) -> Rich:
    """Give what is read in `runs` as one line, its footnotes at their marks."""
    return stripped(merge(_parts(runs, notes)))


def _parts(runs: Iterable[view.Run], notes: Notes) -> Iterator[Run | Note]:
    for run in runs:
        if run.trace is view.Trace.DELETED or run.hidden:
            continue
        text = run.shown.replace(view.SOFT_HYPHEN, "")
        if not text.isprintable():  # so are tabs and breaks, and the no-break space
            text = _BREAKS.sub(" ", _TO_FILL_IN.sub(" …", text))
        if text:
            yield Run(text, run.bold, run.italic)
        note = notes.get(run.note) if run.note is not None else None
        if note:
            yield Note(_content(note))


def _content(note: view.Note) -> tuple[Run, ...]:
    lines = [rich(paragraph.runs, {}) for paragraph in note.paragraphs]
    found: list[Run | Note] = []
    for line in lines:
        if line:
            found += [*([Run(" ")] if found else []), *line]
    return tuple(part for part in merge(found) if isinstance(part, Run))


def stripped(text: Rich) -> Rich:
    """Give `text` without white space at its ends."""
    if len(text) == 1 and isinstance(only := text[0], Run):
        words = only.text.strip(_EDGE)
        same = only if words == only.text else Run(words, only.bold, only.italic)
        return (same,) if words else ()
    parts = list(text)
    while parts and isinstance(first := parts[0], Run):
        words = first.text.lstrip(_EDGE)
        parts[0] = Run(words, first.bold, first.italic)
        if words:
            break
        parts.pop(0)
    for place in range(len(parts) - 1, -1, -1):
        last = parts[place]
        if isinstance(last, Note):
            break
        words = last.text.rstrip(_EDGE)
        parts[place] = Run(words, last.bold, last.italic)
        if words:
            break
    return merge(parts)


def dropped(text: Rich, count: int) -> Rich:
    """Give `text` without its first letters."""
    parts: list[Run | Note] = []
    for part in text:
        if isinstance(part, Note) or not count:
            parts.append(part)
            continue
        parts.append(Run(part.text[count:], part.bold, part.italic))
        count = max(0, count - len(part.text))
    return stripped(merge(parts))


def joined(lines: Iterable[Rich]) -> Rich:
    """Give several lines as one."""
    found: list[Run | Note] = []
    for line in lines:
        if line:
            last = next((part for part in reversed(found) if isinstance(part, Run)), None)
            between = Run(" ", last.bold, last.italic) if last else None
            found += [*([between] if between else []), *line]
    return merge(found)
