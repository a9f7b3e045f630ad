import pytest
from msgspec.structs import replace

from generator.check.tracing import lost, origins
from generator.document import view
from generator.document.blocks import (
    Appendix,
    Cell,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Row,
    RowKind,
    Signature,
    Table,
)
from generator.document.view import Run as Seen
from generator.finding import Lines
from generator.standard.kinds import KE_HOACH
from generator.text.rich import Run

PAGE = view.Page(210, 297, 20, 20, 30, 20, 10, 10)


def at(line):
    return Lines("a.yaml", line, line)


def said(text, line, number=""):
    return Paragraph(Role.TEXT, (Run(text),), number=number, origin=at(line))


def cell(text, line=0):
    return Cell(((Run(text),),), origin=at(line)) if line else Cell(((Run(text),),))


def document(*body, **more):
    return Document(KE_HOACH, Letterhead(), body=body, **more)


def seen(*texts):
    paragraphs = tuple(view.Paragraph(i, (Seen(text),)) for i, text in enumerate(texts, 1))
    return view.View((view.Section(PAGE, paragraphs),))


def lines(made, *texts, **more):
    return {index: origin.first for index, origin in origins(seen(*texts), made, **more).items()}


def test_a_paragraph_is_traced_by_its_words_with_its_number():
    made = document(said("Mục đích", 3, "1."), said("Yêu cầu", 4, "2."))
    assert lines(made, "1. Mục đích", "2. Yêu cầu") == {1: 3, 2: 4}


def test_what_was_put_in_or_changed_in_word_is_traced_to_nothing():
    made = document(said("Mục đích", 3), said("Yêu cầu", 4))
    assert lines(made, "Mục đích", "Thêm vào", "Yêu cầu khác") == {1: 3}


def test_the_same_words_are_told_apart_by_what_stands_before_them():
    made = document(said("a", 1), said("Như trên", 2), said("b", 3), said("Như trên", 4))
    assert lines(made, "a", "Như trên", "b", "Như trên") == {1: 1, 2: 2, 3: 3, 4: 4}
    assert lines(made, "b", "Như trên") == {1: 3, 2: 4}


def test_every_part_of_a_document_is_traced():
    row = Row(RowKind.BODY, (cell("ô một", 7), cell("ô hai")), at(8))
    table = Table((), (row,), ((Run("Bảng"),),), at(6))
    made = replace(
        document(
            table,
            subject=((Run("Về việc"),),),
            addressees=(Recipient((Run("Kính gửi ai"),), at(2)),),
            recipients=(Recipient((Run("Sở A;"),), at(9)),),
            signature=Signature(("KT. GIÁM ĐỐC",), ("Trưởng ban",), "Nguyễn Văn An", at(10)),
            appendices=(
                Appendix(
                    "Biểu", ((Run("TÊN"),),), (Run("(Kèm)"),), (said("x", 12),), origin=at(11)
                ),
            ),
        ),
        letterhead=Letterhead(("BỘ A",), ("SỞ B",), origin=Lines("office.yaml", 1, 2)),
    )
    texts = ["BỘ A", "SỞ B", "Về việc", "Kính gửi ai", "Bảng", "ô một", "ô hai", "Sở A;"]
    texts += ["KT. GIÁM ĐỐC", "Trưởng ban", "Nguyễn Văn An", "Biểu", "TÊN", "(Kèm)", "x"]
    found = lines(made, *texts, subject=at(5))
    assert list(found.values()) == [1, 1, 5, 2, 6, 7, 8, 9, 10, 10, 10, 11, 11, 11, 12]


def test_what_has_no_origin_is_traced_to_nothing():
    assert lines(document(subject=((Run("Về việc"),),)), "Về việc") == {}


@pytest.mark.parametrize(
    ("texts", "missing"),
    [
        (("1. Mục đích", "x"), ""),
        (("1. Mục tiêu", "x"), "1. Mục đích"),
        (("x",), "1. Mục đích"),
        (("1. Mục đích", "thêm", "x"), ""),
        (("1. Mục đích",), "x"),
    ],
)
def test_the_first_line_that_a_word_file_has_lost_is_named(texts, missing):
    made = document(
        said("Mục đích", 3, "1."),
        said("", 4),
        appendices=(Appendix(body=(said("x", 5),)),),
    )
    assert lost(seen(*texts), made) == missing
