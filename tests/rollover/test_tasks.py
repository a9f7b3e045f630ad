import pytest

from generator.rollover import reasons
from generator.rollover.changes import Verdict
from generator.source.read import read
from tests.rollover.rolling import after, decisions, rolled

HEAD = "loai: kế hoạch\nnam: 2024\nnhiem_vu:\n"
DONE = HEAD + (
    "  - viec: Một\n    thoi_gian: 12/2024\n"
    "  # việc này xong sớm\n  - viec: Hai năm 2024\n    tien_do: xong   # tốt\n"
    "  - viec: Ba\n    tien_do: bỏ, không cần\n"
    "  - viec: Bốn\n    tien_do: chậm, chờ kinh phí\n"
)


def test_finished_and_dropped_tasks_are_left_out_with_their_comments():
    assert after(DONE) == HEAD.replace("2024", "2025") + (
        "  - viec: Một\n    thoi_gian: 12/2025\n"
        "  - viec: Bốn\n    tien_do: chuyển từ năm 2024 – chậm, chờ kinh phí\n"
    )


def test_the_list_says_what_became_of_each_task():
    found = [(c.reason.message, c.old, c.new) for c in rolled(DONE) if "task" in c.reason.message]
    assert found == [
        (reasons.TASK_DONE, "Hai năm 2024", ""),
        (reasons.TASK_DROPPED, "Ba", ""),
        (reasons.TASK_CARRIED, "Bốn", "Bốn (chuyển từ năm 2024)"),
    ]


def test_finished_tasks_stay_where_the_clerk_says_so():
    new = after(DONE, keep_done=True)
    assert "  - viec: Hai năm 2025\n    tien_do:    # tốt\n" in new
    assert "Ba" not in new


def test_a_task_that_was_carried_over_before_keeps_its_first_origin():
    text = HEAD + "  - viec: Một\n    tien_do: chuyển từ năm 2022 – chậm\n"
    assert after(text) == text.replace("nam: 2024", "nam: 2025")


@pytest.mark.parametrize(
    ("progress", "new"),
    [
        ("chậm", "chuyển từ năm 2024 – chậm"),
        ("'chậm'", "'chuyển từ năm 2024 – chậm'"),
        (">-\n      chậm, chờ", ">-\n      chuyển từ năm 2024 – chậm, chờ"),
        ("{chậm: chờ}", '"chuyển từ năm 2024 – {chậm: chờ}"'),
        ("\n      chậm: chờ", '\n      "chuyển từ năm 2024 – chậm: chờ"'),
        ("", ""),
    ],
)
def test_a_task_that_is_not_finished_tells_where_it_comes_from(progress, new):
    text = f"{HEAD}  - viec: Một\n    tien_do: {progress}\n"
    assert after(text).endswith(f"tien_do: {new}\n")
    assert read(after(text), "a").findings == []


def test_a_finished_task_said_in_two_lines_begins_anew():
    text = HEAD + "  - viec: Một\n    tien_do:\n      xong: tốt\n  - viec: Hai\n"
    assert after(text, keep_done=True).endswith('tien_do:\n      ""\n  - viec: Hai\n')
    assert "Một" not in after(text)


def test_a_group_is_never_emptied():
    text = HEAD + "  - Nhóm:\n      - viec: Một\n        tien_do: xong\n  - viec: Hai\n"
    assert after(text) == text.replace("2024", "2025")
    assert decisions(rolled(text)) == [reasons.GROUP_FINISHED]


@pytest.mark.parametrize(
    "tasks",
    [
        "nhiem_vu: [{viec: Một, tien_do: xong}, {viec: Hai}]\n",
        "nhiem_vu:\n  - {viec: Một, tien_do: xong} \n  - viec: Ba\n",
    ],
)
def test_a_task_without_lines_of_its_own_is_left_to_a_person(tasks):
    text = f"loai: kế hoạch\nnam: 2024\n{tasks}"
    found = rolled(text)
    assert all(c.verdict is Verdict.DECIDE for c in found if "finished" in c.reason.message) or (
        reasons.TASK_DONE in [c.reason.message for c in found]
    )


def test_the_last_task_of_a_file_without_an_end_can_be_left_out():
    text = HEAD + "  - viec: Một\n  -\n    viec: Hai\n    tien_do: xong"
    assert after(text) == HEAD.replace("2024", "2025") + "  - viec: Một\n"


@pytest.mark.parametrize("note", ["hoàn thành 100%", "đã hoàn thành", "Đã xong từ tháng 6", "100%"])
def test_a_note_that_may_say_that_a_task_is_finished_is_asked_about(note):
    text = f"{HEAD}  - viec: Một\n    tien_do: {note}\n  - viec: Hai\n"
    assert decisions(rolled(text)) == [reasons.TASK_SEEMS_DONE]
    assert after(text) == text.replace("nam: 2024", "nam: 2025")


def test_years_in_notes_on_progress_stay():
    text = HEAD + "  - viec: Một\n    tien_do: chậm từ năm 2023\n"
    assert after(text).endswith("tien_do: chuyển từ năm 2024 – chậm từ năm 2023\n")
