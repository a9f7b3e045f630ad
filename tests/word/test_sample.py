from __future__ import annotations

from msgspec.structs import fields

from generator.word.context import FIELDS
from generator.word.sample import EMPTY, FULL


def test_the_full_one_has_something_in_every_place():
    empty = [found.name for found in fields(FULL) if not getattr(FULL, found.name)]
    assert set(empty) <= {"findings", "origin"}


def test_the_empty_one_has_nothing_anywhere():
    full = [found.name for found in fields(EMPTY) if getattr(EMPTY, found.name)]
    assert set(full) == {"kind", "letterhead", "data", "origin", "subject_origin"}


def test_both_know_the_plain_values_that_templates_may_name():
    assert FULL.data.keys() == EMPTY.data.keys()
    assert FULL.data.keys() <= FIELDS.keys()
