from decimal import Decimal

import pytest

from generator.document.sums import amounts, in_words
from tests.document.plans import group, row


def test_the_numbers_of_a_column_are_taken_from_every_group():
    rows = (row(viec="A", kinh_phi="1.500"), group("G", row(viec="B", kinh_phi="500")))
    assert sum(amounts("kinh_phi", rows, lambda _: None)) == Decimal(2000)


def test_an_empty_cell_counts_for_nothing():
    assert list(amounts("kinh_phi", (row(kinh_phi=" "),), lambda _: None)) == []


def test_a_cell_that_is_no_number_is_told():
    found = []
    assert list(amounts("kinh_phi", (row(kinh_phi="Chưa rõ"),), found.append)) == []
    assert [(f.kind.code, f.data["value"]) for f in found] == [("SO001", "Chưa rõ")]


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("120000000", "đồng", "Một trăm hai mươi triệu đồng"),
        ("125.5", "triệu đồng", "Một trăm hai mươi lăm phẩy năm triệu đồng"),
        ("1.05", "tỷ đồng", "Một phẩy không năm tỷ đồng"),
        ("-3", "đồng", "Âm ba đồng"),
        ("0", "đồng", "Không đồng"),
    ],
)
def test_an_amount_is_said_in_words(value, unit, said):
    assert in_words(Decimal(value), unit) == said
