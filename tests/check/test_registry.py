import pytest

from generator.check import registry
from generator.check.registry import Fault, Mend, Subject, rule
from generator.finding import Severity


@pytest.fixture
def entered(monkeypatch):
    monkeypatch.setattr(registry, "RULES", {})
    return registry.RULES


def enter(code, find):
    return rule(code, "The margin is {found} mm.", reads=Subject.VIEW)(find)


def test_a_function_is_entered_as_a_rule_and_stays_a_function(entered):
    def left_margin_out_of_range(paper):
        """Lề trái."""
        yield Fault({"found": paper})

    assert enter("ZZ101", left_margin_out_of_range) is left_margin_out_of_range
    found = entered["ZZ101"]
    assert (found.name, found.page) == ("left-margin-out-of-range", "Lề trái.")
    assert (found.kind.severity, found.mend, found.subject) == (
        Severity.ERROR,
        Mend.PERSON,
        Subject.VIEW,
    )


def test_a_code_that_is_taken_is_refused(entered):
    def one(paper):
        """Một."""

    enter("ZZ101", one)
    with pytest.raises(ValueError, match="ZZ101 is taken"):
        enter("ZZ101", one)


def test_a_code_that_was_retired_is_refused(entered, monkeypatch):
    monkeypatch.setattr(registry, "RETIRED", {"ZZ101": ""})

    def one(paper):
        """Một."""

    with pytest.raises(ValueError, match="ZZ101 is taken"):
        enter("ZZ101", one)


def test_a_rule_without_a_manual_page_is_refused(entered):
    with pytest.raises(ValueError, match="no manual page"):
        enter("ZZ101", lambda _: ())
