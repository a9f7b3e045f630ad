"""What became of each change, for a person to read."""

from __future__ import annotations

from generator.pull.changes import Change, Fate, Reason
from generator.pull.sides import Wish
from generator.pull.telling import Telling
from generator.pull.threeway import Step, Verdict
from generator.pull.trying import Trial
from tests.pull.given import PLAN
from tests.pull.test_wishes import MOVED, asked


def telling(word: str, plan: str = PLAN) -> tuple[Telling, list[Wish]]:
    wishes = asked(word, plan)
    sides = wishes_sides(wishes)
    return Telling(sides, wishes.places), wishes.all()


def wishes_sides(wishes):
    from generator.pull.sides import Sides

    return Sides(wishes.steps, wishes.ours, wishes.theirs, tuple(wishes.base))


def short(changes: tuple[Change, ...]) -> list[tuple[str, str, str, int | None]]:
    return [(each.fate.value, each.old, each.new, each.place.line) for each in changes]


def test_a_change_is_told_with_its_line():
    told, wishes = telling(PLAN.replace("Sở Tài chính", "Bộ Tài chính"))
    assert short(told.of(wishes, {0}, None)) == [("carried", "Sở Tài chính", "Bộ Tài chính", 45)]


def test_what_was_not_carried_is_told_with_the_reason():
    told, wishes = telling(PLAN.replace("Sở Tài chính", "Bộ Tài chính"))
    (change,) = told.of(wishes, set(), None)
    assert (change.fate, change.reason) == (Fate.LEFT, wishes[0].reason)


def test_what_is_new_stands_behind_what_comes_before_it():
    told, wishes = telling(PLAN.replace("  - Sở Tài chính\n", "  - Sở Tài chính\n  - Sở Y tế\n"))
    assert short(told.of(wishes, {0}, None)) == [("carried", "", "Sở Y tế", 45)]


def test_what_moved_is_told_of_once():
    told, wishes = telling(MOVED)
    (change,) = told.of(wishes, {0}, None)
    assert (change.old, change.new) == ("Sở Tài chính", "Sở Tài chính")


def test_a_cell_is_told_with_its_column():
    told, wishes = telling(PLAN.replace("'Quý I'", "'Quý II'"))
    (change,) = told.of(wishes, {0}, None)
    assert (change.field, change.old, change.new, change.place.line) == (
        "thoi_gian",
        "Quý I",
        "Quý II",
        37,
    )


def test_a_field_of_the_head_is_told_with_its_key():
    told, wishes = telling(PLAN.replace("12/01/2026", "15/01/2026"))
    changes = [each for each in told.of(wishes, {0}, None) if each.field]
    assert [(each.field, each.place.line) for each in changes] == [("ngay", 4)]


def test_a_conflict_of_a_row_is_told_cell_by_cell():
    told, wishes = telling(
        PLAN.replace("'Quý I'", "'Quý II'"), plan=PLAN.replace("'Quý I'", "'Quý III'")
    )
    assert wishes == []
    (change,) = told.of(wishes, set(), None)
    assert (change.fate, change.reason, change.old, change.new) == (
        Fate.CONFLICT,
        Reason.BOTH,
        "Quý III",
        "Quý II",
    )


def test_without_digests_all_are_questions():
    told, wishes = telling(PLAN.replace("Sở Tài chính", "Bộ Tài chính"))
    (change,) = told.questions(wishes)
    assert (change.fate, change.reason) == (Fate.QUESTION, Reason.NO_DIGESTS)


def test_a_subject_is_told_at_its_key():
    told, wishes = telling(PLAN.replace("Nâng cao chất lượng", "Nâng chất lượng"))
    assert [each.place.line for each in told.of(wishes, {0}, None)] == [5]


def test_what_the_plan_prints_by_itself_is_not_told():
    told, wishes = telling(PLAN.replace("Sở Tài chính", "Bộ Tài chính"))
    sides = told.sides
    from generator.pull.outcome import expected

    printed = [sides.theirs[step.word] for step in sides.steps]
    trial = Trial([], printed, expected(sides, []))
    assert told.of(wishes, set(), trial) == ()


def test_what_follows_from_a_change_is_told():
    told, wishes = telling(PLAN)
    from generator.pull.outcome import expected

    sides = told.sides
    printed = [sides.ours[step.plan] for step in sides.steps]
    printed[-1] = sides.ours[0]
    (change,) = told.of(wishes, set(), Trial([], printed, expected(sides, [])))
    assert (change.fate, change.reason) == (Fate.FOLLOWS, Reason.ELSEWHERE)
    assert sides.steps[-1] == Step(Verdict.SAME, len(sides.ours) - 1, len(sides.ours) - 1)
