"""The text of the body: indents and the room between lines and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import figure, seen_in
from generator.check.prose import Prose, in_brackets, is_centred, prose
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document import view
from generator.document.recognise.lines import is_blank
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.levels import Level
from generator.standard import nd30, tolerances

_UNREGULATED = frozenset({Level.DASH, Level.PLUS, Level.PARENTHESIS, Level.NONE, None})
_TINY = 2


@rule(
    "TT305",
    N_("The first line is indented by {found} cm; it must be {one} or {other} cm."),
    reads=Subject.VIEW,
    help=N_("In Word: Paragraph, Special, First line."),
    clause=nd30.FIRST_LINE.clause,
    mend=Mend.SAFE,
    rows=("BD-04",),
)
def first_line_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Chữ đầu dòng lùi vào không đúng quy định.

    Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (1,25 cm cũng được).

    Sai: lùi 1,5 cm.
    Đúng: lùi 1,27 cm.
    """
    one, other = (figure(value / 10) for value in nd30.FIRST_LINE.allowed)
    for each in prose(paper):
        paragraph = each.paragraph
        if is_centred(paragraph) or _pushed(paragraph) or not _is_regulated(each):
            continue
        found = paragraph.indent + paragraph.first
        if not nd30.FIRST_LINE.allows(found, tolerances.FIRST_LINE_MM):
            data = {"found": figure(round(found) / 10), "one": one, "other": other}
            yield Fault(data, paragraph, paragraph.text)


def _is_regulated(each: Prose) -> bool:
    if in_brackets(each.paragraph.text):
        return False
    return each.numbered is None or each.numbered.level not in _UNREGULATED


def _pushed(paragraph: view.Paragraph) -> bool:
    raw = "".join(run.shown for run in paragraph.runs)
    before = raw[: len(raw) - len(raw.lstrip())]
    return "\t" in before or len(before) > 2


@rule(
    "TT306",
    N_("The first line was indented with spaces or tabs."),
    reads=Subject.VIEW,
    help=N_("Take them away and set the indent: Paragraph, Special, First line."),
    clause=nd30.FIRST_LINE.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("BD-04",),
)
def first_line_by_spaces(paper: Paper) -> Iterator[Fault]:
    """Lùi đầu dòng bằng dấu cách hoặc phím Tab.

    Mỗi đoạn lùi vào một kiểu, đổi cỡ chữ là lệch.

    Sai: gõ tám dấu cách ở đầu đoạn.
    Đúng: đặt lùi đầu dòng 1,27 cm.
    """
    for each in prose(paper):
        if _pushed(each.paragraph) and not is_centred(each.paragraph):
            yield Fault(at=each.paragraph, quote=each.paragraph.text.strip())


@rule(
    "TT307",
    N_("The lines are {found} lines apart; it must be {least} to {most}."),
    reads=Subject.VIEW,
    help=N_("In Word: Paragraph, Line spacing."),
    clause=nd30.LINE_SPACING.clause,
    mend=Mend.SAFE,
    rows=("BD-05",),
)
def line_spacing_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Khoảng cách giữa các dòng không đúng quy định.

    Tối thiểu là dòng đơn, tối đa là 1,5 dòng.

    Sai: cách dòng 2.
    Đúng: cách dòng 1,15.
    """
    for each in prose(paper):
        multiple = each.paragraph.spacing.multiple
        if multiple is not None and not nd30.LINE_SPACING.allows(multiple, tolerances.LINES):
            yield Fault(_spacing(multiple), each.paragraph, each.paragraph.text)


def _spacing(found: float) -> dict[str, object]:
    fact = nd30.LINE_SPACING
    return {"found": figure(found), "least": figure(fact.least), "most": figure(fact.most)}


@rule(
    "TT308",
    N_("The lines are {points} pt apart, {found} lines; it should be {least} to {most}."),
    reads=Subject.VIEW,
    help=N_("In Word: Paragraph, Line spacing, Single or Multiple."),
    clause=nd30.LINE_SPACING.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("BD-05",),
)
def line_spacing_in_points_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Khoảng cách giữa các dòng tính bằng điểm không đúng quy định.

    «Exactly 12 pt» ép dòng sát nhau, mất dấu của chữ hoa.

    Sai: Exactly 12 pt, chữ cỡ 14.
    Đúng: Exactly 18 pt, hoặc Single.
    """
    for each in prose(paper):
        spacing = each.paragraph.spacing
        size = max((run.size or 0 for run in seen_in(each.paragraph)), default=0)
        if spacing.points is None or not size:
            continue
        found = spacing.points / (size * tolerances.LINE_OF_SIZE)
        found = found if spacing.exact else max(found, nd30.LINE_SPACING.least)
        if not nd30.LINE_SPACING.allows(found, tolerances.LINES):
            data = {**_spacing(found), "points": figure(spacing.points)}
            yield Fault(data, each.paragraph, each.paragraph.text)


@rule(
    "TT309",
    N_("Above this paragraph are {found} pt; it must be at least {least} pt."),
    reads=Subject.VIEW,
    help=N_("In Word: Paragraph, Spacing, Before."),
    clause=nd30.PARAGRAPH_GAP.clause,
    mend=Mend.SAFE,
    rows=("BD-06",),
)
def paragraphs_too_close(paper: Paper) -> Iterator[Fault]:
    """Các đoạn văn sát nhau.

    Giữa hai đoạn cách nhau ít nhất 6 pt.

    Sai: cách đoạn 3 pt.
    Đúng: cách đoạn 6 pt.
    """
    above: view.Paragraph | None = None
    for each in prose(paper):
        paragraph = each.paragraph
        if above is not None and paragraph.index == above.index + 1:
            gap = above.after + paragraph.before
            if not nd30.PARAGRAPH_GAP.allows(gap, tolerances.POINTS):
                data = {"found": figure(gap), "least": figure(nd30.PARAGRAPH_GAP.least)}
                yield Fault(data, paragraph, paragraph.text)
        above = paragraph


@rule(
    "TT310",
    N_("{count} empty lines stand between the paragraphs of the text."),
    reads=Subject.VIEW,
    help=N_("Delete them and set the room between paragraphs: Paragraph, Spacing."),
    clause=nd30.PARAGRAPH_GAP.clause,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("BD-07",),
)
def empty_paragraphs(paper: Paper) -> Iterator[Fault]:
    """Dùng dòng trống để tạo khoảng cách.

    Dòng trống lệch đi khi sang trang; khoảng cách đặt ở thuộc tính của đoạn thì không.

    Sai: bấm Enter hai lần sau mỗi đoạn.
    Đúng: đặt cách đoạn 6 pt.
    """
    texts = [each.paragraph.index for each in prose(paper)]
    if not texts:
        return
    first, last = min(texts), max(texts)
    empty = [
        block
        for block in paper.view.blocks()
        if isinstance(block, view.Paragraph) and first < block.index < last and _is_empty(block)
    ]
    if empty:
        yield Fault({"count": len(empty)}, empty[0])


def _is_empty(paragraph: view.Paragraph) -> bool:
    raw = "".join(run.text for run in paragraph.runs)
    drawn = bool(paragraph.rules) or any(run.drawing for run in paragraph.runs)
    small = paragraph.size is not None and paragraph.size <= _TINY
    ends = paragraph.ends_section or "\f" in raw
    return is_blank(paragraph) and not drawn and not small and not ends
