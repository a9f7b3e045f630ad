from pathlib import Path

import pytest

from generator.app import reading
from generator.app.errors import FileMissingError, FileUnreadableError, NoPlansError, NotAPlanError
from generator.app.project import SUFFIXES, find_project
from generator.app.reading import all_plans, open_plan, wanted


def test_a_plan_is_opened_with_its_office(project, plan):
    opened = open_plan(plan, find_project(project))
    assert opened.findings == ()
    assert opened.plan.office.names == ("Sở Y tế",)
    assert opened.plan.signer.name == "Nguyễn Văn An"


def test_values_may_be_set_for_one_run(project, plan):
    opened = open_plan(plan, find_project(project), {"nam": "2026"})
    assert opened.plan.year == 2026


def codes(project, plan):
    return [(f.kind.code, f.place.line) for f in open_plan(plan, find_project(project)).findings]


def test_an_office_file_that_is_not_there_is_told_at_its_line(project, plan, change):
    change("../co-quan.yaml", "../khac.yaml")
    assert ("MT201", 1) in codes(project, plan)


def test_a_file_whose_name_is_near_is_what_may_be_meant(project, plan, change):
    change("../co-quan.yaml", "../co-quann.yaml")
    found = open_plan(plan, find_project(project)).findings
    assert [(f.kind.code, f.data["nearest"]) for f in found if f.kind.code == "MT204"] == [
        ("MT204", "../co-quan.yaml")
    ]


def test_a_way_may_be_written_as_on_windows(project, plan, change):
    change("../co-quan.yaml", "..\\co-quan.yaml")
    assert codes(project, plan) == []


@pytest.mark.parametrize(
    "path", ["..\\..\\..\\ngoai.yaml", "../co-quan.yaml\\..\\..\\..\\ngoai.yaml"]
)
def test_a_way_of_windows_may_not_leave_the_project_either(project, plan, change, path, tmp_path):
    (tmp_path / "ngoai.yaml").write_text("co_quan: {ten: Lạ}\n", encoding="utf-8")
    change("../co-quan.yaml", path)
    assert open_plan(plan, find_project(project)).plan.office.names == ()


def test_a_link_may_not_leave_the_project(project, plan, change, tmp_path):
    (tmp_path / "ngoai.yaml").write_text("co_quan: {ten: Lạ}\n", encoding="utf-8")
    (project / "plans" / "link.yaml").symlink_to(tmp_path / "ngoai.yaml")
    change("../co-quan.yaml", "../link.yaml")
    assert ("MT202", 1) in codes(project, plan)


def test_a_way_that_no_system_can_take_is_told(project, plan, change):
    change("../co-quan.yaml", '"../\\0khac.yaml"')
    assert ("MT201", 1) in codes(project, plan)


@pytest.mark.parametrize("path", ["../../../ngoai.yaml", "/etc/hostname"])
def test_an_office_file_outside_the_project_is_not_read(project, plan, change, tmp_path, path):
    (tmp_path / "ngoai.yaml").write_text("co_quan: {ten: Lạ}\n", encoding="utf-8")
    change("../co-quan.yaml", path)
    assert ("MT202", 1) in codes(project, plan)
    assert open_plan(plan, find_project(project)).plan.office.names == ()


def test_office_files_are_no_plans(project, plan):
    assert all_plans(find_project(project)) == [plan]


def test_a_file_that_a_plan_names_is_an_office_file_whatever_it_holds(project, plan):
    shared = project / "plans" / "co-quan.yaml"
    shared.write_text(shared.read_text(encoding="utf-8") + "trich_yeu: Chung\n", encoding="utf-8")
    assert all_plans(find_project(project)) == [plan]


def test_a_folder_names_the_plans_in_it(project, plan):
    assert wanted([project / "plans"], find_project(project), SUFFIXES) == [plan]


def test_a_file_that_is_not_there_is_an_error(project):
    with pytest.raises(FileMissingError):
        wanted([Path("khong-co.yaml")], find_project(project), SUFFIXES)


@pytest.mark.parametrize("name", ["ghi-chu.txt", "passwd", "a.docx"])
def test_a_file_that_is_no_plan_by_its_ending_is_an_error(project, name):
    (project / name).write_text("a: b\n", encoding="utf-8")
    with pytest.raises(NotAPlanError):
        wanted([project / name], find_project(project), SUFFIXES)


def test_a_project_without_plans_is_an_error(tmp_path):
    with pytest.raises(NoPlansError):
        all_plans(find_project(tmp_path))


def test_a_folder_in_the_place_of_a_file_is_an_error(project):
    with pytest.raises(FileUnreadableError):
        open_plan(project / "plans", find_project(project))


def test_a_file_that_cannot_be_understood_is_told(project, plan):
    plan.write_bytes(b"%PDF-1.4\x00")
    opened = open_plan(plan, find_project(project))
    assert not opened.understood
    assert opened.findings


def test_a_run_reads_an_office_file_once_and_knows_what_it_read(project, plan):
    here, offices = find_project(project), {}
    office = project / "plans/co-quan.yaml"
    was = office.read_bytes()
    first = open_plan(plan, here, offices=offices)
    office.write_bytes(b"co_quan:\n  ten: Kh\xc3\xa1c\n")
    second = open_plan(plan, here, offices=offices)
    assert first.files == second.files == (plan.read_bytes(), was)
    assert second.plan.office.names == ("Sở Y tế",)
    assert open_plan(plan, here).plan.office.names == ("Khác",)


def test_of_many_office_files_not_all_are_kept(project, plan, monkeypatch):
    monkeypatch.setattr(reading, "MOST_OFFICES", 2)
    here, offices = find_project(project), {}
    text = plan.read_text(encoding="utf-8")
    for number in range(5):
        (project / f"plans/o{number}.yaml").write_text("co_quan:\n  ten: x\n", encoding="utf-8")
        plan.write_text(text.replace("co-quan", f"o{number}"), encoding="utf-8")
        assert open_plan(plan, here, offices=offices).files[1]
        assert len(offices) <= 2


def test_a_plan_is_told_from_an_office_file_without_reading_it(project, plan, monkeypatch):
    read = []
    monkeypatch.setattr(reading, "read_bytes", lambda _, name: read.append(name))
    about = reading._about(plan, find_project(project))
    assert about == reading.About("../co-quan.yaml", is_office=False)
    assert read == []
