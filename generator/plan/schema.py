"""The JSON Schema of a plan and of an office file, for editors; made of the declarations."""

from __future__ import annotations

from typing import Any

from generator.plan.cells import OWN
from generator.plan.forms import PLAN
from generator.plan.outline import ENTRY, LONG
from generator.plan.people import SIGNERS_SCHEMA
from generator.plan.rows import TASK
from generator.plan.shapes import FORMS, SCALAR, Field, Form, list_or_one, ref
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence

DRAFT = "http://json-schema.org/draft-07/schema#"

_NULL = {"type": "null"}
_PLAIN_FORMS = ("bang", "co_quan", "don_vi", "nguoi_ky", "phu_luc", "ten_da_doi")


def plan_schema() -> dict[str, Any]:
    """Describe a plan."""
    return {
        "$schema": DRAFT,
        "title": "Văn bản hành chính",
        "description": "Tệp kế hoạch hoặc văn bản hành chính khác, theo Nghị định 30/2020/NĐ-CP.",
        **_form(PLAN),
        "required": ["loai"],
        "definitions": definitions(),
    }


def office_schema() -> dict[str, Any]:
    """Describe an office file: what a plan may say, with names for its signers."""
    described = _form(PLAN)
    signers = PLAN.keys["nguoi_ky"]
    described["properties"]["nguoi_ky"] = {
        **SIGNERS_SCHEMA,
        "description": "Những người ký: mỗi người một tên ngắn, bên dưới là chức vụ và họ tên.",
        "examples": [{signers.example: _example(FORMS["nguoi_ky"].keys["chuc_vu"], whole=True)}],
    }
    del described["properties"]["dung_chung"]
    return {
        "$schema": DRAFT,
        "title": "Tệp cơ quan",
        "description": "Những gì các văn bản của một cơ quan dùng chung.",
        **described,
        "required": ["co_quan"],
        "definitions": definitions(),
    }


def definitions() -> dict[str, Any]:
    """Describe what stands at several places, each thing once."""
    return {
        **{name: _form(FORMS[name]) for name in _PLAIN_FORMS},
        "dan_y": {
            "anyOf": [
                dict(_NULL),
                {"type": "array", "items": dict(ref("muc"))},
                dict(ref("muc_dang_khoa")),
            ],
        },
        "muc": {"anyOf": [{"type": ["string", "number", "boolean"]}, dict(ref("muc_dang_khoa"))]},
        "muc_dang_khoa": _entry(),
        "cot": {
            "type": "object",
            "additionalProperties": {"anyOf": [dict(SCALAR), dict(ref("cot"))]},
        },
        "hang": {"anyOf": [dict(_NULL), {"type": "array", "items": _row()}]},
        "hang_tong": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": dict(SCALAR),
        },
        "o": {"anyOf": [dict(SCALAR), {"type": "array", "items": _line_or_part()}]},
        "noi_nhan": {
            "anyOf": [
                {"type": ["string", "number"]},
                {
                    "type": "object",
                    "maxProperties": 1,
                    "patternProperties": {"^[Ll]ưu$|^luu$": dict(SCALAR)},
                    "additionalProperties": False,
                },
            ],
        },
    }


def _form(declared: Form) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: _property(field) for name, field in declared.keys.items()},
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    meaning = field.meaning
    if field.default:
        meaning += f" Nếu không ghi: {field.default}."
    schema = dict(field.shape.schema)
    if "$ref" in schema:
        schema = {"anyOf": [schema, dict(_NULL)]}
    return {**schema, "description": meaning, "examples": [_example(field)]}


def _entry() -> dict[str, Any]:
    """Describe an entry: one key (a reserved word, or a heading), or those of the long form."""
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {field.key: _property(field) for field in ENTRY.fields},
        "additionalProperties": {"anyOf": [dict(SCALAR), dict(ref("dan_y"))]},
        "if": {"minProperties": 2},
        "then": {
            "propertyNames": {"enum": sorted(LONG)},
            "anyOf": [{"required": ["tieu_de"]}, {"required": ["van"]}],
        },
        "else": {"not": {"anyOf": [{"required": ["muc"]}, {"required": ["danh_so"]}]}},
    }


def _row() -> dict[str, Any]:
    """Describe a row or a group: columns and names of groups are the clerk's own keys."""
    return {
        "type": "object",
        "minProperties": 1,
        "properties": {field.key: _property(field) for field in TASK.fields},
        "additionalProperties": {"anyOf": [dict(ref("o")), dict(ref("hang"))]},
    }


def _line_or_part() -> dict[str, Any]:
    return {
        "anyOf": [
            dict(SCALAR),
            {
                "type": "object",
                "minProperties": 1,
                "properties": {OWN: {**SCALAR, "description": "Ô của chính cột này."}},
                "additionalProperties": dict(list_or_one(SCALAR)),
            },
        ],
    }


def _example(field: Field, *, whole: bool = False) -> Any:
    """Give the example of a field as values, or the line as it is written."""
    from generator.source.read import read

    root = read(f"{field.key}: {field.example}\n", field.key).root
    value = plain(root) if root else {}
    return value if whole else value[field.key]


def plain(node: Node) -> Any:
    """Give the values of a YAML text without their places."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case nodes.Mapping():
            return {key.text: plain(value) for key, value in node.pairs}
