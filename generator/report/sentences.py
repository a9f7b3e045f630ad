"""The sentences of findings, and their order: what every form of a report shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.finding import Finding, Place, Severity
from generator.i18n import DEFAULT, N_, translate

_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.INFO: N_("hint"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """The language to speak, and the words with which the user started the program."""

    language: str = DEFAULT
    program: str = "kehoach"


VIETNAMESE = Voice()


def sentence(message: str, data: Mapping[str, object], voice: Voice = VIETNAMESE) -> str:
    """Give `message` in the language of `voice`, its blanks filled."""
    if not message:
        return ""
    said = translate(message, voice.language)
    return said.format_map({"program": voice.program, **data})


def message(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Say what is wrong."""
    return sentence(finding.kind.message, finding.data, voice)


def advice(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Say what to do."""
    return sentence(finding.kind.help, finding.data, voice)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Give `findings` in the order of their places."""
    return sorted(findings, key=lambda finding: (_key(finding.place), finding.kind.code))


def _key(place: Place) -> tuple[object, ...]:
    return (place.file, place.line or 0, place.paragraph or 0, place.column or 0)


def where(place: Place) -> str:
    """Give a place as editors understand it: file:line:column."""
    parts = [place.file]
    if place.line is not None:
        parts += [str(place.line), str(place.column or 1)]
    return ":".join(filter(None, parts))


def severity(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Name how much a finding weighs."""
    return translate(_SEVERITIES[finding.kind.severity], voice.language)
