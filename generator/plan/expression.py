"""What may stand between the braces beyond a name: Jinja's expressions, fenced in.

An expression is looked through before it runs: names, numbers, texts, sums, comparisons,
a choice, a few filters. No attribute, no call, no loop can be written; numbers and texts
have an upper size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import UndefinedError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.plan import faults
from generator.plan.results import LONGEST_VALUE, NoValueError, Value, number

LONGEST = 200
"""Letters of an expression: a longer one hides what it does."""

DEEPEST = 10
"""Brackets within brackets."""

LARGEST = 10**15

FILTERS = ("abs", "capitalize", "default", "int", "lower", "trim", "upper")

_ALLOWED = (
    nodes.Add,
    nodes.And,
    nodes.Compare,
    nodes.Concat,
    nodes.CondExpr,
    nodes.Const,
    nodes.Filter,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Mul,
    nodes.Name,
    nodes.Neg,
    nodes.Not,
    nodes.Operand,
    nodes.Or,
    nodes.Pos,
    nodes.Sub,
)
_SUMS: dict[str, Callable[[int, int], int]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: one * other,
    "//": lambda one, other: one // other,
    "%": lambda one, other: one % other,
}


class _Fenced(ImmutableSandboxedEnvironment):
    """Jinja's sandbox where sums are of whole numbers alone."""

    intercepted_binops = frozenset(_SUMS)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Work out a sum; nothing else can be added, multiplied or formatted."""
        del context
        one, other = number(left, operator), number(right, operator)
        if operator in {"//", "%"} and other == 0:
            raise NoValueError(faults.NOT_A_SUM, expression=f"{one} {operator} 0", value=0)
        result = _SUMS[operator](one, other)
        if abs(result) > LARGEST:
            raise NoValueError(faults.TOO_LARGE, expression=f"{one} {operator} {other}")
        return result


@cache
def _environment() -> _Fenced:
    environment = _Fenced(undefined=StrictUndefined, autoescape=False)
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    return environment


def evaluate(expression: str, value: Callable[[str], Value]) -> str:
    """Work out `expression`; `value` gives what a name stands for, or raises `NoValueError`."""
    tree = _parsed(expression)
    refused = next(_refused(tree), None)
    if refused is not None:
        raise NoValueError(
            faults.NOT_ALLOWED, expression=expression[:40], filters=", ".join(FILTERS)
        )
    known = dict(_values(tree, value))
    try:
        compiled = _environment().compile_expression(expression, undefined_to_none=False)
        result = compiled(**known)
    except NoValueError as failure:
        raise NoValueError(
            failure.kind, **{**failure.data, "expression": expression[:40]}
        ) from None
    except (TypeError, ValueError, OverflowError, UndefinedError) as problem:
        raise NoValueError(
            faults.NOT_A_SUM,
            expression=expression[:40],
            value=" ".join(map(str, known.values()))[:40],
        ) from problem
    if isinstance(result, bool) or not isinstance(result, (str, int)):
        raise NoValueError(faults.NOT_UNDERSTOOD, expression=expression[:40])
    if isinstance(result, int) and abs(result) > LARGEST:
        raise NoValueError(faults.TOO_LARGE, expression=expression[:40])
    if isinstance(result, str) and len(result) > LONGEST_VALUE:
        raise NoValueError(faults.TOO_LARGE, expression=expression[:40])
    return str(result)


def _parsed(expression: str) -> nodes.Expr:
    if not expression or len(expression) > LONGEST or _depth(expression) > DEEPEST:
        raise NoValueError(faults.NOT_UNDERSTOOD, expression=expression[:40])
    try:
        body = _environment().parse("{{ " + expression + " }}").body
    except TemplateSyntaxError as problem:
        raise NoValueError(faults.NOT_UNDERSTOOD, expression=expression[:40]) from problem
    output = body[0] if len(body) == 1 else None
    if not isinstance(output, nodes.Output) or len(output.nodes) != 1:
        raise NoValueError(faults.NOT_UNDERSTOOD, expression=expression[:40])
    return output.nodes[0]


def _depth(expression: str) -> int:
    """Count the opening brackets: no more can stand within one another."""
    return sum(expression.count(bracket) for bracket in "([{")


def _refused(tree: nodes.Node) -> Iterator[nodes.Node]:
    """Give the parts of an expression that are not allowed."""
    for node in (tree, *tree.find_all(nodes.Node)):
        if not isinstance(node, _ALLOWED):
            yield node
        elif isinstance(node, nodes.Filter):
            if node.name not in FILTERS or node.dyn_args or node.dyn_kwargs:
                yield node
        elif isinstance(node, nodes.Const) and not isinstance(node.value, (str, int)):
            yield node


def _values(tree: nodes.Expr, value: Callable[[str], Value]) -> Iterator[tuple[str, Value]]:
    """Give what the names of an expression stand for.

    A name that has no value may stand before the filter `default` alone.
    """
    spared = {
        node.node.name
        for node in (tree, *tree.find_all(nodes.Filter))
        if isinstance(node, nodes.Filter)
        and node.name == "default"
        and isinstance(node.node, nodes.Name)
    }
    names = {
        node.name for node in (tree, *tree.find_all(nodes.Name)) if isinstance(node, nodes.Name)
    }
    for name in sorted(names):
        try:
            yield name, value(name)
        except NoValueError as failure:
            if name in spared and failure.kind in {faults.NAME_NEAR, faults.NAME_UNKNOWN}:
                continue
            raise
