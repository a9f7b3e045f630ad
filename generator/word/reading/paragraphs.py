"""Paragraphs with their effective format, and what they are towards their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.document.view import Border, Paragraph, Run, TextBox, Trace
from generator.word.reading.form import Form
from generator.word.reading.forms import form_of
from generator.word.reading.printed import printed
from generator.word.reading.runs import Letters
from generator.word.reading.styles import Ground
from generator.word.reading.xml import MM_PER_TWIP, Element, W, find, hundredths

if TYPE_CHECKING:
    from generator.word.reading.story import Story

_TRACES: Final = (
    (W + "del", Trace.DELETED),
    (W + "moveFrom", Trace.DELETED),
    (W + "ins", Trace.INSERTED),
    (W + "moveTo", Trace.INSERTED),
)


class Draft(Struct):
    """A paragraph whose neighbours are still to be looked at."""

    element: Element
    form: Form
    mark: Element | None


def draft(element: Element, story: Story, ground: Ground) -> Draft:
    """Look up what a paragraph is like, before its letters are read."""
    form, mark = form_of(element, story.file, ground)
    return Draft(element, form, mark)


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
        above = drafts[place - 1].form if place else None
        below = drafts[place + 1].form if place + 1 < len(drafts) else None
        said = current.form.said
        if said.get("pageBreakBefore") and story.order.get(current.element) != 1:
            story.turns = True
        style, shade = current.form.style, said.get("shade")
        letters = Letters(story, style, ground, width, shade, trace=story.trace)
        runs = letters.read(current.element)
        room = _room(above, current.form, below, story, first=first and not place)
        borders = _borders(above, current.form, below, width)
        found.append(_paragraph(current, story, ground, letters, runs, room, borders, width))
        found.extend(letters.boxes)
    return found


# --- room -------------------------------------------------------------------------


def _between(above: Form, below: Form) -> tuple[float, float]:
    """Give what two neighbours ask for towards each other, in twips."""
    after, before = above.after, below.before
    if above.style == below.style:
        after = 0 if above.said.get("contextualSpacing") else after
        before = 0 if below.said.get("contextualSpacing") else before
    if above.listed and below.listed:
        after = 0 if above.said.get("afterAuto") else after
        before = 0 if below.said.get("beforeAuto") else before
    return after, before


def _room(
    above: Form | None,
    current: Form,
    below: Form | None,
    story: Story,
    *,
    first: bool,
) -> tuple[float, float]:
    """Give the room before and after a paragraph, in points, as `View` tells it."""
    before = current.before
    if above is not None:
        _, before = _between(above, current)
    elif first and current.said.get("beforeAuto"):
        before = 0
    after = current.after
    if below is not None:
        after, next_before = _between(current, below)
        if not story.file.settings.adds_spacing:
            after = max(0, after - next_before)
    return hundredths(before / 20), hundredths(after / 20)


# --- borders ----------------------------------------------------------------------


def _borders(
    above: Form | None,
    current: Form,
    below: Form | None,
    width: float | None,
) -> tuple[Border | None, Border | None]:
    """Give the lines above and below a paragraph: neighbours alike stand in one frame."""
    frame = current.frame
    if not frame:
        return None, None
    joined = above is not None and above.frame == frame
    top = current.drawn("between" if joined else "top")
    bottom = "" if below is not None and below.frame == frame else current.drawn("bottom")
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
    form, styles = current.form, story.file.styles
    mark = current.mark
    face = styles.face(form.style, ground, mark)
    number = bullet = None
    if form.listed:
        counted = story.counter.count(form.said["numId"], form.said["ilvl"])
        if counted is not None:
            text, level = counted
            over = styles.face(form.style, ground, mark, level)
            number, bullet = printed(text, over), level.bullet
    top, bottom = borders
    looks = form.looks | form.indents(face.look.size) if form.by_letters else form.looks
    return Paragraph(
        index=story.order.get(current.element, 0),
        runs=runs,
        number=number.text if number else "",
        bullet=bool(bullet),
        before=room[0],
        after=room[1],
        width=None if width is None else hundredths(width),
        border_top=top,
        border_bottom=bottom,
        rules=tuple(line for line in (top, bottom) if line) + tuple(letters.rules),
        page=letters.began if story.paged else None,
        part=story.part,
        number_run=number,
        size=face.look.size,
        trace=_trace(mark),
        **looks,
    )


def _trace(mark: Element | None) -> Trace:
    if mark is None or not len(mark):
        return Trace.NONE
    return next((trace for name, trace in _TRACES if find(mark, name) is not None), Trace.NONE)
