"""Blocks that are gone, taken out of the file."""

from __future__ import annotations

import pytest

from generator.pull.draft import joined
from generator.pull.removing import Remover, moved
from tests.pull.given import PLAN, Given, changed


def out(*words: str, plan: str = PLAN) -> tuple[list[tuple[str, ...]], list[str]]:
    given = Given(plan)
    gone = [given.number(each) for each in words]
    found = Remover(given.places, given.ours, given.reworder).groups(gone)
    drafts = [draft for _, draft in found if draft is not None]
    lines = changed(given.source.text, given.after(*joined(drafts, given.places)))
    return [members for members, _ in found], lines


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (("Sở Tài chính",), ["-  - Sở Tài chính"]),
        (("Việc thứ hai",), ["-      - viec: Việc thứ hai", "-        thoi_gian: 'Quý I'"]),
        (("Mục đích: ",), ["-      - Mục đích: Một **câu** đậm."]),
        (("Ngân sách",), ["-      doan: Ngân sách nhà nước."]),
        (("Trên đây",), ['-ket_thuc: "Trên đây là \\"kế hoạch\\"."']),
        (("Cơ quan phối hợp",), ["-          Cơ quan phối hợp: Các phòng"]),
        (("tại Sở năm",), ["-  tại Sở năm {{ nam }}"]),
        (("Đoạn sau",), ["-        Đoạn sau của việc ấy."]),
        (("Một việc",), ["-        Một việc năm {{ nam }}", "-        phải làm ngay."]),
        (("Nâng cao chất",), ["-  Nâng cao chất lượng"]),
    ],
)
def test_what_is_gone_goes_out(words, lines):
    assert sorted(out(*words)[1]) == sorted(lines)


def test_a_text_of_several_lines_goes_as_a_whole():
    groups, lines = out("Một việc", "Đoạn sau")
    assert [len(members) for members in groups] == [2]
    assert "-        phải làm ngay." in lines


def test_an_entry_goes_with_all_that_stands_below_it():
    groups, lines = out("MỤC ĐÍCH", "Mục đích: ", "Một việc", "Đoạn sau")
    assert len(groups) == 1
    assert len(groups[0]) == 4
    assert "-  - MỤC ĐÍCH:" in lines


def test_a_group_of_tasks_goes_with_them():
    groups, lines = out("Nhóm một", "Việc thứ nhất", "Việc thứ hai")
    assert len(groups) == 1
    assert "-  - Nhóm một:" in lines


def test_the_name_of_what_goes_on_above_it_goes_alone():
    plan = PLAN.replace("  - Kinh phí:\n      doan: Ngân", "  - Kinh phí:\n      - Ngân")
    assert out("KINH PHÍ", plan=plan)[1] == ["-  - Kinh phí:"]
    assert out("KINH PHÍ")[1] == []


@pytest.mark.parametrize(
    "words", [("MỤC ĐÍCH",), ("Nhóm một",), ("Nâng cao", "tại Sở năm"), ("Phụ lục",)]
)
def test_what_holds_something_that_stays_does_not(words):
    assert out(*words)[1] == []


def test_lines_move_as_far_to_the_right_as_their_new_neighbours():
    assert moved("  - a: >-\n      b\n\n", "    - x\n") == "    - a: >-\n        b\n\n"
    assert moved("    - a\n      b\n", "  - x\n") == "  - a\n    b\n"
    assert moved("  - a\n", "\n  - x") == "\n  - a\n"
