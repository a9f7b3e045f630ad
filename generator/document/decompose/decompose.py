"""A document as printed → the plan of which it is composed. The opposite of `compose`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from generator.document import blocks, form
from generator.document.blocks import Block, Document, Paragraph, Role
from generator.document.compose import compose
from generator.document.decompose import head
from generator.document.decompose.lines import heading, listed, loosen, text, without_end_mark
from generator.document.decompose.outline import decompose_outline
from generator.document.decompose.shared import with_tasks_once
from generator.document.decompose.spelling import Spelling
from generator.document.decompose.tables import TableReader
from generator.plan import model
from generator.plan.levels import Level, usual
from generator.plan.model import OMITTED, Absent, Entry, Item, Plan, Text
from generator.standard.kinds import KE_HOACH, KINDS, DocumentKind
from generator.standard.words import APPENDIX, DAY, MONTH, ORDERS, YEAR
from generator.text.dates import PartialDate
from generator.text.numerals import from_roman, roman
from generator.text.rich import plain, style
from generator.text.spaces import unbind

_BEFORE = {Role.AUTHORITY, Role.BASIS, Role.OPENING, Role.ORDER}
_LABEL = re.compile(rf"{APPENDIX}(?:\s+(?:số\s+)?(?P<number>[IVXLC]+|\d{{1,2}}))?", re.IGNORECASE)
_PIECE = re.compile(r"[^\W_]+")
_WORDS_OF_DATE = frozenset({"số", DAY, MONTH, YEAR})


def decompose(document: Document, *, tasks: bool = True, own: bool = False) -> Plan:
    """Give the plan that `document` would be composed of.

    Of a document that is `own`, printed by this program, every detail is taken as it stands;
    in another hand's much is only meant. With `tasks`, the first table of an appendix that gives
    tasks to somebody is the plan's own list of tasks.
    """
    kind = _kind(document.kind)
    spelling = Spelling(_words(document))
    signer = head.signer(document.signature, spelling)
    office, symbol = head.office(document.letterhead, kind, spelling)
    when = head.date(document.letterhead.date)
    recipients, archive = head.recipients(document.recipients)
    tables = TableReader(wants_tasks=tasks, own=own)
    before, body, after = _divided(without_end_mark(document.body))
    items, numbering = decompose_outline(body, tables.in_body, usual(kind), own=own)
    plan = Plan(
        kind=kind,
        office=replace(office, regime=head.regime(signer)),
        year=_year(document, when),
        number=OMITTED if document.letterhead.number is None else document.letterhead.number,
        symbol=symbol,
        date=when,
        subject=head.subject(document.subject, kind),
        authority=_authority(before, kind, office.names, spelling),
        addressees=head.addressees(document.addressees),
        basis=tuple(_basis(before)),
        opening=tuple(_texts(before, Role.OPENING)),
        items=items,
        numbering=numbering,
        closing=tuple(_texts(after, Role.CLOSING)),
        recipients=recipients,
        archive=archive,
        drafter=document.drafter,
        signer=signer,
        draft=document.draft,
        urgency=document.urgency,
        secrecy=document.secrecy,
        circulation=document.circulation,
        address=document.address,
        origin=document.origin,
    )
    labels = _labels(document.appendices, own=own)
    plan = _with_authority(plan, document.appendices)
    appendices = tuple(
        _appendix(found, label, plan, tables, own=own)
        for found, label in zip(document.appendices, labels, strict=True)
    )
    plan = replace(plan, appendices=appendices, tasks=tables.tasks)
    return with_tasks_once(_with_colons(plan))


def _kind(found: DocumentKind) -> DocumentKind:
    return next((kind for kind in KINDS if kind.name == found.name), KE_HOACH)


def _words(document: Document) -> Iterator[str]:
    for appendix in document.appendices:
        yield unbind(plain(appendix.attached))
    for block in document.body:
        if isinstance(block, Paragraph):
            yield unbind(plain(block.content))
    for recipient in (*document.recipients, *document.addressees):
        yield unbind(plain(recipient.content))


def _year(document: Document, when: PartialDate | Absent | None) -> int | None:
    """Give the year that the plan is for: the one year of its subject, else that of its date."""
    if when is None:
        return None  # it would be printed in the blank date
    words = " ".join(map(plain, document.subject))
    years = set(re.findall(r"\b(?:19|20|21)\d\d\b", words))
    if len(years) == 1:
        return int(years.pop())
    return None


# --- what stands around the outline -----------------------------------------------------------


def _divided(
    body: tuple[Block, ...],
) -> tuple[list[Paragraph], tuple[Block, ...], list[Paragraph]]:
    """Give what stands before the outline, the outline, and the closing."""
    start, end = 0, len(body)
    before: list[Paragraph] = []
    after: list[Paragraph] = []
    last = max(
        (n for n, b in enumerate(body) if isinstance(b, Paragraph) and b.role in _BEFORE),
        default=-1,
    )
    while start <= last and isinstance(found := body[start], Paragraph) and not found.number:
        before.append(found)
        start += 1
    while end > start and isinstance(found := body[end - 1], Paragraph):
        if found.role is not Role.CLOSING:
            break
        after.insert(0, found)
        end -= 1
    return before, body[start:end], after


def _texts(found: Sequence[Paragraph], role: Role) -> Iterator[Text]:
    for paragraph in found:
        other = role is Role.OPENING and paragraph.role not in _BEFORE
        said = text((paragraph.content,), paragraph.origin)
        if said and (paragraph.role is role or other):
            yield said


def _basis(found: Sequence[Paragraph]) -> Iterator[Text]:
    for paragraph in found:
        if paragraph.role is Role.BASIS:
            said = listed(style(paragraph.content, italic=False), paragraph.origin)
            if said:
                yield said


def _authority(
    found: Sequence[Paragraph],
    kind: DocumentKind,
    names: tuple[str, ...],
    spelling: Spelling,
) -> str:
    """Give who issues it, where that is not the office of the letterhead."""
    if kind.name not in ORDERS:
        return ""
    said = " ".join(plain(p.content) for p in found if p.role is Role.AUTHORITY)
    said = " ".join(unbind(said).split())
    made = " ".join(names)
    return "" if said.casefold() == made.casefold() else spelling.of(said)


# --- appendices ---------------------------------------------------------------------------------


def _labels(found: Sequence[blocks.Appendix], *, own: bool) -> list[str | Absent]:
    """Give each label, empty where the program makes it."""
    made = [bool(_LABEL.fullmatch(one.label)) for one in found]
    while True:
        count = 0
        wrong = None
        for number, one in enumerate(found):
            count += made[number]
            if made[number] and not _is_made(one.label, count, sum(made), own=own):
                wrong = number
                break
        if wrong is None:
            break
        made[wrong] = False
    return ["" if m else one.label or OMITTED for m, one in zip(made, found, strict=True)]


def _is_made(label: str, count: int, of: int, *, own: bool) -> bool:
    if own:
        return label == (f"{APPENDIX} {roman(count)}" if of > 1 else APPENDIX)
    match = _LABEL.fullmatch(label)
    number = match["number"] if match else None
    if of == 1 or number is None:
        return of == 1 and number is None
    value = int(number) if number.isdecimal() else from_roman(number.upper())
    return value is not None and roman(max(1, value)) == roman(count)


def _with_authority(plan: Plan, found: Sequence[blocks.Appendix]) -> Plan:
    """Take over who issues the document where only the lines "(Kèm theo …)" tell it."""
    if plan.kind.name in ORDERS:
        return plan
    for appendix in found:
        said = plain(loosen(appendix.attached))
        name = said.removesuffix(")").rpartition(" của ")[2].strip(" ")
        named = replace(plan, authority=name)
        if name and not _is_attached(plan, said) and _is_attached(named, said):
            return named
    return plan


def _is_attached(plan: Plan, said: str) -> bool:
    """Say whether `said` is the line that is made, blanks and signs aside."""
    made, found = _pieces(plain(form.attached(plan))), _pieces(unbind(said))
    issuer = form.issuer(plan)
    if not unbind(said).rstrip(") ").endswith(issuer.rstrip(") ")):
        return False
    end = _pieces(issuer)
    if found == made or not end:
        return found == made
    head = [word for word in found[: -len(end)] if word not in _WORDS_OF_DATE]
    return head == [word for word in made[: -len(end)] if word not in _WORDS_OF_DATE]


def _pieces(words: str) -> list[str]:
    return [piece.lstrip("0") for piece in _PIECE.findall(words.casefold())]


def _appendix(
    found: blocks.Appendix, label: str | Absent, plan: Plan, tables: TableReader, *, own: bool
) -> model.Appendix:
    body = without_end_mark(found.body) if label == "" else found.body
    scheme = plan.numbering or usual(plan.kind)
    items: tuple[Item, ...]
    numbering: tuple[Level, ...]
    items, numbering = decompose_outline(body, tables.in_appendix, scheme, own=own)
    attached: Text | Absent | None = OMITTED
    if found.attached:
        attached = text((style(found.attached, italic=False),), found.origin)
        if _is_attached(plan, plain(found.attached)):
            attached = None
    return model.Appendix(
        title=heading(found.title, found.origin),
        items=items,
        numbering=numbering,
        landscape=found.landscape,
        label=label,
        attached=attached,
        origin=found.origin,
    )


# --- the colon after headings --------------------------------------------------------------------


def _with_colons(plan: Plan) -> Plan:
    """Say once that headings keep their colon, where all of them do."""
    both = (plan.items, *(appendix.items for appendix in plan.appendices))
    if sum(_colons(items) for items in both) < 2:
        return plan
    named = replace(
        plan,
        heading_colon=True,
        items=_bare(plan.items),
        appendices=tuple(replace(a, items=_bare(a.items)) for a in plan.appendices),
    )
    return named if compose(named) == compose(plan) else plan


def _colons(items: tuple[Item, ...]) -> int:
    return sum(i.colon + _colons(i.items) for i in items if isinstance(i, Entry))


def _bare(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(
        replace(item, colon=False, items=_bare(item.items)) if isinstance(item, Entry) else item
        for item in items
    )
