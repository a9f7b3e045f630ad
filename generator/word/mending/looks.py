"""What rules of form found wrong with whole paragraphs: their colour, their edges, their indent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from generator.document.view import Paragraph
from generator.i18n import N_
from generator.standard import nd30
from generator.standard.measure import twips
from generator.word.mending.places import Change, Places, runs
from generator.word.mending.properties import drop, held, put
from generator.word.parts import w

BLACK = N_("Colour of the letters: black, {count} paragraphs.")
JUSTIFIED = N_("Justified on both sides: {count} paragraphs.")
INDENTED = N_("First line indented by {indent} cm: {count} paragraphs.")
APART = N_("Room between number and subject: {gap} pt.")

_AUTOMATIC = "auto"
_THEMED = ("themeColor", "themeTint", "themeShade")


class Flagged(Struct, frozen=True):
    """Paragraphs that rules found wrong: not black, not justified, not indented, too close."""

    coloured: tuple[Paragraph, ...] = ()
    uneven: tuple[Paragraph, ...] = ()
    indented: tuple[Paragraph, ...] = ()
    close: tuple[Paragraph, ...] = ()


def mend_colours(flagged: Flagged, places: Places) -> Iterator[Change]:
    """Print in black; the colours of links are their own."""
    for paragraph in flagged.coloured:
        for run in runs(places.paragraph(paragraph)):
            if next(run.iterancestors(w("hyperlink")), None) is None:
                properties = held(run, "rPr")
                put(properties, "color", val=_AUTOMATIC)
                drop(properties, "color", *_THEMED)
    yield from _told(BLACK, flagged.coloured)


def mend_edges(flagged: Flagged, places: Places) -> Iterator[Change]:
    """Justify on both sides."""
    for paragraph in flagged.uneven:
        put(held(places.paragraph(paragraph), "pPr"), "jc", val="both")
    yield from _told(JUSTIFIED, flagged.uneven)


def mend_indents(flagged: Flagged, places: Places) -> Iterator[Change]:
    """Indent the first line by that of the decree's figures which is nearest."""
    told: dict[float, int] = {}
    for paragraph in flagged.indented:
        found = paragraph.indent + paragraph.first
        right = min(nd30.FIRST_LINE.allowed, key=lambda allowed: abs(allowed - found))
        properties = held(places.paragraph(paragraph), "pPr")
        put(properties, "ind", left="0", firstLine=str(twips(right, nd30.FIRST_LINE.unit)))
        drop(properties, "ind", "hanging", "start", "leftChars", "firstLineChars", "hangingChars")
        told[right] = told.get(right, 0) + 1
    for right, count in told.items():
        indent = f"{right / 10:g}".replace(".", ",")
        yield Change(INDENTED, {"indent": indent, "count": count})


def mend_subject(flagged: Flagged, places: Places) -> Iterator[Change]:
    """Set the subject of a letter apart from its number."""
    fact = nd30.LETTER_SUBJECT_GAP
    for paragraph in flagged.close:
        properties = held(places.paragraph(paragraph), "pPr")
        put(properties, "spacing", before=str(fact.chosen_tw), beforeAutospacing="0")
        drop(properties, "spacing", "beforeLines")
        yield Change(APART, {"gap": f"{fact.chosen:g}"})


def _told(message: str, paragraphs: Iterable[Paragraph]) -> Iterator[Change]:
    count = sum(1 for _ in paragraphs)
    if count:
        yield Change(message, {"count": count})
