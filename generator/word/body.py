"""The text of a document: paragraphs and tables, in the template's named styles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.document.blocks import Block, Paragraph, Role, Table
from generator.plan.levels import PLAIN, Level
from generator.standard import nd30
from generator.text.rich import Rich, Run, plain
from generator.text.widths import width_pt
from generator.word.lines import TWIPS, room_after
from generator.word.runs import Ink
from generator.word.styles import (
    BOLD,
    HEADINGS,
    ITALIC,
    OUTLINE,
    POINTS,
    ROLES,
    TINY_KEPT,
    TINY_PARAGRAPH,
    TITLES,
    Style,
)
from generator.word.table import write_table

MOST_LINES_KEPT = 6
"""A longer paragraph before the signature may be split, so that no page stays half empty."""

DEEPEST = 8
"""Word knows nine levels of an outline, the first of them 0."""

KEPT = frozenset((*OUTLINE, *TITLES.values(), Style.AUTHORITY, Style.ORDER))
"""Styles that keep their lines together, and with the paragraph that follows."""

TABLE_GAP_TW = nd30.PARAGRAPH_GAP.chosen_tw
"""Above a table as above a paragraph; a table has no room of its own."""


def write_blocks(
    blocks: Sequence[Block],
    ink: Ink,
    width_tw: int,
    size_pt: float,
    signed: bool = False,
) -> str:
    """Give `blocks` as WordprocessingML, `width_tw` wide, in letters of `size_pt`.

    `signed` says that the signature follows: the last paragraph, or the last rows of a table,
    then stay with it.
    """
    written = []
    for number, block in enumerate(blocks, 1):
        following = blocks[number] if number < len(blocks) else None
        last = signed and following is None
        if isinstance(block, Table):
            written.append(write_table(block, width_tw, ink, keep_last=last))
            if last:
                written.append(TINY_KEPT)
            elif isinstance(following, Table):
                written.append(TINY_PARAGRAPH)
        elif last:
            short = _lines(block, width_tw, size_pt) <= MOST_LINES_KEPT
            written.append(_paragraph(block, ink, keep_next=True, keep_lines=short))
        else:
            title = _is_title(block)
            keeps = _introduces(block, following, title)
            bare = isinstance(following, Table) and not following.caption
            after = TABLE_GAP_TW if bare else 0
            written.append(_paragraph(block, ink, keeps, keep_lines=title, after_tw=after))
    return "".join(written)


def style_of(paragraph: Paragraph) -> Style:
    """Give the style that a paragraph of this role and level is printed in."""
    level = paragraph.level or Level.NONE
    match paragraph.role:
        case Role.HEADING:
            return HEADINGS[level]
        case Role.TITLE:
            return TITLES.get(level, Style.PART_TITLE)
        case Role.POINT:
            return POINTS.get(level, Style.BODY)
        case role:
            return ROLES[role]


def _paragraph(
    paragraph: Paragraph, ink: Ink, keep_next: bool, keep_lines: bool, after_tw: int = 0
) -> str:
    style = style_of(paragraph)
    bold, italic = style in BOLD, style in ITALIC
    content = _numbered(paragraph, bold or style is Style.POINT_ARTICLE)
    look = _look(style, keep_next, keep_lines, after_tw, min(paragraph.depth, DEEPEST))
    return f"<w:p><w:pPr>{look}</w:pPr>{ink.runs(content, bold, italic)}</w:p>"


@lru_cache(maxsize=1024)
def _look(style: Style, keep_next: bool, keep_lines: bool, after_tw: int, deep: int) -> str:
    """Give the properties of a paragraph: its style, and what differs from it."""
    look = f'<w:pStyle w:val="{style}"/>'
    if keep_next != (style in KEPT):
        look += "<w:keepNext/>" if keep_next else '<w:keepNext w:val="0"/>'
    if keep_lines != (style in KEPT):
        look += "<w:keepLines/>" if keep_lines else '<w:keepLines w:val="0"/>'
    look += room_after(after_tw)
    if OUTLINE.get(style, deep) != deep:
        look += f'<w:outlineLvl w:val="{deep}"/>'
    return look


def _numbered(paragraph: Paragraph, bold: bool) -> Rich:
    """Give the words with the number before them, as few runs as it takes."""
    content = paragraph.content
    if not paragraph.number:
        return content
    if not content:
        return (Run(paragraph.number, bold),)
    number = f"{paragraph.number} "
    bold = bold or _begins_with_title(paragraph)
    first = content[0]
    if isinstance(first, Run) and first.bold == bold and not first.italic:
        return (Run(number + first.text, bold), *content[1:])
    return (Run(number, bold), *content)


def _begins_with_title(paragraph: Paragraph) -> bool:
    """Say whether a numbered paragraph begins with a title in bold, its text beside it."""
    first = paragraph.content[0] if paragraph.content else None
    return paragraph.level not in PLAIN and isinstance(first, Run) and first.bold


def _is_title(paragraph: Paragraph) -> bool:
    """Say whether nothing but a title stands here, so that it must not end a page."""
    if style_of(paragraph) not in KEPT:
        return False
    return all(part.bold for part in paragraph.content if isinstance(part, Run))


def _introduces(paragraph: Paragraph, following: Block | None, title: bool) -> bool:
    """Say whether a paragraph must stay with what follows: it is a title, or leads to it."""
    if following is None or title:
        return title
    leads = paragraph.role is Role.HEADING or plain(paragraph.content).endswith(":")
    if isinstance(following, Table):
        return leads
    leads = leads or _begins_with_title(paragraph)
    return leads and bool(paragraph.number) and following.depth > paragraph.depth


def _lines(paragraph: Paragraph, width_tw: int, size_pt: float) -> float:
    """Estimate how many lines a paragraph takes."""
    return width_pt(plain(paragraph.content), size_pt) * TWIPS / width_tw
