"""Texts without quotes: what YAML would break, cut or join, and how to write them safely."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.finding import Edit, Kind
from generator.source import faults, text_faults
from generator.source.doctor.signs import HASH, is_note
from generator.source.doctor.state import SHORT, Fault, Level, Passage, State, Walk, quoted
from generator.source.marks import ODD

_COLON = re.compile(rf":(?=[ \t{ODD}]|$)")
_LONG_HEADING = 80
_INNER_KEY = re.compile(r"(?<![^\s,;|{])([a-z][a-z0-9]*(?:_[a-z0-9]+)+):(?=[ \t]|$)")
"""A key of the form, of several words: no word of a sentence looks like it."""


def begin(walk: Walk, line: int, at: int, end: int, level: Level) -> Passage:
    """Begin a text at `at`, whose first line ends at `end`."""
    passage = Passage(level, line, at)
    walk.passage = passage
    level.state = State.PLAIN
    add(walk, at, end)
    return passage


def begin_wrapped(  # noqa: PLR0913, PLR0917 - where a text stands, and what is wrong with it
    walk: Walk, line: int, at: int, end: int, level: Level, kind: Kind, **data: str
) -> Passage:
    """Begin a text that must be written anew because of `kind`."""
    passage = Passage(level, line, at)
    walk.passage = passage
    level.state = State.PLAIN
    fault(walk, kind, at, data)
    add(walk, at, end)
    return passage


def fault(
    walk: Walk, kind: Kind, offset: int, data: Mapping[str, object], *, safe: bool = True
) -> Fault:
    """Enter a fault of the text in progress, which is mended by writing it anew."""
    entered = walk.report(kind, offset, **data)
    passage = walk.passage
    if passage:
        passage.faults.append(entered)
        passage.wrap = True
        passage.safe = passage.safe and safe
    return entered


def add(walk: Walk, at: int, end: int) -> None:
    """Add a line to the text in progress."""
    passage = walk.passage
    if passage is None:
        return
    text = walk.text
    if passage.noted >= 0 and passage.pieces:
        fault(
            walk, text_faults.NOTE_IN_TEXT, passage.noted, {"other": passage.line + 1}, safe=False
        )
        passage.noted = -1
    end = _note(walk, passage, at, end)
    found = _COLON.search(text, at, end)
    if found and not any(each.kind in _BREAKS for each in passage.faults):
        last = found.end() == end
        first = passage.pieces[0] if passage.pieces else (at, end)
        start = first[0] if first else at
        quote = text[at if found.start() - at < SHORT else start : end]
        kind = text_faults.LAST_COLON if last else text_faults.COLON
        key = passage.level.key
        sure = (
            not key
            or passage.level.snake
            or (len(key) < _LONG_HEADING and not set(".;") & set(key))
        )
        keys = list(_INNER_KEY.finditer(text, at, end)) if passage.level.snake else []
        for each in keys:
            name = {"key": each.group(1)}
            fault(walk, text_faults.KEY_IN_LINE, each.start(1), name, safe=False)
        if not keys:
            fault(walk, kind, found.start(), {"quote": quote}, safe=sure)
    passage.pieces.append((at, end))


_BREAKS = {
    text_faults.COLON,
    text_faults.LAST_COLON,
    text_faults.COLON_IN_BRACKETS,
    text_faults.KEY_IN_LINE,
    faults.JOINED_KEY,
    faults.JOINED_LIST,
    faults.LEVEL_LIST,
    text_faults.UNCLOSED_QUOTE,
    text_faults.UNCLOSED_BRACKET,
    text_faults.KEY_TOO_LONG,
}


def _note(walk: Walk, passage: Passage, at: int, end: int) -> int:
    """Give where the text of a line ends before its note; report a # that is hardly one."""
    text = walk.text
    for found in HASH.finditer(text, at, end):
        behind = text[found.end() : found.end() + 1] if found.end() < end else ""
        if is_note(text, found.start(), found.end()):
            passage.noted = found.end() - 1
            return found.start()
        quote = text[found.end() - 1 : min(end, found.end() + SHORT)]
        if behind and behind not in " #":
            if all(each.kind is not text_faults.CUT for each in passage.faults):
                fault(walk, text_faults.CUT, found.end() - 1, {"quote": quote})
        elif not passage.wrap:
            passage.noted = found.end() - 1
            walk.report(text_faults.PERHAPS_CUT, found.end() - 1, quote=quote)
            return found.start()
    return end


def close(walk: Walk) -> None:
    """End the text in progress, and write it anew if it must be."""
    passage, walk.passage = walk.passage, None
    if passage is None or not passage.wrap:
        return
    while passage.pieces and passage.pieces[-1] is None:
        passage.pieces.pop()
    lines = [walk.text[piece[0] : piece[1]] if piece else "" for piece in passage.pieces]
    end = passage.pieces[-1][1] if passage.pieces and passage.pieces[-1] else passage.start
    mend = Edit(passage.start, end, _written(walk, passage, lines, passage.level.column))
    fix = Edit(passage.start, end, _written(walk, passage, lines, passage.level.typed_column))
    for each in passage.faults:
        each.mend.append(mend)
        if passage.safe:
            each.fix.append(fix)


def _written(walk: Walk, passage: Passage, lines: list[str], column: int) -> str:
    single = len(lines) == 1
    if not passage.mark and ((single and len(lines[0]) <= SHORT) or passage.noted >= 0):
        return quoted(" ".join(line for line in lines if line))
    indent = walk.newline + " " * (max(column, 0) + 2)
    return (passage.mark or ">-") + "".join(
        indent + line if line else walk.newline for line in lines
    )
