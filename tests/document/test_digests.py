"""What each block of a document says, and its digest."""

from __future__ import annotations

import pytest

from generator.document.blocks import Cell, Column, Paragraph, Recipient, Role, Row, RowKind, Table
from generator.document.digests import digest, digests, said
from generator.plan.levels import Level
from generator.text.rich import Note, Run
from tests.word.documents import appendix, paragraph, plan, point, recipients, text


def of(*blocks) -> list[int]:
    return list(digests(plan(body=blocks, recipients=(), appendices=())))


def row(*words, kind=RowKind.BODY) -> Row:
    return Row(kind, tuple(Cell(((Run(word),),)) for word in words))


def table(*rows, keys=("tt", "viec", "thoi_gian")) -> Table:
    return Table(tuple(map(Column, keys)), rows)


def test_each_block_has_a_digest_of_what_it_says():
    document = plan()
    assert list(digests(document)) == [digest(words) for words in said(document)]
    assert len(digests(document)) > 20


def test_long_documents_and_rare_letters_are_no_exception():
    words = [f"Câu thứ {number}" for number in range(1500)]
    words[700] = "Câu có 😀"
    document = plan(body=tuple(map(text, words)))
    assert list(digests(document)) == [digest(each) for each in said(document)]


def test_a_document_of_nothing_has_digests_too():
    assert of() == [digest(words) for words in said(plan(body=(), recipients=(), appendices=()))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (point("Một việc", "a)"), point("Một việc", "b)")),
        (text("năm\u00a02026"), text("năm 2026")),
        (text("Hết"), text("Hết./.")),
    ],
)
def test_what_the_program_makes_is_no_change(one, other):
    assert of(one) == of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (text("Trước ngày 15/6"), text("Trước ngày 20/6")),
        (text("131"), text("212")),
        (text("một ", Run("hai", bold=True)), text("một ", Run("hai", italic=True))),
        (text("một hai"), text(Run("một hai", bold=True))),
        (text("một", Note((Run("hai"),))), text("một hai")),
        (text("Hết."), text("Hết;")),
    ],
)
def test_what_a_person_changes_is_one(one, other):
    assert of(one) != of(other)


def test_a_row_has_one_digest_whatever_its_number():
    one = of(table(row("1", "Một việc", "Quý I")))
    assert one == of(table(row("7", "Một việc", "Quý I")))
    assert one != of(table(row("1", "Một việc", "Quý II")))
    assert one != of(table(row("1", "Một việc Quý I", "")))


def test_a_row_below_a_number_that_reaches_over_it_has_none_of_its_own():
    tall = Row(RowKind.BODY, (Cell(((Run("1"),),), rows=2), *row("Việc", "Quý I").cells))
    one = list(said(plan(body=(table(tall, row("Một", "Hai")),), recipients=(), appendices=())))
    assert one[-1].split("\x1f") == ["Một", "Hai"]


def test_the_number_counts_where_a_clerk_types_it():
    keys = ("so", "viec", "thoi_gian")
    assert of(table(row("1", "Việc", ""), keys=keys)) != of(table(row("2", "Việc", ""), keys=keys))


def test_a_heading_of_a_column_is_no_number():
    heading = row("TT", "Việc", "", kind=RowKind.HEADING)
    other = row("STT", "Việc", "", kind=RowKind.HEADING)
    assert of(table(heading)) != of(table(other))


def test_the_mark_at_the_end_of_a_list_s_line_is_the_list_s():
    one, other = (
        plan(recipients=(Recipient((Run(f"Sở Nội vụ{mark}"),)),), appendices=()) for mark in ";."
    )
    assert digests(one) == digests(other)


def test_head_and_foot_come_first():
    document = plan()
    found = list(said(document))
    assert document.letterhead.symbol in found[0]
    assert document.signature.name in found[1]


def test_appendices_are_part_of_it():
    with_, without = plan(appendices=(appendix(),), recipients=recipients(2)), plan(appendices=())
    assert len(digests(with_)) > len(digests(without))


def test_a_level_is_part_of_it():
    one = Paragraph(Role.POINT, (Run("Một"),), "a)", Level.LETTER)
    assert of(one) == of(paragraph(Role.POINT, "Một", number="b)", level=Level.LETTER))
    assert of(one) != of(paragraph(Role.POINT, "Một", number="1.", level=Level.ARABIC))
    assert of(one) != of(paragraph(Role.TEXT, "Một"))
