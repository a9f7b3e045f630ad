"""The walk through the lines: what each is, one after the other."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import faults, text_faults
from generator.source.doctor import signs, texts
from generator.source.doctor.entries import entry, pair
from generator.source.doctor.levels import lacks_dash, level_for, numbered, push
from generator.source.doctor.lines import Line, Lines
from generator.source.doctor.signs import LONGEST_KEY, MARKER, SNAKE, Dash, Form, Head
from generator.source.doctor.state import ROOT, Level, Passage, Shift, State, Walk, quoted
from generator.source.doctor.strays import key_in_list, stray
from generator.source.nodes import Source

_DIRECTIVE = re.compile(r"%[A-Z]+\b")


def walk(source: Source, text: str, tab_width: int) -> Walk:
    """Go through `text`, the text of `source` without its control characters."""
    newline = "\r\n" if "\r\n" in text else "\n"
    state = Walk(source, text, Lines(text, tab_width), newline)
    number = 0
    while number < len(state.lines) and not state.exhausted:
        number = _step(state, state.lines.look(number))
    texts.close(state)
    state.lost = state.lost or state.exhausted
    return state


def _step(walk: Walk, line: Line) -> int:
    """Take one line; give the number of the next."""
    text, passage = walk.text, walk.passage
    if line.blank:
        walk.blank(line)
        if passage:
            passage.pieces.append(None)
        return line.number + 1
    if text[line.at] == "#":
        if line.odd or line.tab:
            walk.settle(line, line.column)
        if passage and passage.noted < 0:
            passage.noted = line.at
        return line.number + 1
    walk.forget_shifts(line)
    if walk.skip is not None and line.column > walk.skip:
        walk.faults[-1].mend.append(Edit(line.at, line.end, ""))
        return line.number + 1
    walk.skip = None
    if line.at == line.start and (MARKER.match(text, line.at, line.end) or text[line.at] == "%"):
        return _marker(walk, line)
    walk.begun = True
    column = line.column + walk.delta(line)
    if walk.shifts and _unmoved(walk, line, passage):
        walk.shifts.clear()
        column = line.column
    if passage and column > passage.level.column:
        return _go_on(walk, passage, line, column)
    return _place(walk, line, column)


def _unmoved(walk: Walk, line: Line, passage: Passage | None) -> bool:
    """Say whether a line below one that was moved stands right as it is."""
    level = next((each for each in reversed(walk.stack) if each.column == line.column), None)
    if level is None or level.shift or level.other >= 0:
        return False
    head = signs.head(walk.text, line.at, line.end)
    if passage and head.form is Form.TEXT:
        return False
    return head.form is level.form and level.state is not State.OPEN


def _marker(walk: Walk, line: Line) -> int:
    """Judge a line that divides files, or speaks to the parser."""
    text = walk.text
    words = text[line.at : line.end]
    if words[0] == "%":
        fault = walk.report(faults.DIRECTIVE, line.at, quote=words)
        fault.mend = [Edit(line.at, line.end, "")]
        walk.lost = walk.lost or not _DIRECTIVE.match(words)
        return line.number + 1
    rest = words[3:].strip()
    opens = words[0] == "-" and not walk.begun
    ends = words[0] == "." and walk.lines.next_filled(line.number + 1) is None
    walk.begun = True
    if (opens or ends) and (not rest or rest[0] == "#"):
        return line.number + 1
    fault = walk.report(faults.DOCUMENTS, line.at, quote=words[:3])
    fault.mend = [Edit(line.at, line.end, "")]
    walk.lost = walk.lost or bool(rest)
    return line.number + 1


# --- a text that goes on ------------------------------------------------------------


def _go_on(walk: Walk, passage: Passage, line: Line, column: int) -> int:
    """Take a line below a text: more of it, or something that was never meant to join it."""
    text = walk.text
    head = signs.head(text, line.at, line.end, listed=text.startswith("o ", line.at))
    snake = head.form is Form.KEY and SNAKE.match(text[line.at : head.end])
    if passage.mark:
        snake = None  # below >- everything is text
    elif head.form is Form.DASH or _numbered_below(walk, passage, line):
        return _joined_list(walk, passage, line, column)
    if snake:
        return _joined_key(walk, passage, line, column, head)
    _more(walk, line, column)
    return line.number + 1


def _numbered_below(walk: Walk, passage: Passage, line: Line) -> bool:
    """Recognise typed numbers below a heading in capitals that lacks its colon."""
    first = passage.pieces[0] if len(passage.pieces) == 1 else None
    if first is None or not walk.text[slice(*first)].isupper():
        return False
    return signs.number(walk.text, line.at, line.end) is not None


def _more(walk: Walk, line: Line, column: int) -> None:
    if line.odd or line.tab or walk.delta(line):
        walk.settle(line, column)
    texts.add(walk, line.at, line.end)


def _joined_list(walk: Walk, passage: Passage, line: Line, column: int) -> int:
    level = passage.level
    if level.form is Form.DASH and level.column < column < level.column + 2:
        return _one_too_many(walk, line, level)
    if _two_colons(walk, passage):
        return _place(walk, line, column)
    if not passage.joined:
        passage.joined = True
        data = {"line": line.number + 1, "above": line.number, "other": passage.line + 1}
        first = walk.lines.look(passage.line)
        below = first.at == passage.start and first.column == line.column
        kind = faults.LEVEL_LIST if below else faults.JOINED_LIST
        texts.fault(walk, kind, line.at, data, safe=False)
    if (level.form is Form.DASH or level.column == ROOT) and _head_of(walk, passage):
        return _place(walk, line, column)
    _more(walk, line, column)
    return line.number + 1


def _two_colons(walk: Walk, passage: Passage) -> bool:
    """Recognise a heading that holds a colon, so that half of it was taken for its text."""
    level = passage.level
    last = next((each for each in passage.faults if each.kind is text_faults.LAST_COLON), None)
    if last is None or level.form is not Form.KEY or level.snake or len(passage.pieces) != 1:
        return False
    at = walk.text.rfind(level.key, 0, passage.start)
    colon = walk.text.rfind(":", passage.start, walk.lines.end(passage.line))
    if at < 0 or level.key[:1] in "\"'":
        return False
    heading = quoted(walk.text[at:colon])
    last.kind, last.offset, last.data = text_faults.TWO_COLONS, at, {"heading": heading}
    last.mend = last.fix = [Edit(at, colon, heading)]
    walk.passage, level.state = None, State.OPEN
    return True


def _one_too_many(walk: Walk, line: Line, level: Level) -> int:
    """Take an entry that was to stand level with the one above it."""
    texts.close(walk)
    fault = walk.report(
        faults.JOINED_ENTRY,
        line.at,
        line=line.number + 1,
        other=level.line + 1,
        wanted=level.typed_column,
    )
    fault.mend = [Edit(line.start, line.at, " " * level.column)]
    walk.shifts.append(Shift(line.column, level.column - line.column, fault))
    return _place(walk, line, level.column)


def _joined_key(walk: Walk, passage: Passage, line: Line, column: int, head: Head) -> int:
    level = passage.level
    if any(each.form is Form.KEY for each in walk.stack if each.column <= column) and (
        level.form is Form.KEY or column < level.column + 2
    ):
        texts.close(walk)
        return _place(walk, line, column)
    data: dict[str, object] = {
        "quote": walk.text[line.at : head.end],
        "line": line.number + 1,
        "above": line.number,
        "other": passage.line + 1,
    }
    texts.fault(walk, faults.JOINED_KEY, line.at, data, safe=False)
    if _head_of(walk, passage):
        return _place(walk, line, column)
    _more(walk, line, column)
    return line.number + 1


def _head_of(walk: Walk, passage: Passage) -> bool:
    """Take the text in progress for a heading without its colon, in the mended copy."""
    pieces = [walk.text[slice(*piece)] for piece in passage.pieces if piece]
    words = " ".join(pieces)
    last = passage.pieces[-1]
    if len(words) > LONGEST_KEY or last is None:
        return False
    walk.passage = None
    edit = Edit(passage.start, last[1], f"{quoted(words)}:")
    for fault in passage.faults:
        fault.mend.append(edit)
    level = passage.level
    walk.stack.append(
        Level(max(level.column, 0) + 2, Form.KEY, passage.line, level.shift, key=words)
        if level.column >= 0
        else Level(0, Form.KEY, passage.line, key=words)
    )
    return True


def _place(walk: Walk, line: Line, column: int) -> int:
    """Find the level that `line` belongs to."""
    stack = walk.stack
    popped: list[Level] = []
    while stack and stack[-1].column > column:
        popped.append(stack.pop())
    here = bool(stack) and stack[-1].column == column
    listed = here and stack[-1].form is Form.DASH
    below = stack[-2] if len(stack) > 1 else None
    sibling = here and (not listed or (below is not None and below.column == column))
    if walk.text[line.at] in "?:" and (line.end - line.at == 1 or walk.text[line.at + 1] in " \t"):
        return _question(walk, line, column)
    head = signs.head(walk.text, line.at, line.end, listed=listed, sibling=sibling)
    if head.form is not Form.DASH and numbered(walk, line, head, popped, here=here):
        head = Head(Form.DASH, line.at, dash=Dash.NUMBER)
    if head.form is Form.TEXT:
        return stray(walk, line, column, popped, here=here)
    texts.close(walk)
    if head.form is Form.KEY and listed:
        if not sibling:
            return key_in_list(walk, line, column, popped, head)
        popped.append(stack.pop())
    if head.form is Form.DASH and here and lacks_dash(walk, line, head, popped):
        stack[-1].form = Form.DASH
        popped.clear()
    level = level_for(walk, line, column, popped, head)
    if level is None:
        walk.lose(line)
        return line.number + 1
    walk.settle(line, level.column)
    walk.shape.append(len(stack))
    level.entries += 1
    if head.form is Form.DASH:
        return entry(walk, line, level, head)
    return pair(walk, line, line.at, level, head)


def _question(walk: Walk, line: Line, column: int) -> int:
    """Take a key written with `? ` and `: `, which YAML knows and a plan does not need."""
    texts.close(walk)
    mark = walk.text[line.at]
    level = next((each for each in walk.stack if each.column == column), None)
    if mark == ":" and (level is None or level.key != "?"):
        walk.report(text_faults.NO_KEY, line.at).mend.append(Edit(line.at, line.at, '""'))
    if mark == "?":
        walk.report(faults.NOT_A_KEY, line.at, quote=walk.text[line.at : line.end])
    level = level or push(walk, column, Form.KEY, line)
    level.line, level.key, level.state = line.number, mark, State.DONE
    return line.number + 1
