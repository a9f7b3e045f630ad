"""The sentences of findings, and their order: what every form of a report shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from generator.finding import Finding, Place, Severity
from generator.i18n import DEFAULT, N_, Phrase, translate

_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.INFO: N_("hint"),
}


MADE_FROM = N_("It comes from line {line} of {file}: mend it there.")


_PATHS = ("path", "old", "new")
_ONE_WORD = re.compile(r"[\w./\\:~@+=,-]*")
"""What a shell takes for one word as it stands."""


class Voice(Struct, frozen=True):
    """The language to speak, and the words with which the user started the program."""

    language: str = DEFAULT
    program: str = "kehoach"


VIETNAMESE = Voice()


def sentence(message: str, data: Mapping[str, object], voice: Voice = VIETNAMESE) -> str:
    """Give `message` in the language of `voice`, its blanks filled."""
    if not message:
        return ""
    values = {"program": voice.program, **data}
    spoken = {
        name: translate(value, voice.language).format_map(values)
        if isinstance(value, Phrase)
        else value
        for name, value in values.items()
    }
    said, program, command = translate(message, voice.language).partition("{program}")
    quoted = {name: _quoted(spoken[name]) for name in _PATHS if name in spoken}
    return said.format_map(spoken) + (program + command).format_map(spoken | quoted)


def _quoted(path: object) -> object:
    """Give a path as it can be typed behind the name of the program."""
    return path if _ONE_WORD.fullmatch(str(path)) else f'"{path}"'


def message(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Say what is wrong."""
    return sentence(finding.kind.message, finding.data, voice)


def advice(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Say what to do, and in which line of the clerk's own file."""
    said = sentence(finding.kind.help, finding.data, voice)
    if finding.source is None or finding.source.line is None:
        return said
    data = {"file": finding.source.file, "line": finding.source.line}
    return " ".join(filter(None, (said, sentence(MADE_FROM, data, voice))))


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


def spot(place: Place, voice: Voice = VIETNAMESE) -> str:
    """Name the page and the paragraph of a Word file, before what is said of them."""
    at = ""
    if place.paragraph is not None:
        at = sentence(N_("paragraph {number}: "), {"number": place.paragraph}, voice)
    if place.page is not None:
        at = sentence(N_("page {page}, "), {"page": place.page}, voice) + at
    return at


def severity(finding: Finding, voice: Voice = VIETNAMESE) -> str:
    """Name how much a finding weighs."""
    return weight(finding.kind.severity, voice)


def weight(severity: Severity, voice: Voice = VIETNAMESE) -> str:
    """Name a severity."""
    return translate(_SEVERITIES[severity], voice.language)
