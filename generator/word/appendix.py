"""Appendices: each in a section of its own, its pages numbered from one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.document.blocks import Appendix, Table
from generator.standard import nd30
from generator.text.rich import Rich, Run, plain
from generator.word.body import TABLE_GAP_TW, write_blocks
from generator.word.layout import Layout
from generator.word.lines import even_column_tw, printed_width_tw, room_after, rule
from generator.word.runs import Ink
from generator.word.styles import BOLD, ITALIC, Style


def write_appendices(appendices: Sequence[Appendix], ink: Ink, layout: Layout) -> Iterator[bytes]:
    """Give what stands after the signature, in pieces.

    A section is described after its text; so what is given begins with the end of the main
    text's, and the last appendix's own is the last of the file.
    """
    section = layout.section
    for appendix in appendices:
        yield _end_of_section(section).encode()
        yield from _appendix(appendix, ink, layout)
        section = _section(appendix, layout)


def last_section(appendices: Sequence[Appendix], layout: Layout) -> str:
    """Give the description of the last section of the file."""
    return _section(appendices[-1], layout) if appendices else layout.section


def _section(appendix: Appendix, layout: Layout) -> str:
    return layout.landscape if appendix.landscape else layout.portrait


def _end_of_section(section: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/>{section}</w:pPr></w:p>'


def _appendix(appendix: Appendix, ink: Ink, layout: Layout) -> Iterator[bytes]:
    width = layout.landscape_width_tw if appendix.landscape else layout.width_tw
    lines: list[tuple[Style, Rich]] = [(Style.APPENDIX_TITLE, line) for line in appendix.title]
    if appendix.label:
        label = (Run(appendix.label, bold=True),)
        lines.insert(0, (Style.APPENDIX_LABEL, label))
    if appendix.attached:
        lines.append((Style.ATTACHED, appendix.attached))
    first = appendix.body[0] if appendix.body else None
    after = TABLE_GAP_TW if isinstance(first, Table) and not first.caption else 0
    for number, (style, line) in enumerate(lines, 1):
        gap = 0 if appendix.attached or number < len(lines) else after
        side = (width - _even(style, line, width, layout)) // 2
        yield _line(style, line, ink, gap, side).encode()
    if appendix.attached:
        size = layout.size(Style.ATTACHED)
        even = _even(Style.ATTACHED, appendix.attached, width, layout)
        printed = printed_width_tw(plain(appendix.attached), even, size, italic=True)
        yield rule(round(printed * nd30.RULE_RATIO.chosen), width, after).encode()
    yield from write_blocks(appendix.body, ink, width, layout.size(Style.BODY))


def _even(style: Style, line: Rich, width: int, layout: Layout) -> int:
    bold, italic = style in BOLD, style in ITALIC
    return even_column_tw(plain(line), width, layout.size(style), bold=bold, italic=italic)


def _line(style: Style, line: Rich, ink: Ink, after_tw: int, side_tw: int) -> str:
    runs = ink.runs(line, bold=style in BOLD, italic=style in ITALIC)
    sides = f'<w:ind w:left="{side_tw}" w:right="{side_tw}"/>' if side_tw else ""
    look = f'<w:pStyle w:val="{style}"/>{room_after(after_tw)}{sides}'
    return f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>"
