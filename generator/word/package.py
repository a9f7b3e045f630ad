"""A Word file as the zip it is: taken apart within limits, put together byte for byte alike.

What does not change from one document to the next is kept deflated and copied, and no date
or order of a directory gets into the result.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable

from msgspec import Struct

from generator.errors import GeneratorError
from generator.i18n import N_

MOST_ENTRIES = 1000
MOST_BYTES = 64 * 1024 * 1024
MOST_RATIO = 250
SMALL = 1024 * 1024
"""A small part may shrink as much as it likes: it is no bomb."""

LEVEL = 6
"""Smaller by a tenth than level 3, and half the price of level 9."""

WHOLE_MEMORY = (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
SMALL_MEMORY = (12, 5)
"""Window and memory level: getting a quarter of a megabyte ready takes ten times as long as
deflating a part that fits into four kilobytes."""

DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""What every part of XML begins with."""

CHUNK = 64 * 1024
"""Bytes that are deflated together: few calls, and little of a long text in memory."""

_DEFLATED, _STORED = 8, 0
_UTF8 = 0x800
_VERSION = 20
_DAY_ONE = 33  # 1980-01-01, the first day that a zip knows
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


class PackageError(GeneratorError):
    """What was given as a Word file cannot be opened as one."""

    code = "MT010"
    message = N_("{name} cannot be opened as a Word file.")
    help = N_("Open the file in Word, save it as .docx and try again.")
    exit_code = 1


class PackageTooLargeError(PackageError):
    """A Word file that would fill the memory."""

    code = "MT011"
    message = N_("{name} is larger inside than a Word template may be.")
    help = N_("Take the large pictures out of the file, or begin from the program's own template.")


class Entry(Struct, frozen=True):
    """A part as it is stored in the zip."""

    name: str
    method: int
    crc: int
    size: int
    stored: bytes

    @property
    def content(self) -> bytes:
        """What is in it."""
        if self.method == _STORED:
            return self.stored
        return zlib.decompress(self.stored, -zlib.MAX_WBITS)


def entry(name: str, content: bytes, level: int = LEVEL) -> Entry:
    """Store `content` under `name`; deflated only where that makes it smaller."""
    window, memory = SMALL_MEMORY if len(content) <= 1 << SMALL_MEMORY[0] else WHOLE_MEMORY
    deflate = zlib.compressobj(level, zlib.DEFLATED, -window, memory)
    stored = deflate.compress(content) + deflate.flush()
    if len(stored) >= len(content):
        return Entry(name, _STORED, zlib.crc32(content), len(content), content)
    return Entry(name, _DEFLATED, zlib.crc32(content), len(content), stored)


def written(name: str, pieces: Iterable[bytes]) -> Entry:
    """Store what `pieces` make up under `name`, never holding much of it at once."""
    deflate = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    stored: list[bytes] = []
    held: list[bytes] = []
    waiting = crc = size = 0
    for piece in pieces:
        held.append(piece)
        waiting += len(piece)
        if waiting >= CHUNK:
            content = b"".join(held)
            held.clear()
            crc = zlib.crc32(content, crc)
            size += waiting
            waiting = 0
            stored.append(deflate.compress(content))
    content = b"".join(held)
    if not size:
        return entry(name, content)
    stored += (deflate.compress(content), deflate.flush())
    return Entry(name, _DEFLATED, zlib.crc32(content, crc), size + waiting, b"".join(stored))


def unpack(data: bytes, name: str = "") -> dict[str, bytes]:
    """Give the parts of the zip `data` by their names; refuse what is no honest package."""
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _measure([(info.file_size, info.compress_size) for info in infos], name)
            parts = {info.filename: archive.read(info) for info in infos}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,  # a way of packing that no office program uses
        RuntimeError,  # a password
        UnicodeDecodeError,
        ValueError,
    ) as error:
        raise PackageError(name=name) from error
    if len(parts) != len(infos) or any(_escapes(part) for part in parts):
        raise PackageError(name=name)
    return parts


def _measure(sizes: list[tuple[int, int]], name: str) -> None:
    swollen = any(size > SMALL and size > MOST_RATIO * packed for size, packed in sizes)
    if swollen or len(sizes) > MOST_ENTRIES or sum(size for size, _ in sizes) > MOST_BYTES:
        raise PackageTooLargeError(name=name)


def _escapes(part: str) -> bool:
    return part.startswith("/") or "\\" in part or ".." in part.split("/")


def pack(entries: Iterable[Entry]) -> bytes:
    """Give the zip of `entries`, in their order, without a date."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for part in entries:
        name = part.name.encode()
        flags = 0 if part.name.isascii() else _UTF8
        about = (flags, part.method, 0, _DAY_ONE, part.crc, len(part.stored), part.size)
        head = _LOCAL.pack(b"PK\3\4", _VERSION, *about, len(name), 0)
        directory += (
            _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *about, len(name), 0, 0, 0, 0, 0, offset),
            name,
        )
        pieces += (head, name, part.stored)
        offset += len(head) + len(name) + len(part.stored)
    size, count = sum(map(len, directory)), len(directory) // 2
    end = _END.pack(b"PK\5\6", 0, 0, count, count, size, offset, 0)
    return b"".join((*pieces, *directory, end))
