"""Leading places in a mended copy back to the file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.finding import Edit
from generator.source.edits import apply, outermost
from generator.source.offsets import Offsets


def test_what_no_edit_touched_is_found_where_it_was():
    edits = [Edit(1, 1, "--"), Edit(3, 5, "")]
    made = apply("abcdefg", edits)
    assert [("abcdefg")[Offsets(edits).original(i)] for i, c in enumerate(made) if c != "-"] == [
        "a", "b", "c", "f", "g",
    ]  # fmt: skip


def test_a_place_within_what_was_written_is_led_into_what_it_stands_for():
    offsets = Offsets([Edit(2, 4, "wxyz")])
    assert [offsets.original(index) for index in range(2, 7)] == [2, 3, 4, 4, 4]


@given(
    st.text("ab", min_size=20, max_size=20),
    st.lists(st.tuples(st.integers(0, 15), st.integers(0, 4), st.text("XY", max_size=4))),
)
def test_every_letter_that_stayed_is_led_back_to_itself(text, spans):
    edits = outermost(Edit(start, start + length, new) for start, length, new in spans)
    made, offsets = apply(text, edits), Offsets(edits)
    for index, letter in enumerate(made):
        if letter in "ab":
            assert text[offsets.original(index)] == letter
    places = [offsets.original(index) for index in range(len(made) + 1)]
    assert places == sorted(places)
