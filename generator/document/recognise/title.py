"""What stands between the head and the body: kind and subject, addressees, basis, openings."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.addressees import addressees
from generator.document.recognise.components import Addressees, Drawn, Line, Title
from generator.document.recognise.lines import (
    drawn,
    in_capitals,
    is_centred,
    is_italic,
    is_underscores,
    lines,
    mostly_bold,
    rest,
    underlined,
    upto,
)
from generator.document.recognise.outline import number_of
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import BODY, LEVELS, Slot
from generator.plan.levels import OWN_LINE
from generator.standard.kinds import DocumentKind, Frame
from generator.standard.words import ORDERS

_MOST_SUBJECT = 12
_MOST_KIND = 60
_LIST_END = (";", ".", ",")
_BASIS_WORDS = ("Xét", "Theo", "Thực hiện", "Trên cơ sở", "Để", "Được", "Sau khi")


class Top(Struct):
    """What was found above the body, and the place where that begins."""

    title: Title = field(default_factory=Title)
    addressees: Addressees | None = None
    authority: list[Line] = field(default_factory=list)
    basis: list[view.Paragraph] = field(default_factory=list)
    openings: list[view.Paragraph] = field(default_factory=list)
    order: Line | None = None
    end: int = 0


def top(stream: Sequence[Node], start: int, stop: int, letter: bool) -> Top:
    """Read title and addressees from `start` on; `letter` where the head says "V/v"."""
    found = Top(end=start)
    _title(stream, start, stop, letter, found)
    addressed = addressees(stream, found.end, stop)
    if addressed:
        found.addressees, found.end = addressed
    return found


def before(stream: Sequence[Node], found: Top, stop: int, kind: DocumentKind | None) -> None:
    """Read what stands before the first number: authority, basis, openings, order."""
    orders = bool(kind and kind.name in ORDERS)
    letter = kind is not None and kind.frame is Frame.LETTER
    openings: list[tuple[int, view.Paragraph]] = []
    for number in range(found.end, stop):
        node = stream[number]
        if node.blank:
            continue
        paragraph = node.paragraph
        if paragraph is None:
            _open(found, openings, number)
            return
        if paragraph.style_name == Slot.ORDER or fixed.is_order(paragraph.text):
            found.order = lines(paragraph)[0]
            _open(found, openings, number + 1)
            return
        basis = not openings and _is_basis(paragraph, found, letter)
        if not basis and (_is_own_body(paragraph) or number_of(paragraph)):
            _open(found, openings, number)
            return
        if _is_authority(paragraph, found, openings, orders):
            found.authority += lines(paragraph)
        elif basis:
            found.basis.append(paragraph)
        elif not is_underscores(paragraph.text):
            openings.append((number, paragraph))
            continue
        found.end = found.end if openings else number + 1
    # nothing is numbered: the first paragraph opens, the others are the text
    own = [one for one in openings if one[1].style_name == Slot.OPENING]
    taken = own or openings[:1]
    _open(found, taken, taken[-1][0] + 1 if taken else found.end)


def _open(found: Top, openings: Sequence[tuple[int, view.Paragraph]], end: int) -> None:
    found.openings += [paragraph for _, paragraph in openings]
    found.end = end


def _is_own_body(paragraph: view.Paragraph) -> bool:
    style = paragraph.style_name
    opens = {Slot.AUTHORITY, Slot.BASIS, Slot.OPENING, Slot.ORDER}
    return (style in BODY or style in LEVELS) and style not in opens


def _is_authority(
    paragraph: view.Paragraph, found: Top, openings: Sequence[object], orders: bool
) -> bool:
    if paragraph.style_name == Slot.AUTHORITY:
        return True
    return (
        orders
        and not found.basis
        and not openings
        and is_centred(paragraph)
        and in_capitals(paragraph.text)
    )


def _is_basis(paragraph: view.Paragraph, found: Top, letter: bool) -> bool:
    if paragraph.style_name == Slot.BASIS:
        return True
    if paragraph.style_name == Slot.OPENING or _is_own_body(paragraph):
        return False
    text = paragraph.text.strip()
    italic = is_italic(paragraph.runs)
    if found.basis and text.endswith(_LIST_END) and not any(map(str.isalnum, text)):
        return True  # dots for one more, as forms have them
    if fixed.begins_basis(text):
        return italic or (not letter and not text.endswith(":"))
    if not text.startswith(_BASIS_WORDS) or not text.endswith(_LIST_END):
        return False
    return italic or (bool(found.basis) and text.endswith(";"))


# --- kind and subject ---------------------------------------------------------------------


def _title(  # noqa: C901 - one pass, line by line
    stream: Sequence[Node], start: int, stop: int, letter: bool, found: Top
) -> None:
    kind_line: Line | None = None
    kind: DocumentKind | None = None
    subject: list[Line] = []
    below: Drawn | None = None
    number = start
    while number < stop and len(subject) < _MOST_SUBJECT:
        node = stream[number]
        paragraph = node.block if isinstance(node.block, view.Paragraph) else None
        if paragraph is None:
            break
        below = below or next(drawn(paragraph), None) if kind_line else below
        if node.blank or is_underscores(paragraph.text):
            number += 1
            if below and subject:
                break
            continue
        if node.opens or _ends_title(paragraph, kind_line is not None):
            break
        rows = list(lines(paragraph))
        if kind_line is None:
            known = _kind(rows[0], paragraph, letter)
            if known is None:
                break
            kind_line, kind, beside = known
            rows = [*beside, *rows[1:]]
        elif paragraph.style_name != Slot.SUBJECT and (
            not is_centred(paragraph) or _starts_body(paragraph, subject)
        ):
            break
        subject += [line for line in rows if not is_underscores(line.text)]
        number += 1
        found.end = number
    if kind_line and below is None and subject:
        below = underlined(subject[-1])
    if kind_line and below:
        found.end = max(found.end, number)
    found.title = Title(kind_line, kind, tuple(subject), below)


def _ends_title(paragraph: view.Paragraph, named: bool) -> bool:
    style = paragraph.style_name
    if style in {Slot.KIND, Slot.SUBJECT}:
        return False
    if style in BODY or style in LEVELS or style in {Slot.AUTHORITY, Slot.ORDER}:
        return True
    if fixed.after_addressees(paragraph.text):
        return True
    first = number_of(paragraph)
    if named and fixed.is_order(paragraph.text) and paragraph.text.rstrip().endswith(":"):
        return True
    return bool(first and (first.level in OWN_LINE or not is_centred(paragraph)))


def _starts_body(paragraph: view.Paragraph, subject: Sequence[Line]) -> bool:
    """Say whether a centred line in capitals below a subject that is in none is an authority."""
    small = bool(subject) and not any(in_capitals(line.text) for line in subject)
    return small and in_capitals(paragraph.text)


def _kind(
    line: Line, paragraph: view.Paragraph, letter: bool
) -> tuple[Line, DocumentKind | None, list[Line]] | None:
    """Read the line of the kind, and what of the subject stands on it."""
    text = line.text
    kind = fixed.kind_of(text)
    if paragraph.style_name == Slot.KIND:
        return line, kind, []
    middle = is_centred(paragraph)
    if kind and (middle or in_capitals(text)):
        return line, kind, []
    begun = fixed.kind_before(text) if middle else None
    if begun:
        kind, end = begun
        raw = "".join(run.shown for run in line.runs)
        at = line.start + len(raw) - len(raw.lstrip()) + end
        return upto(line, at), kind, [rest(line, at)]
    alone = middle and in_capitals(text) and len(text) < _MOST_KIND and mostly_bold(line)
    if letter or not alone or fixed.is_authority(text):
        return None
    return line, None, []
