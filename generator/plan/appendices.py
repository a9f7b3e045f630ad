"""Appendices: small documents of their own."""

from __future__ import annotations

from enum import StrEnum

from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.model import Absent, Appendix, Item
from generator.plan.outline import ENTRIES
from generator.plan.reading import Reading, is_blank, origin
from generator.plan.shapes import Field, Shape, form, list_or_one, open_form, read_fields, ref
from generator.plan.tables import TABLE_SHAPE
from generator.plan.values import LEVELS, LINE, TEXT, one_of, or_omitted
from generator.source import nodes
from generator.source.nodes import Node, Sequence


class Paper(StrEnum):
    """How the paper lies."""

    PORTRAIT = "dọc"
    LANDSCAPE = "ngang"


def read_appendices(reading: Reading, node: Node, key: str) -> tuple[Appendix, ...]:
    """Read `phu_luc`; the dash of a single appendix may be left out."""
    appendices = []
    for item in node.items if isinstance(node, Sequence) else [node]:
        if isinstance(item, nodes.Mapping):
            appendices.append(_read_appendix(reading, item))
        elif not is_blank(item):
            reading.want_keys(item, key, "ten: Danh mục nhiệm vụ")
        elif item is not node:
            reading.report(faults.EMPTY_ITEM, item)
    return tuple(appendices)


def _read_appendix(reading: Reading, node: nodes.Mapping) -> Appendix:
    if len(node.pairs) == 1:
        (key, value), *_ = node.pairs
        if folded(key.text) not in APPENDIX.keys and isinstance(value, nodes.Mapping):
            # "Phụ lục I:" above the keys: the program makes that line.
            reading.report(faults.HEADED, key, key=key.text)
            return _read_appendix(reading, value)
    pairs = open_form(reading, node, APPENDIX)
    numbering = ()
    if "danh_so" in pairs:
        numbering = LEVELS.read(reading, pairs.pop("danh_so")[1], "danh_so")
    document = reading.scheme
    reading.scheme = numbering or document
    given = read_fields(reading, pairs, APPENDIX)
    reading.scheme = document
    table = given.get("bang")
    items: tuple[Item, ...] = given.get("noi_dung", ())
    if "bang" in pairs and "noi_dung" in pairs:
        reading.at(faults.BODY_TWICE, given.place("bang"))
    if not table and not items:
        reading.report(faults.BODY_MISSING, node)
    if "ten" not in pairs and "nhan" not in pairs:
        field = APPENDIX.keys["ten"]
        example = f"ten: {field.example}"
        reading.report(
            faults.MISSING, node, field="phu_luc.ten", meaning=field.meaning, example=example
        )
    label: str | Absent = given.get("nhan", "")
    return Appendix(
        title=given.get("ten"),
        items=(*items, table) if table else items,
        numbering=numbering,
        landscape=given.get("kho") is Paper.LANDSCAPE,
        label=label,
        attached=given.get("kem_theo"),
        origin=origin(node),
    )


APPENDIX = form(
    "phu_luc",
    "Phụ lục (`phu_luc`)",
    Field(
        "ten",
        TEXT,
        "Tên phụ lục; dòng cuối đặt trong ngoặc đơn được in nghiêng.",
        "Danh mục nhiệm vụ năm 2026",
    ),
    Field("bang", TABLE_SHAPE, "Bảng của phụ lục.", "\n  hang: nhiem_vu"),
    Field("noi_dung", ENTRIES, "Các mục của phụ lục, thay cho `bang`.", "\n  - Mục đích:"),
    Field("danh_so", LEVELS, "Cách đánh số riêng của phụ lục.", "số, chữ", "như văn bản"),
    Field("kho", one_of(Paper), "Khổ giấy của phụ lục.", "ngang", "dọc"),
    Field(
        "nhan",
        or_omitted(LINE),
        "Thay cho chữ “Phụ lục” và số của nó.",
        "Mẫu số 01",
        "Phụ lục, có số La Mã nếu có nhiều phụ lục",
    ),
    Field(
        "kem_theo",
        or_omitted(TEXT),
        "Dòng “(Kèm theo …)” dưới tên phụ lục.",
        "(Kèm theo Kế hoạch này)",
        "chương trình tự viết",
    ),
)
APPENDICES = Shape(read_appendices, list_or_one(ref("phu_luc")), "danh sách phụ lục")
