"""Where the end of the main text begins: with recipients, or with a signature."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise import fixed
from generator.document.recognise.boxes import is_signing
from generator.document.recognise.components import Line
from generator.document.recognise.grid import width
from generator.document.recognise.lines import columns, is_blank, is_bold, is_centred, lines, rest
from generator.document.recognise.outline import number_of
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import BODY, LEVELS, Slot

OWN = frozenset(
    {
        Slot.RECIPIENTS_LABEL,
        Slot.RECIPIENT,
        Slot.SIGNING_AUTHORITY,
        Slot.OTHER_POSITION,
        Slot.SIGNER,
    }
)

_MOST_ROWS = 40
_MOST_SIGNING = 8
_FAR_MM = 50
"""A paragraph that begins further in stands on the right."""


def find_tail(stream: Sequence[Node], start: int, stop: int) -> int | None:
    """Find the block with which recipients or signature begin."""
    text_seen = False
    for number in range(start, stop):
        node = stream[number]
        match node.block:
            case view.Table() as table:
                if is_tail(table):
                    return number
            case view.Paragraph() as paragraph if not is_blank(paragraph):
                if _begins(paragraph, text_seen):
                    return number
                text_seen = text_seen or not is_centred(paragraph)
            case box if text_seen and is_signing(box):
                return number
            case _:
                continue
    return None


def is_tail(table: view.Table) -> bool:
    """Say whether a table holds recipients or a signature."""
    if len(table.rows) > _MOST_ROWS or width(table) > 6:
        return False
    authority = False
    for row in table.rows:
        for cell in row.cells:
            for paragraph in view.paragraphs(cell.blocks):
                if paragraph.style_name in OWN:
                    return True
                for line in () if table.bordered else lines(paragraph):
                    if is_label(line):
                        return True
                    signs = fixed.is_authority(line.text) and is_bold(line.runs)
                    authority = authority or signs
    return authority and len(table.rows) <= _MOST_SIGNING


def _begins(paragraph: view.Paragraph, text_seen: bool) -> bool:
    if paragraph.style_name in OWN:
        return True
    if paragraph.style_name in BODY or paragraph.style_name in LEVELS:
        return False
    pieces = columns(paragraph)
    if not pieces or len(paragraph.text) > 300:
        return False
    if number_of(paragraph):
        return False
    if fixed.is_recipients(pieces[0].text):
        return True
    last = pieces[-1]
    aside = is_centred(paragraph) or len(pieces) > 1 or is_far(paragraph)
    return text_seen and aside and fixed.is_authority(last.text) and is_bold(last.runs)


def is_far(paragraph: view.Paragraph) -> bool:
    """Say whether a paragraph stands on the right."""
    return (
        paragraph.indent + paragraph.first > _FAR_MM
        or paragraph.align is Align.RIGHT
        or paragraph.text.startswith("\t")
    )


def is_label(row: Line) -> bool:
    """Say whether a line is "Nơi nhận:", also with a first recipient behind it."""
    return fixed.is_recipients(row.text) or behind_label(row) is not None


def behind_label(row: Line) -> Line | None:
    """Give what stands on the line of "Nơi nhận:"."""
    raw = "".join(run.shown for run in row.runs)
    head, colon, words = raw.partition(":")
    if colon and words.strip() and fixed.is_recipients(head):
        return rest(row, row.start + len(head) + 1)
    return None
