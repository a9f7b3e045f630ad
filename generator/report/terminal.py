"""Findings for a person at a terminal: a line each, repeats folded, and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from generator.errors import GeneratorError
from generator.finding import Finding, Place, Severity
from generator.i18n import N_
from generator.report.sentences import (
    VIETNAMESE,
    Voice,
    advice,
    message,
    ordered,
    sentence,
    severity,
    spot,
    where,
)

FOLD = 3
"""So many places of one fault are shown one by one; more are named in one line."""


Paint = Callable[[str, Severity | None], str]
"""Colours the weight of a finding, or its place."""


def plain(words: str, _: Severity | None) -> str:
    """Leave `words` as they are."""
    return words


LONGEST_QUOTE = 80


def text(
    findings: Iterable[Finding],
    voice: Voice = VIETNAMESE,
    paint: Paint = plain,
) -> str:
    """Give a line for each finding, what to do below it; repeats are folded into one."""
    found = ordered(findings)
    often = Counter(map(_same, found))
    shown: Counter[tuple[str, ...]] = Counter()
    lines = []
    for finding in found:
        same = _same(finding)
        shown[same] += 1
        if often[same] > FOLD and shown[same] > 1:
            continue
        lines.append(_line(finding, voice, paint))
        if often[same] > FOLD:
            others = [f.place for f in found if _same(f) == same][1:]
            lines.append("    " + _others(others, voice))
        help_ = advice(finding, voice)
        if help_:
            lines.append(f"    → {help_}")
    return "".join(f"{line}\n" for line in lines)


def _same(finding: Finding) -> tuple[str, ...]:
    """Give what repeats have in common; of a hint one example says enough."""
    kind = finding.kind
    data = "" if kind.severity is Severity.INFO else repr(sorted(finding.data.items()))
    return (finding.place.file, kind.code, kind.message, data)


def _line(finding: Finding, voice: Voice, paint: Paint) -> str:
    place = finding.place
    at = spot(place, voice)
    quote = f" «{shortened(place.quote)}»" if place.quote else ""
    clause = f" ({finding.kind.clause})" if finding.kind.clause else ""
    weight = f"{severity(finding, voice)} {finding.kind.code}"
    painted = paint(weight, finding.kind.severity)
    head = "  ".join(filter(None, (paint(where(place), None) if place.file else "", painted)))
    return f"{head}  {at}{message(finding, voice)}{quote}{clause}"


def shortened(quote: str) -> str:
    """Give the beginning of a quotation: enough to find it by."""
    words = " ".join(quote.split())
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rstrip()}…"


def _others(places: list[Place], voice: Voice) -> str:
    """Name the places that are not shown one by one."""
    lined = places[0].line is not None
    numbers = (place.line if lined else place.paragraph for place in places)
    data = {"count": len(places), "numbers": ", ".join(map(str, numbers))}
    said = (
        N_("and {count} more like it: lines {numbers}")
        if lined
        else N_("and {count} more like it: paragraphs {numbers}")
    )
    return sentence(said, data, voice)


def summary(findings: Iterable[Finding], voice: Voice = VIETNAMESE) -> str:
    """Count the findings by their weight, in one sentence."""
    counts = Counter(finding.kind.severity for finding in findings)
    if not counts:
        return sentence(N_("No fault was found."), {}, voice)
    data = {
        "errors": counts[Severity.ERROR],
        "warnings": counts[Severity.WARNING],
        "hints": counts[Severity.INFO],
    }
    return sentence(N_("{errors} errors, {warnings} warnings, {hints} hints."), data, voice)


def failure(error: GeneratorError, voice: Voice = VIETNAMESE) -> str:
    """Say what stopped the command and what to do, below what was found of it."""
    said = f"{error.code}  {sentence(error.message, error.data, voice)}\n"
    help_ = sentence(error.help, error.data, voice)
    return text(error.findings, voice) + said + (f"    → {help_}\n" if help_ else "")
