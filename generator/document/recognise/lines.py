"""Lines of print, and what can be said of their letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec.structs import replace

from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Drawn, How, Line
from generator.text.late import late
from generator.text.letters import bare

_BREAK = late(r"[\n\f]+")
_COLUMN = late(r"[\n\f]+|\t+|[ \u00a0]{8,}(?![ \u00a0]|/|tháng|năm)")
"""What sets two lines side by side; not the room to write a number, a day or a month in."""

_NO_LETTER = late(r"[\W_]+")
_UNDERSCORES = late(r"[\s_\-–—]*_{3,}[\s_\-–—]*|[-–—]{5,}")
_STROKES = frozenset("_-–—")
_SHORT = 160


def visible(paragraph: view.Paragraph) -> tuple[view.Run, ...]:
    """Give the runs that are read, letter for letter what `paragraph.text` holds."""
    runs = paragraph.runs
    if all(map(_is_plain, runs)):
        return runs
    return tuple(run if _is_plain(run) else _as_shown(run) for run in runs if run.seen)


def _is_plain(run: view.Run) -> bool:
    """Say whether a run is seen as it is stored."""
    return run.seen and not run.caps and view.SOFT_HYPHEN not in run.text


def _as_shown(run: view.Run) -> view.Run:
    shown = run.shown.replace(view.SOFT_HYPHEN, "")
    return run if run.text == shown else replace(run, text=shown)


def cut(paragraph: view.Paragraph, start: int, end: int | None = None) -> tuple[view.Run, ...]:
    """Give the runs between two letters of `paragraph.text`."""
    if not start and (end is None or end == len(paragraph.text)):
        return visible(paragraph)
    found = []
    at = 0
    for run in visible(paragraph):
        size = len(run.text)
        first, last = max(start - at, 0), size if end is None else min(end - at, size)
        if first == 0 and last == size and (size or at >= start):
            found.append(run)
        elif first < last:
            found.append(replace(run, text=run.text[first:last]))
        at += size
    return tuple(found)


def lines(paragraph: view.Paragraph) -> tuple[Line, ...]:
    """Give the lines of a paragraph, as its line breaks divide it, those with letters."""
    return tuple(_pieces(paragraph, _BREAK))


def columns(paragraph: view.Paragraph) -> tuple[Line, ...]:
    """Give what a paragraph sets side by side with tabs or rows of spaces."""
    return tuple(_pieces(paragraph, _COLUMN))


def _pieces(paragraph: view.Paragraph, between: re.Pattern[str]) -> Iterator[Line]:
    text = paragraph.text
    start = 0
    ends = [(match.start(), match.end()) for match in between.finditer(text)]
    whole = not any(text[:first].strip() and text[last:].strip() for first, last in ends)
    for first, last in (*ends, (len(text), len(text))):
        if text[start:first].strip():
            runs = cut(paragraph, 0 if whole else start, None if whole else first)
            yield Line(paragraph, runs, whole, start)
        start = last


def rest(line: Line, start: int) -> Line:
    """Give what of `line` begins at the letter `start` of its paragraph's text."""
    end = line.start + len("".join(run.text for run in line.runs))
    return Line(line.paragraph, cut(line.paragraph, start, end), whole=False, start=start)


def upto(line: Line, end: int) -> Line:
    """Give what of `line` ends before the letter `end` of its paragraph's text."""
    return Line(line.paragraph, cut(line.paragraph, line.start, end), False, line.start)


def all_lines(blocks: Iterable[view.Block]) -> Iterator[Line]:
    """Give the lines of every paragraph of `blocks`, at any depth."""
    for paragraph in view.paragraphs(iter(blocks)):
        yield from lines(paragraph)


def is_blank(paragraph: view.Paragraph) -> bool:
    """Say whether nothing can be read in a paragraph and nobody wrote a note there."""
    return not paragraph.text.strip() and not any(run.note for run in paragraph.runs)


# --- letters ------------------------------------------------------------------------------


def letters(text: str) -> str:
    """Give letters and digits alone, without accents and case: to compare fixed words."""
    return _letters(text[:_SHORT])


@lru_cache(maxsize=2_000)
def _letters(text: str) -> str:
    return _NO_LETTER.sub("", bare(text).upper())


def in_capitals(text: str) -> bool:
    """Say whether every letter is a capital, and at least two are."""
    return text == text.upper() and sum(letter.isalpha() for letter in text) > 1


def squeezed(text: str) -> str:
    """Give `text` with its white space folded."""
    return " ".join(text.split())


def is_near(text: str, wanted: str, most: int) -> bool:
    """Say whether two words are at most so many letters apart."""
    if text == wanted:
        return True
    if not most or abs(len(text) - len(wanted)) > most:
        return False
    above = list(range(len(wanted) + 1))
    for row, letter in enumerate(text, 1):
        current = [row]
        for column, other in enumerate(wanted, 1):
            change = above[column - 1] + (letter != other)
            current.append(min(change, above[column] + 1, current[-1] + 1))
        if min(current) > most:
            return False
        above = current
    return above[-1] <= most


# --- look ---------------------------------------------------------------------------------


def is_bold(runs: Iterable[view.Run]) -> bool:
    """Say whether all that is seen is bold."""
    seen = [run.bold for run in runs if run.text.strip()]
    return bool(seen) and all(seen)


def mostly_bold(line: Line) -> bool:
    """Say whether more letters are bold than are not; a mark of a note may differ."""
    bold = sum(len(run.text) for run in line.letters if run.bold)
    return 2 * bold > sum(len(run.text) for run in line.letters)


def is_italic(runs: Iterable[view.Run]) -> bool:
    """Say whether all that is seen is italic."""
    seen = [run.italic for run in runs if run.text.strip()]
    return bool(seen) and all(seen)


def is_centred(paragraph: view.Paragraph) -> bool:
    """Say whether a paragraph stands in the middle."""
    return paragraph.align is Align.CENTER


# --- drawn lines --------------------------------------------------------------------------


def is_underscores(text: str) -> bool:
    """Say whether a text is a line, typed."""
    text = text.strip()
    return text[:1] in _STROKES and text[-1:] in _STROKES and bool(_UNDERSCORES.fullmatch(text))


def drawn(paragraph: view.Paragraph) -> Iterator[Drawn]:
    """Give the lines that are drawn at a paragraph: borders, shapes, underscores."""
    if paragraph.boxed:
        return
    for border in paragraph.rules:
        bordered = border in {paragraph.border_bottom, paragraph.border_top}
        yield Drawn(How.BORDER if bordered else How.SHAPE, paragraph, border.length)
    if any(is_underscores(line) for line in _BREAK.split(paragraph.text) if line.strip()):
        yield Drawn(How.UNDERSCORES, paragraph)


def underlined(line: Line) -> Drawn | None:
    """Give the line below letters that are underlined."""
    if line.letters and all(run.underline for run in line.letters):
        return Drawn(How.UNDERLINE, line.paragraph)
    return None
