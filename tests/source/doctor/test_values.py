"""What stands behind a dash or a colon."""

from __future__ import annotations

import pytest

from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain


def mended(text):
    source = read(text, "p")
    return apply(source.text, fixes(source))


@pytest.mark.parametrize(
    ("value", "mark"),
    [
        ("**đậm** thế", "**"), ("*nghiêng* thế", "*"), ("{{ nam }} là", "{{"), (">95%", ">"),
        ("> 95%", ">"),
        ("|5 đơn vị", "|"), ("|…", "|"), ("@x", "@"), ("%x", "%"), ("`x`", "`"), ("& x", "&"),
        ("! x", "!"),
        ("!Lưu ý", "!"), ("] x", "]"), ("} x", "}"), (", x", ","), ("? x", "?"), ("?", "?"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["a: ", "- ", "a:\n  - "])
def test_a_text_that_begins_with_a_sign_of_yaml_s_is_quoted(before, value, mark):
    source = read(before + value + "\n", "p")
    assert [(found.kind.code, found.data) for found in source.findings] == [
        ("YA054", {"mark": mark})
    ]
    assert mended(source.text) == f'{before}"{value}"\n'


def test_a_long_one_becomes_a_block_of_its_lines():
    text = f"- {'@hai ' * 20}\n  ba\n- x\n"
    assert mended(text) == f"- >-\n  {('@hai ' * 20).strip()}\n  ba\n- x\n"


@pytest.mark.parametrize("value", ["&ten x", "&ten", "!ten x", "!!int 5", "*ten", "*ten  # x"])
def test_what_is_yaml_s_own_is_refused_by_another_name(value):
    assert {code for _, code in codes(f"a: {value}\n")} <= {"YA090", "YA091", "YA092"}


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: >- x\n", "a: >-\n  x\n"),
        ("a: >-x\n  y\n", "a: >-\n  x\n  y\n"),
        ("- | x\n  y\n", "- |\n  x\n  y\n"),
        ("- a: |+ x\n", "- a: |+\n    x\n"),
    ],
)
def test_a_text_beside_its_mark_moves_to_the_next_line(text, after):
    assert [code for _, code in codes(text)] == ["YA070"]
    assert mended(text) == after


def test_a_text_beside_a_mark_that_may_be_a_sign_is_left_to_the_clerk():
    source = read("a: > x\n", "p")
    assert [(found.kind.code, found.fix) for found in source.findings] == [("YA070", ())]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: - x\n", "a:\n  - x\n"),
        ("a: - x\n  - y\n", "a:\n  - x\n  - y\n"),
        ("a: - x\n- y\n", "a:\n- x\n- y\n"),
        ("a:   -   x: y\n", "a:\n  -   x: y\n"),
        ("a: -\n    - x\n", "a:\n    -\n    - x\n"),
    ],
)
def test_a_list_beside_its_key_moves_to_the_next_line(text, after):
    assert (1, "YA041") in codes(text)
    assert mended(text) == after


@pytest.mark.parametrize("value", ["-5", "-x", "--", "- "[:1] + "-x"])
def test_a_value_that_begins_with_a_dash_but_is_no_entry_is_text(value):
    assert codes(f"a: {value}\n") == []


def test_curly_quotes_around_a_value_of_the_form_are_hinted_at():
    assert codes("ten: “x”\n") == [(1, "YA060")]
    assert codes("Tên: “x”\nten: “x” y\nso: x “y”\n") == []


def test_a_hash_that_is_no_note_is_a_text():
    assert codes("a: #5\nb: # x\nc: #\nd:  ## x\n") == [(1, "YA052")]
    assert plain(read("a: #5\n", "p").root) == {"a": "#5"}
