from generator.document.plain import plain_data
from generator.plan.model import OMITTED, Cell, Group, Plan, Row
from tests.document.plans import group, row, text


def tasks(*rows):
    return plain_data(Plan(tasks=rows))["nhiem_vu"]


def test_tasks_and_groups_stand_in_one_list_with_their_numbers():
    found = tasks(group("Nhóm", row(viec="A", chu_tri="B")), row(viec="C"))
    assert [(t["tt"], t["la_nhom"], t["viec"]) for t in found] == [
        ("1", True, "Nhóm"),
        ("1.1", False, "A"),
        ("2", False, "C"),
    ]
    assert found[1]["chu_tri"] == "B"


def test_every_task_has_every_key():
    [task] = tasks(row(viec="A"))
    assert task["san_pham"] == ""


def test_a_group_with_cells_of_its_own_has_them():
    [head, _] = tasks(Group(head=row(viec="G", kinh_phi="5"), rows=(row(viec="A"),)))
    assert (head["viec"], head["kinh_phi"]) == ("G", "5")


def test_sub_rows_are_lines_one_below_the_other():
    parts = ((Cell(("san_pham",), text("x")),), (Cell(("san_pham",), text("y")),))
    [task] = tasks(Row((Cell(("viec",), text("A")),), parts))
    assert task["san_pham"] == "x\ny"


def test_marks_are_taken_off_and_lines_kept():
    data = plain_data(Plan(year=2025, subject=text("**Một**", "hai"), basis=(text("Căn cứ"),)))
    assert (data["nam"], data["trich_yeu"], data["can_cu"]) == ("2025", "Một\nhai", ["Căn cứ"])


def test_recipients_may_be_left_out():
    assert plain_data(Plan(recipients=OMITTED))["noi_nhan"] == []
