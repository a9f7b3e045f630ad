from pathlib import Path

import pytest

from generator.app import templates
from generator.app.errors import FileExistsAlreadyError, FileMissingError
from generator.app.generate import generate
from generator.app.project import find_project
from generator.report.sentences import sentence
from generator.standard.kinds import CONG_VAN, KE_HOACH


def test_the_programs_templates_are_written_out_and_have_no_fault(project):
    templates.export(project / "sua")
    files = tuple(sorted((project / "sua").iterdir()))
    assert [path.name for path in files] == ["cong-van.docx", "van-ban.docx"]
    outcome = templates.inspect(files)
    assert outcome.findings == ()
    assert [said.message for said in outcome.said] == [templates.SOUND] * 2


def test_nothing_is_overwritten_on_the_way_out(project):
    templates.export(project / "sua")
    with pytest.raises(FileExistsAlreadyError):
        templates.export(project / "sua")


def test_an_offices_template_is_used_in_place_of_the_programs(project, plan):
    templates.export(project / "sua")
    templates.use(project / "sua" / "van-ban.docx", letters=False)
    own = project / "mau-word" / "van-ban.docx"
    assert own.is_file()
    assert templates.template_for(KE_HOACH, find_project(project)).name == "mau-word/van-ban.docx"
    assert templates.template_for(CONG_VAN, find_project(project)).name.endswith(
        "templates/cong-van.docx"
    )
    assert generate([plan]).exit_code == 0


def test_a_run_looks_for_a_template_once(project):
    known = {}
    found = templates.template_for(KE_HOACH, find_project(project), known)
    templates.export(project / "sua")
    templates.use(project / "sua" / "van-ban.docx", letters=False)
    assert templates.template_for(KE_HOACH, find_project(project), known) is found
    assert templates.template_for(CONG_VAN, find_project(project), known) is not found
    assert templates.template_for(KE_HOACH, find_project(project), {}) is not found


def test_a_template_for_letters_is_kept_apart(project):
    templates.export(project / "sua")
    templates.use(project / "sua" / "cong-van.docx", letters=True)
    assert (project / "mau-word" / "cong-van.docx").is_file()


def test_a_faulty_template_is_not_taken_into_use(project):
    bad = project / "hong.docx"
    bad.write_bytes(b"not a zip")
    assert templates.inspect((bad,)).exit_code == 1
    assert templates.use(bad, letters=False).exit_code == 1
    assert not (project / "mau-word").exists()


def test_a_template_that_is_not_there_is_said(project):
    with pytest.raises(FileMissingError):
        templates.inspect((Path("khong-co.docx"),))


@pytest.mark.parametrize(
    ("platform", "variable", "end"),
    [
        ("win32", "LOCALAPPDATA", "local/kehoach"),
        ("linux", "XDG_CACHE_HOME", "local/kehoach"),
        ("darwin", "HOME", "Library/Caches/kehoach"),
    ],
)
def test_what_can_be_made_again_lies_in_a_folder_of_the_users(monkeypatch, platform, variable, end):
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv(variable, "local")
    assert templates.cache_folder().as_posix().endswith(end)


def test_what_a_template_is_used_for_is_said_in_the_readers_language(project):
    templates.export(project / "sua")
    outcome = templates.use(project / "sua" / "van-ban.docx", letters=False)
    said = outcome.said[0]
    assert "văn bản có tên loại" in sentence(said.message, said.data)
