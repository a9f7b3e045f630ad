import json

import pytest
from click.testing import CliRunner

from generator.cli import kehoach
from generator.errors import GeneratorError
from tests.cli.test_main import PLAN

SLIP = "Theo Kế hoạch số 5/KH-UBND ngày 30/02/2025 của UBND tỉnh về nâng cao chất lượng."


@pytest.fixture
def run(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    text = PLAN.replace("- Một câu.", f"- {SLIP}")
    (tmp_path / "plans" / "a.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return lambda *arguments: CliRunner().invoke(kehoach, ["check", *arguments])


def codes(done):
    return {found["code"] for found in json.loads(done.stdout)["findings"]}


def test_findings_go_to_the_error_stream_and_the_count_to_the_output(run):
    done = run()
    assert done.exit_code == 1
    assert "plans/a.yaml:6:" in done.stderr
    assert " lỗi, " in done.stdout


@pytest.mark.parametrize(
    ("arguments", "found", "status"),
    [
        (["--select", "VD109"], {"VD109"}, 1),
        (["--select", "vd108,vd109"], {"VD109"}, 1),
        (["--select", "VD108"], set(), 0),
        (["--select", "VD109", "--ignore", "VD"], {"VD109"}, 1),
        (["--select", "VD", "--ignore", "VD109", "--severity", "error"], set(), 0),
    ],
)
def test_what_is_not_wanted_is_not_shown(run, arguments, found, status):
    done = run("--format", "json", *arguments)
    assert (codes(done), done.exit_code) == (found, status)


def test_a_code_that_nothing_has_is_wrong_usage(run):
    done = run("--select", "VD999")
    assert isinstance(done.exception, GeneratorError)
    assert done.exception.exit_code == 2


def test_json_of_a_run_is_the_same_every_time(run):
    assert run("--format", "json").stdout == run("--format", "json").stdout


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_other_programs_get_findings_alone(run, form):
    done = run("--format", form)
    assert (done.exit_code, done.stderr) == (1, "")
    assert "VD109" in done.stdout
