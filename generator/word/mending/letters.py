"""Fonts and sizes: the decree's, wherever a component was recognised without a doubt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.document.recognise.components import (
    Appendix,
    Components,
    Line,
    Numbered,
    Part,
    Plain,
)
from generator.document.view import Paragraph, Run, Trace, View
from generator.i18n import N_
from generator.standard import nd30
from generator.standard.measure import Component, Measure
from generator.text.letters import normal
from generator.word.mending.places import Change, Places, runs
from generator.word.mending.properties import drop, held, put
from generator.word.parts import w

COMPOSED = N_("Letters with their marks put together: {count} pieces of text.")
FONTS = N_("Font {font}: {count} paragraphs.")
SIZES = N_("{component}: size {size}, {count} lines.")

_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_FACES = ("ascii", "hAnsi", "eastAsia", "cs")
_SIGNS = ("symbol", "wingdings", "webdings", "mt extra", "cambria math")
"""Fonts of signs and of formulas: a letter of theirs is none of Times New Roman's."""
_LEGACY = (".vn", "vni")
"""Fonts whose letters are stored under other letters: with another font they are nonsense."""


def mend_letters(places: Places) -> Iterator[Change]:
    """Store every letter together with its marks, as Word types it: it is the same letter."""
    count = 0
    for text in places.copy.root.iter(w("t")):
        composed = normal(text.text or "")
        if composed != (text.text or ""):
            text.text = composed
            count += 1
    if count:
        yield Change(COMPOSED, {"count": count})


def mend_fonts(view: View, places: Places) -> Iterator[Change]:
    """Print in the decree's font what is printed in another font of letters."""
    count = 0
    notes = (paragraph for note in view.notes for paragraph in note.paragraphs)
    for paragraph in (*view.paragraphs(), *notes):
        letters = _letters(paragraph.runs)
        fonts = {run.font for run in letters}
        if fonts <= {nd30.FONT, None} or any(_keeps(font) for font in fonts if font):
            continue
        for run in runs(places.paragraph(paragraph)):
            properties = held(run, "rPr")
            put(properties, "rFonts", **dict.fromkeys(_FACES, nd30.FONT))
            drop(properties, "rFonts", *_THEMED)
        count += 1
    if count:
        yield Change(FONTS, {"font": nd30.FONT, "count": count})


def _keeps(font: str) -> bool:
    return font.lower().startswith((*_SIGNS, *_LEGACY))


def _letters(read: tuple[Run, ...]) -> list[Run]:
    return [
        run
        for run in read
        if run.text.strip() and run.trace is not Trace.DELETED and not run.hidden and not run.note
    ]


def mend_sizes(components: Components, places: Places) -> Iterator[Change]:
    """Print components in a size that the decree allows: the nearest to what they have."""
    changed: Counter[tuple[str, float]] = Counter()
    for component, line in _lines(components):
        size = _wrong(component.size, line) if isinstance(component.size, Measure) else None
        if size is not None:
            for run in runs(places.paragraph(line.paragraph)):
                properties = held(run, "rPr")
                half = str(round(size * 2))
                put(properties, "sz", val=half)
                put(properties, "szCs", val=half)
            changed[component.name, size] += 1
    for (name, size), count in changed.items():
        yield Change(SIZES, {"component": name, "size": f"{size:g}", "count": count})


def _wrong(fact: Measure, line: Line) -> float | None:
    """Give the size that a line should have; None where it has it, or where it is not known."""
    letters = [run for run in _letters(line.runs) if not run.superscript]
    sizes = Counter(
        {
            size: sum(len(run.text) for run in letters if run.size == size)
            for size in {run.size for run in letters}
        },
    )
    known = [size for size in sizes if size is not None]
    raised = any(run.superscript or run.note for run in line.runs)
    if not line.whole or raised or len(known) < len(sizes) or all(map(fact.allows, known)):
        return None
    usual = max(known, key=lambda size: sizes[size])
    return min(max(usual, fact.least), fact.most)


def _lines(found: Components) -> Iterator[tuple[Component, Line]]:
    """Give every line whose size the decree fixes."""
    yield from _head(found)
    for paragraph in found.basis:
        yield nd30.BASIS, _whole(paragraph)
    for line in (*found.authority, *((found.order,) if found.order else ())):
        yield nd30.ISSUER, line
    for paragraph in (*found.openings, *_text(found.body), *found.closings):
        yield nd30.BODY, _whole(paragraph)
    yield from _foot(found)
    for appendix in found.appendices:
        yield from _appendix(appendix)


def _head(found: Components) -> Iterator[tuple[Component, Line]]:
    head = found.letterhead
    if head:
        yield from ((nd30.PARENT, line) for line in head.parents)
        yield from ((nd30.ORGAN, line) for line in head.organ)
        yield from ((nd30.NATION, line) for line in head.nation)
        yield from ((nd30.LETTER_SUBJECT, line) for line in head.about)
        if head.motto:
            yield nd30.MOTTO, head.motto
        if head.number:
            yield nd30.NUMBER, head.number.line
        if head.date:
            yield nd30.DATE, head.date.line
    if found.title.kind_line:
        yield nd30.KIND, found.title.kind_line
    yield from ((nd30.SUBJECT, line) for line in found.title.subject)
    if found.addressees:
        yield nd30.ADDRESSEE, found.addressees.label
        yield from ((nd30.ADDRESSEE, item.line) for item in found.addressees.items)


def _foot(found: Components) -> Iterator[tuple[Component, Line]]:
    if found.recipients:
        yield nd30.RECIPIENTS_LABEL, found.recipients.label
        yield from ((nd30.RECIPIENT, item.line) for item in found.recipients.items)
    if found.signature:
        yield from ((nd30.AUTHORITY, line) for line in found.signature.authority)
        yield from ((nd30.OTHER_POSITION, line) for line in found.signature.other_positions)
        if found.signature.name:
            yield nd30.SIGNER, found.signature.name


def _appendix(appendix: Appendix) -> Iterator[tuple[Component, Line]]:
    yield from ((nd30.APPENDIX_LABEL, line) for line in appendix.label)
    yield from ((nd30.APPENDIX_TITLE, line) for line in appendix.title)
    yield from ((nd30.ATTACHED, line) for line in appendix.attached)


def _text(parts: tuple[Part, ...]) -> Iterator[Paragraph]:
    for part in parts:
        if isinstance(part, Numbered):
            yield part.paragraph
            yield from part.heading
        elif isinstance(part, Plain):
            yield part.paragraph


def _whole(paragraph: Paragraph) -> Line:
    return Line(paragraph, paragraph.runs)
