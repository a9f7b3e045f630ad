"""The digests that a Word file carries: what its blocks said when it was made.

They stand in custom properties of the file, the one place that Word, LibreOffice, .odt and
the old .doc all keep. A property holds 255 letters, so there are as many as it takes.
"""

from __future__ import annotations

import binascii
import sys
from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING
from zlib import crc32

from generator.text.late import late
from generator.word.parts import CONTENT_TYPES, RELATIONSHIPS, TYPES, R, parse, serialise

if TYPE_CHECKING:
    from lxml import etree

PART = "docProps/custom.xml"
NAME = "kehoach-goc-"
"""How the properties are called, each with its number; another form has another name."""

PLACE = "{{ goc }}"
"""Stands in a prepared template where the properties go."""

MOST_LETTERS = 240

_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_KIND = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_NUMBER = late(rf"{NAME}([0-9]{{1,6}})")
_FIRST_ID = 2  # 0 and 1 are not a property's


def stamped(source: str, digests: array[int]) -> str:
    """Give the part `source` of a prepared template with the properties that hold `digests`."""
    letters = _written(digests) if digests else ""
    known = source.count(" pid=") + _FIRST_ID
    properties = [
        f'<property fmtid="{_FORMAT}" pid="{known + number}" name="{NAME}{number + 1}">'
        f"<vt:lpwstr>{letters[start : start + MOST_LETTERS]}</vt:lpwstr></property>"
        for number, start in enumerate(range(0, len(letters), MOST_LETTERS))
    ]
    return source.replace(PLACE, "".join(properties))


def read(properties: Mapping[str, str]) -> array[int] | None:
    """Give the digests among the custom `properties` of a file; None where none are whole."""
    own = {int(m[1]): value for name, value in properties.items() if (m := _NUMBER.fullmatch(name))}
    if sorted(own) != list(range(1, len(own) + 1)):
        return None
    letters = "".join(own[number].strip() for number in sorted(own))
    try:
        data = binascii.a2b_base64(letters, strict_mode=True) if letters else b""
    except ValueError:
        return None
    if len(data) % 4 or not data:
        return None
    whole = _little(array("I", data))
    found = whole[1:]
    return found if crc32(_little(found).tobytes()) == whole[0] else None


def _written(digests: array[int]) -> str:
    """Give the digests as letters, a digest of them all before them."""
    data = _little(digests).tobytes()
    head = _little(array("I", [crc32(data)])).tobytes()
    return binascii.b2a_base64(head + data, newline=False).decode()


def _little(numbers: array[int]) -> array[int]:
    """Give numbers whose bytes are in the order of most machines, whatever this one's is."""
    if sys.byteorder == "little":
        return numbers
    turned = array("I", numbers)
    turned.byteswap()
    return turned


# --- preparing a template -------------------------------------------------------------------------


def with_place(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts of a template with a part for the properties, and a place in it.

    What an office keeps there of its own stays; digests of a file that was made are dropped.
    """
    from lxml import etree

    found = dict(parts)
    root = parse(found[PART], PART) if PART in found else _no_properties()
    for element in list(root):
        if _NUMBER.fullmatch(element.get("name", "")):
            root.remove(element)
    for number, element in enumerate(root, _FIRST_ID):
        element.set("pid", str(number))
    if len(root):
        root[-1].tail = PLACE
    else:
        root.text = PLACE
    found[PART] = serialise(root)
    if PART in parts:
        return found
    types = parse(found[CONTENT_TYPES], CONTENT_TYPES)
    etree.SubElement(types, f"{{{TYPES}}}Override", {"PartName": f"/{PART}", "ContentType": _KIND})
    ties = parse(found["_rels/.rels"], "_rels/.rels")
    taken = {element.get("Id") for element in ties}
    tie = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    etree.SubElement(
        ties,
        f"{{{RELATIONSHIPS}}}Relationship",
        {"Id": tie, "Type": f"{R}/custom-properties", "Target": PART},
    )
    return found | {CONTENT_TYPES: serialise(types), "_rels/.rels": serialise(ties)}


def _no_properties() -> etree._Element:
    from lxml import etree

    return etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap={None: _PROPERTIES, "vt": _VALUES})
