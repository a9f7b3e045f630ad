"""A project with the plans of the repository, and their Word files as they are made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.app.making import Order, make_one
from generator.app.project import find_project
from tests.word.conftest import soffice  # noqa: F401 - a fixture

ROOT = Path(__file__).parents[2]
PLANS = sorted(
    path.relative_to(ROOT / "plans")
    for path in (ROOT / "plans").rglob("*.yaml")
    if "co-quan" not in path.as_posix()
)


@pytest.fixture(scope="session")
def whole(tmp_path_factory) -> Path:
    """The plans, copied once, with what is made of them."""
    folder = tmp_path_factory.mktemp("co-quan")
    shutil.copytree(ROOT / "plans", folder / "plans")
    shutil.copytree(ROOT / "templates", folder / "templates")
    project = find_project(folder / "plans")
    for plan in PLANS:
        made = make_one(
            folder / "plans" / plan, Order(project, None, {}, final=False, several=False)
        )
        assert made.data
    return folder


@pytest.fixture
def made(whole) -> bytes:
    """The Word file of the sample plan."""
    return (whole / "output" / "mau" / "ke-hoach.docx").read_bytes()


@pytest.fixture
def plan(whole, tmp_path, monkeypatch) -> Path:
    """The sample plan, in a project of its own."""
    shutil.copytree(whole / "plans", tmp_path / "plans")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "plans" / "mau" / "ke-hoach.yaml"
