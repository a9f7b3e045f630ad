"""From events to nodes: the limits, and what a plan does not need."""

from __future__ import annotations

import pytest

from generator.source import tree as tree_module
from generator.source.nodes import Source
from generator.source.tree import MAX_DEPTH, MAX_NODES, grow
from tests.source.conftest import plain


def grown(text):
    return grow(Source("p", text), text)


def kinds(tree):
    return [found.kind.code for found in tree.findings]


@pytest.mark.parametrize(
    ("opening", "closing"), [("[", "]"), ("{a: ", "}")], ids=["lists", "mappings"]
)
def test_as_many_levels_as_allowed_are_read_and_no_more(opening, closing):
    deepest = grown(opening * MAX_DEPTH + "x" + closing * MAX_DEPTH)
    assert not deepest.refused
    deeper = grown(opening * (MAX_DEPTH + 1) + "x" + closing * (MAX_DEPTH + 1))
    assert deeper.refused
    assert kinds(deeper) == ["YA008"]
    assert deeper.root is None


def test_as_many_entries_as_allowed_are_read_and_no_more():
    around = 6  # the beginning and the end of the file, the document and the list
    assert not grown("[" + "x," * (MAX_NODES - around) + "]").refused
    assert kinds(grown("[" + "x," * (MAX_NODES + 1) + "]")) == ["YA009"]


def test_names_for_repeating_are_refused_without_repeating_anything():
    tree = grown("a: &a [x, x]\nb: *a\nc: [*a, *a]\n")
    assert kinds(tree) == ["YA090", "YA091", "YA091", "YA091"]
    assert plain(tree.root) == {"a": ["x", "x"], "b": "*a", "c": ["*a", "*a"]}


def test_a_tag_is_named_and_its_text_stands_behind_it():
    text = "so: !!int 08\nten: &x !y z\n"
    tree = grown(text)
    assert kinds(tree) == ["YA092", "YA090", "YA092"]
    assert [text[value.start : value.end] for _, value in tree.root.pairs] == ["08", "z"]


def test_a_merge_key_is_refused_by_name():
    assert kinds(grown("a:\n  <<: x\n")) == ["YA093"]
    assert kinds(grown('a:\n  "<<": x\n')) == []


def test_a_second_document_stops_the_reading():
    tree = grown("a: b\n---\nc: d\n")
    assert (tree.stopped, tree.root) == (5, None)


def test_a_directive_is_named():
    assert kinds(grown("%YAML 1.1\n---\na: b\n")) == ["YA095"]


def test_a_list_as_a_key_becomes_the_text_that_was_typed():
    tree = grown("[a, b]: c\n")
    assert kinds(tree) == ["YA096"]
    assert plain(tree.root) == {"[a, b]": "c"}


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("a: b\n", True),
        ("a: b\n  c\n", False),
        ("a: 'b'\n", True),
        ("a: 'b\n  c'\n", False),
        ('a: "b\\n"\n', False),
        ("a: >-\n  b\n  c\n", True),
        ("a: >-\n  b\n   c\n", False),
        ("a: >-\n  b:\n  - c\n", False),
        ("a: |\n  b\n   c\n", True),
        ("a: |\n  b\n  noi_nhan: c\n", False),
        ("a: >-\n", False),
        ("a: [b]\n", True),
        ("a: [b, c]\n", False),
        ("a (b): c\n", True),
        ("a (b\n", True),
        ("Sở (sau đây: A)\n", False),
    ],
)
def test_what_may_be_joined_unawares_asks_for_a_closer_look(text, clear):
    assert grown(text).clear is clear


@pytest.mark.parametrize(
    ("text", "stopped"), [("a: b: c\n", 4), ("a: \x01\n", 3), ("a: \ud800\n", 3)]
)
def test_where_the_reading_stopped_is_told(text, stopped):
    assert grown(text).stopped == stopped


def test_the_places_of_a_copy_are_led_back_to_the_file():
    source = Source("p", "-x: y")
    tree = grow(source, "- x: y", lambda offset: max(offset - 1, 0))
    (pair,) = tree.root.items[0].pairs
    assert [source.text[each.start : each.end] for each in pair] == ["x", "y"]


def test_faults_without_end_do_not_fill_the_memory():
    tree = grown("a: b\n" * 10_000)
    assert len(tree.findings) == tree_module.MAX_FAULTS + 1
