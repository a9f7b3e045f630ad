from __future__ import annotations

import pytest

from generator.plan.model import Assignment, Entry, Loose, TaskList, Text
from generator.text.rich import Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


@pytest.fixture
def items(loaded):
    def items_of(outline: str):
        return loaded(f"noi_dung:\n{outline}").plan.items

    return items_of


@pytest.fixture
def faults(codes):
    def faults_of(outline: str):
        return codes(f"noi_dung:\n{outline}")

    return faults_of


def test_a_loose_text_is_no_point(items):
    assert items("  - doan: Một đoạn.\n") == (Loose(text("Một đoạn.")),)


def test_a_colon_typed_twice_is_kept(items):
    assert items("  - Mục đích::\n") == (Entry(title=text("Mục đích"), colon=True),)
    assert items('  - tieu_de: "Mục đích:"\n') == (Entry(title=text("Mục đích"), colon=True),)


def test_assignments_keep_their_labels(items):
    outline = "  - phan_cong:\n      Cơ quan chủ trì: VP\n      Cơ quan phối hợp::\n"
    assert items(outline) == (
        Assignment(
            ((text("Cơ quan chủ trì"), text("VP")), (text("Cơ quan phối hợp"), Text(()))),
        ),
    )


def test_assignments_in_a_list_are_told_and_kept(items, faults):
    outline = "  - phan_cong:\n      - Cơ quan chủ trì: VP\n"
    assert items(outline)[0].parts[0][1] == text("VP")
    assert faults(outline) == ["DL027"]


def test_an_assignment_without_a_label_is_told(faults):
    assert faults('  - phan_cong:\n      "": VP\n') == ["DL034"]


def test_all_tasks_may_be_named(items):
    assert items("  - nhiem_vu: Tất cả\n") == (TaskList(""),)


def test_a_list_of_groups_is_no_group(faults):
    assert faults("  - nhiem_vu: []\n") == ["DL006"]


def test_a_heading_of_a_colon_alone_is_told(faults):
    assert faults('  - ":": b\n') == ["DL034"]
