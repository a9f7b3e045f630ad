"""The Jinja of Word templates: fields, conditions and loops, and nothing that can do harm.

A template is a file that people mail to each other. What is written in its tags may read
the document's values and repeat parts of the page; it may not call Python, make a text
larger without bound, or loop longer than a document is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from generator.word.runs import FORBIDDEN

MOST_TURNS = 1_000_000
"""Turns of all loops of one rendering together: ten thousand rows of a hundred cells."""

FILTERS = frozenset(
    {
        "capitalize",
        "count",
        "default",
        "d",
        "dictsort",
        "e",
        "escape",
        "first",
        "float",
        "groupby",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "reverse",
        "round",
        "select",
        "selectattr",
        "sort",
        "string",
        "sum",
        "title",
        "trim",
        "unique",
        "upper",
    },
)
"""What may stand after a bar: none of them makes more than it was given."""

LONGEST = 1_000_000
"""Letters of a text that a tag may put together."""

BUDGET = " budget"
"""Where a rendering keeps its turns; no tag can name it."""

METHODS = frozenset(
    {
        "items",
        "keys",
        "values",
        "get",
        "upper",
        "lower",
        "title",
        "capitalize",
        "strip",
        "lstrip",
        "rstrip",
        "split",
        "splitlines",
        "startswith",
        "endswith",
        "cycle",
        "changed",
    },
)
"""What may be called."""

_ALLOWED = (
    nodes.Add,
    nodes.And,
    nodes.Call,
    nodes.Compare,
    nodes.Concat,
    nodes.CondExpr,
    nodes.Const,
    nodes.Dict,
    nodes.Div,
    nodes.Filter,
    nodes.FloorDiv,
    nodes.For,
    nodes.Getattr,
    nodes.Getitem,
    nodes.If,
    nodes.Keyword,
    nodes.List,
    nodes.Mod,
    nodes.Mul,
    nodes.Name,
    nodes.Neg,
    nodes.Not,
    nodes.Operand,
    nodes.Or,
    nodes.Output,
    nodes.Pair,
    nodes.Pos,
    nodes.Slice,
    nodes.Sub,
    nodes.Template,
    nodes.TemplateData,
    nodes.Test,
    nodes.Tuple,
)


class Budget:
    """The turns that one rendering has left."""

    def __init__(self) -> None:
        """Begin with all of them."""
        self.left = MOST_TURNS

    def spend(self, turns: int) -> None:
        """Take `turns`; refuse where that many are not left."""
        self.left -= turns
        if self.left < 0:
            raise SecurityError(BUDGET)


class Missing(StrictUndefined):
    """A field that is not there: its error says the field's name and nothing else."""

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


OF_MAPPINGS = frozenset(dir(dict))
"""What a mapping has itself: under such a name that is meant, and the sandbox says who may."""


class Environment(ImmutableSandboxedEnvironment):
    """The sandbox, with every loop counted and every text bounded."""

    intercepted_binops = frozenset({"+", "*", "%"})

    def __init__(self) -> None:
        """Escape what is filled in; know the allowed filters and no globals."""
        super().__init__(autoescape=True, undefined=Missing, finalize=holdable)
        self.filters = {name: self.filters[name] for name in sorted(FILTERS)}
        self.filters |= {"join": _join, "counted": _counted}
        self.globals.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree: nodes.Template = _Bounds().visit(super()._parse(source, name, filename))
        tree.set_environment(self)
        return tree

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give what a plain mapping holds under a name that no mapping has itself.

        Jinja would give the same, but asks for an attribute first, and is told by an error
        that there is none. Everything else goes through the sandbox.
        """
        if obj.__class__ is dict and attribute in obj and attribute not in OF_MAPPINGS:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Calculate with numbers; add texts and lists only where they stay small."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers and (operator != "+" or len(left) + len(right) > LONGEST):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


_HELD = {**FORBIDDEN, **{ord(sign): sign for sign in "\a\f"}}
"""The two are docxtpl's signs for a new paragraph and a new page."""


def holdable(value: object) -> object:
    """Give a value without what XML cannot hold; written runs are left alone."""
    if type(value) is str and not value.isprintable():
        return value.replace("\r\n", "\n").translate(_HELD)
    return value


class _Bounds(NodeTransformer):
    """Puts a counter into every loop and a bound on every joining of texts."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - jinja2's name
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, "counted", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - jinja2's name
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(parts, "join", [], [], None, None, lineno=node.lineno)


@pass_context
def _counted(context: Context, items: Iterable[Any]) -> list[Any]:
    found = list(items)
    context[BUDGET].spend(len(found))
    return found


def _join(items: Iterable[Any], separator: object = "", attribute: str | None = None) -> str:
    found: list[Any] = []
    for item in items:
        if found and separator:
            found.append(separator)
        found.append(item[attribute] if attribute else item)
    text = markup_join(found)
    if len(text) > LONGEST:
        name = "join"
        raise SecurityError(name)
    return text


@cache
def environment() -> Environment:
    """Give the one environment of all templates."""
    return Environment()


def forbidden(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Give what `tree` holds that a template may not, each with its line."""
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            yield node.lineno, type(node).__name__.lower()
        elif isinstance(node, nodes.For) and node.recursive:
            yield node.lineno, "recursive"
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS | {"counted"}:
            yield node.lineno, node.name
        elif isinstance(node, nodes.Call) and not _is_method(node.node):
            yield node.lineno, getattr(node.node, "name", getattr(node.node, "attr", "()"))


def _is_method(called: nodes.Expr) -> bool:
    return isinstance(called, nodes.Getattr) and called.attr in METHODS
