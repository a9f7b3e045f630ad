"""The glossary keeps up with the code: every field of the plan is named, every key is read."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import fields

from generator.document import blocks
from generator.plan import model
from generator.plan.levels import Level

ROOT = Path(__file__).parents[1]
NAME = re.compile(r"`([^`]+)`")

UNSAID = {
    "origin": "kept for messages, no word of the domain",
    "subject_origin": "the same, of one part",
    "title_origin": "the same, of one part",
    "data": "the same once more, as plain values",
    "columns": "the columns below a column, or those that a cell reaches over",
    "rows": "named as rows",
    "body": "the content of the document, as blocks",
}


def lines() -> list[list[str]]:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    table = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [line for line in table if not line[0].startswith(("---", "tiếng Việt", "bước"))]


def code_names() -> set[str]:
    return {
        word
        for line in lines()
        for name in NAME.findall(line[1])
        for word in re.findall(r"\w+", name)
    }


def keys() -> list[str]:
    """Give the YAML keys: the third column, remarks in brackets and marks aside."""
    return [
        key.split(":")[0]
        for line in lines()
        if len(line) == 3
        for key in NAME.findall(re.sub(r"\((?:(?!`).)*\)|`không`.*", "", line[2]))
        if re.fullmatch(r"[a-z_]+(?:: \w+)?", key)
    ]


def strings_of_the_loader() -> set[str]:
    return {
        node.value
        for path in (ROOT / "generator" / "plan").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_there_are_lines_to_look_at():
    assert len(lines()) > 80
    assert len(keys()) > 60


@pytest.mark.parametrize("form", [model.Plan, model.Office, model.Signer, model.Appendix])
def test_every_field_of_the_plan_has_its_word(form):
    said = code_names() | set(UNSAID)
    assert [field.name for field in fields(form) if field.name not in said] == []


@pytest.mark.parametrize("form", [model.Table, model.Entry, model.Unit, blocks.Document])
def test_every_field_of_the_content_has_its_word(form):
    said = code_names() | set(UNSAID)
    assert [field.name for field in fields(form) if field.name not in said] == []


def test_every_level_has_its_word():
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert [level for level in Level if f"{level.value} `{level.name}`" not in text] == []


def test_every_key_of_the_glossary_is_one_that_is_read():
    read = strings_of_the_loader()
    assert [key for key in keys() if key not in read] == []


def test_what_is_unsaid_is_still_a_field():
    forms = [form for module in (model, blocks) for form in vars(module).values()]
    there = {
        field.name
        for form in forms
        if isinstance(form, type) and issubclass(form, Struct)
        for field in fields(form)
    }
    assert set(UNSAID) <= there
