"""Drawn lines and boxes: borders of small paragraphs, as long as the letters ask for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from generator.standard import nd30
from generator.text.spaces import NO_BREAK
from generator.text.widths import balanced, width_pt
from generator.word.runs import letters
from generator.word.styles import TINY_PARAGRAPH, Style

TWIPS = 20
"""Twentieths of a point."""

EIGHTHS = 8
"""The unit of a border's thickness, in a point."""

EVEN_SLACK_TW = 80
"""Left free in a column made narrow, since other machines' letters differ a little."""

WIDER_TW = 30
"""What LibreOffice adds to a no-break space in italics."""

BOX_GAP = 100
FRAME_ROOM = 120
"""Between the letters of a frame and the frame, on each side."""


@lru_cache(maxsize=256)
def printed_width_tw(
    text: str, column_tw: int, size: float, bold: bool = False, italic: bool = False
) -> int:
    """Give how wide the widest line of `text` comes out when Word breaks it in a column."""
    widest = used = 0.0
    space = width_pt(" ", size, bold=bold, italic=italic) * TWIPS
    for word in text.split(" "):
        width = width_pt(word, size, bold=bold, italic=italic) * TWIPS
        if used and used + space + width > column_tw:
            used = width
        else:
            used += width + (space if used else 0)
        widest = max(widest, used)
    return round(min(widest, column_tw))


def room_after(twips: int) -> str:
    """Give what adds room after a paragraph, where a table follows that has none above it."""
    return f'<w:spacing w:after="{twips}"/>' if twips else ""


@lru_cache(maxsize=256)
def even_column_tw(
    text: str, column_tw: int, size: float, bold: bool = False, italic: bool = False
) -> int:
    """Give how narrow a column may be for `text` to take as many lines, all about as long.

    A centred title that wraps by itself leaves a word or two alone on its last line.
    """
    room = column_tw - EVEN_SLACK_TW - WIDER_TW * text.count(NO_BREAK) * italic
    lines = balanced(text, room / TWIPS, size, bold=bold, italic=italic)
    if len(lines) < 2:
        return column_tw
    wider = max(line.count(NO_BREAK) for line in lines) * WIDER_TW * italic
    return min(column_tw, widest(lines, size, bold=bold, italic=italic) + EVEN_SLACK_TW + wider)


def rule(length_tw: int, column_tw: int, after_tw: int = 0) -> str:
    """Give a line of `length_tw` in the middle of a column: a tiny paragraph with a border."""
    left = round((column_tw - length_tw) / 2)
    right = column_tw - left - length_tw
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{Style.RULE}"/>{room_after(after_tw)}'
        f'<w:ind w:left="{left}" w:right="{right}"/></w:pPr></w:p>'
    )


def box(text: str, style: Style, width_tw: int, height_tw: int) -> str:
    """Give `text` in a box of this very size: a table of one cell."""
    size = round(nd30.FRAME_THICKNESS.chosen * EIGHTHS)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right")
    )
    margins = '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/><w:spacing w:before="{BOX_GAP}"/></w:pPr>'
        "</w:p>"
        f'<w:tbl><w:tblPr><w:tblW w:w="{width_tw}" w:type="dxa"/><w:jc w:val="center"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{width_tw}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:trHeight w:val="{height_tw}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="{width_tw}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{letters(text)}</w:r></w:p>'
        f"</w:tc></w:tr></w:tbl>{TINY_PARAGRAPH}"
    )


def framed(text: str, style: Style, size: float, column_tw: int) -> str:
    """Give `text` in a frame that is a little wider than it; its style draws the frame."""
    length = round(width_pt(text, size, bold=True) * TWIPS) + 2 * FRAME_ROOM
    side = max(0, round((column_tw - length) / 2))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:ind w:left="{side}" w:right="{side}"/>'
        f"</w:pPr><w:r>{letters(text)}</w:r></w:p>"
    )


def widest(lines: Iterable[str], size: float, bold: bool = False, italic: bool = False) -> int:
    """Give the width of the widest of `lines`, in twips."""
    return round(
        max((width_pt(s, size, bold=bold, italic=italic) for s in lines), default=0) * TWIPS
    )
