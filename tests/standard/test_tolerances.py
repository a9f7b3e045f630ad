import pytest

from generator.standard import nd30, tolerances


@pytest.mark.parametrize("found", [12.5, 12.7, 10])
def test_what_offices_write_for_the_indent_is_right(found):
    assert nd30.FIRST_LINE.allows(found, tolerances.FIRST_LINE_MM)


@pytest.mark.parametrize("found", [11.3, 13.1, 15])
def test_another_indent_is_not(found):
    assert not nd30.FIRST_LINE.allows(found, tolerances.FIRST_LINE_MM)


def test_a_margin_of_an_inch_is_no_rounding():
    assert not nd30.MARGIN_TOP.allows(25.4, tolerances.LENGTH_MM)


@pytest.mark.parametrize(
    ("share", "right"), [(0.29, True), (0.3, True), (0.55, True), (0.57, False)]
)
def test_a_drawn_line_is_about_a_third_to_a_half(share, right):
    assert nd30.RULE_RATIO.allows(share, tolerances.RULE_RATIO) is right
