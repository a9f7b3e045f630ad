"""Two plans, or two folders of plans, held against each other."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from msgspec import Struct

from generator.app.errors import FileMissingError
from generator.app.making import word_file
from generator.app.outcome import Outcome, Said
from generator.app.project import SUFFIXES, Project, find_project
from generator.app.reading import Opened, open_plan, wanted
from generator.app.templates import NAMES
from generator.app.writing import write
from generator.compare.compare import Whole, compare
from generator.compare.differences import Compared, Difference, Part, Side, Verdict
from generator.document.compose import compose
from generator.errors import GeneratorError
from generator.finding import Finding, Place, Severity
from generator.i18n import N_

WRITTEN = N_("Wrote {path}.")
NOT_UNDERSTOOD = N_("{path} cannot be compared: the plan cannot be understood yet.")

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class FileAndFolderError(GeneratorError):
    """A plan can only be held against a plan, a folder against a folder."""

    code = "MT141"
    message = N_("“{old}” and “{new}” are a file and a folder.")
    help = N_("Name two plans, or two folders of plans.")
    exit_code = 2


class FoldersAsWordError(GeneratorError):
    """Tracked changes are those of one document."""

    code = "MT142"
    message = N_("Tracked changes in Word can be made of two plans, not of two folders.")
    help = N_("Name two plans, or take “--format html”.")
    exit_code = 2


class OutputMissingError(GeneratorError):
    """A Word file is not printed on the screen."""

    code = "MT143"
    message = N_("Nobody said where the Word file is to be written.")
    help = N_("Add “-o”, for example: {program} compare {old} {new} --format docx -o so-sanh.docx")
    exit_code = 2


class TemplatesDifferError(GeneratorError):
    """A letter and a named document are laid out in other ways."""

    code = "MT144"
    message = N_("“{old}” and “{new}” are made with different Word templates.")
    help = N_("Their changes cannot be tracked in one Word file; take “--format html”.")
    exit_code = 1


class OutputIsPlanError(GeneratorError):
    """What differs would be written over a plan."""

    code = "MT145"
    message = N_("“{path}” is one of the plans; it was left as it was.")
    help = N_("Give another name after “-o”.")
    exit_code = 2


class Result(Struct, frozen=True):
    """What was done, and what differs."""

    outcome: Outcome
    compared: tuple[Compared, ...] = ()


def compare_plans(old: Path, new: Path) -> Result:
    """Hold two plans, or the plans of two folders, against each other."""
    project, pairs = _pairs(old, new)
    findings: list[Finding] = []
    said: list[Said] = []
    compared: list[Compared] = []
    for before, after in pairs:
        if before is None or after is None:
            compared.append(_alone(before, after, project))
            continue
        both = [open_plan(path, find_project(path.parent)) for path in (before, after)]
        findings += [f for f in _errors(both) if f not in findings]
        said += _not_understood(both)
        if all(opened.understood for opened in both):
            first, second = both
            found = compare(_whole(first), _whole(second))
            compared.append(Compared(first.source.name, second.source.name, found))
    return Result(Outcome(tuple(findings), tuple(said), failed=bool(said)), tuple(compared))


def compare_in_word(old: Path, new: Path, output: Path | None) -> Outcome:
    """Write a Word file in which all that differs is a tracked change."""
    # only here: lxml is of no use to who reads the list
    from generator.word.tracked import tracked

    project = find_project(_folder(new))
    if _is_folder(old) or _is_folder(new):
        raise FoldersAsWordError
    if output is None:
        raise OutputMissingError(old=str(old), new=str(new))
    both = [open_plan(path, find_project(path.parent)) for path in (old, new)]
    findings = tuple(_errors(both))
    said = _not_understood(both)
    if said:
        return Outcome(findings, tuple(said), failed=True)
    documents = [compose(opened.plan) for opened in both]
    names = [opened.source.name for opened in both]
    if len({NAMES.get(document.kind.frame) for document in documents}) > 1:
        raise TemplatesDifferError(old=names[0], new=names[1])
    before, after = (
        word_file(document, name, project) for document, name in zip(documents, names, strict=True)
    )
    return _written(tracked(before, after, names[1]), output, (old, new), project, findings)


def write_comparison(text: str, output: Path, plans: tuple[Path, Path]) -> Outcome:
    """Write what differs, as it was printed, to a file."""
    return _written(text.encode(), output, plans, find_project(_folder(plans[1])), ())


def _written(
    data: bytes,
    output: Path,
    plans: tuple[Path, Path],
    project: Project,
    findings: tuple[Finding, ...],
) -> Outcome:
    name = project.name(output)
    if output.resolve() in {path.resolve() for path in plans} or output.suffix in SUFFIXES:
        raise OutputIsPlanError(path=name)
    write(output, data, name)
    return Outcome(findings, (Said(WRITTEN, {"path": name}),))


def _whole(opened: Opened) -> Whole:
    return Whole(opened.plan, compose(opened.plan))


def _errors(both: list[Opened]) -> list[Finding]:
    """Give the errors of two plans, those of one office file once."""
    first, second = ([f for f in o.findings if f.kind.severity is Severity.ERROR] for o in both)
    return [*first, *(f for f in second if f not in first)]


def _not_understood(both: list[Opened]) -> list[Said]:
    lost = [opened.source.name for opened in both if not opened.understood]
    return [Said(NOT_UNDERSTOOD, {"path": name}) for name in lost]


# --- which plan against which -----------------------------------------------------


def _pairs(old: Path, new: Path) -> tuple[Project, list[tuple[Path | None, Path | None]]]:
    project = find_project(_folder(new))
    folders = [_is_folder(path) for path in (old, new)]
    if folders[0] != folders[1]:
        raise FileAndFolderError(old=str(old), new=str(new))
    if not folders[0]:
        return project, [(old, new)]
    before, after = (_inside(folder) for folder in (old, new))
    keys = dict.fromkeys((*after, *before))
    return project, [(before.get(key), after.get(key)) for key in keys]


def _inside(folder: Path) -> dict[tuple[str, int], Path]:
    """Give the plans of a folder by their names, a year in one being any year."""
    seen: Counter[str] = Counter()
    found: dict[tuple[str, int], Path] = {}
    for path in wanted([folder], find_project(folder), SUFFIXES):
        key = _YEAR.sub("0000", path.relative_to(folder).with_suffix("").as_posix())
        seen[key] += 1
        found[key, seen[key]] = path
    return found


def _is_folder(path: Path) -> bool:
    if not path.exists():
        raise FileMissingError(path=str(path))
    return path.is_dir()


def _folder(path: Path) -> Path:
    return path if path.is_dir() else path.parent


def _alone(before: Path | None, after: Path | None, project: Project) -> Compared:
    """Give a plan that only one of two folders has."""
    old = project.name(before) if before else ""
    new = project.name(after) if after else ""
    verdict = Verdict.ADDED if after else Verdict.DROPPED
    place = Place(new or old)
    sides = (Side(), Side(new, place=place)) if after else (Side(old, place=place), Side())
    return Compared(old, new, (Difference(Part.PLAN, verdict, "", new or old, *sides),))
