"""Characters that no text needs, and what stands in their place."""

from __future__ import annotations

import pytest

from generator.source.doctor import characters
from generator.source.doctor.characters import clean
from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain


@pytest.mark.parametrize(
    "sign", ["\x00", "\x08", "\x0b", "\x1f", "\x7f", "\x80", "\x9f", "\ufffe", "\ud800"]
)
def test_a_control_character_becomes_a_space_at_its_place(sign):
    text, found, whole = clean(f"a: b{sign}c")
    assert (text, whole) == ("a: b c", True)
    assert [(fault.kind.code, fault.offset) for fault in found] == [("YA020", 4)]


@pytest.mark.parametrize("sign", ["\t", "\n", "\r", "\xa0", "\u200b", "\ufeff", "đ", "😀"])
def test_what_a_text_can_hold_is_left_alone(sign):
    assert clean(f"a: b{sign}c") == (f"a: b{sign}c", [], True)


def test_a_run_of_them_is_one_fault():
    assert [fault.offset for fault in clean("a\x01\x02b\x03")[1]] == [1, 4]


def test_a_separator_before_an_entry_was_a_new_line():
    source = read("a:\n  - một\u2028  - hai: ba\u2029    bốn\n", "p")
    assert plain(source.root) == {"a": ["một", {"hai": "ba     bốn"}]}
    assert plain(read(apply(source.text, fixes(source)), "p").root) == plain(source.root)


def test_many_of_them_are_mended_though_not_all_are_listed():
    source = read("a: b\n" + "# \x01\n" * 150, "p")
    assert len(source.findings) == 100
    assert codes(apply(source.text, fixes(source))) == []


def test_a_text_made_of_them_is_no_text():
    allowed = characters._MANY
    assert clean("\x01 " * allowed)[2]
    assert not clean("\x01 " * (allowed + 1))[2]
    assert codes("a: \x01 " + "\x01 " * allowed)[-1] == (None, "YA010")


def test_doubled_line_ends_are_told_once_with_their_number():
    source = read("a: b\r\r\nc: >-\r\r\n  d\r\r\n  e\r\n", "p")
    (found,) = source.findings
    assert (found.kind.code, found.data["count"]) == ("YA024", 3)
    assert apply(source.text, found.fix) == "a: b\r\nc: >-\r\n  d\r\n  e\r\n"
    assert plain(source.root) == {"a": "b", "c": "d e"}
