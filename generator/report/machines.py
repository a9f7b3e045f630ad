"""Findings for other programs: JSON, SARIF, the annotations of a GitHub workflow."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps

from generator.finding import Finding, Kind, Place, Severity
from generator.report.sentences import VIETNAMESE, Voice, advice, message, ordered, spot


def record(finding: Finding, voice: Voice = VIETNAMESE) -> dict[str, object]:
    """Give a finding as plain values, for other programs."""
    place = finding.place
    return {
        "file": place.file or None,
        "line": place.line,
        "column": place.column,
        "paragraph": place.paragraph,
        "page": place.page,
        "quote": place.quote or None,
        "code": finding.kind.code,
        "severity": finding.kind.severity.value,
        "message": message(finding, voice),
        "clause": finding.kind.clause or None,
        "help": advice(finding, voice) or None,
    }


def json(findings: Iterable[Finding], voice: Voice = VIETNAMESE) -> str:
    """Give the findings as JSON; the shape is stable."""
    records = [record(finding, voice) for finding in ordered(findings)]
    return dumps({"findings": records}, ensure_ascii=False, indent=2) + "\n"


def github(findings: Iterable[Finding], voice: Voice = VIETNAMESE) -> str:
    """Give the findings as the annotations of a GitHub workflow."""
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
    lines = []
    for finding in ordered(findings):
        place = finding.place
        # Nobody can be shown a line of a Word file; one of the plan that it is made from, yes.
        shown = finding.source if finding.source and finding.source.line else place
        at = {"file": shown.file, "line": shown.line, "col": shown.column}
        where_ = ",".join(f"{key}={_property(value)}" for key, value in at.items() if value)
        title = f"title={finding.kind.code}"
        said = _said(finding, voice)
        name = names[finding.kind.severity]
        lines.append(f"::{name} {','.join(filter(None, (where_, title)))}::{_escaped(said)}\n")
    return "".join(lines)


def _escaped(value: object) -> str:
    return str(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    return _escaped(value).replace(":", "%3A").replace(",", "%2C")


def sarif(findings: Iterable[Finding], version: str, voice: Voice = VIETNAMESE) -> str:
    """Give the findings as SARIF 2.1.0, which code hosts and editors show."""
    found = ordered(findings)
    kinds = {finding.kind.code: finding.kind for finding in found}
    driver = {
        "name": "kehoach",
        "version": version,
        "rules": [_rule(kinds[code]) for code in sorted(kinds)],
    }
    run = {"tool": {"driver": driver}, "results": [_result(f, voice) for f in found]}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(kind: Kind) -> dict[str, object]:
    level = {"level": _LEVELS[kind.severity]}
    rule: dict[str, object] = {"id": kind.code, "defaultConfiguration": level}
    if kind.clause:
        rule["shortDescription"] = {"text": kind.clause}
    return rule


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def _result(finding: Finding, voice: Voice) -> dict[str, object]:
    place = finding.place
    result: dict[str, object] = {
        "ruleId": finding.kind.code,
        "level": _LEVELS[finding.kind.severity],
        "message": {"text": _said(finding, voice)},
        "locations": [_location(place)] if place.file else [],
    }
    if finding.source is not None:
        result["relatedLocations"] = [_location(finding.source)]
    return result


def _location(place: Place) -> dict[str, object]:
    where: dict[str, object] = {"artifactLocation": {"uri": place.file}}
    if place.line is not None:
        where["region"] = {"startLine": place.line, "startColumn": place.column or 1}
    return {"physicalLocation": where}


def _said(finding: Finding, voice: Voice) -> str:
    """Say where in a Word file, what is wrong, and what to do."""
    said = f"{spot(finding.place, voice)}{message(finding, voice)}"
    return " ".join(filter(None, (said, advice(finding, voice))))
