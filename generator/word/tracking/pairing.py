"""Which paragraph, table or row of one file answers to which of another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.text.alignment import Item, align, folded
from generator.word.parts import w
from generator.word.tracking.pen import canonical

if TYPE_CHECKING:
    from lxml import etree

Pair = tuple[int | None, int | None]


def paired(
    old: Sequence[etree._Element], new: Sequence[etree._Element]
) -> tuple[list[Pair], dict[int, int]]:
    """Pair the elements; where marks must stay, say which pair's changes in place of which."""
    items_old, items_new = list(map(_item, old)), list(map(_item, new))
    if not old or not new or old[-1].tag != w("p") or new[-1].tag != w("p"):
        return _before_tables(align(items_old, items_new), old, new)
    last = (len(old) - 1, len(new) - 1)
    found, shifted = _before_tables(align(items_old[:-1], items_new[:-1]), old, new)
    forced = [*found, last], shifted
    if items_old[-1] == items_new[-1]:
        return forced
    pairs, shifted = _before_tables(align(items_old, items_new), old, new)
    held = max((n for n, pair in enumerate(pairs) if None not in pair), default=-1)
    tail = pairs[held + 1 :]
    if not tail:
        return pairs, shifted
    gone = [pair for pair in tail if pair[1] is None]
    come = [pair for pair in tail if pair[0] is None]
    if gone and come:
        shifted.pop(held, None)
        return [*pairs[: held + 1], *gone[:-1], *come[:-1], last], shifted
    if held < 0 or not _may_shift(old, new, pairs[held]):
        return forced
    return pairs, shifted | {held: len(pairs) - 1}


def _before_tables(
    pairs: Sequence[Pair], old: Sequence[etree._Element], new: Sequence[etree._Element]
) -> tuple[list[Pair], dict[int, int]]:
    """Let the mark before a table stay: a paragraph cannot join one."""
    found: list[Pair] = []
    shifted: dict[int, int] = {}
    begun = 0
    for pair in pairs:
        alone = None in pair and _may_shift(old, new, pair)
        tail = found[begun:]
        if tail and not alone and _is_table(old, new, pair):
            gone = [held for held in tail if held[1] is None]
            come = [held for held in tail if held[0] is None]
            if gone and come:
                found[begun:] = [*gone[:-1], *come[:-1], (gone[-1][0], come[-1][1])]
            elif begun and None not in found[begun - 1] and _may_shift(old, new, found[begun - 1]):
                shifted[begun - 1] = len(found) - 1
        found.append(pair)
        if not alone:
            begun = len(found)
    return found, shifted


def _is_table(old: Sequence[etree._Element], new: Sequence[etree._Element], pair: Pair) -> bool:
    return all(element.tag == w("tbl") for element in _elements(old, new, pair))


def _elements(
    old: Sequence[etree._Element], new: Sequence[etree._Element], pair: Pair
) -> list[etree._Element]:
    """Give the elements of a pair, one or two."""
    i, j = pair
    return [*([] if i is None else [old[i]]), *([] if j is None else [new[j]])]


def _may_shift(old: Sequence[etree._Element], new: Sequence[etree._Element], pair: Pair) -> bool:
    """Say whether the mark of a pair may go: a paragraph's, with which no section ends."""
    return all(
        element.tag == w("p") and element.find(f"{w('pPr')}/{w('sectPr')}") is None
        for element in _elements(old, new, pair)
    )


def _item(element: etree._Element) -> Item:
    """Give what an element is found again by."""
    words = folded("".join(_text(element)))
    if element.tag == w("tbl"):
        columns = len(element.findall(f"{w('tblGrid')}/{w('gridCol')}"))
        return Item((), ("form", columns)) if _is_form(element) else Item(words, columns)
    properties = element.find(w("pPr"))
    if element.tag != w("p"):
        return Item((), canonical(element))
    if properties is not None and properties.find(w("sectPr")) is not None:
        return Item(words, "section")
    if words:
        return Item(words, "paragraph")
    style = None if properties is None else properties.find(w("pStyle"))
    return Item((), ("empty", canonical(style)))


def _text(element: etree._Element) -> list[str]:
    return [
        f"{part.text or ''}" if part.tag == w("t") else " "
        for part in element.iter(w("t"), w("p"), w("br"), w("tab"))
    ]


def _is_form(table: etree._Element) -> bool:
    """Say whether a table only puts letterhead or signature side by side: it has no lines."""
    return table.find(f"{w('tblPr')}/{w('tblBorders')}") is None


def row_item(row: etree._Element) -> Item:
    """Give what a row is found again by: one with cells of another kind is another row."""
    shape = tuple(
        (
            canonical(cell.find(f"{w('tcPr')}/{w('gridSpan')}")),
            canonical(cell.find(f"{w('tcPr')}/{w('vMerge')}")),
        )
        for cell in row.findall(w("tc"))
    )
    table = row.getparent()
    form = table is not None and _is_form(table)
    return Item(() if form else folded("".join(_text(row))), shape)


def both(
    old: Sequence[etree._Element], new: Sequence[etree._Element], pair: Pair
) -> tuple[etree._Element, etree._Element]:
    """Give the two elements of a pair."""
    i, j = pair
    assert i is not None  # noqa: S101 - only a pair is ever chosen
    assert j is not None  # noqa: S101
    return old[i], new[j]
