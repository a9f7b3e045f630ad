"""The head of the first page: the lines drawn in it and where its parts stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import is_centred
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.ruled import DRAW, wrong_length
from generator.check.rules.head import head
from generator.check.subjects import Paper
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Layout, Letterhead, Line
from generator.document.recognise.grid import Place, places
from generator.document.recognise.lines import is_blank
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances


@rule(
    "TT108",
    N_("There is no line below Tiêu ngữ."),
    reads=Subject.VIEW,
    help=DRAW,
    clause=nd30.MOTTO.clause,
    mend=Mend.LOOK,
    rows=("HD-05",),
)
def motto_rule_missing(paper: Paper) -> Iterator[Fault]:
    """Dưới Tiêu ngữ không có đường kẻ.

    Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.

    Sai: dưới Tiêu ngữ để trống.
    Đúng: dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ.
    """
    found = head(paper)
    if found.motto and not found.motto_rule:
        yield Fault(at=found.motto, quote=found.motto.text)


@rule(
    "TT109",
    N_(
        "The line below Tiêu ngữ is {found} % as long as its words; it must be as long as they are."
    ),
    reads=Subject.VIEW,
    help=DRAW,
    clause=nd30.MOTTO.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-05",),
)
def motto_rule_length(paper: Paper) -> Iterator[Fault]:
    """Đường kẻ dưới Tiêu ngữ dài, ngắn quá.

    Đường kẻ dài bằng dòng chữ Tiêu ngữ.

    Sai: đường kẻ dài bằng nửa dòng chữ.
    Đúng: đường kẻ dài bằng dòng chữ.
    """
    found = head(paper)
    if found.motto and found.motto_rule:
        fact, tolerance = nd30.MOTTO_RULE_RATIO, tolerances.MOTTO_RULE_RATIO
        yield from wrong_length(found.motto_rule, [found.motto], fact, tolerance)


@rule(
    "TT110",
    N_("There is no line below the name of the issuing organ."),
    reads=Subject.VIEW,
    help=DRAW,
    clause=nd30.ORGAN.clause,
    mend=Mend.LOOK,
    rows=("HD-10",),
)
def organ_rule_missing(paper: Paper) -> Iterator[Fault]:
    """Dưới tên cơ quan ban hành không có đường kẻ.

    Dưới tên cơ quan có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân ở giữa.

    Sai: dưới tên cơ quan để trống.
    Đúng: dưới tên cơ quan có đường kẻ dài bằng 2/5 dòng chữ.
    """
    found = head(paper)
    if found.organ and not found.organ_rule:
        yield Fault(at=found.organ[-1], quote=found.organ[-1].text)


@rule(
    "TT111",
    N_("The line below the organ is {found} % as long as its words; right is {least} to {most} %."),
    reads=Subject.VIEW,
    help=DRAW,
    clause=nd30.ORGAN.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-10",),
)
def organ_rule_length(paper: Paper) -> Iterator[Fault]:
    """Đường kẻ dưới tên cơ quan dài, ngắn quá.

    Đường kẻ dài từ 1/3 đến 1/2 dòng chữ.

    Sai: đường kẻ dài hết dòng chữ.
    Đúng: đường kẻ dài bằng 2/5 dòng chữ.
    """
    found = head(paper)
    if found.organ and found.organ_rule:
        fact, tolerance = nd30.RULE_RATIO, tolerances.RULE_RATIO
        yield from wrong_length(found.organ_rule, found.organ, fact, tolerance)


# --- where they stand ---------------------------------------------------------------------


@rule(
    "TT112",
    N_("Between Quốc hiệu and Tiêu ngữ stands an empty line."),
    reads=Subject.VIEW,
    help=N_("Delete it."),
    clause=nd30.MOTTO.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-06",),
)
def nation_and_motto_apart(paper: Paper) -> Iterator[Fault]:
    """Giữa Quốc hiệu và Tiêu ngữ có dòng trống.

    Hai dòng chữ ấy cách nhau dòng đơn.

    Sai: một dòng trống giữa Quốc hiệu và Tiêu ngữ.
    Đúng: Tiêu ngữ ở ngay dòng dưới Quốc hiệu.
    """
    found = head(paper)
    if not found.nation or not found.motto:
        return
    first, last = found.nation[-1].paragraph.index, found.motto.paragraph.index
    blocks = found.right_cell.blocks if found.right_cell else tuple(paper.view.blocks())
    between = [
        block
        for block in blocks
        if isinstance(block, view.Paragraph) and first < block.index < last
    ]
    if between and all(is_blank(block) and not block.rules for block in between):
        yield Fault(at=between[0])


@rule(
    "TT113",
    N_("Quốc hiệu must stand on the right, the name of the organ on the left."),
    reads=Subject.VIEW,
    help=N_("Set the head in a table of two columns: the organ on the left."),
    clause=nd30.NATION.clause,
    rows=("HD-07",),
)
def head_on_the_wrong_sides(paper: Paper) -> Iterator[Fault]:
    """Quốc hiệu và tên cơ quan không đúng phía.

    Tên cơ quan ở nửa trái, Quốc hiệu và Tiêu ngữ ở nửa phải.

    Sai: Quốc hiệu ở giữa trang, tên cơ quan ở dòng dưới.
    Đúng: tên cơ quan bên trái, Quốc hiệu bên phải.
    """
    found = head(paper)
    if not found.nation or not found.organ:
        return
    left, right = _place(found, found.organ[0]), _place(found, found.nation[0])
    swapped = left is not None and right is not None and left.column >= right.column
    if swapped or (found.layout is Layout.LINES and _full_width(paper, found.nation[0])):
        yield Fault(at=found.nation[0], quote=found.nation[0].text)


def _full_width(paper: Paper, line: Line) -> bool:
    """Say whether a line stands in the middle of the page."""
    blocks = paper.view.sections[0].blocks
    alone = any(block is line.paragraph for block in blocks)
    return alone and is_centred(line) is True and not line.paragraph.indent


def _place(found: Letterhead, line: Line) -> Place | None:
    """Give the cell of the head's table that a line stands in."""
    for place in places(found.table) if found.table else ():
        if any(line.paragraph is inside for inside in view.paragraphs(place.cell.blocks)):
            return place
    return None


@rule(
    "TT114",
    N_("Number and date do not stand on one line."),
    reads=Subject.VIEW,
    help=N_("Put them into one row of the table of the head."),
    clause=nd30.DATE.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-27",),
)
def number_and_date_apart(paper: Paper) -> Iterator[Fault]:
    """Số và ngày tháng không cùng một dòng.

    Địa danh và thời gian nằm trên cùng một dòng với số, ký hiệu.

    Sai: dòng ngày tháng thấp hơn dòng số một hàng của bảng.
    Đúng: hai dòng ở cùng một hàng.
    """
    found = head(paper)
    if not found.number or not found.date:
        return
    number, date = _place(found, found.number.line), _place(found, found.date.line)
    if number and date and not _share_a_row(number, date):
        yield Fault(at=found.date, quote=found.date.line.text)


def _share_a_row(one: Place, other: Place) -> bool:
    return one.row < other.row + other.cell.rows and other.row < one.row + one.cell.rows


@rule(
    "TT115",
    N_("The table of the head is {found} mm wider than the text."),
    reads=Subject.VIEW,
    help=N_("Make its columns narrower."),
    clause=nd30.MARGIN_LEFT.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("PG-04", "PG-05"),
)
def head_table_past_the_margins(paper: Paper) -> Iterator[Fault]:
    """Bảng phần đầu văn bản lấn ra lề.

    Quốc hiệu lấn ra lề phải thì lệch với cả trang.

    Sai: bảng rộng 180 mm trong khi vùng chữ rộng 160 mm.
    Đúng: bảng rộng không quá vùng chữ.
    """
    table = head(paper).table
    if table is None or not table.columns:
        return
    over = sum(table.columns) - paper.view.page.text_width
    if table.align is not Align.CENTER:
        over = max(-table.indent, sum(table.columns) + table.indent - paper.view.page.text_width)
    else:
        over /= 2
    if over > tolerances.OVERHANG_MM:
        yield Fault({"found": round(over)}, table)
