from __future__ import annotations

import pytest

from generator.plan.model import Cell, Group, Progress, Row, State, Text
from generator.plan.write_rows import keyable, marked, write_rows
from generator.text.rich import Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


def cell(column: str, words: str) -> Cell:
    return Cell((column,), text(words))


def test_a_text_is_written_line_by_line_with_its_marks():
    assert marked(Text(((Run("a", bold=True),), (Run("{{ b }}"),)))) == "**a**\n\\{{ b }}"


@pytest.mark.parametrize(
    ("heading", "fits"), [("x" * 100, True), ("x" * 101, False), ("", False), ("a\nb", False)]
)
def test_a_heading_is_a_key_while_it_fits_a_line(heading, fits):
    assert keyable(heading) is fits


def test_a_group_is_a_key():
    assert write_rows((Group(text("A"), rows=(Row((cell("viec", "a"),)),)),)) == [
        {"A": [{"viec": "a"}]}
    ]


def test_a_group_whose_name_fits_no_key_has_a_row_of_its_own():
    assert write_rows((Group(text("x" * 200)),)) == [{"viec": "x" * 200, "muc": []}]
    assert write_rows((Group(),)) == [{"viec": "", "muc": []}]


def test_a_row_with_rows_below_is_written_with_them():
    group = Group(head=Row((cell("viec", "a"),)), rows=(Row((cell("viec", "b"),)),))
    assert write_rows((group,)) == [{"viec": "a", "muc": [{"viec": "b"}]}]


def test_cells_over_several_columns_share_a_key():
    assert write_rows((Row((Cell(("chu_tri", "phoi_hop"), text("a")),)),)) == [
        {"chu_tri, phoi_hop": "a"}
    ]


def test_sub_rows_stand_below_their_first_column():
    parts = ((cell("san_pham", "a"), cell("thoi_gian", "b")), (cell("san_pham", "c"),))
    assert write_rows((Row((cell("viec", "v"),), parts),)) == [
        {"viec": "v", "san_pham": [{"ten": "a", "thoi_gian": "b"}, {"ten": "c"}]},
    ]


@pytest.mark.parametrize(
    ("progress", "written"),
    [
        (Progress(State.DONE), "xong"),
        (Progress(State.LATE, text("chờ")), "chậm, chờ"),
        (Progress(None, text("đang làm")), "đang làm"),
    ],
)
def test_progress_is_written_as_it_is_read(progress, written):
    assert write_rows((Row((cell("viec", "a"),), (), progress),)) == [
        {"viec": "a", "tien_do": written}
    ]
