"""How paragraphs are set: what is written alike is looked up once for a whole file."""

from __future__ import annotations

from typing import Any, Final

from generator.document.blocks import Align
from generator.document.view import Spacing
from generator.word.reading.file import File
from generator.word.reading.form import Form
from generator.word.reading.numbering import NO_LIST
from generator.word.reading.properties import BORDER, MARK, SECTION, STYLE, Properties, of_paragraph
from generator.word.reading.styles import Ground
from generator.word.reading.xml import Element, W, find, millimetres, written

_LINE: Final = 240
"""Twips of `w:line` that make one line where spacing is a multiple."""

_AUTOMATIC: Final = 280
_AUTOMATIC_OLD: Final = 100
"""The room, in twips, that "automatic" spacing stands for: as on a page of the web, or not."""

_SIDES: Final = ("top", "bottom", "left", "right")
_INDENTS: Final = (("left", "indent"), ("first", "first"), ("right", "right"))
_PROPERTIES: Final = W + "pPr"
_MARK: Final = W + "rPr"


def form_of(paragraph: Element, file: File, ground: Ground) -> tuple[Form, Element | None]:
    """Give how a paragraph is set, and what is said of the look of its mark."""
    properties = find(paragraph, _PROPERTIES)
    if properties is None:
        key: tuple[object, ...] = (ground.key,)
        mark = None
    else:
        key = (ground.key, written(properties))
        mark = find(properties, _MARK)
    found = file.forms.get(key)
    if found is None:
        found = file.forms[key] = _read(properties, file, ground)
    return found, mark


def _read(properties: Element | None, file: File, ground: Ground) -> Form:
    own = of_paragraph(properties)
    own.pop(MARK, None)
    ends_section = own.pop(SECTION, False)
    style = file.styles.known(own.pop(STYLE, None), "paragraph")
    said = file.styles.placed(style, ground, own)
    looks = {
        "style": style,
        "style_name": file.styles.name(style),
        "align": said.get("align", Align.LEFT),
        "spacing": _spacing(said),
        "keep_next": said.get("keepNext", False),
        "keep_lines": said.get("keepLines", False),
        "page_break_before": said.get("pageBreakBefore", False),
        "outline": said.get("outline"),
        "boxed": all(said.get(BORDER + side) for side in _SIDES),
        "widow_control": said.get("widowControl", True),
        "ends_section": ends_section,
    }
    looks |= {name: millimetres(said.get(side, 0)) for side, name in _INDENTS}
    by_letters = tuple(
        (name, letters) for side, name in _INDENTS if (letters := said.get(side + "Chars"))
    )
    return Form(
        style,
        said,
        _room(said, "before", file),
        _room(said, "after", file),
        _frame(said),
        said["numId"] != NO_LIST,
        looks,
        by_letters,
    )


def _room(said: Properties, side: str, file: File) -> float:
    if said.get(side + "Auto"):
        return _AUTOMATIC_OLD if file.settings.adds_spacing else _AUTOMATIC
    room: float = said.get(side, 0)
    return max(0.0, room)


def _frame(said: Properties) -> tuple[tuple[str, Any], ...]:
    drawn = tuple((side, said[side]) for side in said if side.startswith(BORDER))
    if not any(style for _, style in drawn):
        return ()
    indents = tuple((name, said.get(name, 0)) for name in ("left", "right", "first"))
    return (*sorted(drawn), *indents)


def _spacing(said: Properties) -> Spacing:
    line = said.get("line")
    if line is None:
        return Spacing(multiple=1)
    rule = said.get("rule", "auto")
    if rule == "auto":
        return Spacing(multiple=round(line / _LINE, 3))
    return Spacing(points=round(abs(line) / 20, 2), exact=rule == "exact")
