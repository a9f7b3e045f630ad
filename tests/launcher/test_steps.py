"""`kehoach.py test`: all steps run, each is named, one that failed is the exit status."""

from __future__ import annotations

import ast
import runpy
import subprocess
import sys

import pytest

from tests.launcher.checkout import REPOSITORY

TOOLS = REPOSITORY / "tools"
RUNNER = runpy.run_path(str(TOOLS / "test.py"))


def with_check(tools):
    """Name the tools that write what is tracked: those that use what all such tools share."""
    for path in tools.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        if any((node.module or "").rpartition(".")[2] == "generated" for node in imports):
            yield path.stem


def test_every_tool_that_generates_is_among_the_steps():
    found = sorted(with_check(TOOLS))
    assert found
    assert sorted(RUNNER["GENERATED"]) == found


def test_a_tool_that_is_not_among_the_steps_is_noticed(tmp_path):
    (tmp_path / "moi.py").write_text("from tools.generated import main\n")
    (tmp_path / "khac.py").write_text("import sys\n")
    assert list(with_check(tmp_path)) == ["moi"]


def test_the_steps_are_in_the_order_in_which_they_are_read():
    names = list(RUNNER["STEPS"])
    assert names[:4] == ["ruff check", "ruff format --check", "mypy", "lint-imports"]
    assert names[-1] == "pytest"
    assert all(name.startswith("tools/") for name in names[4:-1])


@pytest.mark.parametrize("failing", [(), ("một",), ("hai",), ("một", "ba")])
def test_every_step_runs_and_one_that_failed_is_the_status(failing, capfd):
    steps = {
        name: (sys.executable, "-c", f"print('chạy'); raise SystemExit({name in failing:d})")
        for name in ("một", "hai", "ba")
    }
    assert RUNNER["run_all"](steps) == bool(failing)
    lines = capfd.readouterr().out.splitlines()
    assert lines.count("chạy") == 3
    assert [line.split()[-1] for line in lines if line.startswith("HỎNG")] == list(failing)
    assert [line for line in lines if line.startswith("── ")] == ["── một", "── hai", "── ba"]


def test_arguments_go_to_pytest_and_nothing_else_runs():
    command = [sys.executable, str(TOOLS / "test.py"), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert (done.stdout + done.stderr).startswith("pytest ")
