"""A change is carried only if the plan then prints it."""

from __future__ import annotations

from generator.document.compose import compose
from generator.finding import Edit
from generator.plan.load import load
from generator.pull.draft import Draft
from generator.pull.sides import Sides, Wish
from generator.pull.threeway import steps
from generator.pull.trying import Trying
from generator.pull.units import units
from generator.source.read import read
from tests.pull.given import PLAN, Given

WORD = PLAN.replace("Một việc", "Hai việc").replace("Sở Tài chính", "Bộ Tài chính")


def trying() -> tuple[Given, Sides, Trying]:
    given = Given()
    theirs = units(compose(load(read(WORD, "b.yaml")).plan))
    base = [unit.digest for unit in given.ours]
    sides = Sides(steps(base, given.ours, theirs), given.ours, theirs, base)
    return given, sides, Trying(sides, given.places, None, given.findings)


def wish(given: Given, sides: Sides, words: str, *texts: str) -> Wish:
    """A wish for the block with `words`, each of its ways a text in the place of `words`."""
    number = given.number(words)
    step = next(n for n, each in enumerate(sides.steps) if each.plan == number)
    at = given.source.text.index(words)
    drafts = (Draft(edits=(Edit(at, at + len(words), text),)) for text in texts)
    return Wish((step,), tuple(drafts))


def test_what_is_printed_is_carried():
    given, sides, tries = trying()
    wishes = [
        wish(given, sides, "Một việc", "Hai việc"),
        wish(given, sides, "Sở Tài chính", "Bộ Tài chính"),
    ]
    carried, trial = tries.all(wishes)
    assert carried == {0, 1}
    assert given.after(*trial.edits) == WORD


def test_the_second_way_is_taken_where_the_first_does_not_print():
    given, sides, tries = trying()
    carried, trial = tries.all([wish(given, sides, "Một việc", "Sai", "Hai việc")])
    assert carried == {0}
    assert "Hai việc" in given.after(*trial.edits)


def test_what_does_not_print_is_not_carried_and_the_others_are():
    given, sides, tries = trying()
    wishes = [
        wish(given, sides, "Một việc", "Sai"),
        wish(given, sides, "Sở Tài chính", "Bộ Tài chính"),
    ]
    carried, trial = tries.all(wishes)
    assert carried == {1}
    assert given.after(*trial.edits) == PLAN.replace("Sở Tài chính", "Bộ Tài chính")


def test_what_breaks_the_file_or_overlaps_is_not_carried():
    given, sides, tries = trying()
    wishes = [
        wish(given, sides, "Một việc", "- \n: ["),
        wish(given, sides, "Sở Tài chính", "Bộ Tài chính", "Bộ"),
        wish(given, sides, "Sở Tài chính", "Bộ Tài chính và Thuế"),
    ]
    carried, trial = tries.all(wishes)
    assert carried == {1}
    assert "Bộ Tài chính\n" in given.after(*trial.edits)


def test_what_prints_a_block_more_is_not_carried():
    given, sides, tries = trying()
    carried, _ = tries.all([wish(given, sides, "Sở Tài chính", "Bộ Tài chính\n  - Sở Y tế")])
    assert carried == frozenset()


def test_errors_that_the_plan_has_already_are_no_hindrance():
    given = Given(PLAN.replace("kế hoạch\n", "kế hoạc\n", 1))
    assert given.findings
    base = [unit.digest for unit in given.ours]
    sides = Sides(steps(base, given.ours, given.ours), given.ours, given.ours, base)
    assert Trying(sides, given.places, None, given.findings).tried([], {}) is not None
    assert Trying(sides, given.places, None, []).tried([], {}) is None


def test_a_few_that_stand_in_the_way_of_many_cost_a_few_trials():
    names = [f"Sở số {number}" for number in range(64)]
    plan = PLAN.replace("  - Sở Tài chính\n", "".join(f"  - {name}\n" for name in names))
    word = plan.replace("Sở số", "Bộ số")
    given = Given(plan)
    theirs = units(compose(load(read(word, "b.yaml")).plan))
    base = [unit.digest for unit in given.ours]
    sides = Sides(steps(base, given.ours, theirs), given.ours, theirs, base)
    bad = {7: "Bộ\n  - số 7", 30: "- : [", 31: "Bộ số 30"}
    wishes = [
        wish(given, sides, name, bad.get(number, name.replace("Sở", "Bộ")))
        for number, name in enumerate(names)
    ]
    tries = Counted(sides, given.places, None, given.findings)
    carried, trial = tries.all(wishes)
    assert carried == set(range(64)) - bad.keys()
    assert len(trial.edits) == 61
    assert tries.count < 40


class Counted(Trying):
    count = 0

    def tried(self, wishes, chosen):
        self.count += 1
        return super().tried(wishes, chosen)


def test_what_fails_only_in_company_is_tried_again_when_the_others_are_settled():
    given, sides, tries = trying()
    at = given.source.text.index("Một việc")
    wishes = [
        wish(given, sides, "Một việc", "Hai việc"),
        wish(given, sides, "Sở Tài chính", "Bộ Tài chính"),
    ]
    spoils = Wish(wishes[1].steps, (Draft(edits=(Edit(at + 8, at + 8, " thừa"),)),))
    carried, _ = tries.all([wishes[0], spoils])
    assert carried == {0}
