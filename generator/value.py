"""Values that carry more than they are.

A block of a document knows the lines it comes from, so that a message can name them; two blocks
that print the same are equal all the same. What is `aside` does not count in a comparison.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import ClassVar

from msgspec import Struct


class Value(Struct, frozen=True, gc=False):
    """A frozen value that is equal to another where all but what is `aside` is equal.

    Such values are built from the inside out and cannot hold themselves, so the collector of
    cycles need not look at them.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"origin"})

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        counted = _counted(self.__class__)
        return bool(counted(self) == counted(other))

    def __hash__(self) -> int:
        return hash(_counted(self.__class__)(self))


@cache
def _counted(form: type[Value]) -> Callable[[object], object]:
    """Give what reads the fields that count."""
    names = [name for name in form.__struct_fields__ if name not in form.aside]
    return attrgetter(*names) if names else _nothing


def _nothing(_: object) -> object:
    return ()
