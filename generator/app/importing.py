"""Last year's Word files as plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.app.import_notes import (
    KIND_UNKNOWN,
    LEFT,
    NUMBER_DIFFERS,
    PICTURES,
    SEVERAL,
    commented,
    notes,
)
from generator.app.imported import imported
from generator.app.imported_office import OFFICE_KEY, Office, open_office
from generator.app.libreoffice import docx_of
from generator.app.new import way_to_schema
from generator.app.opening import contents
from generator.app.outcome import Outcome, Said
from generator.app.project import Project, find_project
from generator.app.writing import write_new
from generator.document import view
from generator.document.blocks import Document, Paragraph, Table
from generator.document.compose import compose
from generator.document.decompose.decompose import decompose
from generator.document.decompose.left import left_over, recognised
from generator.document.decompose.tidy import tidied
from generator.document.decompose.units import with_units_once
from generator.document.legacy import in_unicode
from generator.document.recognise.accepted import accepted
from generator.document.recognise.components import Regime
from generator.document.recognise.document import document
from generator.document.recognise.points import with_points_apart
from generator.document.recognise.recogniser import recognise
from generator.document.recognise.styles import is_own
from generator.errors import GeneratorError
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.word.reading import faults

IMPORTED = N_(
    "Made {path} from {file}: {understood} parts understood, {uncertain} uncertain, "
    "{left} not understood."
)
OFFICE_WRITTEN = N_("Made the office file {path}.")
OFFICE_REUSED = N_("The office file {path} is used.")
NEXT = N_("Read it beside the Word file, then: {program} generate {path}")

NO_DOCUMENT = Kind(
    "NW001",
    N_("No administrative document was recognised in this file."),
    N_("Give the Word file of a plan or of another document; a scanned picture has no text."),
)
EXISTS = Kind(
    "NW002",
    N_("“{path}” is there already; nothing was changed."),
    N_("Give another name with “-o”, or delete that file first."),
)
NOT_CLEAN = Kind(
    "NW009",
    N_("The plan that was made has something to mend: see “{program} check {path}”."),
    "",
    Severity.WARNING,
)

OTHER_OFFICE = Kind(
    "NW011",
    N_("This file is of another office than “{path}”: its office stands in the plan itself."),
    N_("Give the file of its own office with “--office”."),
    Severity.INFO,
)

_UNCERTAIN = {NUMBER_DIFFERS.code, KIND_UNKNOWN.code, NOT_CLEAN.code}
_LOST = {LEFT.code, SEVERAL.code, PICTURES.code}
_OPENED_BY_LIBREOFFICE = {
    faults.OLD_WORD.code: ".doc",
    faults.OTHER_PROGRAM.code: ".odt",
    faults.OTHER_FORMAT.code: ".rtf",
}
"""Faults of a file that is no .docx, and how the names of such files end."""


class OneOutputError(GeneratorError):
    """Several files cannot be written to one."""

    code = "MT161"
    message = N_("“-o” names one file, but {count} Word files were given.")
    help = N_("Leave “-o” out: each plan is written beside its Word file.")
    exit_code = 2


def import_word(
    paths: Sequence[Path], output: Path | None = None, office: Path | None = None
) -> Outcome:
    """Write a plan for each Word file; what is there is never overwritten.

    With `office`, what the plans of one office say alike goes there, or is found there.
    """
    if output is not None and len(paths) > 1:
        raise OneOutputError(count=len(paths))
    findings: list[Finding] = []
    said: list[Said] = []
    for path in paths:
        target = output or path.with_suffix(".yaml")
        outcome = _import(path, target, find_project(target.parent), office)
        findings += outcome.findings
        said += outcome.said
    return Outcome(tuple(findings), tuple(said))


def _import(path: Path, target: Path, project: Project, office_path: Path | None) -> Outcome:
    name, written = project.name(path), project.name(target)
    stored, wrong = _view(path, name)
    if stored is None:
        return Outcome(tuple(wrong))
    found = accepted(in_unicode(stored))
    found = found if is_own(found) else with_points_apart(found)
    components = recognise(found)
    if components.regime is Regime.UNKNOWN:
        return Outcome((*wrong, Finding(NO_DOCUMENT, Place(name))))
    if target.exists():
        return Outcome((*wrong, Finding(EXISTS, Place(name), {"path": written})))
    printed = document(recognised(components), found, name)
    printed = printed if is_own(found) else tidied(printed)
    plan = decompose(printed, own=is_own(found))
    office = (
        open_office(office_path, target, project, with_units_once(plan)) if office_path else None
    )
    made = imported(printed, found, target.name, office)
    shared = office_path and made.text.startswith(OFFICE_KEY)
    again = compose(made.plan)
    left = tuple(left_over(found, components, again))
    noted = [
        *wrong,
        *notes(stored, components, printed, plan, name, left),
        *_other_office(office_path, shared=bool(shared), name=name, project=project),
        *([] if made.clean else [Finding(NOT_CLEAN, Place(name), {"path": written})]),
    ]
    if office and office.text and office_path and shared:
        write_new(office_path, office.text.encode(), project.name(office_path))
    schema = way_to_schema(project, target)
    head = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    text = head + commented(made.text, components, noted, left)
    write_new(target, text.encode(), written)
    codes = [note.kind.code for note in noted]
    data = {
        "path": written,
        "file": name,
        "understood": _parts(again),
        "uncertain": sum(code in _UNCERTAIN for code in codes),
        "left": sum(code in _LOST for code in codes),
    }
    told = _office_said(office, project, office_path) if shared else []
    return Outcome(tuple(noted), (Said(IMPORTED, data), *told, Said(NEXT, {"path": written})))


def _other_office(
    path: Path | None, *, shared: bool, name: str, project: Project
) -> Iterator[Finding]:
    if path is not None and not shared:
        yield Finding(OTHER_OFFICE, Place(name), {"path": project.name(path)})


def _office_said(office: Office | None, project: Project, path: Path | None) -> list[Said]:
    if office is None or path is None:
        return []
    message = OFFICE_WRITTEN if office.text else OFFICE_REUSED
    return [Said(message, {"path": project.name(path)})]


def _view(path: Path, name: str) -> tuple[view.View | None, list[Finding]]:
    """Read a file; one of another program is made a Word file first."""
    from generator.word.read import read  # only here: lxml is of no use to other commands

    data = contents(path, name)
    reading = read(data, name)
    suffix = _other_program(reading.findings) if reading.view is None else ""
    if suffix:
        reading = read(docx_of(data, name, suffix), name)
    return reading.view, list(reading.findings)


def _other_program(findings: Sequence[Finding]) -> str:
    """Give how the name of a file ends that LibreOffice opens, by the fault that it has here."""
    for finding in findings:
        if finding.data.get("program", faults.OPEN_DOCUMENT) == faults.OPEN_DOCUMENT:
            return _OPENED_BY_LIBREOFFICE.get(finding.kind.code, "")
    return ""


def _parts(made: Document) -> int:
    """Count what the plan holds: paragraphs, rows, and the parts of the form."""
    bodies = (made.body, *(appendix.body for appendix in made.appendices))
    count = sum(
        len(block.rows) if isinstance(block, Table) else isinstance(block, Paragraph)
        for body in bodies
        for block in body
    )
    form = (made.letterhead.organ, made.subject, made.signature, *made.appendices)
    return count + len(made.recipients) + len(made.addressees) + sum(map(bool, form))
