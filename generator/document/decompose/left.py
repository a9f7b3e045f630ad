"""What of a Word file a plan does not hold: nothing of it may be lost without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from generator.document import view
from generator.document.blocks import Block, Document, Paragraph
from generator.document.listing import listing
from generator.document.recognise.components import Components
from generator.standard.words import ADDRESSEES, DRAFT, MOTTO, NATION, NUMBER, RECIPIENTS
from generator.text.letters import words
from generator.text.rich import Note, Rich, plain

_PRINTED = f"{NATION} {MOTTO} {NUMBER} {RECIPIENTS} {ADDRESSEES}"
_SHORT = 12
"""Words that one line of a letterhead or of a list has at most."""

_NUMBER = 4
"""Letters that the number of a point has at most."""


class Left(Struct, frozen=True):
    """Words that are not in the plan, and the paragraph where they stand."""

    words: str
    paragraph: int | None = None


def recognised(found: Components) -> Components:
    """Give `found` without what was recognised as none of its parts."""
    head, kept, signed = found.letterhead, found.recipients, found.signature
    return replace(
        found,
        unplaced=(),
        letterhead=replace(head, others=()) if head else None,
        recipients=replace(kept, others=()) if kept else None,
        signature=replace(signed, others=()) if signed else None,
    )


def left_over(file: view.View, found: Components, made: Document) -> Iterator[Left]:
    """Give the paragraphs of the first document of `file` whose words are not in `made`."""
    line = f" {' '.join(words(_whole(made)))} "
    known = set(line.split())
    end = _end(found)
    paragraphs = [paragraph for paragraph in file.paragraphs() if paragraph.index < end]
    gone = _gone(paragraphs, made)
    rows = set(_in_grids(file))
    for paragraph in paragraphs:
        held = _holds(line, known, paragraph.text)
        if not held or (paragraph.index not in rows and _is_gone(paragraph.text, gone)):
            gone.subtract(_letters(paragraph.text))
            yield Left(_squeezed(paragraph.text), paragraph.index)
    for note in file.notes:
        for paragraph in note.paragraphs:
            if not _holds(line, known, paragraph.text):
                yield Left(_squeezed(paragraph.text))
    margins = (p.text for p in _margins(file) if f" {' '.join(words(p.text))} " not in line)
    for text in dict.fromkeys(map(_squeezed, margins)):
        yield Left(text)


def _holds(line: str, known: set[str], text: str) -> bool:
    """Say whether the words of a paragraph stand in `line`; short ones in any order.

    A number at its head may be another one in the plan, which makes its own.
    """
    for piece in text.replace("\n", "\t").split("\t"):
        said = words(piece)
        bare = said[1:] if said and len(said[0]) <= _NUMBER else said
        if any(f" {' '.join(each)} " in line for each in (said, bare) if each) or not bare:
            continue
        if len(said) > _SHORT or not known.issuperset(said):
            return False
    return True


def _gone(paragraphs: Iterable[view.Paragraph], made: Document) -> Counter[str]:
    """Count the words that stood on paper more often than they stand in `made`.

    "- UBND tỉnh" may be lost from the recipients and yet be said in the body.
    """
    stood: Counter[str] = Counter()
    for paragraph in paragraphs:
        stood.update(_letters(paragraph.text))
    marks = (made.urgency, made.secrecy, made.circulation, DRAFT if made.draft else None)
    stood.subtract(words("\n".join((listing(made), _PRINTED, *filter(None, marks)))))
    return stood


def _is_gone(text: str, gone: Mapping[str, int]) -> bool:
    said = _letters(text)
    return 0 < len(said) <= _SHORT and all(gone[word] > 0 for word in said)


def _letters(text: str) -> list[str]:
    """Give the words of a paragraph, numbers aside: a plan makes its own."""
    return [word for word in words(text) if len(word) > 1 and word.isalpha()]


def _margins(file: view.View) -> Iterator[view.Paragraph]:
    """Give what stands in the margins of pages besides their number."""
    for section in file.sections:
        for margin in (
            *(section.header, section.first_header, section.even_header),
            *(section.footer, section.first_footer, section.even_footer),
        ):
            for paragraph in view.paragraphs(margin.blocks if margin else ()):
                counted = any(run.field for run in paragraph.runs)
                if len(_letters(paragraph.text)) > counted:  # "Trang 2" is a number
                    yield paragraph


def _in_grids(file: view.View) -> Iterator[int]:
    """Give the paragraphs in tables with borders, whose header rows may be repeated."""
    for section in file.sections:
        for block in section.blocks:
            if isinstance(block, view.Table) and block.bordered:
                yield from (paragraph.index for paragraph in view.paragraphs((block,)))


def _whole(made: Document) -> str:
    """Give all the words of a document, footnotes both at their marks and apart."""
    marks = (made.urgency, made.secrecy, made.circulation, DRAFT if made.draft else None)
    bodies = (made.body, *(appendix.body for appendix in made.appendices))
    lines = [line for body in bodies for block in body for line in _lines(block)]
    notes = [part.content for line in lines for part in line if isinstance(part, Note)]
    apart = map(plain, (*lines, *notes))
    return "\n".join((listing(made), _PRINTED, *filter(None, marks), *apart))


def _lines(block: Block) -> Iterator[Rich]:
    if isinstance(block, Paragraph):
        yield block.content
        return
    yield from block.caption
    for row in block.rows:
        for cell in row.cells:
            yield from cell.paragraphs


def _end(found: Components) -> float:
    """Give where the next document of the file begins."""
    head = found.following[0].letterhead if found.following else None
    lines = (*head.parents, *head.organ, *head.nation) if head else ()
    return min((line.paragraph.index for line in lines), default=float("inf"))


def _squeezed(text: str) -> str:
    return " ".join(text.split())
