"""How the keys of a plan are declared: once, for loading, messages, schema and manual.

A `Form` is a set of keys; each `Field` has a `Shape` that reads its value and describes it
to editors. What a declaration says in Vietnamese is the manual's text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any

from msgspec import Struct, field

from generator.finding import Place
from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.reading import Reading, is_blank, place
from generator.source import nodes
from generator.source.nodes import Node, Scalar

Schema = Mapping[str, Any]
Read = Callable[[Reading, Node, str], Any]
Pairs = dict[str, tuple[Scalar, Node]]

SCALAR: Schema = MappingProxyType({"type": ["string", "number", "boolean", "null"]})
"""A text: an editor takes `08` for a number, `no` for a boolean, nothing for null."""


class Shape(Struct, frozen=True):
    """A kind of value: how it is read, how an editor checks it, what the manual calls it."""

    read: Read
    schema: Schema
    name: str


class Field(Struct, frozen=True):
    """A key: what it means and an example, in Vietnamese; `also` are other names of it."""

    key: str
    shape: Shape
    meaning: str
    example: str
    default: str = ""
    also: tuple[str, ...] = ()


class Form(Struct, frozen=True, dict=True):
    """The keys that stand together; `parent` is the key below which they stand."""

    name: str
    title: str
    fields: tuple[Field, ...]
    parent: str = ""
    required: tuple[str, ...] = ()

    @cached_property
    def keys(self) -> Mapping[str, Field]:
        """The fields by every name they have."""
        return {name: field for field in self.fields for name in (field.key, *field.also)}


FORMS: dict[str, Form] = {}
"""Every form, by its name, in the order of the manual."""


def form(
    name: str,
    title: str,
    *fields: Field,
    parent: str = "",
    required: tuple[str, ...] = (),
) -> Form:
    """Declare a form."""
    FORMS[name] = Form(name, title, fields, parent, required)
    return FORMS[name]


class Given(Struct, frozen=True):
    """What a form was given, read: values by key, and the key as typed for each."""

    values: Mapping[str, Any]
    keys: Mapping[str, Scalar] = field(default_factory=dict)

    def get(self, key: str, default: Any = None) -> Any:
        """Give the value of `key`."""
        value = self.values.get(key)
        return default if value is None else value

    def place(self, key: str) -> Place:
        """Give the place of `key`."""
        return place(self.keys[key])


def open_form(reading: Reading, node: nodes.Mapping, declared: Form) -> Pairs:
    """Give the keys of `node` in the spelling of `declared`, with what stands behind them."""
    pairs: Pairs = {}
    for key, value in node.pairs:
        known = declared.keys.get(folded(key.text))
        if known is None:
            _unknown(reading, key, declared)
        elif known.key in pairs:
            line = place(pairs[known.key][0]).line
            reading.report(faults.KEY_TWICE, key, key=known.key, line=line)
            if is_blank(pairs[known.key][1]):
                pairs[known.key] = (key, value)
        else:
            pairs[known.key] = (key, value)
    return pairs


def _unknown(reading: Reading, key: Scalar, declared: Form) -> None:
    near = reading.guesses.nearest(key.text, declared.keys)
    if near:
        reading.suspected.add(declared.keys[near].key)
        reading.report(faults.KEY_NEAR, key, key=key.text, nearest=near)
        return
    word = folded(key.text)
    for other in FORMS.values():
        if other.parent and other is not declared and word in other.keys:
            reading.report(faults.KEY_MISPLACED, key, key=key.text, parent=other.parent)
            return
    keys = ", ".join(known.key for known in declared.fields)
    reading.report(faults.KEY_UNKNOWN, key, key=key.text, keys=keys)


def read_fields(reading: Reading, pairs: Pairs, declared: Form, last: str = "") -> Given:
    """Read what stands behind each key, in the order of the file, `last` after the others."""
    order = sorted(pairs, key=lambda name: name == last)
    values = {name: declared.keys[name].shape.read(reading, pairs[name][1], name) for name in order}
    return Given(
        {name: values[name] for name in pairs},
        {name: key for name, (key, _) in pairs.items()},
    )


def read_form(reading: Reading, node: Node, declared: Form, key: str) -> Given | None:
    """Read a mapping whose keys are `declared`; None where it is none."""
    if isinstance(node, nodes.Mapping):
        return read_fields(reading, open_form(reading, node, declared), declared)
    if not is_blank(node):
        example = f"{declared.fields[0].key}: {declared.fields[0].example}"
        reading.want_keys(node, key, example)
    return None


def list_or_one(item: Schema) -> Schema:
    """Describe a value that may be one thing or a list of such."""
    return {"anyOf": [dict(item), {"type": "array", "items": dict(item)}]}


def ref(name: str) -> Schema:
    """Describe a value by a definition of the schema."""
    return {"$ref": f"#/definitions/{name}"}
