"""What became of the changes of a Word file, for other programs."""

from __future__ import annotations

from json import dumps

from msgspec import Struct

from generator.i18n import N_, Phrase
from generator.pull.changes import Change, Reason
from generator.report.sentences import VIETNAMESE, Voice, sentence

REASONS = {
    Reason.BOTH: Phrase(N_("Both changed it.")),
    Reason.NO_DIGESTS: Phrase(N_("Which of the two is newer cannot be told.")),
    Reason.OFFICE: Phrase(N_("It comes from the office file.")),
    Reason.VARIABLE: Phrase(N_("It comes from a variable.")),
    Reason.MADE: Phrase(N_("The program makes it.")),
    Reason.LEVEL: Phrase(N_("The level of this point was changed.")),
    Reason.KEPT_BELOW: Phrase(N_("Something that belongs to it is still there.")),
    Reason.NEEDED: Phrase(N_("Without it the plan is not whole, or other places change, too.")),
    Reason.MUCH: Phrase(
        N_("More than half of the plan is gone, from here on: nothing is taken out.")
    ),
    Reason.LIST: Phrase(N_("The whole list is gone: it stays as it is.")),
    Reason.TABLE: Phrase(N_("A whole table, or its columns, changed: its rows stay as they are.")),
    Reason.BOX: Phrase(N_("It stands in a text box: a plan has none.")),
    Reason.EMPTY: Phrase(N_("The row is empty.")),
    Reason.NOWHERE: Phrase(N_("The plan has no place at which it would be printed so.")),
    Reason.ELSEWHERE: Phrase(N_("It is printed at another place too.")),
}


class Told(Struct, frozen=True):
    """What became of the changes of one Word file; `path` is the plan's."""

    path: str
    file: str
    changes: tuple[Change, ...] = ()


def json(told: Told, voice: Voice = VIETNAMESE) -> str:
    """Give the changes as JSON; the shape is stable."""
    records = [
        {
            "file": change.place.file or told.path,
            "line": change.place.line,
            "field": change.field or None,
            "old": change.old,
            "new": change.new,
            "kind": change.fate.value,
            "reason": sentence(REASONS.get(change.reason, ""), {}, voice),
            "paragraph": change.paragraph,
        }
        for change in told.changes
    ]
    whole = {"plan": told.path, "word": told.file, "changes": records}
    return dumps(whole, ensure_ascii=False, indent=2) + "\n"
