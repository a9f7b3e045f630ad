"""`kehoach.cmd` as the command interpreter of Wine runs it, beside a Python that is none.

Where Wine or a compiler for Windows is missing, there is nothing to run it with.
"""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.launcher.checkout import REPOSITORY

COMPILER = "x86_64-w64-mingw32-gcc"
PLAYERS = {
    "py and python": ("py", "python"),
    "python alone": ("python",),
    "none": (),
}
SOURCE = r"""
#include <windows.h>
#include <wchar.h>
static void say(const wchar_t *words) {
    char bytes[4096];
    DWORD done;
    int count = WideCharToMultiByte(CP_UTF8, 0, words, -1, bytes, sizeof bytes, 0, 0);
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), bytes, count - 1, &done, 0);
}
static int code(const wchar_t *name) {
    wchar_t value[32];
    return GetEnvironmentVariableW(name, value, 32) ? _wtoi(value) : 0;
}
int wmain(int count, wchar_t **words) {
    if (!wcscmp(words[count - 1], L"-V")) return code(NAME L"_version");
    say(NAME);
    for (int i = 1; i < count; i++) { say(L"|"); say(words[i]); }
    say(L"\n");
    return code(L"fake_exit");
}
"""

pytestmark = pytest.mark.skipif(
    not (shutil.which("wine") and shutil.which(COMPILER)), reason="no Wine, or no compiler"
)


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    """Give a folder with a checkout's script, and others with what Windows may have of Python."""
    home = tmp_path_factory.mktemp("windows")
    (home / "a.c").write_text(SOURCE, encoding="utf-8")
    for players, names in PLAYERS.items():
        (home / players).mkdir()
        for name in names:
            program = home / players / f"{name}.exe"
            command = [COMPILER, "-municode", f'-DNAME=L"{name}"', "-o", program, home / "a.c"]
            subprocess.run(command, check=True)
    checkout = home / "Kế hoạch năm 2027"
    checkout.mkdir()
    shutil.copy(REPOSITORY / "kehoach.cmd", checkout)
    (home / "wine").mkdir()
    subprocess.run(["wineserver", "-p"], env=_environment(home), check=True)  # stays until told
    yield checkout
    subprocess.run(["wineserver", "-k"], env=_environment(home), check=False)


def _environment(home, **more):
    quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
    return {**os.environ, **quiet, "WINEPREFIX": str(home / "wine"), **more}


@pytest.fixture
def run(windows):
    """Run the script with `players` on the path."""

    def start(players, *arguments, **more):
        path = str(windows.parent / players).replace("/", "\\")
        said = windows.parent / "said.txt"
        with said.open("wb") as file:  # a pipe would wait for Wine's services as well
            done = subprocess.run(
                ["wine", "cmd", "/c", "kehoach.cmd", *arguments],
                cwd=windows,
                env=_environment(windows.parent, WINEPATH=f"Z:{path}", **more),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=120,
            )
        return done.returncode, said.read_bytes().decode("utf-8", "replace").strip()

    return start


def test_the_launcher_of_windows_is_asked_first_and_arguments_arrive_whole(run):
    status, said = run("py and python", "new", "Kế hoạch một.yaml")
    assert status == 0
    player, version, script, *arguments = said.split("|")
    assert (player, version, arguments) == ("py", "-3", ["new", "Kế hoạch một.yaml"])
    assert script.endswith("\\Kế hoạch năm 2027\\kehoach.py")


def test_the_exit_status_is_passed_on(run):
    assert run("py and python", "check", fake_exit="3")[0] == 3


def test_python_serves_where_there_is_no_launcher_or_it_has_no_python(run):
    assert run("python alone", "check")[1].startswith("python|")
    assert run("py and python", "check", py_version="103")[1].startswith("python|")


def test_the_placeholder_of_the_store_is_no_python(run):
    for players, more in (("none", {}), ("python alone", {"python_version": "9009"})):
        status, said = run(players, "check", **more)
        assert status == 3
        assert "www.python.org" in said


def test_after_a_double_click_a_failure_waits_to_be_read(run, windows):
    clicked = {"CMDCMDLINE": f'cmd.exe /c ""Z:{windows}\\kehoach.cmd" "'}
    assert "Press any key" in run("py and python", fake_exit="1", **clicked)[1]
    assert "Press any key" in run("none", **clicked)[1]
    assert "Press any key" not in run("py and python", **clicked)[1]
    assert "Press any key" not in run("py and python", "check", fake_exit="1", **clicked)[1]
    assert "Press any key" not in run("py and python", fake_exit="1")[1]
