"""Pictures, boxes with text and lines drawn as shapes, in both of Word's ways of drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct, field

from generator.document.view import Block, Border, TextBox
from generator.text.late import late
from generator.word.reading.xml import (
    MM_PER_EMU,
    MM_PER_POINT,
    OFFICE,
    WP,
    WPS,
    A,
    Element,
    V,
    W,
    children,
    find,
    integer,
)

ReadBlocks = Callable[[Element, float | None], tuple[Block, ...]]

_LINES: Final = frozenset({"line", "straightConnector1"})
_CONNECTOR: Final = "#_x0000_t32"
_THIN_MM: Final = 1.0
_SHORTEST_MM: Final = 2.0
_SLANT: Final = 5
"""A line drawn by hand may slope: it is one as long as it is so many times longer than high."""

_INSET_EMU: Final = 91440
_NO: Final = frozenset({"f", "false", "0"})
_UNITS: Final = {
    "mm": 1.0,
    "cm": 10.0,
    "in": 25.4,
    "pt": MM_PER_POINT,
    "pc": 12 * MM_PER_POINT,
    "px": 0.75 * MM_PER_POINT,
    "": 0.75 * MM_PER_POINT,
}
_LENGTH = late(r"([+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))\s*(mm|cm|in|pt|pc|px|)\Z")


class Drawn(Struct):
    """What is drawn at one place of the text."""

    boxes: list[TextBox] = field(default_factory=list)
    rules: list[Border] = field(default_factory=list)

    def shape(
        self,
        size: tuple[float | None, float | None],
        *,
        straight: bool,
        visible: bool,
        filled: bool = False,
    ) -> None:
        """Take in a shape without text: a line where it is thin and lies, else a frame."""
        width, height = size
        if width is None or height is None:
            self.boxes.append(TextBox((), width, height, bordered=visible))
        elif height <= _THIN_MM or (straight and width >= _SLANT * height):
            if width >= _SHORTEST_MM and (visible or filled):
                self.rules.append(Border("single", round(width, 2)))
        elif not straight and width > _THIN_MM:
            self.boxes.append(TextBox((), round(width, 2), round(height, 2), bordered=visible))


# --- DrawingML --------------------------------------------------------------------


def drawing(element: Element, read: ReadBlocks) -> Drawn:
    """Read a `w:drawing`."""
    drawn = Drawn()
    for holder in element:
        size = _extent(find(holder, WP + "extent"))
        graphic = find(holder, A + "graphic", A + "graphicData")
        for shape in children(graphic) if graphic is not None else ():
            _shape(shape, size, drawn, read)
    return drawn


def _extent(element: Element | None) -> tuple[float | None, float | None]:
    if element is None:
        return None, None
    width, height = integer(element.get("cx")), integer(element.get("cy"))
    return (
        None if width is None else width * MM_PER_EMU,
        None if height is None else height * MM_PER_EMU,
    )


def _shape(
    shape: Element,
    size: tuple[float | None, float | None],
    drawn: Drawn,
    read: ReadBlocks,
) -> None:
    kind = shape.tag.rpartition("}")[2]
    if kind == "wsp":
        _word_shape(shape, size, drawn, read)
    elif kind in {"wgp", "grpSp"}:
        _group(shape, size, drawn, read)
    elif kind == "wpc":
        for child in children(shape):
            if child.tag.rpartition("}")[2] in {"wsp", "wgp", "pic"}:
                _shape(child, _own(child), drawn, read)
    else:
        drawn.boxes.append(TextBox((), _rounded(size[0]), _rounded(size[1]), picture=True))


def _own(shape: Element) -> tuple[float | None, float | None]:
    """Give the size that a shape says of itself."""
    for properties in shape:
        if properties.tag.rpartition("}")[2] in {"spPr", "grpSpPr"}:
            return _extent(find(properties, A + "xfrm", A + "ext"))
    return None, None


def _group(
    group: Element,
    size: tuple[float | None, float | None],
    drawn: Drawn,
    read: ReadBlocks,
) -> None:
    inner: tuple[float | None, float | None] = (None, None)
    for properties in group:
        if properties.tag.endswith("}grpSpPr"):
            inner = _extent(find(properties, A + "xfrm", A + "chExt"))
    scale = [
        outside / inside if outside is not None and inside else 1.0
        for outside, inside in zip(size, inner, strict=True)
    ]
    for child in children(group):
        if child.tag.rpartition("}")[2] in {"wsp", "grpSp", "pic"}:
            width, height = _own(child)
            _shape(
                child,
                (
                    None if width is None else width * scale[0],
                    None if height is None else height * scale[1],
                ),
                drawn,
                read,
            )


def _word_shape(
    shape: Element,
    size: tuple[float | None, float | None],
    drawn: Drawn,
    read: ReadBlocks,
) -> None:
    properties = find(shape, WPS + "spPr")
    outline = find(properties, A + "ln")
    reference = find(shape, WPS + "style", A + "lnRef")
    if outline is not None:
        visible = find(outline, A + "noFill") is None
    else:
        visible = reference is not None and reference.get("idx") != "0"
    content = find(shape, WPS + "txbx", W + "txbxContent")
    if content is not None:
        body = find(shape, WPS + "bodyPr")
        insets = [
            _INSET_EMU
            if body is None
            else (integer(body.get(side)) or 0)
            if body.get(side) is not None
            else _INSET_EMU
            for side in ("lIns", "rIns")
        ]
        width = size[0]
        room = None if width is None else max(0.0, width - sum(insets) * MM_PER_EMU)
        drawn.boxes.append(
            TextBox(read(content, room), _rounded(width), _rounded(size[1]), bordered=visible),
        )
        return
    geometry = find(properties, A + "prstGeom")
    drawn.shape(
        size,
        straight=geometry is not None and geometry.get("prst") in _LINES,
        visible=visible,
        filled=find(properties, A + "solidFill") is not None,
    )


def _rounded(length: float | None) -> float | None:
    return None if length is None else round(length, 2)


# --- VML --------------------------------------------------------------------------


def picture(element: Element, read: ReadBlocks, column: float | None) -> Drawn:
    """Read a `w:pict` or a `w:object`; `column` is the width of the column around it."""
    drawn = Drawn()
    for shape in children(element):
        _vector(shape, (1.0, 1.0), None, drawn, read, column)
    return drawn


def _vector(  # noqa: PLR0913, PLR0917 - what a shape inherits from the group around it
    shape: Element,
    scale: tuple[float, float],
    group: Mapping[str, str] | None,
    drawn: Drawn,
    read: ReadBlocks,
    column: float | None,
) -> None:
    kind = shape.tag.removeprefix(V)
    if kind not in {"shape", "rect", "roundrect", "oval", "line", "group", "polyline"}:
        return
    style = _declarations(shape.get("style", ""))
    width = _length(style.get("width"), scale[0], grouped=group is not None)
    height = _length(style.get("height"), scale[1], grouped=group is not None)
    if kind == "group":
        size = (shape.get("coordsize") or "").split(",")
        inner = [integer(part.strip()) or 0 for part in size] if len(size) == 2 else [0, 0]
        scales = (
            width / inner[0] if width and inner[0] else 1.0,
            height / inner[1] if height and inner[1] else 1.0,
        )
        for child in children(shape):
            _vector(child, scales, style, drawn, read, column)
        return
    visible = shape.get("stroked", "t") not in _NO
    content = find(shape, V + "textbox", W + "txbxContent")
    if content is not None:
        room = None if width is None else max(0.0, width - 2 * _INSET_EMU * MM_PER_EMU)
        drawn.boxes.append(
            TextBox(read(content, room), _rounded(width), _rounded(height), bordered=visible),
        )
    elif find(shape, V + "imagedata") is not None:
        drawn.boxes.append(TextBox((), _rounded(width), _rounded(height), picture=True))
    elif kind == "line":
        size_of = _ends(shape, scale, grouped=group is not None)
        drawn.shape(size_of, straight=True, visible=visible)
    elif shape.get(OFFICE + "hr") in {"t", "true", "1"}:
        share = integer(shape.get(OFFICE + "hrpct"))
        if not width and column is not None:
            width = column * min(share or 1000, 1000) / 1000
        drawn.rules.append(Border("single", _rounded(width)))
    else:
        drawn.shape(
            (width, height),
            straight=shape.get("type") == _CONNECTOR,
            visible=visible,
            filled=shape.get("filled", "t") not in _NO,
        )


def _declarations(style: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in style.split(";"))
    return {name.strip().lower(): text.strip() for name, _, text in pairs}


def _length(text: str | None, scale: float, *, grouped: bool) -> float | None:
    """Give a length in mm; in a group a bare number counts in the units of the group."""
    match = _LENGTH.match(text) if text else None
    if match is None:
        return None
    if grouped and not match[2]:
        return float(match[1]) * scale
    return float(match[1]) * _UNITS[match[2]]


def _ends(
    line: Element,
    scale: tuple[float, float],
    *,
    grouped: bool,
) -> tuple[float | None, float | None]:
    """Give how wide and how high a line is that is told by its two ends."""
    ends = [(line.get(name) or "0,0").split(",") for name in ("from", "to")]
    if any(len(end) != 2 for end in ends):
        return None, None
    sizes: list[float | None] = []
    for axis in (0, 1):
        first = _length(ends[0][axis].strip() or "0", scale[axis], grouped=grouped)
        last = _length(ends[1][axis].strip() or "0", scale[axis], grouped=grouped)
        sizes.append(None if first is None or last is None else abs(last - first))
    return sizes[0], sizes[1]
