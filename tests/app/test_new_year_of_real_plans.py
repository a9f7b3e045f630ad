"""Plans that offices really wrote: next year's has no error that last year's had not."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from generator.app.check import check
from generator.app.generate import generate
from generator.app.new_year import Wanted, new_year
from generator.finding import Severity

PLANS = Path(__file__).parents[2] / "plans"
CASES = [
    ("2024/papi", 2025),
    ("2024/papi", 2026),
    ("2024/tuyen-truyen-cchc", 2025),
    ("2024/tuyen-truyen-cchc", 2026),
    ("2021/papi", 2022),
    ("2023/papi", 2024),
    ("2023/papi", 2026),
]


@pytest.fixture
def plans(tmp_path, monkeypatch):
    for name in ("2021", "2023", "2024", "co-quan"):
        shutil.copytree(PLANS / name, tmp_path / "plans" / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path("plans")


def errors(path: Path) -> Counter[str]:
    found = check([path]).findings
    return Counter(f.kind.code for f in found if f.kind.severity is Severity.ERROR)


@pytest.mark.parametrize(("name", "year"), CASES)
def test_the_new_plan_is_generated_and_has_no_new_error(plans, name, year):
    old, new = plans / f"{name}.yaml", plans / "moi" / "ke-hoach.yaml"
    made = new_year([old], Wanted(year, new))
    assert made.outcome.exit_code == 0
    assert errors(new) - errors(old) == Counter()
    assert not generate([new]).failed
    assert Path("output/moi/ke-hoach.docx").is_file()
    assert generate([new], final=True).failed


@pytest.mark.parametrize(("name", "year"), CASES)
def test_the_dry_run_lists_what_the_run_then_does(plans, name, year):
    old, new = plans / f"{name}.yaml", plans / "moi" / "ke-hoach.yaml"
    shown = new_year([old], Wanted(year, new, dry_run=True))
    assert not new.exists()
    assert shown.lists == new_year([old], Wanted(year, new)).lists
