"""Documents of eight offices that have nothing wrong: the checker has nothing to say of them.

They were written to be as unlike as real ones are: plans with and without appendices, letters,
reports, decisions; offices of a province, a commune, a ministry, a school, a hospital.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from generator.app.check import check
from generator.app.errors import NoTemplateError
from generator.app.generate import generate
from generator.app.project import find_project
from generator.app.reading import all_plans

CORPUS = Path(__file__).parents[1] / "corpus"
PLANS = sorted(path for path in CORPUS.rglob("*.yaml") if path.name != "co-quan.yaml")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    shutil.copytree(CORPUS, folder, dirs_exist_ok=True)
    return folder


@pytest.fixture(autouse=True)
def inside(project, monkeypatch, tmp_path):
    monkeypatch.chdir(project)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def told(outcome):
    return [
        (finding.kind.code, finding.place.file, finding.place.line, finding.place.quote)
        for finding in outcome.findings
    ]


def test_there_are_plans_of_many_offices(project):
    assert len(all_plans(find_project(project))) >= 14
    assert len({path.parent for path in PLANS}) >= 8


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_right_plan_and_its_word_file_are_silent(plan, project):
    path = project / plan.relative_to(CORPUS)
    with suppress(NoTemplateError):
        assert told(generate([path])) == []
    assert told(check([path])) == []
    made = find_project(project).made_from(path)
    if made.is_file():
        assert told(check([made])) == []
