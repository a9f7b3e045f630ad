"""Which level a line belongs to; where it fits none, which it was meant for."""

from __future__ import annotations

from generator.finding import Edit
from generator.source import faults
from generator.source.doctor import signs
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import SNAKE_KEY, Dash, Form, Head
from generator.source.doctor.state import Level, Shift, State, Walk

_NEAR = 200  # lines that are looked at for an entry that agrees
_SLIP = 2  # so many spaces are a slip of the finger; more are another level


def level_for(walk: Walk, line: Line, column: int, popped: list[Level], head: Head) -> Level | None:
    """Give the level that `line` belongs to, opened where it is the first of it."""
    stack = walk.stack
    top = stack[-1] if stack else None
    if top is not None and top.column == column and top.form is head.form:
        return top
    if top is None and not popped:
        return push(walk, column, head.form, line)
    deeper = top is not None and top.column < column
    fits = deeper or (head.form is Form.DASH and top is not None and top.column == column)
    if top is not None and fits and top.state is State.OPEN and not used(top, popped):
        return push(walk, column, head.form, line)
    return misplaced(walk, line, column, popped, head.form)


def used(top: Level, popped: list[Level]) -> bool:
    """Say whether the latest entry of `top` holds the levels just left."""
    return bool(popped) and popped[-1].line >= top.line


def push(walk: Walk, column: int, form: Form, line: Line) -> Level:
    """Open a level whose first entry is on `line`."""
    level = Level(column, form, line.number, walk.delta(line), first=line.number)
    walk.stack.append(level)
    return level


def misplaced(  # noqa: PLR0913 - a line, and all that it might belong to
    walk: Walk, line: Line, column: int, popped: list[Level], form: Form, *, snake: bool = False
) -> Level | None:
    """Find the level that a line at a wrong place is nearest to, and move the line there."""
    full = [*walk.stack, *reversed(popped)]
    candidates = [level for level in reversed(full) if level.form is form]
    if snake:
        candidates = [level for level in candidates if level.snake]
    if not candidates:
        return None
    best = min(candidates, key=lambda level: abs(level.column - column))
    if _first_is_wrong(walk, line, column, best):
        walk.stack[:] = full[: full.index(best) + 1]
        return best
    top = walk.stack[-1] if walk.stack else None
    data: dict[str, object] = {
        "line": line.number + 1,
        "other": best.line + 1,
        "found": line.column,
        "wanted": best.typed_column,
    }
    if top is not None and not popped and top.column < column:
        fault = walk.report(faults.TOO_DEEP_LINE, line.at, below=top.line + 1, **data)
    else:
        fault = walk.report(faults.WRONG_INDENT, line.at, **data)
    walk.stack[:] = full[: full.index(best) + 1]
    walk.shifts.append(Shift(line.column, best.column - line.column, fault))
    fault.mend.append(Edit(line.start, line.at, " " * best.column))
    return best


def _first_is_wrong(walk: Walk, line: Line, column: int, level: Level) -> bool:
    """Judge whether not this line stands wrong but the first of its level.

    That is so where the line behind agrees with this one, where the first was the culprit
    already, or where it alone stands at an uneven column.
    """
    by = column - level.column
    known = walk.blamed.get((level.first, by))
    if level.entries != 1 or level.shift or walk.delta(line) or not 0 < abs(by) <= _SLIP:
        return False
    uneven = level.column % 2 == 1 and column % 2 == 0
    if known is None and not uneven and not _agrees(walk, line):
        return False
    if known is None:
        first = walk.lines.look(level.first)
        known = walk.report(
            faults.FIRST_INDENT, first.at, line=level.first + 1, found=first.column,
            wanted=first.column + by, other=line.number + 1,
        )  # fmt: skip
        walk.blamed[level.first, by] = known
    level.other, level.blame = line.column, known
    walk.shifts.append(Shift(line.column - 1, -by, known))
    return True


def _agrees(walk: Walk, line: Line) -> bool:
    """Say whether the next entry that is not below `line` stands level with it."""
    form = signs.head(walk.text, line.at, line.end).form
    number = line.number + 1
    while (behind := walk.lines.next_filled(number)) and number < line.number + _NEAR:
        if behind.column <= line.column:
            return (
                behind.column == line.column
                and signs.head(walk.text, behind.at, behind.end).form is form
            )
        number = behind.number + 1
    return False


def numbered(walk: Walk, line: Line, head: Head, popped: list[Level], *, here: bool) -> bool:
    """Recognise an entry of a list that begins with a typed number in place of a dash.

    A key that stands level with others is one of them, whatever it begins with.
    """
    found = signs.number(walk.text, line.at, line.end)
    level = walk.stack[-1] if walk.stack else None
    if found is None or level is None:
        return False
    if level.form is Form.DASH:
        return here
    taken = level.state is not State.OPEN or used(level, popped)
    if taken or (here and head.form is Form.KEY) or _kind_of(level.key) == found[0]:
        return False
    if not level.snake or SNAKE_KEY.match(walk.text, found[1], line.end):
        return True
    below = walk.lines.next_filled(line.number + 1)
    again = signs.number(walk.text, below.at, below.end) if below else None
    if below is None or again is None:
        return False
    return below.column == line.column or (below.column > line.column and again[0] != found[0])


def _kind_of(key: str) -> str:
    found = signs.number(key, 0, len(key))
    return found[0] if found else ""


def lacks_dash(walk: Walk, line: Line, head: Head, popped: list[Level]) -> bool:
    """Recognise that not the dash of this line is wrong: the heading above it lacks one."""
    level = walk.stack[-1]
    alone = level.form is Form.KEY and level.entries == 1 and not level.snake and not level.shift
    if not alone or head.dash is not Dash.PLAIN or (level.state is State.OPEN and not popped):
        return False
    first = walk.lines.look(level.first)
    if first.column != level.column:
        return False
    fault = walk.report(faults.NO_DASH, first.at, line=level.first + 1, other=line.number + 1)
    fault.mend = fault.fix = [Edit(first.at, first.at, "- ")]
    return True
