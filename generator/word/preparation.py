"""What is done once for a template: docxtpl's preparation, and what its layout says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from generator.standard import nd30
from generator.word.layout import Layout
from generator.word.parts import R, W, add, main_part, parse, relationships, serialise, w
from generator.word.styles import NAMES, Style

if TYPE_CHECKING:
    from lxml import etree

LAST_SECTION = "{{ muc_cuoi }}"
"""Stands where the last section of the text is described: it may be an appendix's."""

NOTES = "{{ chu_thich }}"
"""Stands after the template's own footnotes."""

_DECLARED = re.compile(r' xmlns:\w+="[^"]*"')
_FIELD = re.compile(r"[a-z_][a-z0-9_]*")
_EMPTY_NOTES = (
    f'<w:footnotes xmlns:w="{W}" xmlns:r="{R}">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:before="0" w:after="0"/>'
    "</w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr>'
    '<w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote></w:footnotes>"
)
_EMPTY_FOOTER = f'<w:ftr xmlns:w="{W}"><w:p/></w:ftr>'


def patched(xml: str) -> str:
    """Give the XML of a part as Jinja reads it: docxtpl's preparation, then ours."""
    from docxtpl import DocxTemplate

    ready: str = DocxTemplate("").patch_xml(xml)
    return opened(ready)


def unicode(root: etree._Element) -> str:
    """Give a part as text, as docxtpl sees it."""
    from lxml import etree

    return etree.tostring(root, encoding="unicode")


def opened(xml: str) -> str:
    """Put tags where the last section and the footnotes of a document go."""
    return cut_section(xml)[0].replace("</w:footnotes>", f"{NOTES}</w:footnotes>")


def cut_section(xml: str) -> tuple[str, str]:
    """Give `xml` with a tag for the description of its last section, and what stood there."""
    end = xml.rfind("</w:body>")
    start = xml.rfind("<w:sectPr", 0, end)
    if start < 0 or end < 0:
        return xml, ""
    return xml[:start] + LAST_SECTION + xml[end:], xml[start:end]


def completed(parts: Mapping[str, bytes], name: str = "") -> dict[str, bytes]:
    """Give `parts` with what documents need and an office's template may have lost."""
    found = dict(parts)
    main = main_part(found, name)
    kinds = {tie.kind for tie in relationships(found, main)}
    if "footnotes" not in kinds:
        found, _ = add(found, main, "footnotes", "word/footnotes.xml", _EMPTY_NOTES.encode())
        found |= _with_separators(found, main)
    root = parse(found[main], main, name)
    section = root.find(f"{w('body')}/{w('sectPr')}")
    if section is not None:
        kinds = {ref.get(w("type"), "") for ref in section.iter(w("footerReference"))}
        if kinds == {"first"}:
            content = _EMPTY_FOOTER.encode()
            found, tie = add(found, main, "footer", "word/footer-khac.xml", content)
            reference = section.makeelement(w("footerReference"))
            reference.set(w("type"), "default")
            reference.set(f"{{{R}}}id", tie)
            section.insert(0, reference)
            found[main] = serialise(root)
    return found


_AFTER_NOTES = (
    "endnotePr",
    "compat",
    "docVars",
    "rsids",
    "mathPr",
    "attachedSchema",
    "themeFontLang",
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "schemaLibrary",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
)
"""What the schema has after the footnotes in the settings, whatever its namespace."""


def _with_separators(parts: Mapping[str, bytes], main: str) -> dict[str, bytes]:
    """Give the settings with word of the two lines that stand above footnotes."""
    for tie in relationships(parts, main):
        if tie.kind == "settings" and tie.target in parts:
            root = parse(parts[tie.target], tie.target)
            if root.find(w("footnotePr")) is None:
                known = root.makeelement(w("footnotePr"))
                for number in ("-1", "0"):
                    note = known.makeelement(w("footnote"))
                    note.set(w("id"), number)
                    known.append(note)
                later = [
                    str(child.tag).endswith(tuple(f"}}{t}" for t in _AFTER_NOTES)) for child in root
                ]
                root.insert(later.index(True) if True in later else len(root), known)
                return {tie.target: serialise(root)}
    return {}


def layout(parts: Mapping[str, bytes], main: str) -> Layout:
    """Read what the layout of a template fixes."""
    root = parse(parts[main], main)
    styles = _part(parts, main, "styles")
    notes = _part(parts, main, "footnotes")
    section = root.find(f"{w('body')}/{w('sectPr')}")
    if section is None:
        section = root.makeelement(w("sectPr"))
    portrait = _appendix_section(section)
    landscape = _turned(portrait)
    ids = [int(note.get(w("id"), "0")) for note in notes] if notes is not None else []
    renamed = _renamed(styles)
    return Layout(
        section=_text(section),
        portrait=_text(portrait),
        landscape=_text(landscape),
        width_tw=_text_width(section),
        landscape_width_tw=_text_width(landscape),
        columns=dict(_columns(root)),
        sizes={
            style.value: _size(styles, renamed.get(style.value, style.value)) for style in Style
        },
        renamed=renamed,
        first_note=max((0, *ids)) + 1,
    )


def _part(parts: Mapping[str, bytes], main: str, kind: str) -> etree._Element | None:
    for tie in relationships(parts, main):
        if tie.kind == kind and tie.target in parts:
            return parse(parts[tie.target], tie.target)
    return None


def _text(element: etree._Element) -> str:
    from lxml import etree

    return _DECLARED.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


def _number(element: etree._Element | None, attribute: str, otherwise: int = 0) -> int:
    value = None if element is None else element.get(w(attribute))
    try:
        return round(float(value)) if value else otherwise
    except ValueError:
        return otherwise


def _text_width(section: etree._Element) -> int:
    margins = section.find(w("pgMar"))
    around = sum(_number(margins, side) for side in ("left", "right", "gutter"))
    return _number(section.find(w("pgSz")), "w", nd30.PAPER_WIDTH.chosen_tw) - around


_ORDER = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz")
_AFTER_PAGE = ("pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt")
_AFTER_FORM = ("vAlign", "noEndnote", "titlePg")
_SECTION_ORDER = (*_ORDER, *_AFTER_PAGE, *_AFTER_FORM)


def _appendix_section(section: etree._Element) -> etree._Element:
    """Give the section of an appendix: pages from 1, the first one bare."""
    found = deepcopy(section)
    for attribute in list(found.attrib):
        del found.attrib[attribute]
    for kind in ("header", "footer"):
        references = {ref.get(w("type")): ref for ref in found.findall(w(f"{kind}Reference"))}
        if kind == "footer" and {"first", "default"} <= references.keys():
            same = references["default"].get(f"{{{R}}}id", "")
            references["first"].set(f"{{{R}}}id", same)
    _child(found, "type").set(w("val"), "nextPage")
    _child(found, "pgNumType").set(w("start"), "1")
    _child(found, "titlePg").attrib.clear()
    return found


def _child(section: etree._Element, tag: str) -> etree._Element:
    """Give the child `tag` of a section, made in its place where it is not there."""
    found = section.find(w(tag))
    if found is None:
        before = {w(name) for name in _SECTION_ORDER[: _SECTION_ORDER.index(tag)]}
        place = sum(1 for child in section if child.tag in before)
        found = section.makeelement(w(tag))
        section.insert(place, found)
    return found


def _turned(section: etree._Element) -> etree._Element:
    """Give a section on paper turned by a quarter, its margins with it."""
    found = deepcopy(section)
    size, margins = _child(found, "pgSz"), _child(found, "pgMar")
    wide, high = size.get(w("w"), ""), size.get(w("h"), "")
    if _number(size, "w") > _number(size, "h"):
        return found
    size.set(w("w"), high)
    size.set(w("h"), wide)
    size.set(w("orient"), "landscape")
    sides = {side: margins.get(w(side), "") for side in ("top", "right", "bottom", "left")}
    for side, other in {"top": "left", "right": "top", "bottom": "right", "left": "bottom"}.items():
        margins.set(w(side), sides[other])
    return found


def _columns(root: etree._Element) -> Iterator[tuple[str, int]]:
    """Give, for each name in a tag inside a table, how wide the text of its cell may be."""
    for cell in root.iter(w("tc")):
        properties = cell.find(w("tcPr"))
        if properties is None:
            continue
        width = _number(properties.find(w("tcW")), "w")
        width -= sum(_cell_margin(cell, side) for side in ("left", "right"))
        for paragraph in cell.findall(w("p")):
            words = "".join(text.text or "" for text in paragraph.iter(w("t")))
            if "{" in words and width > 0:
                yield from ((found, width) for found in _FIELD.findall(words))


def _cell_margin(cell: etree._Element, side: str) -> int:
    own = cell.find(f"{w('tcPr')}/{w('tcMar')}/{w(side)}")
    if own is not None:
        return _number(own, "w")
    table = next(cell.iterancestors(w("tbl")))
    return _number(table.find(f"{w('tblPr')}/{w('tblCellMar')}/{w(side)}"), "w")


def _renamed(styles: etree._Element | None) -> dict[str, str]:
    """Give the ids that our styles have where a program renamed them, found by their names."""
    if styles is None:
        return {}
    ids = {style.get(w("styleId"), "") for style in styles.iter(w("style"))}
    names = {
        name.get(w("val"), "").casefold(): style.get(w("styleId"), "")
        for style in styles.iter(w("style"))
        if (name := style.find(w("name"))) is not None
    }
    return {
        style.value: names[name.casefold()]
        for style, name in NAMES.items()
        if style.value not in ids and name.casefold() in names
    }


_DEFAULT_SIZE = 20
"""Half-points, where nothing says anything."""


def _size(styles: etree._Element | None, name: str) -> float:
    """Give the size of a style's letters in points, its ancestors asked in turn."""
    if styles is None:
        return _DEFAULT_SIZE / 2
    by_id = {style.get(w("styleId")): style for style in styles.iter(w("style"))}
    seen: set[str | None] = set()
    current: str | None = name
    while current in by_id and current not in seen:
        seen.add(current)
        style = by_id[current]
        found = style.find(f"{w('rPr')}/{w('sz')}")
        if found is not None:
            return _number(found, "val", _DEFAULT_SIZE) / 2
        parent = style.find(w("basedOn"))
        current = None if parent is None else parent.get(w("val"))
    default = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('sz')}")
    return _number(default, "val", _DEFAULT_SIZE) / 2
