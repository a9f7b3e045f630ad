from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.load import load
from generator.plan.reading import (
    SHORT,
    Reading,
    as_block,
    as_items,
    is_blank,
    known_text,
    pairs_of,
    scalars,
)
from generator.source.edits import apply
from generator.source.nodes import Mapping, Scalar, Sequence, Source
from generator.source.read import read
from generator.text.rich import parse


def root(text: str):
    return read(text, "x").root


def test_a_list_is_not_blank():
    assert is_blank(root("' '\n"))
    assert not is_blank(root("a\n"))
    assert not is_blank(root("[]\n"))


def test_every_text_of_a_value_is_found():
    assert [found.text for found in scalars(root("a:\n  - b\n  - c: d\n"))] == [
        "a:",
        "b",
        "c:",
        "d",
    ]


def test_pairs_of_a_list_are_those_of_its_mappings():
    assert [key.text for key, _ in pairs_of(root("- a: b\n- c\n- d: e\n"))] == ["a", "d"]


@pytest.mark.parametrize(
    ("text", "mended"),
    [("- a: b c\n", "- >-\n  a: b c\n"), ("x:\n  - a: b\n", "x:\n  - >-\n    a: b\n")],
)
def test_an_item_that_a_colon_divided_becomes_a_block(text, mended):
    value = root(text)
    items = value.items if isinstance(value, Sequence) else value.pairs[0][1].items
    key, said = items[0].pairs[0]
    assert apply(text, as_block(key, said)) == mended


@pytest.mark.parametrize(
    "text", ["- 'a': b\n", "- a: 'b'\n", "- a:\n", "- a: b\n    c\n", "- a:\n    b\n"]
)
def test_an_item_that_cannot_be_mended_without_a_doubt_is_left(text):
    key, said = root(text).items[0].pairs[0]
    assert as_block(key, said) == ()


def test_a_text_on_a_line_of_its_own_that_a_colon_divided_becomes_a_block():
    text = "x:\n  a: b\n"
    key, said = root(text).pairs[0][1].pairs[0]
    mended = root(apply(text, as_block(key, said)))
    assert mended.pairs[0][1].text == "a: b"


def test_a_text_behind_a_key_is_left():
    key, said = root("x: {a: b}\n").pairs[0][1].pairs[0]
    assert as_block(key, said) == ()


def test_mended_headings_read_as_entries():
    text = "x:\n  A:\n    - a\n\n    - |\n      b\n       c\n  B:\n"
    mapping = root(text).pairs[0][1]
    mended = apply(text, as_items(mapping))
    assert mended == "x:\n  - A:\n      - a\n\n      - |\n        b\n         c\n  - B:\n"


def test_a_mapping_at_the_top_is_mended_as_well():
    assert apply("A: a\nB: b\n", as_items(root("A: a\nB: b\n"))) == "- A: a\n- B: b\n"


def test_a_mapping_in_braces_is_left():
    assert isinstance(root("{A: a}\n"), Mapping)
    assert as_items(root("{A: a}\n")) == ()


def test_decomposed_letters_are_composed():
    plan = load(read("trich_yeu: Ho\u0300a bi\u0300nh\n", "x")).plan
    assert plan.subject.paragraphs[0][0].text == "Hòa bình"


def test_windows_line_ends_are_line_ends():
    plan = load(read('trich_yeu: "a\\r\\nb\\rc"\n', "x")).plan
    assert [line[0].text for line in plan.subject.paragraphs] == ["a", "b", "c"]


def test_a_character_word_cannot_hold_is_told_at_its_column_and_left_out():
    result = load(read('trich_yeu: "ab\\x01c"\n', "x"))
    (finding,) = [f for f in result.findings if f.kind.code == "DL018"]
    assert (finding.place.line, finding.place.column) == (1, 15)
    assert result.plan.subject.paragraphs[0][0].text == "abc"


_TEXTS = st.text(alphabet="aĐế1I.)-(* \t\n\r\\{[]^\u0301\u00a0\x07", max_size=30)


def scalar(written):
    return Scalar(Source("x", written), 0, len(written), written)


@given(_TEXTS)
def test_a_text_that_needs_no_look_is_read_as_any_other(written):
    node = scalar(written)
    known = known_text(node)
    reading = Reading()
    lines = reading.paragraphs(node, "a", marked=True)
    assert known in (None, tuple(map(parse, lines)))
    if known is not None:
        assert reading.findings == []


@pytest.mark.parametrize("written", ["{{ nam }}", "a **b", "a^[b]", "a\x07"])
def test_a_text_that_may_have_a_fault_is_looked_at(written):
    assert known_text(scalar(written)) is None


@pytest.mark.parametrize("written", ["Văn phòng", "a *b*", "a [b]", "a\n\nb ", " "])
def test_any_other_is_known(written):
    assert known_text(scalar(written)) is not None


def test_a_long_text_is_not_remembered():
    assert known_text(scalar("a" * (SHORT - 1))) is known_text(scalar("a" * (SHORT - 1)))
    assert known_text(scalar("a" * SHORT)) is not known_text(scalar("a" * SHORT))
