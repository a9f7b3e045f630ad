"""Making the Word file of one plan."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field

from generator.app.drafting import draft
from generator.app.errors import WordsDifferError
from generator.app.outcome import Outcome, Said
from generator.app.project import WORD, Project
from generator.app.reading import Offices, open_plan
from generator.app.templates import Templates, template_for
from generator.app.writing import write
from generator.document.blanks import OPEN
from generator.document.blocks import Document
from generator.errors import GeneratorError
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.rollover.marks import OPEN_DECISION
from generator.source.collector import no_collector

MADE = N_("Made {path}.")
SAME = N_("{path} is as it was.")
DRAFT = N_("Made the draft {path}; {count} errors are left. Explanation: {program} rules {code}")
REFUSED = N_("{path} was not made: {count} errors, blanks or decisions are left.")
NOT_UNDERSTOOD = N_("{path} was not made: the plan cannot be understood yet.")
WRONG = N_("{path} was not made.")


class Order(Struct, frozen=True):
    """What is to be made of the plans of one run; `several` says that there is more than one.

    `offices` are the office files and `templates` the templates that the run has read.
    """

    project: Project
    output: Path | None
    overrides: Mapping[str, str]
    final: bool
    several: bool
    offices: Offices = field(default_factory=dict)
    templates: Templates = field(default_factory=dict)

    def target(self, plan: Path) -> Path:
        """Give where the file goes: `output` is a file for one plan, else a folder."""
        if self.output is None:
            return self.project.made_from(plan)
        if not self.several and self.output.suffix.lower() == WORD and not self.output.is_dir():
            return self.output
        return self.output / self.project.made_from(plan).relative_to(self.project.output)


class Made(Struct, frozen=True):
    """What became of a plan: `data` is the Word file, where one was written.

    `office` is the office file as the plan names it, `files` what was read of both; `same`
    says that nothing had changed and nothing was written.
    """

    outcome: Outcome
    data: bytes | None = None
    office: str | None = None
    files: tuple[bytes, ...] = ()
    same: bool = False


def make_one(plan: Path, order: Order) -> Made:
    """Make the Word file of one plan; where there are several, no error stops the others."""
    target = order.target(plan)
    name = order.project.name
    try:
        with no_collector():
            return _make(plan, target, order)
    except GeneratorError as error:
        if not order.several:
            raise
        told = Finding(Kind(error.code, error.message, error.help), Place(name(plan)), error.data)
        return Made(Outcome((told,), (Said(WRONG, {"path": name(target)}),), failed=True))


def _make(plan: Path, target: Path, order: Order) -> Made:
    project = order.project
    opened = open_plan(plan, project, order.overrides, order.offices)
    drafted = draft(opened)
    findings, document = drafted.findings, drafted.document
    source, office, files = opened.source.name, opened.office, opened.files
    opened.source.root = None  # it knows its values and they know it: let them go
    del opened, drafted  # of ten thousand tasks the plan alone is fifty megabytes
    made_name = project.name(target)
    name: dict[str, object] = {"path": made_name}
    if document is None:
        return Made(Outcome(findings, (Said(NOT_UNDERSTOOD, name),), failed=True))
    errors = [f for f in findings if f.kind.severity is Severity.ERROR]
    if order.final:
        left = [*errors, *(f for f in findings if f.kind in (OPEN, OPEN_DECISION))]
        if left:
            data = name | {"count": len(left)}
            return Made(Outcome(findings, (Said(REFUSED, data),), failed=True))
    file = word_file(document, source, project, order.templates)
    write(target, file, made_name)
    if errors:
        data = name | {"count": len(errors), "code": errors[0].kind.code}
        return Made(Outcome(findings, (Said(DRAFT, data),)), file, office, files)
    return Made(Outcome(findings, (Said(MADE, name),)), file, office, files)


def word_file(
    document: Document, name: str, project: Project, templates: Templates | None = None
) -> bytes:
    """Give the Word file of the document of the plan `name`; its words are the document's.

    `templates` are those that were read before.
    """
    from generator.word.render import render
    from generator.word.words import difference

    data = render(document, template_for(document.kind, project, templates))
    parted = difference(document, data)
    if parted:
        wanted, found = parted
        raise WordsDifferError(path=name, wanted=wanted, found=found)
    return data
