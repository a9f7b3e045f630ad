"""The room between paragraphs and between lines of the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.document.recognise.components import BodyTable, Components, Numbered
from generator.document.view import Paragraph
from generator.i18n import N_
from generator.standard import nd30
from generator.standard.measure import ROUNDING_TW, twips
from generator.word.mending.places import Change, Places
from generator.word.mending.properties import drop, held, put

GAPS = N_("Room between paragraphs: at least {gap} pt, {count} paragraphs.")
LINES = N_("Room between lines: {spacing} lines, {count} paragraphs.")

_SINGLE = 240
"""Word's figure for a single line."""


def mend_gaps(components: Components, places: Places) -> Iterator[Change]:
    """Give a paragraph of the text the room above it that the decree asks for."""
    fact = nd30.PARAGRAPH_GAP
    tolerance = ROUNDING_TW / twips(1, "pt")
    count = 0
    for above, below in pairwise(_text(components)):
        if above is None or below is None or below.index != above.index + 1:
            continue
        if fact.allows(above.after + below.before, tolerance):
            continue
        properties = held(places.paragraph(below), "pPr")
        before = str(twips(fact.least, fact.unit))
        put(properties, "spacing", before=before, beforeAutospacing="0")
        drop(properties, "spacing", "beforeLines")
        for paragraph in (above, below):
            put(held(places.paragraph(paragraph), "pPr"), "contextualSpacing", val="0")
        count += 1
    if count:
        yield Change(GAPS, {"gap": f"{fact.least:g}", "count": count})


def mend_lines(components: Components, places: Places) -> Iterator[Change]:
    """Bring the room between lines to the nearest that the decree allows.

    Room in points is left alone: whether it is too much hangs on the font.
    """
    fact = nd30.LINE_SPACING
    changed: dict[float, int] = {}
    for paragraph in filter(None, _text(components)):
        found = paragraph.spacing.multiple
        if found is None or fact.allows(found, ROUNDING_TW / _SINGLE):
            continue
        right = min(max(found, fact.least), fact.most)
        properties = held(places.paragraph(paragraph), "pPr")
        put(properties, "spacing", line=str(round(right * _SINGLE)), lineRule="auto")
        changed[right] = changed.get(right, 0) + 1
    for spacing, count in changed.items():
        yield Change(LINES, {"spacing": f"{spacing:g}", "count": count})


def _text(found: Components) -> Iterator[Paragraph | None]:
    """Give the paragraphs of the text one after the other, and None where a table stands."""
    yield from found.basis
    yield from found.openings
    for part in found.body:
        if isinstance(part, BodyTable):
            yield None
            continue
        yield part.paragraph
        if isinstance(part, Numbered):
            yield from part.heading
    yield from found.closings
