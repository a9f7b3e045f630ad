"""The office file lies under the plan, and what is set on the command line over both."""

from __future__ import annotations

from collections.abc import Callable

from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.reading import Reading, is_blank
from generator.plan.shapes import Pairs
from generator.source import nodes
from generator.source.nodes import Node, Sequence
from generator.text.letters import normal

MERGED = ("co_quan", "don_vi", "bien")
"""Keys whose values are merged key by key; everything else is replaced."""

NOT_MERGED = "nguoi_ky"
ADD = "them"


def merge(reading: Reading, plan: Pairs, office: Pairs) -> Pairs:
    """Give the keys of `plan` over those of `office`; nothing written hides nothing."""
    merged: Pairs = {key: pair for key, pair in office.items() if key != NOT_MERGED}
    for key, (name, value) in plan.items():
        below = merged.get(key)
        if below and is_blank(value):
            continue
        node: Node | None = value
        if key == "noi_nhan" and isinstance(value, nodes.Mapping):
            node = _added(reading, value, below[1] if below else None)
        elif below and key in MERGED:
            # Two short names of units may differ in their capitals alone.
            node = _over(value, below[1], normal if key == "don_vi" else folded)
        if node is not None:
            merged[key] = (name, node)
    return merged


def _over(above: Node, below: Node, same: Callable[[str], str]) -> Node:
    if not isinstance(above, nodes.Mapping) or not isinstance(below, nodes.Mapping):
        return above
    own = {same(name.text): value for name, value in above.pairs}
    kept = {same(name.text): value for name, value in below.pairs}
    pairs = [
        *(pair for pair in below.pairs if same(pair[0].text) not in own),
        *(
            (
                name,
                _over(value, kept[same(name.text)], folded) if same(name.text) in kept else value,
            )
            for name, value in above.pairs
        ),
    ]
    return nodes.Mapping(above.source, above.start, above.end, pairs)


def _added(reading: Reading, node: nodes.Mapping, below: Node | None) -> Node | None:
    """Give the recipients of the office file with those that the plan adds."""
    added = [value for name, value in node.pairs if folded(name.text) == ADD]
    if not added or len(node.pairs) > 1:
        return node
    value = added[0]
    if not isinstance(value, Sequence):
        reading.report(faults.LIST_WANTED, value, key=ADD)
    items = value.items if isinstance(value, Sequence) else [value]
    known = below.items if isinstance(below, Sequence) else [below] if below else []
    return Sequence(node.source, node.start, node.end, [*known, *items])
