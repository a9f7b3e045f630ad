"""Properties of paragraphs, runs and sections, written where the schema wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.word.parts import w

if TYPE_CHECKING:
    from lxml import etree

_OF_RUNS: Final = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
    " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
    " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
_OF_PARAGRAPHS: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr"
    " shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
    " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
    " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
    " sectPr pPrChange"
)
_OF_SECTIONS: Final = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
    " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter"
    " docGrid printerSettings sectPrChange"
)
_OF_ROWS: Final = (
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing"
    " jc hidden ins del trPrChange"
)
_ORDERS: Final = {
    w(parent): {w(tag): place for place, tag in enumerate(order.split())}
    for parent, order in (
        ("rPr", _OF_RUNS),
        ("pPr", _OF_PARAGRAPHS),
        ("sectPr", _OF_SECTIONS),
        ("trPr", _OF_ROWS),
    )
}


def held(element: etree._Element, tag: str) -> etree._Element:
    """Give the properties of a run, a paragraph or a row, made as its first child if missing."""
    from lxml import etree

    found = element.find(w(tag))
    if found is None:
        found = etree.Element(w(tag))
        # Of a row the exceptions to its table's properties come first.
        element.insert(len(element.findall(w("tblPrEx"))), found)
    return found


def put(properties: etree._Element, tag: str, **attributes: str) -> etree._Element:
    """Give the property `tag`, made in its place if missing, with these attributes set."""
    from lxml import etree

    found = properties.find(w(tag))
    if found is None:
        found = etree.Element(w(tag))
        order = _ORDERS[str(properties.tag)]
        place = order[w(tag)]
        later = (i for i, child in enumerate(properties) if order.get(str(child.tag), -1) > place)
        properties.insert(next(later, len(properties)), found)
    for name, value in attributes.items():
        found.set(w(name), value)
    return found


def drop(properties: etree._Element, tag: str, *attributes: str) -> None:
    """Take attributes off the property `tag`, if it is there."""
    found = properties.find(w(tag))
    if found is not None:
        for name in attributes:
            found.attrib.pop(w(name), None)
