"""Findings for a person at a terminal: a line each, repeats folded, and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

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
    where,
)

FOLD = 3
"""So many places of one fault are shown one by one; more are named in one line."""


def text(findings: Iterable[Finding], voice: Voice = VIETNAMESE) -> str:
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
        lines.append(_line(finding, voice))
        if often[same] > FOLD:
            others = [f.place for f in found if _same(f) == same][1:]
            lines.append("    " + _others(others, voice))
        help_ = advice(finding, voice)
        if help_:
            lines.append(f"    → {help_}")
    return "".join(f"{line}\n" for line in lines)


def _same(finding: Finding) -> tuple[str, ...]:
    return (finding.place.file, finding.kind.code, repr(sorted(finding.data.items())))


def _line(finding: Finding, voice: Voice) -> str:
    place = finding.place
    at = ""
    if place.paragraph is not None:
        at = sentence(N_("paragraph {number}: "), {"number": place.paragraph}, voice)
    if place.page is not None:
        at = sentence(N_("page {page}, "), {"page": place.page}, voice) + at
    quote = f" «{place.quote}»" if place.quote else ""
    clause = f" ({finding.kind.clause})" if finding.kind.clause else ""
    weight = severity(finding, voice)
    head = "  ".join(filter(None, (where(place), f"{weight} {finding.kind.code}")))
    return f"{head}  {at}{message(finding, voice)}{quote}{clause}"


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
