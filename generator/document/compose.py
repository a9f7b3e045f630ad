"""A plan as the document that is printed. Pure: the same plan gives the same document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from generator.document import form
from generator.document.blocks import Appendix, Block, Document, Paragraph, Role
from generator.document.outline import Outline, texts, upper
from generator.document.plain import plain_data
from generator.document.tables import Tables, caption
from generator.document.typed import mismatches
from generator.finding import Finding
from generator.plan.levels import Level, usual
from generator.plan.model import OMITTED, Absent, Plan, Text
from generator.plan.model import Appendix as PlanAppendix
from generator.source.collector import no_collector
from generator.standard.words import APPENDIX, ORDERS
from generator.text.letters import capitals
from generator.text.numerals import roman
from generator.text.rich import Rich, Run, style
from generator.text.spaces import bind_rich

_NEVER_LAST = {Role.AUTHORITY, Role.BASIS, Role.ORDER, Role.HEADING, Role.TITLE}
_SEPARATOR = re.compile("([;,])")


@no_collector()
def compose(plan: Plan) -> Document:
    """Compose the document that `plan` describes.

    What is noticed on the way (a typed number that does not match, a cell that cannot be
    added up) is in its findings.
    """
    findings: list[Finding] = []
    outline = _outline(plan, findings)
    body = [*_opening(plan), *outline.blocks(plan.items, scheme(plan)), *_closing(plan)]
    body = _with_end_mark(body)
    appendices = tuple(_appendices(plan, outline))
    findings += mismatches((body, *(appendix.body for appendix in appendices)))
    return Document(
        kind=plan.kind,
        letterhead=form.letterhead(plan),
        subject=form.subject(plan),
        addressees=form.addressees(plan),
        body=tuple(body),
        recipients=form.recipients(plan),
        drafter=form.drafter(plan),
        signature=form.signature(plan.signer),
        appendices=appendices,
        draft=plan.draft,
        urgency=plan.urgency,
        secrecy=plan.secrecy,
        circulation=plan.circulation,
        address=form.address(plan),
        data=plain_data(plan),
        findings=tuple(findings),
        origin=plan.origin,
        subject_origin=plan.subject.origin if plan.subject else plan.origin,
    )


def compose_outline(plan: Plan) -> tuple[Block, ...]:
    """Compose `noi_dung` alone, without what stands before and after it."""
    return tuple(_outline(plan, []).blocks(plan.items, scheme(plan)))


def _outline(plan: Plan, findings: list[Finding]) -> Outline:
    tables = Tables(plan.tasks, _official(plan), findings.append)
    return Outline(tables, plan.tasks, plan.heading_colon)


def scheme(plan: Plan) -> tuple[Level, ...]:
    """Give the numbering of the outline: the plan's own, or that of its kind."""
    return plan.numbering or usual(plan.kind)


def _official(plan: Plan) -> Callable[[Rich], Rich]:
    """Give what writes the official name of a unit in the place of its short one."""
    names = {unit.short: unit.name for unit in plan.units}

    def named(part: str) -> str:
        bare = part.strip()
        return part.replace(bare, names[bare]) if bare in names else part

    def official(line: Rich) -> Rich:
        # A footnote may stand behind it; a name of two looks is no short name.
        if not names or not line or any(isinstance(part, Run) for part in line[1:]):
            return line
        run = line[0]
        if not isinstance(run, Run):
            return line
        pieces = _SEPARATOR.split(run.text)
        return (Run("".join(map(named, pieces)), run.bold, run.italic), *line[1:])

    return official


def _opening(plan: Plan) -> Iterator[Paragraph]:
    order = ORDERS.get(plan.kind.name)
    issuer = form.issuer(plan)
    if order and issuer:
        yield Paragraph(Role.AUTHORITY, (Run(capitals(issuer), bold=True),))
    for recipient in form.listed(plan.basis):
        content = bind_rich(style(recipient.content, italic=True))
        yield Paragraph(Role.BASIS, content, origin=recipient.origin)
    for text in plan.opening:
        yield from texts(text, 0, Role.OPENING)
    if order:
        yield Paragraph(Role.ORDER, (Run(order, bold=True),))


def _closing(plan: Plan) -> Iterator[Paragraph]:
    for text in plan.closing:
        yield from texts(text, 0, Role.CLOSING)


def _with_end_mark(body: list[Block]) -> list[Block]:
    """End the last paragraph with the mark; a table that ends the body has none."""
    if not body:
        return body
    last = body[-1]
    if not isinstance(last, Paragraph) or last.role in _NEVER_LAST:
        return body
    return [*body[:-1], replace(last, content=form.end_mark(last.content))]


def _appendices(plan: Plan, outline: Outline) -> Iterator[Appendix]:
    counted = sum(1 for appendix in plan.appendices if appendix.label == "")
    number = 0
    for appendix in plan.appendices:
        number += appendix.label == ""
        yield _appendix(plan, appendix, outline, roman(number) if counted > 1 else "")


def _appendix(plan: Plan, appendix: PlanAppendix, outline: Outline, numeral: str) -> Appendix:
    body = list(outline.blocks(appendix.items, appendix.numbering or scheme(plan)))
    if appendix.label == "":
        label = " ".join(filter(None, (APPENDIX, numeral)))
        body = _with_end_mark(body)
    else:
        label = form.squeezed(appendix.label) if isinstance(appendix.label, str) else ""
    return Appendix(
        label=label,
        title=tuple(_title(appendix.title)),
        attached=_attached(plan, appendix.attached),
        body=tuple(body),
        landscape=appendix.landscape,
        origin=appendix.origin,
        title_origin=appendix.title.origin if appendix.title else appendix.origin,
    )


def _title(title: Text | None) -> Iterator[Rich]:
    """Give the title of an appendix in capitals, a last line in brackets as typed."""
    for line in caption(title):
        bold = any(isinstance(part, Run) and part.bold for part in line)
        yield bind_rich(upper(line) if bold else line)


def _attached(plan: Plan, said: Text | Absent | None) -> Rich:
    if said is OMITTED:
        return ()
    if isinstance(said, Text):
        return bind_rich(style(form.one_line(said), italic=True))
    return form.attached(plan)
