"""A Word file as one row of blocks, each with its section and whether a page begins with it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.document import view
from generator.document.recognise.lines import is_blank
from generator.document.recognise.styles import Slot


class Node(Struct, frozen=True):
    """A block: `opens` where a section begins with it, `breaks` where a page does.

    `apart` says that the section before it was ended by the paragraph with which this
    program ends one.
    """

    block: view.Block
    section: int = 0
    opens: bool = False
    breaks: bool = False
    apart: bool = False

    @property
    def paragraph(self) -> view.Paragraph | None:
        """The block, if it is a paragraph with something to read."""
        block = self.block
        return block if isinstance(block, view.Paragraph) and not is_blank(block) else None

    @property
    def blank(self) -> bool:
        """Whether it is a paragraph with nothing to read."""
        return isinstance(self.block, view.Paragraph) and is_blank(self.block)


def nodes(found: view.View) -> tuple[Node, ...]:
    """Give the blocks of every section."""
    return tuple(_nodes(found))


def _nodes(found: view.View) -> Iterator[Node]:
    broken = False
    ended = ""
    for number, section in enumerate(found.sections):
        opens = number > 0
        for block in section.blocks:
            page = broken or opens
            blank = isinstance(block, view.Paragraph) and is_blank(block)
            if isinstance(block, view.Paragraph):
                page = page or block.page_break_before
            yield Node(block, number, opens, page, opens and ended == Slot.TINY)
            if isinstance(block, view.Paragraph):
                if block.page_break_before or "\f" in _raw(block):
                    broken = True
                ended = block.style_name
            if not blank:
                opens = False
                broken = isinstance(block, view.Paragraph) and "\f" in _raw(block)


def _raw(paragraph: view.Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)
