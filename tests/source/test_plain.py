"""Plain lines: the nodes are libyaml's, to the letter; of any other text nothing is said."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.source import plain
from generator.source.doubt import doubtful
from generator.source.nodes import Mapping, Scalar, Source
from generator.source.plain import grow_plain
from generator.source.tree import MAX_DEPTH, grow

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("plans/**/*.yaml"), *ROOT.glob("tests/**/*.yaml")])
PLAIN = [
    "a: b\n",
    "a: b",
    "  a: b\n  c: d\n",
    "a:\n",
    "a:\n  b:\nc: d\n",
    "- a\n- b: c\n  d: e\n-\n- f\n",
    "a:\n- b\n- c: d\ne: f\n",
    "a:\n  - b:\n      - c\n  - d\n",
    "a:\n  -\n    b: c\n",
    "a: >-\n  b\n  c\n\n  d\n\n\n  e\nf: g\n",
    "a: >\n  b\n\nc: |\n  d\n    e\n\n  f\n",
    "a: |\n  b",
    "a: |-  # r\n  b\n\n\n# r\nc: d\n",
    "- >-\n  (b): c\n",
    "# r\n\na: b  # r\n  # r\nc:  # r\n  - d  \n",
    f"a: B{':c' * 40}\n",
    "a: 8:30\nb: ../c\nc: Xem http://d\n",
    "a: \"b: c, d\"\ng: 'e'",
    "- \"a\"  # r\n- ''\n- ' b '\n",
    "a b: c, d\nđ: e]\n",
]
OTHERS = [
    "",
    "\n# r\n",
    "a\n",
    "a: b\n  c\n",
    "a: b\n c: d\n",
    "  a: b\nc: d\n",
    "a: b\n- c\n",
    "- a\nb: c\n",
    "a: b\na: c\n",
    "a: 'b''c'\n",
    'a: "b\\n"\n',
    'a: "b\n  c"\n',
    'a: "b" c\n',
    '"a": b\n',
    '- "a": b\n',
    '"a"\n',
    "a: [b]\n",
    "a: &b c\n",
    "a: b: c\n",
    "a: b:\n",
    f"a: B{':c' * 41}\n",
    "a : b\n",
    "a:b\n",
    "- - a\n",
    "-a\n",
    "a: b #c\n",
    "a: “b”\n",
    "<<: a\n",
    "a (b: c)\n",
    "(a: b\n",
    "? a\n",
    "---\na: b\n",
    "a: b\n...\n",
    "a: >-\nb: c\n",
    "a: >-\n\n  b\n",
    "a: >-\n  b \n  c\n",
    "a: >-\n  b\n    c\n",
    "a: >-\n  b\n  - c\n",
    "a: >-\n  b\n  c_d: e\n",
    "a: >-\n  b\n  # c\n",
    "a: >-\n  b\n \n  # c\n",
    "a: |\n  b\n    \n",
    "a: >+\n  b\n",
    "a: |2\n  b\n",
    "  a:\n    - >-\n    b\n",
    "a: b\tc\n",
    "a: b\xa0c\n",
    "a: b\x07\n",
    "a: b\rc: d\n",
    f"{'a' * 1100}: b\n",
    "".join(f"{' ' * deep}a:\n" for deep in range(MAX_DEPTH + 2)),
]


def said(node):
    """Give a node as plain values, its place with it."""
    if isinstance(node, Scalar):
        return node.start, node.end, node.text, node.style
    below = node.pairs if isinstance(node, Mapping) else [(item,) for item in node.items]
    return type(node), node.start, node.end, [tuple(map(said, parts)) for parts in below]


def held(text):
    """Say whether `text` is plain; then libyaml must give the same, and ask for no doctor."""
    source = Source("p", text)
    root = grow_plain(source)
    if root is None:
        return False
    tree = grow(source, text)
    assert tree.root is not None, text
    assert said(root) == said(tree.root), text
    assert (tree.clear, tree.findings) == (True, []), text
    assert not doubtful(text if text.endswith("\n") else f"{text}\n"), text
    return True


@pytest.mark.parametrize("text", PLAIN)
def test_plain_lines_give_the_nodes_of_libyaml(text):
    assert held(text)


@pytest.mark.parametrize("text", PLAIN)
def test_they_may_end_as_on_windows(text):
    assert held(text.replace("\n", "\r\n"))


def test_lines_may_end_in_both_ways():
    assert held("a:\r\n  b: >-\n    c\r\n    d\ne: f\r\ng:\n- h\r\n")


@pytest.mark.parametrize("text", OTHERS)
def test_of_any_other_text_nothing_is_said(text):
    assert grow_plain(Source("p", text)) is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_files_are_read_as_libyaml_reads_them(file):
    held(file.read_bytes().decode("utf-8", "replace"))


def test_the_plans_that_come_with_the_program_are_plain():
    plans = [file for file in FILES if file.match("plans/20*/*.yaml")]
    assert len(plans) == 5
    assert all(held(plan.read_text(encoding="utf-8")) for plan in plans)


def test_a_source_is_told_that_its_letters_can_be_seen():
    for text, printable in (("a: b\n", True), ('a: "\\u0007"\n', False), ("a: b\x07\n", False)):
        source = Source("p", text)
        grow_plain(source)
        assert source.printable is printable


def test_more_lines_than_libyaml_may_give_events_for_are_left_to_it(monkeypatch):
    monkeypatch.setattr(plain, "MOST_LINES", 3)
    assert held("a: b\nc: d\ne: f\n")
    assert not held("a: b\nc: d\ne: f\ng: h\n")


# --- lines put together at random ---------------------------------------------------------

HEADS = ["", "", "- ", "-   ", "viec: ", "Mục: ", "- van: ", "k1: ", "k2: ", "k3: "]
TEXTS = [
    "",
    '"x: y"',
    "'x'  # z",
    '"x',
    "x",
    "Thử một, hai",
    ">-",
    "|",
    ">",
    "2026",
    "x:y",
    "đ  # z",
    "|-  # z",
    "x: y",
    "“x”",
]
BELOW = ["Một", "b", "(a", "a_b: c", "- b", "# b", "x: y", "...", '"q"', "•", "x ", "{{ nam }}"]
ALONE = ["", "", " ", "    ", "# r", "  # r", "x", "-", "---"]


def made_up(dice):
    """Put lines together, mostly where they may stand."""
    lines, indent = [], 0
    for _ in range(dice.randint(1, 9)):
        if dice.random() < 0.4:
            indent = max(0, indent + dice.choice([-4, -2, 2, 2, 4, 1, -1]))
        head, text = dice.choice(HEADS), dice.choice(TEXTS)
        lines.append(" " * indent + (head + text if dice.random() < 0.9 else dice.choice(ALONE)))
        if text[:1] in (">", "|"):
            deep = indent + dice.choice([2, 2, 2, 4, 1, 0])
            for _ in range(dice.randint(1, 3)):
                lines.append(" " * (deep + dice.choice([0, 0, 0, 0, 2, -1])) + dice.choice(BELOW))
                lines += dice.choice([[], [], [], [], [""], [" " * deep]])
    lines += dice.choice([[""], [""], [], ["", ""]])
    ends = dice.choice([["\n"], ["\n"], ["\r\n"], ["\n", "\r\n"]])
    return "".join(f"{line}{dice.choice(ends)}" for line in lines[:-1]) + lines[-1]


@pytest.mark.parametrize("seed", range(4))
def test_what_is_put_together_at_random_is_read_as_libyaml_reads_it(seed):
    dice = random.Random(seed)  # noqa: S311 - the same texts for the same seed
    assert sum(held(made_up(dice)) for _ in range(4000)) > 200
