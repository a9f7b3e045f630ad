"""Entries of lists and keys of mappings: how they begin, and what stands behind them."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import faults, text_faults
from generator.source.doctor import signs, texts
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import HASH, LONGEST_KEY, SPACES, Dash, Form, Head, closing_quote
from generator.source.doctor.state import Level, State, Walk, quoted, width
from generator.source.doctor.values import SPECIAL, value
from generator.source.marks import LETTERS_KEY
from generator.source.tree import BRACKETS, MAX_DEPTH

_CURLY_KEY = re.compile(r"[“”„‟‘’\"']+(" + LETTERS_KEY + r")[“”‘’\"']+\Z")


def entry(walk: Walk, line: Line, level: Level, head: Head) -> int:
    """Take an entry of a list."""
    text = walk.text
    level.line, level.state = line.number, State.OPEN
    found = SPACES.match(text, head.end, line.end)
    begins = found.end() if found else head.end
    run = text[head.end : begins]
    spaces = " " * max(width(run), 1) if begins < line.end else ""
    rest = text[begins : line.end]
    whole = text[line.at : line.end]
    if head.dash is Dash.BULLET:
        fault = walk.report(faults.BULLET, line.at, bullet=text[line.at], rest=rest)
        fault.mend = fault.fix = [Edit(line.at, begins, "-" + spaces)]
    elif head.dash is Dash.TIGHT:
        fault = walk.report(faults.DASH_WITHOUT_SPACE, line.at, quote=whole, rest=rest)
        fault.mend = fault.fix = [Edit(head.end, head.end, " ")]
    elif "\t" in run and begins < line.end:
        fault = walk.report(faults.TAB, head.end, lines=str(line.number + 1))
        fault.mend = fault.fix = [Edit(head.end, begins, " ")]
        spaces = " "
    elif head.dash is Dash.NUMBER:
        return _numbered(walk, line, level)
    elif head.dash is Dash.DOUBLE:
        spaces = " "
        fault = walk.report(faults.TWO_DASHES, line.at + 1)
        fault.mend = fault.fix = [Edit(line.at, begins, "- ")]
    else:
        walk.odd_run(head.end, begins, spaces)
    if begins == line.end:
        return line.number + 1
    if head.dash is Dash.PLAIN and (behind := signs.second(text, begins, line.end)) >= 0:
        _second(walk, begins, behind, text[behind : line.end])
        begins = behind
    return content(walk, line, begins, level.column + 1 + len(spaces), level)


def _numbered(walk: Walk, line: Line, level: Level) -> int:
    """Take an entry with a typed number for its dash; before a key the number goes."""
    text = walk.text
    found = signs.number(text, line.at, line.end)
    behind = found[1] if found else line.at
    number = text[line.at : behind].strip()
    fault = walk.report(
        faults.NUMBER_FOR_DASH, line.at, number=number, rest=text[behind : line.end]
    )
    if signs.SNAKE_KEY.match(text, behind, line.end):
        dash = "-".ljust(behind - line.at)
        fault.mend = fault.fix = [Edit(line.at, behind, dash)]
        return content(walk, line, behind, level.column + len(dash), level)
    fault.mend = fault.fix = [Edit(line.at, line.at, "- ")]
    return content(walk, line, line.at, level.column + 2, level)


def _second(walk: Walk, at: int, begins: int, rest: str) -> None:
    """Report a bullet that was pasted behind the dash of an entry."""
    if walk.text[at] == "-":
        fault = walk.report(faults.TWO_DASHES, at)
    else:
        fault = walk.report(faults.SECOND_BULLET, at, bullet=walk.text[at], rest=rest)
    fault.mend = fault.fix = [Edit(at, begins, "")]


def content(  # noqa: PLR0913 - a place in a line, and whose it is
    walk: Walk, line: Line, at: int, column: int, level: Level, *, own_line: bool = False
) -> int:
    """Take what stands behind a dash, or below a key on a line of its own."""
    text = walk.text
    if not own_line and text[at] == "-":
        again = signs.dash(text, at, line.end, listed=False)
        if again and again.dash is Dash.PLAIN:
            return _two_dashes(walk, line, at, column, level)
    head = signs.key(text, at, line.end) or signs.odd_key(text, at, line.end)
    if head is None or own_line:
        return value(walk, line, at, level)
    key = text[at : head.end]
    if key[:1] not in "\"'" and any(key.count(o) > key.count(c) for o, c in BRACKETS):
        quote = text[at : line.end]
        texts.begin_wrapped(
            walk, line.number, at, line.end, level, text_faults.COLON_IN_BRACKETS, quote=quote
        )
        return line.number + 1
    if len(key) > LONGEST_KEY:
        texts.begin_wrapped(walk, line.number, at, line.end, level, text_faults.KEY_TOO_LONG)
        return line.number + 1
    level.state = State.DONE
    inner = Level(column, Form.KEY, line.number, level.shift, first=line.number)
    walk.stack.append(inner)
    return pair(walk, line, at, inner, head)


def _two_dashes(walk: Walk, line: Line, at: int, column: int, level: Level) -> int:
    """Take a list that begins on the line of another one's dash."""
    text = walk.text
    found = SPACES.match(text, at + 1, line.end)
    begins = found.end() if found else line.end
    fault = walk.report(faults.TWO_DASHES, at)
    below = walk.lines.next_filled(line.number + 1)
    alone = below is None or below.column + walk.delta(below) <= level.column
    if alone and begins < line.end:
        fault.mend = fault.fix = [Edit(at, begins, "")]
        further = _dashes if text[begins] == "-" else content
        return further(walk, line, begins, column, level)
    level.state = State.DONE
    inner = Level(column, Form.DASH, line.number, level.shift)
    walk.stack.append(inner)
    if begins == line.end:
        return line.number + 1
    return _dashes(walk, line, begins, column + begins - at, inner)


def _dashes(walk: Walk, line: Line, at: int, column: int, level: Level) -> int:
    """Take what stands behind the second dash; more dashes are more levels, one by one."""
    text = walk.text
    while text[at] == "-" and at + 1 < line.end and text[at + 1] in " \t":
        found = SPACES.match(text, at + 1, line.end)
        begins = found.end() if found else line.end
        level.state = State.DONE
        level = Level(column, Form.DASH, line.number, level.shift)
        walk.stack.append(level)
        if begins >= line.end or len(walk.stack) > MAX_DEPTH:
            return line.number + 1
        at, column = begins, column + begins - at
    return content(walk, line, at, column, level, own_line=text[at] == "-")


def pair(walk: Walk, line: Line, at: int, level: Level, head: Head) -> int:
    """Take a key and what stands beside it."""
    text = walk.text
    key = text[at : head.end]
    level.line, level.state, level.key = line.number, State.OPEN, key
    level.keys.add(key)
    level.entries = max(level.entries, 1)
    _key(walk, at, head, key)
    colon = head.colon + 1
    walk.odd_run(head.end, head.colon, "")
    found = SPACES.match(text, colon, line.end)
    begins = found.end() if found else colon
    if text[head.colon] != ":":
        rest = text[begins : line.end]
        data = {"sign": text[head.colon], "key": key, "rest": rest}
        fault = walk.report(faults.OTHER_COLON, head.colon, **data)
        fault.mend = fault.fix = [Edit(head.end, begins, ": " if rest else ":")]
    elif head.tight:
        rest = text[begins : line.end]
        whole = text[at : line.end]
        fault = walk.report(faults.KEY_WITHOUT_SPACE, head.colon, quote=whole, key=key, rest=rest)
        fault.mend = fault.fix = [Edit(colon, colon, " ")]
    else:
        walk.odd_run(colon, begins, " " if begins < line.end else "")
    if begins == line.end:
        return line.number + 1
    if text[begins] == "-":
        begun = signs.dash(text, begins, line.end, listed=False)
        if begun and begun.dash in (Dash.PLAIN, Dash.ODD):
            return _beside_key(walk, line, begins, level)
    return value(walk, line, begins, level)


def _beside_key(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Put a list that begins beside its key on the next line."""
    text = walk.text
    below = walk.lines.look(line.number + 1) if line.number + 1 < len(walk.lines) else None
    column = level.column + 2
    if below and not below.blank and signs.dash(text, below.at, below.end, listed=True):
        under = below.column + walk.delta(below)
        column = under if under >= level.column else column
    fault = walk.report(faults.DASH_BESIDE_KEY, at, key=level.key)
    start = at
    while text[start - 1] in " \t":
        start -= 1
    fault.mend = [Edit(start, at, walk.newline + " " * column)]
    fault.fix = [Edit(start, at, walk.newline + " " * (column - level.shift))]
    inner = Level(column, Form.DASH, line.number, level.shift)
    level.state = State.DONE
    walk.stack.append(inner)
    found = SPACES.match(text, at + 1, line.end)
    begins = found.end() if found else line.end
    if begins == line.end:
        return line.number + 1
    return content(walk, line, begins, column + begins - at, inner)


def _key(walk: Walk, at: int, head: Head, key: str) -> None:
    """Judge the text of a key."""
    text = walk.text
    if not key:
        walk.report(text_faults.NO_KEY, at).mend = [Edit(at, at, '""')]
        return
    if curly := _CURLY_KEY.match(key):
        if key[0] not in "\"'":
            fault = walk.report(text_faults.CURLY_KEY, at, quote=key)
            fault.mend = fault.fix = [Edit(at, head.end, curly.group(1))]
        return
    if key[0] in "\"'":
        if closing_quote(text, at, head.end) == head.end:
            return
        rest = text[closing_quote(text, at, head.end) : head.end].strip()
        fault = walk.report(text_faults.AFTER_QUOTE, at, quote=rest)
    elif key[0] in SPECIAL:
        fault = walk.report(text_faults.SPECIAL_START, at, mark="{{" if key[:2] == "{{" else key[0])
    elif key[:2] in ("? ", "?"):
        fault = walk.report(faults.NOT_A_KEY, at, quote=key)
        fault.mend = [Edit(at, head.end, quoted(key))]
        return
    elif found := HASH.search(key):
        fault = walk.report(text_faults.CUT, at + found.end() - 1, quote=key[found.end() - 1 :])
    else:
        return
    fault.mend = fault.fix = [Edit(at, head.end, quoted(key))]
