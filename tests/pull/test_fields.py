"""Which fields the Word file changed, where the plan changed others."""

from __future__ import annotations

import pytest

from generator.document.digests import FIELD, digest
from generator.pull.fields import MOST_FIELDS, apart, differing, with_fields
from generator.pull.units import Part, Unit


def row(*fields: str) -> Unit:
    return Unit(Part.ROW, FIELD.join(fields))


ONE, OTHER = row("a", "b", "c"), row("a", "B", "C")


@pytest.mark.parametrize(
    ("made", "fields"),
    [(("a", "b", "C"), (1,)), (("a", "B", "c"), (2,)), (("a", "x", "y"), ())],
    ids=["the plan changed the last", "the plan changed the second", "both changed both"],
)
def test_what_was_made_tells_which_of_the_two_changed_a_field(made, fields):
    assert apart(ONE, OTHER, {digest(FIELD.join(made))}) == fields


def test_one_field_or_other_numbers_of_them_tell_nothing():
    made = {digest("a")}
    assert apart(row("a", "b"), row("a", "c"), made) == ()
    assert apart(row("a", "b"), row("a", "c", "d"), made) == ()


@pytest.mark.parametrize(("count", "told"), [(MOST_FIELDS, (0,)), (MOST_FIELDS + 1, ())])
def test_of_too_many_fields_none_are_told_apart(count, told):
    one, other = (row(*(f"{side}{n}" for n in range(count))) for side in "ab")
    made = digest(with_fields(other, one, (0,)))
    assert apart(one, other, {made}) == told


def test_fields_are_taken_from_the_other():
    assert differing(ONE, OTHER) == (1, 2)
    assert with_fields(ONE, OTHER, (2,)) == FIELD.join("abC")
    assert with_fields(ONE, row("a"), (0,)) == "a"
