"""Reading plans: from a path to a plan, its office file and everything found in both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from generator.app.errors import FileMissingError, NoPlansError, NotAPlanError
from generator.app.opening import contents
from generator.app.project import SUFFIXES, Project
from generator.finding import Finding, Kind, Place
from generator.i18n import N_
from generator.plan.glance import office_named
from generator.plan.load import is_office_file, load, office_path
from generator.plan.model import Plan
from generator.source.bytes import LARGEST
from generator.source.nodes import Source
from generator.source.read import read_bytes

OFFICE_MISSING = Kind(
    "MT201",
    N_("The office file “{path}” is not there."),
    N_("Its place is told from the plan's own folder; check “dung_chung”."),
)
OFFICE_NEAR = Kind(
    "MT204",
    N_("The office file “{path}” is not there; “{nearest}” may be meant."),
    N_("Write “dung_chung: {nearest}”, or check where the file is."),
)
OFFICE_OUTSIDE = Kind(
    "MT202",
    N_("The office file “{path}” lies outside the folder “{root}”."),
    N_("Put it inside that folder, next to the plans."),
)


class Opened(Struct, frozen=True):
    """A plan file that was opened: the plan as far as it was understood, and what was found.

    `office` is the office file as the plan names it; `files` are the bytes of the plan and,
    where it could be had, of the office file.
    """

    path: Path
    source: Source
    plan: Plan
    findings: tuple[Finding, ...]
    office: str | None = None
    files: tuple[bytes, ...] = ()

    @property
    def understood(self) -> bool:
        """Whether there is anything to make a document of."""
        return self.source.root is not None


class OfficeFile(NamedTuple):
    """An office file that was read, and its bytes."""

    source: Source
    data: bytes


Offices = dict[Path, OfficeFile]
"""Office files by their paths: many plans name the same one, which a run reads once."""

MOST_OFFICES = 50
"""So many are kept, so that ten thousand plans with one each need no more memory than these."""


def read_file(path: Path, name: str) -> Source:
    """Read the YAML file at `path`; messages call it `name`."""
    return read_bytes(_bytes(path, name), name)


def _bytes(path: Path, name: str) -> bytes:
    return contents(path, name, LARGEST + 1)  # one more tells that there is too much


def open_plan(
    path: Path,
    project: Project,
    overrides: Mapping[str, str] | None = None,
    offices: Offices | None = None,
) -> Opened:
    """Open the plan at `path` with its office file, which may be among the `offices` read."""
    name = project.name(path)
    data = _bytes(path, name)
    source = read_bytes(data, name)
    named = office_path(source)
    office, findings = _office(path, named, project, {} if offices is None else offices)
    loaded = load(source, office.source if office else None, overrides or {})
    files = (data, office.data) if office else (data,)
    found = (*findings, *loaded.findings)
    return Opened(path, source, loaded.plan, found, named[0] if named else None, files)


def _office(
    path: Path, named: tuple[str, Place] | None, project: Project, offices: Offices
) -> tuple[OfficeFile | None, list[Finding]]:
    if named is None:
        return None, []
    where, place = named
    office = path.parent / where
    if office in offices:
        return offices[office], []
    if not project.holds(office):
        return None, [_lost(OFFICE_OUTSIDE, place, path=where, root=_called(project))]
    if not office.is_file():
        near = _nearest(path, office)
        if near:
            return None, [_lost(OFFICE_NEAR, place, path=where, nearest=near)]
        return None, [_lost(OFFICE_MISSING, place, path=where)]
    if len(offices) >= MOST_OFFICES:
        offices.clear()
    name = project.name(office)
    data = _bytes(office, name)
    offices[office] = OfficeFile(read_bytes(data, name), data)
    return offices[office], []


def _called(project: Project) -> str:
    name = project.name(project.root)
    return project.root.name if name == "." else name


def _nearest(path: Path, office: Path) -> str:
    """Give the YAML file whose name is most like that of `office`, as seen from the plan."""
    from difflib import get_close_matches

    folder = office.parent
    if not folder.is_dir():
        return ""
    names = [each.name for each in folder.iterdir() if each.suffix in SUFFIXES and each != path]
    found = get_close_matches(office.name, sorted(names), n=1)
    return Path(os.path.relpath(folder / found[0], path.parent)).as_posix() if found else ""


def _lost(kind: Kind, place: Place, **data: str) -> Finding:
    return Finding(kind, place, data)


class About(NamedTuple):
    """What tells a plan from an office file: the office that it names, and how it looks."""

    names: str | None
    is_office: bool


Look = Callable[[Path], About | None]
"""Says what is known of a file without reading it; None where nothing is."""


def _nothing(_: Path) -> None:
    return None


def wanted(
    paths: Iterable[Path], project: Project, suffixes: tuple[str, ...], known: Look = _nothing
) -> list[Path]:
    """Give the files that `paths` name; a folder names those in it, nothing names all plans."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix in suffixes and p.is_file())
            found += _plans(inside, project, known)
        elif path.is_file() and path.suffix.lower() not in suffixes:
            raise NotAPlanError(path=str(path))
        elif path.is_file():
            found.append(path)
        else:
            raise FileMissingError(path=str(path))
    return found


def all_plans(project: Project, known: Look = _nothing) -> list[Path]:
    """Give every plan of the project."""
    plans = _plans(project.files(), project, known)
    if not plans:
        raise NoPlansError(folder=project.name(project.plans))
    return plans


def _plans(files: Iterable[Path], project: Project, known: Look) -> list[Path]:
    """Leave out the office files: those that a plan names, and those that look like one."""
    plans: list[Path] = []
    offices: set[Path] = set()
    for path in files:
        if not _is_yaml(path):
            continue
        about = known(path) or _about(path, project)
        if about.names:
            offices.add(project.whole(path.parent / about.names))
        if not about.is_office:
            plans.append(path)
    return [path for path in plans if project.whole(path) not in offices] if offices else plans


def _about(path: Path, project: Project) -> About:
    """Look at a file for what it is; nothing more of it is kept, since there may be thousands."""
    name = project.name(path)
    data = _bytes(path, name)
    seen = _seen(data)
    if seen:
        return seen
    source = read_bytes(data, name)
    named = office_path(source)
    about = About(named[0] if named else None, is_office_file(source))
    source.root = None  # it knows its values and they know it: nobody else would let them go
    return about


def _seen(data: bytes) -> About | None:
    """Give what a glance tells of a file that is a plan without a doubt."""
    try:
        named = office_named(data.decode())
    except UnicodeDecodeError:
        return None
    return About(named[0], is_office=False) if named else None


def _is_yaml(path: Path) -> bool:
    return path.suffix in SUFFIXES
