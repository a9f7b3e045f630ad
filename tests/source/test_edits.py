"""Edits on a text, and what they look like as a diff."""

from __future__ import annotations

import re
from difflib import unified_diff

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.finding import Edit
from generator.source.edits import apply, diff, diff_of, outermost
from tests.growth import calls


def test_all_edits_are_made_at_once_on_the_text_as_it_was():
    assert apply("một hai ba", [Edit(8, 10, "bốn"), Edit(0, 3, "Năm")]) == "Năm hai bốn"


def test_insertions_at_one_point_keep_their_order():
    assert apply("x", [Edit(0, 0, "a"), Edit(0, 0, "b"), Edit(1, 1, "c")]) == "abxc"


def test_what_is_inserted_at_the_beginning_of_a_change_stands_before_it():
    assert apply("xy", [Edit(0, 1, "Z"), Edit(0, 0, "a")]) == "aZy"


def test_line_ends_are_left_as_they_were():
    assert apply("a\r\nb\rc\n", [Edit(3, 4, "B")]) == "a\r\nB\rc\n"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 2, ""), Edit(1, 3, "")],
        [Edit(0, 4, ""), Edit(1, 2, "")],
        [Edit(2, 1, "")],
        [Edit(3, 5, "")],
        [Edit(-1, 0, "")],
    ],
    ids=["crossing", "nested", "backwards", "beyond the end", "before the beginning"],
)
def test_edits_that_cannot_all_be_made_are_refused(edits):
    with pytest.raises(ValueError, match="overlaps"):
        apply("abcd", edits)


def test_edits_that_touch_do_not_overlap():
    assert apply("abcd", [Edit(0, 2, "1"), Edit(2, 4, "2")]) == "12"


def test_the_edit_that_rewrites_a_text_stands_for_the_small_ones_within_it():
    whole, within, behind = Edit(0, 9, "X"), Edit(2, 3, ""), Edit(9, 9, "!")
    assert outermost([within, whole, behind, whole]) == [whole, behind]


def test_what_is_inserted_just_before_a_change_is_not_within_it():
    before, whole = Edit(4, 4, "- "), Edit(4, 9, "X")
    assert outermost([whole, before]) == [before, whole]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8), st.text(max_size=3))))
def test_the_outermost_edits_can_always_be_made(spans):
    text = "x" * 40
    apply(text, outermost(Edit(start, start + length, new) for start, length, new in spans))


def test_a_diff_names_the_file_and_shows_the_lines():
    shown = diff("a\nb\nc\n", "a\nB\nc\n", "plan.yaml")
    assert shown == "--- plan.yaml\n+++ plan.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"


def test_nothing_changed_gives_no_diff():
    assert diff("a\n", "a\n", "plan.yaml") == ""


def test_a_last_line_without_its_end_is_said_to_have_none():
    assert diff("a", "a\n", "p").endswith("-a\n\\ No newline at end of file\n+a\n")


def test_signs_that_only_python_takes_for_line_ends_do_not_break_a_diff():
    assert "-a\u2028b\n+a b\n" in diff("a\u2028b\n", "a b\n", "p")


LINES = st.lists(st.sampled_from(("a\n", "b\n", "\n", "c\u2028\n", "d")), max_size=30)


@given(LINES, LINES)
def test_a_diff_is_as_others_write_it(old, new):
    before, after = (("".join(lines)).split("\n") for lines in (old, new))
    lines = unified_diff(
        *([f"{x}\n" for x in y[:-1]] + y[-1:] * bool(y[-1]) for y in (before, after))
    )
    wanted = "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
    found = diff("\n".join(before), "\n".join(after), "")
    assert found == wanted


@given(st.data())
def test_the_diff_of_edits_tells_all_that_they_change(data):
    lines = st.lists(st.sampled_from(("a\n", "b\n", "\n", "c\n")), max_size=60)
    text = "".join(data.draw(lines))
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = [
        Edit(start, end, data.draw(st.text("ab\n", max_size=4)))
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    ]
    new = apply(text, edits)
    assume(not new or new.endswith("\n"))
    assert patched(text, diff_of(text, edits, "p")) == new


def patched(text: str, shown: str) -> str:
    """Do what a diff says; what it says of the old text must be so."""
    lines, found, at = text.split("\n")[:-1], [], 0
    for line in shown.split("\n")[2:-1]:
        if head := HEAD.fullmatch(line):
            start = int(head[1]) - (head[2] != "0")  # of no lines, the one before is named
            found += lines[at:start]
            at = start
            assert int(head[3]) - (head[4] != "0") == len(found)
            continue
        if line[0] in " -":
            assert lines[at] == line[1:]
            at += 1
        if line[0] in " +":
            found.append(line[1:])
    return "".join(f"{line}\n" for line in [*found, *lines[at:]])


HEAD = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def test_the_diff_of_many_edits_is_linear():
    def work(count: int):
        text = "".join(f"dòng {n}\n" for n in range(10 * count))
        starts = [each.start() for each in re.finditer(r"dòng \d*5\n", text)]
        return lambda: diff_of(text, [Edit(at, at + 4, "hàng") for at in starts], "p")

    assert calls(work(400)) < 4.4 * calls(work(100))
