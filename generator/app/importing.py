"""Last year's Word files as plans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from generator.app.errors import FileMissingError, FileUnreadableError
from generator.app.outcome import Outcome, Said
from generator.app.project import Project, find_project
from generator.app.writing import write_new
from generator.document import view
from generator.document.blocks import Document, Paragraph, Table
from generator.document.compose import compose
from generator.document.decompose.decompose import decompose
from generator.document.decompose.left import Left, left_over, recognised
from generator.document.listing import listing
from generator.document.recognise.components import Components, Regime
from generator.document.recognise.document import document, kind_of
from generator.document.recognise.recogniser import recognise
from generator.errors import GeneratorError
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.plan.dump import dump
from generator.plan.load import load
from generator.plan.model import Plan
from generator.source.read import read as read_yaml
from generator.source.write import write as write_yaml
from generator.standard.kinds import KINDS
from generator.text.letters import normal

IMPORTED = N_(
    "Made {path} from {file}: {understood} parts understood, {uncertain} uncertain, "
    "{left} not understood."
)
NEXT = N_("Read it beside the Word file, then: {program} generate {path}")

NO_DOCUMENT = Kind(
    "NW001",
    N_("No administrative document was recognised in this file."),
    N_("Give the Word file of a plan or of another document; a scanned picture has no text."),
)
EXISTS = Kind(
    "NW002",
    N_("“{path}” is there already; nothing was changed."),
    N_("Give another name with “-o”, or delete that file first."),
)
LEFT = Kind(
    "NW003",
    N_("Not understood: “{words}”."),
    N_("It stands as a comment at the end of the plan; put it where it belongs, or delete it."),
    Severity.WARNING,
)
SEVERAL = Kind(
    "NW004",
    N_("{count} more documents stand in this file; only the first was taken over."),
    N_("Put each document into a file of its own and import that."),
    Severity.WARNING,
)
PICTURES = Kind(
    "NW005",
    N_("{count} pictures or drawings were not taken over."),
    N_("A plan holds words alone: put the pictures into the finished Word file."),
    Severity.WARNING,
)
TRACKED = Kind(
    "NW006",
    N_("The file has tracked changes: it was read as though all of them were accepted."),
    N_("If some are not wanted, reject them in Word first and import again."),
    Severity.INFO,
)
NUMBER_DIFFERS = Kind(
    "NW007",
    N_("“{typed}” was typed here; the plan prints “{number}”."),
    N_("The program makes the numbers: check that no point is missing or stands twice."),
    Severity.WARNING,
)
KIND_UNKNOWN = Kind(
    "NW008",
    N_("“{kind}” is no kind of document that the decree knows; the plan says “{taken}”."),
    N_("Choose the right kind behind “loai:”."),
    Severity.WARNING,
)
NOT_CLEAN = Kind(
    "NW009",
    N_("The plan that was made has something to mend: see “{program} check {path}”."),
    "",
    Severity.WARNING,
)

_NOT_UNDERSTOOD = "# Không nhận ra"
_UNCERTAIN = {NUMBER_DIFFERS.code, KIND_UNKNOWN.code, NOT_CLEAN.code}
_LOST = {LEFT.code, SEVERAL.code, PICTURES.code}
_LONGEST = 120


class OneOutputError(GeneratorError):
    """Several files cannot be written to one."""

    code = "MT161"
    message = N_("“-o” names one file, but {count} Word files were given.")
    help = N_("Leave “-o” out: each plan is written beside its Word file.")
    exit_code = 2


class _Made(Struct, frozen=True):
    """The text of a plan, and the plan as it is read from that text."""

    text: str
    plan: Plan
    clean: bool


def import_word(paths: Sequence[Path], output: Path | None = None) -> Outcome:
    """Write a plan for each Word file; what is there is never overwritten."""
    if output is not None and len(paths) > 1:
        raise OneOutputError(count=len(paths))
    findings: list[Finding] = []
    said: list[Said] = []
    for path in paths:
        project = find_project(path.parent)
        target = output or path.with_suffix(".yaml")
        outcome = _import(path, target, project)
        findings += outcome.findings
        said += outcome.said
    return Outcome(tuple(findings), tuple(said))


def _import(path: Path, target: Path, project: Project) -> Outcome:
    from generator.word.read import read  # only here: lxml is of no use to other commands

    name, written = project.name(path), project.name(target)
    reading = read(_bytes(path, name), name)
    found = reading.view
    if found is None:
        return Outcome(tuple(reading.findings))
    components = recognise(found)
    if components.regime is Regime.UNKNOWN:
        return Outcome((*reading.findings, Finding(NO_DOCUMENT, Place(name))))
    if target.exists():
        return Outcome((*reading.findings, Finding(EXISTS, Place(name), {"path": written})))
    printed = document(recognised(components), found, name)
    made = _best(printed, target.name)
    again = compose(made.plan)
    left = list(left_over(found, components, again))
    notes = [
        *reading.findings,
        *_notes(found, components, printed, name),
        *(_left(one, name) for one in left),
        *([] if made.clean else [Finding(NOT_CLEAN, Place(name), {"path": written})]),
    ]
    write_new(target, _with_comments(made.text, left).encode(), written)
    codes = [note.kind.code for note in notes]
    data = {
        "path": written,
        "file": name,
        "understood": _parts(again),
        "uncertain": sum(code in _UNCERTAIN for code in codes),
        "left": sum(code in _LOST for code in codes),
    }
    return Outcome(tuple(notes), (Said(IMPORTED, data), Said(NEXT, {"path": written})))


def _bytes(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissingError(path=name) from None
    except OSError as error:
        raise FileUnreadableError(path=name, reason=error.strerror or str(error)) from None


# --- the plan -----------------------------------------------------------------------------------


def _best(printed: Document, name: str) -> _Made:
    """Give the shortest way to write the plan that is read as the same document."""
    for tasks in (True, False):
        plan = decompose(printed, tasks=tasks)
        wanted = normal(listing(compose(plan)))  # bold within a word is more than marks can say
        for year in (True, False):
            values = dump(plan)
            text = normal(write_yaml(_with_year(values, plan) if year else values))
            loaded = load(read_yaml(text, name))
            wrong = any(f.kind.severity is Severity.ERROR for f in loaded.findings)
            made = _Made(text, loaded.plan, clean=not wrong)
            if not wrong and listing(compose(loaded.plan)) == wanted:
                return made
    return replace(made, clean=False)


def _with_year(values: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """Let the year of the plan follow `nam` where next year's plan will say another one."""
    year = re.compile(rf"(?<=\bnăm[ \u00a0]){plan.year}(?!\d)")

    def moved(value: Any) -> Any:
        if isinstance(value, str):
            return year.sub("{{ nam }}", value)
        return [moved(one) for one in value]

    keys = ("trich_yeu", "mo_dau") if plan.year else ()
    found = {key: moved(value) if key in keys else value for key, value in values.items()}
    if plan.year and "phu_luc" in found:
        found["phu_luc"] = [
            {key: moved(value) if key == "ten" else value for key, value in each.items()}
            for each in found["phu_luc"]
        ]
    return found


def _with_comments(text: str, left: Sequence[Left]) -> str:
    """Put what was not understood at the end, as comments."""
    lines = [
        f"{_NOT_UNDERSTOOD} (đoạn {one.paragraph}): {one.words}"
        if one.paragraph
        else f"{_NOT_UNDERSTOOD}: {one.words}"
        for one in left
    ]
    return text + "".join(f"\n{line}" for line in lines) + "\n" * bool(lines)


# --- what a person should look at ---------------------------------------------------------------


def _notes(
    found: view.View, components: Components, printed: Document, name: str
) -> Iterator[Finding]:
    if any(run.trace for p in found.paragraphs() for run in p.runs):
        yield Finding(TRACKED, Place(name))
    kind = kind_of(components)
    plan = decompose(printed)
    if kind.name not in {each.name for each in KINDS}:
        data = {"kind": kind.name, "taken": plan.kind.name}
        yield Finding(KIND_UNKNOWN, Place(name), data)
    for other in compose(plan).findings:
        if "typed" in other.data and any(map(str.isalnum, str(other.data["typed"]))):
            yield Finding(NUMBER_DIFFERS, other.place, other.data)
    if components.following:
        yield Finding(SEVERAL, Place(name), {"count": len(components.following)})
    pictures = sum(map(_pictures, found.sections))
    if pictures:
        yield Finding(PICTURES, Place(name), {"count": pictures})


def _pictures(section: view.Section) -> int:
    return sum(isinstance(block, view.TextBox) and block.picture for block in section.blocks)


def _left(one: Left, name: str) -> Finding:
    words = one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST]}…"
    return Finding(LEFT, Place(name, paragraph=one.paragraph), {"words": words})


def _parts(made: Document) -> int:
    """Count what the plan holds: paragraphs, rows, and the parts of the form."""
    bodies = (made.body, *(appendix.body for appendix in made.appendices))
    count = sum(
        len(block.rows) if isinstance(block, Table) else isinstance(block, Paragraph)
        for body in bodies
        for block in body
    )
    form = (made.letterhead.organ, made.subject, made.signature, *made.appendices)
    return count + len(made.recipients) + len(made.addressees) + sum(map(bool, form))
