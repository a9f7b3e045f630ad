"""Changing a clerk's file: edits on its text, all applied at once.

Whatever no edit names stays byte for byte as it was: comments, order, quotes, line ends.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.finding import Edit


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Give `text` with all `edits` made; insertions at one point keep their order.

    Offsets are those of `text` as it is given. Edits that overlap, or that lie outside
    the text, are a mistake of the caller's.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=_order):
        if not done <= edit.start <= edit.end <= len(text):
            msg = f"the edit {edit} overlaps another one or lies outside the text"
            raise ValueError(msg)
        pieces += (text[done : edit.start], edit.text)
        done = edit.end
    pieces.append(text[done:])
    return "".join(pieces)


def _order(edit: Edit) -> tuple[int, int]:
    # `sorted` is stable: insertions at one point stay as they were given, and come
    # before the replacement that begins there.
    return edit.start, edit.end


def outermost(edits: Iterable[Edit]) -> list[Edit]:
    """Give those of `edits` that lie within no other one, in the order of the text.

    An edit that rewrites a whole text has the small ones within it already done; what is
    inserted just before it is not within it. Of two that overlap in part the first stays.
    """
    chosen: list[Edit] = []
    last = Edit(-1, -1, "")
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        before = edit.start == edit.end == last.start
        if edit == last or (edit.start < last.end and not before):
            continue
        chosen.append(edit)
        last = last if before else edit
    return sorted(chosen, key=_order)


def diff(old: str, new: str, name: str) -> str:
    """Give what differs between `old` and `new` as a unified diff; nothing if nothing does."""
    from difflib import unified_diff  # slow to import, and seldom wanted

    # Only "\n" ends a line: a diff must not break at the other signs that `splitlines` knows.
    before, after = old.split("\n"), new.split("\n")
    lines = unified_diff(
        [f"{line}\n" for line in before[:-1]] + _last(before),
        [f"{line}\n" for line in after[:-1]] + _last(after),
        name,
        name,
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _last(lines: list[str]) -> list[str]:
    return [lines[-1]] if lines[-1] else []
