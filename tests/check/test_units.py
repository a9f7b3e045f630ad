from generator.check.units import folded, official, tasks_of
from generator.plan.model import Assignment, Cell, Duty, Entry, Plan, Row, Unit
from tests.document.plans import group, row, text

UNITS = (Unit("VP", "Văn phòng Sở", ("Văn phòng",)),)


def names(lead, units=UNITS):
    (task,) = tasks_of(Plan(tasks=(row(viec="x", chu_tri=lead),), units=units))
    return [unit.name for unit in task.of(Duty.LEAD)]


def test_units_are_parted_by_semicolons_and_lines():
    assert names("Sở A; Sở B.\n") == ["Sở A", "Sở B"]


def test_a_comma_parts_only_what_is_known():
    assert names("Trung tâm Thông tin, thống kê") == ["Trung tâm Thông tin, thống kê"]
    assert names("Văn phòng Sở, Thanh tra") == ["Văn phòng Sở", "Thanh tra"]


def test_remarks_do_not_belong_to_the_name():
    assert names("Sở A (thường trực)") == ["Sở A"]


def test_spellings_of_one_name_are_folded():
    assert folded("Trung tâm Thông tin và ứng dụng KH&CN") == folded(
        "Trung tâm thông tin, ứng dụng Khoa học và Công nghệ"
    )


def test_the_office_file_tells_the_official_name():
    plan = Plan(units=UNITS)
    assert official(plan, "VP") == official(plan, "văn phòng") == "Văn phòng Sở"
    assert official(plan, "Sở A") == "Sở A"


def test_groups_sub_rows_and_the_body_are_read():
    parted = Row((Cell(("viec",), text("y")),), ((Cell(("chu_tri",), text("Sở B")),),))
    duty = Assignment(((text("Cơ quan chủ trì"), text("Sở C")), (text("Ghi chú"), text("không"))))
    plan = Plan(
        tasks=(group("Nhóm", row(viec="x", chu_tri="Các phòng")), parted),
        items=(Entry(text("A"), items=(duty,)),),
    )
    found = [unit for task in tasks_of(plan) for unit in task.units]
    assert [unit.name for unit in found] == ["Các phòng", "Sở B", "Sở C"]
    assert [unit.collective for unit in found] == [True, False, False]
