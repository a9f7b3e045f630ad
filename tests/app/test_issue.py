import pytest

from generator.app.issue import issue


def codes(outcome):
    return [finding.kind.code for finding in outcome.findings]


@pytest.fixture
def other(plan):
    """Write another plan of the same office with a number."""

    def write(old="", new="", number="12", day="05/01/2025"):
        text = plan.read_text("utf-8").replace(
            "nam: 2025\n", f"nam: 2025\nso: {number}\nngay: {day}\n"
        )
        assert old in text
        plan.with_name("khac.yaml").write_text(text.replace(old, new) if old else text, "utf-8")

    return write


def test_number_and_date_are_written_into_the_plan(plan):
    outcome = issue(plan, "12", "19/01/2025")
    assert outcome.exit_code == 0
    assert "nam: 2025\nso: 12\nngay: 19/01/2025\n" in plan.read_text("utf-8")


def test_doing_it_twice_is_the_same(plan):
    issue(plan, "12", "19/01/2025")
    before = plan.read_bytes()
    assert issue(plan, "012", "19/01/2025").exit_code == 0
    assert plan.read_bytes() == before.replace(b"so: 12", b"so: 012")


@pytest.mark.parametrize(
    ("number", "day", "code"),
    [
        ("mười hai", "19/01/2025", "NM201"),
        ("12/KH", "19/01/2025", "NM201"),
        ("0", "19/01/2025", "NM201"),
        ("12", "tháng 01/2025", "NM202"),
        ("12", "31/02/2025", "NM202"),
        ("12", "hôm nay", "NM202"),
    ],
)
def test_what_is_no_number_or_no_date_is_refused(plan, number, day, code):
    before = plan.read_bytes()
    outcome = issue(plan, number, day)
    assert codes(outcome) == [code]
    assert outcome.exit_code == 1
    assert plan.read_bytes() == before


def test_a_plan_that_has_another_number_is_refused(plan):
    issue(plan, "12", "19/01/2025")
    assert codes(issue(plan, "13", "19/01/2025")) == ["NM203"]


@pytest.mark.parametrize(("number", "day"), [("12", "05/01/2025"), ("012", "năm 2025"), ("12", "")])
def test_a_number_that_another_plan_has_is_refused_with_its_name(plan, other, number, day):
    other(number=number, day=day)
    outcome = issue(plan, "12", "19/01/2025")
    assert codes(outcome) == ["NM204"]
    assert outcome.findings[0].data["path"] == "plans/2025/khac.yaml"
    assert "so:" not in plan.read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("loai: kế hoạch", "loai: báo cáo"),
        ("ngay: 05/01/2025", "ngay: 05/01/2024"),
        ("so: 12", "so: 13"),
        ("so: 12", "so: không"),
        ("dung_chung: ../co-quan.yaml", "co_quan: {ten: Sở Nội vụ, ky_hieu: SNV}"),
    ],
)
def test_the_same_number_of_another_kind_year_or_office_is_no_matter(plan, other, old, new):
    other(old, new)
    assert codes(issue(plan, "12", "19/01/2025")) == []


def test_a_plan_with_faults_of_writing_is_refused_with_them(plan, change):
    change("noi_dung:\n", "noi_dung: [\n")
    assert codes(issue(plan, "12", "19/01/2025"))[-1] == "NM205"


def test_a_plan_outside_any_project_can_be_issued(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.yaml"
    path.write_text("loai: kế hoạch\nnam: 2025\n", "utf-8")
    assert issue(path, "12", "19/01/2025").exit_code == 0


def test_an_office_file_is_no_plan_to_issue(project):
    office = project / "plans" / "y-te.yaml"
    office.write_text("co_quan:\n  ten: Sở Y tế\n", "utf-8")
    assert [f.kind.code for f in issue(office, "12", "19/01/2025").findings] == ["NM206"]
    assert office.read_text("utf-8") == "co_quan:\n  ten: Sở Y tế\n"
