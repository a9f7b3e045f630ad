"""The lines of a signature: authority and position, other positions, the name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from generator.document.recognise import fixed
from generator.document.recognise.components import Line
from generator.document.recognise.lines import in_capitals, is_bold, is_underscores
from generator.document.recognise.styles import Slot

_OWN = frozenset({Slot.SIGNING_AUTHORITY, Slot.OTHER_POSITION, Slot.SIGNER})
_MOST_NAME = 6

Row = Line | None
"""A line of the signature, or None for an empty paragraph."""


class Signed(Struct, frozen=True):
    """The lines of a signature, told apart."""

    authority: tuple[Line, ...] = ()
    positions: tuple[Line, ...] = ()
    name: Line | None = None
    others: tuple[Line, ...] = ()


def sort(rows: Sequence[Row]) -> Signed:
    """Tell the lines of a signature apart: by their styles where these are ours, else by words."""
    said = [row for row in rows if row]
    if said and all(row.paragraph.style_name in _OWN for row in said):
        return _by_style(said)
    return _by_words(said, _name(rows))


def _by_style(said: Sequence[Line]) -> Signed:
    styles = [row.paragraph.style_name for row in said]

    def of(style: Slot) -> tuple[Line, ...]:
        return tuple(row for row, own in zip(said, styles, strict=True) if own == style)

    names = of(Slot.SIGNER)
    name = names[0] if names else None
    return Signed(of(Slot.SIGNING_AUTHORITY), of(Slot.OTHER_POSITION), name, names[1:])


def _by_words(said: Sequence[Line], name: Line | None) -> Signed:
    authority: list[Line] = []
    positions: list[Line] = []
    others: list[Line] = []
    bracket = False
    for row in said:
        if row is name:
            continue
        text = row.text
        noted = bracket or text.startswith("(")
        bracket = noted and ")" not in text
        if is_underscores(text) or noted:
            others.append(row)
        elif in_capitals(text) and (not positions or fixed.is_authority(text)):
            authority.append(row)
        elif authority and name is not None:
            positions.append(row)
        elif not authority and is_bold(row.runs):
            authority.append(row)
        else:
            others.append(row)
    return Signed(tuple(authority), tuple(positions), name, tuple(others))


def _name(rows: Sequence[Row]) -> Line | None:
    """Find the name of who signs: the last line, below a gap or written as a name is."""
    said = [number for number, row in enumerate(rows) if row]
    below = [number for number in said if not _is_note(rows[number])]  # "(Đã ký)" may follow it
    last = below[-1] if below else said[-1]
    row = rows[last]
    if row is None or _is_note(row):
        return None
    if is_name(row.text):
        return row
    below_gap = last > 0 and rows[last - 1] is None and any(rows[:last])
    return row if below_gap and not fixed.is_authority(row.text) else None


def _is_note(row: Row) -> bool:
    return row is not None and row.text.startswith("(")


def is_name(text: str) -> bool:
    """Say whether a text is written as the name of a person, also with a title before it."""
    words = [word for word in text.split() if not word.endswith(".")]
    return (
        1 < len(words) <= _MOST_NAME
        and not in_capitals(text)
        and all(word[0].isupper() and word.replace("-", "").isalpha() for word in words)
    )
