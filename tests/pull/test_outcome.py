"""What the plan must print when it is read again."""

from __future__ import annotations

import pytest

from generator.document.digests import FIELD, MARKS
from generator.pull.draft import Draft
from generator.pull.outcome import expected, reads, says_the_same
from generator.pull.sides import Sides, Wish
from generator.pull.threeway import Step, Verdict
from generator.pull.units import Part, Unit
from tests.pull.given import rich

PLAIN, BOLD = MARKS[:2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("một hai", "một\u00a0hai"),
        (f"{BOLD}một{PLAIN} hai", f"{BOLD}một {PLAIN}hai"),
        (f"{PLAIN}một", "một"),
    ],
)
def test_what_looks_alike_says_the_same(one, other):
    assert says_the_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("một", "hai"), (f"{BOLD}một", "một"), ("một  hai", "một hai"), (f"a{FIELD}", "a")],
)
def test_what_is_seen_is_a_difference(one, other):
    assert not says_the_same(one, other)


def unit(words: str, line: str = "") -> Unit:
    return Unit(Part.PARAGRAPH, words, line=rich(line or words))


def test_the_mark_at_the_end_is_the_program_s():
    assert reads("Hết.", unit("Hết", "Hết./."), ended=False)
    assert reads("Hết", unit("Hết."), ended=True)
    assert not reads("Hết", unit("Hết."), ended=False)
    assert not reads("Hết cả", unit("Hết", "Hết./."), ended=True)


def test_capitals_are_the_program_s():
    assert reads("Mục TIÊU", unit("MỤC TIÊU"), ended=False)
    assert not reads("MỤC TIÊU", unit("Mục tiêu"), ended=False)


def test_each_block_must_read_as_the_side_that_changed_it():
    ours = [unit(words) for words in ("một", "hai", "ba", "bốn")]
    theirs = [unit(words) for words in ("một", "HAI", "BA", "năm", "sáu./.")]
    steps = [
        Step(Verdict.SAME, 0, 0),
        Step(Verdict.WORD, 1, 1),
        Step(Verdict.BOTH, 2, 2),
        Step(Verdict.WORD, 3, None),
        Step(Verdict.WORD, None, 3),
        Step(Verdict.PLAN, None, 4),
    ]
    sides = Sides(steps, ours, theirs, ())
    assert [each.words for each in expected(sides, [])] == ["một", "hai", "ba", "bốn"]
    wishes = [Wish((1,), (Draft(),)), Wish((3,), (Draft(),)), Wish((4,), (Draft(),))]
    found = expected(sides, wishes)
    assert [(each.step, each.words, each.carried) for each in found] == [
        (0, "một", False),
        (1, "HAI", True),
        (2, "ba", False),
        (4, "năm", True),
    ]
    fields = expected(sides, [Wish((2,), (Draft(),), words="ba và BA", fields=(0,))])
    assert fields[2].words == "ba và BA"
    assert fields[2].is_printed(unit("ba và BA"))
