import pytest

from generator.check.rules import tasks
from generator.plan.model import OMITTED, Entry, Plan, Unit
from tests.document.plans import row, text

UNITS = (Unit("VP", "Văn phòng Sở", ("Văn phòng",)), Unit("TTr", "Thanh tra Sở"))
CENTRE = "Trung tâm Thông tin, thống kê, ứng dụng KH&CN"


def plan(*rows, **more):
    return Plan(tasks=rows, units=UNITS, **more)


def data(rule, found):
    return [dict(fault.data) for fault in rule(found)]


def test_a_task_without_a_lead_is_found_where_others_have_one():
    long = "Rà soát các quy định " * 9
    found = plan(row(viec="Một", chu_tri="VP"), row(viec=long), row(chu_tri=" ", viec="Ba"))
    assert [each["task"][:7] for each in data(tasks.task_without_lead, found)] == ["Rà soát", "Ba"]


def test_a_plan_that_names_no_lead_at_all_is_silent():
    assert data(tasks.task_without_lead, plan(row(viec="Một"), row(viec="Hai"))) == []


def test_a_unit_that_leads_and_supports_is_found_by_any_of_its_names():
    found = plan(row(viec="x", chu_tri="VP", phoi_hop="Văn phòng; Thanh tra Sở"))
    assert data(tasks.leads_and_supports, found) == [{"unit": "Văn phòng"}]


def test_two_blanks_are_no_unit():
    found = plan(row(viec="x", chu_tri="……", phoi_hop="……"))
    assert data(tasks.leads_and_supports, found) == []


def test_other_supporters_are_silent():
    assert (
        data(tasks.leads_and_supports, plan(row(viec="x", chu_tri="VP", phoi_hop="Thanh tra Sở")))
        == []
    )


def test_one_unit_under_three_names_is_one_finding():
    names = (CENTRE, CENTRE.replace("KH&CN", "KHCN"), "Trung tâm Thông tin và Thống kê KH&CN")
    (told,) = data(
        tasks.unit_named_several_ways, plan(*(row(viec="x", chu_tri=name) for name in names))
    )
    assert told["count"] == 3


@pytest.mark.parametrize(
    "names",
    [
        ("VP", "Văn phòng", "văn phòng sở"),
        ("UBND xã Bảo Lâm 1 Lâm Đồng", "UBND xã Bảo Lâm 2 Lâm Đồng"),
        ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("Các phòng thuộc Sở", "Các phòng, đơn vị thuộc Sở"),
        ("Phòng Quản lý Khoa học", "Phòng Quản lý Công nghệ"),
        ("Sở Văn hóa Thể thao Du lịch", "Sở Văn hóa Thể thao Du lịch Hưng Yên"),
    ],
)
def test_names_of_different_units_and_told_spellings_are_silent(names):
    assert (
        data(tasks.unit_named_several_ways, plan(*(row(viec="x", chu_tri=name) for name in names)))
        == []
    )


def recipients(*lines):
    return tuple(text(line) for line in lines)


@pytest.mark.parametrize(
    ("unit", "line"),
    [
        ("Sở Tài chính", "UBND tỉnh"),
        ("Văn phòng Sở", "UBND tỉnh"),
        ("Phòng Hành chính", "Sở Nội vụ"),
        ("UBND xã Quy Mông", "UBND tỉnh"),
    ],
)
def test_a_unit_that_no_recipient_covers_is_found(unit, line):
    found = plan(
        row(viec="x", chu_tri=unit), row(viec="y", chu_tri=unit), recipients=recipients(line)
    )
    assert data(tasks.unit_not_among_recipients, found) == [{"unit": unit}]


@pytest.mark.parametrize(
    ("unit", "line"),
    [
        ("Sở Tài chính", "Sở Tài chính (để thực hiện)"),
        ("Sở Tài chính", "Các sở, ban, ngành"),
        ("VP", "Các phòng, đơn vị thuộc Sở"),
        ("UBND xã Quy Mông", "Ủy ban nhân dân các xã, phường"),
        ("Các phòng thuộc Sở", "UBND tỉnh"),
        ("Ông Nguyễn Văn A", "UBND tỉnh"),
    ],
)
def test_a_unit_that_is_covered_is_silent(unit, line):
    found = plan(row(viec="x", chu_tri=unit), recipients=recipients(line))
    assert data(tasks.unit_not_among_recipients, found) == []


def test_without_recipients_nobody_is_missing():
    rows = (row(viec="x", chu_tri="Sở Tài chính"),)
    assert data(tasks.unit_not_among_recipients, plan(*rows)) == []
    assert data(tasks.unit_not_among_recipients, plan(*rows, recipients=OMITTED)) == []


def sentence(words):
    return (Entry(text=text(words)),)


def test_a_unit_named_otherwise_in_a_sentence_counts():
    said = f"{CENTRE.replace(', ứng', ' và ứng')} tiếp tục cập nhật tin bài."
    found = plan(row(viec="x", chu_tri=CENTRE), items=sentence(said))
    (told,) = data(tasks.unit_named_several_ways, found)
    assert told["count"] == 2
    assert "“Trung tâm Thông tin, thống kê và ứng dụng KH&CN” (1)" in told["names"]


@pytest.mark.parametrize(
    "said", [f"{CENTRE} tiếp tục cập nhật.", "Trung tâm Phục vụ hành chính công tiếp nhận hồ sơ."]
)
def test_a_unit_named_alike_in_a_sentence_is_silent(said):
    found = plan(row(viec="x", chu_tri=CENTRE), items=sentence(said))
    assert data(tasks.unit_named_several_ways, found) == []
