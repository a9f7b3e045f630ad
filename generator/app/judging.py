"""Files under the rules: a plan as it was understood, a Word file as it was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from generator.app.opening import contents
from generator.app.project import SUFFIXES, Project
from generator.check.catalogue import rules, rules_of_documents
from generator.check.quotes import find
from generator.check.registry import Rule, Subject
from generator.check.run import judge
from generator.check.select import Selection
from generator.check.subjects import Paper
from generator.check.tracing import lost, origins
from generator.document.recognise.components import Components, Regime
from generator.finding import Finding, Kind, Origin, Place, Severity
from generator.i18n import N_

if TYPE_CHECKING:
    from generator.app.reading import Opened
    from generator.document.blocks import Document
    from generator.document.view import View

PARTY = Kind(
    "SL001",
    N_("This is a document of the Party: its form is not judged by Nghị định 30/2020/NĐ-CP."),
    N_("The Party's own rules hold for it."),
    Severity.INFO,
)
LEGAL = Kind(
    "SL002",
    N_("This is a legal act: its form is not judged by Nghị định 30/2020/NĐ-CP."),
    N_("The decrees on legal acts hold for it."),
    Severity.INFO,
)
UNKNOWN = Kind(
    "SL003",
    N_("No administrative document was recognised in this file: its form was not judged."),
    N_("Check that it is the right file and that its text is no picture."),
    Severity.INFO,
)
SEVERAL = Kind(
    "SL004",
    N_("{count} more documents stand in this file: only the first was judged."),
    N_("Put each document into a file of its own."),
    Severity.INFO,
)
STALE = Kind(
    "SL005",
    N_("The Word file no longer says what its plan says: “{line}” is not in it."),
    N_("Make it again with “{program} generate”, or put the change into the plan."),
    Severity.WARNING,
)
OFFICE = Kind(
    "SL006",
    N_("This is an office file, no document: it is judged with the plans that use it."),
    N_("Check the plans: {program} check"),
    Severity.INFO,
)
_FOREIGN = {Regime.PARTY: PARTY, Regime.QPPL: LEGAL, Regime.UNKNOWN: UNKNOWN}
_LONGEST = 80
_ROWS = 100
"""How many rows of a table are printed to judge a page: the rows below are printed like these."""


class Word(Struct, frozen=True):
    """A Word file that was opened: what was read, and what keeps it from being read whole."""

    path: Path
    name: str
    data: bytes
    view: View | None
    findings: tuple[Finding, ...]


def open_word(path: Path, project: Project) -> Word:
    """Read the Word file at `path`."""
    from generator.word.read import read

    name = project.name(path)
    data = contents(path, name)
    reading = read(data, name)
    return Word(path, name, data, reading.view, tuple(reading.findings))


def judge_plan(opened: Opened, document: Document | None, selection: Selection) -> list[Finding]:
    """Give what the rules find in a plan and in the document that it makes, if there is one."""
    if document is None:
        return []
    subjects = {Subject.PLAN: opened.plan, Subject.DOCUMENT: document}
    return judge(_wanted(selection), subjects, opened.source.name, opened.source)


def judge_word(
    word: Word,
    selection: Selection,
    plan: Opened | None,
    known: Iterable[Finding] = (),
) -> list[Finding]:
    """Give what the rules find in a Word file.

    If `plan` made it, each finding names the line of the plan that it comes from, and what is
    among `known`, what was found in the plan itself, is not said twice.
    """
    from generator.document.recognise.document import document
    from generator.document.recognise.recogniser import recognise

    if word.view is None:
        return []
    components = recognise(word.view)
    findings = list(_recognised(components, word.name))
    subjects = {
        Subject.VIEW: Paper(word.view, components),
        Subject.DOCUMENT: document(components, word.view, word.name),
    }
    chosen = [rule for rule in rules_of_documents().values() if selection.keeps(rule.kind.code)]
    if components.regime is not Regime.ND30:
        del subjects[Subject.VIEW]
        chosen = [rule for rule in chosen if not rule.kind.clause]
    findings += judge(chosen, subjects, word.name)
    return findings if plan is None else _traced(findings, word, plan, known)


def judge_page(
    opened: Opened, document: Document, project: Project, selection: Selection
) -> list[Finding]:
    """Give what the rules of form find on the page that a plan makes, at the lines of the plan.

    Who signs for whom, a title before a name, whom “Như trên” means: the words are the clerk's,
    though the form is the program's, and only on the page they stand where the decree looks.
    """
    chosen = [rule for rule in _wanted(selection) if rule.subject is Subject.VIEW]
    if not chosen:
        return []
    from generator.app.errors import NoTemplateError
    from generator.app.templates import template_for
    from generator.document.recognise.recogniser import recognise
    from generator.document.shortened import shortened
    from generator.word.read import read
    from generator.word.render import render

    printed = shortened(document, _ROWS)
    try:
        view = read(render(printed, template_for(document.kind, project))).view
    except NoTemplateError:  # told by the command that would make it
        return []
    if view is None:
        return []
    components = recognise(view)
    found = list(_recognised(components, opened.source.name))
    if components.regime is Regime.ND30:
        paper = Paper(view, components)
        found += judge(chosen, {Subject.VIEW: paper}, opened.source.name)
    lines = _lines(view, printed, opened) if found else {}
    return [_in_plan(each, lines.get(each.place.paragraph or 0), opened) for each in found]


def _in_plan(finding: Finding, origin: Origin | None, plan: Opened) -> Finding:
    place = _source(finding, origin, plan)
    return replace(finding, place=replace(place, quote=finding.place.quote))


def _wanted(selection: Selection) -> list[Rule]:
    return [rule for rule in rules().values() if selection.keeps(rule.kind.code)]


def _recognised(components: Components, name: str) -> Iterable[Finding]:
    """Say what of the file was not judged, and why."""
    kind = _FOREIGN.get(components.regime)
    if kind:
        yield Finding(kind, Place(name))
    if components.following:
        yield Finding(SEVERAL, Place(name), {"count": len(components.following)})


def _traced(
    findings: list[Finding], word: Word, plan: Opened, known: Iterable[Finding]
) -> list[Finding]:
    """Name the lines of the plan; leave out what was found there already."""
    from generator.document.compose import compose

    if word.view is None or not plan.understood:
        return findings
    composed = compose(plan.plan)
    lines = _lines(word.view, composed, plan)
    told = _Told(known)
    traced = []
    for finding in findings:
        origin = lines.get(finding.place.paragraph or 0)
        if origin is None or not told.holds(finding, origin):
            traced.append(replace(finding, source=_source(finding, origin, plan)))
    missing = lost(word.view, composed)
    if missing:
        data = {"line": missing if len(missing) <= _LONGEST else f"{missing[:_LONGEST]}…"}
        traced.append(Finding(STALE, Place(word.name), data))
    return traced


def _lines(view: View, document: Document, plan: Opened) -> Mapping[int, Origin]:
    """Give the lines of the plan that each paragraph of a page was made from."""
    subject = plan.plan.subject
    return origins(view, document, *((subject.origin,) if subject else ()))


def _source(finding: Finding, origin: Origin | None, plan: Opened) -> Place:
    """Give the place in the plan of what is wrong: of the very words, where they stand there."""
    if origin is None:
        return Place(plan.source.name)
    if origin.file != plan.source.name:
        return origin.place
    quoted = find(finding.place.quote, plan.source, origin)
    return plan.source.place(quoted[0].start) if quoted else origin.place


class _Told:
    """What was found in a plan, by what is wrong and where."""

    __slots__ = ("_lines",)

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._lines: dict[tuple[str, str], list[Place]] = {}
        for finding in findings:
            self._lines.setdefault(self._key(finding), []).append(finding.place)

    def holds(self, finding: Finding, origin: Origin) -> bool:
        """Say whether `finding` was told at one of the lines of `origin`."""
        return any(
            place.file == origin.file and origin.first <= (place.line or 0) <= origin.last
            for place in self._lines.get(self._key(finding), ())
        )

    @staticmethod
    def _key(finding: Finding) -> tuple[str, str]:
        return finding.kind.code, repr(sorted(finding.data.items()))


def plan_of(path: Path, project: Project) -> Opened | None:
    """Give the plan that the Word file at `path` is made from, if there is one that can be read."""
    if not path.resolve().is_relative_to(project.output.resolve()):
        return None
    beneath = path.resolve().relative_to(project.output.resolve())
    for base in (project.plans, project.root):
        for suffix in SUFFIXES:
            plan = base / beneath.with_suffix(suffix)
            if plan.is_file():
                from generator.app.reading import open_plan

                return open_plan(plan, project)
    return None
