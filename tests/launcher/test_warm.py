"""Starts after the first one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="the signal of a POSIX terminal")


def imported(command, environment):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = done.stderr.splitlines()
    return {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time")}


def test_a_later_start_says_nothing_of_its_own(ready):
    assert ready.run().stderr == ""


def test_a_later_start_imports_nothing_but_zlib(ready):
    environment = ready.environment(PYTHONPROFILEIMPORTTIME="1")
    plain = imported([ready.python, "-c", "pass"], environment)
    ours = imported(ready.command(), environment)
    assert len(plain) > 10
    assert ours - plain <= {"zlib"}


def test_arguments_arrive_letter_by_letter(ready):
    arguments = ["generate", "kế hoạch năm 2026.yaml", "", "--set", 'a="b c"', "--", "*", "a&b!c"]
    assert ready.told(*arguments)["arguments"] == arguments


@pytest.mark.parametrize("status", [0, 1, 2, 3, 77])
def test_the_exit_status_is_the_program_s(ready, status):
    assert ready.run(env={"KET_QUA": str(status)}).returncode == status


def test_the_program_reads_what_is_piped_in(ready):
    assert ready.told(given="Căn cứ Luật …")["input"] == "Căn cứ Luật …"


def test_the_program_runs_in_the_directory_it_was_started_from(ready, tmp_path):
    assert Path(ready.told(cwd=tmp_path)["directory"]) == tmp_path.resolve()


def test_a_module_lying_about_does_not_get_in(ready, tmp_path):
    for name in ("gao.py", "generator.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit(99)")
    told = ready.told(cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "nowhere")})
    assert told["isolated"] == 1
    assert Path(told["program"]) == (ready.root / "generator").resolve()


def test_the_program_speaks_utf_8_whatever_the_system_does(ready):
    assert ready.told(env={"LC_ALL": "C", "PYTHONUTF8": "0"})["utf8"] == 1


def test_the_program_knows_how_it_was_started(ready):
    told = ready.told(cwd=ready.root)["environment"]["KEHOACH_STARTED_AS"]
    name = "py" if os.name == "nt" else Path(ready.python).name
    assert told == f"{name} {ready.root / 'kehoach.py'}"


def test_how_it_was_started_is_not_taken_from_a_start_around_it(ready):
    told = ready.told(env={"KEHOACH_STARTED_AS": "py cu.py"})
    assert told["environment"]["KEHOACH_STARTED_AS"] != "py cu.py"


def test_the_launcher_may_be_started_by_a_link_to_it(ready, tmp_path):
    link = tmp_path / "kehoach.py"
    link.symlink_to(ready.root / "kehoach.py")
    done = subprocess.run(
        [ready.python, str(link)],
        env=ready.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@posix
def test_control_c_is_answered_by_the_program(ready):
    process = ready.start("doi")
    assert process.stdout.readline() == "cho\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (42, "")


def test_an_incomplete_copy_is_told_so(ready, tmp_path):
    shutil.copy(ready.root / "kehoach.py", tmp_path)
    done = subprocess.run(
        [ready.python, str(tmp_path / "kehoach.py")],
        env=ready.environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3
    assert "run.txt" in done.stderr
    assert "thiếu tệp" in done.stderr
    assert "Traceback" not in done.stderr


def old_pythons():
    homes = sorted(Path.home().glob(".pyenv/versions/*/bin/python"))
    names = ["python2.7", *(f"python3.{minor}" for minor in range(6, 11))]
    found = [*map(str, homes), *filter(None, map(shutil.which, names))]
    for python in found:
        ask = [python, "-c", "import sys; print(sys.version_info >= (3, 11))"]
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
        if done.stdout.strip() == "False":
            yield python


def test_every_python_that_is_too_old_is_told_so(ready):
    pythons = list(old_pythons())
    if not pythons:
        pytest.skip("no Python older than 3.11 on this machine")
    for python in pythons:
        done = subprocess.run(
            [python, *ready.command()[1:]], capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 3, python
        assert done.stderr.startswith("Python quá cũ: cần 3.11 trở lên"), python


def test_the_python_of_these_tests_is_new_enough():
    assert sys.version_info >= (3, 11)
