from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.plan.forms import PLAN
from generator.plan.load import is_office_file
from generator.plan.schema import office_schema, plain, plan_schema
from generator.plan.shapes import FORMS
from generator.source.read import read

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "plans").rglob("*.yaml"))
BROKEN = (
    "bang", "bien", "chu-o-goc", "danh-sach-o-goc", "danh-sach-thanh-chu", "don-vi-danh-sach",
    "gia-tri-sai", "hai-tieu-de", "khoa-hai-lan", "khoa-sai", "khong-co-loai", "khong-gach",
    "loai-van-ban", "muc-trong", "ngay-thang", "nguoi-ky-la", "nguoi-ky-nhieu", "nguoi-ky-thieu",
    "nhiem-vu", "phu-luc", "co-quan-sai", "cot-long-nhau",
)  # fmt: skip
"""Files whose fault an editor can see; others need the office file or a count of levels."""

PLANS, OFFICES = (jsonschema.Draft7Validator(schema()) for schema in (plan_schema, office_schema))


def faults(text: str):
    source = read(text, "x.yaml")
    validator = OFFICES if is_office_file(source) else PLANS
    return [*validator.iter_errors(plain(source.root))]


@pytest.mark.parametrize("schema", [plan_schema, office_schema])
def test_the_schema_is_one(schema):
    jsonschema.Draft7Validator.check_schema(schema())


def test_there_are_files_to_look_at():
    assert len(FILES) >= 8


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_plan_of_ours_is_valid(path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_plan_of_ours_is_valid_as_an_editor_reads_it(path):
    text = path.read_text(encoding="utf-8")
    validator = OFFICES if is_office_file(read(text, "x")) else PLANS
    assert [*validator.iter_errors(yaml.safe_load(text))] == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_not_valid(name):
    path = Path(__file__).with_name("broken") / f"{name}.yaml"
    assert faults(path.read_text(encoding="utf-8"))


def test_the_tricky_outline_is_valid():
    assert faults((ROOT / "tests" / "format" / "outline.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text", ["noi_dung:\n  - tieu_de: A\n    B: c\n", "noi_dung:\n  - muc: [a]\n"]
)
def test_a_wrong_entry_is_not_valid(text):
    assert faults(f"loai: kế hoạch\n{text}")


def test_an_editor_takes_figures_and_blanks_for_what_they_are():
    values = yaml.safe_load("loai: kế hoạch\nnam: 2026\nso: 08\nngay:\nluu: no\nnguoi_ky: ~\n")
    assert [*PLANS.iter_errors(values)] == []


def _described(form):
    return [(form.name, field) for field in form.fields]


FIELDS = [pair for form in FORMS.values() for pair in _described(form)]


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=lambda part: getattr(part, "key", part))
def test_every_key_has_a_description_and_an_example(name, field):
    assert field.meaning.endswith(".")
    assert field.example
    assert read(f"{field.key}: {field.example}\n", name).findings == []


@pytest.mark.parametrize("field", PLAN.fields, ids=lambda field: field.key)
def test_every_example_of_a_plan_is_understood(field, loaded):
    found = loaded(f"{field.key}: {field.example}\n").findings
    told = {finding.kind.code for finding in found}
    # `nguoi_ky: giam_doc` needs an office file; a table of tasks needs columns.
    assert told <= {"DL001", "DL071", "DL050"}


@pytest.mark.parametrize(("name", "schema"), [("van-ban", plan_schema), ("co-quan", office_schema)])
def test_the_files_for_editors_are_fresh(name, schema):
    path = ROOT / "schema" / f"{name}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == schema()


@pytest.mark.parametrize("tool", ["schema", "format"])
def test_the_tools_say_that_nothing_is_stale(tool):
    command = [sys.executable, "-X", "utf8", str(ROOT / "tools" / f"{tool}.py"), "--check"]
    assert subprocess.run(command, check=False, cwd=ROOT).returncode == 0
