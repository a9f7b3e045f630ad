"""The XML of a part, parsed as a stranger's, and the ways in which Word writes a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, Protocol, cast, overload

from generator.text.late import late
from generator.word.reading.faults import BAD_XML, ENTITIES, TOO_DEEP, UnreadableError

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V: Final = "{urn:schemas-microsoft-com:vml}"
OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

VAL: Final = W + "val"

ALTERNATE: Final = MC + "AlternateContent"
_CHOICE: Final = MC + "Choice"
_FALLBACK: Final = MC + "Fallback"

_UNDERSTOOD = frozenset(
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
    },
)
"""What a `Choice` may require so that it is read and its `Fallback` is not."""

_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", WP),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M),
)
"""The names of a file saved as "Strict Open XML", and the usual ones for the same things."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_MEASURE = late(r"([+-]?\d+(?:\.\d*)?|[+-]?\.\d+)\s*(mm|cm|in|pt|pc|pi)?\Z")
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_DEEPEST = 256
"""How deep the parser follows elements into one another."""

_LONGEST = 40
_NO_LINE = frozenset({"none", "nil", ""})
_SIDES = {"start": "left", "end": "right"}
_OFF = frozenset({"0", "false", "off"})
_FARTHEST = 10_000_000
"""Larger figures (in any unit that occurs) are nonsense and are not reckoned with."""


class Element(Protocol):
    """An element of a parsed part, as far as the reader looks: comments are never parsed."""

    @property
    def tag(self) -> str:
        """The name with its namespace."""

    @property
    def text(self) -> str | None:
        """The text before the first child."""

    @property
    def nsmap(self) -> Mapping[str | None, str]:
        """The prefixes of namespaces that are known here."""

    @overload
    def get(self, key: str) -> str | None: ...
    @overload
    def get(self, key: str, default: str) -> str: ...

    def items(self) -> list[tuple[str, str]]:
        """Give the attributes."""

    def find(self, path: str) -> Element | None:
        """Give the first child of a name."""

    def findall(self, path: str) -> list[Element]:
        """Give the children of a name."""

    def iter(self, *tags: str) -> Iterator[Element]:
        """Give the element and everything in it, or what has one of these names."""

    def getparent(self) -> Element | None:
        """Give the element around it."""

    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...


MM_PER_TWIP: Final = 25.4 / 1440
MM_PER_EMU: Final = 1 / 36000
MM_PER_POINT: Final = 25.4 / 72


def parse(data: bytes, part: str) -> Element:
    """Give the root of the part's XML; entities and declarations of types are refused."""
    from lxml import etree

    if data.startswith(_UTF16):
        try:
            data = data.decode("utf-16").encode()
        except UnicodeDecodeError:
            raise UnreadableError(BAD_XML, part=part) from None
        data = re.sub(rb"\A\s*<\?xml[^>]*\?>", b"", data)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableError(ENTITIES, part=part)
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual[1:-1].encode())
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT and "depth" in (error.msg or ""):
            raise UnreadableError(TOO_DEEP, most=_DEEPEST) from None
        raise UnreadableError(BAD_XML, part=part) from None
    if root.getroottree().docinfo.doctype:
        raise UnreadableError(ENTITIES, part=part)
    return cast("Element", root)


def alternative(element: Element) -> Element | None:
    """Give the one branch of an `AlternateContent` that is shown."""
    first = None
    for branch in element:
        if branch.tag == _CHOICE:
            names = branch.get("Requires", "").split()
            if names and all(branch.nsmap.get(name) in _UNDERSTOOD for name in names):
                return branch
            first = branch if first is None else first
        elif branch.tag == _FALLBACK:
            return branch
    return first


def written(element: Element) -> tuple[object, ...]:
    """Give something that is equal where two elements are written alike, text aside.

    An alternative is equal to itself alone: which branch is shown depends on what is around it.
    """
    return tuple([_written(child) for child in element])


def _written(element: Element) -> tuple[object, ...]:
    if not len(element):
        return (element.tag, *element.items())
    if element.tag == ALTERNATE:
        return (element.tag, element)
    return (element.tag, *element.items(), written(element))


def children(element: Element) -> Iterator[Element]:
    """Give the children of `element`, of an alternative only the branch that is shown."""
    for child in element:
        if child.tag == ALTERNATE:
            branch = alternative(child)
            if branch is not None:
                yield from branch
        else:
            yield child


def find(element: Element | None, *path: str) -> Element | None:
    """Give the descendant that `path` leads to, step by step, or None.

    An element has few children: to look at them is three times as quick as to ask lxml.
    """
    for step in path:
        for child in element if element is not None else ():
            if child.tag == step:
                element = child
                break
        else:
            return None
    return element


def on(element: Element | None) -> bool:
    """Say whether a switch is on: it is there and does not say no."""
    return element is not None and element.get(VAL, "1") not in _OFF


def integer(text: str | None) -> int | None:
    """Give the whole number that `text` is, or None."""
    if not text:
        return None
    try:
        number = int(text)
    except ValueError:
        return None
    return number if abs(number) < _FARTHEST else None


def points(text: str | None, bare: float = 1.0) -> float | None:
    """Give a length in points; one without a unit counts in `bare` points."""
    if not text or len(text) > _LONGEST:
        return None
    if text.isdecimal():
        number = int(text) * bare
        return number if number < _FARTHEST else None
    match = _MEASURE.match(text.strip())
    if match is None:
        return None
    number = float(match[1]) * (_POINTS[match[2]] if match[2] else bare)
    return number if abs(number) < _FARTHEST else None


def twips(text: str | None) -> float | None:
    """Give a length in twips: a bare number, or one with a unit as strict files have."""
    if text is not None and text.isdecimal():
        number = integer(text)
        return None if number is None else float(number)
    found = points(text, bare=1 / 20)
    return None if found is None else found * 20


@lru_cache(maxsize=1_000)
def hundredths(value: float) -> float:
    """Give a measure to the hundredth; a page has few different ones, and rounding is slow."""
    return round(value, 2)


@lru_cache(maxsize=1_000)
def millimetres(twips: float) -> float:
    """Give twips in mm, to the hundredth; nothing is never less than nothing."""
    return round(twips * MM_PER_TWIP, 2) + 0.0


def stated(element: Element | None, name: str) -> str | None:
    """Give `w:val` of the child called `name`, where there is one."""
    child = find(element, W + name)
    return None if child is None else child.get(VAL)


def lines(element: Element | None) -> dict[str, str]:
    """Read borders: by their side, the style of the line, empty for none."""
    found: dict[str, str] = {}
    for child in element if element is not None else ():
        side = child.tag.rpartition("}")[2]
        style = child.get(VAL, "")
        found[_SIDES.get(side, side)] = "" if style in _NO_LINE else style
    return found
