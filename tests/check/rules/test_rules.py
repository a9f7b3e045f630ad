from pathlib import Path

from generator.check import catalogue, rules
from generator.check.registry import Subject
from generator.check.rules import FAMILIES


def test_every_module_of_rules_belongs_to_a_family():
    folder = Path(rules.__file__).parent
    there = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert there == {each for family in FAMILIES for each in (*family.modules, *family.of_plans)}


def test_the_modules_of_plans_hold_the_rules_that_read_one_and_no_others():
    held = {rule.find.__module__.rpartition(".")[2] for rule in catalogue.rules().values()}
    reading = {
        rule.find.__module__.rpartition(".")[2]
        for rule in catalogue.rules().values()
        if rule.subject is Subject.PLAN
    }
    of_plans = {module for family in FAMILIES for module in family.of_plans}
    assert reading == of_plans
    assert held - reading == {module for family in FAMILIES for module in family.modules}
    assert set(catalogue.rules_of_documents()) == {
        code for code, rule in catalogue.rules().items() if rule.subject is not Subject.PLAN
    }


def test_no_two_families_begin_alike():
    prefixes = [family.prefix for family in FAMILIES]
    assert len(set(prefixes)) == len(prefixes)
