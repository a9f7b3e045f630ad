"""Lines that are no entry where one was expected: texts among dashes, keys among dashes."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import faults
from generator.source.doctor import signs, texts
from generator.source.doctor.entries import content, pair
from generator.source.doctor.levels import misplaced, push, used
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import LONGEST_KEY, SNAKE, SPACES, Form, Head
from generator.source.doctor.state import ROOT, Level, State, Walk, quoted
from generator.source.doctor.values import value

_CELLS = 2  # tabs in a line that is a row; one alone may be a slip
_WORD = re.compile(r"([a-z][a-z0-9_]+)(?=[ \t]|$)")


def key_in_list(walk: Walk, line: Line, column: int, popped: list[Level], head: Head) -> int:
    """Judge a key that stands level with the dashes of a list."""
    listing = walk.stack[-1]
    key = walk.text[line.at : head.end]
    again = any(key in level.keys for level in popped[-1:])
    if SNAKE.match(key) and not again:
        level = misplaced(walk, line, column, popped, Form.KEY, snake=True)
        if level is not None:
            walk.settle(line, level.column)
            return pair(walk, line, line.at, level, head)
    fault = walk.report(faults.NO_DASH, line.at, line=line.number + 1, other=listing.line + 1)
    fault.mend = fault.fix = [Edit(line.at, line.at, "- ")]
    walk.settle(line, column)
    listing.line, listing.state = line.number, State.DONE
    listing.entries += 1
    level = Level(column + 2, Form.KEY, line.number, listing.shift)
    walk.stack.append(level)
    return pair(walk, line, line.at, level, head)


def stray(walk: Walk, line: Line, column: int, popped: list[Level], *, here: bool) -> int:
    """Judge a text that begins a line; `here` says that a level stands at its column."""
    stack = walk.stack
    if walk.text.count("\t", line.at, line.end) >= _CELLS:
        stack.extend(reversed(popped))
        return _pasted_row(walk, line)
    top = stack[-1] if stack else None
    if top is None and not popped:
        return _first(walk, line, column)
    if top is not None and not here and top.state is State.OPEN and not used(top, popped):
        walk.settle(line, column)
        return content(walk, line, line.at, column, top, own_line=True)
    if here and top is not None:
        return _alone(walk, line, column, popped, top)
    return _shallow(walk, line, popped)


def _pasted_row(walk: Walk, line: Line) -> int:
    """Leave a row that was pasted from a table out: nobody can say what its cells are."""
    texts.close(walk)
    last = walk.faults[-1] if walk.faults else None
    if last is None or last.kind is not faults.PASTED_ROW or walk.pasted != line.number - 1:
        last = walk.report(faults.PASTED_ROW, line.at)
    walk.pasted, walk.lost = line.number, True
    last.mend.append(Edit(line.at, line.end, ""))
    return line.number + 1


def _first(walk: Walk, line: Line, column: int) -> int:
    """Take a text at the very beginning: a key without its colon, or the whole file."""
    below = walk.lines.next_filled(line.number + 1)
    if below and below.column == line.column:
        head = signs.head(walk.text, below.at, below.end)
        if head.form is not Form.TEXT:
            level = push(walk, column, Form.KEY, line)
            return _without_colon(walk, line, level)
    walk.settle(line, column)
    return value(walk, line, line.at, Level(ROOT, Form.KEY, line.number))


def _alone(walk: Walk, line: Line, column: int, popped: list[Level], top: Level) -> int:
    """Judge a text that stands level with dashes or keys."""
    passage = walk.passage
    text = walk.text
    if top.form is Form.DASH:
        fault = walk.report(faults.NO_DASH, line.at, line=line.number + 1, other=top.line + 1)
        fault.mend = [Edit(line.at, line.at, "- ")]
        texts.close(walk)
        walk.settle(line, column)
        top.line, top.state = line.number, State.OPEN
        return content(walk, line, line.at, column + 2, top)
    word = _WORD.match(text, line.at, line.end)
    if passage and not word:
        return _shallow(walk, line, popped)
    texts.close(walk)
    walk.settle(line, column)
    return _without_colon(walk, line, top)


def _without_colon(walk: Walk, line: Line, level: Level) -> int:
    text = walk.text
    word = _WORD.match(text, line.at, line.end)
    quote = text[line.at : line.end]
    if level.line == line.number:
        fault = walk.report(faults.NO_COLON, line.at, quote=quote)
    else:
        fault = walk.report(faults.STANDS_ALONE, line.at, quote=quote, other=level.line + 1)
    level.line = line.number
    if word:
        fault.mend = [Edit(word.end(), word.end(), ":")]
        if "_" in word.group():
            fault.fix = fault.mend
        level.key, level.state = word.group(), State.OPEN
        spaces = SPACES.match(text, word.end(), line.end)
        begins = spaces.end() if spaces else line.end
        return value(walk, line, begins, level) if begins < line.end else line.number + 1
    fault.mend = [Edit(line.at, line.end, f"{quoted(text[line.at : line.end])}:")]
    if line.end - line.at > LONGEST_KEY:
        fault.mend, walk.lost = [Edit(line.at, line.end, "")], True
    level.key, level.state = text[line.at : line.end], State.OPEN
    return line.number + 1


def _shallow(walk: Walk, line: Line, popped: list[Level]) -> int:
    """Take a text that is not indented deep enough to go on with the one above."""
    passage = walk.passage
    walk.stack.extend(reversed(popped))
    if passage is None:
        walk.lose(line)
        return line.number + 1
    level = passage.level
    fault = walk.report(faults.TOO_SHALLOW, line.at, line=line.number + 1, other=passage.line + 1)
    indent = " " * (level.column + 2)
    fault.mend = [Edit(line.start, line.at, indent)]
    if not line.odd and not line.tab:
        fault.fix = [Edit(line.start, line.at, " " * (level.typed_column + 2))]
    texts.add(walk, line.at, line.end)
    return line.number + 1
