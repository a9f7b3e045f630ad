"""The text of an entry without the number that was typed at its head."""

from __future__ import annotations

from generator.plan import body_faults, typed
from generator.plan.levels import Level
from generator.plan.model import Text
from generator.plan.reading import Reading, known_text, origin
from generator.source.nodes import Node, Scalar
from generator.text.rich import parse


def read_numbered(
    reading: Reading, node: Node, key: str, scheme: tuple[Level, ...]
) -> tuple[str, Text | None]:
    """Give the number that was typed at the head of a text, and the text without it.

    One of another level than the first of `scheme` is taken off with a finding; where it
    begins a row within the text it stays.
    """
    known = known_text(node) if isinstance(node, Scalar) else None
    if known and not typed.may_begin(known[0]):  # nearly every text
        return "", Text(known, origin(node))
    lines = reading.paragraphs(node, key, marked=True)
    if not lines:
        return "", None
    number = ""
    if typed.is_literal(lines[0]):
        lines[0] = lines[0][1:]
    elif scheme and not _begins_with_value(node):
        number, lines[0] = typed.take_off(lines[0], scheme[0])
        other, rest = ("", "") if number else typed.of_another_level(lines[0], scheme[0])
        if other and typed.goes_on(other, [rest, *lines[1:]]):
            reading.report(body_faults.OTHER_NUMBER, node, typed=other)
        elif other:
            reading.report(body_faults.NUMBER_TAKEN, node, typed=other)
            lines[0] = rest
    text = Text(tuple(map(parse, lines)), origin(node))
    if any("**" in line or "^[" in line for line in lines):
        reading.want_closed(node, text, lines)
    return number, text


def _begins_with_value(node: Node) -> bool:
    """Say whether a text begins with a variable, whose value is printed letter for letter."""
    return isinstance(node, Scalar) and node.text.lstrip().startswith("{{")
