"""Everything that can be wrong: the rules, and what reading, loading and writing find.

The kinds stand beside the code that finds them; who wants them all imports all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

import generator
from generator.check.catalogue import rules
from generator.errors import GeneratorError
from generator.finding import Kind, Severity

_APART = ("generator.__main__", "generator.cli", "generator.check.rules")
"""The command line finds nothing of its own, and the rules come in their own order."""


@cache
def all_kinds() -> Mapping[str, Kind]:
    """Give every kind by its code: first the rules, then the others by their codes."""
    kinds = {code: rule.kind for code, rule in rules().items()}
    others = {kind.code: kind for kind in _others() if kind.code not in kinds}
    return kinds | dict(sorted(others.items()))


def all_codes() -> tuple[str, ...]:
    """Give every code."""
    return tuple(all_kinds())


def _others() -> Iterator[Kind]:
    for found in walk_packages(generator.__path__, "generator."):
        if not found.name.startswith(_APART):
            for value in list(vars(import_module(found.name)).values()):
                if isinstance(value, Kind):
                    yield value
    yield from map(_kind, _errors(GeneratorError))


def _errors(base: type[GeneratorError]) -> Iterator[type[GeneratorError]]:
    for error in base.__subclasses__():
        yield error
        yield from _errors(error)


def _kind(error: type[GeneratorError]) -> Kind:
    return Kind(error.code, error.message, error.help, Severity.ERROR)
