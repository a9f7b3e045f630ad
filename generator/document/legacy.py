"""A Word file with letters of an old code page, as its reader sees it."""

from __future__ import annotations

from collections.abc import Iterator

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
    """Give `found` with every word in Unicode, run by run, by the font it is printed in."""
    if not old_pages(found):
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
    return replace(found, runs=tuple(map(_run, found.runs)))


def _run(run: Run) -> Run:
    page = code_page(run.font)
    return run if page is None else replace(run, text=converted(run.text, page))
