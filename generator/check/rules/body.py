"""The text of the body: its letters and how they are aligned."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, figure, seen_in, sizes
from generator.check.prose import (
    Prose,
    in_brackets,
    is_centred,
    lines_of,
    prose,
    reads_as_title,
    usual_size,
)
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper, Undecided
from generator.document.blocks import Align
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.plan.levels import PLAIN
from generator.standard import nd30, tolerances
from generator.standard.measure import Measure

_CLAUSE = nd30.BODY.clause
_ONE_LINE = 1.05
_SOME_LETTERS = 20
_ITALIC, _BOLD = N_("italic"), N_("bold")
_WIDTH_UNKNOWN = N_("it is not known how wide the column of this paragraph is")


@rule(
    "TT301",
    N_("The text {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    mend=Mend.SAFE,
    rows=("BD-01",),
)
def body_size_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Cỡ chữ phần nội dung không đúng quy định.

    Nội dung cỡ 13 đến 14; đoạn dán từ nơi khác thường nhỏ hơn.

    Sai: một đoạn cỡ 12.
    Đúng: cả văn bản cỡ 14.
    """
    fact = nd30.BODY.size
    if isinstance(fact, Measure):
        for each in prose(paper):
            runs = [run for run in seen_in(each.paragraph) if not run.link]
            yield from sizes(fact, each.paragraph, runs)


@rule(
    "TT302",
    N_("This paragraph has size {found}, most of the text has {usual}."),
    reads=Subject.VIEW,
    help=N_("Set the whole text in one size."),
    clause="chú thích 1, Mục V Phần I Phụ lục I",
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("BD-01",),
)
def body_sizes_mixed(paper: Paper) -> Iterator[Fault]:
    """Nội dung có nhiều cỡ chữ.

    Cỡ 13 và cỡ 14 đều được, nhưng trong một văn bản nên dùng một cỡ.

    Sai: đoạn trên cỡ 14, đoạn dưới cỡ 13.
    Đúng: mọi đoạn cỡ 14.
    """
    usual = usual_size(paper)
    for each in prose(paper):
        if usual is None or each.titled:
            continue
        found = {run.size for run in seen_in(each.paragraph) if run.size is not None}
        other = next((size for size in sorted(found) if size != usual), None)
        if other is not None and nd30.BODY.size.allows(other):
            data = {"found": figure(other), "usual": figure(usual)}
            yield Fault(data, each.paragraph, each.paragraph.text)


@rule(
    "TT303",
    N_("This paragraph is not justified on both sides."),
    reads=Subject.VIEW,
    help=N_("In Word: select the text and press Ctrl+J."),
    clause=_CLAUSE,
    mend=Mend.SAFE,
    rows=("BD-02",),
)
def body_not_justified(paper: Paper) -> Iterator[Fault]:
    """Nội dung không căn đều hai bên.

    Nội dung văn bản căn đều cả lề trái và lề phải.

    Sai: đoạn văn căn trái, mép phải lởm chởm.
    Đúng: đoạn văn căn đều hai bên.
    """
    for each in prose(paper):
        paragraph = each.paragraph
        if paragraph.align in {Align.JUSTIFY, None} or is_centred(paragraph):
            continue
        filled = lines_of(paragraph)
        if filled is None:
            yield Undecided(at=paragraph, quote=paragraph.text, reason=_WIDTH_UNKNOWN)
        elif filled > _ONE_LINE:
            yield Fault(at=paragraph, quote=paragraph.text)


@rule(
    "TT304",
    N_("The whole paragraph is {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("BD-03",),
)
def body_all_italic_or_bold(paper: Paper) -> Iterator[Fault]:
    """Cả đoạn in nghiêng hoặc in đậm.

    Lời văn để chữ đứng; chỉ căn cứ mới nghiêng, tiêu đề mới đậm.

    Sai: cả đoạn mở đầu in nghiêng.
    Đúng: đoạn mở đầu chữ đứng.
    """
    for each in prose(paper):
        if each.basis or is_centred(each.paragraph) or in_brackets(each.paragraph.text):
            continue
        if _share(each, "italic") >= tolerances.ITALIC_OR_BOLD:
            yield Fault({"wrong": Phrase(_ITALIC)}, each.paragraph, each.paragraph.text)
        if not _is_heading(each) and _share(each, "bold") >= tolerances.ITALIC_OR_BOLD:
            yield Fault({"wrong": Phrase(_BOLD)}, each.paragraph, each.paragraph.text)


def _is_heading(each: Prose) -> bool:
    """Say whether a bold paragraph may be a heading; those of điểm may not."""
    if each.numbered is None:
        return reads_as_title(each.paragraph.text)
    return each.numbered.level not in PLAIN


def _share(each: Prose, name: str) -> float:
    """Give the share of its letters that are so; short ones say nothing."""
    runs = seen_in(each.paragraph)
    letters = [(sum(map(str.isalpha, run.text)), getattr(run, name)) for run in runs]
    whole = sum(count for count, _ in letters)
    return sum(count for count, is_so in letters if is_so) / whole if whole > _SOME_LETTERS else 0
