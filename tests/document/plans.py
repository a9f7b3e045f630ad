"""Plans made by hand, in few words."""

from generator.plan.model import Cell, Entry, Group, Row, Text
from generator.text.rich import parse


def text(*lines):
    return Text(tuple(parse(line) for line in lines))


def point(words, *items, **more):
    return Entry(text=text(words), items=items, **more)


def heading(words, *items, beside=None, **more):
    return Entry(title=text(words), text=text(*beside) if beside else None, items=items, **more)


def row(**cells):
    return Row(tuple(Cell((key,), text(words)) for key, words in cells.items()))


def group(name, *rows):
    return Group(name=text(name), rows=rows)
