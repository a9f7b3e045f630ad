"""All the rules there are, as the checker runs them and the manual lists them.

The families are imported when somebody asks, not before: most commands never check.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module

from generator.check.registry import RULES, Rule, Subject
from generator.check.rules import FAMILIES, Family


@cache
def rules() -> Mapping[str, Rule]:
    """Give every rule by its code, in the order of the families and of the codes."""
    for family in FAMILIES:
        _enter((*family.modules, *family.of_plans))
    return _entered()


@cache
def rules_of_documents() -> Mapping[str, Rule]:
    """Give the rules that a Word file is judged by; those of plans are not waited for."""
    for family in FAMILIES:
        _enter(family.modules)
    return {code: rule for code, rule in _entered().items() if rule.subject is not Subject.PLAN}


def _enter(modules: Iterable[str]) -> None:
    for module in modules:
        import_module(f"generator.check.rules.{module}")


def _entered() -> dict[str, Rule]:
    return {code: RULES[code] for family in FAMILIES for code in sorted(_codes(family))}


def _codes(family: Family) -> list[str]:
    return [code for code in RULES if code.startswith(family.prefix)]


def family_of(code: str) -> Family | None:
    """Give the family that a code belongs to."""
    return next((family for family in FAMILIES if code.startswith(family.prefix)), None)
