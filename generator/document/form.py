"""The parts of fixed shape: letterhead, lists with their punctuation, dates, signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.document.blocks import Date, Letterhead, Recipient, Signature
from generator.document.tables import caption
from generator.plan.model import OMITTED, Absent, Plan, Signer, Text
from generator.standard.kinds import Frame
from generator.standard.words import ABOUT, ARCHIVE, ATTACHED, END_MARK
from generator.text.dates import PartialDate, printed
from generator.text.late import late
from generator.text.letters import capitals
from generator.text.numerals import two_digits
from generator.text.rich import Note, Rich, Run, merge
from generator.text.spaces import NO_BREAK, bind_rich

BLANK = "\N{NO-BREAK SPACE}" * 6
"""Room for a number or a day that a person writes in by hand."""

_ABOUT = late(r"(?:v/v|về việc)[ \u00a0]+(?=\S)", re.IGNORECASE)
_ENDS = ";.,"
_CLOSING = "*_\"”’')]»"


def letterhead(plan: Plan) -> Letterhead:
    """Give the head of the first page: no number, no symbol; no date, no place."""
    office = plan.office
    numbered, when = number(plan), date(plan)
    return Letterhead(
        parents=tuple(capitals(squeezed(name)) for name in office.parents),
        organ=tuple(capitals(squeezed(name)) for name in office.names),
        number=numbered,
        symbol="" if numbered is None else symbol(plan),
        place="" if when is None else squeezed(office.place),
        date=when,
        origin=office.origin,
    )


def squeezed(line: str) -> str:
    """Give a line of the form as it is printed: with one plain space between its words."""
    return " ".join(line.split())


def drafter(plan: Plan) -> str:
    """Give the mark of who wrote it; a dash before it would make it a line of the list."""
    mark = squeezed(plan.drafter)
    while mark.startswith("- "):
        mark = mark.removeprefix("- ")
    return mark


def number(plan: Plan) -> str | None:
    """Give "Số" as printed: below ten with a zero before it; empty for a blank."""
    if isinstance(plan.number, Absent):
        return None
    return two_digits(int(plan.number)) if plan.number.isdecimal() else plan.number


def symbol(plan: Plan) -> str:
    """Give the symbol: as the clerk wrote it, or made of the kind and the office."""
    if plan.symbol:
        return squeezed(plan.symbol)
    return "-".join(filter(None, (plan.kind.abbreviation, squeezed(plan.office.symbol))))


def date(plan: Plan) -> Date | None:
    """Give the parts of the date, blank where they are not yet known."""
    if plan.date is OMITTED:
        return None
    known = plan.date if isinstance(plan.date, PartialDate) else None
    if known is None:
        return Date(year=str(plan.year) if plan.year else "")
    return Date(*printed(known))


def date_in_words(date: Date) -> str:
    """Give a date as it stands in a sentence, with room for what is blank."""
    parts = (date.day or BLANK, date.month or BLANK, date.year or BLANK)
    return "ngày {} tháng {} năm {}".format(*parts)


def issuer(plan: Plan) -> str:
    """Give who issues the document: the office of the letterhead, if nobody else is named."""
    return squeezed(plan.authority or " ".join(plan.office.names))


def address(plan: Plan) -> tuple[str, ...]:
    """Give the lines at the foot of the first page: only a letter has any."""
    return tuple(map(squeezed, plan.address)) if plan.kind.frame is Frame.LETTER else ()


def attached(plan: Plan) -> Rich:
    """Give the line that ties an appendix to the document."""
    name = plan.kind.name
    own = number(plan)
    said = f"({ATTACHED} {name}"
    if own is not None:
        said += f" số {own or BLANK}/{symbol(plan)}"
    when = date(plan)
    if when:
        room = f" {BLANK} "
        said += f" {date_in_words(when).replace(room, room.replace(' ', NO_BREAK))}"
    by = issuer(plan)
    if by:
        said += f" của {by}"
    return bind_rich((Run(f"{said})", italic=True),))


def ended(line: Rich, mark: str) -> Rich:
    """Give `line` with `mark` as its last letter, before a footnote, in place of a typed one."""
    parts = list(line)
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if isinstance(part, Run) and part.text.strip():
            text = part.text.rstrip()
            if text.endswith(tuple(_ENDS)) and not text.endswith(("..", END_MARK)):
                text = text[:-1].rstrip()
            tail = [p for p in parts[index + 1 :] if isinstance(p, Note)]
            head = [*parts[:index], Run(text, part.bold, part.italic)]
            return merge((*head, Run(mark, part.bold, part.italic), *tail))
    return line


def end_mark(line: Rich) -> Rich:
    """Give the last paragraph with "./." at its end, unless that was typed."""
    for part in reversed(line):
        if isinstance(part, Run) and part.text.strip():
            if part.text.rstrip().rstrip(_CLOSING).endswith(END_MARK):
                return line
            break
    return ended(line, END_MARK)


def listed(texts: tuple[Text, ...], last: str = ".") -> Iterator[Recipient]:
    """Give the lines of a list: each ends with a semicolon, the last one with `last`."""
    for index, text in enumerate(texts, 1):
        mark = ";" if index < len(texts) else last
        yield Recipient(bind_rich(ended(one_line(text), mark)), text.origin)


def one_line(text: Text) -> Rich:
    """Give a text as one line."""
    first, *rest = text.paragraphs or ((),)
    for line in rest:
        first = (*first, Run(" "), *line)
    return first


def addressees(plan: Plan) -> tuple[Recipient, ...]:
    """Give who is addressed: one stands beside "Kính gửi:" without a mark, several in a list."""
    return tuple(listed(plan.addressees, "." if len(plan.addressees) > 1 else ""))


def recipients(plan: Plan) -> tuple[Recipient, ...]:
    """Give the lines of "Nơi nhận", the archive's last."""
    names = () if isinstance(plan.recipients, Absent) else plan.recipients
    if isinstance(plan.archive, Text):
        line = (Run(f"{ARCHIVE} "), *one_line(plan.archive))
        names = (*names, Text((merge(line),), plan.archive.origin))
    return tuple(listed(names))


def signature(signer: Signer | Absent | None) -> Signature | None:
    """Give the lines of authority and position in capitals, and the name."""
    if not isinstance(signer, Signer):
        return None
    lines = [f"{prefix} {capitals(squeezed(name))}" for prefix, name in signer.authority]
    if signer.position:
        lines.append(capitals(squeezed(signer.position)))
    others = tuple(map(squeezed, signer.other_positions))
    return Signature(tuple(lines), others, squeezed(signer.name), signer.origin)


def subject(plan: Plan) -> tuple[Rich, ...]:
    """Give the lines of the subject; that of a letter begins with "V/v", however typed."""
    if plan.kind.frame is not Frame.LETTER:
        return tuple(bind_rich(line) for line in caption(plan.subject))
    lines = plan.subject.paragraphs if plan.subject else ()
    if not lines:
        return ()
    first = lines[0]
    run = first[0] if first else None
    typed = _ABOUT.match(run.text) if isinstance(run, Run) else None
    if isinstance(run, Run) and typed:
        first = (Run(run.text[typed.end() :], run.bold, run.italic), *first[1:])
    head = merge((Run(f"{ABOUT} "), *first))
    return tuple(bind_rich(line) for line in (head, *lines[1:]))
