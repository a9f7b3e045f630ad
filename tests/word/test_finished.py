from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest

from generator.word.finished import Finished
from generator.word.package import entry, pack

PARTS = {"[Content_Types].xml": b"<Types/>", "word/é.xml": b"<w:p/>" * 500, "trống": b""}


def packed() -> bytes:
    return pack(entry(name, content) for name, content in PARTS.items())


def zipped(method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, content in PARTS.items():
            file.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [packed(), zipped(zipfile.ZIP_DEFLATED), zipped(zipfile.ZIP_STORED)],
    ids=["ours", "deflated", "stored"],
)
def test_parts_are_read_as_python_reads_them(data):
    found = Finished(data)
    assert found.names == list(PARTS)
    assert {name: found.read(name) for name in found.names} == PARTS
    with zipfile.ZipFile(io.BytesIO(data)) as other:
        assert {name: other.read(name) for name in other.namelist()} == PARTS


def changed(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


def read_all(data: bytes) -> None:
    found = Finished(data)
    for name in found.names:
        found.read(name)


def test_what_is_not_whole_is_noticed():
    data = packed()
    directory = data.index(b"PK\1\2")
    part = data.index(b"PK\3\4", 1)  # the second
    read_all(data)
    for damaged in (
        b"",
        data[:-1],
        data[1:],
        data + b"\0",
        data[:directory],
        changed(data, directory, b"PK\3\4"),
        changed(data, directory + 42, struct.pack("<L", 1)),  # where the first part is
        changed(data, directory + 16, struct.pack("<L", 1)),  # its sum
        changed(data, directory + 24, struct.pack("<L", 7)),  # its size
        changed(data, part, b"PK\1\2"),
        changed(data, part + 30, b"x"),  # its name
        changed(data, len(data) - 12, struct.pack("<H", 2)),  # how many there are
    ):
        with pytest.raises((ValueError, struct.error, zlib.error)):
            read_all(damaged)


def test_a_change_of_any_byte_of_a_part_is_noticed():
    data = packed()
    stored = data.index(b"<Types/>")
    for at in range(stored, stored + len(b"<Types/>")):
        with pytest.raises(ValueError, match="no whole zip"):
            Finished(changed(data, at, b"?")).read("[Content_Types].xml")
