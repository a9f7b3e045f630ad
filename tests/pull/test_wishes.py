"""The changes that the Word file asks for."""

from __future__ import annotations

import pytest

from generator.document.compose import compose
from generator.document.digests import FIELD
from generator.plan.load import load
from generator.pull.changes import Reason
from generator.pull.sides import Sides
from generator.pull.threeway import steps
from generator.pull.units import units
from generator.pull.wishes import Wishes
from generator.source.read import read
from tests.pull.given import PLAN, TOTALS, Given

MOVED = PLAN.replace("  - Bộ Nội vụ (để b/c)\n  - Sở Tài", "  - Sở Tài").replace(
    "  - Sở Tài chính\n", "  - Sở Tài chính\n  - Bộ Nội vụ (để b/c)\n"
)


def asked(word: str, plan: str = PLAN, base: str = PLAN) -> Wishes:
    """The wishes where another plan stands for what the Word file says now."""
    given = Given(plan)
    theirs, made = (units(compose(load(read(text, "b.yaml")).plan)) for text in (word, base))
    digests = [unit.digest for unit in made]
    sides = Sides(steps(digests, given.ours, theirs), given.ours, theirs, digests)
    return Wishes(sides, given.places, given.plan, given.fill)


@pytest.mark.parametrize(
    ("old", "new", "steps_"),
    [
        ("Một việc", "Hai việc", 1),
        ("  - Sở Tài chính\n", "", 1),
        ("  - Sở Tài chính\n", "  - Sở Tài chính\n  - Sở Y tế\n", 1),
        ("      - Mục đích: Một **câu** đậm.\n", "", 1),
        ("      - viec: Việc thứ hai\n        thoi_gian: 'Quý I'\n", "", 1),
        ("ho_ten: Nguyễn Văn An", "ho_ten: Nguyễn Văn Bình", 1),
    ],
)
def test_each_change_is_a_wish_with_a_way(old, new, steps_):
    (wish,) = asked(PLAN.replace(old, new)).all()
    assert wish.drafts
    assert len(wish.steps) == steps_


def test_nothing_changed_is_no_wish():
    assert asked(PLAN).all() == []


def test_what_only_the_plan_changed_is_none():
    assert asked(PLAN, plan=PLAN.replace("Một việc", "Hai việc")).all() == []


def test_what_both_changed_is_none():
    wishes = asked(PLAN.replace("Một việc", "Hai việc"), plan=PLAN.replace("Một việc", "Ba việc"))
    assert wishes.all() == []


def test_what_moved_is_one_wish_of_two_steps():
    (wish,) = asked(MOVED).all()
    assert len(wish.steps) == 2
    (draft,) = wish.drafts
    assert sorted(edit.text for edit in draft.edits) == ["", "  - Sở Tài chính\n"]


def test_the_fields_of_a_row_are_told_apart():
    plan = PLAN.replace("Việc thứ hai", "Việc hai")
    word = PLAN.replace("'Quý I'", "'Quý II'")
    (wish,) = asked(word, plan=plan).all()
    assert wish.fields == (3,)
    assert wish.words.split(FIELD)[0] == "Việc hai"
    assert wish.words.split(FIELD)[3] == "Quý\u00a0II"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("nam: 2026\n", "nam: 2027\n", Reason.VARIABLE),
        ("loai: kế hoạch", "loai: báo cáo", Reason.NOWHERE),
    ],
)
def test_what_has_no_way_has_a_reason(old, new, reason):
    wishes = [wish for wish in asked(PLAN.replace(old, new)).all() if not wish.drafts]
    assert wishes
    assert reason in {wish.reason for wish in wishes}


def test_a_heading_alone_cannot_go():
    word = PLAN.replace("  - MỤC ĐÍCH:\n", "").replace(
        "      - Mục đích: Một **câu** đậm.\n", "  - MỤC ĐÍCH: Một **câu** đậm.\n"
    )
    assert any(not wish.drafts for wish in asked(word).all())


def test_what_cannot_be_written_keeps_nothing_else_of_a_block_back():
    word = PLAN.replace("12/01/2026", "15/01/2026").replace("loai: kế hoạch", "loai: báo cáo")
    head = [wish for wish in asked(word).all() if wish.steps == (0,)]
    carried = [wish.fields for wish in head if wish.drafts]
    left = [(wish.fields, wish.reason) for wish in head if not wish.drafts]
    assert carried == [(6,)]
    assert left == [((0, 4), Reason.NOWHERE)]
    assert "15/01/2026" in next(wish.words for wish in head if wish.drafts)


def test_a_sum_is_the_program_s():
    wishes = asked(TOTALS.replace("tự cộng", "11"), plan=TOTALS, base=TOTALS).all()
    assert [(wish.reason, wish.drafts) for wish in wishes] == [(Reason.MADE, ())]
