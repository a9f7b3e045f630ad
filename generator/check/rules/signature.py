"""The block of the signature: its look and its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, by_spaces, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper, Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Layout, Line, Signature
from generator.document.recognise.grid import places
from generator.document.recognise.lines import is_blank, squeezed
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances

UNSIGNED = N_("a picture stands where the signature or the name may be")


def signature(paper: Paper) -> Signature | None:
    """Give the signature, if one was found."""
    return paper.components.signature


def lines(paper: Paper) -> tuple[Line, ...]:
    """Give the lines of authority and position."""
    found = signature(paper)
    return found.authority if found else ()


@rule(
    "TT401",
    N_("Nobody signs this document."),
    reads=Subject.VIEW,
    help=N_("Write authority, position and name on the right, below the text."),
    clause="khoản 7 Mục II Phần I Phụ lục I",
    rows=("SG-01",),
)
def signature_missing(paper: Paper) -> Iterator[Fault]:
    """Văn bản không có người ký.

    Dưới nội dung, bên phải, ghi quyền hạn, chức vụ và họ tên người ký.

    Sai: hết nội dung là hết văn bản.
    Đúng: GIÁM ĐỐC / (chữ ký) / Nguyễn Văn A
    """
    if signature(paper) is not None or paper.components.letterhead is None:
        return
    if has_picture(tuple(paper.view.blocks())):
        yield Undecided(reason=UNSIGNED)
    else:
        yield Fault()


def has_picture(blocks: tuple[view.Block, ...]) -> bool:
    """Say whether a picture stands there, or a shape that is no drawn line."""
    pictures = any(isinstance(block, view.TextBox) and block.picture for block in blocks)
    return pictures or any(
        run.drawing and not paragraph.rules
        for paragraph in view.paragraphs(blocks)
        for run in paragraph.runs
    )


@rule(
    "TT402",
    N_("Authority and position {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.AUTHORITY.clause,
    mend=Mend.LOOK,
    rows=("SG-02",),
)
def authority_look(paper: Paper) -> Iterator[Fault]:
    """Quyền hạn, chức vụ trình bày sai kiểu.

    Quyền hạn, chức vụ in hoa, cỡ 13 đến 14, đứng, đậm, ở giữa nửa phải.

    Sai: Phó Giám đốc (không in hoa)
    Đúng: PHÓ GIÁM ĐỐC
    """
    yield from wrong(nd30.AUTHORITY, lines(paper)) if lines(paper) else ()


@rule(
    "TT403",
    N_("The name of who signs {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.SIGNER.clause,
    mend=Mend.LOOK,
    rows=("SG-10",),
)
def signer_look(paper: Paper) -> Iterator[Fault]:
    """Họ tên người ký trình bày sai kiểu.

    Họ tên là chữ in thường, cỡ 13 đến 14, đứng, đậm, ở giữa dưới chức vụ.

    Sai: NGUYỄN VĂN A
    Đúng: Nguyễn Văn A
    """
    found = signature(paper)
    if found and found.name:
        yield from wrong(nd30.SIGNER, [found.name])


@rule(
    "TT404",
    N_("This line was pushed to the middle with spaces or tabs."),
    reads=Subject.VIEW,
    help=N_("Take them away and centre the line."),
    clause=nd30.AUTHORITY.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("SG-02", "SG-10"),
)
def signature_centred_by_spaces(paper: Paper) -> Iterator[Fault]:
    """Chữ ký căn giữa bằng dấu cách hoặc phím Tab.

    Đổi cỡ chữ là chức vụ và họ tên lệch nhau.

    Sai: gõ mười dấu cách trước họ tên.
    Đúng: bấm nút căn giữa.
    """
    found = signature(paper)
    if found is None or found.layout is Layout.TABS:
        return
    for line in (*found.authority, *((found.name,) if found.name else ())):
        if by_spaces(line):
            yield Fault(at=line, quote=line.text)


@rule(
    "TT405",
    N_("The signature does not stand on the right."),
    reads=Subject.VIEW,
    help=N_("Set recipients and signature in a table of two columns: the signature on the right."),
    clause="Mục IV Phần I Phụ lục I",
    mend=Mend.PERSON,
    rows=("SG-01",),
)
def signature_on_the_left(paper: Paper) -> Iterator[Fault]:
    """Chữ ký không ở nửa bên phải.

    Nơi nhận ở bên trái, chữ ký ở bên phải.

    Sai: chức vụ, họ tên ở giữa trang.
    Đúng: chức vụ, họ tên ở nửa phải.
    """
    found = signature(paper)
    if found is None or not found.authority:
        return
    first = found.authority[0]
    if found.layout is Layout.TABLE and found.table:
        sender = paper.components.recipients
        columns = {id(place.cell): place.column for place in places(found.table)}
        left = columns.get(id(sender.cell)) if sender and sender.cell else None
        right = columns.get(id(found.cell)) if found.cell else None
        if left is not None and right is not None and right < left:
            yield Fault(at=first, quote=first.text)
    elif found.layout is Layout.LINES:
        paragraph = first.paragraph
        if paragraph.align is Align.CENTER and paragraph.indent < tolerances.MIDDLE_OF_PAGE_MM:
            yield Fault(at=first, quote=first.text)


@rule(
    "TT410",
    N_("“Nơi nhận” and the authority of who signs do not stand on one line."),
    reads=Subject.VIEW,
    help=N_("Begin both in the same row of the table, without empty lines above."),
    clause="điểm d khoản 9 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("SG-14",),
)
def signature_beside_nothing(paper: Paper) -> Iterator[Fault]:
    """Dòng «Nơi nhận» và dòng quyền hạn không ngang nhau.

    Chữ «Nơi nhận» ngang hàng với dòng quyền hạn, chức vụ của người ký.

    Sai: trên «Nơi nhận» có hai dòng trống.
    Đúng: hai dòng bắt đầu cùng một hàng.
    """
    found, sent = signature(paper), paper.components.recipients
    if not (found and found.authority and found.table and sent and sent.table is found.table):
        return
    one, other = _start(found.table, found.authority[0]), _start(found.table, sent.label)
    if one and other and one != other:
        yield Fault(at=sent.label, quote=squeezed(sent.label.text))


def _start(table: view.Table, line: Line) -> tuple[int, int] | None:
    """Give the row in which a line stands, and how many empty lines stand above it there."""
    for place in places(table):
        found = list(view.paragraphs(place.cell.blocks))
        above = next((n for n, p in enumerate(found) if p is line.paragraph), None)
        if above is not None:
            return place.row, sum(map(is_blank, found[:above]))
    return None
