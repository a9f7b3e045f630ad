"""Any Word file, read into a `View`: what is on its pages, with its effective formatting.

The checker, the importer and the comparison after rendering stand on this alone. A file
may come from a stranger: what is wrong with it is a finding, never an exception.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from msgspec import Struct, field

from generator.document.view import Note, View, paragraphs
from generator.finding import Finding, Place
from generator.word.carried import read as carried
from generator.word.reading.faults import NOT_WORD, PART_MISSING, UnreadableError
from generator.word.reading.file import File
from generator.word.reading.numbering import numbering
from generator.word.reading.package import Package, unpack
from generator.word.reading.sections import sections
from generator.word.reading.settings import settings
from generator.word.reading.story import Story
from generator.word.reading.styles import styles
from generator.word.reading.theme import theme
from generator.word.reading.xml import Element, W

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_SIGNATURES = "_xmlsignatures/"
_CHANGES = tuple(
    W + name
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tcPrChange",
        "trPrChange",
        "cellIns",
        "cellDel",
    )
)


class Reading(Struct, frozen=True):
    """What was read of a Word file: nothing where it is none, and all that is wrong with it.

    `digests` are those that the file carries of what it said when it was made.
    """

    view: View | None
    findings: list[Finding] = field(default_factory=list)
    digests: array[int] | None = None


def read(data: bytes, name: str = "") -> Reading:
    """Read the Word file that `data` is; `name` is what findings call it."""
    try:
        return _read(unpack(data), name)
    except UnreadableError as error:
        return Reading(None, [Finding(error.kind, Place(name), error.data)])


def _read(package: Package, name: str) -> Reading:
    main = package.main
    root = package.part(main)
    if root is None or root.tag != W + "document":
        raise UnreadableError(NOT_WORD)
    file = _file(package, main, name)
    file.number_notes(root)
    story = Story(file, root, main)
    parts = sections(story)
    view = View(
        parts,
        notes=tuple(_notes(file, main, parts[0].page.text_width)),
        title=_title(package),
        even_and_odd_headers=file.settings.even_and_odd_headers,
        comments=_comments(package, main),
        tracked=file.settings.tracked or next(iter(root.iter(*_CHANGES)), None) is not None,
        protected=file.settings.protected,
        signed=package.holds(_SIGNATURES),
    )
    for missing in package.missing:
        file.report(PART_MISSING, part=missing)
    return Reading(view, file.findings, carried(_properties(package)))


def _file(package: Package, main: str, name: str) -> File:
    stated = package.optional(package.related(main, "settings"))
    look = theme(package.optional(package.related(main, "theme")), stated)
    lists = numbering(package.optional(package.related(main, "numbering")), look)
    found = styles(package.optional(package.related(main, "styles")), look, lists)
    return File(name, package, found, settings(stated))


def _notes(file: File, main: str, width: float) -> Iterator[Note]:
    """Read the notes that have a mark in the text."""
    for kind in ("footnote", "endnote"):
        wanted = {
            identifier: number
            for (mark, identifier), number in file.notes.items()
            if mark == f"{W}{kind}Reference"
        }
        root = file.package.optional(file.package.related(main, kind + "s")) if wanted else None
        if root is None:
            continue
        story = Story(file, root, file.package.related(main, kind + "s"))
        story.part = story.name
        found = {}
        for element in root.findall(W + kind):
            number = wanted.get(element.get(W + "id", ""))
            if number is not None:
                blocks = story.blocks(story.flat(element), width)
                found[number] = Note(number, tuple(paragraphs(blocks)), at_end=kind == "endnote")
        yield from (found[number] for number in sorted(found))


def _properties(package: Package) -> dict[str, str]:
    """Give the custom properties that are texts."""
    root = package.optional(package.related("", "custom-properties"))
    if root is None:
        return {}
    return {each.get("name", ""): "".join(e.text or "" for e in each.iter()) for each in root}


def _title(package: Package) -> str:
    root = package.optional(package.related("", "core-properties"))
    title = None if root is None else root.find(_TITLE)
    return "" if title is None else (title.text or "").strip()


def _comments(package: Package, main: str) -> int:
    root: Element | None = package.optional(package.related(main, "comments"))
    return 0 if root is None else len(root.findall(W + "comment"))
