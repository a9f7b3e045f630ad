"""The Word templates: the program's own, and those that an office put in their place."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.app.errors import FileMissingError, NoTemplateError
from generator.app.outcome import Outcome, Said
from generator.app.project import Project, find_project
from generator.app.writing import write, write_new
from generator.finding import Finding, Severity
from generator.i18n import N_, Phrase
from generator.standard.kinds import KINDS, DocumentKind, Frame

if TYPE_CHECKING:
    from generator.word.template import Template

BUILT_IN = Path(__file__).parents[2] / "templates"
NAMES = {Frame.NAMED: "van-ban.docx", Frame.LETTER: "cong-van.docx"}

WRITTEN = N_("Wrote {path}. Change it in Word, then: {program} templates use {path}")
USED = N_("{path} is now the template of this folder's documents: {for_what}.")
SOUND = N_("{path} has no fault.")
FOR_WHAT = {
    Frame.NAMED: N_("those with the name of their kind (kế hoạch, báo cáo, tờ trình …)"),
    Frame.LETTER: N_("letters (công văn)"),
}


Templates = dict[Frame, "Template"]
"""Templates by the documents that they are for: a run looks for each of them once."""


def template_for(kind: DocumentKind, project: Project, known: Templates | None = None) -> Template:
    """Give the template for `kind`: the office's, where it has one, else the program's.

    `known` are those that were found before, and this one when it was found.
    """
    if known is None:
        return _found(kind, project)
    if kind.frame not in known:
        known[kind.frame] = _found(kind, project)
    return known[kind.frame]


def _found(kind: DocumentKind, project: Project) -> Template:
    name = NAMES.get(kind.frame)
    if name is None:
        kinds = ", ".join(k.key for k in KINDS if k.frame in NAMES)
        raise NoTemplateError(kind=kind.key, kinds=kinds)
    own = project.root / project.settings.templates / name
    path = own if own.is_file() else BUILT_IN / name
    return _prepared(path, project.name(path), path.stat().st_mtime_ns)


@cache
def _prepared(path: Path, name: str, _changed: int) -> Template:
    from generator.word.prepare import prepare

    return prepare(path.read_bytes(), name, cache_folder())


def cache_folder() -> Path:
    """Give the folder of this user for what can be made again."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData/Local")
        return Path(base) / "kehoach"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/kehoach"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kehoach"


def export(folder: Path | None) -> Outcome:
    """Write the program's templates into a folder, for changing them in Word."""
    project = find_project(Path.cwd())
    folder = folder or Path.cwd()
    said = []
    for name in NAMES.values():
        target = folder / name
        write_new(target, (BUILT_IN / name).read_bytes(), project.name(target))
        said.append(Said(WRITTEN, {"path": project.name(target)}))
    return Outcome(said=tuple(said))


def inspect(paths: tuple[Path, ...]) -> Outcome:
    """Look for faults in templates."""
    project = find_project(Path.cwd())
    findings: list[Finding] = []
    said: list[Said] = []
    for path in paths:
        found = _faults(path, project.name(path))
        findings += found
        if not found:
            said.append(Said(SOUND, {"path": project.name(path)}))
    return Outcome(tuple(findings), tuple(said))


def use(path: Path, *, letters: bool) -> Outcome:
    """Take a template into use for the documents of this project, if it has no error."""
    project = find_project(Path.cwd())
    name = project.name(path)
    findings = tuple(_faults(path, name))
    if any(finding.kind.severity is Severity.ERROR for finding in findings):
        return Outcome(findings)
    frame = Frame.LETTER if letters else Frame.NAMED
    target = project.root / project.settings.templates / NAMES[frame]
    if target.resolve() != path.resolve():
        write(target, path.read_bytes(), project.name(target))
    data = {"path": project.name(target), "for_what": Phrase(FOR_WHAT[frame])}
    return Outcome(findings, (Said(USED, data),))


def _faults(path: Path, name: str) -> list[Finding]:
    from generator.word.lint import lint

    if not path.is_file():
        raise FileMissingError(path=name)
    return lint(path.read_bytes(), name)
