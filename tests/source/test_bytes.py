"""From bytes to text: every code that a Vietnamese file may be in is read, or named."""

from __future__ import annotations

import codecs

import pytest

from generator.i18n import translate
from generator.source import bytes as bytes_
from generator.source import faults
from generator.source.bytes import decode
from generator.source.read import read_bytes

SENTENCE = "trich_yeu: Kế hoạch đẩy mạnh cải cách hành chính của Ủy ban nhân dân tỉnh\n"
# The sentence as the old codes store it.
WINDOWS_1258 = (
    b"trich_yeu: K\xea\xec ho\x61\xf2ch \xf0\xe2\xd2y m\x61\xf2nh c\x61\xd2i c\xe1ch h\xe0nh "
    b"ch\xednh cu\xd2a U\xd2y ban nh\xe2n d\xe2n ti\xd2nh\n"
)
TCVN3 = (
    b"trich_yeu: K\xd5 ho\xb9ch \xae\xc8y m\xb9nh c\xb6i c\xb8ch h\xb5nh ch\xddnh "
    b"c\xf1a \xf1y ban nh\xa9n d\xa9n t\xd8nh\n"
)
# A short file, in which the vowels with marks of their own are few.
SHORT_1258 = b"trich_yeu: K\xea\xec hoa\xf2ch ca\xd2i ca\xecch ha\xccnh chi\xecnh\n"
VNI = (
    b"trich_yeu: Ke\xe1 hoa\xefch \xf1a\xe5y ma\xefnh ca\xfbi ca\xf9ch ha\xf8nh ch\xednh "
    b"cu\xfba U\xfby ban nha\xe2n da\xe2n t\xe6nh\n"
)


def kinds(decoded):
    return [found.kind.code for found in decoded.findings]


def test_plain_utf_8_is_read_without_a_word():
    decoded = decode(SENTENCE.encode(), "p")
    assert (decoded.text, decoded.encoding, decoded.findings) == (SENTENCE, "utf-8", ())


def test_a_byte_order_mark_is_no_part_of_the_text_and_is_remembered():
    source = read_bytes(codecs.BOM_UTF8 + SENTENCE.encode(), "p")
    assert (source.text, source.findings) == (SENTENCE, [])
    assert source.encode(source.text) == codecs.BOM_UTF8 + SENTENCE.encode()


def test_a_byte_order_mark_in_a_text_is_none_of_it_either():
    source = read_bytes(SENTENCE.encode(), "p")
    assert source.encode("x") == b"x"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_the_wide_codes_are_read_and_said(mark, codec):
    data = mark + SENTENCE.encode(codec)
    source = read_bytes(data, "p")
    assert [found.kind.code for found in source.findings] == ["YA005"]
    assert source.findings[0].data["encoding"] == codec[:6].upper()
    assert source.root is not None
    assert source.encode(source.text) == data


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_named(codec):
    [found] = decode(SENTENCE.encode(codec), "p").findings
    assert (found.kind.code, found.data) == ("YA012", {"encoding": "UTF-16"})


@pytest.mark.parametrize(
    "kind",
    [faults.OLD_ENCODING, faults.UNMARKED_ENCODING, faults.WIDE_ENCODING, faults.BROKEN_BYTES],
)
def test_a_wrong_code_is_cured_in_notepad_and_that_is_said(kind):
    said = translate(kind.help, "vi")
    assert "Notepad" in said
    assert "Encoding (Mã hóa) chọn UTF-8" in said


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WINDOWS_1258, "windows-1258"),
        (SHORT_1258, "windows-1258"),
        (TCVN3, "TCVN3 (.VnTime)"),
        (VNI, "VNI"),
    ],
    ids=["windows-1258", "short windows-1258", "TCVN3", "VNI"],
)
def test_an_old_code_is_named_with_the_place_of_its_first_letter(data, encoding):
    decoded = decode(b"nam: 2024\n" + data, "p")
    found = decoded.findings[0]
    assert (found.kind.code, found.data) == ("YA003", {"encoding": encoding})
    assert (found.place.line, found.place.column) == (2, 13 if encoding != "VNI" else 14)
    assert not decoded.whole


def test_a_damaged_letter_is_named_and_nothing_is_read_that_is_not_there():
    data = SENTENCE.encode().replace("đ".encode(), b"\xff") + b"so: \x80\n"
    source = read_bytes(data, "p")
    assert [(f.place.line, f.place.column, f.kind.code) for f in source.findings] == [
        (1, 21, "YA004"),
        (2, 5, "YA004"),
    ]
    assert source.root is None


def test_no_cure_is_offered_for_a_text_that_is_not_the_file_s():
    source = read_bytes(SENTENCE.encode() * 3 + b"loai:k\xff\n-x\n", "p")
    assert {"YA004", "YA032"} <= {found.kind.code for found in source.findings}
    assert [found.fix for found in source.findings if found.fix] == []


def test_damaged_letters_without_end_are_not_all_listed():
    data = "đ".encode() * 1000 + b"\xff a" * 900
    assert len(decode(data, "p").findings) == 50


def test_a_damaged_wide_text_is_said_to_be_damaged():
    decoded = decode(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8", "p")
    assert kinds(decoded) == ["YA004"]


@pytest.mark.parametrize("data", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"%PDF-1.7"])
def test_a_file_of_another_kind_is_not_taken_for_a_text(data):
    assert kinds(decode(data, "p")) == ["YA002"]


def test_a_file_of_the_largest_size_is_read():
    assert decode(b" " * bytes_.MEGABYTES * 1_000_000, "p").findings == ()


def test_a_file_over_the_largest_size_is_refused():
    assert kinds(decode(b" " * (bytes_.MEGABYTES * 1_000_000 + 1), "p")) == ["YA001"]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_as_many_lines_as_allowed_are_read_and_no_more(end):
    assert decode(end * bytes_.MAX_LINES, "p").findings == ()
    assert kinds(decode(end * (bytes_.MAX_LINES + 1), "p")) == ["YA007"]


def test_decomposed_letters_are_kept_as_typed():
    text = "nga\u0300y: Ke\u0302\u0301 hoa\u0323ch\n"
    source = read_bytes(text.encode(), "p")
    assert source.findings == []
    assert source.root.pairs[0][1].text == "Ke\u0302\u0301 hoa\u0323ch"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("KÕ ho¹ch n©ng cao hiÖu qu¶", "TCVN3 (.VnTime)"),
        ("Keá hoaïch naâng cao hieäu quaû, ñaûm baûo", "VNI"),
    ],
)
def test_letters_of_an_old_code_pasted_into_the_file_are_named(text, encoding):
    found = read_bytes(f"nam: 2024\nten: {text}\n".encode(), "p").findings
    assert [(f.kind.code, f.place.line, f.data["encoding"]) for f in found] == [
        ("YA006", 2, encoding)
    ]


def test_a_text_that_was_read_with_a_wrong_code_is_told():
    text = "nam: 2024\nten: Káº¿ hoáº¡ch nÃ¢ng cao hiá»‡u quáº£\n"
    found = read_bytes(text.encode(), "p").findings
    assert [(f.kind.code, f.place.line, f.data["quote"]) for f in found] == [("YA011", 2, "Káº¿")]


@pytest.mark.parametrize("text", ["diện tích 20 m² · 30 m³", "Công ty A® và B©", "số 5ª", "naïve"])
def test_a_sign_or_two_are_no_old_code(text):
    assert read_bytes(f"ten: {text}\n".encode(), "p").findings == []
