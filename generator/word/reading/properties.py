"""What a piece of formatting says by itself, before anything is inherited.

Properties are plain dictionaries under names of our own, so that a level of formatting is
laid over another one by `dict.update`; what is not said is not in them.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final

from generator.document.blocks import Align
from generator.word.reading.theme import Theme
from generator.word.reading.xml import (
    ALTERNATE,
    VAL,
    Element,
    W,
    alternative,
    integer,
    lines,
    on,
    points,
    stated,
    twips,
)

Properties = dict[str, Any]

TOGGLES: Final = frozenset({"b", "bCs", "i", "iCs", "caps", "smallCaps", "vanish"})
"""Switches that a style turns over where another kind of style has set them already."""

BORDER: Final = "border "
"""Each side of a paragraph's border is inherited by itself: "border top", "border bottom" …"""

STYLE: Final = "own style"
MARK: Final = "own mark"
SECTION: Final = "own section"
"""What a paragraph says of itself alone and never inherits."""

_OWN = frozenset({STYLE, MARK, SECTION})

SLOTS: Final = ("ascii", "hAnsi", "eastAsia", "cs")

ALIGNMENTS = MappingProxyType(
    {
        "left": Align.LEFT,
        "start": Align.LEFT,
        "center": Align.CENTER,
        "right": Align.RIGHT,
        "end": Align.RIGHT,
        "both": Align.JUSTIFY,
        "distribute": Align.JUSTIFY,
        "thaiDistribute": Align.JUSTIFY,
        "lowKashida": Align.JUSTIFY,
        "mediumKashida": Align.JUSTIFY,
        "highKashida": Align.JUSTIFY,
    },
)
_NO_FILL = frozenset({"", "auto", "FFFFFF"})
_HIGHEST_LEVEL = 8
_BODY_TEXT = 9


# --- letters ----------------------------------------------------------------------


def _fonts(element: Element, into: Properties, theme: Theme) -> None:
    for slot in SLOTS:
        name = "cstheme" if slot == "cs" else f"{slot}Theme"
        face = theme.font(element.get(W + name)) or element.get(W + slot)
        if face:
            into[slot] = face
    hint = element.get(W + "hint")
    if hint:
        into["hint"] = hint


def _color(element: Element, into: Properties, theme: Theme) -> None:
    stated = element.get(VAL, "auto").upper()
    shaded = element.get(W + "themeTint") or element.get(W + "themeShade")
    themed = None if shaded else theme.color(element.get(W + "themeColor"))
    into["color"] = themed or ("auto" if stated == "AUTO" else stated)


def _shade(element: Element, into: Properties, theme: Theme) -> None:
    fill = element.get(W + "fill", "auto")
    fill = theme.color(element.get(W + "themeFill")) or fill
    into["shade"] = None if fill.upper() in _NO_FILL or fill == "auto" else fill.upper()


def _highlight(element: Element, into: Properties, _: Theme) -> None:
    name = element.get(VAL, "none")
    into["highlight"] = None if name in {"none", "white"} else name


def _size(name: str) -> Callable[[Element, Properties, Theme], None]:
    def read(element: Element, into: Properties, _: Theme) -> None:
        size = points(element.get(VAL), bare=0.5)
        if size is not None and size > 0:
            into[name] = size

    return read


def _switch(name: str) -> Callable[[Element, Properties, Theme], None]:
    def read(element: Element, into: Properties, _: Theme) -> None:
        into[name] = on(element)

    return read


def _underline(element: Element, into: Properties, _: Theme) -> None:
    into["u"] = element.get(VAL, "single") != "none"


def _raised(element: Element, into: Properties, _: Theme) -> None:
    into["superscript"] = element.get(VAL) == "superscript"


def _chosen(element: Element, into: Properties, theme: Theme) -> None:
    into.update(of_letters(alternative(element), theme))


def _letter_style(element: Element, into: Properties, _: Theme) -> None:
    into["style"] = element.get(VAL, "")


OF_LETTERS: dict[str, Callable[[Element, Properties, Theme], None]] = {
    W + "rFonts": _fonts,
    W + "color": _color,
    W + "shd": _shade,
    W + "highlight": _highlight,
    W + "sz": _size("size"),
    W + "szCs": _size("sizeCs"),
    W + "u": _underline,
    W + "vertAlign": _raised,
    W + "rStyle": _letter_style,
    **{W + name: _switch(name) for name in (*TOGGLES, "rtl")},
}
OF_LETTERS[W + "cs"] = _switch("complex")
OF_LETTERS[ALTERNATE] = _chosen


def of_letters(element: Element | None, theme: Theme) -> Properties:
    """Read a `w:rPr`."""
    found: Properties = {}
    if element is not None:
        for child in element:
            read = OF_LETTERS.get(child.tag)
            if read is not None:
                read(child, found, theme)
    return found


# --- paragraphs -------------------------------------------------------------------


def _indents(element: Element, into: Properties) -> None:
    for name, older, newer in (("left", "left", "start"), ("right", "right", "end")):
        length = twips(element.get(W + older) or element.get(W + newer))
        letters = integer(element.get(W + older + "Chars") or element.get(W + newer + "Chars"))
        if length is not None:
            into[name] = length
            into[name + "Chars"] = 0
        elif letters:
            into[name + "Chars"] = letters
    for name, sign in (("firstLine", 1), ("hanging", -1)):
        length = twips(element.get(W + name))
        letters = integer(element.get(W + name + "Chars"))
        if length is not None:
            into["first"] = sign * length
            into["firstChars"] = 0
        elif letters:
            into["firstChars"] = sign * letters


def _spacing(element: Element, into: Properties) -> None:
    for name in ("before", "after"):
        length = twips(element.get(W + name))
        lines = integer(element.get(W + name + "Lines"))
        automatic = element.get(W + name + "Autospacing")
        if length is not None:
            into[name] = length
        elif lines:
            into[name] = lines * 2.4
        if automatic is not None:
            into[name + "Auto"] = automatic in {"1", "true", "on"}
    line = twips(element.get(W + "line"))
    if line is not None:
        into["line"] = line
        into["rule"] = "auto"
    rule = element.get(W + "lineRule")
    if rule:
        into["rule"] = rule


def _number(element: Element, into: Properties) -> None:
    number = integer(stated(element, "numId"))
    level = integer(stated(element, "ilvl"))
    if number is not None:
        into["numId"] = number
    if level is not None:
        into["ilvl"] = min(max(level, 0), _HIGHEST_LEVEL)


def _outline(element: Element, into: Properties) -> None:
    level = integer(element.get(VAL))
    into["outline"] = level if level is not None and 0 <= level < _BODY_TEXT else None


def _align(element: Element, into: Properties) -> None:
    into["align"] = ALIGNMENTS.get(element.get(VAL, ""))


def _borders(element: Element, into: Properties) -> None:
    into.update((BORDER + side, style) for side, style in lines(element).items())


def _paragraph_style(element: Element, into: Properties) -> None:
    into[STYLE] = element.get(VAL, "")


def _mark(element: Element, into: Properties) -> None:
    into[MARK] = element


def _section(_: Element, into: Properties) -> None:
    into[SECTION] = True


def _chosen_of_paragraph(element: Element, into: Properties) -> None:
    into.update(of_paragraph(alternative(element)))


def _paragraph_shade(element: Element, into: Properties) -> None:
    _shade(element, into, Theme())


def _paragraph_switch(name: str) -> Callable[[Element, Properties], None]:
    def read(element: Element, into: Properties) -> None:
        into[name] = on(element)

    return read


_OF_PARAGRAPH: dict[str, Callable[[Element, Properties], None]] = {
    W + "ind": _indents,
    W + "spacing": _spacing,
    W + "numPr": _number,
    W + "outlineLvl": _outline,
    W + "jc": _align,
    W + "pBdr": _borders,
    W + "shd": _paragraph_shade,
    W + "pStyle": _paragraph_style,
    W + "rPr": _mark,
    W + "sectPr": _section,
    ALTERNATE: _chosen_of_paragraph,
    **{
        W + name: _paragraph_switch(name)
        for name in (
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "contextualSpacing",
        )
    },
}


def of_paragraph(element: Element | None) -> Properties:
    """Read a `w:pPr`."""
    found: Properties = {}
    if element is not None:
        for child in element:
            read = _OF_PARAGRAPH.get(child.tag)
            if read is not None:
                read(child, found)
    return found


def inherited(properties: Properties) -> Properties:
    """Give of what a style says what goes over to its paragraphs."""
    return {name: said for name, said in properties.items() if name not in _OWN}
