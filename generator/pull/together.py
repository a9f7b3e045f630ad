"""What came or went as a whole and is not carried block by block: a list, a table, half a plan.

Such a change is rather a mishap, or means something that paper does not tell: what becomes
of the tasks in a table that went, say. A person decides; the plan stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.document.blocks import Row, RowKind
from generator.pull.changes import Reason
from generator.pull.places import Places
from generator.pull.units import Part, Unit

MOST_GONE = 0.5
"""Of so many blocks of a plan it is believed that a leader took them out."""

Steps = tuple[int, ...]


def together(
    ours: Sequence[Unit], gone: Mapping[int, int], added: Mapping[int, Unit], places: Places
) -> Iterator[tuple[Steps, Reason]]:
    """Give the steps that belong together, and why they are left.

    `gone` are the blocks of the plan that the Word file lost, by number, each with its step;
    `added` those that it won, by their steps.
    """
    if len(gone) > MOST_GONE * len(ours):
        yield tuple(sorted(gone.values())), Reason.MUCH
        gone = {}
    for part in (Part.ADDRESSEE, Part.RECIPIENT):
        every = [n for n, unit in enumerate(ours) if unit.part is part and _listed(unit, places)]
        if every and gone.keys() >= set(every):
            yield tuple(sorted(gone[number] for number in every)), Reason.LIST
    lost = {step: ours[number] for number, step in gone.items()}
    for steps in _whole_tables({**lost, **added}):
        yield steps, Reason.TABLE


def _listed(unit: Unit, places: Places) -> bool:
    """Say whether a block is an item of a list of the plan's."""
    spots = places.all(unit.origin)
    return bool(spots) and places.item(spots[-1]) is not None


def _whole_tables(blocks: Mapping[int, Unit]) -> Iterator[Steps]:
    """Give the rows of each table whose headings are among `blocks`: it is not what it was."""
    by_table: dict[int, list[int]] = {}
    headed: dict[int, None] = {}
    for step, unit in blocks.items():
        if isinstance(unit.block, Row):
            by_table.setdefault(id(unit.table), []).append(step)
            if unit.block.kind is RowKind.HEADING:
                headed[id(unit.table)] = None
    yield from (tuple(sorted(by_table[table])) for table in headed)
