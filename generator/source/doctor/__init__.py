"""The doctor: every fault of a file that YAML would stumble over, or swallow, by its name.

It goes through the lines with more patience than a parser has: a line at a wrong place is
taken for what it was meant to be, a text that breaks is taken whole, and the walk goes on.
What it would change is at once the cure that it proposes and the copy that is read further.
"""

from __future__ import annotations

import re

from msgspec import Struct

from generator.finding import Edit, Finding
from generator.source import faults, text_faults
from generator.source.doctor.characters import clean
from generator.source.doctor.state import Fault, Walk
from generator.source.doctor.walk import walk
from generator.source.edits import outermost
from generator.source.nodes import Source

_TAB_WIDTHS = (2, 4, 8)
_OTHER_WIDTHS = (6, 3, 10, 12)
"""A single tab among lines with spaces may stand for any depth: the one that fits is meant."""

_MANY = 500_000
"""Texts of more characters are not gone through once more for each of them."""

_SILENT = frozenset(
    {
        faults.CONTROL,
        faults.SEPARATOR,
        faults.ODD_SPACE,
        faults.ODD_INDENT,
        faults.DOUBLED_ENDS,
        faults.DASH_WITHOUT_SPACE,
        faults.BULLET,
        faults.KEY_WITHOUT_SPACE,
        faults.OTHER_COLON,
        faults.NUMBER_FOR_DASH,
        faults.PASTED_ROW,
        faults.JOINED_LIST,
        faults.LEVEL_LIST,
        faults.JOINED_KEY,
        faults.JOINED_ENTRY,
        faults.TWO_DASHES,
        faults.SECOND_BULLET,
        text_faults.CUT,
        text_faults.BRACES,
        text_faults.PERHAPS_CUT,
        text_faults.SPECIAL_START,
        text_faults.UNCLOSED_QUOTE,
        text_faults.BACKSLASH,
        text_faults.COLON_IN_BRACKETS,
        text_faults.CURLY_QUOTES,
        text_faults.CURLY_KEY,
        text_faults.NO_KEY,
        text_faults.MARK_MISSPELT,
        text_faults.SHALLOW_FIRST,
        text_faults.DEEPER_TEXT,
        text_faults.KEY_IN_TEXT,
        text_faults.NOTE_PRINTED,
        text_faults.LIST_IN_TEXT,
        text_faults.COMMA,
        text_faults.TIGHT_COMMA,
        text_faults.LOOSE_COMMA,
        faults.DOCUMENTS,
        faults.DIRECTIVE,
        faults.NOT_A_KEY,
    }
)
"""Faults that YAML passes over in silence; it complains of all the others itself."""


class Examination(Struct, frozen=True):
    """What the doctor found: `edits` make the copy to be read in place of the file.

    `lost` says that something of the file is not in the copy, `ended` that the doctor did
    not come to its end.
    """

    findings: list[Finding]
    edits: list[Edit]
    lost: bool = False
    ended: bool = False


def examine(source: Source, *, accepted: bool) -> Examination:
    """Find what is wrong in the text of `source`; `accepted` says that YAML takes it as it is."""
    text, found, whole = clean(source.text)
    if not whole:
        return Examination(_findings(source, found, sure=True), [], lost=True, ended=True)
    walked, sure = _walk(source, text)
    kept = [*found, *walked.faults]
    if accepted:
        kept = [fault for fault in kept if fault.kind in _SILENT]
    edits = outermost(edit for fault in kept for edit in fault.mend)
    findings = _findings(source, kept, sure=sure)
    return Examination(findings, edits, walked.lost and not accepted, walked.exhausted)


def _walk(source: Source, text: str) -> tuple[Walk, bool]:
    """Walk through `text`; say whether it is sure how wide a tab is."""
    if not re.search(r"(?:\A|[\n\r])[ \t]*\t", text):
        return walk(source, text, 2), True
    widths = _TAB_WIDTHS if len(text) > _MANY else _TAB_WIDTHS + _OTHER_WIDTHS
    walks = [walk(source, text, width) for width in widths]
    fewest = min(len(each.faults) for each in walks)
    best = [each for each in walks if len(each.faults) == fewest]
    return best[0], all(each.shape == best[0].shape for each in best)


def _findings(source: Source, kept: list[Fault], *, sure: bool) -> list[Finding]:
    fixes = [edit for fault in kept if sure or fault.kind is not faults.TAB for edit in fault.fix]
    left = set(outermost(fixes))
    findings = []
    for fault in kept:
        fix = tuple(edit for edit in dict.fromkeys(fault.fix) if edit in left)
        left.difference_update(fix)  # faults of one text share the edit that mends them
        findings.append(Finding(fault.kind, source.place(fault.offset), fault.data, fix))
    return findings
