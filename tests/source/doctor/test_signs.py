"""What a line begins with, and what only looks like it."""

from __future__ import annotations

import pytest

from generator.source.doctor.signs import (
    BLOCK,
    Dash,
    Form,
    closing_bracket,
    head,
    is_note,
    odd_key,
    second,
)
from tests.growth import calls


def told(text, **known):
    found = head(text, 0, len(text), **known)
    if found.form is Form.KEY:
        return text[: found.end], found.tight
    return found.dash if found.form is Form.DASH else None


@pytest.mark.parametrize(
    ("text", "dash"),
    [
        ("- x", Dash.PLAIN),
        ("-", Dash.PLAIN),
        ("-\tx", Dash.PLAIN),
        ("-\xa0x", Dash.ODD),
        ("-x", Dash.TIGHT),
        ("-“x", Dash.TIGHT),
        ("• x", Dash.BULLET),
        ("–x", Dash.BULLET),
        ("+ x", Dash.BULLET),
        ("*\xa0x", Dash.BULLET),
        ("·", Dash.BULLET),
        ("➔ x", Dash.BULLET),
        ("o\tx", Dash.BULLET),
        ("\uf0a8 x", Dash.BULLET),
        ("--x", Dash.DOUBLE),
    ],
)
def test_an_entry_is_known_by_its_dash(text, dash):
    assert told(text) is dash


@pytest.mark.parametrize("text", ["--5", "---x", "o x", "-5", "+5", "*x*", "——", "->x", "·x", "x"])
def test_what_is_no_dash_is_text(text):
    assert told(text) is None


def test_a_small_o_is_a_bullet_only_in_a_list():
    assert told("o x", listed=True) is Dash.BULLET


@pytest.mark.parametrize(
    ("text", "behind"), [("• x", 2), ("•x", 1), ("* x", 2), ("\uf0b7\tx", 2), ("-x", 1)]
)
def test_a_bullet_behind_a_dash_is_known(text, behind):
    assert second(text, 0, len(text)) == behind


@pytest.mark.parametrize("text", ["*x*", "**x**", "-5 độ", "– x", "+ x", "••", "-", "x"])
def test_what_is_no_bullet_behind_a_dash_is_left(text):
    assert second(text, 0, len(text)) == -1


@pytest.mark.parametrize(
    ("text", "key"), [("loai = a", "loai"), ("loai： a", "loai"), ("MỤC ĐÍCH：", "MỤC ĐÍCH")]
)
def test_a_key_is_known_by_what_stands_for_its_colon(text, key):
    found = odd_key(text, 0, len(text))
    assert found
    assert text[: found.end] == key


@pytest.mark.parametrize("text", ["Tổng = 5", "Tỷ lệ 3：4 và", "：", "x"])
def test_another_sign_within_a_text_is_no_colon(text):
    assert odd_key(text, 0, len(text)) is None


def test_an_equals_sign_stands_for_a_colon_only_at_the_left():
    assert odd_key("- x = 5", 2, 7) is None


def test_a_number_behind_a_dash_is_an_entry_only_in_a_list():
    assert told("-1. x", listed=True) is Dash.TIGHT


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a: b", ("a", False)),
        ("a:", ("a", False)),
        ("a:\xa0b", ("a", False)),
        ("Yêu cầu::", ("Yêu cầu:", False)),
        ("a : b", ("a", False)),
        ("a\xa0: b", ("a", False)),
        ("10:30: b", ("10:30", False)),
        ('"a: b": c', ('"a: b"', False)),
        ('"a" b: c', ('"a" b', False)),
        ("[a: b]: c", ("[a: b]", False)),
        ("{{ a }}: c", ("{{ a }}", False)),
        ("a #1: b", ("a #1", False)),
        ("viec:b", ("viec", True)),
        ("viec:a: b", ("viec", True)),
        ("'a':b", ("'a'", True)),
        ("|x: b", ("|x", False)),
    ],
)
def test_a_key_is_known_by_its_colon(text, key):
    assert told(text) == key


@pytest.mark.parametrize(
    "text",
    [
        "a b", "10:30", "http://x", "a  # b: c", '"a: b', '"a: b"', "[a: b]", "[a: b", ">- # a: b",
        "Viec:b", "mailto:a", "Mục đích:b", "a:: b:c" [:1],
    ],
)  # fmt: skip
def test_what_has_no_colon_of_its_own_is_text(text):
    assert told(text) is None


def test_level_with_keys_a_colon_without_a_space_is_one_too():
    assert told("Mục đích:b", sibling=True) == ("Mục đích", True)
    assert told("mailto:a@b", sibling=True) is None


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("[a]", 3), ("[a, {b: c}] d", 11), ("['a]']", 6), ("[a'b]", 5), ("[a", -1), ("[a}", -1),
        ("['a", -1), ("[a #b\n]", 7), ("[a #b]", 6), ("[]]", 2),
    ],
)  # fmt: skip
def test_a_bracket_is_closed_by_its_own_kind(text, closed):
    assert closing_bracket(text, 0, len(text)) == closed


def test_brackets_that_all_open_are_not_gone_through_one_by_one():
    assert calls(lambda: closing_bracket("[" * 1000, 0, 1000)) < 10
    assert closing_bracket("[" * 1000, 0, 1000) == -1


@pytest.mark.parametrize(
    ("text", "note"),
    [("a  # b", True), ("a  #", True), ("a  ## b", True), ("a # b", False), ("a  #b", False),
     ("a\t# b", True),
     ("a # bỏ qua CT101: lý do", True)],
)  # fmt: skip
def test_a_note_is_set_off_from_the_text(text, note):
    assert is_note(text, 1, text.index("#") + 1) is note


@pytest.mark.parametrize("mark", ["|", ">", ">-", "|+", ">2", ">-2", ">2-", ">-  # x"])
def test_a_block_is_known_by_its_mark(mark):
    assert BLOCK.match(mark)


@pytest.mark.parametrize("mark", [">95%", ">- x", "|…", ">0", ">--"])
def test_what_only_begins_like_one_is_none(mark):
    assert not BLOCK.match(mark)
