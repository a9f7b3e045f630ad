"""Texts below `>-` and `|`: which lines belong to them, and which only look as if they did."""

from __future__ import annotations

import re

from msgspec import Struct

from generator.finding import Edit
from generator.source import text_faults
from generator.source.doctor import signs
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import BLOCK, SNAKE, Form
from generator.source.doctor.state import Fault, Level, State, Walk

_STOPS = (":", ";", ".", ",")
_KEY = re.compile(r"[a-z][a-z0-9]*_[a-z0-9_]*:(?= |$)")  # no word has such a line in it


class _Block(Struct):
    """A block in progress: `indent` is known from the first line that has letters."""

    level: Level
    header: int
    mark: str
    folded: bool
    floor: int
    indent: int | None
    first: int
    before: str = ""
    listed: bool = False
    swallows: bool = False
    shallow: Fault | None = None
    shallow_line: int = -1
    deeper: Fault | None = None
    deeper_line: int = -1


def block(walk: Walk, line: Line, at: int, level: Level, mark: str = "") -> int:
    """Go through the block whose mark stands at `at`; give the line behind it.

    `mark` is what is meant by one that was misspelt.
    """
    found = BLOCK.match(mark) if mark else BLOCK.match(walk.text, at, line.end)
    assert found  # noqa: S101 - the caller has seen it
    digit = found.group(3) or found.group(4)
    floor = max(level.column + 1, 1)
    state = _Block(
        level,
        line.number,
        found.group().strip(),
        found.group(1) == ">",
        floor,
        max(level.column, 0) + int(digit) if digit else None,
        line.number + 1,
    )
    level.state = State.DONE
    number = line.number + 1
    blanks: list[int] = []
    while number < len(walk.lines) and not walk.exhausted:
        body = walk.lines.look(number)
        if body.blank:
            walk.blank(body)
            if state.indent is None:
                blanks.append(number)
        elif not _takes(walk, state, body):
            break
        elif blanks:
            _deep_blanks(walk, state, blanks)
            blanks = []
        number += 1
    return number


def _deep_blanks(walk: Walk, state: _Block, blanks: list[int]) -> None:
    for number in blanks:
        start, end = walk.lines.start(number), walk.lines.end(number)
        if "\t" in walk.text[start:end]:
            continue  # named already
        if state.indent is not None and end - start > state.indent:
            fault = walk.report(text_faults.DEEP_BLANK, start)
            fault.mend = fault.fix = [Edit(start, end, "")]


def _takes(walk: Walk, state: _Block, line: Line) -> bool:
    """Say whether `line` belongs to the block, and report what is wrong with it."""
    if walk.text[line.at] == "#" and line.tab:
        # How deep a tab is nobody knows; as a note it must not stand within the text.
        level = state.level
        walk.settle(line, max(level.column, 0), max(level.typed_column, 0))
        return _note(walk, state, line)
    delta = walk.delta(line)
    column = line.column + delta
    if state.indent is None and column >= state.floor:
        state.indent = column
        state.first = line.number
    if state.indent is not None and column >= state.indent:
        _inside(walk, state, line, column)
        return True
    return _outside(walk, state, line, column)


def _inside(walk: Walk, state: _Block, line: Line, column: int) -> None:
    indent = state.indent or 0
    text = walk.text
    plain = len(text[line.start : line.at]) - len(text[line.start : line.at].lstrip(" "))
    delta = column - line.column
    if (line.odd or line.tab) and plain + delta < indent:
        # Within a block a tab can only mean: level with the other lines.
        wanted = indent if line.tab else column
        walk.settle(line, wanted, wanted - delta)
        column = wanted
    elif delta:
        walk.settle(
            Line(line.number, line.start, line.start + plain, line.end, plain), plain + delta
        )
    found = _KEY.match(text, line.at, line.end)
    if found and not state.swallows:
        state.swallows = True
        quote = found.group()
        walk.report(
            text_faults.KEY_IN_TEXT,
            line.at,
            quote=quote,
            other=state.header + 1,
            line=line.number + 1,
        )
    elif text.startswith("# ", line.at) and not state.swallows:
        state.swallows = True
        quote = text[line.at : line.end]
        walk.report(text_faults.NOTE_PRINTED, line.at, quote=quote, other=state.header + 1)
    if state.swallows or not state.folded:
        return
    head = signs.dash(text, line.at, line.end, listed=False)
    if head and state.before.endswith(_STOPS) and not state.listed:
        state.listed = True
        walk.report(text_faults.LIST_IN_TEXT, line.at, other=state.header + 1, mark=state.mark)
    elif plain + delta > indent and not state.listed:
        _deeper(walk, state, line, indent - delta)
    state.before = text[line.at : line.end]


def _deeper(walk: Walk, state: _Block, line: Line, wanted: int) -> None:
    if state.deeper is None or state.deeper_line + 1 != line.number:
        state.deeper = walk.report(
            text_faults.DEEPER_TEXT, line.at, first=state.first + 1, wanted=wanted
        )
    state.deeper_line = line.number
    walk.spent += 1
    state.deeper.fix.append(Edit(line.start, line.at, " " * wanted))


def _outside(walk: Walk, state: _Block, line: Line, column: int) -> bool:
    """Judge a line that is not indented as deep as the block."""
    text = walk.text
    if text[line.at] == "#":
        if line.odd:
            walk.settle(line, column)
        return _note(walk, state, line)
    head = signs.head(text, line.at, line.end)
    within = column > state.level.column
    if head.form is Form.DASH or (column == 0 and signs.MARKER.match(text, line.at, line.end)):
        return False
    sure = True
    if head.form is Form.KEY:
        key = text[line.at : head.end]
        heading = not SNAKE.match(key)
        level = state.level
        owner = level.snake or level.form is Form.DASH
        empty = state.indent is None and column == level.column and owner
        if not heading or not (within or empty):
            return False
        sure = within
    elif column == state.level.column and (word := text[line.at : line.end].split(" ", 1)[0]):
        if SNAKE.match(word) and ("_" in word or len(word) == line.end - line.at):
            return False  # a key without its colon
        sure = not SNAKE.match(word)
    if state.indent is None:
        state.indent = max(state.level.column, 0) + 2
        state.first = line.number
    _shallow(walk, state, line, sure=sure)
    state.before = text[line.at : line.end]
    return True


def _shallow(walk: Walk, state: _Block, line: Line, *, sure: bool) -> None:
    indent = state.indent or 0
    if state.shallow is None or state.shallow_line + 1 != line.number:
        wanted = indent - state.level.shift
        state.shallow = walk.report(
            text_faults.SHALLOW_TEXT if state.first != line.number else text_faults.SHALLOW_FIRST,
            line.at,
            other=state.header + 1,
            first=state.first + 1,
            wanted=wanted,
            line=line.number + 1,
        )
    state.shallow_line = line.number
    walk.spent += 2
    state.shallow.mend.append(Edit(line.start, line.at, " " * indent))
    if sure:
        state.shallow.fix.append(Edit(line.start, line.at, " " * (indent - state.level.shift)))


def _note(walk: Walk, state: _Block, line: Line) -> bool:
    """Say whether a note tears a text in two: YAML ends the text before it."""
    behind = walk.lines.next_filled(line.number + 1)
    if state.indent is None or behind is None:
        return False
    column = behind.column + walk.delta(behind)
    if column < state.indent:
        return False
    fault = walk.report(text_faults.NOTE_IN_TEXT, line.at, other=state.header + 1)
    fault.mend = [Edit(line.start, walk.lines.start(line.number + 1), "")]
    return True
