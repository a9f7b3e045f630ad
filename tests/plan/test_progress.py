from __future__ import annotations

import pytest

from generator.plan.model import Cell, Progress, Row, State, Text
from generator.text.rich import Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


def cell(column: str, *lines: str) -> Cell:
    return Cell((column,), text(*lines))


@pytest.fixture
def tasks(loaded):
    def tasks_of(rows: str):
        return loaded(f"nhiem_vu:\n{rows}").plan.tasks

    return tasks_of


@pytest.fixture
def faults(codes):
    def faults_of(rows: str):
        return codes(f"nhiem_vu:\n{rows}")

    return faults_of


@pytest.mark.parametrize(
    ("said", "progress"),
    [
        ("xong", Progress(State.DONE)),
        ("Chậm, chờ kinh phí", Progress(State.LATE, text("chờ kinh phí"))),
        ("bỏ; trùng", Progress(State.DROPPED, text("trùng"))),
        ("xong việc thứ nhất", Progress(None, text("xong việc thứ nhất"))),
        ("đang làm", Progress(None, text("đang làm"))),
        ("\n      chậm: chờ", Progress(State.LATE, text("chờ"))),
        ("\n      khác: chờ", Progress(None, text("khác: chờ"))),
        ("", None),
        ("'**xong**'", Progress(None, Text(((Run("xong", bold=True),),)))),
    ],
)
def test_progress_is_a_state_and_a_note(tasks, said, progress):
    assert tasks(f"  - viec: A\n    tien_do: {said}\n") == (
        Row((cell("viec", "A"),), (), progress),
    )


def test_progress_is_a_column_where_a_table_declares_it(loaded):
    table = "noi_dung:\n  - bang:\n      cot:\n        tien_do: Tiến độ\n      hang: 1\n"
    (row,) = loaded(f"{table}nhiem_vu:\n  - viec: A\n    tien_do: xong\n").plan.tasks
    assert (row.get("tien_do"), row.progress) == (text("xong"), None)
