"""The plans that offices really wrote, in another year: every year in them, as a list to read.

The lists are in golden/; a change of them is to be read line by line before it is accepted:
``python -m tests.rollover.test_golden`` writes them anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.app.project import find_project
from generator.app.reading import Opened, open_plan
from generator.finding import Severity
from generator.plan.load import load
from generator.rollover import reasons
from generator.rollover.changes import Change, Verdict, Years
from generator.rollover.marks import comments
from generator.rollover.roll import edits, roll, year_of
from generator.source.edits import apply
from generator.source.read import read
from generator.text.citations import citations

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "000-papi-2025": ("2024/papi", 2025),
    "000-papi-2026": ("2024/papi", 2026),
    "003-tuyen-truyen-2025": ("2024/tuyen-truyen-cchc", 2025),
    "003-tuyen-truyen-2026": ("2024/tuyen-truyen-cchc", 2026),
    "001-papi-2022": ("2021/papi", 2022),
    "004-papi-2024": ("2023/papi", 2024),
    "004-papi-2026": ("2023/papi", 2026),
}
YEAR = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")

every_case = pytest.mark.parametrize("case", CASES)


def opened(case: str) -> tuple[Opened, int]:
    path, year = CASES[case]
    return open_plan(ROOT / "plans" / f"{path}.yaml", find_project(ROOT)), year


def changes(case: str) -> list[Change]:
    plan, year = opened(case)
    return roll(plan.source, plan.plan, Years(year_of(plan.plan), year))


def said(change: Change) -> str:
    return change.reason.message.format_map(change.reason.data)


def listed(case: str) -> str:
    plan, _ = opened(case)
    lines = []
    for change in changes(case):
        old, new = (" ".join(words.split()) for words in (change.old, change.new))
        line = plan.source.line(change.start)
        arrow = "" if old == new else f" → {new}"
        lines.append(
            f"{line:4}  {change.verdict.value:6}  {old}{arrow}\n              {said(change)}\n"
        )
    return "".join(lines)


def after(case: str) -> str:
    plan, _ = opened(case)
    found = changes(case)
    return apply(plan.source.text, [*comments(plan.source, found, said), *edits(found)])


@every_case
def test_the_list_is_the_one_that_was_read(case):
    assert listed(case) == (GOLDEN / f"{case}.txt").read_text(encoding="utf-8")


@every_case
def test_every_year_is_told_of(case):
    plan, _ = opened(case)
    spans = [(change.start, change.end) for change in changes(case)]
    text = plan.source.text
    years = list(YEAR.finditer(text))
    assert len(years) >= 5
    assert [
        (plan.source.line(year.start()), year.group())
        for year in years
        if not any(start <= year.start() and year.end() <= end for start, end in spans)
    ] == []


def cited(text: str) -> list[str]:
    source = read(text, "a.yaml")
    plain = "\n".join(line for line in source.text.splitlines() if not line.strip().startswith("#"))
    flat = " ".join(plain.split())
    return [flat[c.start : c.date.end if c.date else c.symbol_end] for c in citations(flat)]


@every_case
def test_not_one_citation_is_altered_but_those_for_one_year(case):
    plan, _ = opened(case)
    open_ = [c.old for c in changes(case) if c.reason.message == reasons.SUPERIOR]
    kept = [each for each in cited(plan.source.text) if each not in map(flat, open_)]
    assert cited(after(case)) == kept
    assert len(open_) == 1


def flat(words: str) -> str:
    return " ".join(words.split())


@every_case
def test_the_new_plan_has_no_error_that_the_old_one_had_not(case):
    plan, _ = opened(case)
    office = (ROOT / "plans" / "co-quan" / Path(plan.plan.office.origin.file).name).read_text(
        "utf-8"
    )
    found = load(read(after(case), "a.yaml"), read(office, "co-quan.yaml"))
    errors = [f.kind.code for f in found.findings if f.kind.severity is Severity.ERROR]
    assert errors == []
    assert found.plan.year == CASES[case][1]


def test_an_office_that_is_still_there_is_not_spoken_of():
    assert reasons.OFFICE_ENDED not in [c.reason.message for c in changes("004-papi-2024")]


def test_an_office_that_has_ended_is_spoken_of_once_at_the_letterhead():
    plan, _ = opened("004-papi-2026")
    found = [c for c in changes("004-papi-2026") if c.reason.message == reasons.OFFICE_ENDED]
    assert [plan.source.text[c.start :].split(":")[0] for c in found] == ["dung_chung"]
    assert found[0].verdict is Verdict.DECIDE
    assert reasons.NAME_ENDED not in [c.reason.message for c in changes("004-papi-2026")]


if __name__ == "__main__":
    for name in CASES:
        (GOLDEN / f"{name}.txt").write_text(listed(name), encoding="utf-8")
