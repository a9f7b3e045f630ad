"""Paragraphs with their effective format, and what they are towards their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.document.blocks import Align
from generator.document.view import Border, Paragraph, Run, Spacing, TextBox, Trace
from generator.word.reading.numbering import NO_LIST
from generator.word.reading.printed import printed
from generator.word.reading.properties import BORDER, MARK, SECTION, STYLE, Properties, of_paragraph
from generator.word.reading.runs import Letters
from generator.word.reading.styles import Ground
from generator.word.reading.xml import MM_PER_POINT, MM_PER_TWIP, Element, W, millimetres

if TYPE_CHECKING:
    from generator.word.reading.story import Story

_LINE: Final = 240
"""Twips of `w:line` that make one line where spacing is a multiple."""

_AUTOMATIC: Final = 280
_AUTOMATIC_OLD: Final = 100
"""The room, in twips, that "automatic" spacing stands for: as on a page of the web, or not."""

_SIDES: Final = ("top", "bottom", "left", "right")


class Draft(Struct):
    """A paragraph whose neighbours are still to be looked at."""

    element: Element
    style: str
    said: Properties
    mark: Element | None
    ends_section: bool

    @property
    def lines(self) -> tuple[tuple[str, Any], ...]:
        """What must be equal for two paragraphs to stand in one frame; nothing for no frame."""
        drawn = tuple((side, self.said[side]) for side in self.said if side.startswith(BORDER))
        if not any(style for _, style in drawn):
            return ()
        indents = tuple((name, self.said.get(name, 0)) for name in ("left", "right", "first"))
        return (*sorted(drawn), *indents)

    def drawn(self, side: str) -> str:
        """Give the style of the line on a side, empty for none."""
        style: str = self.said.get(BORDER + side, "")
        return style

    @property
    def listed(self) -> bool:
        """Whether it belongs to a list."""
        return bool(self.said["numId"] != NO_LIST)


def draft(element: Element, story: Story, ground: Ground) -> Draft:
    """Look up what a paragraph is like, before its letters are read."""
    styles = story.file.styles
    own = of_paragraph(element.find(W + "pPr"))
    style = styles.known(own.pop(STYLE, None), "paragraph")
    mark, ends_section = own.pop(MARK, None), own.pop(SECTION, False)
    said = styles.placed(style, ground, own)
    return Draft(element, style, said, mark, ends_section)


def paragraphs(
    drafts: Sequence[Draft],
    story: Story,
    width: float | None,
    ground: Ground,
    *,
    first: bool,
) -> list[Paragraph | TextBox]:
    """Read paragraphs that follow one another; `first` says that nothing stands above them."""
    found: list[Paragraph | TextBox] = []
    for place, current in enumerate(drafts):
        above = drafts[place - 1] if place else None
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        if current.said.get("pageBreakBefore") and story.order.get(current.element) != 1:
            story.turns = True
        shade = current.said.get("shade")
        letters = Letters(story, current.style, ground, width, shade, trace=story.trace)
        runs = letters.read(current.element)
        room = _room(above, current, below, story, first=first and not place)
        borders = _borders(above, current, below, width)
        found.append(_paragraph(current, story, ground, letters, runs, room, borders, width))
        found.extend(letters.boxes)
    return found


# --- room -------------------------------------------------------------------------


def _own(draft: Draft, side: str, story: Story) -> float:
    """Give the room that a paragraph asks for on a side, in twips."""
    if draft.said.get(side + "Auto"):
        return _AUTOMATIC_OLD if story.file.settings.adds_spacing else _AUTOMATIC
    room: float = draft.said.get(side, 0)
    return max(0.0, room)


def _between(above: Draft, below: Draft, story: Story) -> tuple[float, float]:
    """Give what two neighbours ask for towards each other, in twips."""
    after, before = _own(above, "after", story), _own(below, "before", story)
    if above.style == below.style:
        after = 0 if above.said.get("contextualSpacing") else after
        before = 0 if below.said.get("contextualSpacing") else before
    if above.listed and below.listed:
        after = 0 if above.said.get("afterAuto") else after
        before = 0 if below.said.get("beforeAuto") else before
    return after, before


def _room(
    above: Draft | None,
    current: Draft,
    below: Draft | None,
    story: Story,
    *,
    first: bool,
) -> tuple[float, float]:
    """Give the room before and after a paragraph, in points, as `View` tells it."""
    before = _own(current, "before", story)
    if above is not None:
        _, before = _between(above, current, story)
    elif first and current.said.get("beforeAuto"):
        before = 0
    after = _own(current, "after", story)
    if below is not None:
        after, next_before = _between(current, below, story)
        if not story.file.settings.adds_spacing:
            after = max(0, after - next_before)
    return round(before / 20, 2), round(after / 20, 2)


# --- borders ----------------------------------------------------------------------


def _borders(
    above: Draft | None,
    current: Draft,
    below: Draft | None,
    width: float | None,
) -> tuple[Border | None, Border | None]:
    """Give the lines above and below a paragraph: neighbours alike stand in one frame."""
    frame = current.lines
    if not frame:
        return None, None
    joined = above is not None and above.lines == frame
    top = current.drawn("between" if joined else "top")
    bottom = "" if below is not None and below.lines == frame else current.drawn("bottom")
    length = None
    if width is not None:
        left = current.said.get("left", 0)
        start = min(left, left + current.said.get("first", 0))
        length = round(width - (start + current.said.get("right", 0)) * MM_PER_TWIP, 2)
    return (
        Border(top, length) if top else None,
        Border(bottom, length) if bottom else None,
    )


# --- the paragraph ----------------------------------------------------------------


def _paragraph(  # noqa: PLR0913, PLR0917 - the parts of a paragraph, worked out one by one
    current: Draft,
    story: Story,
    ground: Ground,
    letters: Letters,
    runs: tuple[Run, ...],
    room: tuple[float, float],
    borders: tuple[Border | None, Border | None],
    width: float | None,
) -> Paragraph:
    said, styles = current.said, story.file.styles
    mark = current.mark
    face = styles.face(current.style, ground, mark)
    number = bullet = None
    if current.listed:
        counted = story.counter.count(said["numId"], said["ilvl"])
        if counted is not None:
            text, level = counted
            over = styles.face(current.style, ground, mark, level)
            number, bullet = printed(text, over), level.bullet
    top, bottom = borders
    return Paragraph(
        index=story.order.get(current.element, 0),
        runs=runs,
        style=current.style,
        number=number.text if number else "",
        bullet=bool(bullet),
        align=said.get("align", Align.LEFT),
        indent=_indent(said, "left", face.look.size),
        first=_indent(said, "first", face.look.size),
        right=_indent(said, "right", face.look.size),
        before=room[0],
        after=room[1],
        spacing=_spacing(said),
        keep_next=said.get("keepNext", False),
        keep_lines=said.get("keepLines", False),
        page_break_before=said.get("pageBreakBefore", False),
        outline=said.get("outline"),
        width=None if width is None else round(width, 2),
        border_top=top,
        border_bottom=bottom,
        rules=tuple(line for line in (top, bottom) if line) + tuple(letters.rules),
        page=letters.began if story.paged else None,
        part=story.part,
        style_name=styles.name(current.style),
        number_run=number,
        boxed=all(current.drawn(side) for side in _SIDES),
        size=face.look.size,
        widow_control=said.get("widowControl", True),
        ends_section=current.ends_section,
        trace=_trace(mark),
    )


def _indent(said: Properties, name: str, size: float) -> float:
    """Give an indent in mm; where only letters are counted, one is as wide as the type is high."""
    letters: int = said.get(name + "Chars") or 0
    if letters:
        return round(letters / 100 * size * MM_PER_POINT, 2) + 0.0
    return millimetres(said.get(name, 0))


def _spacing(said: Properties) -> Spacing:
    line = said.get("line")
    if line is None:
        return Spacing(multiple=1)
    rule = said.get("rule", "auto")
    if rule == "auto":
        return Spacing(multiple=round(line / _LINE, 3))
    return Spacing(points=round(abs(line) / 20, 2), exact=rule == "exact")


def _trace(mark: Element | None) -> Trace:
    if mark is not None:
        if mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None:
            return Trace.DELETED
        if mark.find(W + "ins") is not None or mark.find(W + "moveTo") is not None:
            return Trace.INSERTED
    return Trace.NONE
