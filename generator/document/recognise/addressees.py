"""Kính gửi: who is addressed, on the line of the label, below it, or in a table."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.components import Addressees, Item, Line
from generator.document.recognise.items import DASH, item
from generator.document.recognise.lines import all_lines, lines, rest
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import LEVELS, Slot

_OTHER = (frozenset(Slot) | frozenset(LEVELS)) - {
    Slot.ADDRESSEE,
    Slot.ADDRESSEES,
    Slot.ADDRESSEE_LINE,
}
"""Styles of ours in which nobody is addressed."""

_DASHES = frozenset("-–—•")


def addressees(stream: Sequence[Node], start: int, stop: int) -> tuple[Addressees, int] | None:
    """Read "Kính gửi" and who is named there; give the place behind it as well."""
    number = next((n for n in range(start, stop) if not stream[n].blank), stop)
    if number == stop:
        return None
    block = stream[number].block
    rows = list(all_lines([block]))
    if not rows or not fixed.after_addressees(rows[0].text):
        return None
    label, *others = rows
    items = [*_beside(label), *map(item, others)]
    end = number + 1
    if isinstance(block, view.Table):
        return Addressees(label, tuple(items)), end
    several = not items
    for place in range(number + 1, stop):
        node = stream[place]
        if node.blank and several:
            continue
        paragraph = node.paragraph
        if paragraph is None or not _is_addressee(paragraph):
            break
        items += map(item, lines(paragraph))
        end = place + 1
    return Addressees(label, tuple(items)), end


def _beside(label: Line) -> list[Item]:
    """Give who stands on the line of "Kính gửi:"."""
    raw = "".join(run.shown for run in label.runs)
    at = fixed.after_addressees(raw)
    if not raw[at:].strip():
        return []
    line = rest(label, label.start + at)
    found = item(line)
    return [found if found.mark in _DASHES else Item(line, "", line.text)]


def _is_addressee(paragraph: view.Paragraph) -> bool:
    if paragraph.style_name == Slot.ADDRESSEE_LINE:
        return True
    if paragraph.style_name in _OTHER:
        return False
    return bool(DASH.match(paragraph.text)) or paragraph.bullet or paragraph.number == "-"
