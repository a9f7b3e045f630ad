"""What is to be written for one change: letters of texts, and whole lines of the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from generator.finding import Edit
from generator.pull.places import Places
from generator.pull.wording import Put, StuckError
from generator.pull.written import reworded


class Draft(Struct, frozen=True):
    """One way to carry a change home."""

    puts: tuple[Put, ...] = ()
    edits: tuple[Edit, ...] = ()


def together(drafts: Sequence[Draft]) -> Draft:
    """Give several drafts as one."""
    return Draft(
        tuple(put for draft in drafts for put in draft.puts),
        tuple(edit for draft in drafts for edit in draft.edits),
    )


def joined(drafts: Iterable[Draft], places: Places) -> list[Edit]:
    """Give the edits of all `drafts` together; two that speak of the same letters are stuck."""
    by_text: dict[int, list[Put]] = {}
    edits: dict[Edit, None] = {}
    for draft in drafts:
        edits.update(dict.fromkeys(draft.edits))
        for put in draft.puts:
            by_text.setdefault(put.scalar.start, []).append(put)
    for start, puts in by_text.items():
        spot = next((s for s in places.starting(start) if s.node is puts[0].scalar), None)
        if spot is None:
            raise StuckError
        edits[reworded(spot, _ordered(puts))] = None
    # what is written at one place stays in the order of the Word file
    found = sorted(edits, key=lambda edit: (edit.start, edit.end))
    for one, other in pairwise(found):
        if other.start < one.end:
            raise StuckError
    return found


def _ordered(puts: list[Put]) -> list[Put]:
    """Give what is written into one text, each thing once, from its beginning to its end."""
    once = {(put.start, put.end, put.text): put for put in puts}
    found = [once[key] for key in sorted(once)]
    for one, other in pairwise(found):
        same_place = one.start == one.end == other.start == other.end
        if other.start < one.end or same_place or (other.start, other.end) == (one.start, one.end):
            raise StuckError
    return found
