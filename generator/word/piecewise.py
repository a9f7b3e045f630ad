"""A part of a template, compiled for filling in: what it gives, and of what kind.

Jinja gives a text for everything and escapes every value by itself. Here a part gives what
its author wrote as bytes, and values as they are: who fills it in writes the one without a
look, and escapes the others together.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

from generator.word.sandbox import OF_MAPPINGS, Environment

if TYPE_CHECKING:
    import jinja2

_ESCAPED = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


class _Pieces(CodeGenerator):
    """What Jinja's own native types, too, do otherwise than Jinja: how a part gives its pieces.

    No value of a document is bytes, so that nothing but the author's own is taken for XML.
    """

    def _output_const_repr(self, group: Iterable[object]) -> str:
        return repr(_unescaped("".join(map(str, group))).encode())

    def _output_child_pre(self, node: object, frame: object, finalize: object) -> None:
        pass

    def _output_child_post(self, node: object, frame: object, finalize: object) -> None:
        pass

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Ask a plain mapping at once, as `Environment.getattr` does: each cell is such a tag."""
        asked = isinstance(node.node, nodes.Name) and frame.symbols.find_ref(node.node.name)
        if asked and node.attr not in OF_MAPPINGS:
            name = repr(node.attr)
            self.write(f"({asked}[{name}] if {asked}.__class__ is dict and {name} in {asked} else ")
            super().visit_Getattr(node, frame)
            self.write(")")
        else:
            super().visit_Getattr(node, frame)


class _Piecewise(Environment):
    """The sandbox, with all that it holds back."""

    code_generator_class = _Pieces


@cache
def _environment() -> Environment:
    return _Piecewise()


@lru_cache(maxsize=64)
def compiled(source: str) -> jinja2.Template:
    """Compile a part; its pieces come from `root_render_func`."""
    return _environment().from_string(source)


def _unescaped(literal: str) -> str:
    """Give what the template's author typed as ``{_{`` as the braces that it stands for.

    docxtpl does the same to the values, which is a loss; here they come out as they are.
    """
    for typed, meant in _ESCAPED:
        literal = literal.replace(typed, meant)
    return literal
