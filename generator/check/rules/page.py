"""Paper and margins."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import figure
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document import view
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances
from generator.standard.measure import Measure

_SET_MARGINS = N_("In Word: Layout, Margins, Custom Margins.")


@rule(
    "KT101",
    N_("The paper is {width} × {height} mm; it must be A4, {right_width} × {right_height} mm."),
    reads=Subject.VIEW,
    help=N_("In Word: Layout, Size, A4."),
    clause=nd30.PAPER_CLAUSE,
    mend=Mend.SAFE,
    rows=("PG-01",),
)
def paper_not_a4(paper: Paper) -> Iterator[Fault]:
    """Khổ giấy không phải A4.

    Văn bản hành chính chỉ in trên giấy A4; tệp đặt khổ Letter thì khi in sẽ lệch lề, mất dòng.

    Sai: khổ Letter 215,9 × 279,4 mm.
    Đúng: khổ A4 210 × 297 mm.
    """
    for section in paper.view.sections:
        page = section.page
        short, long = sorted((page.width, page.height))
        if not (
            nd30.PAPER_WIDTH.allows(short, tolerances.PAPER_MM)
            and nd30.PAPER_HEIGHT.allows(long, tolerances.PAPER_MM)
        ):
            data = {"width": figure(page.width), "height": figure(page.height)}
            right = {
                "right_width": nd30.PAPER_WIDTH.chosen,
                "right_height": nd30.PAPER_HEIGHT.chosen,
            }
            yield Fault({**data, **right}, section)


def _margin(paper: Paper, fact: Measure, side: str) -> Iterator[Fault]:
    """Give the portrait sections whose margin on a side is not as the decree wants it."""
    for section in paper.view.sections:
        page = section.page
        found = getattr(page, side) + (page.gutter if side == "left" else 0)
        if not page.landscape and not fact.allows(found, tolerances.LENGTH_MM):
            data = {"found": figure(found), "least": fact.least, "most": fact.most}
            yield Fault(data, section)


@rule(
    "KT102",
    N_("The top margin is {found} mm; it must be {least} to {most} mm."),
    reads=Subject.VIEW,
    help=_SET_MARGINS,
    clause=nd30.MARGIN_TOP.clause,
    mend=Mend.SAFE,
    rows=("PG-02",),
)
def top_margin_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Lề trên không đúng quy định.

    Lề trên quá hẹp thì số trang sát mép giấy, quá rộng thì tốn giấy.

    Sai: lề trên 25,4 mm (Word đặt sẵn).
    Đúng: lề trên 20 mm.
    """
    yield from _margin(paper, nd30.MARGIN_TOP, "top")


@rule(
    "KT103",
    N_("The bottom margin is {found} mm; it must be {least} to {most} mm."),
    reads=Subject.VIEW,
    help=_SET_MARGINS,
    clause=nd30.MARGIN_BOTTOM.clause,
    mend=Mend.SAFE,
    rows=("PG-03",),
)
def bottom_margin_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Lề dưới không đúng quy định.

    Lề dưới quá hẹp thì dòng cuối dễ bị mất khi in.

    Sai: lề dưới 15 mm.
    Đúng: lề dưới 20 mm.
    """
    yield from _margin(paper, nd30.MARGIN_BOTTOM, "bottom")


@rule(
    "KT104",
    N_("The left margin is {found} mm; it must be {least} to {most} mm."),
    reads=Subject.VIEW,
    help=_SET_MARGINS,
    clause=nd30.MARGIN_LEFT.clause,
    mend=Mend.SAFE,
    rows=("PG-04",),
)
def left_margin_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Lề trái không đúng quy định.

    Lề trái hẹp thì khi đóng quyển bị mất chữ.

    Sai: lề trái 20 mm.
    Đúng: lề trái 30 mm.
    """
    yield from _margin(paper, nd30.MARGIN_LEFT, "left")


@rule(
    "KT105",
    N_("The right margin is {found} mm; it must be {least} to {most} mm."),
    reads=Subject.VIEW,
    help=_SET_MARGINS,
    clause=nd30.MARGIN_RIGHT.clause,
    mend=Mend.SAFE,
    rows=("PG-05",),
)
def right_margin_out_of_range(paper: Paper) -> Iterator[Fault]:
    """Lề phải không đúng quy định.

    Mọi trang cùng một lề thì văn bản mới ngay ngắn.

    Sai: lề phải 25,4 mm (Word đặt sẵn).
    Đúng: lề phải 15 mm hoặc 20 mm.
    """
    yield from _margin(paper, nd30.MARGIN_RIGHT, "right")


@rule(
    "KT106",
    N_("The margins of a landscape page ({top}, {bottom}, {left}, {right} mm) are unusual."),
    reads=Subject.VIEW,
    help=N_("Take the margins of the portrait pages, or the same turned by 90 degrees."),
    clause=nd30.MARGIN_TOP.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("PG-02", "PG-03", "PG-04", "PG-05"),
)
def landscape_margins_unusual(paper: Paper) -> Iterator[Fault]:
    """Lề của trang ngang khác thường.

    Nghị định chỉ nói về trang dọc. Trang ngang nên giữ các lề ấy, hoặc xoay chúng đi 90 độ để
    phía đóng quyển vẫn rộng.

    Sai: trang ngang, cả bốn lề 10 mm.
    Đúng: trang ngang, lề trên 30 mm, ba lề còn lại 20 mm.
    """
    facts = (nd30.MARGIN_TOP, nd30.MARGIN_RIGHT, nd30.MARGIN_BOTTOM, nd30.MARGIN_LEFT)
    for section in paper.view.sections:
        page = section.page
        if not page.landscape:
            continue
        found = (page.top, page.right, page.bottom, page.left)
        turned = (facts, facts[1:] + facts[:1], facts[-1:] + facts[:-1])
        if not any(
            all(
                fact.allows(margin, tolerances.LENGTH_MM)
                for fact, margin in zip(way, found, strict=True)
            )
            for way in turned
        ):
            names = ("top", "right", "bottom", "left")
            yield Fault(dict(zip(names, map(figure, found), strict=True)), section)


@rule(
    "KT107",
    N_("A landscape page holds no table."),
    reads=Subject.VIEW,
    help=N_("Set it upright: landscape is for wide tables."),
    clause=nd30.ORIENTATION_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("PG-06",),
)
def landscape_without_table(paper: Paper) -> Iterator[Fault]:
    """Trang ngang mà không có bảng.

    Văn bản trình bày theo chiều dài của giấy; chỉ khi có bảng, biểu rộng mới xoay ngang.

    Sai: cả kế hoạch, chỉ có chữ, để trang ngang.
    Đúng: phần nội dung trang dọc, phụ lục có bảng nhiều cột trang ngang.
    """
    for section in paper.view.sections:
        tables = any(isinstance(block, view.Table) for block in section.blocks)
        if section.page.landscape and section.blocks and not tables:
            yield Fault(at=section)
