"""What was read in a Word file, as a careful clerk would write it."""

from __future__ import annotations

import pytest

from generator.document.blocks import Cell, Column, Paragraph, Recipient, Role, Row, RowKind, Table
from generator.plan.levels import Level
from generator.pull import clerk
from generator.pull.names import ShortNames
from generator.pull.units import Part, Unit
from generator.pull.wording import StuckError
from tests.pull.given import rich


def point(words, number="1.", level=Level.ARABIC, depth=0, role=Role.POINT) -> Paragraph:
    return Paragraph(role, rich(words), number, level, depth)


def test_points_are_texts_and_headings_keys():
    blocks = [
        point("**Mục đích**", role=Role.HEADING),
        point("Một ý.", "a)", Level.LETTER, 1),
        point("**Yêu cầu:** Một câu.", "2."),
    ]
    assert clerk.entries(blocks) == [{"Mục đích": ["Một ý."]}, {"Yêu cầu": "Một câu."}]


def test_a_text_without_a_number_is_loose():
    assert clerk.entries([Paragraph(Role.TEXT, rich("Một câu."))]) == [{"doan": "Một câu."}]
    closing = Paragraph(Role.CLOSING, rich("Một câu."), depth=2)
    assert clerk.loose(closing) == Paragraph(Role.TEXT, rich("Một câu."))


def test_the_mark_at_the_end_of_the_document_is_the_program_s():
    assert clerk.entries([point("Một câu./.")]) == ["Một câu."]
    assert clerk.text(Paragraph(Role.CLOSING, rich("Một câu./."))) == "Một câu."


def test_the_marks_and_italics_of_lists_are_the_program_s():
    assert clerk.text(Paragraph(Role.BASIS, rich("*Căn cứ năm\u00a02020;*"))) == "Căn cứ năm 2020"
    recipient = Recipient(rich("Bộ Nội vụ (để b/c);"))
    line = Unit(Part.RECIPIENT, "", recipient, recipient.content)
    assert clerk.listed(line) == "Bộ Nội vụ (để b/c)"


def row(*cells, kind=RowKind.BODY, first=1) -> Unit:
    made = tuple(
        each if isinstance(each, Cell) else Cell((rich(each),) * bool(each)) for each in cells
    )
    return Unit(Part.ROW, "", Row(kind, made), first=first)


NONE = ShortNames((), None)
TABLE = Table(tuple(map(Column, ("tt", "viec", "chu_tri", "thoi_gian"))), ())


def test_rows_are_written_by_their_columns():
    assert clerk.rows([row("1", "Một việc", "", "Quý I")], TABLE, NONE) == [
        {"viec": "Một việc", "thoi_gian": "Quý I"}
    ]
    wide = Cell((rich("VP"),), columns=2)
    assert clerk.rows([row("1", "Một việc", wide)], TABLE, NONE) == [
        {"viec": "Một việc", "chu_tri, thoi_gian": "VP"}
    ]


def test_rows_of_a_new_group_stand_below_its_name():
    name = row("I", Cell((rich("**Nhóm**"),), columns=3), kind=RowKind.GROUP)
    assert clerk.rows([name, row("1", "Một", "", "")], TABLE, NONE) == [{"Nhóm": [{"viec": "Một"}]}]


@pytest.mark.parametrize(
    "unit",
    [
        row("1", "Một"),
        row("1", Cell((rich("Một"),), rows=2), "", ""),
        row("1", "Một", "", "", kind=RowKind.TOTAL),
        row("I", "Nhóm", "", "", kind=RowKind.GROUP),
    ],
)
def test_what_does_not_fit_the_table_is_stuck(unit):
    with pytest.raises(StuckError):
        clerk.rows([unit], TABLE, NONE)
