import pytest

from generator.check.looks import printed
from generator.check.ruled import wrong_length
from generator.check.subjects import Undecided
from generator.document.recognise.components import Drawn, How
from generator.standard import nd30, tolerances
from tests.check.rules.views import line

LINES = (line("ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN"), line("HƯNG YÊN"))
LONGEST, LAST = printed(LINES)


def faults(length, how=How.SHAPE, lines=LINES):
    drawn = Drawn(how, lines[-1].paragraph if lines else line("").paragraph, length)
    return list(wrong_length(drawn, lines, nd30.RULE_RATIO, tolerances.RULE_RATIO))


@pytest.mark.parametrize("share", [0.30, 1 / 3, 0.4, 0.5, 0.54])
def test_a_third_to_a_half_of_either_line_is_right(share):
    assert faults(share * LONGEST) == []
    assert faults(share * LAST) == []


@pytest.mark.parametrize("length", [0.25 * LAST, 0.6 * LONGEST])
def test_what_is_neither_is_reported_with_its_share(length):
    (fault,) = faults(length)
    assert fault.data["found"] == str(round(100 * length / LONGEST))


def test_an_underline_is_as_long_as_the_words():
    assert len(faults(None, How.UNDERLINE, LINES[:1])) == 1
    assert faults(None, How.UNDERLINE) == []  # the last word of a long name


@pytest.mark.parametrize("how", [How.UNDERSCORES, How.BORDER])
def test_a_length_that_is_not_known_is_not_judged(how):
    (fault,) = faults(None, how)
    assert isinstance(fault, Undecided)


def test_a_line_below_nothing_is_not_measured():
    assert faults(10, lines=()) == []
