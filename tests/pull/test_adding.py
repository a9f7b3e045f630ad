"""New blocks, written where they belong."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Cell, Paragraph, Recipient, Role, Row, RowKind
from generator.plan.levels import Level
from generator.pull.adding import Adder
from generator.pull.units import Part, Unit
from generator.pull.wording import StuckError
from tests.pull.given import Given, changed, rich


def add(given: Given, *new: Unit, before: str = "", after: str = "") -> list[str]:
    numbers = [given.number(words) if words else None for words in (before, after)]
    edit = Adder(given.places, given.ours, given.names).edit(new, *numbers)
    return changed(given.source.text, given.after(edit))


def paragraph(words, number="", level=None, depth=0, role=Role.POINT) -> Unit:
    block = Paragraph(role if number else Role.TEXT, rich(words), number, level, depth)
    return Unit(Part.PARAGRAPH, "", block, block.content)


def test_a_point_comes_behind_the_one_of_its_level():
    new = paragraph("Việc mới.", "3.", Level.ARABIC, 1)
    assert add(Given(), new, before="Đoạn sau") == ["+      - Việc mới."]


def test_a_point_comes_first_below_its_heading():
    given = Given()
    new = paragraph("Việc mới.", "1.", Level.ARABIC, 1)
    assert add(given, new, before="MỤC ĐÍCH", after="Mục đích: ") == ["+      - Việc mới."]
    text = given.after(
        Adder(given.places, given.ours, given.names).edit([new], given.number("MỤC ĐÍCH"), None)
    )
    assert text.index("Việc mới") < text.index("Mục đích: Một")


def test_a_heading_comes_with_what_stands_below_it():
    new = (
        paragraph("**PHẦN MỚI**", "II.", Level.ROMAN, 0, Role.HEADING),
        paragraph("Việc mới.", "1.", Level.ARABIC, 1),
    )
    assert add(Given(), *new, before="Đoạn sau") == ["+  - PHẦN MỚI:", "+      - Việc mới."]


def test_a_text_without_a_number_comes_behind_the_entry():
    assert add(Given(), paragraph("Thêm."), before="Đoạn sau") == ["+      - doan: Thêm."]


def test_an_entry_that_stood_alone_becomes_a_list():
    assert add(Given(), paragraph("Thêm."), before="Ngân sách") == [
        "-      doan: Ngân sách nhà nước.",
        "+      - doan: Ngân sách nhà nước.",
        "+      - doan: Thêm.",
    ]


def test_an_opening_joins_its_list_and_a_closing_its_text():
    opening = Unit(Part.PARAGRAPH, "", Paragraph(Role.OPENING, rich("Thêm.")), rich("Thêm."))
    assert add(Given(), opening, before="Sở ban hành") == ["+  - Thêm."]
    closing = Unit(Part.PARAGRAPH, "", Paragraph(Role.CLOSING, rich("Thêm.")), rich("Thêm."))
    assert add(Given(), closing, before="Trên đây") == [
        '-ket_thuc: "Trên đây là \\"kế hoạch\\"."',
        "+ket_thuc:",
        '+  - Trên đây là "kế hoạch".',
        "+  - Thêm.",
    ]


def test_a_recipient_joins_the_list():
    def line(words):
        return Unit(Part.RECIPIENT, "", Recipient(rich(words)), rich(words))

    assert add(Given(), line("Sở Y tế;"), before="Bộ Nội vụ") == ["+  - Sở Y tế"]
    given = Given()
    assert add(given, line("Sở Y tế;"), after="Bộ Nội vụ") == ["+  - Sở Y tế"]


def row(given: Given, *words, kind=RowKind.BODY) -> Unit:
    like = given.unit("Việc thứ nhất")
    cells = tuple(Cell((rich(each),) * bool(each)) for each in words)
    if kind is RowKind.GROUP:
        cells = (cells[0], replace(cells[1], columns=4))
    return Unit(Part.ROW, "", Row(kind, cells), table=like.table, first=1)


def test_a_task_comes_behind_the_one_before_it():
    given = Given()
    new = row(given, "2", "Việc mới", "TTra", "", "Quý III")
    assert add(given, new, before="Việc thứ nhất") == [
        "+      - viec: Việc mới",
        "+        chu_tri: TTra",
        "+        thoi_gian: Quý III",
    ]


def test_a_task_comes_first_in_its_group():
    given = Given()
    new = row(given, "1", "Việc mới", "", "", "")
    edit = Adder(given.places, given.ours, given.names).edit([new], given.number("Nhóm một"), None)
    assert "Nhóm một:\n      - viec: Việc mới\n      - viec: Việc thứ nhất" in given.after(edit)


def test_a_group_comes_behind_the_group():
    given = Given()
    new = (
        row(given, "2", "**Nhóm hai**", kind=RowKind.GROUP),
        row(given, "2.1", "Việc mới", "", "", ""),
    )
    assert add(given, *new, before="Việc thứ hai") == [
        "+  - Nhóm hai:",
        "+      - viec: Việc mới",
    ]


@pytest.mark.parametrize(
    ("new", "before"),
    [
        (Unit(Part.TITLE, "", line=rich("Tên")), "NHIỆM VỤ NĂM"),
        (paragraph("Việc.", "-", Level.DASH, 5), "Sở ban hành"),
        (
            Unit(Part.PARAGRAPH, "", Paragraph(Role.BASIS, rich("Căn cứ")), rich("Căn cứ")),
            "MỤC ĐÍCH",
        ),
    ],
)
def test_what_has_no_place_is_stuck(new, before):
    with pytest.raises(StuckError):
        add(Given(), new, before=before)
