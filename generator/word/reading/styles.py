"""Effective formatting: what a paragraph and its letters look like, inheritance resolved.

The order is that of ECMA-376 (17.7.2): defaults, table style, paragraph style, character
style, what is said in place; and 17.7.3 for the switches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import Struct, field

from generator.word.reading.faces import Face, Look
from generator.word.reading.numbering import NO_LIST, Level, Numbering
from generator.word.reading.properties import (
    OF_LETTERS,
    TOGGLES,
    Properties,
    inherited,
    of_letters,
    of_paragraph,
)
from generator.word.reading.theme import Theme
from generator.word.reading.xml import ALTERNATE, Element, W, find, stated

LONGEST_CHAIN: Final = 64
WORDS_FONT: Final = "Times New Roman"
WORDS_SIZE: Final = 10.0
"""What Word takes where the whole file says nothing."""


class Style(Struct, frozen=True):
    """A style as it stands in the file."""

    identifier: str
    name: str
    kind: str
    based_on: str
    letters: Properties
    paragraph: Properties
    element: Element | None = None
    parts: Mapping[str, Style] = field(default_factory=dict)


class Ground(Struct, frozen=True):
    """What the style of a table lays under the text of a cell; `key` tells grounds apart."""

    key: tuple[str, ...] = ()
    letters: Mapping[str, Any] = field(default_factory=dict)
    paragraph: Mapping[str, Any] = field(default_factory=dict)


PAGE: Final = Ground()
"""The ground of what stands in no table."""


class Styles(Struct):
    """The styles of a file, and what was worked out of them so far."""

    theme: Theme
    numbering: Numbering
    styles: dict[str, Style] = field(default_factory=dict)
    default_letters: Properties = field(default_factory=dict)
    default_paragraph: Properties = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    _chains: dict[tuple[str, str], tuple[Style, ...]] = field(default_factory=dict)
    _layouts: dict[tuple[str, tuple[str, ...], bool], Properties] = field(default_factory=dict)
    _letters: dict[str, Properties] = field(default_factory=dict)
    _grounds: dict[tuple[str, ...], Ground] = field(default_factory=dict)
    _faces: dict[object, Face] = field(default_factory=dict)
    _looks: dict[Look, Look] = field(default_factory=dict)

    def known(self, identifier: str | None, kind: str) -> str:
        """Give the style that is meant: the default one where there is none of that name."""
        style = self.styles.get(identifier or "")
        if style is not None and style.kind == kind:
            return style.identifier
        return self.defaults.get(kind, "")

    def name(self, identifier: str) -> str:
        """Give the name that Word shows for a style."""
        style = self.styles.get(identifier)
        return "" if style is None else style.name

    def chain(self, identifier: str, kind: str) -> tuple[Style, ...]:
        """Give a style after all those it is based on; a circle is cut, and a chain too long."""
        key = (identifier, kind)
        if key not in self._chains:
            chain: list[Style] = []
            seen: set[str] = set()
            style = self.styles.get(identifier)
            while style is not None and style.kind == kind and style.identifier not in seen:
                if len(chain) == LONGEST_CHAIN:
                    break
                chain.append(style)
                seen.add(style.identifier)
                style = self.styles.get(style.based_on)
            self._chains[key] = tuple(reversed(chain))
        return self._chains[key]

    def ground(self, style: str, parts: Iterable[str]) -> Ground:
        """Give what a table style says in a cell that belongs to `parts` of the table."""
        key = (style, *parts)
        if key not in self._grounds:
            letters: Properties = {}
            paragraph: Properties = {}
            chain = self.chain(style, "table")
            for step in chain:
                letters.update(step.letters)
                paragraph.update(step.paragraph)
            for part in key[1:]:
                for step in chain:
                    if part in step.parts:
                        letters.update(step.parts[part].letters)
                        paragraph.update(step.parts[part].paragraph)
            self._grounds[key] = Ground(key, letters, paragraph)
        return self._grounds[key]

    def layout(self, style: str, ground: Ground, *, numbered: bool = True) -> Properties:
        """Give what a paragraph of a style is like before anything is said in place.

        The indents of a list come in where the style chain names the list, so a style that
        is derived from there may still set its own; without `numbered` the list of the
        styles is left aside.
        """
        key = (style, ground.key, numbered)
        if key not in self._layouts:
            found: Properties = {**self.default_paragraph, **ground.paragraph}
            chain = self.chain(style, "paragraph")
            naming = [step for step in chain if "numId" in step.paragraph]
            for step in chain:
                if numbered and naming and step is naming[-1]:
                    number: int = step.paragraph["numId"]
                    index: int | None = step.paragraph.get("ilvl")
                    if index is None:
                        index = self.numbering.linked(number, step.identifier)
                    level = self.numbering.level(number, index)
                    found.update(level.paragraph if level else {})
                    found.update(step.paragraph)
                    found["ilvl"] = index
                else:
                    found.update(step.paragraph)
            if not numbered:
                found["numId"] = NO_LIST
            found.setdefault("numId", NO_LIST)
            found.setdefault("ilvl", 0)
            self._layouts[key] = found
        return self._layouts[key]

    def placed(self, style: str, ground: Ground, said: Properties) -> Properties:
        """Give what a paragraph is like with what is said in its own place."""
        if "numId" not in said and "ilvl" not in said:
            return {**self.layout(style, ground), **said} if said else self.layout(style, ground)
        inherited = self.layout(style, ground)
        number: int = said["numId"] if "numId" in said else inherited["numId"]
        index: int = said["ilvl"] if "ilvl" in said else 0 if "numId" in said else inherited["ilvl"]
        level = self.numbering.level(number, index)
        return {
            **self.layout(style, ground, numbered=False),
            **(level.paragraph if level else {}),
            **said,
            "numId": number,
            "ilvl": index,
        }

    def face(
        self,
        style: str,
        ground: Ground,
        run: Element | None,
        level: Level | None = None,
    ) -> Face:
        """Give the look of letters with the `w:rPr` `run` in a paragraph of a style.

        With a `level` it is that of the number that a list prints before the paragraph.
        """
        key = (style, ground.key, _as_written(run), level)
        if key not in self._faces:
            direct = of_letters(run, self.theme)
            if level is not None:
                direct.update(level.letters)
            face = self._resolved(style, ground, direct)
            self._faces[key] = face
        return self._faces[key]

    def _merged(self, identifier: str, kind: str) -> Properties:
        key = f"{kind} {identifier}"
        if key not in self._letters:
            merged: Properties = {}
            for step in self.chain(identifier, kind):
                merged.update(step.letters)
            self._letters[key] = merged
        return self._letters[key]

    def _resolved(self, style: str, ground: Ground, direct: Properties) -> Face:
        character = self.known(direct.get("style"), "character")
        levels = (
            ground.letters,
            self._merged(style, "paragraph"),
            self._merged(character, "character"),
        )
        said: Properties = {"ascii": WORDS_FONT, "hAnsi": WORDS_FONT, **self.default_letters}
        for level in levels:
            said.update(level)
        said.update(direct)
        switches = {
            name: direct[name]
            if name in direct
            else self.default_letters.get(name, False)
            or sum(bool(level.get(name)) for level in levels) % 2 == 1
            for name in TOGGLES
        }
        complex_ = bool(said.get("complex") or said.get("rtl"))
        said.setdefault("eastAsia", said["hAnsi"])
        said.setdefault("cs", said["ascii"])
        fonts = (said["ascii"], said["hAnsi"], said["eastAsia"], said["cs"])
        look = Look(
            size=said.get("sizeCs" if complex_ else "size", WORDS_SIZE),
            bold=switches["bCs" if complex_ else "b"],
            italic=switches["iCs" if complex_ else "i"],
            underline=said.get("u", False),
            caps=switches["caps"] or switches["smallCaps"],
            superscript=said.get("superscript", False),
            hidden=switches["vanish"],
            color=said.get("color", "auto"),
            highlight=said.get("highlight") or said.get("shade"),
        )
        return Face(
            fonts=(fonts[3],) * 4 if complex_ else fonts,
            asian_hint=said.get("hint") == "eastAsia",
            look=self._looks.setdefault(look, look),
        )


def _as_written(element: Element | None) -> tuple[object, ...]:
    """Give something that is equal where formatting that matters is written alike."""
    if element is None:
        return ()
    return tuple(
        [
            (tag, child) if tag == ALTERNATE else (tag, *child.items())
            for child in element
            if (tag := child.tag) in OF_LETTERS
        ],
    )


def styles(root: Element | None, theme: Theme, numbering: Numbering) -> Styles:
    """Read the styles of a file."""
    found = Styles(theme, numbering)
    if root is None:
        return found
    defaults = find(root, W + "docDefaults")
    found.default_letters = of_letters(find(defaults, W + "rPrDefault", W + "rPr"), theme)
    found.default_paragraph = inherited(of_paragraph(find(defaults, W + "pPrDefault", W + "pPr")))
    for element in root.findall(W + "style"):
        style = _style(element, theme)
        found.styles.setdefault(style.identifier, style)
        if element.get(W + "default") in {"1", "true", "on"}:
            found.defaults.setdefault(style.kind, style.identifier)
    return found


def _style(element: Element, theme: Theme) -> Style:
    return Style(
        identifier=element.get(W + "styleId", ""),
        name=stated(element, "name") or "",
        kind=element.get(W + "type", "paragraph"),
        based_on=stated(element, "basedOn") or "",
        letters=of_letters(find(element, W + "rPr"), theme),
        paragraph=inherited(of_paragraph(find(element, W + "pPr"))),
        element=element,
        parts={
            part.get(W + "type", ""): _style(part, theme)
            for part in element.findall(W + "tblStylePr")
        },
    )
