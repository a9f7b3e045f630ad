"""Bringing an edited Word file home, and what a test looks at then."""

from __future__ import annotations

from pathlib import Path

from generator.app.pull import pull_word
from generator.pull.changes import Fate, Reason
from tests.pull.edited import Edited


def pulled(plan, data, *, dry_run=False):
    file = plan.parent / "sua.docx"
    file.write_bytes(data)
    return pull_word(plan, file, dry_run=dry_run)


def edited(data, *edits) -> bytes:
    file = Edited(data)
    for edit in edits:
        edit(file)
    return file.data


def lines(result) -> list[str]:
    """The lines that the difference takes out and puts in."""
    shown = result.outcome.text.split("\n")
    return [line for line in shown if line[:1] in {"+", "-"} and line[:3] not in {"+++", "---"}]


def fates(result) -> list[tuple[Fate, Reason]]:
    return [(change.fate, change.reason) for change in result.told.changes]


def codes(result) -> list[str]:
    return [finding.kind.code for finding in result.outcome.findings]


EDITS = (
    lambda f: f.change("Nâng cao trách nhiệm", "trong việc lập hồ sơ", "trong lập hồ sơ"),
    lambda f: f.change("theo dõi, đôn đốc việc", "đôn đốc", "nhắc"),
    lambda f: f.add_after("Kiểm tra việc lập hồ sơ", "d) Tổng kết công tác lưu trữ: hai đợt."),
    lambda f: f.remove_row("Lập hồ sơ điện tử"),
    lambda f: f.cell("Kiểm tra công tác văn thư", 5, "Tháng 10", "Tháng 9"),
    lambda f: f.add_after("UBND tỉnh (để b/c)", "- Bộ Nội vụ (để b/c);"),
)


def sections(name: str) -> dict[str, list[str]]:
    """The lines that each edit must take out and put in, as a person reads them."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    parts = (part.rstrip("\n").split("\n") for part in text.split("\n== ")[1:])
    return {title: wanted for title, *wanted in parts}


WANTED = sections("leader.txt")
EXACTLY = WANTED["all at once"]
