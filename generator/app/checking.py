"""One run of the checker: what was found, what was waived, what was mended on the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from generator.app.judging import (
    OFFICE,
    Word,
    judge_page,
    judge_plan,
    judge_word,
    open_word,
    plan_of,
)
from generator.app.outcome import Outcome, Said
from generator.app.project import Project
from generator.check.catalogue import family_of, rules
from generator.check.registry import Subject
from generator.check.select import Selection
from generator.check.waivers import UNUSED, Waived, Waiver, about, in_comments, valid, waive
from generator.finding import Finding, Place, Severity
from generator.i18n import N_
from generator.report.sentences import VIETNAMESE, Voice
from generator.rollover.marks import OPEN_DECISION

if TYPE_CHECKING:
    from generator.app.reading import Opened

DECISIONS = N_("{count} decisions for the new year are open.")
WAIVED = N_("{count} findings were waived.")


class Asked(Struct, frozen=True):
    """What is to be done besides finding: which findings, what is mended, shown, annotated."""

    selection: Selection = field(default_factory=Selection)
    fix: bool = False
    show: bool = False
    output: Path | None = None
    annotate: Path | None = None
    voice: Voice = VIETNAMESE


class _Plan(Struct, frozen=True):
    """A plan under the rules, and the waivers that it holds."""

    opened: Opened
    waivers: list[Waiver]
    waived: Waived


class Checking(Struct):
    """What was found so far. Only what is wanted is kept: a run may be over many files."""

    project: Project
    asked: Asked
    findings: list[Finding] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)
    waived: int = 0
    today: date = field(default_factory=date.today)
    general: list[Waiver] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with what is wrong in the settings."""
        self.general, doubtful = self._valid(self.project.settings.waivers)
        self._add((*self.project.findings, *doubtful))

    def plan(self, path: Path, *, made: bool) -> None:
        """Check a plan, and with `made` the Word file that was made of it."""
        from generator.app.reading import open_plan
        from generator.plan.load import is_office_file

        opened = open_plan(path, self.project)
        if is_office_file(opened.source):
            self._add((Finding(OFFICE, Place(opened.source.name)),))
            return
        word = self.project.made_from(path)
        made = made and word.is_file()
        plan = self._judged(opened, page=not made)
        if self.asked.fix or self.asked.show:
            from generator.app.mending import edits, mend_plan, shown

            changes = edits(plan.opened, self._wanted(plan.waived.findings))
            if changes and self.asked.show:
                self.differences.append(shown(plan.opened, changes))
            elif changes:
                self.said.append(mend_plan(plan.opened, changes))
                plan = self._judged(open_plan(path, self.project), page=not made)
        self._take(plan.waived)
        self._add(self._about_waivers(plan))
        if made:
            known = plan.waived.findings
            self._word(open_word(word, self.project), plan.opened, plan.waivers, known)

    def word(self, path: Path) -> None:
        """Check a Word file; if the project has the plan of it, name the plan's lines."""
        word = open_word(path, self.project)
        if self.asked.fix:
            from generator.app.mending import mend_word

            output = None if self.asked.show else self.asked.output
            said, written = mend_word(word, output, self.project, self.asked.selection)
            self.said += said
            if output and written:
                word = open_word(output, self.project)
        opened = plan_of(path, self.project)
        findings = self._word(word, opened, self._waivers(opened) if opened else ())
        if self.asked.annotate and word.view is not None:
            from generator.app.mending import annotate_word

            told = annotate_word(
                word, findings, self.asked.annotate, self.project, self.asked.voice
            )
            self.said.append(told)

    def outcome(self) -> Outcome:
        """Give what was found and done."""
        said = [*self.said]
        decisions = sum(finding.kind is OPEN_DECISION for finding in self.findings)
        if decisions:
            said.append(Said(DECISIONS, {"count": decisions}))
        if self.waived:
            said.append(Said(WAIVED, {"count": self.waived}))
        return Outcome(tuple(self.findings), tuple(said), text="".join(self.differences))

    def _judged(self, opened: Opened, *, page: bool) -> _Plan:
        """Judge a plan, and with `page` what it makes, where no Word file of it is judged."""
        # only here: who checks a Word file waits for nothing that plans alone need
        from generator.app.drafting import draft
        from generator.plan.faults import MISSING

        made = draft(opened)
        judged = judge_plan(opened, made.document, self.asked.selection)
        whole = all(found.kind is not MISSING for found in made.findings)
        if page and whole and made.document:
            judged += judge_page(opened, made.document, self.project, self.asked.selection)
        findings = (*made.findings, *judged)
        waivers = self._waivers(opened)
        return _Plan(opened, waivers, waive(findings, (*waivers, *self._general(opened.path))))

    def _waivers(self, opened: Opened) -> list[Waiver]:
        """Give the waivers that stand in a plan and hold."""
        return self._valid(in_comments(opened.source)[0])[0]

    def _valid(self, waivers: Collection[Waiver]) -> tuple[list[Waiver], list[Finding]]:
        """Tell the waivers that hold from what is wrong with others; for none, ask no rule."""
        return valid(waivers, rules(), self.today) if waivers else ([], [])

    def _about_waivers(self, plan: _Plan) -> Iterable[Finding]:
        """Say what is wrong with the waivers of a plan, and which are not needed any more."""
        written, wrong = in_comments(plan.opened.source)
        yield from wrong
        yield from self._valid(written)[1]
        for waiver in plan.waived.unused:
            if waiver in plan.waivers and all(map(self._ran, waiver.codes)):
                yield Finding(UNUSED, waiver.place, {"codes": ", ".join(waiver.codes)})

    def _ran(self, code: str) -> bool:
        """Say whether the rule of `code` has judged the plan itself."""
        rule = rules().get(code)
        return (
            rule is not None
            and rule.subject is not Subject.VIEW
            and self.asked.selection.keeps(code)
        )

    def _word(
        self,
        word: Word,
        plan: Opened | None,
        waivers: Iterable[Waiver],
        known: Iterable[Finding] = (),
    ) -> list[Finding]:
        """Judge a Word file; what is `known`, found in its plan, is not said again."""
        judged = judge_word(word, self.asked.selection, plan, known)
        paths = (word.path, plan.path) if plan else (word.path,)
        waived = waive((*word.findings, *judged), (*waivers, *self._general(*paths)))
        self._take(waived)
        return self._wanted(waived.findings)

    def _general(self, *paths: Path) -> list[Waiver]:
        """Give the waivers of the settings that hold for a file, or for its plan."""
        root = self.project.root.resolve()
        inside = (path.resolve() for path in paths if self.project.holds(path))
        return about(self.general, [path.relative_to(root).as_posix() for path in inside])

    def _take(self, waived: Waived) -> None:
        self.waived += waived.count
        self._add(waived.findings)

    def _add(self, findings: Iterable[Finding]) -> None:
        self.findings += self._wanted(findings)

    def _wanted(self, findings: Iterable[Finding]) -> list[Finding]:
        """Give what was asked for, and whatever keeps a file from being judged at all."""
        selection = self.asked.selection
        return [
            finding
            for finding in findings
            if selection.shows(finding)
            or (_stops(finding) and not selection.leaves_out(finding.kind.code))
        ]


def _stops(finding: Finding) -> bool:
    return finding.kind.severity is Severity.ERROR and family_of(finding.kind.code) is None
