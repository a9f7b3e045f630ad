from __future__ import annotations

from generator.plan.model import TaskList

GROUPS = """\
noi_dung:
  - NHIỆM VỤ:
      - nhiem_vu: tuyên  truyền
      - Khác:
          - nhiem_vu: tất cả
nhiem_vu:
  - "**Tuyên truyền**":
      - viec: Viết bài
"""


def test_a_group_is_called_by_its_own_name(loaded):
    plan = loaded(GROUPS).plan
    assert plan.items[0].items[0] == TaskList("Tuyên truyền")
    assert plan.items[0].items[1].items == (TaskList(""),)


def test_tasks_that_are_printed_and_not_there_are_missing(loaded):
    text = GROUPS[: GROUPS.index("nhiem_vu:\n  -")]
    missing = [f.data.get("field") for f in loaded(text).findings]
    assert "nhiem_vu" in missing


def test_a_group_that_is_not_there_is_told(codes):
    near = GROUPS.replace("nhiem_vu: tuyên  truyền", "nhiem_vu: Tuyên tuyền")
    far = GROUPS.replace("nhiem_vu: tuyên  truyền", "nhiem_vu: Kiểm tra đột xuất")
    assert (codes(near), codes(far)) == (["DL040"], ["DL041"])


def test_a_group_in_an_appendix_is_called_by_its_own_name(loaded):
    text = "phu_luc:\n  ten: A\n  noi_dung:\n    - nhiem_vu: nhom a\n"
    tasks = "nhiem_vu:\n  - viec: Nhóm A\n    muc:\n      - viec: b\n"
    plan = loaded(text + tasks).plan
    assert plan.appendices[0].items == (TaskList("Nhóm A"),)
