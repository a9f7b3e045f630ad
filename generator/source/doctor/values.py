"""What stands behind a dash or a colon: which of YAML's many forms it is, or was to be."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import text_faults
from generator.source.doctor import texts
from generator.source.doctor.blocks import block
from generator.source.doctor.brackets import brackets
from generator.source.doctor.lines import Line
from generator.source.doctor.quotes import quoted
from generator.source.doctor.signs import BLOCK, Form
from generator.source.doctor.state import Level, State, Walk

SPECIAL = "&*!|>%@`{}[],"
_NAMED = re.compile(
    r"&[A-Za-z0-9_-]+(?=\s|$)|\*[A-Za-z0-9_-]+(?=[ \t]*(?:[ \t]#|$))|!!?[A-Za-z0-9_-]+(?=\s|$)"
)
_MARK_SIGNS = "|>-–—="
_MARK = re.compile(r"[|>][+-]?[1-9]?[+-]?[ \t]*")
_MISSPELT = re.compile(r"(?:[-–—=]>[-–—]?|[|>][ \t]?[–—_]|[|>][ \t]+-|>>-?|-\|)[ \t]*\Z")
_CURLY = re.compile(r"[“”„‟][^“”„‟]*[“”„‟]\Z")


def value(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Judge the value at `at`, an entry of `level`; give the line to go on with."""
    text = walk.text
    if (
        text[at] in _MARK_SIGNS
        and _MISSPELT.match(text[at : line.end])
        and _goes_on(walk, line, level)
    ):
        fault = walk.report(text_faults.MARK_MISSPELT, at, quote=text[at : line.end])
        fault.mend = fault.fix = [Edit(at, line.end, ">-")]
        return block(walk, line, at, level, ">-")
    if judge := _BY_SIGN.get(text[at]):
        return judge(walk, line, at, level)
    question = text[at] == "?" and (at + 1 == line.end or text[at + 1] in " \t")
    if question or (text[at] in SPECIAL and not _NAMED.match(text, at, line.end)):
        return _special(walk, line, at, level)
    passage = texts.begin(walk, line.number, at, line.end, level)
    if level.snake and _CURLY.match(text[at : line.end]) and not passage.wrap:
        walk.report(text_faults.CURLY_QUOTES, at, quote=text[at + 1 : line.end - 1])
    return line.number + 1


def _goes_on(walk: Walk, line: Line, level: Level) -> bool:
    """Say whether a deeper line follows."""
    below = walk.lines.next_filled(line.number + 1)
    return below is not None and below.column + walk.delta(below) > level.column


def _hash(walk: Walk, line: Line, at: int, level: Level) -> int:
    behind = walk.text[at + 1 : at + 2] if at + 1 < line.end else ""
    if not behind or behind in " \t#":
        level.state = State.OPEN
        return line.number + 1
    quote = walk.text[at : line.end]
    if level.form is Form.KEY and _goes_on(walk, line, level):
        level.state = State.OPEN  # what belongs to the key stands below it
        walk.report(text_faults.PERHAPS_CUT, at, quote=quote)
        return line.number + 1
    texts.begin_wrapped(walk, line.number, at, line.end, level, text_faults.CUT, quote=quote)
    return line.number + 1


def _special(walk: Walk, line: Line, at: int, level: Level) -> int:
    text = walk.text
    mark = text[at : at + 2] if text[at : at + 2] in ("{{", "**") else text[at]
    texts.begin_wrapped(
        walk, line.number, at, line.end, level, text_faults.SPECIAL_START, mark=mark
    )
    return line.number + 1


def _braces(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Tell a mapping between braces from a text that begins with a variable of the plan's."""
    judge = _special if walk.text.startswith("{{", at) else brackets
    return judge(walk, line, at, level)


def _marked(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Tell the mark of a block from a text that begins with such a sign."""
    judge = block if BLOCK.match(walk.text, at, line.end) else _beside
    return judge(walk, line, at, level)


def _beside(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Judge a text on the line of its `>-`, or one that merely begins with such a sign."""
    text = walk.text
    found = _MARK.match(text, at, line.end)
    mark = found.group() if found else text[at]
    begins = at + len(mark)
    strong = any(sign in mark for sign in "+-")
    if not strong and (len(mark.strip()) > 1 or text[begins].isdigit() or mark[-1] not in " \t"):
        return _special(walk, line, at, level)
    passage = texts.begin_wrapped(
        walk, line.number, begins, line.end, level,
        text_faults.BESIDE_MARK, mark=mark.strip(), quote=text[begins : line.end],
    )  # fmt: skip
    passage.start, passage.mark = at, mark.strip()
    passage.safe = passage.safe and (strong or _goes_on(walk, line, level))
    return line.number + 1


_BY_SIGN = {
    "#": _hash,
    '"': quoted,
    "'": quoted,
    "[": brackets,
    "{": _braces,
    "|": _marked,
    ">": _marked,
}
