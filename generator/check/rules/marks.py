"""Stamps of urgency and circulation, and the organ's address."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, line_of, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.i18n import N_
from generator.standard import nd30
from generator.text.late import late

_SAYS_WHERE = late(r"(?i:địa chỉ|điện thoại|e-?mail|website|fax|đt\s*:)|@")


@rule(
    "TT151",
    N_("The mark of urgency {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.URGENCY.clause,
    mend=Mend.LOOK,
    rows=("OT-01",),
)
def urgency_look(paper: Paper) -> Iterator[Fault]:
    """Dấu chỉ độ khẩn trình bày sai kiểu.

    Chữ in hoa, cỡ 13 đến 14, đứng, đậm, trong khung hình chữ nhật viền đơn.

    Sai: Khẩn (không in hoa)
    Đúng: KHẨN
    """
    mark = paper.components.urgency
    if mark:
        yield from wrong(nd30.URGENCY, [mark.line])


@rule(
    "TT152",
    N_("“{found}” must stand in a box."),
    reads=Subject.VIEW,
    help=N_("Draw a single line around it."),
    clause=nd30.URGENCY.clause,
    mend=Mend.LOOK,
    rows=("OT-01", "OT-02"),
)
def mark_without_box(paper: Paper) -> Iterator[Fault]:
    """Dấu độ khẩn, phạm vi lưu hành không có khung.

    Các chữ ấy nằm cân trong khung hình chữ nhật viền đơn.

    Sai: chữ KHẨN không có khung.
    Đúng: chữ KHẨN trong khung.
    """
    for mark in (paper.components.urgency, paper.components.circulation):
        if mark and not mark.boxed:
            yield Fault({"found": mark.line.text}, mark, mark.line.text)


@rule(
    "TT153",
    N_("The mark of circulation {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.CIRCULATION.clause,
    mend=Mend.LOOK,
    rows=("OT-02",),
)
def circulation_look(paper: Paper) -> Iterator[Fault]:
    """Chỉ dẫn phạm vi lưu hành trình bày sai kiểu.

    Chữ in hoa, cỡ 13 đến 14, đứng, đậm, trong khung.

    Sai: Lưu hành nội bộ (không in hoa)
    Đúng: LƯU HÀNH NỘI BỘ
    """
    mark = paper.components.circulation
    if mark:
        yield from wrong(nd30.CIRCULATION, [mark.line])


@rule(
    "TT154",
    N_("The address of the organ {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.ADDRESS.clause,
    mend=Mend.LOOK,
    rows=("OT-03",),
)
def address_look(paper: Paper) -> Iterator[Fault]:
    """Địa chỉ cơ quan trình bày sai kiểu.

    Địa chỉ ở chân trang đầu, cỡ 11 đến 12, chữ đứng.

    Sai: địa chỉ cỡ 14, nghiêng.
    Đúng: địa chỉ cỡ 11, đứng.
    """
    found = paper.components.address
    if any(_SAYS_WHERE.search(paragraph.text) for paragraph in found):
        yield from wrong(nd30.ADDRESS, [line_of(paragraph) for paragraph in found])
