from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.plan import faults
from generator.plan.expression import LARGEST, LONGEST, evaluate
from generator.plan.results import LONGEST_VALUE, NoValueError

VALUES = {"nam": 2026, "ten": "An", "dai": "x" * LONGEST_VALUE}


def value(name: str):
    if name not in VALUES:
        raise NoValueError(faults.NAME_UNKNOWN, name=name)
    return VALUES[name]


def why(expression: str):
    with pytest.raises(NoValueError) as failure:
        evaluate(expression, value)
    return failure.value.kind


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("nam + 1", "2027"),
        ("(nam - 2000) * 2", "52"),
        ("ten ~ ' ' ~ nam", "An 2026"),
        ("ten | lower", "an"),
        ("'  a ' | trim", "a"),
        ("ten if nam >= 2026 and not nam == 1 else 'x'", "An"),
        ("khac | default('b')", "b"),
        ("'12' | int + 1", "13"),
        ("-5 | abs", "5"),
        ("+nam", "2026"),
        (f"{LARGEST} - 1", str(LARGEST - 1)),
    ],
)
def test_an_expression_is_worked_out(expression, result):
    assert evaluate(expression, value) == result


@pytest.mark.parametrize(
    "expression",
    ["nam.real", "nam['a']", "range(9)", "[1]", "(1, 2)", "{1: 2}", "nam ** 2", "nam / 2", "1.5",
     "ten | replace('A', 'B')", "ten | upper(*x)", "loop", "self", "ten is string", "ten[:1]",
     "cycler", "joiner()", "lipsum()", "''.__class__", "ten | map('upper')", "none"],
)  # fmt: skip
def test_what_could_do_harm_is_refused(expression):
    assert why(expression) in {faults.NOT_ALLOWED, faults.NAME_UNKNOWN, faults.NOT_UNDERSTOOD}


@pytest.mark.parametrize(
    "expression", ["", "nam +", "a b", "'", "{% raw %}", "(" * 11 + "1" + ")" * 11]
)
def test_what_is_no_expression_is_told(expression):
    assert why(expression) is faults.NOT_UNDERSTOOD


def test_an_expression_may_be_as_long_as_is_allowed():
    fits = "1 + " * ((LONGEST - 1) // 4) + "1"
    assert evaluate(fits, value) == str((LONGEST - 1) // 4 + 1)
    assert why(fits.ljust(LONGEST + 1)) is faults.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    "expression", [f"{LARGEST} * 2", "1000000 * 1000000 * 1000000", "dai ~ 'x'", f"{LARGEST + 1}"]
)
def test_what_is_too_large_is_told(expression):
    assert why(expression) is faults.TOO_LARGE


@pytest.mark.parametrize(
    "expression", ["ten + 1", "'a' * 9", "'%9d' % nam", "nam // 0", "nam % 0", "ten > nam", "-ten"]
)
def test_what_is_no_sum_is_told(expression):
    assert why(expression) is faults.NOT_A_SUM


@pytest.mark.parametrize("expression", ["nam > 1", "true", "not nam"])
def test_yes_and_no_are_no_values(expression):
    assert why(expression) is faults.NOT_UNDERSTOOD


def test_a_default_serves_a_name_alone():
    assert why("khac") is faults.NAME_UNKNOWN
    assert why("khac ~ (khac | default('b'))") is faults.NOT_A_SUM


@given(st.text("nam ten+-*/%|~()'\"1 2<>=[].,{}ifelsenot", max_size=60))
@settings(max_examples=200, deadline=None)
def test_whatever_stands_between_the_braces_is_a_text_or_has_no_value(expression):
    with suppress(NoValueError):
        assert isinstance(evaluate(expression, value), str)
