"""The text of a document: paragraphs and tables, in the template's named styles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from typing import NamedTuple

from generator.document.blocks import Block, Paragraph, Role, Table
from generator.plan.levels import PLAIN, RANKS, Level
from generator.standard import nd30
from generator.text.rich import Rich, Run, plain
from generator.text.widths import width_pt
from generator.word.lines import TWIPS, room_after
from generator.word.runs import BEHIND, Ink, Marked, before
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

_ENDED = f"{BEHIND}</w:p>".encode()

TABLE_GAP_TW = nd30.PARAGRAPH_GAP.chosen_tw
"""Above a table as above a paragraph; a table has no room of its own."""


def write_blocks(
    blocks: Sequence[Block],
    ink: Ink,
    width_tw: int,
    size_pt: float,
    signed: bool = False,
) -> Iterator[bytes]:
    """Give `blocks` as WordprocessingML, in pieces, `width_tw` wide, in letters of `size_pt`.

    `signed` says that the signature follows: the last paragraph, or the last rows of a table,
    then stay with it.
    """
    marked = Marked()
    for block, following in zip_longest(blocks, blocks[1:]):
        last = signed and following is None
        if block.__class__ is Table:
            yield marked.taken()
            yield from write_table(block, width_tw, ink, keep_last=last)
            if last:
                yield TINY_KEPT.encode()
            elif isinstance(following, Table):
                yield TINY_PARAGRAPH.encode()
            continue
        assert isinstance(block, Paragraph)  # noqa: S101 - there is nothing else
        form = _form(block.role, block.level)
        after = 0
        if last:
            keeps, title = True, _lines(block, width_tw, size_pt) <= MOST_LINES_KEPT
        else:
            title = form.kept and _is_title(block)
            keeps = title or (following is not None and _introduces(block, form, following))
            if following.__class__ is Table and not following.caption:
                after = TABLE_GAP_TW
        _write(block, form, (form.style, keeps, title, after, block.depth), marked, ink)
        if marked.is_full():
            yield marked.taken()
    yield marked.taken()


_Look = tuple[Style, bool, bool, int, int]
"""How a paragraph looks: its style, whether it stays with the next and whole, the room after it
in twips, and how deep it stands in the outline."""


def _write(block: Paragraph, form: _Form, look: _Look, marked: Marked, ink: Ink) -> None:
    """Write `block` with the number before its words, nine times in ten as a single text."""
    content, number = block.content, block.number
    if len(content) == 1 and (run := content[0]).__class__ is Run:
        bold, italic = run.bold, run.italic
        numbers = form.numbered_bold or (bold and not form.plain)
        if not number or (bold == numbers and not italic):
            marked.marks += (_begun(look, bold, italic), _ENDED)
            marked.texts += (f"{number} {run.text}" if number else run.text, "")
            return
    marked.add(f"<w:p><w:pPr>{_look(look)}</w:pPr>{_runs(block, form, ink)}</w:p>".encode())


class _Form(NamedTuple):
    """How paragraphs of one role and level are printed.

    `numbered_bold` says that a number is bold whatever follows it, `plain` that it never is
    because of a title beside it, `kept` that the style itself keeps the paragraph whole.
    """

    style: Style
    bold: bool
    italic: bool
    kept: bool
    numbered_bold: bool
    plain: bool
    leads: bool


@cache
def _form(role: Role, level: Level | None) -> _Form:
    style = _style(role, level or Level.NONE)
    bold = style in BOLD
    return _Form(
        style,
        bold,
        style in ITALIC,
        style in KEPT,
        bold or style is Style.POINT_ARTICLE,
        level in PLAIN,
        role is Role.HEADING,
    )


def style_of(paragraph: Paragraph) -> Style:
    """Give the style that a paragraph of this role and level is printed in."""
    return _form(paragraph.role, paragraph.level).style


def _style(role: Role, level: Level) -> Style:
    match role:
        case Role.HEADING:
            return HEADINGS[level]
        case Role.TITLE:
            return TITLES.get(level, Style.PART_TITLE)
        case Role.POINT:
            return POINTS.get(level, Style.BODY)
        case _:
            return ROLES[role]


@lru_cache(maxsize=1024)
def _begun(look: _Look, bold: bool, italic: bool) -> bytes:
    """Give what stands before the letters of a paragraph that are all of one kind."""
    style = look[0]
    letters = before(bold, italic, style in BOLD, style in ITALIC)
    return f"<w:p><w:pPr>{_look(look)}</w:pPr>{letters}".encode()


@lru_cache(maxsize=1024)
def _look(of: _Look) -> str:
    """Give the properties of a paragraph: its style, and what differs from it."""
    style, keep_next, keep_lines, after_tw, depth = of
    deep = min(depth, DEEPEST)
    look = f'<w:pStyle w:val="{style}"/>'
    if keep_next != (style in KEPT):
        look += "<w:keepNext/>" if keep_next else '<w:keepNext w:val="0"/>'
    if keep_lines != (style in KEPT):
        look += "<w:keepLines/>" if keep_lines else '<w:keepLines w:val="0"/>'
    look += room_after(after_tw)
    if OUTLINE.get(style, deep) != deep:
        look += f'<w:outlineLvl w:val="{deep}"/>'
    return look


def _runs(paragraph: Paragraph, form: _Form, ink: Ink) -> str:
    """Give the words with the number before them, as few runs as it takes."""
    content, number = paragraph.content, paragraph.number
    if number:
        bold = form.numbered_bold
        if not content:
            return ink.runs((Run(number, bold),), form.bold, form.italic)
        bold = bold or (not form.plain and _begins_bold(content))
        first = content[0]
        if first.__class__ is Run and first.bold == bold and not first.italic:
            content = (Run(f"{number} {first.text}", bold), *content[1:])
        else:
            content = (Run(f"{number} ", bold), *content)
    return ink.runs(content, form.bold, form.italic)


def _begins_bold(content: Rich) -> bool:
    """Say whether a numbered paragraph begins with a title in bold, its text beside it."""
    first = content[0] if content else None
    return isinstance(first, Run) and first.bold


def _is_title(paragraph: Paragraph) -> bool:
    """Say whether nothing but a title stands here, so that it must not end a page."""
    return all(part.bold for part in paragraph.content if isinstance(part, Run))


def _introduces(paragraph: Paragraph, form: _Form, following: Block) -> bool:
    """Say whether a paragraph that is no title leads to what follows, and must stay with it."""
    if isinstance(following, Table):
        return form.leads or _ends_open(paragraph.content)
    level = following.level
    if not paragraph.number:
        return False
    if level is paragraph.level is Level.DECIMAL:
        below = following.number.count(".") > paragraph.number.count(".")
    else:
        below = _stands_below(paragraph.level, level, following.role)
    if not below:
        return False
    if form.leads or _ends_open(paragraph.content):
        return True
    return level is not None and not form.plain and _begins_bold(paragraph.content)


def _ends_open(content: Rich) -> bool:
    """Say whether a colon stands at the end."""
    last = content[-1] if content else None
    return last.text.endswith(":") if isinstance(last, Run) else plain(content).endswith(":")


@cache
def _stands_below(above: Level | None, below: Level | None, role: Role) -> bool:
    """Say whether a reader takes one paragraph for a part of the other, as their numbers tell."""
    if below is None or below is Level.NONE:
        return role is not Role.CLOSING
    return RANKS[below] > RANKS.get(above, 0)


def _lines(paragraph: Paragraph, width_tw: int, size_pt: float) -> float:
    """Estimate how many lines a paragraph takes."""
    return width_pt(plain(paragraph.content), size_pt) * TWIPS / width_tw
