"""Appendices: where each begins, its label, its title, the line that ties it, its body."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise import fixed
from generator.document.recognise.components import Appendix, Drawn, Line, Start
from generator.document.recognise.lines import (
    drawn,
    in_capitals,
    is_bold,
    is_centred,
    is_italic,
    is_underscores,
    lines,
    rest,
    upto,
)
from generator.document.recognise.outline import end_mark, number_of, parts
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import BODY, LEVELS, Slot

_HEADING = frozenset({Slot.APPENDIX_LABEL, Slot.APPENDIX_TITLE, Slot.ATTACHED})
_MOST_TITLE = 12
_MOST_ATTACHED = 5
_AHEAD = 6


def begins(stream: Sequence[Node], number: int, signed: bool) -> bool:
    """Say whether an appendix begins with a block; `signed` where the signature stands above.

    A label opens one; so does what follows the signature, where it is tied to the document,
    stands on a page of its own, or is a title.
    """
    node = stream[number]
    paragraph = node.paragraph
    if node.blank or node.apart:
        return node.apart and not node.blank
    if paragraph is None:
        return signed and node.breaks
    style = paragraph.style_name
    if style in BODY or style in LEVELS or style in _HEADING:
        return style == Slot.APPENDIX_LABEL or (signed and node.breaks)
    if _is_label(lines(paragraph), paragraph, node):
        return True
    return signed and (node.opens or _is_titled(stream, number))


def _is_label(rows: Sequence[Line], paragraph: view.Paragraph, node: Node) -> bool:
    if not rows or not fixed.appendix_label(rows[0]):
        return False
    aside = is_centred(paragraph) or paragraph.align is Align.RIGHT
    return aside or (node.breaks and is_bold(rows[0].runs))


def _is_titled(stream: Sequence[Node], number: int) -> bool:
    """Say whether centred lines begin here, below which "(Kèm theo …" stands."""
    seen = 0
    for node in stream[number : number + 2 * _AHEAD]:
        paragraph = node.paragraph
        if node.blank:
            continue
        if paragraph is None or not is_centred(paragraph) or seen > _AHEAD:
            return False
        seen += 1
        if fixed.is_attached(paragraph.text):
            return True
    return False


def goes_on(stream: Sequence[Node], number: int) -> bool:
    """Say whether a section goes on with the appendix before it: nothing says that one begins."""
    node = stream[number]
    paragraph = node.paragraph
    if node.apart or (paragraph and paragraph.style_name in _HEADING):
        return False
    if paragraph and _is_label(lines(paragraph), paragraph, node):
        return False
    return not _is_titled(stream, number)


def starts(stream: Sequence[Node], start: int, stop: int, signed: bool) -> list[int]:
    """Give the blocks with which appendices begin."""
    found: list[int] = []
    body = True  # something else than a heading stands between here and the last one
    for number in range(start, stop):
        node = stream[number]
        if node.blank:
            continue
        if (body or node.apart) and begins(stream, number, signed and not found):
            found.append(number)
            body = False
            continue
        if found and (node.opens or node.breaks) and not goes_on(stream, number):
            found.append(number)
            body = False
            continue
        paragraph = node.paragraph
        heading = paragraph is not None and (
            is_centred(paragraph) or paragraph.style_name in _HEADING
        )
        body = body or not heading
    return found


def appendix(stream: Sequence[Node], start: int, stop: int) -> Appendix:
    """Read the appendix that begins at `start`."""
    first = stream[start]
    label: list[Line] = []
    title: list[Line] = []
    attached: list[Line] = []
    below: Drawn | None = None
    number = start
    while number < stop:
        node = stream[number]
        paragraph = node.block if isinstance(node.block, view.Paragraph) else None
        if paragraph is None:
            break
        below = below or next(drawn(paragraph), None)
        if node.blank or is_underscores(paragraph.text):
            number += 1
            continue
        if number > start and node.opens:
            break
        if not _heads(paragraph, label, title, attached):
            break
        number += 1
    body = parts(node.block for node in stream[number:stop])
    turned = first.breaks or _turns(stream, start)
    how = Start.SECTION if first.opens else Start.PAGE if turned else Start.HERE
    return Appendix(
        tuple(label),
        tuple(title),
        tuple(attached),
        below,
        body,
        end_mark(body),
        first.section,
        how,
    )


def _turns(stream: Sequence[Node], start: int) -> bool:
    """Say whether a page ended above, as far as Word left that in the file."""
    first = next(view.paragraphs((stream[start].block,)), None)
    above = [node.block for node in stream[max(0, start - 1) : start]]
    last = max((p.page or 0 for p in view.paragraphs(tuple(above))), default=0)
    return bool(first and first.page and last and first.page > last)


def _heads(
    paragraph: view.Paragraph, label: list[Line], title: list[Line], attached: list[Line]
) -> bool:
    """Take a paragraph into the heading of an appendix, if it belongs there."""
    style = paragraph.style_name
    rows = list(lines(paragraph))
    if style in _HEADING:
        slot = {Slot.APPENDIX_LABEL: label, Slot.APPENDIX_TITLE: title}.get(Slot(style), attached)
        slot += rows
        return True
    if style in BODY or style in LEVELS or number_of(paragraph):
        return False
    open_bracket = bool(attached) and not attached[-1].text.endswith(")")
    if open_bracket and len(attached) < _MOST_ATTACHED and not paragraph.text.startswith("("):
        attached += rows
        return True
    middle = is_centred(paragraph) or (not title and not attached and not label)
    aside = paragraph.align is Align.RIGHT
    if not middle and not aside:
        return _is_tie(paragraph, rows, attached)
    for row in rows:
        said = fixed.appendix_label(row)
        if said and not title and not attached:
            _take_label(row, said, label, title)
        elif _ties(row, attached):
            attached.append(row)
        elif attached or len(title) >= _MOST_TITLE or not _is_title(row, paragraph):
            return row is not rows[0]
        else:
            title.append(row)
    return True


def _ties(row: Line, attached: Sequence[Line]) -> bool:
    if attached:
        return not attached[-1].text.endswith(")")
    return fixed.is_attached(row.text)


def _is_tie(paragraph: view.Paragraph, rows: Sequence[Line], attached: list[Line]) -> bool:
    if attached or not rows or not fixed.is_attached(rows[0].text):
        return False
    if not is_italic(paragraph.runs):
        return False
    attached += rows
    return True


def _is_title(row: Line, paragraph: view.Paragraph) -> bool:
    return is_centred(paragraph) and (
        is_bold(row.runs) or in_capitals(row.text) or row.text.startswith("(")
    )


def _take_label(row: Line, said: tuple[int, int], label: list[Line], title: list[Line]) -> None:
    end, begin = said
    if begin >= len(row.text):
        label.append(row)
        return
    raw = "".join(run.shown for run in row.runs)
    at = row.start + len(raw) - len(raw.lstrip())
    label.append(upto(row, at + end))
    title.append(rest(row, at + begin))
