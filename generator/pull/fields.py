"""The fields of a block, where the Word file changed some and the plan others."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from generator.document.digests import FIELD, digest
from generator.pull.units import Unit

MOST_FIELDS = 10
"""Of so many fields that differ it is tried which of the two changed which: 1,024 ways."""


def apart(one: Unit, other: Unit, base: AbstractSet[int]) -> tuple[int, ...]:
    """Give the fields that the Word file changed, where the plan changed others.

    What the block said when it was made is found by its digest: field by field it is one
    or the other's. Nothing where both changed the same field.
    """
    changed = differing(one, other)
    if len(one.fields) != len(other.fields) or not 1 < len(changed) <= MOST_FIELDS:
        return ()
    for count in range(1, len(changed)):
        for fields in combinations(changed, count):
            # these fields the Word file changed: the plan still has what was made
            rest = tuple(n for n in changed if n not in fields)
            if digest(with_fields(one, other, rest)) in base:
                return fields
    return ()


def differing(one: Unit, other: Unit) -> tuple[int, ...]:
    """Give the fields in which two blocks are not alike."""
    pairs = zip(one.fields, other.fields, strict=False)
    return tuple(n for n, (a, b) in enumerate(pairs) if digest(a) != digest(b))


def with_fields(one: Unit, other: Unit, fields: Sequence[int]) -> str:
    """Give what `one` says, in `fields` what `other` does."""
    if len(one.fields) != len(other.fields):
        return other.words
    theirs = other.fields
    return FIELD.join(theirs[n] if n in fields else said for n, said in enumerate(one.fields))
