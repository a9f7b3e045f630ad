"""From the bytes of a file to its text: which code they are in, and what is wrong there."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from generator.finding import Finding, Kind, Place
from generator.source import faults

MEGABYTES = 10
"""Ten thousand tasks are 4 MB; what is larger is no plan, and would only fill the memory."""

LARGEST = MEGABYTES * 1_000_000
"""Bytes; nobody needs to read more of a file than one byte beyond them."""

MAX_LINES = 500_000
"""Ten thousand tasks are some 80,000 lines; every line costs memory, however short."""

_MAX_BROKEN = 50

# The longer marks first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Word (new and old) and any zip, PDF, PNG.
_SIGNATURES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"{\\rtf")


class Decoded(Struct, frozen=True):
    """A text, the codec to write it back with, and what was wrong with the bytes.

    `whole` says that the text is what the file holds, letter for letter.
    """

    text: str
    encoding: str = "utf-8"
    findings: tuple[Finding, ...] = ()
    whole: bool = True


def decode(data: bytes, name: str) -> Decoded:
    """Read the bytes of a file as text, without its byte order mark."""
    if len(data) > LARGEST:
        return _refuse(faults.TOO_LARGE, Place(name), limit=MEGABYTES)
    if data.startswith(_SIGNATURES):
        return _refuse(faults.NOT_TEXT, Place(name))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lines(_decode(data[len(mark) :], encoding, name), name)
    if wide := _wide(data):
        return _refuse(faults.UNMARKED_ENCODING, Place(name, 1, 1), encoding=wide)
    return _lines(_decode(data, "utf-8", name), name)


def _refuse(kind: Kind, place: Place, **blanks: object) -> Decoded:
    return Decoded("", findings=(Finding(kind, place, blanks),), whole=False)


def _lines(decoded: Decoded, name: str) -> Decoded:
    text = decoded.text
    # "\r\n" counts once: what matters is the order of magnitude.
    if len(text) > MAX_LINES and max(text.count("\n"), text.count("\r")) > MAX_LINES:
        return _refuse(faults.TOO_LONG, Place(name), limit=MAX_LINES)
    return decoded


def _decode(data: bytes, encoding: str, name: str) -> Decoded:
    codec = "utf-8" if encoding == "utf-8-sig" else encoding
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        if codec == "utf-8" and (old := _old(data)):
            place = _place(data[: error.start].decode(codec, "replace"), name)
            return _refuse(faults.OLD_ENCODING, place, encoding=old)
        return _broken(data, codec, encoding, name)
    if codec == "utf-8":
        return Decoded(text, encoding)
    label = codec.upper().removesuffix("-LE").removesuffix("-BE")
    said = Finding(faults.WIDE_ENCODING, Place(name, 1, 1), {"encoding": label})
    return Decoded(text, encoding, (said,))


def _broken(data: bytes, codec: str, encoding: str, name: str) -> Decoded:
    text = data.decode(codec, "surrogateescape" if codec == "utf-8" else "replace")
    damaged = re.compile("[\udc80-\udcff]+|\ufffd")
    findings = [
        Finding(faults.BROKEN_BYTES, _place(text[: found.start()], name))
        for _, found in zip(range(_MAX_BROKEN), damaged.finditer(text), strict=False)
    ]
    return Decoded(damaged.sub("\ufffd", text), encoding, tuple(findings), whole=False)


def _place(before: str, name: str) -> Place:
    starts = list(re.finditer(r"\r\n|\n|\r", before))
    start = starts[-1].end() if starts else 0
    return Place(name, len(starts) + 1, len(before) - start + 1)


def _wide(data: bytes) -> str:
    """Recognise UTF-16 without its mark: in Latin letters every other byte is zero."""
    head = data[:4000]
    if b"\0" not in head:  # all but these files
        return ""
    zeros = max(head[0::2].count(0), head[1::2].count(0))
    return "UTF-16" if zeros * 5 > len(head) else ""


# --- the codes before Unicode -------------------------------------------------------

# Compiled only where they are needed: hardly any file needs them.

_HIGH = rb"[\x80-\xff]"
_SEQUENCE = rb"[\xc3-\xc6\xe1\xe2][\x80-\xbf]{1,2}"
_VNI_MARK = rb"[aeouAEOU\xf4\xf6\xd4\xd6][\xc0-\xff]"
_VNI_ALONE = rb"[\xf1\xd1\xf4\xf6\xd4\xd6\xec-\xee\xcc-\xce\xe6\xc6\xf2\xf3\xd2\xd3]"
_TONE_1258 = (
    rb"[aeiouyAEIOUY\xe2\xe3\xea\xf4\xf5\xfd\xc2\xc3\xca\xd4\xd5\xdd][\xcc\xd2\xde\xec\xf2]"
)
_OWN_1258 = rb"[^aeouAEOU\xf4\xf6\xd4\xd6][\xe2\xe3\xea\xf5\xfd\xc2\xc3\xca\xd5\xdd]"
_TCVN3 = rb"[\xa1-\xbf]"


def _old(data: bytes) -> str:
    """Name the code of Vietnamese bytes that are no UTF-8, or nothing where UTF-8 is damaged.

    TCVN3 keeps its letters where the others have none; VNI puts a sign behind every vowel;
    windows-1258 has five bytes for the tones, and its own letters stand behind consonants.
    """
    high = len(re.findall(_HIGH, data))
    if sum(map(len, re.findall(_SEQUENCE, data))) * 2 > high or not high:
        return ""
    if len(re.findall(_TCVN3, data)) * 5 > high:
        return "TCVN3 (.VnTime)"
    behind_vowels, alone = len(re.findall(_VNI_MARK, data)), len(re.findall(_VNI_ALONE, data))
    own_1258 = len(re.findall(_OWN_1258, data))
    if behind_vowels * 10 > (high - alone) * 9 and behind_vowels > own_1258 * 5:
        return "VNI"
    return "windows-1258" if re.search(_TONE_1258, data) else ""


# --- the same codes, pasted into a Unicode file -----------------------------------

_PASTED = (
    ("TCVN3 (.VnTime)", "µ¶·¸¹¨©ª«¬®", r"[A-Za-z][µ¶·¸¹¨©ª«¬®]|[µ¶·¸¹¨©ª«¬®][A-Za-z]"),
    ("VNI", "ïøûÏØÛ", r"[aeouAEOU][ïøûÏØÛ]"),
    ("UTF-8", "ºÆÄ»", r"á[º»]|Æ°|Ä[\u2018\u0090\u0192]"),
)
_ENOUGH = 3  # one may be a trade mark; a sentence has several


def pasted(text: str, name: str) -> list[Finding]:
    """Find the first place of each old code that was pasted letter for letter."""
    findings = []
    for encoding, signs, pattern in _PASTED:
        if not any(sign in text for sign in signs):
            continue
        found = [
            match for _, match in zip(range(_ENOUGH), re.finditer(pattern, text), strict=False)
        ]
        if len(found) == _ENOUGH:
            word = re.compile(r"\S*").match(text, _word(text, found[0].start()))
            data = {"quote": word.group()[:40] if word else "", "encoding": encoding}
            kind = faults.MISREAD if encoding == "UTF-8" else faults.OLD_FONT
            findings.append(Finding(kind, _place(text[: found[0].start()], name), data))
    return findings


def _word(text: str, offset: int) -> int:
    while offset and not text[offset - 1].isspace():
        offset -= 1
    return offset
