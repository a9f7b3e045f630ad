"""The lines that are drawn below Tiêu ngữ, the organ and the subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.check.looks import figure, printed
from generator.check.registry import Fault
from generator.check.subjects import Undecided
from generator.document.recognise.components import Drawn, How, Line
from generator.i18n import N_
from generator.standard.measure import Measure

DRAW = N_("Draw it as a shape or as the border of a paragraph.")
_UNKNOWN = N_("the length of the line below these words cannot be known")
_WHOLE = 100


def wrong_length(
    drawn: Drawn, lines: Sequence[Line], fact: Measure, tolerance: float
) -> Iterator[Fault]:
    """Say where a line is too short or too long against the longest and the last printed line."""
    widths = printed(lines)
    if not widths:
        return
    length = widths[-1] if drawn.how is How.UNDERLINE else drawn.length
    if length is None:
        yield Undecided(at=drawn.paragraph, quote=lines[-1].text, reason=_UNKNOWN)
        return
    shares = [length / width for width in (max(widths), widths[-1])]
    if any(fact.allows(share, tolerance) for share in shares):
        return
    data = {
        "found": figure(round(_WHOLE * shares[0])),
        "least": figure(round(_WHOLE * fact.least)),
        "most": figure(round(_WHOLE * fact.most)),
    }
    yield Fault(data, lines[-1], lines[-1].text)
