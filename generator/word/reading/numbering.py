"""Automatic numbers: what Word prints before the paragraphs of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct, field

from generator.text.late import late
from generator.word.reading.numerals import write
from generator.word.reading.properties import Properties, inherited, of_letters, of_paragraph
from generator.word.reading.symbols import signs
from generator.word.reading.theme import Theme
from generator.word.reading.xml import VAL, Element, W, children, find, integer, on, stated

LEVELS: Final = 9
NO_LIST: Final = 0
_PLACE = late(r"%([1-9])")
_HIGHEST_COUNT = 1_000_000
_LONGEST = 255
"""Letters of a number as a list states it: a stranger's file may state a million."""


class Level(Struct, frozen=True, eq=False):
    """One level of a list; `restart` is the level (from 1) after which it begins again."""

    start: int = 1
    style: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    bullet: bool = False
    linked: str = ""
    paragraph: Properties = field(default_factory=dict)
    letters: Properties = field(default_factory=dict)


class List(Struct, frozen=True):
    """What a `numId` stands for: the lists that count together share `family`."""

    family: str
    levels: Mapping[int, Level]
    restarts: Mapping[int, int] = field(default_factory=dict)

    def start(self, level: int) -> int:
        """Give the first number of a level."""
        stated = self.restarts.get(level)
        return self.levels[level].start if stated is None else stated


class Numbering(Struct, frozen=True):
    """The lists of a file, by their `numId`."""

    lists: Mapping[int, List] = field(default_factory=dict)

    def level(self, number: int, level: int) -> Level | None:
        """Give a level of a list, or None where the file has none."""
        found = self.lists.get(number)
        return None if found is None else found.levels.get(level)

    def linked(self, number: int, style: str) -> int:
        """Give the level of a list that is meant by a paragraph style: the first if none is."""
        found = self.lists.get(number)
        for index, level in found.levels.items() if found else ():
            if level.linked == style:
                return index
        return 0


class Counter(Struct):
    """Where the lists stand while the paragraphs are gone through in their order."""

    numbering: Numbering
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[int, int]] = field(default_factory=set)

    def count(self, number: int, index: int) -> tuple[str, Level] | None:
        """Count one paragraph on and give its number as printed; None outside a list."""
        level = self.numbering.level(number, index)
        if level is None:
            return None
        found = self.numbering.lists[number]
        counts = self._counts.setdefault(found.family, {})
        fresh = index in found.restarts and (number, index) not in self._begun
        if fresh or index not in counts:
            counts[index] = found.start(index)
        else:
            counts[index] += 1
        self._begun.add((number, index))
        for below in [place for place in counts if place > index]:
            restart = found.levels[below].restart if below in found.levels else None
            if restart is None or index < restart:
                del counts[below]
        return _printed(found, index, counts), level


def _printed(found: List, index: int, counts: Mapping[int, int]) -> str:
    level = found.levels[index]

    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        other = found.levels.get(place)
        if other is None:
            return ""
        style = "decimal" if level.legal else other.style
        return write(counts.get(place, found.start(place)), style)

    return _PLACE.sub(number, level.text)


def numbering(root: Element | None, theme: Theme) -> Numbering:
    """Read the lists of a file."""
    if root is None:
        return Numbering()
    families = {
        family.get(W + "abstractNumId", ""): family for family in root.iter(W + "abstractNum")
    }
    named = {
        name: identifier
        for identifier, family in families.items()
        if (name := stated(family, "styleLink"))
    }
    lists = {}
    levels: dict[str, dict[int, Level]] = {}
    for entry in root.iter(W + "num"):
        number = integer(entry.get(W + "numId"))
        identifier = stated(entry, "abstractNumId") or ""
        if identifier in families:
            link = stated(families[identifier], "numStyleLink")
            identifier = named.get(link or "", identifier)
        if number is None or identifier not in families:
            continue
        if identifier not in levels:
            levels[identifier] = dict(_levels(families[identifier], theme))
        lists[number] = _list(entry, identifier, levels[identifier], theme)
    return Numbering(lists)


def _list(entry: Element, family: str, levels: dict[int, Level], theme: Theme) -> List:
    own = dict(levels)
    restarts = {}
    for override in entry.iter(W + "lvlOverride"):
        index = integer(override.get(W + "ilvl"))
        if index is None or not 0 <= index < LEVELS:
            continue
        own.update(_levels(override, theme))
        start = integer(stated(override, "startOverride"))
        if start is not None and index in own:
            restarts[index] = start
    return List(family, own, restarts)


def _levels(parent: Element, theme: Theme) -> Iterator[tuple[int, Level]]:
    for element in parent.findall(W + "lvl"):
        index = integer(element.get(W + "ilvl"))
        if index is not None and 0 <= index < LEVELS:
            yield index, _level(element, theme)


def _level(element: Element, theme: Theme) -> Level:
    said = {child.tag: child for child in children(element)}
    letters = of_letters(said.get(W + "rPr"), theme)
    style_of = said.get(W + "numFmt")
    style = "decimal" if style_of is None else style_of.get(VAL, "decimal")
    if style == "custom" and style_of is not None:
        style = style_of.get(W + "format", "decimal")
    text = said.get(W + "lvlText")
    picture = W + "lvlPicBulletId" in said
    return Level(
        start=_start(said.get(W + "start")),
        style=style,
        text="" if text is None else signs(text.get(VAL, "")[:_LONGEST], letters.get("ascii")),
        legal=on(said.get(W + "isLgl")),
        restart=None if W + "lvlRestart" not in said else integer(said[W + "lvlRestart"].get(VAL)),
        bullet=style == "bullet" or picture,
        linked=stated(element, "pStyle") or "",
        paragraph=inherited(of_paragraph(find(element, W + "pPr"))),
        letters=letters,
    )


def _start(element: Element | None) -> int:
    number = None if element is None else integer(element.get(VAL))
    return number if number is not None and abs(number) < _HIGHEST_COUNT else 1
