"""Letters printed alike, and footnotes between them: what a text is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.text.late import late

_WORD = late(r"(?:[^\W_]+|[\u0300-\u036f]+)+")
_SPACES = late(r"\s+")


class Run(Struct, frozen=True, gc=False):
    """Letters printed alike."""

    text: str
    bold: bool = False
    italic: bool = False


class Note(Struct, frozen=True, gc=False):
    """A footnote, at the place of its mark."""

    content: tuple[Run, ...]


Rich = tuple[Run | Note, ...]


def plain(text: Rich) -> str:
    """Give the letters of `text` alone, without its footnotes."""
    if len(text) == 1 and (only := text[0]).__class__ is Run:  # nine texts in ten
        return only.text
    return "".join(part.text for part in text if isinstance(part, Run))


def merge(text: Iterable[Run | Note]) -> Rich:
    """Join neighbouring runs that look alike; drop empty ones."""
    if text.__class__ is tuple and len(text) == 1 and text[0].__class__ is Run:
        return text if text[0].text else ()
    merged: list[Run | Note] = []
    alike: list[str] = []
    look = (False, False)

    def close() -> None:
        if alike:
            merged.append(Run("".join(alike), *look))
            alike.clear()

    for part in text:
        if isinstance(part, Note):
            close()
            merged.append(part)
        elif part.text:
            if (part.bold, part.italic) != look:
                close()
                look = (part.bold, part.italic)
            alike.append(part.text)
    close()
    return tuple(merged)


def join(texts: Iterable[Rich], between: str = "") -> Rich:
    """Put `texts` one after the other, `between` between each two."""
    parts: list[Run | Note] = []
    for count, text in enumerate(texts):
        if count:
            parts.append(Run(between))
        parts.extend(text)
    return merge(parts)


def style(text: Rich, *, bold: bool | None = None, italic: bool | None = None) -> Rich:
    """Make all of `text` bold or not, italic or not; None leaves that as it is.

    A footnote stands apart from the text around it and keeps its own.
    """
    if len(text) == 1 and (only := text[0]).__class__ is Run and only.text:  # nine in ten
        return (_styled(only, bold, italic),)
    return merge(tuple([_styled(part, bold, italic) for part in text]))


def _styled(part: Run | Note, bold: bool | None, italic: bool | None) -> Run | Note:
    if isinstance(part, Note):
        return part
    return Run(
        part.text,
        part.bold if bold is None else bold,
        part.italic if italic is None else italic,
    )


def normalise(text: Rich) -> Rich:
    """Give the nearest to `text` that marks can say.

    Bold and italics begin and end at words: a word is bold if half of its letters are,
    and the spaces around are not.
    """
    text = merge(
        replace(part, content=_normal_content(part.content)) if isinstance(part, Note) else part
        for part in text
    )
    if not any(isinstance(part, Run) and (part.bold or part.italic) for part in text):
        return text
    segments: list[list[Run]] = [[]]
    for part in text:
        if isinstance(part, Run):
            segments[-1].append(part)
        else:
            segments.append([])
    notes = iter([part for part in text if isinstance(part, Note)])
    parts: list[Run | Note] = []
    for count, segment in enumerate(segments):
        if count:
            parts.append(next(notes))
        parts.extend(_at_words(segment, first=count == 0, last=count == len(segments) - 1))
    return merge(parts)


def _normal_content(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(part for part in normalise(runs) if isinstance(part, Run))


def _at_words(runs: Sequence[Run], *, first: bool, last: bool) -> Iterator[Run]:
    """Let formatting begin and end at words; beside a footnote it may at a space as well."""
    text = "".join(run.text for run in runs)
    bold = [run.bold for run in runs for _ in run.text]
    italic = [run.italic for run in runs for _ in run.text]
    for look in (bold, italic):
        for word in _WORD.finditer(text):
            start, end = word.span()
            look[start:end] = [2 * sum(look[start:end]) >= end - start] * (end - start)
        for space in _SPACES.finditer(text):
            start, end = space.span()
            on = (
                all(look[start:end])
                and "\n" not in space.group()
                and (look[start - 1] if start else not first)
                and (look[end] if end < len(text) else not last)
            )
            look[start:end] = [on] * (end - start)
    return (Run(*letter) for letter in zip(text, bold, italic, strict=True))


def inside_word(before: str, after: str) -> bool:
    """Say whether the place between two letters, or the edges of a text, is within a word."""
    return bool(_WORD.match(before) and _WORD.match(after))
