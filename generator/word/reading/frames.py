"""What holds for a whole table: its style, its grid, its lines and margins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from generator.word.reading.styles import Style
from generator.word.reading.xml import (
    ALTERNATE,
    VAL,
    Element,
    W,
    alternative,
    find,
    integer,
    lines,
    millimetres,
    stated,
    twips,
)

if TYPE_CHECKING:
    from generator.word.reading.cells import Said
    from generator.word.reading.story import Story

ROW: Final = W + "tr"
CELL: Final = W + "tc"
MOST_COLUMNS: Final = 1000
_WRAPPINGS: Final = frozenset(
    {W + name for name in ("customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")},
)
_FIRST_OF_NEW_LAYOUT: Final = 15
"""From this mode on a table's edge, not its text, stands at the margin."""

_LOOKS: Final = (
    ("firstRow", 0x20),
    ("lastRow", 0x40),
    ("firstColumn", 0x80),
    ("lastColumn", 0x100),
    ("noHBand", 0x200),
    ("noVBand", 0x400),
)


class Frame(Struct):
    """What holds for a whole table."""

    story: Story
    style: str
    chain: tuple[Style, ...]
    look: frozenset[str]
    grid: list[float]
    width: float | None
    borders: Mapping[str, str]
    margins: dict[str, float]
    rows: int = 0
    columns: int = 0
    bands: tuple[int, int] = (1, 1)
    parts: bool = False
    said: dict[tuple[object, ...], Said] = field(default_factory=dict)


def framed(element: Element, story: Story, column: float | None) -> Frame:
    """Look up what holds for a table that stands in a column of a width in mm."""
    styles = story.file.styles
    properties = find(element, W + "tblPr")
    named = stated(properties, "tblStyle")
    style = styles.known(named, "table")
    chain = styles.chain(style, "table")
    borders: dict[str, str] = {}
    margins: dict[str, float] = {"left": 0.0, "right": 0.0}
    for said in (*(find(step.element, W + "tblPr") for step in chain), properties):
        borders.update(lines(find(said, W + "tblBorders")))
        margins.update(cell_margins(find(said, W + "tblCellMar")))
    grid = [max(0.0, twips(entry.get(W + "w")) or 0.0) for entry in _grid(element)]
    grid = grid if any(grid) else _grid_of_cells(element)
    return Frame(
        story,
        style,
        chain,
        _look(find(properties, W + "tblLook")),
        grid,
        stated_width(find(properties, W + "tblW"), column),
        borders,
        margins,
        columns=len(grid),
        parts=any(step.parts for step in chain),
        bands=(
            _band(chain, properties, "tblStyleRowBandSize"),
            _band(chain, properties, "tblStyleColBandSize"),
        ),
    )


def of_style(chain: tuple[Style, ...], properties: Element | None, name: str) -> str | None:
    """Give what a table, or else its style, says of itself."""
    found = stated(properties, name)
    for step in reversed(chain):
        if found is None:
            own = find(step.element, W + "tblPr")
            found = stated(own, name)
    return found


def _band(chain: tuple[Style, ...], properties: Element | None, name: str) -> int:
    return max(1, integer(of_style(chain, properties, name)) or 1)


def cell_margins(element: Element | None) -> dict[str, float]:
    """Give the margins left and right of the text in cells, in twips."""
    found = {}
    for child in element if element is not None else ():
        side = {"start": "left", "end": "right"}.get(name := child.tag.rpartition("}")[2], name)
        width = twips(child.get(W + "w"))
        if side in {"left", "right"} and width is not None:
            found[side] = width
    return found


def _look(element: Element | None) -> frozenset[str]:
    """Give which parts of its style a table shows."""
    if element is None:
        return frozenset()
    try:
        bits = int(element.get(VAL, "0"), 16)
    except ValueError:
        bits = 0
    shown = set()
    for name, bit in _LOOKS:
        shows = element.get(W + name)
        if shows in {"1", "true", "on"} or (shows is None and bits & bit):
            shown.add(name)
    return frozenset(shown)


def _grid(element: Element) -> list[Element]:
    grid = find(element, W + "tblGrid")
    return [] if grid is None else grid.findall(W + "gridCol")[:MOST_COLUMNS]


def _grid_of_cells(element: Element) -> list[float]:
    """Give the widths of the first row's cells, where a table has no grid of its own."""
    for row in unwrapped(element, ROW):
        widths = [_twips(find(cell, W + "tcPr", W + "tcW")) for cell in unwrapped(row, CELL)]
        return widths if all(widths) else []
    return []


def _twips(element: Element | None) -> float:
    """Give a width that is stated as a length, nothing for any other."""
    if element is None or element.get(W + "type", "dxa") != "dxa":
        return 0.0
    return max(0.0, twips(element.get(W + "w")) or 0.0)


def left_edge(frame: Frame, properties: Element | None) -> float:
    """Give where the left edge stands: older layouts put the text at the margin instead."""
    indent = 0.0
    for said in (*(find(step.element, W + "tblPr") for step in frame.chain), properties):
        place = find(said, W + "tblInd")
        if place is not None and place.get(W + "type", "dxa") == "dxa":
            indent = twips(place.get(W + "w")) or 0.0
    if frame.story.file.settings.mode < _FIRST_OF_NEW_LAYOUT:
        indent -= frame.margins["left"]
    return millimetres(indent)


def stated_width(element: Element | None, whole: float | None) -> float | None:
    """Give a width in mm; a share is one of `whole`, in fiftieths of a percent."""
    if element is None:
        return None
    kind, text = element.get(W + "type", "dxa"), element.get(W + "w", "")
    if text.endswith("%") or kind == "pct":
        share = twips(text.rstrip("%"))
        if share is None or whole is None:
            return None
        return whole * share / (100 if text.endswith("%") else 5000)
    width = twips(text)
    return None if kind != "dxa" or not width else millimetres(width)


def unwrapped(parent: Element, wanted: str) -> Iterator[Element]:
    """Give the rows of a table or the cells of a row, out of all that wraps them."""
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child
        elif tag == W + "sdt":
            for content in child.findall(W + "sdtContent"):
                yield from unwrapped(content, wanted)
        elif tag in _WRAPPINGS:
            yield from unwrapped(child, wanted)
        elif tag == ALTERNATE:
            branch = alternative(child)
            if branch is not None:
                yield from unwrapped(branch, wanted)
