"""The tools that write files, and the page made of the standard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.generated import main

ROOT = Path(__file__).resolve().parents[2]


def test_what_is_written_is_fresh(tmp_path, capsys):
    page = tmp_path / "new" / "page.md"
    assert main({page: "đúng\n"}, []) == 0
    assert page.read_bytes() == "đúng\n".encode()
    assert capsys.readouterr().out == f"wrote {page}\n"
    assert main({page: "đúng\n"}, ["--check"]) == 0


def test_what_is_stale_is_named_and_left(tmp_path, capsys):
    page = tmp_path / "page.md"
    page.write_bytes(b"old")
    assert main({page: b"new"}, ["--check"]) == 1
    assert capsys.readouterr().err == f"stale: {page}\n"
    assert page.read_bytes() == b"old"


def test_what_is_missing_is_stale(tmp_path):
    assert main({tmp_path / "page.md": b""}, ["--check"]) == 1


def test_what_is_fresh_is_not_written_again(tmp_path, capsys):
    page = tmp_path / "page.md"
    page.write_bytes(b"same")
    assert main({page: b"same"}, []) == 0
    assert capsys.readouterr().out == ""


def test_an_unknown_argument_is_refused(tmp_path):
    assert main({tmp_path / "page.md": b""}, ["--chekc"]) == 2


def test_a_file_of_the_project_is_named_from_its_root(capsys):
    assert main({ROOT / "docs" / "missing.md": b""}, ["--check"]) == 1
    assert capsys.readouterr().err == "stale: docs/missing.md\n"


def test_the_page_of_the_standard_is_fresh():
    done = subprocess.run(
        [sys.executable, "tools/standard.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
