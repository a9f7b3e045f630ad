"""Texts between quotes: whether the quote closes, where, and what stands behind it."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import text_faults
from generator.source.doctor import signs, texts
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import SNAKE_KEY, closing_quote
from generator.source.doctor.state import Level, State, Walk
from generator.source.doctor.state import quoted as write_quoted

# The signs that YAML knows and a text can want; what gives a control character is a slip,
# as in "C:\\van_thu".
_ESCAPE = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[tnr\t \"/\\N_LP]|\r|\n|(.|$))",
    re.DOTALL,
)
_NOTE = re.compile(r"[ \t]+#|[ \t]*$")


def quoted(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Judge the text between quotes at `at`; give the line behind it."""
    text, mark = walk.text, walk.text[at]
    closed = closing_quote(text, at, line.end)
    last = line
    if closed < 0:
        last, closed = _further(walk, line, at, level)
    if closed < 0:
        return _unclosed(walk, line, at, level)
    _escapes(walk, at, closed)
    level.state = State.DONE
    if not _NOTE.match(text, closed, last.end):
        return _after(walk, line, at, level, last, closed)
    behind = walk.lines.next_filled(last.number + 1)
    if behind and behind.column + walk.delta(behind) > level.column and last is line:
        head = signs.head(text, behind.at, behind.end)
        if head.form is signs.Form.TEXT and text[behind.at] != mark:
            quote = text[behind.at : behind.end]
            texts.begin_wrapped(
                walk, line.number, at, line.end, level, text_faults.AFTER_QUOTE, quote=quote
            )
    return last.number + 1


def _further(walk: Walk, line: Line, at: int, level: Level) -> tuple[Line, int]:
    """Look for the closing quote on the lines below, as far as they stand deeper."""
    last, end = line, line.end
    suspicious = -1
    for number in range(line.number + 1, len(walk.lines)):
        below = walk.lines.look(number)
        if not below.blank:
            if below.column + walk.delta(below) <= level.column:
                break
            if suspicious < 0 and _structure(walk.text, below):
                suspicious = number
        end = walk.lines.end(number)
        if walk.text.find(walk.text[at], below.start, end) >= 0:
            closed = closing_quote(walk.text, at, end)
            if closed >= 0:
                if suspicious >= 0:
                    return below, -1
                return below, closed
        last = below
    return last, -1


def _structure(text: str, line: Line) -> bool:
    """Say whether a line looks like an entry or a key, not like more of the text."""
    return bool(SNAKE_KEY.match(text, line.at, line.end)) or text.startswith("- ", line.at)


def _unclosed(walk: Walk, line: Line, at: int, level: Level) -> int:
    text = walk.text
    mark = text[at]
    if text[line.end - 1] == ":" and level.form is signs.Form.DASH:
        # A heading whose quote was forgotten: the lines below are its own.
        fault = walk.report(text_faults.UNCLOSED_QUOTE, at, mark=mark)
        fault.mend = [Edit(at, line.end - 1, write_quoted(text[at : line.end - 1]))]
        key = text[at : line.end - 1]
        walk.stack.append(
            Level(level.column + 2, signs.Form.KEY, line.number, level.shift, key=key)
        )
        return line.number + 1
    passage = texts.begin_wrapped(
        walk, line.number, at, line.end, level, text_faults.UNCLOSED_QUOTE, mark=mark
    )
    passage.safe = False
    return line.number + 1


def _after(  # noqa: PLR0913, PLR0917 - both ends of the text between quotes
    walk: Walk, line: Line, at: int, level: Level, last: Line, closed: int
) -> int:
    text = walk.text
    quote = text[closed : last.end].strip()
    passage = texts.begin_wrapped(
        walk, line.number, at, line.end, level, text_faults.AFTER_QUOTE, quote=quote
    )
    for number in range(line.number + 1, last.number + 1):
        below = walk.lines.look(number)
        if below.blank:
            passage.pieces.append(None)
        else:
            texts.add(walk, below.at, below.end)
    return last.number + 1


def _escapes(walk: Walk, at: int, end: int) -> None:
    if walk.text[at] != '"':
        return
    for found in _ESCAPE.finditer(walk.text, at + 1, end - 1):
        if found.group(1) is not None:
            fault = walk.report(text_faults.BACKSLASH, found.start(), quote=found.group())
            fault.mend = fault.fix = [Edit(found.start(), found.start(), "\\")]
