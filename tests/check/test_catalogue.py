import subprocess
import sys

from generator.check.catalogue import family_of, rules
from generator.check.manual import manual


def test_every_rule_belongs_to_the_family_of_its_code_and_comes_in_order():
    codes = list(rules())
    assert codes
    places = [(family_of(code).prefix, code) for code in codes]
    prefixes = list(dict.fromkeys(prefix for prefix, _ in places))
    assert places == sorted(places, key=lambda each: (prefixes.index(each[0]), each[1]))


def test_no_rule_is_lost_that_a_family_entered():
    from generator.check.registry import RULES

    assert {code for code in RULES if not code.startswith("ZZ")} == set(rules())


def test_a_strange_code_belongs_to_no_family():
    assert family_of("ZZ101") is None


def test_every_page_shows_what_is_wrong_and_what_is_right():
    pages = {code: manual(rule) for code, rule in rules().items()}
    bare = [c for c, p in pages.items() if not (p.title and p.wrong and p.right)]
    assert bare == []


def test_no_rule_is_imported_before_somebody_asks():
    code = (
        "import sys, generator.check.catalogue, generator.check.run;"
        "print([m for m in sys.modules if m.startswith('generator.check.rules.')])"
    )
    assert _said(code) == "[]"


def test_no_rule_of_plans_is_imported_for_a_word_file():
    code = (
        "import sys; from generator.check.catalogue import rules_of_documents as those;"
        "print(len(those()) > 100, 'generator.check.rules.tasks' in sys.modules)"
    )
    assert _said(code) == "True False"


def _said(code):
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8"
    )
    return done.stdout.strip()
