"""The form of a Word file mended in a copy: where the decree leaves no doubt, and never a word."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct

from generator.document.recognise.components import Components, Regime
from generator.document.recognise.recogniser import recognise
from generator.document.view import View
from generator.errors import GeneratorError
from generator.i18n import N_
from generator.word.copies import copy, refuse_guarded
from generator.word.mending.letters import mend_fonts, mend_letters, mend_sizes
from generator.word.mending.looks import (
    Flagged,
    mend_colours,
    mend_edges,
    mend_indents,
    mend_subject,
)
from generator.word.mending.pages import mend_margins, mend_numbers, mend_paper
from generator.word.mending.places import Change, Places
from generator.word.mending.spacing import mend_gaps, mend_lines
from generator.word.mending.tables import mend_heads


class OtherRulesError(GeneratorError):
    """A file that is none of those that the decree is about."""

    code = "MT115"
    message = N_("{name} is no document under Nghị định 30/2020/NĐ-CP. Nothing was written.")
    help = N_("Only the form of administrative documents can be mended.")
    exit_code = 1


class Mended(Struct, frozen=True):
    """A copy of a Word file, and what is different in it."""

    data: bytes
    changes: tuple[Change, ...]


class _File(Struct, frozen=True):
    """What the steps look at: the file as read, what was found in it, what rules flagged."""

    view: View
    found: Components
    flagged: Flagged
    places: Places


_Step = Callable[[_File], Iterable[Change]]

STEPS: Mapping[str, _Step] = MappingProxyType(
    {
        "paper": lambda file: mend_paper(file.view, file.places),
        "margins": lambda file: mend_margins(file.view, file.places),
        "numbers": lambda file: mend_numbers(file.view, file.found, file.places),
        "letters": lambda file: mend_letters(file.places),
        "fonts": lambda file: mend_fonts(file.view, file.places),
        "colours": lambda file: mend_colours(file.flagged, file.places),
        "sizes": lambda file: mend_sizes(file.found, file.places),
        "subject": lambda file: mend_subject(file.flagged, file.places),
        "edges": lambda file: mend_edges(file.flagged, file.places),
        "indents": lambda file: mend_indents(file.flagged, file.places),
        "gaps": lambda file: mend_gaps(file.found, file.places),
        "lines": lambda file: mend_lines(file.found, file.places),
        "heads": lambda file: mend_heads(file.found, file.places),
    },
)
"""What can be mended, in the order in which it is done and told."""


def mend(
    data: bytes,
    view: View,
    name: str = "",
    flagged: Flagged | None = None,
    steps: Container[str] = STEPS,
) -> Mended:
    """Mend the form of the Word file `data`, which was read as `view`.

    A file that is signed or protected, or in which changes are tracked, is refused.
    `flagged` is what only a rule can say, `steps` names what is to be mended.
    """
    refuse_guarded(view, name)
    found = recognise(view)
    if found.regime is not Regime.ND30:
        raise OtherRulesError(name=name)
    file = _File(view, found, flagged or Flagged(), Places(copy(data, name)))
    changes = tuple(change for step, run in STEPS.items() if step in steps for change in run(file))
    return Mended(file.places.copy.packed() if changes else data, changes)
