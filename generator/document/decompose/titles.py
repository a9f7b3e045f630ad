"""A numbered paragraph as an entry: with a heading, with text beside it, or a mere sentence."""

from __future__ import annotations

from generator.document.blocks import Paragraph, Role
from generator.document.decompose.lines import loosen, trimmed
from generator.document.outline import Outline
from generator.document.tables import Tables
from generator.plan.levels import PLAIN, SENTENCES, TEXT_BELOW, Level
from generator.plan.model import Entry, Item, Text
from generator.plan.write_rows import LONGEST_KEY, marked
from generator.text.rich import Rich, Run, plain, style

_OUTLINE = Outline(Tables((), lambda line: line, lambda _: None))


def entry_of(
    block: Paragraph,
    *,
    title: Text | None = None,
    text_: Text | None = None,
    items: tuple[Item, ...] = (),
    colon: bool = False,
) -> Entry:
    """Give the entry that `block` is."""
    return Entry(title, text_, items, (), colon, block.number, block.origin)


def with_title(
    content: Rich, block: Paragraph, level: Level, *, alone: bool
) -> tuple[Text, Rich, bool] | None:
    """Give a heading, the text beside it and whether its colon is printed, or None.

    None too where the parts would not be printed as they stand here.
    """
    parts = _parts(content, block, level, alone=alone)
    if parts is None:
        return None
    title, beside, colon = parts
    if not plain(title).strip() or len(marked(Text((title,)))) > 2 * LONGEST_KEY:
        return None
    said = Text((beside,)) if beside else None
    entry = entry_of(block, title=Text((title,), block.origin), text_=said, colon=colon)
    printed = _printed(entry, level)[0]
    if printed.role is not block.role or loosen(trimmed(printed.content)) != content:
        return None
    return Text((title,), block.origin), beside, colon


def _parts(
    content: Rich, block: Paragraph, level: Level, *, alone: bool
) -> tuple[Rich, Rich, bool] | None:
    if block.role is Role.HEADING:
        title, colon = without_colon(style(content, bold=False))
        return title, (), colon
    if level in PLAIN:
        if alone or len(plain(content)) > LONGEST_KEY:
            return None
        title, colon = without_colon(content)
        return (
            (title, (), colon and level not in SENTENCES)
            if colon or level is Level.LETTER
            else None
        )
    if level in TEXT_BELOW:
        return None
    count = next(
        (n for n, part in enumerate(content) if isinstance(part, Run) and not part.bold), 0
    )
    title, colon = without_colon(style(content[:count], bold=False))
    beside = trimmed(content[count:])
    return (title, beside, False) if colon and beside else None


def without_colon(title: Rich) -> tuple[Rich, bool]:
    """Give a title without the colon at its end, and whether it had one."""
    last = title[-1] if title else None
    if not isinstance(last, Run) or not last.text.endswith(":"):
        return title, False
    kept = last.text[:-1]
    rest = (Run(kept, last.bold, last.italic),) if kept else ()
    return (*title[:-1], *rest), True


def _printed(entry: Entry, level: Level) -> list[Paragraph]:
    """Give the paragraphs that the entry alone is printed as."""
    alone = entry_of(
        Paragraph(Role.TEXT, ()), title=entry.title, text_=entry.text, colon=entry.colon
    )
    blocks = _OUTLINE.blocks((alone,), (level,))
    return [block for block in blocks if isinstance(block, Paragraph)]
