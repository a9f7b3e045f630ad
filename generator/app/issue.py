"""Issuing a plan: the registry's number and date, put into its file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.app.outcome import Outcome, Said
from generator.app.project import SUFFIXES, Project, find_project
from generator.app.reading import Opened, open_plan, wanted
from generator.app.writing import write
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.plan.load import is_office_file
from generator.plan.model import Plan
from generator.rollover.issue import issue as edits
from generator.source.edits import apply
from generator.text.dates import PartialDate, parse

NUMBER_WRONG = Kind(
    "NM201",
    N_("“{number}” is no number of a document."),
    N_("Write digits, for example: --so 12"),
)
DATE_WRONG = Kind(
    "NM202",
    N_("“{day}” is no whole date."),
    N_("Write day, month and year, for example: --ngay 19/01/2026"),
)
NUMBERED = Kind(
    "NM203",
    N_("This plan has the number {number} already."),
    N_("If the registry has changed it, delete the number behind “so:” first."),
)
TAKEN = Kind(
    "NM204",
    N_("The number {number} of {year} is taken by “{path}”."),
    N_("Ask the registry which of the two is right."),
)
UNREADABLE = Kind(
    "NM205",
    N_("This file has errors: number and date were not put into it."),
    N_("Mend it first; “{program} check” says what is wrong."),
)

OFFICE_FILE = Kind(
    "NM206",
    N_("This is an office file, not a plan."),
    N_("Name the plan that was issued."),
)

ISSUED = N_("Put number {number} and date {day} into {path}, in {count} lines.")
UNCHANGED = N_("{path} was not changed.")

_NUMBER = re.compile(r"0*[1-9][0-9]{0,4}[a-zđ]?")


def issue(path: Path, number: str, day: str) -> Outcome:
    """Put `number` and `day` into the plan at `path`, unless another plan has that number."""
    project = find_project(path.parent)
    opened = open_plan(path, project)
    name = opened.source.name
    when = _whole(day)
    findings = tuple(_refused(opened, number.strip(), day, when, project))
    if findings or when is None:
        return Outcome(findings, (Said(UNCHANGED, {"path": name}),))
    changes = edits(opened.source, opened.plan, number.strip(), when)
    text = apply(opened.source.text, changes)
    write(path, opened.source.encode(text), name)
    said = f"{when.day:02}/{when.month:02}/{when.year}"
    lines = {opened.source.line(edit.start) for edit in changes}
    data = {"number": number.strip(), "day": said, "path": name, "count": len(lines)}
    return Outcome(said=(Said(ISSUED, data),))


def _whole(day: str) -> date | None:
    found = parse(day)
    if not isinstance(found, PartialDate) or found.month is None or found.day is None:
        return None
    return date(found.year, found.month, found.day)


def _refused(
    opened: Opened, number: str, day: str, when: date | None, project: Project
) -> Iterator[Finding]:
    """Say why the number or the date cannot be put into this file."""
    place = Place(opened.source.name, 1, 1)
    if is_office_file(opened.source):
        yield Finding(OFFICE_FILE, place)
        return
    unread = [f for f in opened.source.findings if f.kind.severity is Severity.ERROR]
    if unread or not opened.understood:
        yield from unread
        yield Finding(UNREADABLE, place)
        return
    if not _NUMBER.fullmatch(number):
        yield Finding(NUMBER_WRONG, Place(), {"number": number})
    if when is None:
        yield Finding(DATE_WRONG, Place(), {"day": day})
    own = opened.plan.number
    if isinstance(own, str) and own and _plain(own) != _plain(number):
        yield Finding(NUMBERED, place, {"number": own})
    if when is not None:
        for other in _taken(opened, number, when.year, project):
            yield Finding(TAKEN, place, {"number": number, "year": when.year, "path": other})


def _taken(opened: Opened, number: str, year: int, project: Project) -> Iterator[str]:
    """Give the other plans of the same office, kind and year with this number."""
    plans = wanted([project.plans], project, SUFFIXES) if project.plans.is_dir() else []
    for path in plans:
        if path.resolve() == opened.path.resolve():
            continue
        other = open_plan(path, project).plan
        if (
            isinstance(other.number, str)
            and _plain(other.number) == _plain(number)
            and _year(other) == year
            and other.kind == opened.plan.kind
            and _office(other) == _office(opened.plan)
        ):
            yield project.name(path)


def _plain(number: str) -> str:
    return number.strip().lstrip("0").lower()


def _year(plan: Plan) -> int | None:
    return plan.date.year if isinstance(plan.date, PartialDate) else plan.year


def _office(plan: Plan) -> tuple[str, str]:
    """Give the office of a plan, however its names are divided into lines or capitalised."""
    parents, names = (
        unicodedata.normalize("NFC", " ".join(" ".join(lines).split())).casefold()
        for lines in (plan.office.parents, plan.office.names)
    )
    return parents, names
