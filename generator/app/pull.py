"""What was changed in a plan's Word file, brought home into the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from generator.app.opening import contents
from generator.app.outcome import Outcome, Said
from generator.app.project import Project, find_project
from generator.app.reading import Opened, open_plan, read_file
from generator.app.writing import write
from generator.document import view
from generator.document.recognise.accepted import accepted, has_changes
from generator.document.recognise.components import Regime
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.errors import GeneratorError
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_, Phrase
from generator.pull.changes import Change, Fate
from generator.pull.pull import Asked, Pulled, pull
from generator.report.pulled import REASONS, Told
from generator.source.edits import apply, diff_of
from generator.source.nodes import Source

CARRIED = N_("Carried {count} changes from {file} into {path}.")
WOULD = N_("Would carry {count} changes from {file} into {path}.")
NOTHING = N_("{file} says what {path} prints: nothing was changed.")
NOTHING_WRITTEN = N_("{path} was not changed.")
OPEN = N_("{count} places are left to you.")
NEXT = N_("Let the next changes be made in a new file: {program} generate {path}")

CONFLICT = Kind(
    "NW101",
    N_("Changed in both: {what}."),
    N_("Write into the plan what is to stand here, then make the Word file anew."),
)
QUESTION = Kind(
    "NW102",
    N_("A difference: {what}."),
    N_("Which of the two is newer cannot be told; if it is the Word file, write it into the plan."),
)
LEFT = Kind(
    "NW103",
    N_("Not carried: {what}. {reason}"),
    N_("If the Word file is right, change it by hand."),
)
FOLLOWS = Kind(
    "NW104",
    N_("Another place changed with it: {what}."),
    N_("Look at both places: one of them may have been forgotten in the Word file."),
    Severity.WARNING,
)
NO_DIGESTS = Kind(
    "NW105",
    N_("This Word file does not say how it was made: what was changed in it cannot be told."),
    N_("Every difference is listed, none is written; files made with “generate” say it."),
    Severity.WARNING,
)
STRANGER = Kind(
    "NW106",
    N_("This Word file was not made of “{path}”: hardly a block of it stands there."),
    N_("Name the plan it was made of; any other Word file becomes one with “{program} import”."),
)
UNREADABLE = Kind(
    "NW107",
    N_("This plan has errors: nothing is brought into it."),
    N_("Mend it first; “{program} check” says what is wrong."),
)
NO_DOCUMENT = Kind(
    "NW108",
    N_("No administrative document was recognised in this file."),
    N_("Give the Word file that was made of the plan."),
)
COMMENTS = Kind(
    "NW110",
    N_("The file has {count} comments: they are not taken over."),
    N_("Read them in Word."),
    Severity.INFO,
)
PICTURES = Kind(
    "NW111",
    N_("{count} pictures or drawings were not taken over."),
    N_("A plan holds words alone: put the pictures into the finished Word file."),
    Severity.WARNING,
)
TRACKED = Kind(
    "NW109",
    N_("The file has tracked changes: it was read as though all of them were accepted."),
    N_("If some are not wanted, reject them in Word first and pull again."),
    Severity.INFO,
)

KEPT = Kind(
    "NW112",
    N_(
        "The plan changed in {count} places since this Word file was made: there it stays as it is."
    ),
    N_("If the leader worked on in an old file after a pull, look at what it says there."),
    Severity.INFO,
)

BOTH_SAY = Phrase(N_("the plan says “{old}”, the Word file says “{new}”"))
ONLY_PLAN = Phrase(N_("the plan says “{old}”, the Word file has it no longer"))
ONLY_WORD = Phrase(N_("the Word file says “{new}”, the plan does not"))
KINDS = {
    Fate.CONFLICT: CONFLICT,
    Fate.QUESTION: QUESTION,
    Fate.LEFT: LEFT,
    Fate.FOLLOWS: FOLLOWS,
}

_LONGEST = 300


class PlanAsWordError(GeneratorError):
    """The two files were named the wrong way round, or the second is no Word file."""

    code = "MT171"
    message = N_("“{path}” is no Word file: its name ends with .docx.")
    help = N_("Name the plan first, then the Word file: {program} pull PLAN.yaml FILE.docx")
    exit_code = 2


class Result(Struct, frozen=True):
    """What was done, and the list of it."""

    outcome: Outcome
    told: Told


def pull_word(path: Path, file: Path, *, dry_run: bool = False) -> Result:
    """Bring what was changed in the Word file home into the plan at `path`."""
    from generator.word.read import read  # only here: lxml is of no use to other commands

    project = find_project(path.parent)
    name, shown = project.name(path), project.name(file)
    if file.suffix.lower() != ".docx":
        raise PlanAsWordError(path=shown)
    opened = open_plan(path, project)
    refused = tuple(_refused(opened))
    if refused:
        return _nothing(name, shown, refused)
    reading = read(contents(file, shown), shown)
    if reading.view is None:
        return _nothing(name, shown, tuple(reading.findings))
    found = accepted(reading.view)
    components = recognise(found)
    if components.regime is Regime.UNKNOWN:
        return _nothing(name, shown, (*reading.findings, Finding(NO_DOCUMENT, Place(shown))))
    asked = Asked(
        opened.source,
        _office(opened, project),
        opened.plan,
        opened.findings,
        document(components, found, shown),
        reading.digests,
        frozenset(_boxed(found)),
    )
    pulled = pull(asked)
    if pulled.stranger:
        return _nothing(name, shown, (Finding(STRANGER, Place(shown), {"path": name}),))
    notes = [
        *reading.findings,
        *_notes(reading.view, carried=reading.digests is not None, file=shown),
    ]
    return _done(opened, pulled, (name, shown), notes, dry_run=dry_run)


def _refused(opened: Opened) -> Iterator[Finding]:
    """Say why nothing can be brought into this file."""
    unread = [f for f in opened.source.findings if f.kind.severity is Severity.ERROR]
    if unread or not opened.understood:
        yield from unread
        yield Finding(UNREADABLE, Place(opened.source.name, 1, 1))


def _office(opened: Opened, project: Project) -> Source | None:
    """Read the office file of a plan again: what is tried is read with it."""
    if opened.office is None:
        return None
    path = opened.path.parent / opened.office
    if not project.holds(path) or not path.is_file():
        return None
    return read_file(path, project.name(path))


def _nothing(name: str, file: str, findings: tuple[Finding, ...]) -> Result:
    said = (Said(NOTHING_WRITTEN, {"path": name}),)
    return Result(Outcome(findings, said, failed=True), Told(name, file))


def _done(
    opened: Opened, pulled: Pulled, names: tuple[str, str], notes: list[Finding], *, dry_run: bool
) -> Result:
    """Write what was carried, and tell of everything."""
    path, file = names
    source = opened.source
    if pulled.kept:
        notes.append(Finding(KEPT, Place(file), {"count": pulled.kept}))
    text = apply(source.text, pulled.edits)
    if text != source.text and not dry_run:
        write(opened.path, source.encode(text), path)
    findings = [*notes, *(_finding(change) for change in pulled.changes if change.fate in KINDS)]
    carried = sum(change.fate is Fate.CARRIED for change in pulled.changes)
    data: dict[str, object] = {"path": path, "file": file, "count": carried}
    if carried:
        said = [Said(WOULD if dry_run else CARRIED, data)]
    else:
        alike = not pulled.changes and not pulled.kept
        said = [Said(NOTHING if alike else NOTHING_WRITTEN, data)]
    if carried and not dry_run:
        said.append(Said(NEXT, {"path": path}))
    left = sum(change.fate in KINDS for change in pulled.changes)
    if left:
        said.append(Said(OPEN, {"count": left}))
    outcome = Outcome(tuple(findings), tuple(said), diff_of(source.text, pulled.edits, path))
    return Result(outcome, Told(path, file, pulled.changes))


def _notes(found: view.View, *, carried: bool, file: str) -> Iterator[Finding]:
    if has_changes(found):
        yield Finding(TRACKED, Place(file))
    if found.comments:
        yield Finding(COMMENTS, Place(file), {"count": found.comments})
    pictures = sum(
        isinstance(block, view.TextBox) and block.picture
        for section in found.sections
        for block in section.blocks
    )
    if pictures:
        yield Finding(PICTURES, Place(file), {"count": pictures})
    if not carried:
        yield Finding(NO_DIGESTS, Place(file))


def _boxed(found: view.View) -> Iterator[int]:
    """Give the paragraphs that stand in text boxes."""
    boxes = (block for block in found.blocks() if isinstance(block, view.TextBox))
    for box in boxes:
        yield from (paragraph.index for paragraph in view.paragraphs(box.blocks))


def _finding(change: Change) -> Finding:
    what = BOTH_SAY if change.old and change.new else ONLY_PLAN if change.old else ONLY_WORD
    data = {
        "what": what,
        "old": _short(change.old),
        "new": _short(change.new),
        "reason": REASONS.get(change.reason, ""),
    }
    return Finding(KINDS[change.fate], change.place, data)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
