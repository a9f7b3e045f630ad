"""Characters that no text needs: control characters, and line breaks that are not seen."""

from __future__ import annotations

import re

from generator.finding import Edit
from generator.source import faults
from generator.source.doctor.state import Fault, name
from generator.source.marks import LETTERS_KEY, SEPARATORS

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]+")
_SEPARATOR = re.compile(f"[{SEPARATORS}]+")
_DOUBLED = re.compile(r"\r(?=\r\n)")
_NEW_LINE = re.compile(rf" *(?:- |{LETTERS_KEY}:(?:[ \r\n]|\Z))")
_EACH = 100
"""So many are named one by one; the rest are mended all the same."""

_MANY = 20_000
"""A text with more of them is none."""


def clean(text: str) -> tuple[str, list[Fault], bool]:
    """Put a space for every character that YAML or Word cannot take, so that offsets stay.

    The last of what is given says whether all of them are among the faults.
    """
    found: list[Fault] = []
    whole = True
    for pattern, kind in ((_CONTROL, faults.CONTROL), (_SEPARATOR, faults.SEPARATOR)):
        last: Fault | None = None
        for count, match in enumerate(pattern.finditer(text)):
            if count == _MANY:
                whole = False
                break
            edit = Edit(match.start(), match.end(), _blanks(match))
            if last is None or count < _EACH:
                last = Fault(kind, match.start(), {"character": name(match.group()[0])})
                found.append(last)
            last.fix.append(edit)
            last.mend = last.fix
        if last:
            text = pattern.sub(_blanks, text)
    if "\r\r\n" in text:
        edits = [Edit(each.start(), each.end(), "") for each in _DOUBLED.finditer(text)]
        data: dict[str, object] = {"count": len(edits)}
        found.append(Fault(faults.DOUBLED_ENDS, edits[0].start, data, edits, edits))
        text = _DOUBLED.sub(" ", text)
    return text, found, whole


def _blanks(run: re.Match[str]) -> str:
    """Give spaces in place of a run, or a line break where a new line plainly follows it."""
    length = run.end() - run.start()
    if run.group()[-1] in SEPARATORS and _NEW_LINE.match(run.string, run.end()):
        return " " * (length - 1) + "\n"
    return " " * length
