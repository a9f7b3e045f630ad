"""What the doctor knows while it goes through a file: the open levels, and the faults so far."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct, field

from generator.finding import Edit, Kind
from generator.source import faults
from generator.source.doctor.lines import Line, Lines
from generator.source.doctor.signs import NAMES, SNAKE, Form
from generator.source.marks import ODD, ZERO_WIDTH
from generator.source.nodes import Source
from generator.source.tree import MAX_DEPTH

SHORT = 72
"""A text up to here is mended with quotes, a longer one as a block."""

MAX_FAULTS = 2_000
"""A file with more is another kind of file; naming them all would only fill the memory."""

MAX_EDITS = 100_000
"""Ten thousand tasks indented with tabs are some 80,000 lines to mend."""

QUOTED = 40
"""How much of a text a message repeats."""


class State(Enum):
    """What the latest entry of a level holds."""

    OPEN = "nothing yet"
    PLAIN = "a text without quotes"
    DONE = "something that has its end"


class Fault(Struct):
    """A fault at an offset: `mend` lets the reading of a copy go on, `fix` is safe to write."""

    kind: Kind
    offset: int
    data: dict[str, object]
    mend: list[Edit] = field(default_factory=list)
    fix: list[Edit] = field(default_factory=list)


class Level(Struct):
    """A list or a mapping that lines may still belong to.

    `line` is that of the latest entry, `first` of the first, `shift` what was added to its
    indentation in the mended copy. Where the first line was the one that stands wrong, the
    others come at the column `other`, and `blame` is the fault that says so.
    """

    column: int
    form: Form
    line: int
    shift: int = 0
    state: State = State.OPEN
    key: str = ""
    first: int = -1
    entries: int = 0
    keys: set[str] = field(default_factory=set)
    other: int = -1
    blame: Fault | None = None

    @property
    def snake(self) -> bool:
        """Say whether the latest key is one of the form, no heading."""
        return bool(SNAKE.match(self.key))

    @property
    def typed_column(self) -> int:
        """The column as the clerk sees it."""
        return self.column - self.shift


class Shift(Struct):
    """Lines deeper than `column` are moved by `delta`, because the one above them was."""

    column: int
    delta: int
    fault: Fault


class Passage(Struct):
    """A text without quotes, on one line or on several, as long as it may still go on.

    `wrap` says that it must be written anew, `safe` that nobody needs to be asked, `mark`
    that it becomes a block with this mark. `noted` says that a note ended it.
    """

    level: Level
    line: int
    start: int
    pieces: list[tuple[int, int] | None] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    wrap: bool = False
    safe: bool = True
    mark: str = ""
    noted: int = -1
    joined: bool = False


ROOT = -1


class Walk(Struct):
    """The state of one walk through a file's lines."""

    source: Source
    text: str
    lines: Lines
    newline: str
    stack: list[Level] = field(default_factory=list)
    shifts: list[Shift] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    passage: Passage | None = None
    shape: list[int] = field(default_factory=list)
    lost: bool = False
    skip: int | None = None
    lost_column: int = -1
    pasted: int = -1
    begun: bool = False
    spent: int = 0
    blamed: dict[tuple[int, int], Fault] = field(default_factory=dict)
    _indents: dict[Kind, tuple[Fault, int]] = field(default_factory=dict)

    def report(self, kind: Kind, offset: int, **data: object) -> Fault:
        """Enter a fault; the quotations are cut to what a message can hold."""
        fault = Fault(kind, offset, {name: _short(value) for name, value in data.items()})
        self.faults.append(fault)
        return fault

    @property
    def exhausted(self) -> bool:
        """Say whether there is more to mend than one would want to know."""
        return (
            len(self.faults) > MAX_FAULTS or self.spent > MAX_EDITS or len(self.stack) > MAX_DEPTH
        )

    def delta(self, line: Line) -> int:
        """Give how far `line` is moved in the mended copy."""
        return next((each.delta for each in reversed(self.shifts) if line.column > each.column), 0)

    def forget_shifts(self, line: Line) -> None:
        """Leave the shifts that `line` is not below of, and enter that of its level."""
        while self.shifts and line.column <= self.shifts[-1].column:
            self.shifts.pop()
        for level in reversed(self.stack):
            if level.other == line.column and level.blame:
                self.shifts.append(Shift(line.column, level.column - line.column, level.blame))
                self.shifts[-1].column -= 1  # the line itself is moved as well
                return

    def settle(self, line: Line, column: int, typed: int | None = None) -> None:
        """Have `line` stand at `column` in the mended copy.

        `typed` is where it is to stand in the file, where that is not how deep it looks.
        """
        typed = line.column if typed is None else typed
        indent = self.text[line.start : line.at]
        spot = (line.start, line.at)
        fault = None
        if line.odd or line.tab:
            fault = self._indented(line)
            fault.fix.append(Edit(*spot, " " * typed))
        if indent != " " * column:
            owner = fault if fault and not self.delta(line) else self._shifter(line) or fault
            if owner:
                self.spent += 1
                owner.mend.append(Edit(*spot, " " * column))

    def _shifter(self, line: Line) -> Fault | None:
        return next(
            (each.fault for each in reversed(self.shifts) if line.column > each.column), None
        )

    def _indented(self, line: Line) -> Fault:
        """Enter the special spaces or tabs before a line."""
        offset = line.start
        while self.text[offset] == " ":
            offset += 1
        if not line.odd:
            return self._grouped(faults.TAB, line, offset)
        fault = self._grouped(faults.ODD_INDENT, line, offset)
        sign = next(sign for sign in self.text[offset : line.at] if sign in ODD)
        fault.data.setdefault("character", name(sign))
        return fault

    def _grouped(self, kind: Kind, line: Line, offset: int) -> Fault:
        """Enter a fault of a whole line: one for lines that follow one another."""
        self.spent += 1
        fault, last = self._indents.get(kind, (None, -1))
        if fault is None or not last <= line.number <= last + 1:
            fault = self.report(kind, offset, lines=str(line.number + 1))
        elif line.number > last:
            first = str(fault.data["lines"]).split("–", maxsplit=1)[0]
            fault.data["lines"] = f"{first}–{line.number + 1}"
        self._indents[kind] = (fault, line.number)
        return fault

    def blank(self, line: Line) -> None:
        """Judge a line without letters: a tab in it stops YAML, a special space is a letter."""
        end = self.lines.end(line.number)
        tab = self.text.find("\t", line.start, end)
        if tab < 0:
            self.odd_run(line.start, end, "")
            return
        fault = self._grouped(faults.TAB, line, tab)
        edit = Edit(line.start, end, "")
        fault.mend.append(edit)
        fault.fix.append(edit)

    def odd_run(self, start: int, end: int, new: str) -> None:
        """Report special spaces between `start` and `end`, where `new` would be right."""
        run = self.text[start:end]
        at = next((i for i, sign in enumerate(run) if sign in ODD), None)
        if at is None:
            return
        fault = self.report(faults.ODD_SPACE, start + at, character=name(run[at]))
        fault.mend = fault.fix = [Edit(start, end, new)]

    def lose(self, line: Line) -> None:
        """Leave `line` out of the mended copy: nobody can say where it belongs."""
        if self.lost_column != line.column:
            other = self.stack[-1].line + 1 if self.stack else 1
            self.report(faults.LOST, line.at, line=line.number + 1, other=other)
        self.lost_column = line.column
        self.faults[-1].mend.append(Edit(line.at, line.end, ""))
        self.lost = True
        self.skip = line.column


def width(spaces: str) -> int:
    """Give how many columns a run of spaces, special ones too, takes up."""
    return sum(space not in ZERO_WIDTH for space in spaces)


def name(character: str) -> str:
    """Give a character that is not seen the name that an editor shows."""
    return NAMES.get(character, f"U+{ord(character):04X}")


def _short(value: object) -> object:
    if isinstance(value, str) and len(value) > QUOTED:
        return value[: QUOTED - 1].rstrip() + "…"
    return value


def quoted(text: str) -> str:
    """Write a text of one line between quotes."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
