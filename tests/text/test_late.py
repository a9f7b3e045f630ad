import pkgutil
import re
from importlib import import_module

import pytest

import generator
from generator.text.late import _Late, late


def test_a_late_pattern_finds_what_the_pattern_finds():
    pattern = late(r"(?P<kind>kế hoạch)\s+số\s+(\d+)", re.IGNORECASE)
    text = "Kế hoạch số 15 và kế hoạch số 16"
    assert [found[2] for found in pattern.finditer(text)] == ["15", "16"]
    assert pattern.search(text)["kind"] == "Kế hoạch"
    assert pattern.match("số 15") is None
    assert pattern.fullmatch("kế hoạch số 1")
    assert pattern.sub("x", text) == "x và x"
    assert pattern.findall(text) == [("Kế hoạch", "15"), ("kế hoạch", "16")]
    assert late(r"\s+").split("a b") == ["a", "b"]
    assert late("a|b").pattern == "a|b"


def test_it_is_compiled_at_the_first_use_and_not_before():
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("a")


def test_after_the_first_use_nothing_stands_in_between():
    pattern = late("a")
    pattern.search("a")
    assert vars(pattern)["search"].__self__ is re.compile("a")


def test_every_late_pattern_of_the_program_is_one():
    modules = [
        import_module(module.name)
        for module in pkgutil.walk_packages(generator.__path__, "generator.")
        if not module.name.endswith("__main__")
    ]
    patterns = [each for module in modules for each in vars(module).values() if type(each) is _Late]
    assert len(patterns) > 100
    for pattern in patterns:
        assert pattern.pattern
