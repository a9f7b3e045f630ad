"""Changing a clerk's file: edits on its text, all applied at once.

Whatever no edit names stays byte for byte as it was: comments, order, quotes, line ends.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from generator.finding import Edit

CONTEXT = 3
"""So many lines around a change are shown with it."""


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
    return diff_of(old, [Edit(0, len(old), new)], name)


def diff_of(text: str, edits: Iterable[Edit], name: str) -> str:
    """Give what `edits` do to `text` as a unified diff; nothing if they do nothing.

    Lines are compared only around the edits, so that many in a long text take no longer.
    """
    hunks: list[str] = []
    shift = 0
    for first, old, new in _regions(text, edits):
        hunks += _hunks(first, shift, old, new)
        shift += len(new) - len(old)
    return "".join([f"--- {name}\n", f"+++ {name}\n", *hunks]) if hunks else ""


Lines = list[str]


def _regions(text: str, edits: Iterable[Edit]) -> Iterator[tuple[int, Lines, Lines]]:
    """Give the lines around edits near each other as they were and are, and the first's number."""
    lines = _lines(text)
    starts = [0, *accumulate(map(len, lines))]
    near: list[Edit] = []
    first = last = 0

    def region() -> tuple[int, Lines, Lines]:
        begin, end = max(first - CONTEXT, 0), min(last + 1 + CONTEXT, len(lines))
        start = starts[begin]
        here = [Edit(each.start - start, each.end - start, each.text) for each in near]
        return begin, lines[begin:end], _lines(apply(text[start : starts[end]], here))

    for edit in sorted(edits, key=_order):
        begins, ends = (bisect_right(starts, at) - 1 for at in (edit.start, edit.end))
        if near and begins > last + 2 * CONTEXT:
            yield region()
            near = []
        first = min(first, begins) if near else begins
        last = max(last, ends) if near else ends
        near.append(edit)
    if near:
        yield region()


def _lines(text: str) -> Lines:
    """Give the lines of a text, ended by nothing else than what YAML files are ended by."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _hunks(first: int, shift: int, old: Lines, new: Lines) -> Iterator[str]:
    """Give what differs between lines that begin at the number `first`, and `shift` later now."""
    from difflib import SequenceMatcher  # slow to import, and seldom wanted

    for group in SequenceMatcher(None, old, new).get_grouped_opcodes(CONTEXT):
        _, a, _, c, _ = group[0]
        _, _, b, _, d = group[-1]
        was, now = _span(first + a, b - a), _span(first + shift + c, d - c)
        yield f"@@ -{was} +{now} @@\n"
        for tag, i, j, k, m in group:
            if tag == "equal":
                yield from (_line(" ", line) for line in old[i:j])
                continue
            yield from (_line("-", line) for line in old[i:j])
            yield from (_line("+", line) for line in new[k:m])


def _span(first: int, count: int) -> str:
    """Give lines as the head of a hunk does; of none, it names the line before them."""
    if count == 1:
        return f"{first + 1}"
    return f"{first + 1 if count else first},{count}"


def _line(sign: str, line: str) -> str:
    end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
    return f"{sign}{line}{end}"
