"""A body as numbered paragraphs, plain ones and tables, in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from generator.document import view
from generator.document.recognise import numbers
from generator.document.recognise.components import BodyTable, EndMark, Numbered, Part, Plain
from generator.document.recognise.lines import (
    in_capitals,
    is_blank,
    is_bold,
    is_centred,
    is_underscores,
    visible,
)
from generator.document.recognise.numbers import Number
from generator.document.recognise.styles import LEVELS, TITLES, UNNUMBERED, Slot
from generator.plan.levels import OWN_LINE, Level
from generator.standard.words import END_MARK

_FIXED = frozenset(Slot)
"""Styles of parts of fixed shape: whatever they begin with, it is no number of a point."""

_MOST_TITLE = 3
"""The lines of a heading below "Phần I"."""

_CAPITALS = "ABCDĐEFGHIKLMNOPQ"
_FOLLOWING = {
    **dict(pairwise(_CAPITALS)),
    "D": "ĐE",
    "E": "FG",
}
"""The letters that may number what follows a letter; some leave out those that we do not have."""

_CLOSERS = "*_\"”’')]» \t\u00a0"
_SENTENCE = (".", ";", ",")


def parts(blocks: Iterable[view.Block]) -> tuple[Part, ...]:
    """Give what stands in `blocks`: nothing that can be read is left out."""
    reader = _Reader()
    for block in _leaves(blocks):
        reader.take(block)
    return tuple(reader.finish())


def end_mark(found: Sequence[Part]) -> EndMark | None:
    """Find the last paragraph that ends with the mark of the end."""
    for part in reversed(found):
        if isinstance(part, Numbered | Plain) and ends(part.paragraph.text):
            return EndMark(part.paragraph)
    return None


def ends(text: str) -> bool:
    """Say whether a text ends with the mark of the end, also before a closing quote."""
    return text.rstrip(_CLOSERS).endswith(END_MARK)


def _leaves(blocks: Iterable[view.Block]) -> Iterator[view.Paragraph | view.Table]:
    for block in blocks:
        if isinstance(block, view.TextBox):
            yield from _leaves(block.blocks)
        else:
            yield block


class _Reader(Struct):
    """Reads one body; `stack` holds the ways of numbering from the outside in."""

    found: list[Part] = field(default_factory=list)
    stack: list[Number] = field(default_factory=list)
    capital: str = ""
    captions: list[view.Paragraph] = field(default_factory=list)
    seam: bool = False

    def take(self, block: view.Paragraph | view.Table) -> None:
        """Take the next block."""
        if isinstance(block, view.Table):
            self._table(block)
        elif is_blank(block):
            self.seam = block.style_name == Slot.TINY and block.page_break_before
            return
        elif block.style_name == Slot.CAPTION:
            self.captions.append(block)
        else:
            self._uncaptioned()
            self._paragraph(block)
        self.seam = False

    def finish(self) -> list[Part]:
        """Give all that was found."""
        self._uncaptioned()
        return self.found

    @property
    def depth(self) -> int:
        return max(0, len(self.stack) - 1)

    def _depth_of(self, paragraph: view.Paragraph) -> int:
        """Give how deep a paragraph stands: a heading of this program's says it outright."""
        said = paragraph.outline if paragraph.style_name in LEVELS else None
        return self.depth if said is None else said

    def _table(self, table: view.Table) -> None:
        last = self.found[-1] if self.found else None
        if self.seam and isinstance(last, BodyTable) and not self.captions:
            self.found[-1] = replace(last, table=_joined(last.table, table))
            return
        caption = tuple(self.captions) or tuple(self._above())
        self.captions.clear()
        self.found.append(BodyTable(table, caption, self.depth))

    def _above(self) -> list[view.Paragraph]:
        """Take back the centred lines right above a table that are its caption."""
        taken: list[view.Paragraph] = []
        while self.found and isinstance(last := self.found[-1], Plain):
            paragraph = last.paragraph
            if paragraph.style_name in UNNUMBERED or not is_centred(paragraph):
                break
            if is_underscores(paragraph.text):
                break
            taken.insert(0, paragraph)
            self.found.pop()
        return taken

    def _uncaptioned(self) -> None:
        for paragraph in self.captions:
            self.found.append(Plain(paragraph, self.depth))
        self.captions.clear()

    def _paragraph(self, paragraph: view.Paragraph) -> None:
        number = number_of(paragraph)
        if number and number.level is None and number.seen[:1].isalpha():
            self.capital = number.seen
        elif number is None and self.capital:
            number = _next_capital(paragraph, self.capital)
            self.capital = number.seen if number else self.capital
        if number is None:
            if not self._title(paragraph):
                self.found.append(Plain(paragraph, self.depth))
            return
        self._place(number)
        start = number.start
        self.found.append(
            Numbered(
                paragraph,
                number.seen,
                number.level,
                automatic=bool(paragraph.number),
                depth=self._depth_of(paragraph),
                start=start,
                title_end=_title_end(paragraph, start, number.level),
            )
        )

    def _title(self, paragraph: view.Paragraph) -> bool:
        """Take a paragraph as the title of the Phần, Chương or Mục above it, if it is one."""
        last = self.found[-1] if self.found else None
        if not isinstance(last, Numbered) or last.level not in OWN_LINE or last.words:
            return False
        known = paragraph.style_name in TITLES
        if not known and (
            not is_centred(paragraph)
            or paragraph.style_name in UNNUMBERED
            or len(last.heading) >= _MOST_TITLE
            or not (in_capitals(paragraph.text) or is_bold(paragraph.runs))
        ):
            return False
        self.found[-1] = Numbered(
            last.paragraph,
            last.number,
            last.level,
            last.automatic,
            last.depth,
            last.start,
            last.title_end,
            (*last.heading, paragraph),
        )
        return True

    def _place(self, number: Number) -> None:
        """Go up or down to where a number stands."""
        shapes = [above.shape for above in self.stack]
        if number.shape in shapes:
            del self.stack[shapes.index(number.shape) + 1 :]
            return
        rank = number.rank
        while rank and self.stack and self.stack[-1].rank > rank:
            self.stack.pop()
        self.stack.append(number)


def _joined(above: view.Table, below: view.Table) -> view.Table:
    """Give the two parts of a table that was cut between pages as one, its headings once."""
    again = next((n for n, row in enumerate(below.rows) if not row.repeats), len(below.rows))
    return replace(above, rows=(*above.rows, *below.rows[again:]))


def number_of(paragraph: view.Paragraph) -> Number | None:
    """Give the number of a paragraph: Word's, that of its style, or what it begins with."""
    if paragraph.number.strip():
        made = numbers.made(paragraph.number)
        return Number(made.seen, made.level)
    level = LEVELS.get(paragraph.style_name)
    if level:
        own = numbers.printed(paragraph.text, level)
        if own:
            return own
    if paragraph.style_name in _FIXED:
        return None
    number = numbers.typed(paragraph.text)
    if number and number.level in OWN_LINE and not _stands_out(paragraph):
        return None
    return number


def _stands_out(paragraph: view.Paragraph) -> bool:
    return is_centred(paragraph) or is_bold(paragraph.runs) or in_capitals(paragraph.text)


def _next_capital(paragraph: view.Paragraph, above: str) -> Number | None:
    """Read "C." after "B.", which by itself could be a Roman hundred."""
    text = paragraph.text.lstrip()
    if len(text) > 2 and text[1] == above[-1] and text[0] in _FOLLOWING.get(above[0], ""):
        start = len(paragraph.text) - len(text[2:].lstrip())
        return Number(text[:2], None, start)
    return None


def _title_end(paragraph: view.Paragraph, start: int, level: Level | None) -> int:
    """Find where the heading of a numbered paragraph ends: 0 where it has none."""
    text = paragraph.text
    words = text[start:].strip()
    if not words or level in OWN_LINE:
        return len(text) if words else 0
    bold = _bold_until(paragraph, start)
    head, behind = text[start:bold].rstrip(), text[bold:].lstrip()
    if not behind or head.endswith((":", ".")):
        return bold if behind else len(text)
    if head and behind.startswith(":"):
        return len(text) - len(behind) + 1
    capital = level is Level.ROMAN and in_capitals(words)
    return len(text) if capital and not words.endswith(_SENTENCE) else 0


def _bold_until(paragraph: view.Paragraph, start: int) -> int:
    """Find how far the letters from `start` on are bold; marks of notes do not count."""
    at = 0
    reached = start
    for run in visible(paragraph):
        end = at + len(run.text)
        if end > start and run.text[max(0, start - at) :].strip() and run.note is None:
            if not run.bold:
                return reached
            reached = end
        at = end
    return reached
