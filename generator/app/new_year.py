"""Next year's plans from last year's: new files beside the old ones, and a list of it all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from generator.app.errors import FileExistsAlreadyError, NoPlansError
from generator.app.outcome import Outcome, Said
from generator.app.project import SUFFIXES, Project, find_project, way_to
from generator.app.reading import Opened, open_plan, wanted
from generator.app.writing import write_new
from generator.app.year_list import ask_for, write_list
from generator.errors import GeneratorError
from generator.finding import Edit, Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.plan.load import is_office_file, office_path
from generator.plan.values import FIRST_YEAR, LAST_YEAR
from generator.report.changes import Listed
from generator.report.sentences import VIETNAMESE, Voice, sentence
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict, Years
from generator.rollover.files import renamed
from generator.rollover.marks import comments
from generator.rollover.roll import Asked, edits, roll, year_of
from generator.rollover.schema_line import schema_line
from generator.source.edits import apply
from generator.source.nodes import Source

NO_YEAR = Kind(
    "NM101",
    N_("This plan does not say of which year it is."),
    N_("Add a line “nam: 2025” with the year of this plan."),
)
SAME_YEAR = Kind(
    "NM102",
    N_("This plan is of {year} already."),
    N_("Give another year with “--year”."),
)
FAR_YEAR = Kind(
    "NM103",
    N_("{year} is no year that a plan can have."),
    N_("Give a year from {least} to {most} with “--year”."),
)
UNREADABLE = Kind(
    "NM104",
    N_("This file has errors: next year's plan is not made of it."),
    N_("Mend it first; “{program} check” says what is wrong."),
)

OFFICE_FILE = Kind(
    "NM105",
    N_("This is an office file, not a plan."),
    N_("Name a plan, or the folder of a year's plans."),
)

WRITTEN = N_("Wrote {path}: {moved} places moved, {kept} kept, {decide} are left for a person.")
WOULD = N_("Would write {path}: {moved} places moved, {kept} kept, {decide} left for a person.")
NOTHING = N_("{path}: no new plan was made.")
DECIDING = N_("See what is to be decided with “{program} check {path}”.")


Decide = Callable[[Source, Change], Change]
"""Takes a place that is left to a person, and gives it back decided, or as it was."""


class Wanted(Struct, frozen=True):
    """How it is asked for: the year, where to, whether it is only shown, who decides.

    `listing` is a file for the list; it is written with a dry run, too.
    """

    year: int | None = None
    output: Path | None = None
    dry_run: bool = False
    keep_done: bool = False
    voice: Voice = VIETNAMESE
    decide: Decide | None = None
    listing: Path | None = None


class Result(Struct, frozen=True):
    """What was done, and the list of it, plan by plan."""

    outcome: Outcome
    lists: tuple[Listed, ...] = ()


def new_year(paths: Iterable[Path], asked: Wanted) -> Result:
    """Write next year's plan of each plan at `paths`; a file that is there is never touched.

    A plan that fails does not stop the others.
    """
    paths = list(paths)
    project = find_project(paths[0].parent if paths[0].is_file() else paths[0])
    plans = _named(paths, project)
    if asked.listing:
        ask_for(asked.listing, project)
    findings: list[Finding] = []
    said: list[Said] = []
    lists: list[Listed] = []
    taken: set[Path] = set()
    for path, below in plans.items():
        try:
            done = _one(path, project, asked, taken, below if len(plans) > 1 else None)
        except GeneratorError as error:
            if len(plans) == 1:
                raise
            name = project.name(path)
            kind = Kind(error.code, error.message, error.help)
            findings.append(Finding(kind, Place(name), error.data))
            done = Result(Outcome(said=(Said(NOTHING, {"path": name}),)))
        findings += done.outcome.findings
        said += done.outcome.said
        lists += done.lists
    if asked.listing and lists:
        said.append(write_list(asked.listing, lists, project, asked.voice))
    return Result(Outcome(tuple(findings), tuple(said)), tuple(lists))


def _named(paths: list[Path], project: Project) -> dict[Path, Path]:
    """Give each plan that is meant, once, with the folder that it was found in."""
    found: dict[Path, Path] = {}
    seen: set[Path] = set()
    for path in paths:
        for plan in wanted([path], project, SUFFIXES):
            if plan.resolve() not in seen:
                seen.add(plan.resolve())
                found[plan] = path if path.is_dir() else plan.parent
    if not found:
        raise NoPlansError(folder=project.name(paths[0]))
    return found


def _one(
    path: Path, project: Project, asked: Wanted, taken: set[Path], below: Path | None
) -> Result:
    opened = open_plan(path, project)
    name = opened.source.name
    years = _years(opened, asked.year)
    if isinstance(years, tuple):
        return Result(Outcome(years, (Said(NOTHING, {"path": name}),)))
    target = _target(path, project, years, asked.output, below)
    shown = project.name(target)
    if target.exists() or target.resolve() in taken:
        raise FileExistsAlreadyError(path=shown)
    taken.add(target.resolve())
    changes = _changes(opened, path, target, years, asked)
    if asked.decide is not None:
        changes = list(_decided(opened.source, changes, asked.decide))
    if not asked.dry_run:
        text = apply(opened.source.text, _edits(opened, changes, asked.voice))
        write_new(target, opened.source.encode(text), shown)
    line = opened.source.line
    listed = Listed(name, shown, tuple((line(change.start), change) for change in changes))
    return Result(Outcome(said=tuple(_said(listed, asked))), (listed,))


def _decided(source: Source, changes: list[Change], decide: Decide) -> Iterator[Change]:
    for change in changes:
        yield decide(source, change) if change.verdict is Verdict.DECIDE else change


def _said(listed: Listed, asked: Wanted) -> Iterator[Said]:
    verdicts = [change.verdict for _, change in listed.changes]
    counts = {verdict.value: verdicts.count(verdict) for verdict in Verdict}
    yield Said(WOULD if asked.dry_run else WRITTEN, {"path": listed.target, **counts})
    if counts[Verdict.DECIDE] and not asked.dry_run:
        yield Said(DECIDING, {"path": listed.target})


def _years(opened: Opened, wanted: int | None) -> Years | tuple[Finding, ...]:
    """Give the years to go from and to, or what keeps this plan from being taken."""
    place = Place(opened.source.name, 1, 1)
    if is_office_file(opened.source):
        return (Finding(OFFICE_FILE, place),)
    unread = [f for f in opened.source.findings if f.kind.severity is Severity.ERROR]
    if unread or not opened.understood:
        return (*unread, Finding(UNREADABLE, place))
    old = year_of(opened.plan)
    if old is None:
        return (Finding(NO_YEAR, place),)
    new = old + 1 if wanted is None else wanted
    if not FIRST_YEAR <= new <= LAST_YEAR:
        data = {"year": new, "least": FIRST_YEAR, "most": LAST_YEAR}
        return (Finding(FAR_YEAR, place, data),)
    if new == old:
        return (Finding(SAME_YEAR, place, {"year": old}),)
    return Years(old, new)


def _target(
    path: Path, project: Project, years: Years, output: Path | None, below: Path | None
) -> Path:
    """Give where next year's plan goes: `output` is a file for one plan, else a folder.

    Of several plans, each keeps its place under the folder `below` that was named.
    """
    whole, root = path.resolve(), project.root.resolve()
    inside = whole.relative_to(root) if whole.is_relative_to(root) else Path(whole.name)
    moved = renamed(inside, years)
    if output is None:
        base = root if whole.is_relative_to(root) else whole.parent
        return base / moved
    if below is None and output.suffix.lower() in SUFFIXES and not output.is_dir():
        return output
    deep = len(path.relative_to(below).parts) if below else 1
    return output.joinpath(*moved.parts[-deep:])


def _changes(opened: Opened, path: Path, target: Path, years: Years, asked: Wanted) -> list[Change]:
    source = opened.source
    office = ""
    named = office_path(source)
    if named and not Path(named[0]).is_absolute():
        kept = (target.parent / named[0]).resolve() == (path.parent / named[0]).resolve()
        office = named[0] if kept else way_to(path.parent / named[0], target)
    changes = roll(source, opened.plan, years, Asked(office, asked.keep_done))
    line = schema_line(source)
    if line and target.resolve().parent != path.resolve().parent:
        start, end, way = line
        new = way
        if (path.parent / way).is_file() and not (target.parent / way).is_file():
            new = way_to(path.parent / way, target)
        if new != way:
            edit = (Edit(start, end, new),)
            moved = Change(start, end, Verdict.MOVED, way, new, Reason(reasons.PATH), edit)
            changes = [moved, *(c for c in changes if not start <= c.start < end)]
    return changes


def _edits(opened: Opened, changes: list[Change], voice: Voice) -> list[Edit]:
    def speak(change: Change) -> str:
        said = sentence(change.reason.message, change.reason.data, voice)
        return f"{said} [{' '.join(change.old.split())}]"

    return [*comments(opened.source, changes, speak), *edits(changes)]
