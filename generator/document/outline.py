"""The outline of a plan as numbered paragraphs and tables."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.document.blocks import Block, Paragraph, Role
from generator.document.numbering import Counter, Number
from generator.document.tables import Tables
from generator.finding import Origin
from generator.plan.levels import CAPITALS, OWN_LINE, PLAIN, SENTENCES, TEXT_BELOW, Level, descend
from generator.plan.model import (
    Assignment,
    Entry,
    Group,
    Item,
    Loose,
    Row,
    Rows,
    Table,
    TaskList,
    Text,
)
from generator.text.letters import capitals
from generator.text.rich import Rich, Run, style
from generator.text.spaces import bind_rich

LEAD_COLUMN = "viec"

# Python 3.11 looks for a member of an enum ten times as long as for a name.
_HEADING, _POINT, _TEXT, _NONE = Role.HEADING, Role.POINT, Role.TEXT, Level.NONE


class Outline(Struct, frozen=True):
    """Composes items; `colon` prints the colon after every heading that stands alone."""

    tables: Tables
    tasks: Rows = ()
    colon: bool = False

    def blocks(self, items: tuple[Item, ...], scheme: tuple[Level, ...]) -> list[Block]:
        """Give the blocks of `items`, numbered by `scheme` from its first level on."""
        printed: list[Block] = []
        self._items(printed, items, scheme, Counter({}), depth=0)
        return printed

    def _items(
        self,
        printed: list[Block],
        items: tuple[Item, ...],
        scheme: tuple[Level, ...],
        counter: Counter,
        depth: int,
    ) -> None:
        """Add the blocks of `items` to what is `printed`."""
        for item in items:
            match item:
                case Entry() if not scheme:
                    self._unnumbered(printed, item, counter, depth)
                case Entry():
                    self._entry(printed, item, scheme, counter, depth)
                case Loose(text):
                    printed += texts(text, depth)
                case Assignment():
                    printed += _duties(item, depth)
                case TaskList():
                    entries = tuple(task_entries(self.tasks, item))
                    self._items(printed, entries, scheme, counter, depth)
                case Table():
                    printed.append(self.tables.table(item))

    def _entry(
        self,
        printed: list[Block],
        entry: Entry,
        scheme: tuple[Level, ...],
        counter: Counter,
        depth: int,
    ) -> None:
        level = scheme[0]
        number = counter.next(level)
        if entry.title is None and level not in OWN_LINE:
            _add_point(printed, entry, level, number, depth)
        else:
            self._add_head(printed, entry, level, number, depth)
        if entry.items:
            below = entry.numbering or descend(scheme, level)
            self._items(printed, entry.items, below, counter.below(number), depth + 1)

    def _unnumbered(self, printed: list[Block], entry: Entry, counter: Counter, depth: int) -> None:
        """Add the words of an entry that stands lower than any number goes."""
        for text in (entry.title, entry.text):
            if text:
                printed += texts(text, depth)
        self._items(printed, entry.items, entry.numbering, counter, depth + 1)

    def _add_head(
        self, printed: list[Block], entry: Entry, level: Level, number: Number, depth: int
    ) -> None:
        """Add the paragraphs of a heading, or of what stands on a line of its own."""
        lines = list(entry.text.paragraphs) if entry.text else []
        title = _title(entry.title, level)
        if level in OWN_LINE:
            printed.append(_numbered((), entry, level, number, depth))
            if title:
                named = bind_rich(_ended(title, colon=entry.colon or self.colon))
                printed.append(Paragraph(Role.TITLE, named, depth=depth, origin=entry.origin))
        elif not title:
            _add_point(printed, entry, level, number, depth)
            return
        elif level in TEXT_BELOW or not lines:
            colon = entry.colon or self.colon or (not lines and level in SENTENCES)
            content = _ended(title, colon=colon)
            printed.append(_numbered(content, entry, level, number, depth))
        else:
            beside = (*_ended(title, colon=True), Run(" "), *lines.pop(0))
            printed.append(_numbered(beside, entry, level, number, depth))
        if entry.text:
            printed += [text_paragraph(line, entry.text.origin, depth) for line in lines]


def _add_point(
    printed: list[Block], entry: Entry, level: Level, number: Number, depth: int
) -> None:
    """Add the paragraphs of an entry that is no heading: nine in ten have one."""
    text = entry.text
    lines = text.paragraphs if text else ()
    printed.append(_numbered(lines[0] if lines else (), entry, level, number, depth))
    if text and len(lines) > 1:
        printed += [text_paragraph(line, text.origin, depth) for line in lines[1:]]


def task_entries(tasks: Rows, wanted: TaskList) -> Iterator[Entry]:
    """Give the tasks of a group as entries of an outline, or all of them under their headings."""
    if not wanted.group:
        yield from _entries(tasks)
        return
    group = find_group(tasks, wanted.group)
    if group:
        yield from _entries(group.rows)


def find_group(rows: Rows, name: str) -> Group | None:
    """Give the group called `name`, at any depth."""
    for row in rows:
        if isinstance(row, Group):
            found = row if group_name(row) == name else find_group(row.rows, name)
            if found:
                return found
    return None


def group_name(group: Group) -> str:
    """Give the name of a group in one line, as the body of a plan refers to it."""
    text = _name(group)
    return " ".join(line_text(line) for line in text.paragraphs) if text else ""


def _name(group: Group) -> Text | None:
    return group.head.get(LEAD_COLUMN) if group.name is None and group.head else group.name


def line_text(line: Rich) -> str:
    """Give the letters of `line`, its white space folded."""
    return " ".join("".join(run.text for run in line if isinstance(run, Run)).split())


def _entries(rows: Rows) -> Iterator[Entry]:
    for row in rows:
        if isinstance(row, Group):
            yield Entry(title=_name(row), items=tuple(_entries(row.rows)), origin=row.origin)
        else:
            yield Entry(text=_task_text(row), origin=row.origin)


def _task_text(row: Row) -> Text | None:
    """Give what is to be done, the pieces of a task that has several one after the other."""
    own = row.get(LEAD_COLUMN)
    if own:
        return own
    pieces = [cell.text for part in row.parts for cell in part if LEAD_COLUMN in cell.columns]
    if not pieces:
        return None
    lines = tuple(line for piece in pieces for line in piece.paragraphs)
    return Text(lines, pieces[0].origin)


def _duties(assignment: Assignment, depth: int) -> Iterator[Paragraph]:
    """Give who does it, each label in italics on a line of its own after a dash."""
    for label, text in assignment.parts:
        name = style(_ended(_joined(label), colon=True), italic=True)
        first, *rest = text.paragraphs or ((),)
        content = bind_rich((*name, Run(" "), *first) if first else name)
        yield Paragraph(
            Role.POINT,
            content,
            number="-",
            level=Level.DASH,
            depth=depth,
            origin=label.origin,
        )
        for line in rest:
            yield text_paragraph(line, text.origin, depth)


def texts(text: Text, depth: int, role: Role = Role.TEXT) -> Iterator[Paragraph]:
    """Give the paragraphs of a text without a number."""
    for line in text.paragraphs:
        yield text_paragraph(line, text.origin, depth, role)


def text_paragraph(line: Rich, origin: Origin, depth: int, role: Role = Role.TEXT) -> Paragraph:
    """Give a paragraph without a number."""
    return Paragraph(role, bind_rich(line), depth=depth, origin=origin)


def _joined(text: Text) -> Rich:
    """Give the lines of a heading as one."""
    first, *rest = text.paragraphs or ((),)
    for line in rest:
        first = (*first, Run(" "), *line)
    return first


def _title(title: Text | None, level: Level) -> Rich:
    """Give a heading as it is printed at `level`, without its colon."""
    if title is None:
        return ()
    line = _joined(title)
    if level in CAPITALS:
        line = upper(line)
    return line if level in PLAIN else style(line, bold=True)


def upper(line: Rich) -> Rich:
    """Give `line` in capitals, its footnotes aside."""
    return tuple(
        Run(capitals(part.text), part.bold, part.italic) if isinstance(part, Run) else part
        for part in line
    )


def _ended(title: Rich, *, colon: bool) -> Rich:
    """Give a heading with its colon, printed as its last letter is."""
    last = next((part for part in reversed(title) if isinstance(part, Run)), None)
    if not colon or last is None or last.text.endswith(":"):
        return title
    return (*title, Run(":", last.bold, last.italic))


def _is_bold(content: Rich) -> bool:
    return bool(content) and all(part.bold for part in content if isinstance(part, Run))


def _numbered(
    content: Rich,
    entry: Entry,
    level: Level,
    number: Number,
    depth: int,
) -> Paragraph:
    """Give a numbered paragraph: a heading where all of it is bold, else a point.

    A point that has no number is a text like any other: the paper shows no difference.
    """
    content = bind_rich(content)
    heading = level in OWN_LINE or (level not in PLAIN and _is_bold(content))
    role = _HEADING if heading else _TEXT if level is _NONE else _POINT
    shown = None if role is _TEXT else level
    return Paragraph(role, content, number.printed, shown, depth, entry.typed, entry.origin)
