"""Names of an office's own units that ended (`ten_da_doi`): no table of the country has them."""

from __future__ import annotations

from generator.plan import faults
from generator.plan.model import Renamed
from generator.plan.reading import Reading, is_blank
from generator.plan.shapes import Field, Shape, form, list_or_one, read_form, ref
from generator.plan.values import DATE, LINE
from generator.source.nodes import Node, Sequence
from generator.text.dates import PartialDate

RENAMED = form(
    "ten_da_doi",
    "Một tên đã đổi của `ten_da_doi`",
    Field("cu", LINE, "Tên cũ.", "Trung tâm Ứng dụng tiến bộ khoa học"),
    Field("moi", LINE, "Tên hiện nay.", "Trung tâm Khoa học và Đổi mới sáng tạo"),
    Field("tu", DATE, "Ngày bắt đầu dùng tên mới; không ghi là đã đổi từ lâu.", "01/3/2025"),
)


def read_renamed(reading: Reading, node: Node, key: str) -> tuple[Renamed, ...]:
    """Read the names that ended, each with what stands in its place and since when."""
    entries = node.items if isinstance(node, Sequence) else () if is_blank(node) else (node,)
    found = []
    for entry in entries:
        given = read_form(reading, entry, RENAMED, key)
        if given is None:
            continue
        missing = [name for name in ("cu", "moi") if not given.get(name)]
        for name in missing:
            field = RENAMED.keys[name]
            reading.report(
                faults.MISSING,
                entry,
                field=f"{key}.{name}",
                meaning=field.meaning,
                example=f"{name}: {field.example}",
            )
        if not missing:
            since = given.get("tu")
            day = since if isinstance(since, PartialDate) else None
            found.append(Renamed(given.get("cu"), given.get("moi"), day))
    return tuple(found)


RENAMED_SHAPE = Shape(
    read_renamed, list_or_one(ref("ten_da_doi")), "danh sách, mỗi tên một mục `cu`, `moi`, `tu`"
)
