"""Official names of units as they are printed → the short ones that the plan writes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.document.columns import UNIT_COLUMNS
from generator.plan.keys import folded
from generator.plan.model import Unit
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.nodes import Sequence as List

_SEPARATOR = re.compile(r"([;,\n])")


class ShortNames:
    """The short names of one plan, for what is written anew into it.

    A plan that writes none, or an official name that several units have, has none.
    """

    def __init__(self, units: Sequence[Unit], root: Node | None) -> None:
        """Look whether the file that `root` is the whole of writes short names."""
        known = {unit.short for unit in units}
        used = any(part.strip() in known for text in _units(root) for part in _parts(text))
        names = Counter(unit.name for unit in units)
        self._short = {unit.name: unit.short for unit in units if used and names[unit.name] == 1}

    def written(self, text: str, keys: Sequence[str]) -> str:
        """Give `text` as the plan writes it in a cell of the columns `keys`."""
        if not self._short or not UNIT_COLUMNS.issuperset(keys):
            return text
        return self._within(text, "\n;,")

    def _within(self, text: str, separators: str) -> str:
        """Give `text` with its parts between the first of `separators` as the plan writes them.

        A name may hold a comma itself: it is looked for whole before it is taken apart.
        """
        bare = text.strip()
        if bare in self._short:
            return text.replace(bare, self._short[bare])
        if not separators:
            return text
        first, others = separators[0], separators[1:]
        return first.join(self._within(part, others) for part in text.split(first))


def _parts(text: str) -> list[str]:
    return _SEPARATOR.split(text)


def _units(node: Node | None) -> Iterator[str]:
    """Give what stands in a file where units are named."""
    match node:
        case Mapping(pairs=pairs):
            for key, value in pairs:
                if UNIT_COLUMNS.isdisjoint(folded(part) for part in key.text.split(",")):
                    yield from _units(value)
                else:
                    yield from _texts(value)
        case List(items=items):
            for item in items:
                yield from _units(item)
        case _:
            pass


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
    for item in node.items if isinstance(node, List) else ():
        yield from _texts(item)
