"""The numbers that a clerk typed all the same, held against those that are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.document.blocks import Block, Paragraph
from generator.finding import Finding, Kind, Severity
from generator.i18n import N_

MISMATCH = Kind(
    "SO002",
    N_("“{typed}” was typed here; the number is “{number}”."),
    N_("The program makes the numbers: delete the typed one, or move the line to its place."),
    Severity.WARNING,
)


def mismatches(bodies: Iterable[Iterable[Block]]) -> Iterator[Finding]:
    """Give a finding for each typed number that is not the one printed."""
    for body in bodies:
        for block in body:
            if isinstance(block, Paragraph) and block.typed and block.typed != block.number:
                data = {"typed": block.typed, "number": block.number}
                yield Finding(MISMATCH, block.origin.place, data)
