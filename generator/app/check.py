"""Checking plans and Word files: which ones, and how they go together with what was asked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.app.checking import Asked, Checking
from generator.app.outcome import Outcome
from generator.app.project import SUFFIXES, WORD, Project, find_project
from generator.check.catalogue import rules
from generator.check.select import Selection, nearest, unknown
from generator.errors import GeneratorError
from generator.i18n import N_
from generator.source.collector import as_usual

__all__ = ["Asked", "check"]


class UnknownRuleError(GeneratorError):
    """A code that was asked for is no rule's."""

    code = "MT133"
    message = N_("There is no rule with the code “{code}”{guess}.")
    help = N_("See all of them with “{program} rules”.")
    exit_code = 2


class NotOneWordFileError(GeneratorError):
    """An option that works on one Word file was given with something else."""

    code = "MT134"
    message = N_("{option} works on one Word file.")
    help = N_("Write: {program} check {option} OUT.docx FILE.docx")
    exit_code = 2


class NoOutputError(GeneratorError):
    """A Word file is to be mended, but where to is not said."""

    code = "MT135"
    message = N_("A Word file is never changed in its place: it is not said where the copy goes.")
    help = N_("Write: {program} check --fix -o OUT.docx {path}")
    exit_code = 2


FEW = 10
"""More files than these are many."""


def check(paths: Iterable[Path], asked: Asked | None = None) -> Outcome:
    """Check the plans and Word files at `paths`; without any, every plan and what is made of it.

    What can be mended without a doubt is written into the plans with `fix`, and only shown
    with `show`; a Word file is mended in a copy at `output`.
    """
    asked = asked or Asked()
    paths = list(paths)
    _known(asked.selection)
    project = find_project(paths[0].parent if paths else Path.cwd())
    files = _files(paths, project)
    _agree(files, asked)
    checking = Checking(project, asked)
    if len(files) > FEW:
        as_usual()
    for path in files:
        if path.suffix.lower() in SUFFIXES:
            checking.plan(path, made=not paths)
        else:
            checking.word(path)
    return checking.outcome()


def _files(paths: list[Path], project: Project) -> list[Path]:
    """Give the files that `paths` name, of a folder its plans and its Word files, or all plans."""
    if not paths:
        from generator.app.reading import all_plans

        return all_plans(project)
    files: list[Path] = []
    for path in paths:
        if path.is_file():
            files.append(path)
        else:
            files += _inside(path, project)
    return files


def _inside(folder: Path, project: Project) -> list[Path]:
    from generator.app.reading import wanted

    words = (
        path
        for path in folder.rglob("*")
        if path.suffix.lower() == WORD and not path.name.startswith((".", "~"))
    )
    return [*wanted([folder], project, SUFFIXES), *sorted(words)]


def _known(selection: Selection) -> None:
    """Refuse a code that nothing has: a misspelt one would hide everything, or nothing."""
    asked = (*selection.select, *selection.ignore)
    if not asked or not unknown(asked, rules()):
        return
    from generator.app.kinds import all_codes

    missing = unknown(asked, all_codes())
    if missing:
        near = nearest(missing[0], all_codes())
        raise UnknownRuleError(code=missing[0], guess=f" ({near}?)" if near else "")


def _agree(files: list[Path], asked: Asked) -> None:
    """Refuse options that do not go with the files."""
    words = [path for path in files if path.suffix.lower() not in SUFFIXES]
    alone = len(files) == len(words) == 1
    if asked.annotate and not alone:
        raise NotOneWordFileError(option="--annotate")
    if asked.output and not (alone and asked.fix):
        raise NotOneWordFileError(option="--fix -o")
    if words and asked.fix and not asked.output and not asked.show:
        raise NoOutputError(path=words[0])
