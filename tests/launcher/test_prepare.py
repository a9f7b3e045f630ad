"""The first start, and the ones that have to make good what an earlier one left."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.launcher.checkout import FILES, make, wheel

posix = pytest.mark.skipif(os.name == "nt", reason="process groups and mounts are POSIX's")

KILL_BEFORE = """
import os, runpy, signal, sys
moment, sys.argv = sys.argv[1], sys.argv[2:]

def watch(event, arguments):
    of_a_file = event == "open" and str(arguments[0]).endswith(moment)
    of_a_program = event == "subprocess.Popen" and moment in arguments[1]
    if of_a_file or of_a_program:
        os.killpg(0, signal.SIGKILL)

sys.addaudithook(watch)
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def works(checkout, **options):
    told = checkout.told(**options)
    assert told["modules"] >= FILES
    return told


def test_a_first_start_says_that_it_takes_a_minute_and_then_runs(checkout):
    done = checkout.run()
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "Lần đầu chạy: đang chuẩn bị, khoảng một phút…",
        "Đã chuẩn bị xong.",
    ]
    assert checkout.run().stderr == ""


def test_what_a_start_imports_is_compiled_beforehand(checkout):
    checkout.run()
    tag = sys.implementation.cache_tag
    # The last module is one that the program never imports.
    assert (checkout.packages / "gao" / "__pycache__" / f"m{FILES - 1}.{tag}.pyc").exists()
    assert (checkout.root / "generator" / "__pycache__" / f"__main__.{tag}.pyc").exists()


@pytest.mark.parametrize("name", ["Kế hoạch năm 2026", "R&D (mới) 100%!", "it's; $HOME"])
def test_the_folder_may_be_called_anything(tmp_path, name):
    checkout = make(tmp_path / "Văn thư", name)
    told = works(checkout)
    assert Path(told["program"]) == (checkout.root / "generator").resolve()
    assert told["environment"]["KEHOACH_STARTED_AS"].endswith(f'"{checkout.root}/kehoach.py"')


def test_a_folder_of_wheels_beside_the_launcher_is_used(checkout):
    shutil.move(checkout.wheels, checkout.root / "wheels")
    works(checkout, env={"KEHOACH_WHEELS": ""})


def test_a_checkout_that_moved_is_prepared_again(ready, tmp_path):
    moved = tmp_path / "moved"
    shutil.copytree(ready.root, moved, symlinks=True)
    checkout = make(tmp_path / "other")
    shutil.rmtree(checkout.root)
    moved.rename(checkout.root)
    shutil.copytree(ready.wheels, checkout.wheels, dirs_exist_ok=True)
    done = checkout.run()
    assert done.returncode == 0
    assert "chỗ đặt đã đổi: đang chuẩn bị lại" in done.stderr


def test_libraries_that_changed_are_prepared_again(checkout):
    checkout.run()
    pinned = wheel(checkout.wheels, "gao", FILES + 1)
    (checkout.root / "requirements" / "run.txt").write_text(pinned)
    assert checkout.told()["modules"] > FILES + 1


def test_the_tools_for_testing_are_added_to_what_is_there(checkout):
    checkout.run()
    made = (checkout.home / "pyvenv.cfg").stat().st_mtime_ns
    done = checkout.run("test", "-k", "một hai")
    assert (done.returncode, done.stdout) == (0, '{"steps": ["-k", "m\\u1ed9t hai"]}\n')
    assert "công cụ kiểm thử" in done.stderr
    assert (checkout.home / "pyvenv.cfg").stat().st_mtime_ns == made
    assert checkout.run("test").stderr == ""
    assert checkout.run().stderr == ""


def test_an_interpreter_that_vanished_is_made_again(checkout):
    checkout.run()
    for python in checkout.home.glob("bin/python*"):
        python.unlink()
    works(checkout)


@posix
def test_an_environment_that_somebody_else_made_is_left_alone(checkout):
    theirs = checkout.home / "bin" / "python"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    done = checkout.run()
    assert done.returncode == 0
    assert f"Không dùng được {checkout.home}" in done.stderr
    assert str(checkout.cache) in done.stderr
    assert [path.name for path in checkout.home.rglob("*")] == ["bin", "python"]
    assert theirs.read_text() == "theirs"
    assert checkout.run().stderr == ""


def read_only(folder):
    """Give the words before a command for which `folder` cannot be written."""
    mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    return "unshare", "-m", "sh", "-c", mount, str(folder)


def needs_mounts(folder):
    if not shutil.which("unshare"):
        pytest.skip("only Linux has unshare")
    probe = subprocess.run(
        [*read_only(folder), "true"], capture_output=True, text=True, check=False
    )
    if probe.returncode:
        pytest.skip(f"mounting is not allowed here: {probe.stderr.strip()}")


@posix
def test_a_read_only_checkout_uses_a_folder_of_the_user_s(checkout):
    needs_mounts(checkout.root)
    before = read_only(checkout.root)
    done = checkout.run(before=before)
    assert done.returncode == 0, done.stderr
    assert f"Không dùng được {checkout.home}" in done.stderr
    assert not checkout.home.exists()
    assert checkout.run(before=before).stderr == ""


@posix
def test_nowhere_to_write_is_said(checkout):
    needs_mounts(checkout.root.parent)
    done = checkout.run(before=read_only(checkout.root.parent))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("Không có chỗ nào ghi được")
    assert str(checkout.home) in done.stderr
    assert "Traceback" not in done.stderr


def killed_when(checkout, path):
    """Start, and kill everything once there is a file at `path`."""
    process = checkout.start(start_new_session=True)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not list(checkout.home.glob(path)):
        time.sleep(0.0005)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    return process.returncode


def killed_before(checkout, moment):
    """Start, and kill everything before a program with the word `moment` or a file is opened."""
    script, *arguments = checkout.command()[1:]
    process = subprocess.Popen(
        [checkout.python, "-c", KILL_BEFORE, moment, script, *arguments],
        env=checkout.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    process.communicate()
    return process.returncode


@posix
def test_a_start_killed_while_the_environment_is_made_is_made_good(checkout):
    assert killed_when(checkout, "pyvenv.cfg") == -signal.SIGKILL
    assert not list(checkout.home.glob("lib/*/site-packages/pip-*/RECORD"))
    works(checkout)


@posix
def test_a_start_killed_while_libraries_are_installed_is_made_good(checkout):
    assert killed_when(checkout, "lib/*/site-packages/gao/m1.py") == -signal.SIGKILL
    assert not list(checkout.home.glob("lib/*/site-packages/gao-1.0.dist-info/RECORD"))
    works(checkout)


@posix
@pytest.mark.parametrize(
    ("moment", "there", "missing"),
    [
        ("install", "lib/*/site-packages/pip-*/RECORD", "lib/*/site-packages/gao"),
        ("compileall", "lib/*/site-packages/gao", "lib/*/site-packages/gao/__pycache__"),
        ("kehoach.stamp.new", "lib/*/site-packages/kehoach.pth", "kehoach.stamp*"),
    ],
)
def test_a_start_killed_between_two_steps_is_made_good(checkout, moment, there, missing):
    assert killed_before(checkout, moment) == -signal.SIGKILL
    assert list(checkout.home.glob(there))
    assert not list(checkout.home.glob(missing))
    assert not checkout.stamp.exists()
    works(checkout)


@posix
def test_two_starts_at_once_prepare_once(checkout):
    first, second = checkout.start(), checkout.start()
    told = [process.communicate(timeout=300)[1] for process in (first, second)]
    assert (first.returncode, second.returncode) == (0, 0), told
    assert sorted("Lần đầu chạy" in text for text in told) == [False, True]
    assert sorted("xin chờ" in text for text in told) == [False, True]


@posix
def test_a_start_waits_for_the_children_of_one_that_was_killed(checkout):
    process = checkout.start()
    while not list(checkout.home.glob("pyvenv.cfg")):
        time.sleep(0.0005)
    process.kill()
    done = checkout.run()
    process.communicate()
    assert done.returncode == 0, done.stderr
    works(checkout)


@posix
def test_control_c_while_preparing_is_no_fault_and_is_made_good(checkout):
    process = checkout.start(start_new_session=True)
    while not list(checkout.home.glob("pyvenv.cfg")):
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.splitlines()[-1].startswith("Đã dừng")
    assert "Traceback" not in err
    works(checkout)


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_another_python_prepares_again_and_runs(checkout, version):
    homes = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}"))
    python = str(homes[-1]) if homes else shutil.which(f"python{version}")
    if not python:
        pytest.skip(f"no Python {version} on this machine")
    checkout.run()
    checkout.python = python
    assert works(checkout)["isolated"] == 1
    assert checkout.run().stderr == ""
