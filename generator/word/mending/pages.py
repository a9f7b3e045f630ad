"""Margins, and the number of the page: where it stands, how it looks, from which page on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.document.blocks import Align
from generator.document.recognise.components import Components, PageNumber
from generator.document.view import HeaderFooter, Section, View, paragraphs
from generator.i18n import N_
from generator.standard import nd30, tolerances
from generator.standard.measure import ROUNDING_TW, twips
from generator.word.copies import new_root
from generator.word.mending.places import Change, Places, runs
from generator.word.mending.properties import drop, held, put
from generator.word.parts import R, w

if TYPE_CHECKING:
    from lxml import etree

PAPER = N_("Paper: A4, {count} sections.")
MARGINS = N_("Margins of the paper: {count} sections.")
NUMBERED = N_("Number of the page: put in, in the middle of the upper margin.")
MOVED = N_("Number of the page: taken from the foot to the middle of the upper margin.")
CENTRED = N_("Number of the page: put in the middle.")
HIDDEN = N_("Number of the page: not shown on page one any more.")
COUNTED = N_("Number of the page: in figures, from {first} on.")
SIZED = N_("Number of the page: size {size}.")

_SIDES = {
    "top": nd30.MARGIN_TOP,
    "bottom": nd30.MARGIN_BOTTOM,
    "left": nd30.MARGIN_LEFT,
    "right": nd30.MARGIN_RIGHT,
}
_DECIMAL = "decimal"
_FIELD = " PAGE "


def mend_paper(view: View, places: Places) -> Iterator[Change]:
    """Print on A4, upright or lying as before."""
    width, height = nd30.PAPER_WIDTH, nd30.PAPER_HEIGHT
    count = 0
    for section, element in zip(view.sections, places.sections(), strict=False):
        short, long = sorted((section.page.width, section.page.height))
        if width.allows(short, tolerances.PAPER_MM) and height.allows(long, tolerances.PAPER_MM):
            continue
        sides = [str(width.chosen_tw), str(height.chosen_tw)]
        if section.page.width > section.page.height:
            sides.reverse()
        put(element, "pgSz", w=sides[0], h=sides[1])
        drop(element, "pgSz", "code")
        count += 1
    if count:
        yield Change(PAPER, {"count": count})


def mend_margins(view: View, places: Places) -> Iterator[Change]:
    """Move margins to the nearest that the decree allows; of landscape it says nothing."""
    count = 0
    for section, element in zip(view.sections, places.sections(), strict=False):
        if section.page.landscape or section.page.gutter:
            continue
        wrong = {
            side: str(twips(min(max(found, fact.least), fact.most), fact.unit))
            for side, fact in _SIDES.items()
            if not fact.allows(found := getattr(section.page, side), ROUNDING_TW / twips(1, "mm"))
        }
        if wrong:
            put(element, "pgMar", **wrong)
            count += 1
    if count:
        yield Change(MARGINS, {"count": count})


def mend_numbers(view: View, found: Components, places: Places) -> Iterator[Change]:
    """Put the page's number where the decree wants it, unless other words stand there."""
    first = view.sections[0]
    elements = places.sections()
    if not elements:
        return
    own = [number for number in found.page_numbers if number.section == 0]
    above = [number for number in own if number.place == "header"]
    if above:
        yield from _centred(above, places)
        yield from _sized(above, places)
    else:
        yield from _numbered(first, own, elements[0], places)
    yield from _hidden(first, own, elements[0])
    yield from _counted(first, elements[0])


def _numbered(
    section: Section,
    own: list[PageNumber],
    element: etree._Element,
    places: Places,
) -> Iterator[Change]:
    """Put the number into the upper margin; take it from the lower one, if it is alone there."""
    if own and not all(_alone(number) for number in own):
        return
    if _says(section.header):
        return
    for number in own:
        paragraph = places.paragraph(number.paragraph)
        for child in [child for child in paragraph if child.tag != w("pPr")]:
            paragraph.remove(child)
    for reference in element.findall(w("headerReference")):
        if reference.get(w("type"), "default") == "default":
            element.remove(reference)
    tie = places.copy.add("header", places.copy.free("header"), _header())
    reference = _reference(tie)
    element.insert(0, reference)
    yield Change(MOVED if own else NUMBERED, {})


def _reference(tie: str) -> etree._Element:
    from lxml import etree

    return etree.Element(w("headerReference"), {w("type"): "default", f"{{{R}}}id": tie})


def _header() -> etree._Element:
    """Write a header that holds the number of the page and nothing else."""
    from lxml import etree

    root = new_root("hdr")
    paragraph = etree.SubElement(root, w("p"))
    put(held(paragraph, "pPr"), "jc", val="center")
    for kind in ("begin", "", "separate", "result", "end"):
        run = etree.SubElement(paragraph, w("r"))
        properties = held(run, "rPr")
        put(properties, "rFonts", ascii=nd30.FONT, hAnsi=nd30.FONT, cs=nd30.FONT)
        half = str(round(nd30.PAGE_NUMBER.size.chosen * 2))
        put(properties, "sz", val=half)
        put(properties, "szCs", val=half)
        if kind == "":
            etree.SubElement(run, w("instrText")).text = _FIELD.strip()
        elif kind == "result":
            etree.SubElement(run, w("t")).text = str(nd30.FIRST_PAGE_NUMBER + 1)
        else:
            etree.SubElement(run, w("fldChar"), {w("fldCharType"): kind})
    return root


def _alone(number: PageNumber) -> bool:
    """Say whether nothing but the number stands in its paragraph, dashes and spaces aside."""
    others = (run.text for run in number.paragraph.runs if run is not number.run)
    return not any(text.strip(" \t-–—\u00a0") for text in others)


def _says(margin: HeaderFooter | None) -> bool:
    return margin is not None and any(p.text.strip() for p in paragraphs(margin.blocks))


def _centred(numbers: list[PageNumber], places: Places) -> Iterator[Change]:
    changed = False
    for number in numbers:
        seen = number.paragraph
        if seen.align is Align.CENTER or not _alone(number) or "\t" in seen.text:
            continue
        properties = held(places.paragraph(seen), "pPr")
        put(properties, "jc", val="center")
        put(properties, "ind", left="0", right="0", firstLine="0")
        drop(properties, "ind", "hanging", "start", "end")
        changed = True
    if changed:
        yield Change(CENTRED, {})


def _sized(numbers: list[PageNumber], places: Places) -> Iterator[Change]:
    fact = nd30.PAGE_NUMBER.size
    for number in numbers:
        size = number.run.size
        if size is None or fact.allows(size):
            continue
        right = fact.chosen
        for run in runs(places.paragraph(number.paragraph)):
            properties = held(run, "rPr")
            put(properties, "sz", val=str(round(right * 2)))
            put(properties, "szCs", val=str(round(right * 2)))
        yield Change(SIZED, {"size": f"{right:g}"})


def _hidden(
    section: Section,
    own: list[PageNumber],
    element: etree._Element,
) -> Iterator[Change]:
    """Leave page one without a number, where nothing else would vanish from it.

    A first header that was never shown stays away.
    """
    numbers = {id(number.paragraph) for number in own if _alone(number)}
    others = (
        paragraph
        for margin in (section.header, section.footer)
        for paragraph in paragraphs(margin.blocks if margin else ())
        if id(paragraph) not in numbers
    )
    if section.first_differs or any(paragraph.text.strip() for paragraph in others):
        return
    for reference in element.findall(w("headerReference")) + element.findall(w("footerReference")):
        if reference.get(w("type")) == "first":
            element.remove(reference)
    put(element, "titlePg")
    drop(element, "titlePg", "val")
    yield Change(HIDDEN, {})


def _counted(section: Section, element: etree._Element) -> Iterator[Change]:
    first = nd30.FIRST_PAGE_NUMBER
    if section.number_format == _DECIMAL and section.start in {None, first}:
        return
    put(element, "pgNumType", start=str(first), fmt=_DECIMAL)
    yield Change(COUNTED, {"first": first})
