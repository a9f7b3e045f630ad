import pytest

from generator.app import doctor as module
from generator.app.doctor import doctor


def codes():
    return [finding.kind.code for finding in doctor().findings]


@pytest.fixture
def complete(monkeypatch):
    """A machine that has a font and an office program."""
    monkeypatch.setattr(module, "_fonts", lambda: iter(["times.ttf"]))
    monkeypatch.setattr(module, "_office", lambda: True)


def test_on_a_complete_machine_nothing_is_missing(project, complete):
    outcome = doctor()
    assert outcome.findings == ()
    assert [said.message for said in outcome.said] == [module.VERSIONS, module.FINE]


def test_a_missing_font_is_told(project, complete, monkeypatch, tmp_path):
    monkeypatch.undo()
    monkeypatch.chdir(project)
    monkeypatch.setattr(module, "_font_folders", lambda: iter([tmp_path]))
    assert "MT301" in codes()
    (tmp_path / "Times.TTF").write_bytes(b"")
    assert "MT301" not in codes()


def test_a_machine_without_an_office_program_is_told(project, complete, monkeypatch):
    monkeypatch.setattr(module, "_office", lambda: False)
    assert codes() == ["MT302"]


def test_a_folder_without_plans_is_told(tmp_path, complete, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert codes() == ["MT304"]


def test_an_output_that_cannot_be_written_is_told(project, complete, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    assert codes() == ["MT303"]


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_every_system_has_folders_of_fonts(monkeypatch, platform):
    monkeypatch.setattr("sys.platform", platform)
    assert list(module._font_folders())


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_without_any_program_none_is_found(monkeypatch, platform, tmp_path):
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    assert not module._office()
    if platform == "win32":
        (tmp_path / "LibreOffice" / "program").mkdir(parents=True)
        assert module._office()


def test_a_program_on_the_path_is_found(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: name)
    assert module._office()
