"""Making Word files of plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generator.app.drafting import draft
from generator.app.errors import WordsDifferError
from generator.app.outcome import Outcome, Said
from generator.app.project import SUFFIXES, WORD, Project, find_project
from generator.app.reading import all_plans, open_plan, wanted
from generator.app.templates import template_for
from generator.app.writing import write
from generator.document.blanks import OPEN
from generator.document.blocks import Document
from generator.errors import GeneratorError
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_

MADE = N_("Made {path}.")
DRAFT = N_("Made the draft {path}; {count} errors are left. Explanation: {program} rules {code}")
REFUSED = N_("{path} was not made: {count} errors or blanks are left.")
NOT_UNDERSTOOD = N_("{path} was not made: the plan cannot be understood yet.")
WRONG = N_("{path} was not made.")

Progress = Callable[[int, int, str], None]


def generate(
    paths: Iterable[Path],
    output: Path | None = None,
    overrides: Mapping[str, str] | None = None,
    *,
    final: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Make the Word files of the plans at `paths`, or of every plan of the project.

    A plan that fails does not stop the others. A draft is made in spite of errors, unless
    `final`.
    """
    paths = list(paths)
    project = find_project(paths[0].parent if paths else Path.cwd())
    plans = wanted(paths, project, SUFFIXES) if paths else all_plans(project)
    findings: list[Finding] = list(project.findings)
    said: list[Said] = []
    failed = False
    for index, path in enumerate(plans):
        if progress:
            progress(index, len(plans), project.name(path))
        target = _target(path, project, output, several=len(plans) > 1)
        try:
            result = _one(path, target, project, overrides or {}, final=final)
        except GeneratorError as error:
            if len(plans) == 1:
                raise
            result = Outcome(
                (_told(error, project.name(path)),), (Said(WRONG, {"path": project.name(target)}),)
            )
        findings += result.findings
        said += result.said
        failed = failed or result.failed
    if progress:
        progress(len(plans), len(plans), "")
    return Outcome(tuple(findings), tuple(said), failed=failed)


def _target(path: Path, project: Project, output: Path | None, *, several: bool) -> Path:
    """Give where the file goes: `output` is a file for one plan, else a folder."""
    if output is None:
        return project.made_from(path)
    if not several and output.suffix.lower() == WORD and not output.is_dir():
        return output
    return output / project.made_from(path).relative_to(project.output)


def _one(
    path: Path,
    target: Path,
    project: Project,
    overrides: Mapping[str, str],
    *,
    final: bool,
) -> Outcome:
    opened = open_plan(path, project, overrides)
    drafted = draft(opened)
    findings = drafted.findings
    name: dict[str, object] = {"path": project.name(target)}
    if drafted.document is None:
        return Outcome(findings, (Said(NOT_UNDERSTOOD, name),), failed=True)
    errors = [f for f in findings if f.kind.severity is Severity.ERROR]
    if final:
        left = [*errors, *(f for f in findings if f.kind is OPEN)]
        if left:
            data = name | {"count": len(left)}
            return Outcome(findings, (Said(REFUSED, data),), failed=True)
    write(target, make(drafted.document, opened.source.name, project), project.name(target))
    if errors:
        data = name | {"count": len(errors), "code": errors[0].kind.code}
        return Outcome(findings, (Said(DRAFT, data),))
    return Outcome(findings, (Said(MADE, name),))


def make(document: Document, name: str, project: Project) -> bytes:
    """Give the Word file of the document of the plan `name`; its words are the document's."""
    from generator.word.render import render
    from generator.word.words import difference

    data = render(document, template_for(document.kind, project))
    parted = difference(document, data)
    if parted:
        wanted, found = parted
        raise WordsDifferError(path=name, wanted=wanted, found=found)
    return data


def _told(error: GeneratorError, name: str) -> Finding:
    """Give an error that stops one plan of several as a finding, so that the others go on."""
    return Finding(Kind(error.code, error.message, error.help), Place(name), error.data)
