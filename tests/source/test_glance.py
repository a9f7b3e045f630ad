from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source.glance import top_keys
from generator.source.nodes import Mapping, Scalar
from generator.source.read import read
from tests.source.conftest import texts

ROOT = Path(__file__).parents[2]
PLANS = sorted((ROOT / "plans").rglob("*.yaml"))
SAMPLES = [*PLANS, *sorted(Path(__file__).parent.glob("broken/*.yaml"))]


def test_the_keys_at_the_left_edge_are_given_with_the_texts_on_their_lines():
    text = (
        "# đầu\n\ndung_chung: ../co-quan.yaml  \nDùng chung:\n  a: b\nnam : 2026\n"
        "noi_dung:\n- Một: hai\n-\n  - ba\nnhiem_vu: >-\n  c\n"
    )
    assert top_keys(text) == [
        ("dung_chung", "../co-quan.yaml"),
        ("Dùng chung", ""),
        ("nam ", "2026"),
        ("noi_dung", ""),
        ("nhiem_vu", ""),
    ]


@pytest.mark.parametrize("value", ["'a'", '"a"', "[a]", "a b: c", "a # b", "a:", "a'b", "|", ""])
def test_of_a_value_that_is_no_plain_text_nothing_is_said(value):
    assert top_keys(f"a: {value}\nb: c\n") == [("a", ""), ("b", "c")]


@pytest.mark.parametrize("below", ["  b", "\n\n   b", "  b: c"])
def test_of_a_value_that_goes_on_below_nothing_is_said(below):
    assert top_keys(f"a: x\n{below}\n") == [("a", "")]
    assert top_keys("a: x\n  # b\n\nb: y\n") == [("a", "x"), ("b", "y")]


@pytest.mark.parametrize(
    "text",
    [
        'a: "x\nb: y"\n',
        "a:\n  - 'x\nb: y'\n",
        "a: {x: 1,\nb: y}\n",
        "a: [x,\nb]\n",
        'a:\n  - "x": "y\nb: z"\n',
        '? "x\nb: y"\n: z\n',
        "a: &x b\n",
        "a: !x b\n",
        "a:\tb\n",
        "a: b\rc: d\n",
        "a: b\u2028c: d\n",
        "---\na: b\n",
        "%YAML 1.1\n",
        "a:b\n",
        '"a": b\n',
        "a\n",
        "1: b\n",
    ],
)
def test_what_only_reading_can_tell_is_left_to_it(text):
    assert top_keys(text) is None


def test_the_line_ends_of_windows_are_line_ends():
    assert top_keys("a: x\r\nb:\r\n  - 'c'\r\n") == [("a", "x"), ("b", "")]


def agrees(text):
    """Say whether a glance says of a file without a fault what reading it says."""
    seen, source = top_keys(text), read(text, "x.yaml")
    if seen is None or source.findings or not isinstance(source.root, Mapping):
        return True
    keys = {key.text.strip(): value for key, value in source.root.pairs}
    return [name.strip() for name, _ in seen] == list(keys) and all(
        not said or (isinstance(value, Scalar) and value.text == said)
        for (_, said), value in zip(seen, keys.values(), strict=True)
    )


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_glance_at_a_file_says_what_reading_it_says(path):
    assert agrees(path.read_text(encoding="utf-8", errors="replace"))


def test_a_glance_at_a_plan_is_enough():
    sure = [path for path in PLANS if top_keys(path.read_text(encoding="utf-8"))]
    assert len(sure) > len(PLANS) / 2


_LINES = st.lists(
    st.tuples(st.sampled_from(["", "  ", "    ", "a: ", "  - ", "b: ", "- ", "  c: "]), texts),
    max_size=8,
)


@given(_LINES)
def test_a_glance_at_any_text_says_what_reading_it_says(lines):
    assert agrees("a: b\n" + "".join(f"{head}{text}\n" for head, text in lines))
