"""Mending what can be mended without a doubt: a plan in its place, a Word file in a copy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from generator.app.judging import Word
from generator.app.outcome import Said
from generator.app.project import Project
from generator.app.writing import write, write_new
from generator.check.catalogue import rules
from generator.check.select import Selection
from generator.check.subjects import Paper, Undecided, paragraph_of
from generator.errors import GeneratorError
from generator.finding import Edit, Finding
from generator.i18n import N_
from generator.report.sentences import Voice, advice, message, ordered, severity
from generator.source.edits import apply, diff, outermost
from generator.text.letters import normal

if TYPE_CHECKING:
    from generator.app.reading import Opened
    from generator.document.view import View
    from generator.word.annotate import Remark
    from generator.word.mending.looks import Flagged

MENDED = N_("Mended {count} faults in {path}.")
COPIED = N_("Wrote {path}: its form was mended, not a word was changed.")
NOTHING = N_("There is nothing in the form of {path} that can be mended without a doubt.")
ANNOTATED = N_("Wrote {path} with {count} comments.")

FLAGS = {"coloured": "KT124", "uneven": "TT303", "indented": "TT305", "close": "TT211"}
"""The rules that say which paragraphs are mended."""

STEPS = {
    "paper": ("KT101",),
    "margins": ("KT102", "KT103", "KT104", "KT105"),
    "numbers": ("KT108", "KT109", "KT110", "KT111", "KT113"),
    "letters": ("CT141",),
    "fonts": ("KT121",),
    "colours": ("KT124",),
    "sizes": (
        *("TT101", "TT102", "TT103", "TT104", "TT105", "TT106", "TT202", "TT204", "TT210"),
        *("TT301", "TT402", "TT403", "TT502", "TT504", "TT526", "TT601", "TT607", "TT622"),
    ),
    "subject": ("TT211",),
    "edges": ("TT303",),
    "indents": ("TT305",),
    "gaps": ("TT309",),
    "lines": ("TT307",),
    "heads": ("KT1",),
}
"""What is mended in a Word file, and the rules that ask for it."""


class SameFileError(GeneratorError):
    """A copy would be written over the file itself."""

    code = "MT131"
    message = N_("“{path}” is the file itself: a Word file is never changed in its place.")
    help = N_("Give another name with -o.")
    exit_code = 2


class WordsChangedError(GeneratorError):
    """The copy does not say what the file says: it is not written."""

    code = "MT132"
    message = N_("The words of “{path}” would have changed. Nothing was written.")
    help = N_("Mend the form in Word, and tell the makers of this program.")


def edits(opened: Opened, findings: Iterable[Finding]) -> list[Edit]:
    """Give the safe edits of the plan's own file; the office file is not touched."""
    name = opened.source.name
    return outermost(edit for f in findings if f.place.file == name for edit in f.fix)


def shown(opened: Opened, changes: list[Edit]) -> str:
    """Give what mending would change, as a difference."""
    text = opened.source.text
    return diff(text, apply(text, changes), opened.source.name)


def mend_plan(opened: Opened, changes: list[Edit]) -> Said:
    """Write the changes into the plan."""
    text = apply(opened.source.text, changes)
    write(opened.path, opened.source.encode(text), opened.source.name)
    return Said(MENDED, {"count": len(changes), "path": opened.source.name})


def mend_word(
    word: Word, output: Path | None, project: Project, selection: Selection
) -> tuple[list[Said], bool]:
    """Write a copy of a Word file with its form mended, where there is something to mend.

    Without `output` it is only told what would be. Give also whether a file was written.
    """
    from generator.document.flow import text
    from generator.word.mend import mend
    from generator.word.read import read

    if word.view is None:
        return [], False
    steps = {step for step, codes in STEPS.items() if any(map(selection.keeps, codes))}
    mended = mend(word.data, word.view, word.name, _flagged(word.view), steps)
    name = project.name(output) if output else word.name
    if not mended.changes:
        return [Said(NOTHING, {"path": word.name})], False
    said = [Said(change.message, change.data) for change in mended.changes]
    if output is None:
        return said, False
    refuse_itself(output, word, name)
    after = read(mended.data, name).view
    if after is None or normal(text(after)) != normal(text(word.view)):
        raise WordsChangedError(path=word.name)
    write_new(output, mended.data, name)
    return [*said, Said(COPIED, {"path": name})], True


def _flagged(view: View) -> Flagged:
    """Give the paragraphs that only a rule can call wrong."""
    from generator.document.recognise.recogniser import recognise
    from generator.word.mending.looks import Flagged

    paper = Paper(view, recognise(view))
    return Flagged(
        **{
            kind: tuple(
                paragraph
                for fault in rules()[code].find(paper)
                if (paragraph := paragraph_of(fault.at)) and not isinstance(fault, Undecided)
            )
            for kind, code in FLAGS.items()
        },
    )


def annotate_word(
    word: Word, findings: Iterable[Finding], output: Path, project: Project, voice: Voice
) -> Said:
    """Write a copy of a Word file with the findings as comments beside what they are about."""
    from generator.word.annotate import annotate
    from generator.word.copies import refuse_signed

    name = project.name(output)
    refuse_itself(output, word, name)
    if word.view is not None:
        refuse_signed(word.view, word.name)
    remarks = [_remark(finding, voice) for finding in ordered(findings)]
    write_new(output, annotate(word.data, remarks, word.name), name)
    return Said(ANNOTATED, {"path": name, "count": len(remarks)})


def _remark(finding: Finding, voice: Voice) -> Remark:
    """Give a finding as the lines of a comment."""
    from generator.word.annotate import Remark

    clause = f" ({finding.kind.clause})" if finding.kind.clause else ""
    said = f"{message(finding, voice)}{clause}"
    head = f"{severity(finding, voice)} {finding.kind.code}: {said}"
    help_ = advice(finding, voice)
    return Remark((head, help_) if help_ else (head,), finding.place.paragraph)


def refuse_itself(output: Path, word: Word, name: str) -> None:
    """Refuse to write over the file that was read."""
    if output.resolve() == word.path.resolve():
        raise SameFileError(path=name)
