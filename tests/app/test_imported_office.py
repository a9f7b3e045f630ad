"""An office file is made of the first plan, and used by those that follow."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from generator.app.imported_office import OfficeOutsideError
from generator.app.importing import import_word
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.cli import kehoach
from generator.document.compose import compose
from generator.document.listing import listing
from tests.app.test_importing import PLAN, changed, codes, put
from tests.document.plans import text

__all__ = ["put"]


@pytest.fixture
def office(put, tmp_path):
    (tmp_path / "plans").mkdir()
    return tmp_path / "plans/co-quan.yaml"


def opened(path):
    return open_plan(path, find_project(path.parent))


def test_what_plans_of_an_office_say_alike_is_written_once(put, tmp_path, office):
    first = put(changed(), "plans/a.docx")
    outcome = import_word([first], office=office)
    assert (outcome.exit_code, codes(outcome)) == (0, [])
    shared = office.read_text("utf-8")
    made = first.with_suffix(".yaml").read_text("utf-8")
    assert "ten: SỞ Y TẾ" in shared
    assert "gd_b:" in shared
    assert "luu: VT" in shared
    assert "dung_chung: co-quan.yaml" in made
    assert "nguoi_ky: gd_b" in made
    assert "co_quan:" not in made
    assert "luu:" not in made
    assert listing(compose(opened(first.with_suffix(".yaml")).plan)) == listing(compose(PLAN))


def test_an_office_file_that_is_there_is_used_and_not_touched(put, tmp_path, office):
    office.write_text(
        "co_quan:\n  chu_quan: UBND tỉnh\n  ten: Sở Y tế\n  ky_hieu: SYT\n  dia_danh: Huế\n"
        "nguoi_ky:\n  giam_doc:\n    chuc_vu: Giám đốc\n    ho_ten: Trần B\nluu: VT, TCCB\n",
        "utf-8",
    )
    before = office.read_bytes()
    path = put(changed(), "plans/a.docx")
    outcome = import_word([path], office=office)
    assert outcome.exit_code == 0
    assert office.read_bytes() == before
    made = path.with_suffix(".yaml").read_text("utf-8")
    assert "nguoi_ky: giam_doc" in made
    assert "co_quan" not in made
    assert "luu: VT" in made  # the office keeps copies elsewhere: the plan says its own


def test_what_differs_from_the_office_stays_in_the_plan(put, tmp_path, office):
    office.write_text("co_quan:\n  ten: Sở Nội vụ\n  ky_hieu: SNV\n  dia_danh: Huế\n", "utf-8")
    path = put(changed(), "plans/a.docx")
    import_word([path], office=office)
    made = opened(path.with_suffix(".yaml")).plan
    assert listing(compose(made)) == listing(compose(PLAN))


def test_a_plan_of_another_office_does_not_name_it(put, tmp_path, office):
    office.write_text(
        "co_quan:\n  chu_quan: UBND tỉnh X\n  ten: Sở Nội vụ\n  ky_hieu: SNV\n  dia_danh: Huế\n",
        "utf-8",
    )
    plan = replace(PLAN, office=replace(PLAN.office, parents=()))
    path = put(changed(plan=plan), "plans/a.docx")
    outcome = import_word([path], office=office)
    assert (outcome.exit_code, codes(outcome)) == (0, ["NW011"])
    made = path.with_suffix(".yaml")
    assert "dung_chung" not in made.read_text("utf-8")
    assert listing(compose(opened(made).plan)) == listing(compose(plan))


def test_several_files_share_the_office_of_the_first(put, tmp_path, office):
    other = replace(PLAN, subject=text("Việc khác năm 2026"))
    paths = [put(changed(), "plans/a.docx"), put(changed(plan=other), "plans/b.docx")]
    outcome = import_word(paths, office=office)
    assert outcome.exit_code == 0
    assert [one.data["path"] for one in outcome.said if "office" in one.message] == [
        "plans/co-quan.yaml"
    ] * 2
    assert "nguoi_ky: gd_b" in paths[1].with_suffix(".yaml").read_text("utf-8")


def test_an_office_file_outside_the_project_is_refused(put, tmp_path, office):
    path = put(changed(), "plans/a.docx")
    with pytest.raises(OfficeOutsideError) as error:
        import_word([path], office=tmp_path.parent / "co-quan.yaml")
    assert error.value.exit_code == 2
    done = CliRunner().invoke(kehoach, ["import", str(path), "--office", "../co-quan.yaml"])
    assert isinstance(done.exception, OfficeOutsideError)
    assert not path.with_suffix(".yaml").exists()
