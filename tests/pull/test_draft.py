"""Several drafts as the edits of one file."""

from __future__ import annotations

import pytest

from generator.finding import Edit
from generator.pull.draft import Draft, joined, together
from generator.pull.places import Places
from generator.pull.wording import Put, StuckError
from generator.source.edits import apply
from generator.source.read import read

TEXT = "a: một hai ba\nb: bốn\n"
PLACES = Places(read(TEXT, "a.yaml"))
A = PLACES.key("a").node


def put(start, end, text) -> Draft:
    return Draft((Put(A, start, end, text),))


def test_changes_of_one_text_are_one_edit():
    edits = joined([put(8, 10, "3"), put(0, 3, "1")], PLACES)
    assert apply(TEXT, edits) == "a: 1 hai 3\nb: bốn\n"
    assert len(edits) == 1


def test_the_same_change_twice_is_made_once():
    assert apply(TEXT, joined([put(0, 3, "1"), put(0, 3, "1")], PLACES)) == "a: 1 hai ba\nb: bốn\n"


@pytest.mark.parametrize(
    "drafts",
    [
        (put(0, 3, "1"), put(0, 3, "2")),
        (put(0, 5, "1"), put(4, 7, "2")),
        (put(3, 3, "x"), put(3, 3, "y")),
        (put(0, 3, "1"), Draft(edits=(Edit(0, 14, ""),))),
    ],
)
def test_what_speaks_of_the_same_letters_is_stuck(drafts):
    with pytest.raises(StuckError):
        joined(drafts, PLACES)


def test_lines_at_one_place_keep_their_order():
    edits = joined([Draft(edits=(Edit(14, 14, "z: 1\n"), Edit(14, 14, "c: 2\n")))], PLACES)
    assert apply(TEXT, edits) == "a: một hai ba\nz: 1\nc: 2\nb: bốn\n"


def test_together_is_both():
    both = together([put(0, 3, "1"), Draft(edits=(Edit(14, 14, ""),))])
    assert (len(both.puts), len(both.edits)) == (1, 1)
