"""Making Word files of plans: which ones, what of them is made already, and what to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.app.making import Made, Order, make_one
from generator.app.outcome import Outcome, Said
from generator.app.project import SUFFIXES, Project, find_project
from generator.app.reading import About, all_plans, wanted
from generator.finding import Finding
from generator.i18n import N_

if TYPE_CHECKING:
    from generator.app.kept import Kept

SUMMARY = N_("{made} made, {same} had not changed, {failed} failed.")
FAILED = N_("These were not made: {paths}.")
AND_MORE = N_("These were not made: {paths} and {count} more.")
NAMED = 50
"""So many of the plans that failed are named at the end."""

Progress = Callable[[int, int, str], None]
Tell = Callable[[Outcome], None]


def generate(  # noqa: PLR0913 - each is something that the command line asks for
    paths: Iterable[Path],
    output: Path | None = None,
    overrides: Mapping[str, str] | None = None,
    *,
    final: bool = False,
    force: bool = False,
    jobs: int = 1,
    progress: Progress | None = None,
    tell: Tell | None = None,
) -> Outcome:
    """Make the Word files of the plans at `paths`, or of every plan of the project.

    A plan that fails does not stop the others. A draft is made in spite of errors, unless
    `final`. Of several plans, those of which nothing has changed are not made again, unless
    `force`. With `tell` everything is told plan by plan and nothing of it kept: what is given
    at the end is the summary alone.
    """
    paths = list(paths)
    project = find_project(paths[0].parent if paths else Path.cwd())
    kept = None if len(paths) == 1 and paths[0].is_file() else _kept(project, overrides, final)
    order = Order(project, output, overrides or {}, final, several=True)
    look = _look(kept, order) if kept and not force else _unknown
    plans = wanted(paths, project, SUFFIXES, look) if paths else all_plans(project, look)
    counts = _Counts(tell if len(plans) > 1 else None)
    counts.take(Outcome(project.findings))
    if kept is None or len(plans) == 1:
        if progress:
            progress(0, 1, project.name(plans[0]))
        alone = Order(project, output, overrides or {}, final, several=False)
        counts.take(make_one(plans[0], alone).outcome)
    else:
        from generator.app.batch import Batch

        batch = Batch(order, kept, jobs, force=force)
        for index, (plan, made) in enumerate(batch.run(plans)):
            if progress:
                progress(index, len(plans), project.name(plan))
            counts.plan(project.name(plan), made)
    if progress:
        progress(len(plans), len(plans), "")
    return counts.outcome(several=len(plans) > 1)


def _kept(project: Project, overrides: Mapping[str, str] | None, final: bool) -> Kept:
    # only here: one plan that was named is made without asking
    from generator.app.kept import Kept, recipe

    return Kept(project, recipe(project, overrides or {}, final=final))


def _unknown(_: Path) -> About | None:
    return None


def _look(kept: Kept, order: Order) -> Callable[[Path], About | None]:
    """Know a plan that has not changed since it was made without reading it."""
    from generator.app.kept import digest_of

    def look(path: Path) -> About | None:
        known = kept.office(order.target(path), digest_of(path))
        return About(known[0], is_office=False) if known else None

    return look


class _Counts:
    """What is known of a run when it is over: everything, or the sums where it was told."""

    def __init__(self, tell: Tell | None) -> None:
        self._tell = tell
        self._findings: list[Finding] = []
        self._said: list[Said] = []
        self._failed: list[str] = []
        self._wrong = False
        self._made = self._same = self._failures = 0

    def plan(self, name: str, made: Made) -> None:
        """Take what became of one plan of several."""
        self._same += made.same
        self._made += not made.outcome.failed and not made.same
        if made.outcome.failed:
            self._failures += 1
            if self._failures <= NAMED:
                self._failed.append(name)
        self.take(made.outcome)

    def take(self, outcome: Outcome) -> None:
        """Take what was found and said."""
        self._wrong = self._wrong or outcome.exit_code != 0
        if self._tell:
            self._tell(outcome)
        else:
            self._findings += outcome.findings
            self._said += outcome.said

    def outcome(self, *, several: bool) -> Outcome:
        """Give the whole."""
        said = list(self._said)
        if several and self._tell:
            data = {"made": self._made, "same": self._same, "failed": self._failures}
            said.append(Said(SUMMARY, data))
            more = self._failures - len(self._failed)
            if self._failed:
                message = AND_MORE if more else FAILED
                said.append(Said(message, {"paths": ", ".join(self._failed), "count": more}))
        return Outcome(tuple(self._findings), tuple(said), failed=self._wrong)
