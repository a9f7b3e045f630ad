import json

import pytest
from click.testing import CliRunner

from generator.cli import kehoach
from generator.cli.compare import _coloured
from generator.compare.differences import Ink
from tests.cli.test_main import PLAN


@pytest.fixture
def run(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
    changed = PLAN.replace("Một câu.", "Một câu mới.")
    (tmp_path / "plans" / "b.yaml").write_text(changed, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return lambda *more: CliRunner().invoke(
        kehoach, ["compare", "plans/a.yaml", "plans/b.yaml", *more]
    )


def test_the_list_is_printed(run):
    done = run()
    assert done.exit_code == 0
    assert "Một [-câu-]{+câu mới+}" in done.stdout


@pytest.mark.parametrize(("form", "begins"), [("json", "{"), ("html", "<!DOCTYPE html>")])
def test_other_forms_are_printed_alone(run, form, begins):
    done = run("--format", form)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith(begins)
    if form == "json":
        assert len(json.loads(done.stdout)["differences"]) == 1


@pytest.mark.parametrize("form", ["text", "html", "json", "docx"])
def test_every_form_can_be_written(run, form, tmp_path):
    done = run("--format", form, "-o", "ra/so-sanh")
    assert done.exit_code == 0
    assert "ra/so-sanh" in done.stdout
    assert (tmp_path / "ra" / "so-sanh").stat().st_size > 20


def test_words_are_struck_through_or_underlined_on_a_terminal():
    assert _coloured("một", Ink.SAME) == "một"
    assert "\x1b[9m" in _coloured("một", Ink.OLD)
    assert "\x1b[4m" in _coloured("một", Ink.NEW)
