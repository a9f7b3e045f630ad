"""A Word file with letters of an old code page, or in pieces, as its reader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import combining

from msgspec.structs import replace

from generator.document.view import (
    Block,
    HeaderFooter,
    Paragraph,
    Run,
    Section,
    Table,
    TextBox,
    View,
)
from generator.text.legacy import CodePage, code_page, converted
from generator.text.letters import normal


def old_pages(found: View) -> set[CodePage]:
    """Give the old code pages in which words of a file are stored."""
    return {page for run in _runs(found) if run.text.strip() and (page := code_page(run.font))}


def _runs(found: View) -> Iterator[Run]:
    for paragraph in found.paragraphs():
        yield from paragraph.runs
    for note in found.notes:
        for paragraph in note.paragraphs:
            yield from paragraph.runs


def in_unicode(found: View) -> View:
    """Give `found` in Unicode, every letter in one piece, run by run.

    The font that a run is printed in tells how its letters are stored.
    """
    if not old_pages(found) and not any(map(_in_pieces, _runs(found))):
        return found
    return replace(
        found,
        sections=tuple(map(_section, found.sections)),
        notes=tuple(
            replace(note, paragraphs=tuple(map(_paragraph, note.paragraphs)))
            for note in found.notes
        ),
    )


def _section(found: Section) -> Section:
    return replace(
        found,
        blocks=_blocks(found.blocks),
        header=_margin(found.header),
        first_header=_margin(found.first_header),
        even_header=_margin(found.even_header),
        footer=_margin(found.footer),
        first_footer=_margin(found.first_footer),
        even_footer=_margin(found.even_footer),
    )


def _margin(found: HeaderFooter | None) -> HeaderFooter | None:
    return found and replace(found, blocks=_blocks(found.blocks))


def _blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(map(_block, blocks))


def _block(block: Block) -> Block:
    match block:
        case Paragraph():
            return _paragraph(block)
        case Table():
            rows = tuple(
                replace(row, cells=tuple(replace(c, blocks=_blocks(c.blocks)) for c in row.cells))
                for row in block.rows
            )
            return replace(block, rows=rows)
        case TextBox():
            return replace(block, blocks=_blocks(block.blocks))


def _paragraph(found: Paragraph) -> Paragraph:
    return replace(found, runs=tuple(_whole(map(_run, found.runs))))


def _run(run: Run) -> Run:
    page = code_page(run.font)
    return run if page is None else replace(run, text=converted(run.text, page))


def _in_pieces(run: Run) -> bool:
    return run.text != normal(run.text) or bool(run.text and combining(run.text[0]))


def _whole(runs: Iterable[Run]) -> Iterator[Run]:
    """Give runs with composed letters: a tone mark goes with the letter before it."""
    last: Run | None = None
    for run in runs:
        marks = 0
        while last and last.text and marks < len(run.text) and combining(run.text[marks]):
            marks += 1
        if last:
            yield replace(last, text=normal(last.text + run.text[:marks]))
        last = replace(run, text=run.text[marks:]) if marks else run
    if last:
        yield replace(last, text=normal(last.text))
