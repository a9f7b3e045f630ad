"""What any Word file is: its components, found by what they say and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from generator.document import view
from generator.document.recognise.appendices import appendix, starts
from generator.document.recognise.boxes import with_boxes_in_place
from generator.document.recognise.components import Appendix, Components, EndMark, Mark, Part, Plain
from generator.document.recognise.ending import find_tail
from generator.document.recognise.head import Head, head, heads
from generator.document.recognise.lines import is_blank, is_underscores, squeezed
from generator.document.recognise.outline import end_mark, ends, parts
from generator.document.recognise.pages import address, page_numbers
from generator.document.recognise.regime import regime
from generator.document.recognise.stream import Node, nodes
from generator.document.recognise.styles import BODY, Slot
from generator.document.recognise.tail import Tail, tail
from generator.document.recognise.title import Top, before, top
from generator.plan.levels import Level
from generator.standard.kinds import CONG_VAN
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.late import late

_BEFORE_HEAD = 8
"""How many blocks above Quốc hiệu may belong to the head."""

_CLOSES = late(
    r"(?:Trên đây là|Trong quá trình|Căn cứ nội dung"
    r"|(?:Kế hoạch|Quyết định|Quy chế|Thông báo) này\b"
    r"|Đề nghị\b|Yêu cầu\b|Nhận được|Với nội dung trên|Rất mong|Kính mong|Kính đề nghị|Kính trình"
    r"|Trân trọng)"
    r"|[^.;:]{3,70}\b(?:yêu cầu|đề nghị|thông báo|báo cáo)\b",
)


def recognise(found: view.View) -> Components:
    """Give the components of a file; the first of several documents in it has the others."""
    stream = nodes(found)
    first, *others = _documents(with_boxes_in_place(stream, heads(stream)))
    return replace(
        first,
        address=address(found),
        page_numbers=tuple(page_numbers(found)),
        following=tuple(others),
    )


def _documents(stream: Sequence[Node]) -> Iterator[Components]:
    """Give the documents of a file: one begins with each Quốc hiệu that no appendix holds."""
    places = heads(stream)
    start = 0
    for number, at in enumerate(places or (None,)):
        last = number + 1 >= len(places)
        stop = len(stream) if last else places[number + 1]
        made = _document(stream, start, at, stop)
        if made.appendices and not last:
            yield _document(stream, start, at, len(stream))
            return
        yield made
        start = stop


def _document(stream: Sequence[Node], start: int, at: int | None, stop: int) -> Components:
    first = _beginning(stream, start, at)
    above = head(stream, first, at, stop)
    letter = bool(above.letterhead and above.letterhead.about)
    opened = top(stream, above.end, stop, letter)
    kind = opened.title.kind
    if kind is None and opened.title.kind_line is None:
        kind = CONG_VAN
    place = find_tail(stream, opened.end, stop)
    end = stop if place is None else place
    early = next(iter(starts(stream, opened.end, end, signed=False)), None)
    if early is not None:
        place, end = None, early
    before(stream, opened, end, kind)
    found = tail(stream, place, stop) if place is not None else Tail(start=end, end=end)
    begun = starts(stream, found.end, stop, signed=place is not None)
    whole = parts(node.block for node in stream[opened.end : end])
    body, closings = _closings(whole)
    rest_end = begun[0] if begun else stop
    return _components(
        above,
        opened,
        found,
        body,
        closings,
        tuple(appendix(stream, one, following) for one, following in pairwise((*begun, stop))),
        (*_words(stream[start:first]), *_words(stream[found.end : rest_end])),
    )


def _components(  # noqa: PLR0913, PLR0917 - what a document is made of
    above: Head,
    opened: Top,
    found: Tail,
    body: tuple[Part, ...],
    closings: tuple[view.Paragraph, ...],
    appendices: tuple[Appendix, ...],
    unplaced: tuple[view.Paragraph, ...],
) -> Components:
    marks = above.marks
    return Components(
        regime=regime(above.letterhead, opened.title, found.recipients, found.signature),
        letterhead=above.letterhead,
        title=opened.title,
        addressees=opened.addressees,
        authority=tuple(opened.authority),
        basis=tuple(opened.basis),
        openings=tuple(opened.openings),
        order=opened.order,
        body=body,
        closings=closings,
        end_mark=_last_mark(closings) or end_mark(body) or _last_mark(opened.openings),
        recipients=found.recipients,
        signature=found.signature,
        appendices=appendices,
        urgency=_by_value(marks, Urgency),
        secrecy=_by_value(marks, Secrecy),
        circulation=_by_value(marks, Circulation),
        draft=above.draft,
        unplaced=unplaced,
    )


def _beginning(stream: Sequence[Node], start: int, at: int | None) -> int:
    """Find where the head begins: not far above Quốc hiệu."""
    if at is None:
        return start
    said = [number for number in range(start, at) if not stream[number].blank]
    return start if len(said) <= _BEFORE_HEAD else at


def _words(passed: Sequence[Node]) -> Iterator[view.Paragraph]:
    for node in passed:
        for paragraph in view.paragraphs((node.block,)):
            numbered = paragraph.number and not paragraph.bullet
            if numbered or not (is_blank(paragraph) or is_underscores(paragraph.text)):
                yield paragraph


def _last_mark(found: Sequence[view.Paragraph]) -> EndMark | None:
    return next((EndMark(paragraph) for paragraph in reversed(found) if ends(paragraph.text)), None)


def _closings(found: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[view.Paragraph, ...]]:
    """Tell the closing paragraphs from the body.

    Where no style says so, they begin with the first of the last plain paragraphs that
    speaks as a closing does; or they are all of these where a list of points ends above.
    """
    first = len(found)
    while first and isinstance(found[first - 1], Plain):
        first -= 1
    plain = [part.paragraph for part in found[first:] if isinstance(part, Plain)]
    if any(paragraph.style_name in BODY for paragraph in plain):
        count = len(plain)
        while count and plain[count - 1].style_name == Slot.CLOSING:
            count -= 1
    else:
        count = _first_closing(plain, found[first - 1] if first else None)
    return found[: first + count], tuple(plain[count:])


def _first_closing(plain: Sequence[view.Paragraph], above: Part | None) -> int:
    for number, paragraph in enumerate(plain):
        if _CLOSES.match(squeezed(paragraph.text)):
            return number
    level = getattr(above, "level", None)
    if level in {Level.DASH, Level.PLUS, Level.LETTER, Level.PARENTHESIS}:
        return max(0, len(plain) - 1)
    return len(plain)


def _by_value(marks: Iterable[Mark], wanted: type[Urgency | Secrecy | Circulation]) -> Mark | None:
    """Give the mark of one sort."""
    return next((mark for mark in marks if isinstance(mark.value, wanted)), None)
