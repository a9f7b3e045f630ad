"""The contract of the layers is shown to fail on an import that goes upwards."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
UPWARDS = [
    ("text/rich.py", "from generator.plan import model"),
    ("source/read.py", "from generator.document import compose"),
    ("document/blanks.py", "from generator.word import render"),
    ("word/words.py", "from generator.check import registry"),
    ("check/run.py", "from generator.app import outcome"),
    ("app/new.py", "from generator.cli import shared"),
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Give a copy of the program and its contract."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(
        ROOT / "generator", folder / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def kept(folder):
    """Say whether the contract holds there."""
    command = [sys.executable, "-c", LINT, "--no-cache"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    return done.returncode == 0


def test_the_contract_holds_as_it_stands(copy):
    assert kept(copy)


@pytest.mark.parametrize(("module", "line"), UPWARDS)
def test_an_import_upwards_breaks_the_contract(copy, module, line):
    path = copy / "generator" / module
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{line}\n", encoding="utf-8")
    try:
        assert not kept(copy)
    finally:
        path.write_text(text, encoding="utf-8")


def test_a_new_room_must_be_given_its_place(copy):
    room = copy / "generator" / "new_room.py"
    room.write_text("", encoding="utf-8")
    command = [sys.executable, "-c", LINT, "--no-cache"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    room.unlink()
    assert done.returncode != 0
    assert "new_room" in done.stdout + done.stderr
