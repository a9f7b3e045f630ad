"""What the key of a column says of it, and where its lines stand."""

import pytest

from generator.document.blocks import Align
from generator.document.columns import alignments
from generator.plan.model import SUM, Cell, Row
from tests.document.plans import group, row, text

KEYS = ("tt", "viec", "kinh_phi", "ghi_chu", "thoi_gian")
PLAIN = {
    "tt": Align.CENTER,
    "viec": Align.LEFT,
    "kinh_phi": Align.LEFT,
    "ghi_chu": Align.LEFT,
    "thoi_gian": Align.CENTER,
}


def test_short_columns_stand_in_the_middle_and_the_rest_at_the_left():
    assert alignments(KEYS, (row(viec="A", thoi_gian="Quý I"),)) == PLAIN


def test_rows_that_are_still_to_be_written_say_nothing():
    assert alignments(KEYS, 5) == PLAIN


@pytest.mark.parametrize("amount", ["1.000.000", "12,5", SUM])
def test_a_column_of_amounts_stands_at_the_right(amount):
    rows = (row(viec="A", kinh_phi=amount), row(viec="B"))
    assert alignments(KEYS, rows) == PLAIN | {"kinh_phi": Align.RIGHT}


def test_amounts_below_groups_and_in_sub_rows_count():
    divided = Row(parts=((Cell(("ghi_chu",), text("5")),),))
    rows = (group("G", row(kinh_phi="1.000"), divided),)
    right = {"kinh_phi": Align.RIGHT, "ghi_chu": Align.RIGHT}
    assert alignments(KEYS, rows) == PLAIN | right


def test_a_column_with_one_word_in_it_stands_at_the_left():
    rows = (row(viec="A", kinh_phi="1.000"), row(viec="B", kinh_phi="Chưa có"))
    assert alignments(KEYS, rows) == PLAIN


def test_a_word_over_several_columns_is_in_each_of_them():
    both = Row((Cell(("kinh_phi", "ghi_chu"), text("theo thực tế")),))
    assert alignments(KEYS, (row(kinh_phi="1.000", ghi_chu="7"), both)) == PLAIN
