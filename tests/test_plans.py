"""What stands in plans/ is an example to follow: it reads, loads and prints without a finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.document.blanks import blanks
from generator.document.compose import compose
from generator.document.listing import listing
from generator.plan.load import is_office_file, load, office_path
from generator.plan.model import Group, Plan
from generator.source.nodes import Source
from generator.source.read import read

PLANS = Path(__file__).parents[1] / "plans"
FILES = sorted(PLANS.rglob("*.yaml"))
SAMPLE = PLANS / "mau" / "ke-hoach.yaml"


def opened(path: Path) -> Source:
    return read(path.read_text(encoding="utf-8"), path.relative_to(PLANS).as_posix())


def is_office(path: Path) -> bool:
    return is_office_file(opened(path))


OFFICES = [path for path in FILES if is_office(path)]
DOCUMENTS = [path for path in FILES if not is_office(path)]

every_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def loaded(path: Path):
    source = opened(path)
    named = office_path(source)
    assert named is not None
    return load(source, opened((path.parent / named[0]).resolve()))


def sample() -> Plan:
    return loaded(SAMPLE).plan


def test_there_are_plans_and_offices_to_look_at():
    assert len(DOCUMENTS) >= 6
    assert len(OFFICES) >= 4


@every_file
def test_a_file_is_read_without_a_finding(path):
    assert opened(path).findings == []


@every_document
def test_a_plan_is_understood_without_a_finding(path):
    assert loaded(path).findings == []


@every_document
def test_a_plan_is_composed_without_a_finding(path):
    document = compose(loaded(path).plan)
    assert document.findings == ()
    assert list(blanks(document)) == []


@every_document
def test_a_plan_names_an_office_file_that_is_there(path):
    named = office_path(opened(path))
    assert named is not None
    assert (path.parent / named[0]).resolve() in OFFICES


@every_file
def test_an_editor_finds_the_schema_that_the_file_names(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    schema = "co-quan" if path in OFFICES else "van-ban"
    assert first == f"# yaml-language-server: $schema=../../schema/{schema}.schema.json"


@every_file
def test_a_file_is_written_as_the_program_writes_one(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.rstrip() != line or "\t" in line]
    code = [line for line in lines if not line.lstrip().startswith("#")]
    assert not [line for line in code if line.rstrip().endswith(("[", "{", ": []", ": {}"))]


def test_the_sample_explains_every_part_of_its_own():
    text = SAMPLE.read_text(encoding="utf-8")
    keys = [line.split(":")[0] for line in text.splitlines() if line[:1].isalpha()]
    silent = [
        key
        for key in keys
        if "#" not in next(line for line in text.splitlines() if line.startswith(f"{key}:"))
        and not text.split(f"\n{key}:")[0].splitlines()[-1].startswith("#")
    ]
    assert silent == ["loai", "trich_yeu"]


def test_the_sample_shows_tasks_in_groups():
    assert all(isinstance(row, Group) for row in sample().tasks)
    assert len(sample().tasks) > 1


def test_the_sample_prints_the_official_name_for_a_short_one():
    listed = listing(compose(sample()))
    assert " | Phòng Quản lý văn thư, lưu trữ | " in listed
    assert "QLVTLT" not in listed


def test_the_sample_shows_somebody_signing_for_the_head():
    listed = listing(compose(sample()))
    assert "\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn An\n" in listed


def test_the_sample_carries_its_year_in_one_place():
    text = SAMPLE.read_text(encoding="utf-8")
    year = str(sample().year)
    assert [line.split(":")[0] for line in text.splitlines() if year in line] == ["nam", "ngay"]
