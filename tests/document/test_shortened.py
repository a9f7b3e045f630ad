import pytest

from generator.document.blocks import (
    Appendix,
    Cell,
    Document,
    Letterhead,
    Paragraph,
    Role,
    Row,
    RowKind,
    Table,
)
from generator.document.shortened import shortened
from generator.standard.kinds import KE_HOACH


def table(*spans):
    rows = (Row(RowKind.BODY, (Cell(rows=span), Cell())) for span in spans)
    return Table((), tuple(rows))


def made(body=(), appendix=()):
    return Document(KE_HOACH, Letterhead(), body=body, appendices=(Appendix(body=appendix),))


@pytest.mark.parametrize(
    ("spans", "left"),
    [((1,) * 3, 3), ((1,) * 4, 3), ((1, 1, 3, 1, 1, 1), 5), ((1, 2, 1, 1), 3), ((), 0)],
)
def test_a_table_keeps_its_first_rows_and_no_cell_is_cut(spans, left):
    document = shortened(made((table(*spans),), (table(*spans),)), 3)
    assert [len(part.rows) for part in (*document.body, *document.appendices[0].body)] == [left] * 2


def test_what_is_no_table_stays():
    body = tuple(Paragraph(Role.TEXT, ()) for _ in range(5))
    assert shortened(made(body), 3) == made(body)


def test_a_short_document_stays_as_it_is():
    document = made((table(1, 1, 1),))
    assert shortened(document, 3) == document
