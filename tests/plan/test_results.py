"""What is a number among the values of a plan."""

import pytest

from generator.plan import faults
from generator.plan.results import NoValueError, number


@pytest.mark.parametrize(("value", "found"), [(5, 5), (-3, -3), ("2026", 2026), ("007", 7)])
def test_a_text_of_digits_is_a_number(value, found):
    assert number(value, "x + 1") == found


@pytest.mark.parametrize("value", ["", "5a", "-5", "1.5", "²", "٣", "9" * 16, None, 1.5])
def test_nothing_else_can_be_added_to(value):
    with pytest.raises(NoValueError) as raised:
        number(value, "x + 1")
    assert raised.value.kind is faults.NOT_A_SUM
    assert raised.value.data == {"expression": "x + 1", "value": value}
