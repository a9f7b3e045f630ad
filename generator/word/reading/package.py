"""The pieces of a Word file: what is packed in it, and how they name one another.

A file may come from a stranger: what is unpacked is bounded in number, size and growth,
whatever the file says of itself.
"""

from __future__ import annotations

import posixpath
import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from generator.word.reading import faults
from generator.word.reading.faults import UnreadableError
from generator.word.reading.xml import Element, parse

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

MEGABYTE: Final = 1024 * 1024
MOST_PIECES: Final = 10_000
MOST_OF_A_PIECE: Final = 64 * MEGABYTE
MOST_AT_ALL: Final = 128 * MEGABYTE
DENSE_FROM: Final = 16 * MEGABYTE
MOST_GROWTH: Final = 400
"""Text packs to a tenth, a table of like rows to a hundredth; a bomb to a thousandth."""

_PACKED = frozenset({0, 8})
"""Stored and deflated: Word knows no other way."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FORMATS = (
    (b"{\\rtf", "RTF"),
    (b"<html", "HTML"),
    (b"<!doctype html", "HTML"),
    (b"mime-version:", "MHT"),
    (b"<?xml", "XML"),
)
_PROGRAMS = (
    ("xl/workbook", "Excel"),
    ("ppt/presentation", "PowerPoint"),
    ("visio/document", "Visio"),
    ("content.xml", faults.OPEN_DOCUMENT),
)


class Package(Struct):
    """An unpacked file: `part` gives a piece by its name, `related` what it refers to."""

    archive: ZipFile
    entries: dict[str, ZipInfo]
    missing: list[str] = field(default_factory=list)
    _unpacked: int = 0
    _relations: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)

    @property
    def main(self) -> str:
        """The name of the piece that holds the text."""
        for kind, target in self.relations("").values():
            if kind == "officeDocument" and target.lower() in self.entries:
                return target
        return "word/document.xml" if "word/document.xml" in self.entries else ""

    def holds(self, beginning: str) -> bool:
        """Say whether there is a piece whose name begins so."""
        return any(name.startswith(beginning) for name in self.entries)

    def unpack(self, part: str) -> bytes:
        """Give a piece as it was before it was packed."""
        entry = self.entries[part.lower()]
        if entry.flag_bits & 1:
            raise UnreadableError(faults.ENCRYPTED)
        if entry.compress_type not in _PACKED:
            raise UnreadableError(faults.BROKEN)
        growth = entry.file_size / max(1, entry.compress_size)
        if entry.file_size > DENSE_FROM and growth > MOST_GROWTH:
            raise UnreadableError(faults.TOO_DENSE, found=round(growth), most=MOST_GROWTH)
        room = min(MOST_OF_A_PIECE, MOST_AT_ALL - self._unpacked)
        if entry.file_size > room:
            raise _too_large(self._unpacked + entry.file_size, self._unpacked + room)
        try:
            with self.archive.open(entry) as piece:
                data = piece.read(entry.file_size + 1)
        except _damage():
            raise UnreadableError(faults.BROKEN) from None
        self._unpacked += len(data)
        return data

    def part(self, name: str) -> Element | None:
        """Give the root of a piece's XML; None, and a note of it, where it is not there."""
        if name.lower() not in self.entries:
            self.missing.append(name)
            return None
        return parse(self.unpack(name), name)

    def optional(self, name: str) -> Element | None:
        """Give the root of a piece that the text can be read without."""
        if not name:
            return None
        try:
            return self.part(name)
        except UnreadableError as error:
            if error.kind is not faults.BAD_XML:
                raise
            self.missing.append(name)
            return None

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Give what `part` refers to: by its identifier, the kind and the name of a piece."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = None
            source = posixpath.join(folder, "_rels", name + ".rels")
            if source.lower() in self.entries:
                root = self.optional(source)
            self._relations[part] = {} if root is None else _relations(root, folder)
        return self._relations[part]

    def related(self, part: str, kind: str) -> str:
        """Give the name of the one piece of a kind that `part` refers to, or nothing."""
        for found, target in self.relations(part).values():
            if found == kind:
                return target
        return ""


def _relations(root: Element, folder: str) -> dict[str, tuple[str, str]]:
    relations = {}
    for relation in root.iter(_RELATION):
        if relation.get("TargetMode") == "External":
            continue
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "").replace("\\", "/")
        name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        relations[relation.get("Id", "")] = (kind, name)
    return relations


def unpack(data: bytes) -> Package:
    """Open the file that `data` is; what is no Word file is refused by what it is."""
    from zipfile import ZipFile

    if not data.startswith(b"PK"):
        raise _unpacked(data)
    try:
        archive = ZipFile(BytesIO(data))
        entries = archive.infolist()
    except _damage():
        raise UnreadableError(faults.BROKEN) from None
    if len(entries) > MOST_PIECES:
        raise UnreadableError(faults.TOO_MANY, found=len(entries), most=MOST_PIECES)
    named = {entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in entries}
    if len(named) < len(entries):
        raise UnreadableError(faults.BROKEN)
    package = Package(archive, named)
    if not package.main:
        raise _other(package)
    return package


def _damage() -> tuple[type[Exception], ...]:
    """Give what a damaged archive may raise: the library promises no single error."""
    from zipfile import BadZipFile

    return (
        BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        OSError,
        ValueError,
        OverflowError,
        NotImplementedError,
        RuntimeError,
    )


def _unpacked(data: bytes) -> UnreadableError:
    """Tell what a file is that is not packed at all."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if not data:
        return UnreadableError(faults.EMPTY)
    if b"%PDF-" in data[:1024]:
        return UnreadableError(faults.PDF)
    if data.startswith(_OLE):
        return _compound(data)
    for mark, name in _FORMATS:
        if head.lower().startswith(mark):
            return UnreadableError(faults.OTHER_FORMAT, format=name)
    return UnreadableError(faults.NOT_WORD)


def _compound(data: bytes) -> UnreadableError:
    """Tell what an OLE file is by the streams that it names."""
    for stream, program in (("Workbook", "Excel"), ("PowerPoint Document", "PowerPoint")):
        if stream.encode("utf-16-le") in data:
            return UnreadableError(faults.OTHER_PROGRAM, program=program)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return UnreadableError(faults.ENCRYPTED)
    if "WordDocument".encode("utf-16-le") in data:
        return UnreadableError(faults.OLD_WORD)
    return UnreadableError(faults.NOT_WORD)


def _other(package: Package) -> UnreadableError:
    """Tell what a packed file is that holds no text of Word."""
    for beginning, program in _PROGRAMS:
        if package.holds(beginning):
            return UnreadableError(faults.OTHER_PROGRAM, program=program)
    return UnreadableError(faults.NOT_WORD)


def _too_large(found: int, most: int) -> UnreadableError:
    return UnreadableError(
        faults.TOO_LARGE,
        found=-(-found // MEGABYTE),
        most=most // MEGABYTE,
    )
