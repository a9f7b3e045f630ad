"""Helpers: a plan written as text, rolled into another year."""

from __future__ import annotations

from generator.plan.load import load
from generator.rollover.changes import Change, Verdict, Years
from generator.rollover.marks import MARK, comments
from generator.rollover.roll import Asked, edits, roll, year_of
from generator.source.edits import apply
from generator.source.read import read

HEAD = "loai: kế hoạch\nnam: 2024\n"


def rolled(text: str, year: int = 2025, office: str | None = None, **asked) -> list[Change]:
    """Give the changes of a plan."""
    source = read(text, "a.yaml")
    assert source.root is not None, source.findings
    plan = load(source, read(office, "co-quan.yaml") if office else None).plan
    return roll(source, plan, Years(year_of(plan), year), Asked(**asked))


def after(text: str, year: int = 2025, *, remarks: bool = False, **asked) -> str:
    """Give the text of the plan of the new year, the comments only if wanted."""
    source = read(text, "a.yaml")
    changes = rolled(text, year, **asked)
    added = list(comments(source, changes, said)) if remarks else []
    return apply(source.text, [*added, *edits(changes)])


def said(change: Change) -> str:
    return change.reason.message.format_map(change.reason.data)


def body(sentence: str) -> str:
    """Give a plan of 2024 with one sentence."""
    return f"{HEAD}noi_dung:\n  - >-\n    {sentence}\n"


def of(sentence: str, year: int = 2025) -> list[tuple[str, str, str]]:
    """Give what becomes of the years of one sentence: verdict, old, new."""
    changes = rolled(body(sentence), year)
    return [(c.verdict.value, c.old, c.new) for c in changes if c.start > len(HEAD)]


def becomes(sentence: str, year: int = 2025) -> str:
    """Give a sentence of the plan of 2024 as it is in the new year."""
    return after(body(sentence), year).split(">-\n    ")[1].rstrip("\n")


def decisions(changes: list[Change]) -> list[str]:
    return [said(c) for c in changes if c.verdict is Verdict.DECIDE]


def without_marks(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if f"# {MARK}" not in line)
