"""What became of a task: `tien_do`, which is never printed."""

from __future__ import annotations

import re

from generator.plan.keys import folded
from generator.plan.model import Progress, State, Text
from generator.plan.reading import Reading
from generator.source import nodes
from generator.source.nodes import Node
from generator.text.late import late
from generator.text.rich import Run

PROGRESS = "tien_do"

_STATE = late(
    rf"({'|'.join(state.value for state in State)})[ \t]*(?:[,;:][ \t]*|\Z)", re.IGNORECASE
)


def read_progress(reading: Reading, node: Node) -> Progress | None:
    """Read what became of a task: a word of `State`, a note after a comma, or a note alone."""
    if isinstance(node, nodes.Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        states = {folded(state.value): state for state in State}
        if folded(key.text) in states:
            return Progress(states[folded(key.text)], reading.text(value, PROGRESS))
    text = reading.text(node, PROGRESS)
    if text is None:
        return None
    first = text.paragraphs[0][0]
    found = _STATE.match(first.text) if isinstance(first, Run) and not first.bold else None
    if not isinstance(first, Run) or not found:
        return Progress(None, text)
    rest = first.text[found.end() :]
    head = ((Run(rest, first.bold, first.italic),) if rest else ()) + text.paragraphs[0][1:]
    lines = ((head,) if head else ()) + text.paragraphs[1:]
    return Progress(State(found[1].lower()), Text(lines, text.origin) if lines else None)
