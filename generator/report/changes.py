"""What becomes of last year's plan, as a person or a program reads it: place by place."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps

from msgspec import Struct

from generator.i18n import N_
from generator.report.sentences import VIETNAMESE, Voice, sentence
from generator.rollover.changes import Change, Verdict

LINE, OLD, NEW, WHY = N_("Line"), N_("Last year"), N_("New year"), N_("Why")
DECISION = N_("Decision")
HEADINGS = {
    Verdict.DECIDE: N_("For a person to decide ({count})"),
    Verdict.MOVED: N_("Moved ({count})"),
    Verdict.KEPT: N_("Kept ({count})"),
}
SAME = "="
"""Stands where the words stay as they are."""

NOTHING = "—"
"""Stands where nothing is left of the words."""

_LONGEST = 70


class Listed(Struct, frozen=True):
    """The changes of one plan, each with its line."""

    name: str
    target: str
    changes: tuple[tuple[int, Change], ...]


def json(lists: Iterable[Listed], voice: Voice = VIETNAMESE) -> str:
    """Give the changes as JSON; the shape is stable."""
    records = [
        {
            "file": listed.name,
            "line": line,
            "old": _flat(change.old),
            "new": _flat(change.new),
            "kind": change.verdict.value,
            "reason": reason(change, voice),
        }
        for listed in lists
        for line, change in listed.changes
    ]
    return dumps({"changes": records}, ensure_ascii=False, indent=2) + "\n"


def markdown(lists: Iterable[Listed], voice: Voice = VIETNAMESE) -> str:
    """Give the changes as tables for the file."""
    lines: list[str] = []
    for listed in lists:
        lines += [f"# {listed.name} → {listed.target}", ""]
        for verdict, heading in HEADINGS.items():
            rows = _of(listed, verdict)
            if not rows:
                continue
            lines += [f"## {sentence(heading, {'count': len(rows)}, voice)}", ""]
            titles = [sentence(title, {}, voice) for title in (LINE, OLD, NEW, WHY)]
            lines += [_row(titles), "| ---: | --- | --- | --- |"]
            lines += [
                _row([str(line), _flat(change.old), _new(change), reason(change, voice)])
                for line, change in rows
            ]
            lines.append("")
    return "".join(f"{line}\n" for line in lines)


def docx(lists: Iterable[Listed], voice: Voice = VIETNAMESE) -> bytes:
    """Give the changes as a Word file, with room to write each decision by hand."""
    # only here: nobody else needs to make a Word file of a list
    from generator.word.sheet import Column, Grid, Sheet, sheets

    def said(message: str) -> str:
        return sentence(message, {}, voice)

    def grid(listed: Listed, verdict: Verdict, heading: str) -> Grid:
        rows = _of(listed, verdict)
        decide = verdict is Verdict.DECIDE
        columns = [
            Column(said(LINE), 2, right=True),
            Column(said(OLD), 9),
            Column(said(NEW), 9),
            Column(said(WHY), 9),
            *([Column(said(DECISION), 6)] if decide else []),
        ]
        cells = (
            (str(line), _flat(change.old), _new(change), reason(change, voice)) + ("",) * decide
            for line, change in rows
        )
        return Grid(sentence(heading, {"count": len(rows)}, voice), tuple(columns), tuple(cells))

    return sheets(
        Sheet(
            f"{listed.name} → {listed.target}",
            tuple(
                grid(listed, verdict, heading)
                for verdict, heading in HEADINGS.items()
                if _of(listed, verdict)
            ),
        )
        for listed in lists
    )


def text(lists: Iterable[Listed], voice: Voice = VIETNAMESE) -> str:
    """Give the changes line by line, for a pipe."""
    lines: list[str] = []
    for listed in lists:
        lines.append(f"{listed.name} → {listed.target}")
        for verdict, heading in HEADINGS.items():
            rows = _of(listed, verdict)
            if rows:
                lines.append(f"  {sentence(heading, {'count': len(rows)}, voice)}")
            for line, change in rows:
                new = "" if _new(change) == SAME else f" → {_new(change)}"
                said = f"«{_flat(change.old)}»{new}  {reason(change, voice)}"
                lines.append(f"    {listed.name}:{line}  {said}")
    return "".join(f"{line}\n" for line in lines)


def table(lists: Iterable[Listed], voice: Voice = VIETNAMESE, width: int | None = None) -> str:
    """Give the changes as tables for a terminal, old and new side by side."""
    from io import StringIO

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    out = StringIO()
    console = Console(file=out, width=width, force_terminal=True, highlight=False)
    colours = {Verdict.DECIDE: "yellow", Verdict.MOVED: "green", Verdict.KEPT: "dim"}
    for listed in lists:
        console.print(Text(f"{listed.name} → {listed.target}", style="bold"))
        for verdict, heading in HEADINGS.items():
            rows = _of(listed, verdict)
            if not rows:
                continue
            said = sentence(heading, {"count": len(rows)}, voice)
            grid = Table(title=Text(said), title_justify="left", title_style=colours[verdict])
            grid.add_column(sentence(LINE, {}, voice), justify="right")
            for title in (OLD, NEW, WHY):
                grid.add_column(sentence(title, {}, voice), overflow="fold")
            for line, change in rows:
                cells = (_cut(change.old), _cut(_new(change)), reason(change, voice))
                grid.add_row(str(line), *map(Text, cells))
            console.print(grid)
    return out.getvalue()


def reason(change: Change, voice: Voice = VIETNAMESE) -> str:
    """Say why a place moves, stays or is left to a person."""
    return sentence(change.reason.message, change.reason.data, voice)


def _of(listed: Listed, verdict: Verdict) -> list[tuple[int, Change]]:
    return [(line, change) for line, change in listed.changes if change.verdict is verdict]


def _new(change: Change) -> str:
    return SAME if change.new == change.old else _flat(change.new) or NOTHING


def _flat(words: str) -> str:
    return " ".join(words.split())


def _cut(words: str) -> str:
    flat = _flat(words)
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST].rstrip()}…"


def _row(cells: Iterable[str]) -> str:
    return (
        "| " + " | ".join(cell.replace("\\", "\\\\").replace("|", "\\|") for cell in cells) + " |"
    )
