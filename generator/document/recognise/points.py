"""Points that a clerk put into one paragraph with line breaks, each as a paragraph of its own."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from generator.document import view
from generator.document.recognise.lines import cut, is_centred
from generator.document.recognise.numbers import typed


def with_points_apart(found: view.View) -> view.View:
    """Give `found` with a paragraph for each line that begins with a number or a dash.

    A line without one goes on with the line above: its break was only to make it fit.
    """
    if not any("\n" in paragraph.text for paragraph in found.paragraphs()):
        return found
    sections = tuple(
        replace(section, blocks=tuple(_blocks(section.blocks))) for section in found.sections
    )
    return replace(found, sections=sections)


def _blocks(blocks: tuple[view.Block, ...]) -> Iterator[view.Block]:
    for block in blocks:
        if isinstance(block, view.Paragraph) and "\n" in block.text and not is_centred(block):
            yield from _apart(block)
        else:
            yield block


def _apart(found: view.Paragraph) -> Iterator[view.Paragraph]:
    starts = [0, *_starts(found.text)]
    if len(starts) == 1:
        yield found
        return
    ends = [*(start - 1 for start in starts[1:]), len(found.text)]
    last = len(starts) - 1
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        piece = replace(found, runs=cut(found, start, end))
        if place:
            piece = replace(
                piece, number="", number_run=None, bullet=False, page_break_before=False
            )
        yield piece if place == last else replace(piece, ends_section=False)


def _starts(text: str) -> Iterator[int]:
    """Give where the lines below the first begin that have a number and words behind it."""
    start = 0
    for line in text.split("\n"):
        number = typed(line)
        if start and number and line[number.start :].strip():
            yield start
        start += len(line) + 1
