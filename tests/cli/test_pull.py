import json

import docx
import pytest
from click.testing import CliRunner

from generator.cli import kehoach
from tests.cli.test_main import PLAN


@pytest.fixture
def run(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    invoke = CliRunner().invoke
    assert invoke(kehoach, ["generate", "plans/a.yaml"]).exit_code == 0
    return lambda *more: invoke(kehoach, ["pull", "plans/a.yaml", *more])


def test_a_file_that_nobody_changed_says_so(run):
    done = run("output/a.docx")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "không sửa gì" in done.stdout


def edited(words, new):
    """Change the made file as Word would."""
    file = docx.Document("output/a.docx")
    paragraph = next(p for p in file.paragraphs if words in p.text)
    run = next(run for run in paragraph.runs if words in run.text)
    run.text = run.text.replace(words, new)
    file.save("sua.docx")


def test_what_changed_is_shown_and_written(run, tmp_path):
    edited("Một câu.", "Một câu mới.")
    shown = run("sua.docx", "--dry-run")
    assert shown.exit_code == 0
    assert "Một câu mới." in shown.stdout
    assert "chưa ghi gì" in shown.stdout
    plan = tmp_path / "plans" / "a.yaml"
    assert plan.read_text(encoding="utf-8") == PLAN
    assert run("sua.docx").exit_code == 0
    assert plan.read_text(encoding="utf-8") == PLAN.replace("Một câu.", "Một câu mới.")


def test_what_is_left_ends_with_one(run, tmp_path):
    edited("Một câu.", "Một câu mới.")
    plan = tmp_path / "plans" / "a.yaml"
    plan.write_text(PLAN.replace("Một câu.", "Một câu cũ."), encoding="utf-8")
    done = run("sua.docx")
    assert done.exit_code == 1
    assert "NW101" in done.stderr
    assert (
        json.loads(run("sua.docx", "--format", "json").stdout)["changes"][0]["kind"] == "conflict"
    )


def test_the_changes_are_printed_for_programs(run):
    done = run("output/a.docx", "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {
        "plan": "plans/a.yaml",
        "word": "output/a.docx",
        "changes": [],
    }


def test_two_plans_are_no_plan_and_no_word_file(run):
    done = run("plans/a.yaml")
    assert done.exception.code == "MT171"
    assert done.exception.exit_code == 2
