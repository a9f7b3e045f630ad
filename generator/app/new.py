"""A new plan to start from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.app.errors import NameNotAllowedError
from generator.app.outcome import Outcome, Said
from generator.app.project import PLANS, SUFFIXES, Project, find_project, way_to
from generator.app.reading import read_file
from generator.app.writing import write_new
from generator.finding import Finding, Kind, Place
from generator.i18n import N_
from generator.plan.load import is_office_file
from generator.plan.starter import starter
from generator.standard.kinds import KE_HOACH, KINDS, DocumentKind
from generator.text.letters import fold_key

BEGUN = N_("Made {path}. Open it in Notepad and fill in the dots, then: {program} generate {path}")

FORBIDDEN = frozenset('<>:"|?*\\')
"""In no name of a file on Windows; a plan may have to go there."""

UNKNOWN_KIND = Kind(
    "MT203",
    N_("“{kind}” is no kind of document."),
    N_("The kinds are: {kinds}."),
)


def new(path: Path | None, kind_name: str | None, *, among_plans: bool = False) -> Outcome:
    """Write a commented plan of a kind to start from; a file that is there is never touched.

    A bare name is one of a file beside the clerk, or, `among_plans`, of the year's folder there.
    """
    kind = find_kind(kind_name) if kind_name else KE_HOACH
    if kind is None:
        data = {"kind": kind_name, "kinds": ", ".join(kind.key for kind in KINDS)}
        return Outcome((Finding(UNKNOWN_KIND, Place(), data),))
    year = date.today().year  # noqa: DTZ011 - the year on the clerk's own calendar
    project = find_project(Path.cwd())
    home = project.root / PLANS / str(year)
    path = path or home / f"{fold_key(kind.name).replace('_', '-')}"
    if among_plans and path == Path(path.name):
        path = home / path
    if not FORBIDDEN.isdisjoint(path.name):
        raise NameNotAllowedError(name=path.name, signs=" ".join(sorted(FORBIDDEN)))
    if path.suffix.lower() not in SUFFIXES:
        path = path.with_name(f"{path.name}.yaml")
    text = starter(kind, year, _office(project, path), way_to_schema(project, path))
    write_new(path, text.encode(), project.name(path))
    return Outcome(said=(Said(BEGUN, {"path": project.name(path)}),))


def _office(project: Project, path: Path) -> str:
    """Give the path from the new file to the office file, where the project has just one.

    A plan outside the project may not reach into it.
    """
    if not project.holds(path):
        return ""
    offices = [f for f in project.files() if is_office_file(read_file(f, project.name(f)))]
    return way_to(offices[0], path) if len(offices) == 1 else ""


def way_to_schema(project: Project, path: Path) -> str:
    """Give the path from a new file to the schema, where the project has it."""
    schema = project.root / "schema" / "van-ban.schema.json"
    return way_to(schema, path) if schema.is_file() else ""


def find_kind(name: str) -> DocumentKind | None:
    """Give the kind called `name`, in any spelling."""
    wanted = fold_key(name)
    return next((kind for kind in KINDS if fold_key(kind.name) == wanted), None)
