"""What is wrong with an office's template, before a document is made with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.finding import Finding, Place, Severity
from generator.word.context import APPENDICES, BODY
from generator.word.faults import (
    BROKEN_PAGE,
    DAMAGED,
    MACROS,
    NO_SECTION,
    NOT_PRINTED,
    OUTSIDE,
    STYLE_MISSING,
    TAG_MISSING,
    TAG_TWICE,
    TOO_LARGE,
    UNREADABLE,
)
from generator.word.filling import FieldFaultyError, FieldMissingError
from generator.word.package import PackageError, PackageTooLargeError, unpack
from generator.word.parts import (
    CONTENT_TYPES,
    PartError,
    filled_parts,
    main_part,
    parse,
    relationships,
    w,
)
from generator.word.styles import NAMES
from generator.word.tags import tag_faults, words_of

if TYPE_CHECKING:
    from lxml import etree

_EXPECTED = (
    ("dong_co_quan",),
    ("so",),
    ("ky_hieu",),
    ("dong_ngay", "ngay"),
    ("dong_trich_yeu",),
    ("kinh_gui",),
    ("dong_kinh_gui",),
    ("dong_noi_nhan",),
    ("dong_noi_nhan_tiep",),
    ("dong_quyen_han",),
    ("ho_ten",),
)
"""What a template is expected to print, in one of these ways."""
_HARMLESS_OUTSIDE = frozenset({"hyperlink"})
_MACRO = re.compile(r"vbaProject|macrosheet|activeX", re.IGNORECASE)
_NAME = re.compile(r"[a-z_]+")
MOST_TAGGED = 8 * 1024 * 1024
"""Bytes of the parts in which tags are looked for: a thousand pages."""


def lint(data: bytes, name: str = "") -> list[Finding]:
    """Look through the template whose Word file is `data`; give everything that is wrong."""
    place = Place(name)
    try:
        parts = unpack(data, name)
    except PackageTooLargeError:
        return [Finding(TOO_LARGE, place, {"name": name})]
    except PackageError:
        return [Finding(UNREADABLE, place, {"name": name})]
    return faults(parts, name)


def faults(parts: Mapping[str, bytes], name: str = "") -> list[Finding]:
    """Give everything that is wrong with the parts of a template."""
    found = list(_package(parts, name))
    if found:
        return found
    main = main_part(parts, name)
    used: set[str] = set()
    tagged = list(filled_parts(parts, main))
    if sum(len(parts[part]) for part in tagged) > MOST_TAGGED:
        return [Finding(TOO_LARGE, Place(name), {"name": name})]
    for part in tagged:
        root = parse(parts[part], part, name)
        found += tag_faults(root, part, name)
        if part == main:
            found += _text(root, name)
        used |= set(_NAME.findall("".join(map(str, root.itertext()))))
    for ways in _EXPECTED:
        if used.isdisjoint(ways):
            found.append(Finding(NOT_PRINTED, Place(name), {"field": ways[0]}))
    found += _styles(parts, main, name)
    if all(finding.kind.severity is not Severity.ERROR for finding in found):
        found += _tried(parts, name)
    return found


def _tried(parts: Mapping[str, bytes], name: str) -> Iterator[Finding]:
    """Give the parts that come out broken when the template is filled in."""
    from generator.word.render import render
    from generator.word.sample import EMPTY, FULL
    from generator.word.template import assemble

    template = assemble(parts, name)
    broken: set[str] = set()
    for document in (FULL, EMPTY):
        try:
            made = unpack(render(document, template))
        except (FieldMissingError, FieldFaultyError):
            continue  # a column of some plan's own, or a sum of what the sample has not
        broken |= {
            part for part, content in made.items() if part.endswith(".xml") and not _whole(content)
        }
    for part in sorted(broken):
        yield Finding(BROKEN_PAGE, Place(name), {"part": part})


def _whole(content: bytes) -> bool:
    """Say whether a finished part is what Word opens without mending."""
    try:
        root = parse(content, "")
    except PartError:
        return False
    if any(len(text) for text in root.iter(w("t"))):
        return False
    if any(child.tag == w("p") for p in root.iter(w("p")) for child in p):
        return False
    return all(len(cell) and cell[-1].tag == w("p") for cell in root.iter(w("tc")))


def _package(parts: Mapping[str, bytes], name: str) -> Iterator[Finding]:
    """Give what makes a file not worth a further look."""
    place = Place(name)
    for part, content in parts.items():
        if _MACRO.search(part) or (part == CONTENT_TYPES and b"macroEnabled" in content):
            yield Finding(MACROS, place, {"part": part})
        if part.endswith((".xml", ".rels")):
            try:
                parse(content, part, name)
            except PartError:
                yield Finding(DAMAGED, place, {"part": part})
                return
    try:
        main = main_part(parts, name)
    except PartError:
        yield Finding(UNREADABLE, place, {"name": name})
        return
    for source in ("", *parts):
        for tie in relationships(parts, source):
            if tie.external and tie.kind not in _HARMLESS_OUTSIDE:
                yield Finding(OUTSIDE, place, {"target": tie.target})
    if parse(parts[main], main, name).find(f"{w('body')}/{w('sectPr')}") is None:
        yield Finding(NO_SECTION, place)


def _text(root: etree._Element, name: str) -> Iterator[Finding]:
    """Give the tags that the text must have and has not, or has twice."""
    words = "\n".join(words_of(p) for p in root.iter(w("p")))
    for field in (BODY, APPENDICES):
        tag = f"{{{{p {field} }}}}"
        count = len(re.findall(rf"\{{\{{p\s+{field}\b", words))
        if count == 0:
            yield Finding(TAG_MISSING, Place(name), {"tag": tag})
        elif count > 1:
            yield Finding(TAG_TWICE, Place(name), {"tag": tag, "count": count})


def _styles(parts: Mapping[str, bytes], main: str, file: str) -> Iterator[Finding]:
    """Give the styles that are there neither by their id nor by their name."""
    known: set[str] = set()
    for tie in relationships(parts, main):
        if tie.kind == "styles" and tie.target in parts:
            for element in parse(parts[tie.target], tie.target).iter(w("style")):
                known.add(element.get(w("styleId"), ""))
                known |= {name.get(w("val"), "").casefold() for name in element.iter(w("name"))}
    for style, shown in NAMES.items():
        if style.value not in known and shown.casefold() not in known:
            yield Finding(STYLE_MISSING, Place(file), {"style": shown})
