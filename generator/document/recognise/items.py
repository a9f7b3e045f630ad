"""A line of a list, with its dash."""

from __future__ import annotations

from generator.document.recognise.components import Item, Line
from generator.document.recognise.styles import Slot
from generator.text.late import late

DASH = late(r"[\s\u00a0]*([-–—+•*])[\s\u00a0]*")
"""What a line of a list begins with."""

_OWN_LISTS = frozenset({Slot.RECIPIENT, Slot.ADDRESSEE_LINE})


def item(line: Line) -> Item:
    """Read a line of a list with its dash."""
    made = line.paragraph.number if line.start == 0 else ""
    if made:
        return Item(line, made, line.text, automatic=True)
    found = DASH.match(line.text)
    own = line.paragraph.style_name in _OWN_LISTS
    if found and (not own or line.text.startswith("- ")):
        return Item(line, found[1], line.text[found.end() :])
    return Item(line, "", line.text)
