"""The head of the first page: how its parts look."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, by_spaces, figure, seen, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper, Undecided
from generator.document.recognise.components import Layout, Letterhead, Line
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30
from generator.standard.measure import Component

_TABS = N_("the head is set with tabs, so that nobody can measure what stands in its middle")
NO_HEAD = Letterhead(Layout.LINES)


def head(paper: Paper) -> Letterhead:
    """Give the letterhead, an empty one where none was found."""
    return paper.components.letterhead or NO_HEAD


def _part(part: Component, *lines: Line | None) -> Iterator[Fault]:
    return wrong(part, [line for line in lines if line is not None])


@rule(
    "TT101",
    N_("Quốc hiệu {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.NATION.clause,
    mend=Mend.LOOK,
    rows=("HD-02",),
)
def nation_look(paper: Paper) -> Iterator[Fault]:
    """Quốc hiệu trình bày sai kiểu.

    Quốc hiệu là chữ in hoa, cỡ 12 đến 13, đứng, đậm.

    Sai: Quốc hiệu cỡ 14.
    Đúng: Quốc hiệu in hoa, cỡ 13, đậm.
    """
    yield from _part(nd30.NATION, *head(paper).nation)


@rule(
    "TT102",
    N_("Tiêu ngữ {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.MOTTO.clause,
    mend=Mend.LOOK,
    rows=("HD-04",),
)
def motto_look(paper: Paper) -> Iterator[Fault]:
    """Tiêu ngữ trình bày sai kiểu.

    Tiêu ngữ là chữ in thường, cỡ 13 đến 14, đứng, đậm, ở giữa, dưới Quốc hiệu.

    Sai: Tiêu ngữ in nghiêng.
    Đúng: Tiêu ngữ chữ đứng, đậm, cỡ 14.
    """
    yield from _part(nd30.MOTTO, head(paper).motto)


@rule(
    "TT103",
    N_("The name of the superior organ {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.PARENT.clause,
    mend=Mend.LOOK,
    rows=("HD-08",),
)
def superior_organ_look(paper: Paper) -> Iterator[Fault]:
    """Tên cơ quan chủ quản trình bày sai kiểu.

    Tên cơ quan chủ quản in hoa, cỡ 12 đến 13, đứng, không đậm; chỉ tên cơ quan ban hành mới đậm.

    Sai: cả hai dòng tên cơ quan đều đậm.
    Đúng: dòng trên không đậm, dòng dưới đậm.
    """
    yield from _part(nd30.PARENT, *head(paper).parents)


@rule(
    "TT104",
    N_("The name of the issuing organ {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.ORGAN.clause,
    mend=Mend.LOOK,
    rows=("HD-09",),
)
def issuing_organ_look(paper: Paper) -> Iterator[Fault]:
    """Tên cơ quan ban hành trình bày sai kiểu.

    Tên cơ quan ban hành in hoa, cỡ 12 đến 13, đứng, đậm.

    Sai: tên cơ quan ban hành không đậm.
    Đúng: tên cơ quan ban hành in hoa, cỡ 13, đậm.
    """
    yield from _part(nd30.ORGAN, *head(paper).organ)


@rule(
    "TT105",
    N_("The line of number and symbol {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.NUMBER.clause,
    mend=Mend.LOOK,
    rows=("HD-19",),
)
def number_look(paper: Paper) -> Iterator[Fault]:
    """Số, ký hiệu trình bày sai kiểu.

    Số, ký hiệu cỡ 13, chữ đứng, không đậm, ở giữa, dưới tên cơ quan ban hành.

    Sai: số, ký hiệu cỡ 14, đậm.
    Đúng: số, ký hiệu cỡ 13, không đậm.
    """
    number = head(paper).number
    yield from _part(nd30.NUMBER, number.line if number else None)


@rule(
    "TT106",
    N_("The line of place and date {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.DATE.clause,
    mend=Mend.LOOK,
    rows=("HD-25",),
)
def date_look(paper: Paper) -> Iterator[Fault]:
    """Địa danh và thời gian trình bày sai kiểu.

    Địa danh và thời gian là chữ in thường, cỡ 13 đến 14, nghiêng, không đậm, ở giữa.

    Sai: dòng ngày tháng chữ đứng.
    Đúng: dòng ngày tháng chữ nghiêng, cỡ 14.
    """
    date = head(paper).date
    yield from _part(nd30.DATE, date.line if date else None)


@rule(
    "TT107",
    N_("This line was pushed to the middle with spaces or tabs."),
    reads=Subject.VIEW,
    help=N_("Take them away and centre the line."),
    clause=nd30.NUMBER.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-19", "HD-25"),
)
def head_centred_by_spaces(paper: Paper) -> Iterator[Fault]:
    """Căn giữa bằng dấu cách hoặc phím Tab.

    Đổi phông, đổi cỡ chữ là dòng ấy lệch.

    Sai: gõ mười dấu cách trước «Số:».
    Đúng: bấm nút căn giữa.
    """
    found = head(paper)
    if found.layout is Layout.TABS:
        yield Undecided(at=found.motto or found.nation, reason=_TABS)
        return
    parts = (found.number.line if found.number else None, found.date.line if found.date else None)
    for line in (*found.nation, found.motto, *found.parents, *found.organ, *parts):
        if line is not None and by_spaces(line):
            yield Fault(at=line, quote=line.text)


# --- sizes that go together ---------------------------------------------------------------


def _size(line: Line | None) -> float | None:
    """Give the size of a line, None where it has several or none is known."""
    found = {run.size for run in seen(line.runs)} if line else set()
    return found.pop() if len(found) == 1 else None


@rule(
    "TT116",
    N_("Quốc hiệu has size {nation} and Tiêu ngữ size {motto}: Tiêu ngữ must be {more} larger."),
    reads=Subject.VIEW,
    help=N_("Take 12 and 13, or 13 and 14."),
    clause=nd30.SIZES_TOGETHER_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("FT-07",),
)
def nation_and_motto_sizes_apart(paper: Paper) -> Iterator[Fault]:
    """Cỡ chữ Quốc hiệu và Tiêu ngữ không đi cùng nhau.

    Cỡ chữ trong một văn bản tăng, giảm phải thống nhất: Quốc hiệu cỡ 13 thì Tiêu ngữ cỡ 14.

    Sai: Quốc hiệu cỡ 13, Tiêu ngữ cỡ 13.
    Đúng: Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14.
    """
    found = head(paper)
    nation, motto = _size(found.nation[0] if found.nation else None), _size(found.motto)
    allowed = nd30.NATION.size.allows(nation or 0) and nd30.MOTTO.size.allows(motto or 0)
    if nation and motto and allowed and not nd30.MOTTO_OVER_NATION.allows(motto - nation):
        data = {
            "nation": figure(nation),
            "motto": figure(motto),
            "more": figure(nd30.MOTTO_OVER_NATION.chosen),
        }
        yield Fault(data, found.motto, found.motto.text if found.motto else "")


@rule(
    "TT117",
    N_("Tiêu ngữ has size {motto}, place and date size {date}: they usually have the same."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.SIZES_TOGETHER_CLAUSE,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("FT-07",),
)
def motto_and_date_sizes_apart(paper: Paper) -> Iterator[Fault]:
    """Cỡ chữ Tiêu ngữ và dòng ngày tháng không đi cùng nhau.

    Nghị định nêu ví dụ: Tiêu ngữ cỡ 14 thì địa danh và thời gian cỡ 14.

    Sai: Tiêu ngữ cỡ 14, ngày tháng cỡ 13.
    Đúng: cả hai dòng cỡ 14.
    """
    found = head(paper)
    line = found.date.line if found.date else None
    motto, date = _size(found.motto), _size(line)
    allowed = nd30.MOTTO.size.allows(motto or 0) and nd30.DATE.size.allows(date or 0)
    if motto and date and allowed and not nd30.DATE_OVER_MOTTO.allows(date - motto):
        yield Fault({"motto": figure(motto), "date": figure(date)}, line, line.text if line else "")
