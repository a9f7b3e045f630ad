from datetime import date
from pathlib import Path

import pytest

from generator.app.check import check
from generator.app.errors import FileExistsAlreadyError, NameNotAllowedError
from generator.app.new import find_kind, new


def test_a_new_plan_lies_under_the_year_and_the_name_of_its_kind(project):
    outcome = new(None, None)
    path = Path(outcome.said[0].data["path"])
    year = date.today().year  # noqa: DTZ011 - the clerk's own calendar
    assert path == Path(f"plans/{year}/ke-hoach.yaml")
    assert path.is_file()


def test_a_new_plan_has_blanks_and_no_error(project):
    new(Path("plans/moi"), "công văn")
    outcome = check([Path("plans/moi.yaml")])
    assert outcome.exit_code == 0
    assert {f.kind.code for f in outcome.findings} == {"SO003"}


def test_nothing_is_ever_overwritten(project):
    new(None, None)
    with pytest.raises(FileExistsAlreadyError):
        new(None, None)


def test_an_unknown_kind_names_the_kinds_there_are(project):
    outcome = new(Path("a.yaml"), "bài thơ")
    assert outcome.exit_code == 1
    assert "kế hoạch" in outcome.findings[0].data["kinds"]
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize("name", ["to trinh", "TỜ TRÌNH", "tờ-trình", "to_trinh"])
def test_a_kind_is_known_in_any_spelling(name):
    assert find_kind(name).abbreviation == "TTr"


def test_the_only_office_of_the_project_is_used(project):
    new(Path("plans/2026/moi.yaml"), None)
    assert "\ndung_chung: ../co-quan.yaml" in Path("plans/2026/moi.yaml").read_text("utf-8")
    assert check([Path("plans/2026/moi.yaml")]).exit_code == 0


def test_with_two_offices_the_office_is_written_out(project):
    other = project / "plans" / "khac.yaml"
    other.write_text((project / "plans" / "co-quan.yaml").read_text("utf-8"), "utf-8")
    new(Path("plans/2026/moi.yaml"), None)
    assert "\ndung_chung:" not in Path("plans/2026/moi.yaml").read_text("utf-8")


def test_the_schema_is_named_from_where_the_file_lies(project):
    (project / "schema").mkdir()
    (project / "schema" / "van-ban.schema.json").write_text("{}", "utf-8")
    new(Path("plans/moi.yaml"), None)
    first = Path("plans/moi.yaml").read_text("utf-8").splitlines()[0]
    assert first.endswith("$schema=../schema/van-ban.schema.json")


def test_a_bare_name_lies_beside_the_clerk_or_among_the_plans_of_the_year(project):
    year = date.today().year  # noqa: DTZ011 - the clerk's own calendar
    new(Path("Kế hoạch 1.5"), None)
    new(Path("Kế hoạch 1.5"), None, among_plans=True)
    new(Path("plans/khác.YAML"), None, among_plans=True)
    made = sorted(path for path in project.rglob("*.*") if "hoạch" in path.name)
    assert made == [
        project / "Kế hoạch 1.5.yaml",
        project / "plans" / str(year) / "Kế hoạch 1.5.yaml",
    ]
    assert (project / "plans" / "khác.YAML").is_file()


@pytest.mark.parametrize("name", ["Kế hoạch: đào tạo", "a?.yaml", 'kế "hoạch".yaml'])
def test_a_name_that_windows_does_not_take_is_refused(project, name):
    with pytest.raises(NameNotAllowedError):
        new(Path(name), None)
    assert not Path(name).exists()


def test_a_plan_outside_the_project_leans_on_no_file_of_it(project, tmp_path):
    new(tmp_path / "moi.yaml", None)
    assert "\ndung_chung:" not in (tmp_path / "moi.yaml").read_text("utf-8")


def test_a_plan_on_another_drive_names_the_schema_by_its_whole_path(project, monkeypatch):
    def refuse(*_):
        raise ValueError

    (project / "schema").mkdir()
    schema = project / "schema" / "van-ban.schema.json"
    schema.write_text("{}", "utf-8")
    monkeypatch.setattr("os.path.relpath", refuse)
    new(Path("plans/moi.yaml"), None)
    assert f"$schema={schema.as_posix()}\n" in Path("plans/moi.yaml").read_text("utf-8")
