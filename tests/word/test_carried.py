"""The digests in a Word file: written, read, kept by whatever saves it."""

from __future__ import annotations

import io
import re
from array import array
from zipfile import ZipFile

import pytest

from generator.document.digests import digests
from generator.word.carried import MOST_LETTERS, NAME, PART, PLACE, read, stamped, with_place
from generator.word.package import entry, pack, unpack
from generator.word.prepare import prepare
from generator.word.read import read as read_word
from generator.word.render import render
from tests.word.documents import plan, text

_PROPERTY = re.compile(r'name="([^"]*)"><vt:lpwstr>([^<]*)')


def properties(source: str) -> dict[str, str]:
    return dict(_PROPERTY.findall(source))


@pytest.mark.parametrize("count", [1, 60, 10_000])
def test_what_is_written_is_read(count):
    numbers = array("I", [(number * 2_654_435_761) % 2**32 for number in range(count)])
    found = properties(stamped(PLACE, numbers))
    assert all(len(value) <= MOST_LETTERS for value in found.values())
    assert read(found) == numbers


def test_no_digests_are_no_properties():
    assert stamped(PLACE, array("I")) == ""


def test_the_order_of_the_properties_does_not_matter():
    numbers = array("I", range(2_000))
    found = properties(stamped(PLACE, numbers))
    assert len(found) > 10
    assert read(dict(sorted(found.items(), reverse=True))) == numbers


def test_what_is_not_whole_is_none():
    found = properties(stamped(PLACE, array("I", range(200))))
    first = f"{NAME}1"
    assert read({}) is None
    assert read({"Bộ phận": "VP"}) is None
    assert read({name: value for name, value in found.items() if name != first}) is None
    assert read(found | {first: found[first].swapcase()}) is None
    assert read(found | {first: "không"}) is None
    assert read(found | {first: ""}) is None


def test_a_made_file_carries_the_digests_of_its_document(named):
    document = plan()
    assert read_word(render(document, named)).digests == digests(document)


def test_another_word_file_carries_none(named_docx):
    assert read_word(named_docx).digests is None


def test_an_office_s_own_properties_stay(named_docx):
    own = '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="Phòng">'
    parts = with_place(unpack(named_docx))
    source = parts[PART].decode().replace(PLACE, f"{own}<vt:lpwstr>VP</vt:lpwstr></property>")
    template = pack(entry(name, data) for name, data in (parts | {PART: source.encode()}).items())
    made = unpack(render(plan(), prepare(template)))[PART].decode()
    assert properties(made)["Phòng"] == "VP"
    assert re.findall('pid="([0-9]+)"', made) == [str(n) for n in range(2, 2 + made.count("pid="))]


def test_a_made_file_as_a_template_does_not_hand_on_its_digests(named_docx):
    parts = with_place(unpack(named_docx))
    old = stamped(parts[PART].decode(), array("I", range(300)))
    template = pack(entry(n, data) for n, data in (parts | {PART: old.encode()}).items())
    document = plan()
    assert read_word(render(document, prepare(template))).digests == digests(document)


def test_the_file_keeps_to_the_schemas(named, faults_of):
    assert faults_of(render(plan(body=tuple(text(str(n)) for n in range(500))), named)) == []


@pytest.mark.parametrize("way", ["docx", "odt", "doc"])
def test_libreoffice_keeps_them(named, soffice, way):
    document = plan(body=tuple(text(f"Đoạn {number}") for number in range(400)))
    saved = soffice({"a": render(document, named)}, way)["a"]
    if way != "docx":  # LibreOffice knows a file by its content, whatever its name
        saved = soffice({"b": saved}, "docx")["b"]
    assert read_word(saved).digests == digests(document)


def test_the_part_is_packed_once(named):
    with ZipFile(io.BytesIO(render(plan(), named))) as package:
        assert package.namelist().count(PART) == 1
