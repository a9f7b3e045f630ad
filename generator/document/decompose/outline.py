"""Numbered paragraphs → the entries of an outline, by their levels.

On paper a text belongs to what stands above it; whether it is a line of the point, or stands
between two points, cannot be seen, and prints alike.
"""

from __future__ import annotations

from collections import Counter as Count
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct, field
from msgspec.structs import replace

from generator.document.blocks import Block, Paragraph, Role, Table
from generator.document.decompose.assignments import assignment, is_duty
from generator.document.decompose.bullets import dashed
from generator.document.decompose.lines import loosen, text, trimmed
from generator.document.decompose.placing import depths
from generator.document.decompose.titles import entry_of, with_title, without_colon
from generator.plan import model
from generator.plan.levels import BELOW, OWN_LINE, TEXT_BELOW, Level, descend
from generator.plan.model import Entry, Item, Loose, Text
from generator.text.rich import Rich, Run, merge, normalise, style

_NOTHING = "…"

ReadTable = Callable[[Table], model.Table]
Scheme = tuple[Level, ...]


class _Node(Struct):
    """An entry as printed, with what stands below it; its own entries have one level."""

    paragraph: Paragraph
    title: Rich = ()
    below: list[_Node | Item] = field(default_factory=list)

    @property
    def entries(self) -> list[_Node]:
        return [child for child in self.below if isinstance(child, _Node)]

    @property
    def level(self) -> Level | None:
        """The level of the entries below."""
        return next((child.paragraph.level for child in self.entries), None)


def decompose_outline(
    blocks: Sequence[Block], read_table: ReadTable, usual: Scheme, *, own: bool = False
) -> tuple[tuple[Item, ...], Scheme]:
    """Give the entries of `blocks`, and their numbering where it is not the `usual` one.

    In a document that is `own` the depth of every heading is that of its entry.
    """
    root = _tree(blocks, read_table, own=own)
    scheme = _scheme(root)
    numbering = () if _covers(usual, scheme) else scheme
    return tuple(_items(root, numbering or usual)), numbering


# --- which stands below which ---------------------------------------------------------------


def _tree(blocks: Sequence[Block], read_table: ReadTable, *, own: bool) -> _Node:
    root = _Node(Paragraph(Role.TEXT, ()))
    stack = [root]
    pieces = list(_pieces(list(dashed(blocks))))
    placed = [one for one in pieces if isinstance(one, Paragraph) and _may_be_entry(one, own=own)]
    places = iter(depths(placed, [is_duty(one, known=False) for one in placed], own=own))
    for piece in pieces:
        if isinstance(piece, Table):
            stack[-1].below.append(read_table(piece))
        elif not isinstance(piece, Paragraph):
            stack[-1].below += assignment(piece)
        elif _may_be_entry(piece, own=own):
            depth = next(places)
            if depth is None:
                stack[-1].below += assignment([piece]) or _loose(piece)
                continue
            del stack[depth + 1 :]
            stack[-1].below.append(node := _Node(replace(piece, level=piece.level or Level.NONE)))
            stack.append(node)
        elif piece.role is Role.TITLE and _wants_title(stack[-1]):
            stack[-1].title = trimmed(loosen(piece.content))
        else:
            stack[-1].below += _loose(piece)
    return root


def _pieces(blocks: Sequence[Block]) -> Iterator[Block | list[Paragraph]]:
    """Give the blocks, those together that say who does it."""
    for duties, row in groupby(blocks, _looks_like_duty):
        found = list(row)
        lines = [one for one in found if isinstance(one, Paragraph)]
        if duties and _says_who(lines):
            yield lines
        else:
            yield from found


def _looks_like_duty(block: Block) -> bool:
    return isinstance(block, Paragraph) and is_duty(block, known=False)


def _is_entry(block: Paragraph) -> bool:
    return block.level is not None and bool(block.number or block.level is Level.NONE)


def _may_be_entry(block: Paragraph, *, own: bool) -> bool:
    """Say whether a paragraph is an entry, or a text that may be one without a number."""
    return _is_entry(block) or (own and _may_be_said(block))


def _may_be_said(block: Paragraph) -> bool:
    """Say whether a text would be printed alike as an entry: one in bold would be a heading."""
    bold = all(part.bold for part in block.content if isinstance(part, Run))
    return block.role is Role.TEXT and not block.number and not bold


def _loose(block: Paragraph) -> list[Item]:
    said = text((_numbered_text(block),), block.origin)
    return [Loose(said)] if said else []


def _says_who(found: Sequence[Paragraph]) -> bool:
    """Say whether any label among these lines is known.

    Others are points that begin in italics, where they can be written as such.
    """
    known = any(is_duty(one, known=True) for one in found)
    written = all(normalise(one.content) == one.content for one in found)  # as marks can say it
    return known or not written


def _wants_title(node: _Node) -> bool:
    return node.paragraph.level in OWN_LINE and not node.title and not node.below


def _numbered_text(block: Paragraph) -> Rich:
    return merge((Run(f"{block.number} "), *block.content)) if block.number else block.content


# --- how the levels are numbered --------------------------------------------------------------


def _scheme(root: _Node) -> Scheme:
    """Give the level that most entries have at each depth, without those that follow anyway."""
    found: list[Level] = []
    row = [root]
    while row := [child for node in row for child in node.entries]:
        levels = Count(node.paragraph.level for node in row if node.paragraph.level)
        if not levels:
            break
        found.append(levels.most_common(1)[0][0])
    first = root.level
    if first is not None and found:
        found[0] = first
    while len(found) > 1 and BELOW[found[-2]] is found[-1]:
        found.pop()
    return tuple(found)


def _covers(usual: Scheme, scheme: Scheme) -> bool:
    for level in scheme:
        if not usual or usual[0] is not level:
            return False
        usual = descend(usual, usual[0])
    return True


# --- entries ----------------------------------------------------------------------------------


def _items(node: _Node, scheme: Scheme) -> Iterator[Item]:
    for child in node.below:
        if isinstance(child, _Node):
            yield from _entry(child, scheme)
        else:
            yield child


def _entry(node: _Node, scheme: Scheme) -> Iterator[Item]:
    """Give an entry; what stands below a mere sentence stands behind it instead."""
    below = descend(scheme, scheme[0]) if scheme else ()
    numbering: Scheme = ()
    own = _scheme(node)
    if own and (not below or below[0] is not own[0]):
        numbering = own
    items = tuple(_items(node, numbering or below))
    made, rest = _said(node, items)
    if made.items and made.numbering != numbering:
        made = replace(made, numbering=numbering)
    yield made
    yield from rest


def _said(node: _Node, items: tuple[Item, ...]) -> tuple[Entry, tuple[Item, ...]]:
    """Give the entry itself with what stands below it, and what stands behind it."""
    block = node.paragraph
    level = block.level or Level.NONE
    content = trimmed(loosen(block.content))
    if level in OWN_LINE:
        return _of_part(node, content, items), ()
    leaf = not node.entries
    titled = with_title(content, block, level, alone=leaf)
    if titled is None:
        entry = entry_of(block, text_=_text(content))
        if leaf:
            return entry, items
        return entry_of(block, text_=_text(content), items=items), ()
    title, beside, colon = titled
    texts = _leading(items) if leaf and (beside or level in TEXT_BELOW) else ()
    lines = (*((beside,) if beside else ()), *(line for t in texts for line in t.paragraphs))
    said = Text(lines, block.origin) if lines else None
    rest = items[len(texts) :]
    if leaf and said and rest:
        return entry_of(block, title=title, text_=said, colon=colon), rest
    return entry_of(block, title=title, text_=said, items=rest, colon=colon), ()


def _leading(items: tuple[Item, ...]) -> tuple[Text, ...]:
    """Give the texts with which `items` begin."""
    found: list[Text] = []
    for item in items:
        if not isinstance(item, Loose):
            break
        found.append(item.text)
    return tuple(found)


def _of_part(node: _Node, content: Rich, items: tuple[Item, ...]) -> Entry:
    """Give a Phần, Chương or Mục; one without a title takes the text below it."""
    block = node.paragraph
    title = style(node.title or content, bold=False)
    bare, colon = without_colon(title)
    if title:
        return entry_of(block, title=Text((bare or title,), block.origin), items=items, colon=colon)
    first = _leading(items)[:1]
    said = first[0] if first else Text(((Run(_NOTHING),),), block.origin)
    return entry_of(block, text_=said, items=items[len(first) :])


def _text(content: Rich) -> Text:
    return Text((content or (Run(_NOTHING),),))
