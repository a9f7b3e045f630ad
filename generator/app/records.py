"""Findings and sentences as plain values: for what is kept, and for another process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.app.outcome import Outcome, Said
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import Phrase

Record = list[Any]


def written(outcome: Outcome) -> Record:
    """Give an outcome as lists that JSON can hold; what could mend a finding is left out."""
    return [
        [_finding(finding) for finding in outcome.findings],
        [[said.message, _data(said.data)] for said in outcome.said],
        outcome.failed,
    ]


def read(record: Record) -> Outcome:
    """Give the outcome that was written as `record`."""
    findings, said, failed = record
    return Outcome(
        tuple(map(_found, findings)),
        tuple(Said(message, _values(data)) for message, data in said),
        failed=bool(failed),
    )


def _finding(finding: Finding) -> Record:
    kind = finding.kind
    source = finding.source
    return [
        [kind.code, kind.message, kind.help, kind.severity.value, kind.clause],
        _place(finding.place),
        _data(finding.data),
        None if source is None else _place(source),
    ]


def _found(record: Record) -> Finding:
    (code, message, help_, severity, clause), place, data, source = record
    kind = Kind(code, message, help_, Severity(severity), clause)
    return Finding(
        kind,
        Place(*place),
        _values(data),
        source=None if source is None else Place(*source),
    )


def _place(place: Place) -> Record:
    return [place.file, place.line, place.column, place.paragraph, place.page, place.quote]


def _data(data: Mapping[str, object]) -> dict[str, object]:
    """Write each value; one that is itself a sentence stands in a list, to be told apart."""
    return {
        name: [str(value)]
        if isinstance(value, Phrase)
        else value
        if isinstance(value, int | float) or value is None
        else str(value)
        for name, value in data.items()
    }


def _values(data: Mapping[str, Any]) -> dict[str, object]:
    return {
        name: Phrase(value[0]) if isinstance(value, list) else value for name, value in data.items()
    }
