"""Who is given the tasks of a plan: the units, as typed and as they are compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.plan.duties import duty
from generator.plan.model import (
    Assignment,
    Duty,
    Entry,
    Group,
    Item,
    Loose,
    Plan,
    Row,
    Rows,
    Text,
    Unit,
)
from generator.text.late import late
from generator.text.letters import fold_tone, normal
from generator.text.rich import plain
from generator.text.spaces import unbind

_SEPARATOR = late(r"[;\n]|(?<=\w)\.\s+(?=[A-ZĐ])")
_COLLECTIVE = late(
    r"(?:các|toàn|mọi|những|từng|thủ trưởng|cơ quan,|đơn vị|sở, ban|cán bộ|cá nhân)"
    r"|phòng chuyên môn|phòng, ",
)
_REMARK = late(r"\s*\([^)]*\)")
_WORD = late(r"\w+")
_LONGEST = 60
_LONG_FORMS = (
    ("khoa học và công nghệ", "khcn"),
    ("kh&cn", "khcn"),
    ("ủy ban nhân dân", "ubnd"),
    ("hội đồng nhân dân", "hđnd"),
)


class Named(Struct, frozen=True):
    """A unit where it is given a part of a task."""

    name: str
    text: Text
    duty: Duty

    @property
    def collective(self) -> bool:
        """Whether it names many at once."""
        return bool(_COLLECTIVE.match(self.name.lower()))


class Task(Struct, frozen=True):
    """A task, in a table or in the body: who does what of it, and by when."""

    units: tuple[Named, ...]
    deadlines: tuple[Text, ...]
    at: object
    row: Row | None = None

    def of(self, duty: Duty) -> list[Named]:
        """Give the units that have this duty."""
        return [unit for unit in self.units if unit.duty is duty]


def folded(name: str) -> str:
    """Give the one spelling under which units are compared; "và" and commas do not count."""
    text = fold_tone(normal(unbind(name))).lower()
    for long, short in _LONG_FORMS:
        text = text.replace(long, short)
    return " ".join(word for word in _WORD.findall(text) if word != "và")


def words_of(text: Text) -> str:
    """Give a text in one line for each paragraph."""
    return "\n".join(map(plain, text.paragraphs))


def rows_of(rows: Rows) -> Iterator[Row]:
    """Give every row, those of groups too."""
    for row in rows:
        if isinstance(row, Group):
            yield from rows_of(row.rows)
        else:
            yield row


def tasks_of(plan: Plan) -> Iterator[Task]:
    """Give the tasks of a plan, those that the body hands out too."""
    known = _known(plan.units)
    for row in rows_of(plan.tasks):
        units: list[Named] = []
        deadlines = []
        for cell in (*row.cells, *(cell for part in row.parts for cell in part)):
            for each in Duty:
                if each.value not in cell.columns:
                    continue
                if each is Duty.DEADLINE:
                    deadlines.append(cell.text)
                else:
                    units += _named(cell.text, each, known)
        yield Task(tuple(units), tuple(deadlines), row, row)
    for assignment in _assignments(plan.items):
        units = []
        deadlines = []
        for label, text in assignment.parts:
            found = duty(label)
            if found is Duty.DEADLINE:
                deadlines.append(text)
            elif found:
                units += _named(text, found, known)
        yield Task(tuple(units), tuple(deadlines), assignment)


def _assignments(items: tuple[Item, ...]) -> Iterator[Assignment]:
    for item in items:
        if isinstance(item, Assignment):
            yield item
        elif isinstance(item, Entry):
            yield from _assignments(item.items)


def sentences_of(plan: Plan) -> Iterator[Text]:
    """Give the texts of the outline that are sentences."""
    return _sentences(plan.items)


def _sentences(items: tuple[Item, ...]) -> Iterator[Text]:
    for item in items:
        if isinstance(item, Entry):
            if item.text:
                yield item.text
            yield from _sentences(item.items)
        elif isinstance(item, Loose):
            yield item.text


@lru_cache(maxsize=8)
def _known(units: tuple[Unit, ...]) -> Mapping[str, str]:
    """Give the spellings that the office file tells, each with the unit's own name."""
    return {
        folded(spelling): unit.name
        for unit in units
        for spelling in (unit.short, unit.name, *unit.spellings)
    }


def _named(text: Text, duty: Duty, known: Mapping[str, str]) -> list[Named]:
    """Give the units of a cell; commas part them only where the parts are units we know."""
    found = []
    for piece in _SEPARATOR.split(words_of(text)):
        name = _REMARK.sub("", piece).strip(" .,;-–+")
        parts = [part.strip() for part in name.split(",")]
        if len(parts) > 1 and folded(parts[0]) in known and folded(name) not in known:
            rest = name.split(",", 1)[1].strip()
            names = [parts[0], rest]
        else:
            names = [name]
        found += [Named(each, text, duty) for each in names if each]
    return found


def official(plan: Plan, name: str) -> str:
    """Give the unit's own name where the office file tells it, else `name`."""
    return _known(plan.units).get(folded(name), name)


def short(row: Row) -> str:
    """Give the beginning of what is to be done, for a message."""
    text = row.get("viec")
    words = " ".join(words_of(text).split()) if text else ""
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
