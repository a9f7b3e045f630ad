"""The paragraphs of the main text, as rules of form look at them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from generator.check.looks import MM_PER_POINT, seen_in
from generator.check.once import Once
from generator.check.subjects import Paper
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Numbered, Plain
from generator.plan.levels import OWN_LINE
from generator.text.widths import width_pt

_SENTENCE_ENDS = (".", ";", ",", ":", "…", "!", "?")
_MOST_OF_A_TITLE = 15


class Prose(Struct, frozen=True):
    """A paragraph of the main text; `numbered` where it has a number, `basis` for a căn cứ."""

    paragraph: view.Paragraph
    numbered: Numbered | None = None
    basis: bool = False

    @property
    def titled(self) -> bool:
        """Whether all of it is a heading."""
        found = self.numbered
        return found is not None and found.title_end >= len(self.paragraph.text.rstrip()) > 0


def _prose(paper: Paper) -> Iterator[Prose]:
    found = paper.components
    for paragraph in found.basis:
        yield Prose(paragraph, basis=True)
    for paragraph in found.openings:
        yield Prose(paragraph)
    for part in found.body:
        if isinstance(part, Numbered) and part.level not in OWN_LINE:
            yield Prose(part.paragraph, part)
        elif isinstance(part, Plain):
            yield Prose(part.paragraph)
    for paragraph in found.closings:
        yield Prose(paragraph)


prose: Once[Paper, tuple[Prose, ...]] = Once(
    lambda paper: tuple(e for e in _prose(paper) if any(map(str.isalpha, e.paragraph.text)))
)
"""The paragraphs of the main text that say something, those in tables aside."""


def is_centred(paragraph: view.Paragraph) -> bool:
    """Say whether a paragraph is set in the middle on purpose."""
    return paragraph.align is Align.CENTER


def in_brackets(text: str) -> bool:
    """Say whether all of a text stands in brackets."""
    return text.strip().startswith("(") and text.strip().rstrip(".;").endswith(")")


def _usual_size(paper: Paper) -> float | None:
    sizes: Counter[float] = Counter()
    for each in prose(paper):
        if each.titled:
            continue
        for run in seen_in(each.paragraph):
            if run.size is not None:
                sizes[run.size] += len(run.text)
    return sizes.most_common(1)[0][0] if sizes else None


usual_size: Once[Paper, float | None] = Once(_usual_size)
"""The size that most letters of the main text have."""


def lines_of(paragraph: view.Paragraph) -> float | None:
    """Estimate how many lines a paragraph fills; None where its column is unknown."""
    room = paragraph.width
    if room is None:
        return None
    room -= paragraph.indent + paragraph.right
    runs = seen_in(paragraph)
    if not runs or runs[0].size is None or room <= 0:
        return None
    text = f"{paragraph.number} {paragraph.text}".strip()
    width = MM_PER_POINT * width_pt(text, runs[0].size, bold=runs[0].bold, italic=runs[0].italic)
    return (width + max(0.0, paragraph.first)) / room


def reads_as_title(text: str) -> bool:
    """Say whether words are short and end like no sentence."""
    words = text.split()
    return 0 < len(words) <= _MOST_OF_A_TITLE and not text.rstrip().endswith(_SENTENCE_ENDS)


def families(parts: Iterable[Numbered]) -> list[list[Numbered]]:
    """Give those that stand under one heading together, in the order of their first."""
    found: list[list[Numbered]] = []
    open_at: dict[int, list[Numbered]] = {}
    for part in parts:
        for depth in [depth for depth in open_at if depth > part.depth]:
            del open_at[depth]
        if part.depth not in open_at:
            open_at[part.depth] = []
            found.append(open_at[part.depth])
        open_at[part.depth].append(part)
    return found
