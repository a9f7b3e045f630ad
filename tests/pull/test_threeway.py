"""Who changed which block: the plan, the Word file, or both."""

from __future__ import annotations

import pytest

from generator.pull.threeway import FIRST, Step, Verdict, steps
from generator.pull.units import Part, Unit

SAME, PLAN, WORD, BOTH = Verdict.SAME, Verdict.PLAN, Verdict.WORD, Verdict.BOTH


def blocks(text: str) -> list[Unit]:
    """A block for each word, behind a head and a foot."""
    fixed = [Unit(Part.HEAD, "đầu"), Unit(Part.FOOT, "cuối")]
    return [*fixed, *(Unit(Part.PARAGRAPH, words.replace("_", " ")) for words in text.split())]


def found(base: str, plan: str, word: str) -> list[tuple[Verdict, str, str]]:
    made, ours, theirs = blocks(base), blocks(plan), blocks(word)
    return [
        (
            step.verdict,
            "" if step.plan is None else ours[step.plan].words,
            "" if step.word is None else theirs[step.word].words,
        )
        for step in steps([u.digest for u in made], ours, theirs)[FIRST:]
        if step.verdict is not SAME
    ]


A, B = "một_hai_ba_bốn", "một_hai_ba_năm"
OLD, NEW = A.replace("_", " "), B.replace("_", " ")


@pytest.mark.parametrize(
    ("base", "plan", "word", "wanted"),
    [
        ("x y z", "x y z", "x y z", []),
        (f"x {A} z", f"x {A} z", f"x {B} z", [(WORD, OLD, NEW)]),
        (f"x {A} z", f"x {B} z", f"x {A} z", [(PLAN, NEW, OLD)]),
        (f"x {A} z", f"x {B} z", f"x {B} z", []),
        (f"x {A} z", f"x {B} z", "x một_hai_ba_sáu z", [(BOTH, NEW, "một hai ba sáu")]),
        ("x z", "x z", "x y z", [(WORD, "", "y")]),
        ("x z", "x y z", "x z", [(PLAN, "y", "")]),
        ("x y z", "x y z", "x z", [(WORD, "y", "")]),
        ("x y z", "x z", "x y z", [(PLAN, "", "y")]),
        (f"x {A} z", f"x {B} z", "x z", [(BOTH, NEW, "")]),
        (f"x {A} z", "x z", f"x {B} z", [(BOTH, "", NEW)]),
        ("x z", "x a z", "x b z", [(PLAN, "a", ""), (WORD, "", "b")]),
        ("x a z", "x A_B z", "x A_b z", []),
        ("x a z", "x A_b z", "x A_B z", [(BOTH, "A b", "A B")]),
        ("x z", f"x {A} z", f"x {B} z", [(BOTH, OLD, NEW)]),
        ("a b c d e", "A b c d e", "a b c d E", [(PLAN, "A", "a"), (WORD, "e", "E")]),
    ],
)
def test_it_is_told_who_changed_what(base, plan, word, wanted):
    assert found(base, plan, word) == wanted


def test_neighbours_that_each_changed_one_of_are_no_conflict():
    one, other = "một_hai_ba_bốn", "năm_sáu_bảy_tám"
    assert found(f"{one} {other}", f"{one}_x {other}", f"{one} {other}_y") == [
        (PLAN, "một hai ba bốn x", "một hai ba bốn"),
        (WORD, "năm sáu bảy tám", "năm sáu bảy tám y"),
    ]


def test_a_block_that_is_wholly_rewritten_is_still_the_one_that_stood_there():
    assert found("x a z", "x a z", "x b z") == [(WORD, "a", "b")]


def test_head_and_foot_are_each_other_s_partners():
    made, ours, theirs = blocks("x"), blocks("x"), blocks("x")
    theirs[0] = Unit(Part.HEAD, "khác hẳn")
    ours[1] = Unit(Part.FOOT, "khác")
    assert steps([u.digest for u in made], ours, theirs) == [
        Step(WORD, 0, 0),
        Step(PLAN, 1, 1),
        Step(SAME, 2, 2),
    ]
    theirs[1] = Unit(Part.FOOT, "khác nữa")
    assert steps([u.digest for u in made], ours, theirs)[1].verdict is BOTH


def test_every_block_is_told_of_once():
    base, plan, word = "a b c d e f", "a c B d x e f", "b c d y e E f"
    ours, theirs = blocks(plan), blocks(word)
    told = steps([u.digest for u in blocks(base)], ours, theirs)
    assert sorted(s.plan for s in told if s.plan is not None) == list(range(len(ours)))
    assert sorted(s.word for s in told if s.word is not None) == list(range(len(theirs)))


def test_many_like_rows_are_no_trouble():
    many = " ".join(["giống"] * 3000)
    assert found(f"{many} x", f"{many} x", f"{many} y") == [(WORD, "x", "y")]
