import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(tmp_path):
    """Run the program in a folder with one plan."""
    (tmp_path / "plans" / "2025").mkdir(parents=True)
    text = "loai: kế hoạch\nnam: 2025\nnoi_dung:\n  - Năm 2025.\nnguoi_ky: a\n"
    (tmp_path / "plans" / "2025" / "a.yaml").write_text(text, encoding="utf-8")

    def kehoach(*arguments):
        clean = {key: value for key, value in os.environ.items() if not key.startswith("KEHOACH")}
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=tmp_path,
            env=clean | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )

    return kehoach


def test_new_year_prints_the_list_and_what_was_written(run, tmp_path):
    done = run("new-year", "plans/2025/a.yaml")
    assert done.returncode == 0
    assert "«Năm 2025» → Năm 2026" in done.stdout
    assert "plans/2026/a.yaml" in done.stdout
    assert (tmp_path / "plans" / "2026" / "a.yaml").is_file()


def test_json_is_json_alone(run):
    done = run("new-year", "--dry-run", "--format", "json", "plans/2025/a.yaml")
    assert {change["kind"] for change in json.loads(done.stdout)["changes"]} == {"moved", "decide"}


def test_markdown_is_a_file_to_keep(run):
    done = run("new-year", "--dry-run", "--format", "markdown", "plans/2025")
    assert done.stdout.startswith("# plans/2025/a.yaml → plans/2026/a.yaml\n")


def test_answers_and_a_dry_run_do_not_go_together(run):
    done = run("new-year", "--dry-run", "--interactive", "plans/2025/a.yaml")
    assert done.returncode == 2
    assert "chỉ chọn một trong hai" in done.stderr


def test_issue_writes_number_and_date(run, tmp_path):
    done = run("issue", "plans/2025/a.yaml", "--so", "12", "--ngay", "19/01/2025")
    assert done.returncode == 0
    assert "so: 12\n" in (tmp_path / "plans" / "2025" / "a.yaml").read_text("utf-8")


def test_issue_says_what_is_wrong(run):
    done = run("issue", "plans/2025/a.yaml", "--so", "x", "--ngay", "19/01/2025")
    assert done.returncode == 1
    assert "NM201" in done.stderr


@pytest.mark.parametrize("command", ["new-year", "issue"])
def test_the_commands_explain_themselves_with_an_example(run, command):
    done = run(command, "--help")
    assert f"Ví dụ: kehoach {command} " in done.stdout
