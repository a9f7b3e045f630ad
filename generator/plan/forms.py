"""The keys of a plan and of an office file."""

from __future__ import annotations

import re
from typing import Any

from generator.plan import faults
from generator.plan.appendices import APPENDICES
from generator.plan.lists import DASH, read_archive, read_listed, read_recipients
from generator.plan.model import Rows
from generator.plan.outline import ENTRIES
from generator.plan.people import OFFICE_SHAPE, SIGNER_SHAPE, UNITS_SHAPE
from generator.plan.reading import Reading
from generator.plan.renamed import RENAMED_SHAPE
from generator.plan.rows import of_tasks, read_rows
from generator.plan.shapes import SCALAR, Field, Schema, Shape, form, list_or_one, ref
from generator.plan.values import (
    DATE,
    LEVELS,
    LINE,
    LINES,
    TEXT,
    TEXTS,
    YEAR,
    YES_NO,
    choose,
    one_of,
    or_omitted,
)
from generator.source.nodes import Node
from generator.standard.kinds import KINDS, DocumentKind
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.late import late

_REGISTERED = late(r"[0-9]{1,6}[a-zđ]?")
"""A number of the registry; "15a" is one that was put in between."""
_WORD = late(r"\s*số[\s:]*", re.IGNORECASE)


def _kind(reading: Reading, node: Node, key: str) -> DocumentKind | None:
    found: DocumentKind | None = choose(reading, node, key, {kind.key: kind for kind in KINDS})
    return found


def _number(reading: Reading, node: Node, key: str) -> str:
    written = reading.line(node, key)
    number, slash, _ = written.partition("/")
    if slash:
        number = _WORD.sub("", number).strip()
        reading.report(faults.NUMBER_WITH_SYMBOL, node, value=written, number=number)
    elif number and not _REGISTERED.fullmatch(number):
        reading.report(faults.REGISTRY_WANTED, node, key=key, value=written)
    return number


def _drafter(reading: Reading, node: Node, key: str) -> str:
    """Read who drafted it; it stands below the archive's line without a dash."""
    line = reading.line(node, key)
    dash = DASH.match(line)
    return line[dash.end() :] if dash else line


def _tasks(reading: Reading, node: Node, key: str) -> Rows:
    return read_rows(of_tasks(reading), node, key)


def _untouched(reading: Reading, node: Node, key: str) -> None:
    """Leave to the loader what is read before everything else."""
    del reading, node, key


_KIND_NAMES = [name for kind in KINDS for name in (kind.key, kind.name)]
_RECIPIENTS: Schema = {
    "anyOf": [
        dict(SCALAR),
        {"type": "array", "items": dict(ref("noi_nhan"))},
        {
            "type": "object",
            "properties": {"them": {"type": "array", "items": dict(ref("noi_nhan"))}},
            "additionalProperties": False,
        },
    ],
}
_VARIABLES: dict[str, Any] = {
    "type": ["object", "null"],
    "additionalProperties": dict(SCALAR),
}
_LISTED = Shape(read_listed, list_or_one(SCALAR), "danh sách")

PLAN = form(
    "van_ban",
    "Văn bản",
    Field(
        "dung_chung",
        Shape(_untouched, {"type": "string"}, "đường dẫn"),
        "Tệp cơ quan dùng chung, tính từ thư mục của tệp này.",
        "../co-quan/skhcn-hung-yen.yaml",
    ),
    Field(
        "loai",
        Shape(_kind, {"enum": _KIND_NAMES}, "tên loại văn bản"),
        "Loại văn bản, một trong 29 loại.",
        "kế hoạch",
    ),
    Field("nam", YEAR, "Năm của văn bản; dùng trong chữ bằng `{{ nam }}`.", "2026"),
    Field(
        "bien",
        Shape(_untouched, _VARIABLES, "các dòng `tên: giá trị`"),
        "Các giá trị đặt tên để dùng lại trong chữ: `{{ tên }}`.",
        "\n  so_phong: 12",
    ),
    Field(
        "so",
        or_omitted(Shape(_number, SCALAR, "số")),
        "Số văn bản; để trống đến khi văn thư cấp số.",
        "192",
        "để trống",
    ),
    Field(
        "ky_hieu",
        LINE,
        "Ký hiệu viết thẳng, thay cho phần ghép từ loại và cơ quan.",
        "SKHCN-VP",
        "ghép từ loại văn bản và `co_quan.ky_hieu`",
    ),
    Field(
        "ngay",
        or_omitted(DATE),
        "Ngày ban hành: đủ ngày, hoặc chỉ tháng, chỉ năm, hoặc để trống.",
        "05/3/2026",
        "để trống",
    ),
    Field(
        "trich_yeu",
        TEXT,
        "Trích yếu nội dung; xuống dòng ở đây là xuống dòng trên giấy.",
        "Cải cách hành chính năm 2026",
    ),
    Field(
        "tham_quyen",
        LINE,
        "Người hoặc cơ quan ban hành, khi khác với cơ quan ở đầu văn bản.",
        "Giám đốc Sở Khoa học và Công nghệ",
        "tên cơ quan",
    ),
    Field(
        "kinh_gui",
        _LISTED,
        "Nơi nhận chính của công văn, tờ trình, báo cáo.",
        "\n  - UBND tỉnh Hưng Yên",
    ),
    Field(
        "can_cu",
        _LISTED,
        "Các căn cứ, in nghiêng; dấu cuối dòng do chương trình đặt.",
        "\n  - Căn cứ Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh",
    ),
    Field(
        "mo_dau",
        TEXTS,
        "Đoạn mở đầu, in đứng, đúng như đã gõ.",
        "Sở Khoa học và Công nghệ xây dựng kế hoạch như sau",
    ),
    Field(
        "noi_dung",
        ENTRIES,
        "Nội dung: các mục, mỗi mục bắt đầu bằng gạch; số thứ tự do chương trình đánh.",
        "\n  - MỤC ĐÍCH:\n      - Nâng cao chất lượng phục vụ.",
    ),
    Field(
        "danh_so",
        LEVELS,
        "Cách đánh số các cấp của nội dung.",
        "La Mã, số, chữ",
        "La Mã, số, chữ, gạch, cộng (công văn bắt đầu từ số; quyết định: Điều, số)",
    ),
    Field(
        "hai_cham_sau_tieu_de",
        YES_NO,
        "In dấu hai chấm sau mọi tiêu đề đứng riêng.",
        "có",
        "không",
    ),
    Field(
        "ket_thuc",
        TEXTS,
        "Đoạn kết, trước chữ ký.",
        "Trên đây là Kế hoạch cải cách hành chính năm 2026",
    ),
    Field(
        "nhiem_vu",
        Shape(_tasks, ref("hang"), "danh sách nhiệm vụ"),
        "Các nhiệm vụ, viết một lần; bảng và nội dung lấy từ đây.",
        "\n  - viec: Tổ chức hội nghị\n    chu_tri: Văn phòng Sở",
    ),
    Field(
        "phu_luc",
        APPENDICES,
        "Các phụ lục.",
        "\n  - ten: Danh mục nhiệm vụ\n    bang:\n      hang: nhiem_vu",
    ),
    Field(
        "noi_nhan",
        Shape(read_recipients, _RECIPIENTS, "danh sách, hoặc `them:` để thêm vào tệp cơ quan"),
        "Nơi nhận; dấu cuối dòng do chương trình đặt.",
        "\n  - UBND tỉnh (để báo cáo)",
    ),
    Field("luu", Shape(read_archive, SCALAR, "một dòng"), "Dòng “Lưu:”.", "VT, VP"),
    Field(
        "nguoi_soan",
        Shape(_drafter, SCALAR, "một dòng"),
        "Ký hiệu người soạn thảo và số bản, sau dòng Lưu.",
        "XYZ.(20)",
    ),
    Field("nguoi_ky", SIGNER_SHAPE, "Người ký văn bản.", "giam_doc"),
    Field(
        "co_quan",
        OFFICE_SHAPE,
        "Cơ quan ban hành; thường đặt trong tệp cơ quan.",
        "\n  ten: Sở Khoa học và Công nghệ",
    ),
    Field(
        "don_vi",
        UNITS_SHAPE,
        "Tên tắt của các đơn vị, mỗi tên kèm tên chính thức; `viet` là các cách viết khác.",
        "\n  VP: Văn phòng Sở",
    ),
    Field(
        "ten_da_doi",
        RENAMED_SHAPE,
        "Tên cũ của đơn vị mà cơ quan biết; `check` nhắc khi văn bản còn dùng tên cũ.",
        "\n  - cu: Trung tâm Ứng dụng tiến bộ khoa học"
        "\n    moi: Trung tâm Khoa học và Đổi mới sáng tạo\n    tu: 01/3/2025",
    ),
    Field("du_thao", YES_NO, "In ô “DỰ THẢO”.", "có", "không"),
    Field("do_khan", one_of(Urgency, lower=True, or_none=True), "Độ khẩn.", "khẩn"),
    Field("do_mat", one_of(Secrecy, lower=True, or_none=True), "Độ mật.", "mật"),
    Field(
        "luu_hanh",
        one_of(Circulation, lower=True, or_none=True),
        "Phạm vi lưu hành.",
        "lưu hành nội bộ",
    ),
    Field("dia_chi", LINES, "Địa chỉ ở chân trang đầu của công văn.", "Số 1, đường Quảng Trường"),
)
