"""The head of the first page: who issues, the nation, number and date, marks."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.components import (
    DateLine,
    Layout,
    Letterhead,
    Line,
    Mark,
    NumberLine,
)
from generator.document.recognise.lines import (
    columns,
    drawn,
    in_capitals,
    is_underscores,
    letters,
    lines,
    mostly_bold,
)
from generator.document.recognise.names import grouped
from generator.document.recognise.placing import LONG, Placed, Side, placed
from generator.document.recognise.reference import (
    date_line,
    looks_like_date,
    looks_like_number,
    number_line,
)
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import BODY, LEVELS, Slot
from generator.document.recognise.underlines import underlines
from generator.standard.words import ABOUT

_ROWS = 6
"""How many rows of a table are looked at for Quốc hiệu."""

_AHEAD = 8
"""How many blocks below Quốc hiệu may still belong to the head."""

_ABOUT = letters(ABOUT)


class Head(Struct):
    """What was found above the kind: the letterhead, marks, and where the head ends."""

    letterhead: Letterhead | None = None
    marks: list[Mark] = field(default_factory=list)
    draft: Mark | None = None
    end: int = 0


def heads(stream: Sequence[Node]) -> tuple[int, ...]:
    """Give the places of the blocks that hold a Quốc hiệu."""
    return tuple(number for number in range(len(stream)) if _holds_nation(stream, number))


def _holds_nation(stream: Sequence[Node], number: int) -> bool:
    match stream[number].block:
        case view.Table() as table:
            return any(
                fixed.is_nation(line.text) or fixed.is_motto(line.text)
                for row in table.rows[:_ROWS]
                for cell in row.cells
                for paragraph in view.paragraphs(cell.blocks)
                if len(paragraph.text) < LONG
                for line in lines(paragraph)
            )
        case view.Paragraph() as paragraph if len(paragraph.text) < LONG:
            if any(fixed.is_nation(line.text) for line in columns(paragraph)):
                return True
            wrapped = any(fixed.begins_nation(line.text) for line in columns(paragraph))
            return wrapped and any(
                fixed.is_motto(line.text)
                for following in stream[number + 1 : number + 4]
                if isinstance(following.block, view.Paragraph)
                for line in columns(following.block)
            )
        case _:
            return False


def head(stream: Sequence[Node], start: int, at: int | None, stop: int) -> Head:
    """Read the head that stands between `start` and `stop`; `at` holds its Quốc hiệu."""
    if at is None:
        found, end = [], start
        for number in range(start, min(stop, start + _AHEAD)):
            node = stream[number]
            if node.blank:
                continue
            here = list(placed(node.block))
            if not here or not all(map(_belongs, here)):
                break
            found += here
            end = number + 1
        used = [node.block for node in stream[start:end]]
    else:
        end = _end(stream, at, stop)
        used = [node.block for node in stream[start:end]]
        found = [item for block in used for item in placed(block)]
    return _Sorter().sort(found, used, end)


def _end(stream: Sequence[Node], at: int, stop: int) -> int:
    """Find where the head ends: after the last of what follows that belongs to it.

    Below a table nothing else may come between; where the head is set in lines, names may.
    """
    table = isinstance(stream[at].block, view.Table)
    end = at + 1
    seen = 0
    for number in range(at + 1, stop):
        node = stream[number]
        if node.blank:
            if end == number and any(True for _ in drawn(_only(node.block))):
                end = number + 1
            continue
        seen += 1
        here = list(placed(node.block))
        text = " ".join(item.text for item in here)
        if seen > _AHEAD or len(text) > 2 * LONG or any(map(_ends_head, here)):
            break
        if any(map(_belongs, here)):
            end = number + 1
        elif table and not all(is_underscores(item.text) for item in here):
            break
    return end


def _only(block: view.Block) -> view.Paragraph:
    return block if isinstance(block, view.Paragraph) else view.Paragraph(0)


def _ends_head(item: Placed) -> bool:
    """Say whether a line stands below the head: the kind, "Kính gửi", a body."""
    if item.style in {Slot.KIND, Slot.SUBJECT} or item.style in BODY or item.style in LEVELS:
        return True
    text = item.text
    if fixed.mark(text) or fixed.is_draft(text):
        return False
    return bool(fixed.kind_of(text) and in_capitals(text)) or bool(fixed.after_addressees(text))


def _belongs(item: Placed) -> bool:
    """Say whether a line can only be one of the head."""
    text = item.text
    if fixed.is_motto(text) or fixed.is_nation(text) or fixed.mark(text) or fixed.is_draft(text):
        return True
    if len(text) < LONG / 2 and (looks_like_number(text) or looks_like_date(text)):
        return True
    return letters(text).startswith(_ABOUT) and len(text) < 2 * LONG


# --- sorting ------------------------------------------------------------------------------


class _Sorter(Struct):
    """Tells the lines of a head apart, by their style where it is ours, else by their words."""

    nation: list[Placed] = field(default_factory=list)
    motto: Placed | None = None
    number: NumberLine | None = None
    date: DateLine | None = None
    names: list[Placed] = field(default_factory=list)
    about: list[Line] = field(default_factory=list)
    others: list[Line] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    draft: Mark | None = None
    numbered: bool = False

    def sort(self, found: Sequence[Placed], used: Sequence[view.Block], end: int) -> Head:
        if not any(item.style == Slot.NATION for item in found):
            self.nation += _nation(found)
        for item in found:
            self._take(item)
        parts = (self.nation, self.motto, self.number, self.date, self.names, self.about)
        if not any(parts):
            return Head(None, self.marks, self.draft, end)
        table = next((b for b in used if isinstance(b, view.Table) and self._holds(b)), None)
        sides = {item.side for item in (*self.nation, *([self.motto] if self.motto else []))}
        layout = Layout.TABLE if table else Layout.LINES
        if not table and Side.RIGHT in sides:
            layout = Layout.TABS
        parents, organ = _names(self.names)
        organ_rule, motto_rule = underlines(used, found, organ, self.motto, table)
        letterhead = Letterhead(
            layout,
            parents,
            organ,
            organ_rule,
            tuple(item.line for item in self.nation),
            self.motto.line if self.motto else None,
            motto_rule,
            self.number,
            self.date,
            tuple(self.about),
            table,
            self.names[0].cell if self.names else None,
            self.nation[0].cell if self.nation else None,
            tuple(self.others),
        )
        return Head(letterhead, self.marks, self.draft, end)

    def _holds(self, table: view.Table) -> bool:
        within = {id(paragraph) for paragraph in view.paragraphs((table,))}
        wanted = [*self.nation, *([self.motto] if self.motto else [])]
        if not wanted and self.number:
            return id(self.number.line.paragraph) in within
        return any(id(item.line.paragraph) in within for item in wanted)

    def _take(self, item: Placed) -> None:  # noqa: C901, PLR0911, PLR0912 - a choice of many
        line, text = item.line, item.text
        if item in self.nation or is_underscores(text):
            return
        match item.style:
            case Slot.NATION:
                self.nation.append(item)
                return
            case Slot.MOTTO:
                self.motto = item
                return
            case Slot.PARENT | Slot.ORGAN:
                self.names.append(item)
                return
            case Slot.LETTER_SUBJECT:
                self.about.append(line)
                return
            case Slot.NUMBER if self.number is None and (number := number_line(line)):
                self.number, self.numbered = number, True
                return
            case Slot.DATE if self.date is None and (date := date_line(line)):
                self.date = date
                return
        marked = fixed.mark(text)
        if marked and (in_capitals(text) or item.boxed):
            self.marks.append(Mark(line, marked, item.boxed))
        elif fixed.is_draft(text) and in_capitals(text[:7]):
            self.draft = Mark(line, None, item.boxed)
        elif self.motto is None and fixed.is_motto(text):
            self.motto = item
        elif self.number is None and (number := number_line(line)):
            self.number = number
            self.numbered = self.numbered or item.side is not Side.RIGHT
        elif self.date is None and (date := date_line(line)):
            self.date = date
        elif self._is_about(item):
            self.about.append(line)
        elif item.side is not Side.RIGHT and not self.numbered and self._is_name(item):
            self.names.append(item)
        else:
            self.others.append(line)

    def _is_about(self, item: Placed) -> bool:
        if item.side is Side.RIGHT:
            return False
        goes_on = bool(self.about) and item.side is Side.LEFT
        return goes_on or letters(item.text).startswith(_ABOUT)

    def _is_name(self, item: Placed) -> bool:
        return item.side is Side.LEFT or in_capitals(item.text) or not self.nation


def _nation(found: Sequence[Placed]) -> list[Placed]:
    """Find Quốc hiệu by its words, on one line or wrapped among lines of the same side."""
    for number, item in enumerate(found):
        if fixed.is_nation(item.text):
            return [item]
        if fixed.begins_nation(item.text):
            below = found[number + 1 : number + 4]
            following = next((other for other in below if other.side is item.side), None)
            if following and fixed.is_nation(f"{item.text} {following.text}"):
                return [item, following]
    return []


def _names(found: Sequence[Placed]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Tell the organ from those above it: by style, by what is bold, by the words."""
    rows = [item.line for item in found]
    styled = [item for item in found if item.style in {Slot.PARENT, Slot.ORGAN}]
    if len(styled) == len(found):
        return (
            tuple(item.line for item in found if item.style == Slot.PARENT),
            tuple(item.line for item in found if item.style == Slot.ORGAN),
        )
    bold = [mostly_bold(line) for line in rows]
    first = bold.index(True) if True in bold else len(rows)
    if 0 < first < len(rows):
        return tuple(rows[:first]), tuple(rows[first:])
    names = grouped(rows)
    return tuple(line for name in names[:-1] for line in name), tuple(names[-1]) if names else ()
