from pathlib import Path

import pytest

from generator.app.check import check
from generator.app.checking import DECISIONS
from generator.app.errors import FileExistsAlreadyError, FileMissingError, NoPlansError
from generator.app.generate import generate
from generator.app.new_year import Wanted, new_year
from generator.app.year_list import LISTED, ListFormError
from generator.rollover.changes import Verdict

YEARLY = "Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh về nâng cao chất lượng năm 2025"


def codes(result):
    return [finding.kind.code for finding in result.outcome.findings]


def test_next_years_plan_lies_in_next_years_folder(project, plan):
    before = plan.read_bytes()
    result = new_year([plan], Wanted())
    made = project / "plans" / "2026" / "a.yaml"
    assert result.outcome.exit_code == 0
    assert "nam: 2026\n" in made.read_text("utf-8")
    assert plan.read_bytes() == before


def test_the_new_plan_is_generated_and_checked(project, plan):
    new_year([plan], Wanted())
    made = Path("plans/2026/a.yaml")
    assert generate([made]).exit_code == 0
    assert "NM001" in [f.kind.code for f in check([made]).findings]


def test_a_superiors_plan_left_open_keeps_the_final_version_from_being_made(project, plan, change):
    change("Sở Y tế ban hành Kế hoạch như sau.", YEARLY)
    new_year([plan], Wanted())
    made = Path("plans/2026/a.yaml")
    assert "SO003" in [f.kind.code for f in check([made]).findings]
    assert generate([made], final=True).failed
    assert not generate([made]).failed


def test_open_decisions_keep_the_final_version_from_being_made(project, plan):
    new_year([plan], Wanted())
    made = Path("plans/2026/a.yaml")
    assert "NĂM MỚI" in made.read_text("utf-8")
    assert generate([made], final=True).failed
    lines = made.read_text("utf-8").splitlines(keepends=True)
    decided = "".join(line for line in lines if "NĂM MỚI" not in line)
    made.write_text(decided, "utf-8")
    assert not generate([made], final=True).failed


def test_check_counts_what_the_list_leaves_to_a_person(project, plan, change):
    change("Sở Y tế ban hành Kế hoạch như sau.", "Hội nghị (2024), (2024), Ngày hội STEM 2025.")
    listed = new_year([plan], Wanted()).lists[0].changes
    open_ = [change for _, change in listed if change.verdict is Verdict.DECIDE]
    said = [(said.message, said.data) for said in check([Path("plans/2026/a.yaml")]).said]
    assert (DECISIONS, {"count": len(open_)}) in said
    assert len(open_) > 1


@pytest.mark.parametrize(
    ("name", "begins"), [("ds.docx", b"PK"), ("ds.md", b"# plans/2025"), ("ds.json", b"{")]
)
@pytest.mark.parametrize("dry_run", [True, False])
def test_the_list_is_written_to_a_file(project, plan, name, begins, dry_run):
    result = new_year([plan], Wanted(dry_run=dry_run, listing=Path(name)))
    assert Path(name).read_bytes().startswith(begins)
    assert result.outcome.said[-1].message == LISTED
    assert Path("plans/2026").exists() is not dry_run


def test_the_list_overwrites_nothing_and_then_no_plan_is_made(project, plan):
    Path("ds.docx").write_text("của tôi", "utf-8")
    with pytest.raises(FileExistsAlreadyError):
        new_year([plan], Wanted(listing=Path("ds.docx")))
    with pytest.raises(ListFormError):
        new_year([plan], Wanted(listing=Path("ds.pdf")))
    assert Path("ds.docx").read_text("utf-8") == "của tôi"
    assert not Path("plans/2026").exists()


def test_a_dry_run_writes_nothing_and_lists_what_the_run_then_does(project, plan):
    shown = new_year([plan], Wanted(dry_run=True))
    assert not (project / "plans" / "2026").exists()
    assert new_year([plan], Wanted()).lists == shown.lists


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_file_that_is_there_is_never_touched(project, plan, dry_run):
    made = project / "plans" / "2026" / "a.yaml"
    made.parent.mkdir()
    made.write_text("của tôi", "utf-8")
    with pytest.raises(FileExistsAlreadyError):
        new_year([plan], Wanted(dry_run=dry_run))
    assert made.read_text("utf-8") == "của tôi"


def test_a_whole_folder_is_taken_and_one_that_fails_does_not_stop_the_others(project, plan):
    other = plan.with_name("b.yaml")
    other.write_text(plan.read_text("utf-8"), "utf-8")
    plan.with_name("c.yaml").write_text("loai: kế hoạch\nnoi_dung: [Một]\n", "utf-8")
    (project / "plans" / "2026").mkdir()
    (project / "plans" / "2026" / "a.yaml").write_text("", "utf-8")
    result = new_year([plan.parent], Wanted())
    assert [Path(listed.name).name for listed in result.lists] == ["b.yaml"]
    assert sorted(codes(result)) == ["MT103", "NM101"]
    assert (project / "plans" / "2026" / "b.yaml").is_file()


def test_plans_keep_their_places_below_the_folder_that_was_named(project, plan):
    other = plan.parent / "quý" / "a.yaml"
    other.parent.mkdir()
    other.write_bytes(plan.read_bytes())
    new_year([plan.parent], Wanted(output=Path("moi")))
    assert Path("moi/a.yaml").is_file()
    assert Path("moi/quý/a.yaml").is_file()


def test_a_plan_that_is_named_twice_is_taken_once(project, plan):
    assert len(new_year([plan, plan.parent], Wanted(dry_run=True)).lists) == 1


def test_an_office_file_and_a_folder_without_plans_are_refused(project, plan):
    office = Path("co-quan") / "y-te.yaml"
    office.parent.mkdir()
    office.write_text("co_quan:\n  ten: Sở Y tế\n", "utf-8")
    assert codes(new_year([office], Wanted())) == ["NM105"]
    with pytest.raises(NoPlansError):
        new_year([office.parent], Wanted())


@pytest.mark.parametrize("dry_run", [True, False])
def test_two_plans_never_become_one_file(project, plan, dry_run):
    older = project / "plans" / "2024" / "a.yaml"
    older.parent.mkdir()
    older.write_text(plan.read_text("utf-8").replace("nam: 2025", "nam: 2024"), "utf-8")
    result = new_year([older, plan], Wanted(2027, dry_run=dry_run))
    assert [listed.name for listed in result.lists] == ["plans/2024/a.yaml"]
    assert codes(result) == ["MT103"]


def test_several_years_at_once(project, plan):
    new_year([plan], Wanted(2028))
    assert "nam: 2028" in (project / "plans" / "2028" / "a.yaml").read_text("utf-8")


def test_several_plans_go_into_the_folder_that_is_asked_for(project, plan):
    plan.with_name("b-2025.yaml").write_text(plan.read_text("utf-8"), "utf-8")
    new_year([plan.parent], Wanted(output=Path("plans/moi")))
    assert sorted(path.name for path in Path("plans/moi").iterdir()) == ["a.yaml", "b-2026.yaml"]


def test_the_office_file_and_the_schema_are_found_from_another_folder(project, plan, change):
    (project / "schema").mkdir()
    (project / "schema" / "v.json").write_text("{}", "utf-8")
    text = plan.read_text("utf-8")
    plan.write_text(f"# yaml-language-server: $schema=../../schema/v.json\n{text}", "utf-8")
    result = new_year([plan], Wanted(output=Path("plans/x/y/moi.yaml")))
    lines = Path("plans/x/y/moi.yaml").read_text("utf-8").splitlines()
    assert lines[0] == "# yaml-language-server: $schema=../../../schema/v.json"
    assert "dung_chung: ../../co-quan.yaml" in lines
    assert result.lists[0].changes[0][1].verdict is Verdict.MOVED
    assert generate([Path("plans/x/y/moi.yaml")]).exit_code == 0


def test_a_schema_that_is_not_there_is_left_as_it_is(project, plan):
    text = plan.read_text("utf-8")
    plan.write_text(f"# yaml-language-server: $schema=../../schema/v.json\n{text}", "utf-8")
    new_year([plan], Wanted(output=Path("plans/x/y/moi.yaml")))
    first = Path("plans/x/y/moi.yaml").read_text("utf-8").splitlines()[0]
    assert first.endswith("$schema=../../schema/v.json")


@pytest.mark.parametrize(
    ("year", "code"), [(2025, "NM102"), (1900, "NM103"), (2201, "NM103"), (99999, "NM103")]
)
def test_a_year_that_cannot_be_is_refused(plan, year, code):
    result = new_year([plan], Wanted(year))
    assert codes(result) == [code]
    assert result.outcome.exit_code == 1


def test_a_plan_with_faults_of_writing_is_refused_with_them(plan, change):
    change("noi_dung:\n", "noi_dung: [\n")
    result = new_year([plan], Wanted())
    assert codes(result)[-1] == "NM104"
    assert len(codes(result)) > 1


def test_a_file_that_is_not_there_is_said(project):
    with pytest.raises(FileMissingError):
        new_year([project / "plans" / "x.yaml"], Wanted())


def test_a_plan_outside_any_project_stays_beside_the_old_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("loai: kế hoạch\nnam: 2025\n", "utf-8")
    new_year([Path("a.yaml")], Wanted())
    assert Path("a-2026.yaml").is_file()


HARD = (
    "\ufeff# năm 2025\r\nloai:   kế hoạch   # loại\r\n\r\nnam: '2025' # năm\r\n"
    'trich_yeu:   "Năm 2025\\u2026"  # trích yếu\r\n# trước\r\nnoi_dung:\r\n'
    "    -   'Năm 2025 '' rồi'   # một\r\n    # hai\r\n    -   >-   # gấp\r\n"
    "              Trong năm\r\n              2025 và\r\n\r\n              tháng 01/2025\r\n"
    "    -   Ba năm\r\n        2025   # ba\r\n    -   Mục:\r\n          - |2\r\n"
    "            quý I/2025\r\n\r\nnguoi_ky: không\r\n# hết"
)  # fmt: skip


def test_what_is_not_edited_comes_back_byte_for_byte(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_bytes(HARD.encode())
    new_year([Path("a.yaml")], Wanted())
    text = Path("a-2026.yaml").read_bytes().decode()
    first, rest = HARD.split("\r\n", 1)
    assert text == first + "\r\n" + rest.replace("2025", "2026")
