from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.word import package
from generator.word.package import (
    CHUNK,
    PackageError,
    PackageTooLargeError,
    entry,
    pack,
    unpack,
    written,
)

NAMES = st.text(st.characters(whitelist_categories=["L", "N"]), min_size=1, max_size=20)


def zipped(parts, method=zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


@given(st.dictionaries(NAMES, st.binary(max_size=2000), max_size=8))
def test_what_is_packed_is_what_is_unpacked(parts):
    assert unpack(pack(entry(name, content) for name, content in parts.items())) == parts


@given(st.binary(max_size=2000))
def test_an_entry_gives_its_content_back(content):
    assert entry("a", content).content == content


def test_another_program_reads_what_is_packed():
    data = pack([entry("a.xml", b"a" * 1000), entry("Tệp.xml", b"b")])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["a.xml", "Tệp.xml"]
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_the_same_parts_give_the_same_bytes():
    assert pack([entry("a", b"x" * 99)]) == pack([entry("a", b"x" * 99)])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_zip_is_refused(data):
    with pytest.raises(PackageError):
        unpack(data, "mau.docx")


def test_a_cut_zip_is_refused():
    data = zipped({"a": b"x" * 5000})
    for length in range(0, len(data) - 1, 7):
        with pytest.raises(PackageError):
            unpack(data[:length])


def test_a_damaged_part_is_refused():
    data = bytearray(zipped({"a": b"0123456789" * 100}, zipfile.ZIP_STORED))
    data[100] ^= 0xFF
    with pytest.raises(PackageError):
        unpack(bytes(data))


@pytest.mark.parametrize("name", ["/etc/passwd", "../a.xml", "a/../../b.xml", "a\\b.xml"])
def test_a_part_outside_the_package_is_refused(name):
    with pytest.raises(PackageError):
        unpack(zipped({name: b"x"}))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_stored_twice_is_refused():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a.xml", b"one")
        archive.writestr("a.xml", b"two")
    with pytest.raises(PackageError):
        unpack(made.getvalue())


def test_folders_in_a_zip_are_passed_over():
    assert unpack(zipped({"word/": b"", "word/a.xml": b"x"})) == {"word/a.xml": b"x"}


def test_a_part_that_swells_is_refused():
    with pytest.raises(PackageTooLargeError):
        unpack(zipped({"a": b"\0" * (package.SMALL * 2)}))


def test_a_small_part_may_swell():
    assert unpack(zipped({"a": b"\0" * package.SMALL}))


def test_too_many_parts_are_refused():
    parts = {str(number): b"" for number in range(package.MOST_ENTRIES + 1)}
    with pytest.raises(PackageTooLargeError):
        unpack(zipped(parts))
    parts.popitem()
    assert len(unpack(zipped(parts))) == package.MOST_ENTRIES


def test_too_many_bytes_are_refused(monkeypatch):
    monkeypatch.setattr(package, "MOST_BYTES", 100)
    assert unpack(zipped({"a": b"x" * 50, "b": b"x" * 50}))
    with pytest.raises(PackageTooLargeError):
        unpack(zipped({"a": b"x" * 50, "b": b"x" * 51}))


@pytest.mark.parametrize("length", [0, 9, 3 * CHUNK])
def test_a_part_written_in_pieces_is_stored_as_one_written_whole(length):
    content = bytes(n % 80 for n in range(length))
    pieces = [content[at : at + 1000] for at in range(0, length, 1000)]
    assert written("a", pieces) == entry("a", content)
