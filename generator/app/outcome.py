"""What a use case hands to the command line: what was done, what was found."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from generator.finding import Finding, Severity, nothing


class Said(Struct, frozen=True):
    """A sentence about what was done, with the data for its blanks."""

    message: str
    data: Mapping[str, object] = field(default_factory=nothing)


class Outcome(Struct, frozen=True):
    """What was found and done; `exit_code` as pipelines read it."""

    findings: tuple[Finding, ...] = ()
    said: tuple[Said, ...] = ()
    text: str = ""
    failed: bool = False

    @property
    def exit_code(self) -> int:
        """1 with an error among the findings, or where something was refused; else 0."""
        wrong = any(finding.kind.severity is Severity.ERROR for finding in self.findings)
        return int(wrong or self.failed)
