"""One document, in process: what the program makes of it, and what its engine alone is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from time import process_time

from bench import peer
from bench.content import Content, as_peer, as_yaml, content
from bench.engine import filler
from bench.results import Place, Result, at_least, at_most
from bench.timing import ratio, rounds
from generator.word.package import Entry, entry, pack, unpack
from generator.word.prepare import prepare
from generator.word.template import Template, assemble

TYPICAL = (30, False, 20)
CASES = (
    TYPICAL,
    (300, False, 12),
    (30, True, 12),
    (300, True, 12),
    (3000, False, 12),
    (3000, True, 12),
)
"""How many rows, whether words hardly repeat, and how many times faster than docxtpl."""


def document(place: Place) -> Iterator[Result]:
    """Render documents.

    Beside filling a template in, that finds the widths of columns, settles which paragraphs
    stay together, and gives every block its digest.
    """
    from generator.word.render import render

    template = prepare(peer.TEMPLATE.read_bytes())
    for case in CASES:
        plan = content(case[0], rare=case[1])
        made = _document(plan)
        ours = lambda made=made: render(made, template)  # noqa: E731 - one for each case
        yield from _beside("render", place, case, plan, ours, template)


def engine(place: Place) -> Iterator[Result]:
    """Fill in docxtpl's own template from docxtpl's own context: the same work, no more."""
    template = assemble(unpack(peer.template()))
    fill = filler(template)
    for case in CASES:
        plan = content(case[0], rare=case[1])
        context = as_peer(plan)
        ours = lambda context=context: fill(context)  # noqa: E731 - one for each case
        yield from _beside("fill docxtpl's template", place, case, plan, ours, template)


def _document(plan: Content):  # noqa: ANN202 - the document of the program
    from generator.document.compose import compose
    from generator.plan.load import load
    from generator.source.read import read

    return compose(load(read(as_yaml(plan), "plan.yaml")).plan)


def _beside(  # noqa: PLR0913, PLR0917 - what is measured, and what it is held against
    what: str,
    place: Place,
    case: tuple[int, bool, int],
    plan: Content,
    ours: Callable[[], bytes],
    template: Template,
) -> Iterator[Result]:
    """Hold `ours` against docxtpl and against deflating the parts that it changes."""
    rows, rare, target = case
    theirs = place.folder / "peer.docx"
    theirs.write_bytes(peer.template())
    context = as_peer(plan)
    made = ours()
    if peer.words(made) != peer.words(peer.render(theirs, context)):
        msg = "the two files do not say the same"
        raise RuntimeError(msg)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        changed = {
            part.name: package.read(part.name)
            for part in template.parts
            if not isinstance(part, Entry)
        }
    kept = [part for part in template.parts if isinstance(part, Entry)]
    taken = rounds(
        {
            "docxtpl": lambda: peer.render(theirs, context),
            "ours": ours,
            "floor": lambda: pack([*kept, *(entry(*part) for part in changed.items())]),
        },
        place.rounds if rows < 1000 else max(3, place.rounds // 2),
        process_time,
    )
    ms = " · ".join(f"{name} {sorted(each)[len(each) // 2]:.2f} ms" for name, each in taken.items())
    words = f"{what}, {rows} rows{', rare words' if rare else ''}"
    yield at_least(
        f"{words}: times faster than docxtpl", ratio(taken, "docxtpl", "ours"), target, ms
    )
    if case is TYPICAL:
        yield at_most(f"{words}: times the floor", ratio(taken, "ours", "floor"), 2)
