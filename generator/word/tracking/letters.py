"""The words of two paragraphs as one row of runs, with what is inserted and what is deleted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.text.alignment import NO_WORD, changes, pieces
from generator.word.parts import w
from generator.word.tracking.pen import DELETED, INSERTED, Pen, canonical, note_content

if TYPE_CHECKING:
    from lxml import etree

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DELETED_AS = {w("instrText"): w("delInstrText")}


class Look(Struct, frozen=True):
    """The properties of a run, and what they are recognised by."""

    key: bytes = b""
    element: etree._Element | None = None

    def copy(self) -> etree._Element:
        """Give the properties for another run, empty ones where there are none."""
        from lxml import etree

        return etree.Element(w("rPr")) if self.element is None else deepcopy(self.element)


PLAIN = Look()


class Piece(Struct, frozen=True):
    """A word, or something that a run holds besides words (`element`).

    `key` is what it is recognised by. `bare` stands in no run.
    """

    key: str
    look: Look = PLAIN
    element: etree._Element | None = None
    bare: bool = False


class _Marked(Struct, frozen=True):
    """A piece with what becomes of it; `was` is how the same words looked before."""

    state: str
    piece: Piece
    was: Look | None = None

    @property
    def alike(self) -> tuple[bytes, bytes | None]:
        """What those have in common that stand in one run."""
        return self.piece.look.key, None if self.was is None else self.was.key


def taken_apart(paragraph: etree._Element, notes: Mapping[str, etree._Element]) -> list[Piece]:
    """Give the pieces of a paragraph."""
    found: list[Piece] = []
    letters: list[tuple[str, Look]] = []
    for run, look, child in _contents(paragraph):
        if run is not None and child.tag == w("t"):
            letters.append((child.text or "", look))
            continue
        found += _words(letters)
        letters.clear()
        key = canonical(child)
        if child.tag == w("footnoteReference"):
            key = b"note" + note_content(notes, child.get(w("id"), ""))
        found.append(Piece(NO_WORD + key.decode(), look, child, run is None))
    return found + _words(letters)


def _words(letters: Sequence[tuple[str, Look]]) -> list[Piece]:
    """Cut letters into words; a word in two looks is two pieces."""
    ends = [*accumulate(len(text) for text, _ in letters)]
    found, at, run = [], 0, 0
    for word in pieces("".join(text for text, _ in letters)):
        end = at + len(word)
        start = at
        while at < end:
            while ends[run] <= at:
                run += 1
            stop = min(end, ends[run])
            found.append(Piece(word[at - start : stop - start], letters[run][1]))
            at = stop
    return found


def _contents(
    paragraph: etree._Element,
) -> Iterator[tuple[etree._Element | None, Look, etree._Element]]:
    """Give what stands in a paragraph, each with its run and the look of that."""
    for child in paragraph:
        if child.tag == w("pPr"):
            continue
        if child.tag == w("r"):
            properties = child.find(w("rPr"))
            look = PLAIN if properties is None else Look(canonical(properties), properties)
            for part in child:
                if part.tag != w("rPr"):
                    yield child, look, part
        elif child.find(f".//{w('r')}") is None:
            yield None, PLAIN, child
        else:
            yield from _contents(child)


def written(old: Sequence[Piece], new: Sequence[Piece], pen: Pen) -> list[etree._Element]:
    """Give the runs of both, marked."""
    return _elements(_compared(old, new), pen)


def _compared(old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[_Marked]:
    for change in changes([p.key for p in old], [p.key for p in new]):
        before, after = old[slice(*change.old)], new[slice(*change.new)]
        if change.same:
            for one, other in zip(before, after, strict=True):
                was = None if one.look.key == other.look.key else one.look
                yield _Marked("", other, was)
            continue
        yield from (_Marked(DELETED, piece) for piece in before)
        yield from (_Marked(INSERTED, piece) for piece in after)


def _elements(marked: Iterable[_Marked], pen: Pen) -> list[etree._Element]:
    written: list[etree._Element] = []
    for (state, bare), group in groupby(marked, key=lambda m: (m.state, m.piece.bare)):
        members = list(group)
        if bare:  # a bookmark: nothing that is seen, so nothing to be marked
            kept = () if state == DELETED else members
            written += [deepcopy(m.piece.element) for m in kept if m.piece.element is not None]
        elif state:
            mark = pen.mark(state)
            mark.extend(_runs(members, state, pen))
            written.append(mark)
        else:
            written += _runs(members, state, pen)
    return written


def _runs(members: Iterable[_Marked], state: str, pen: Pen) -> list[etree._Element]:
    from lxml import etree

    runs = []
    for _, group in groupby(members, key=lambda m: m.alike):
        alike = list(group)
        run = etree.Element(w("r"))
        look = _look(alike[0], pen)
        if len(look):
            run.append(look)
        for is_text, parts in groupby(alike, key=lambda m: m.piece.element is None):
            if is_text:
                text = etree.SubElement(run, w("delText" if state == DELETED else "t"))
                text.set(SPACE, "preserve")
                text.text = "".join(part.piece.key for part in parts)
            else:
                run.extend(_copied(part.piece, state, pen) for part in parts)
        runs.append(run)
    return runs


def _look(marked: _Marked, pen: Pen) -> etree._Element:
    """Give the properties of a run, with those that it had before."""
    look = marked.piece.look.copy()
    if marked.was is not None:
        change = pen.mark("rPrChange")
        change.append(marked.was.copy())
        look.append(change)
    return look


def _copied(piece: Piece, state: str, pen: Pen) -> etree._Element:
    copied = deepcopy(piece.element)
    assert copied is not None  # noqa: S101 - only what is no text is copied
    if state == DELETED:
        copied.tag = _DELETED_AS.get(str(copied.tag), copied.tag)
        if copied.tag == w("footnoteReference"):
            copied.set(w("id"), pen.keep(copied.get(w("id"), "")))
    return copied
