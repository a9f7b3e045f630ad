"""The parts of a Word file and what ties them: relationships, types, strict XML."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.errors import GeneratorError
from generator.i18n import N_

if TYPE_CHECKING:
    from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CONTENT_TYPES = "[Content_Types].xml"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class PartError(GeneratorError):
    """A part of a Word file is not the XML that it should be."""

    code = "MT012"
    message = N_("The part {part} of {name} is damaged.")
    help = N_("Open the file in Word, save it as .docx and try again.")
    exit_code = 1


def w(tag: str) -> str:
    """Give `tag` in WordprocessingML's namespace, as lxml writes it."""
    return f"{{{W}}}{tag}"


class Relationship(Struct, frozen=True):
    """A tie from one part to another, or to the world outside."""

    id: str
    kind: str
    target: str
    external: bool = False


def parse(content: bytes, part: str, name: str = "") -> etree._Element:
    """Parse strictly: what is not well-formed, or declares anything, is refused."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PartError(part=part, name=name) from error
    if root.getroottree().docinfo.doctype:
        raise PartError(part=part, name=name)
    return root


def relationships(parts: Mapping[str, bytes], source: str) -> list[Relationship]:
    """Give the ties of the part `source`, or of the package where it is empty."""
    folder, file = posixpath.split(source)
    path = posixpath.join(folder, "_rels", f"{file}.rels")
    if path not in parts:
        return []
    return [
        Relationship(
            element.get("Id", ""),
            element.get("Type", "").rsplit("/", 1)[-1],
            element.get("Target", "")
            if (external := element.get("TargetMode") == "External")
            else _resolve(folder, element.get("Target", "")),
            external,
        )
        for element in parse(parts[path], path).iter(f"{{{RELATIONSHIPS}}}Relationship")
    ]


def _resolve(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def main_part(parts: Mapping[str, bytes], name: str = "") -> str:
    """Give the name of the part that holds the text."""
    for tie in relationships(parts, ""):
        if tie.kind == "officeDocument" and tie.target in parts:
            return tie.target
    raise PartError(part="word/document.xml", name=name)


def filled_parts(parts: Mapping[str, bytes], main: str) -> Iterator[str]:
    """Give the parts that docxtpl looks for tags in, the text first."""
    yield main
    for tie in relationships(parts, main):
        if tie.kind in {"header", "footer", "footnotes"} and tie.target in parts:
            yield tie.target
    for tie in relationships(parts, ""):
        if tie.kind == "core-properties" and tie.target in parts:
            yield tie.target


def add(
    parts: Mapping[str, bytes], source: str, kind: str, target: str, content: bytes
) -> tuple[dict[str, bytes], str]:
    """Give `parts` with one more part that `source` is tied to, and the id of the tie."""
    from lxml import etree

    folder, file = posixpath.split(source)
    path = posixpath.join(folder, "_rels", f"{file}.rels")
    ties = parse(parts[path], path) if path in parts else _no_ties()
    taken = {element.get("Id") for element in ties}
    tie = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    etree.SubElement(
        ties,
        f"{{{RELATIONSHIPS}}}Relationship",
        {"Id": tie, "Type": f"{R}/{kind}", "Target": posixpath.relpath(target, folder)},
    )
    types = parse(parts[CONTENT_TYPES], CONTENT_TYPES)
    etree.SubElement(
        types,
        f"{{{TYPES}}}Override",
        {"PartName": f"/{target}", "ContentType": f"{_WML}{kind}+xml"},
    )
    return {
        **parts,
        CONTENT_TYPES: serialise(types),
        path: serialise(ties),
        target: content,
    }, tie


def _no_ties() -> etree._Element:
    from lxml import etree

    return etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap={None: RELATIONSHIPS})


def serialise(root: etree._Element) -> bytes:
    """Give `root` as Word writes its parts."""
    from lxml import etree

    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
