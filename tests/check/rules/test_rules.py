from pathlib import Path

from generator.check import rules
from generator.check.rules import FAMILIES


def test_every_module_of_rules_belongs_to_a_family():
    folder = Path(rules.__file__).parent
    there = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert there == {module for family in FAMILIES for module in family.modules}


def test_no_two_families_begin_alike():
    prefixes = [family.prefix for family in FAMILIES]
    assert len(set(prefixes)) == len(prefixes)
