"""Texts and items as they are written into the file."""

from __future__ import annotations

import pytest

from generator.pull.places import Places, Spot
from generator.pull.wording import Put, StuckError
from generator.pull.written import (
    LONGEST_LINE,
    as_list,
    behind,
    items,
    lines_before,
    lines_in,
    lines_out,
    longer,
    reworded,
    rewritten,
)
from generator.source.edits import apply
from generator.source.read import read

LONG = "Tổ chức thực hiện tốt nhiệm vụ chính trị được giao " * 4


def at(text: str, *path: str) -> Spot:
    spot = Places(read(text, "a.yaml")).key(*path)
    assert spot is not None
    return spot


def put(spot: Spot, old: str, new: str) -> str:
    start = spot.node.text.index(old)
    edit = reworded(spot, [Put(spot.node, start, start + len(old), new)])
    return apply(spot.node.source.text, [edit])


@pytest.mark.parametrize(
    ("text", "old", "new", "wanted"),
    [
        ("a: một hai # b\n", "hai", "ba", "a: một ba # b\n"),
        ("a: 'một ''hai'''\n", "hai", "b'a", "a: 'một ''b''a'''\n"),
        ('a: "một \\"hai\\""\n', "hai", 'b"a', 'a: "một \\"b\\"a\\""\n'),
        ("a: >-\n  một\n  hai\n", "hai", "ba: bốn # năm", "a: >-\n  một\n  ba: bốn # năm\n"),
        ("a: >-\n  một\n  hai\n", "một hai", "ba", "a: >-\n  ba\n"),
        ("a: >-\n  một\n  hai\n", " hai", "", "a: >-\n  một\n"),
        ("a: |\n  một\n  hai\n", "một", "ba", "a: |\n  ba\n  hai\n"),
        ("a: một\n  hai\n", "hai", "ba", "a: một\n  ba\n"),
        ("a: một\n", "một", "một: hai", 'a: "một: hai"\n'),
        ("a: một\n", "một", "# một", 'a: "# một"\n'),
        ("a: [một, hai]\n", "hai", "ba", "a: [một, ba]\n"),
    ],
)
def test_a_text_changes_where_its_letters_change(text, old, new, wanted):
    spot = at(text, "a")
    if text.startswith("a: ["):
        spot = Spot(spot.node.items[1], spot)
    assert put(spot, old, new) == wanted


def test_what_is_put_behind_a_word_stands_before_the_line_break():
    spot = at("a: >-\n  một\n  hai\n", "a")
    edit = reworded(spot, [Put(spot.node, 3, 3, " rưỡi")])
    assert apply(spot.node.source.text, [edit]) == "a: >-\n  một rưỡi\n  hai\n"


def test_a_comma_in_brackets_is_quoted():
    spot = at("a: [một, hai]\n", "a")
    assert put(Spot(spot.node.items[0], spot), "một", "một, ba") == 'a: ["một, ba", hai]\n'


def test_a_key_stays_one():
    spots = Places(read("a:\n  - Mục đích: x\n", "a.yaml")).starting(7)
    key = next(spot for spot in spots if spot.is_key)
    assert put(key, "đích", "tiêu") == "a:\n  - Mục tiêu: x\n"
    assert put(key, "đích", "tiêu: một") == 'a:\n  - "Mục tiêu: một": x\n'


def test_a_line_that_grows_too_long_is_broken_and_no_other():
    spot = at(f"a: >-\n  {'x' * 110}\n  hai ba\n", "a")
    found = put(spot, "hai", LONG.strip())
    first, *others = found.split("\n")[1:-1]
    assert first == "  " + "x" * 110
    assert all(len(line) <= LONGEST_LINE for line in others)
    assert read(found, "").root.pairs[0][1].text == f"{'x' * 110} {LONG.strip()} ba"


@pytest.mark.parametrize("value", ["một", "một: hai", LONG.strip(), ["a", "b"], "a\nb", "a # b"])
@pytest.mark.parametrize(
    "text", ["k:\n  a: x\n  b: y\n", "k:\n  a:\n  b: y\n", "k:\n  a: >-\n    x\n  b: y\n"]
)
def test_a_value_is_written_anew_at_its_column(text, value):
    spot = at(text, "k", "a")
    found = read(apply(text, [rewritten(spot, value)]), "")
    assert not found.findings
    (_, inner), (_, other) = found.root.pairs[0][1].pairs
    texts = [item.text for item in inner.items] if isinstance(value, list) else inner.text
    assert texts == value
    assert other.text == "y"


def test_lines_go_out_and_come_in_whole():
    text = "a:\n  - một # x\n  # y\n  - hai\n  - ba\n"
    source = read(text, "a.yaml")
    _, two, three = source.root.pairs[0][1].items
    out = apply(text, [lines_out(source, two.start, two.end)])
    assert out == "a:\n  - một # x\n  # y\n  - ba\n"
    assert apply(text, [lines_in(source, two.end, "  - z\n")]).endswith("hai\n  - z\n  - ba\n")
    before = apply(text, [lines_before(source, two.start, "  - z\n")])
    assert before == "a:\n  - một # x\n  - z\n  # y\n  - hai\n  - ba\n"
    assert apply(text, [lines_in(source, three.end, "  - z\n")]).endswith("ba\n  - z\n")


def test_a_file_without_a_last_line_end_gets_one_between():
    source = read("a:\r\n  - một", "a.yaml")
    item = source.root.pairs[0][1].items[0]
    assert apply(source.text, [lines_in(source, item.end, "  - hai\n")]) == (
        "a:\r\n  - một\r\n  - hai"
    )


def test_what_shares_its_line_is_not_taken_out():
    source = read("a: [một, hai]\n", "a.yaml")
    with pytest.raises(StuckError):
        lines_out(source, source.root.pairs[0][1].items[1].start, 12)


@pytest.mark.parametrize("column", [0, 2, 4, 7, 10])
def test_items_stand_at_their_column(column):
    found = items(["một", {"viec": LONG.strip(), "chu_tri": "VP"}], column)
    first, second, *_ = found.split("\n")
    assert first == " " * column + "- một"
    assert second.startswith(" " * column + "- viec:")
    parsed = read("x:\n" + found if column else found, "")
    assert not parsed.findings


def test_what_stands_behind_a_key_begins_below_it():
    assert behind("một", 4) == "một"
    assert behind(LONG.strip(), 4).startswith(">-\n    Tổ chức")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a: >-\n  một\nb: c\n", "a: >-\n  một\n\n  hai\nb: c\n"),
        ("a: |\n  một\nb: c\n", "a: |\n  một\n  hai\nb: c\n"),
        ("a: một\n", None),
        ("a: >-\n", None),
    ],
)
def test_a_block_of_text_takes_a_paragraph_more(text, wanted):
    edit = longer(at(text, "a"), ["hai"])
    assert (edit and apply(text, [edit])) == wanted


def test_an_entry_alone_becomes_a_list():
    text = "a:\n  - Mục:\n      doan: >-\n        một\n\n        hai\n  - b\n"
    holder = next(
        spot
        for spot in Places(read(text, "a.yaml")).starting(text.index("doan"))
        if not spot.is_key
    )
    after = apply(text, [as_list(holder, ["ba"], below=True)])
    assert after == (
        "a:\n  - Mục:\n      - doan: >-\n          một\n\n          hai\n      - ba\n  - b\n"
    )
    before = apply(text, [as_list(holder, ["ba"], below=False)])
    assert before.startswith("a:\n  - Mục:\n      - ba\n      - doan: >-\n")
