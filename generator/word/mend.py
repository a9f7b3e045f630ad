"""The form of a Word file mended in a copy: where the decree leaves no doubt, and never a word."""

from __future__ import annotations

from dataclasses import dataclass

from generator.document.recognise.components import Regime
from generator.document.recognise.recogniser import recognise
from generator.document.view import View
from generator.errors import GeneratorError
from generator.i18n import N_
from generator.word.copies import copy, refuse_guarded
from generator.word.mending.letters import mend_fonts, mend_sizes
from generator.word.mending.pages import mend_margins, mend_numbers
from generator.word.mending.places import Change, Places
from generator.word.mending.spacing import mend_gaps, mend_lines
from generator.word.mending.tables import mend_heads


class OtherRulesError(GeneratorError):
    """A file that is none of those that the decree is about."""

    code = "MT115"
    message = N_("{name} is no document under Nghị định 30/2020/NĐ-CP. Nothing was written.")
    help = N_("Only the form of administrative documents can be mended.")
    exit_code = 1


@dataclass(frozen=True, slots=True)
class Mended:
    """A copy of a Word file, and what is different in it."""

    data: bytes
    changes: tuple[Change, ...]


def mend(data: bytes, view: View, name: str = "") -> Mended:
    """Mend the form of the Word file `data`, which was read as `view`.

    A file that is signed or protected, or in which changes are tracked, is refused.
    """
    refuse_guarded(view, name)
    found = recognise(view)
    if found.regime is not Regime.ND30:
        raise OtherRulesError(name=name)
    places = Places(copy(data, name))
    changes = (
        *mend_margins(view, places),
        *mend_numbers(view, found, places),
        *mend_fonts(view, places),
        *mend_sizes(found, places),
        *mend_gaps(found, places),
        *mend_lines(found, places),
        *mend_heads(found, places),
    )
    return Mended(places.copy.packed() if changes else data, changes)
