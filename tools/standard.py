"""Write `docs/standard.md`: what the decree says and what this program chooses."""

from __future__ import annotations

import sys
from fractions import Fraction
from math import inf, isclose
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.standard import nd30, words
from generator.standard.kinds import COPIES, KINDS, Frame
from generator.standard.measure import Alignment, Choice, Component, Measure, Options
from tools.generated import ROOT, main

OUTPUT = ROOT / "docs" / "standard.md"

HEAD = f"""\
<!-- Tệp này do tools/standard.py viết ra; sửa ở generator/standard rồi chạy lại. -->

# Thể thức văn bản: Nghị định quy định gì, chương trình chọn gì

Tài liệu dành cho người duyệt thể thức. Cột «Quy định» ghi mức mà
{nd30.NAME} cho phép; văn bản nằm trong mức đó thì bộ kiểm tra không báo.
Cột «Chọn» ghi giá trị mà chương trình dùng khi tạo văn bản. Chỗ nào Nghị định không quy định
thì ghi rõ, và bộ kiểm tra không xét.
"""

MEASURES = {
    "PAPER_WIDTH": "Khổ giấy A4: chiều rộng",
    "PAPER_HEIGHT": "Khổ giấy A4: chiều dài",
    "MARGIN_TOP": "Lề trên",
    "MARGIN_BOTTOM": "Lề dưới",
    "MARGIN_LEFT": "Lề trái",
    "MARGIN_RIGHT": "Lề phải",
    "HEADER_DISTANCE": "Số trang cách mép trên của giấy",
    "FOOTER_DISTANCE": "Chân trang cách mép dưới của giấy",
    "LANDSCAPE_TOP": "Trang ngang: lề trên",
    "LANDSCAPE_BOTTOM": "Trang ngang: lề dưới",
    "LANDSCAPE_LEFT": "Trang ngang: lề trái",
    "LANDSCAPE_RIGHT": "Trang ngang: lề phải",
    "FIRST_LINE": "Chữ đầu dòng lùi vào",
    "PARAGRAPH_GAP": "Khoảng cách giữa các đoạn văn",
    "LINE_SPACING": "Khoảng cách giữa các dòng",
    "LETTER_SUBJECT_GAP": "Trích yếu công văn cách số, ký hiệu",
    "RULE_RATIO": "Đường kẻ dưới tên cơ quan và dưới trích yếu",
    "MOTTO_RULE_RATIO": "Đường kẻ dưới Tiêu ngữ",
    "MOTTO_OVER_NATION": "Cỡ chữ Tiêu ngữ lớn hơn Quốc hiệu",
    "DATE_OVER_MOTTO": "Cỡ chữ ngày tháng lớn hơn Tiêu ngữ",
    "LETTERHEAD_RIGHT": "Cột Quốc hiệu rộng",
    "ADDRESSEE_INDENT": "Từ “Kính gửi” lùi vào",
    "RULE_GAP": "Đường kẻ cách dòng chữ bên trên",
    "RULE_THICKNESS": "Nét của đường kẻ",
    "SIGNATURE_GAP": "Khối chữ ký cách lời văn",
    "SIGNATURE_ROOM": "Chỗ để ký và đóng dấu",
    "FRAME_THICKNESS": "Nét của khung",
}
HALF = 0.5
UNITS = {"lines": "dòng"}
ALIGNED = {Alignment.CENTER: "giữa", Alignment.JUSTIFY: "đều hai bên", Alignment.LEFT: "trái"}
SILENT = "Nghị định không quy định"


def number(value: float) -> str:
    """Write a number as Vietnamese do; a share as a fraction."""
    if isclose(value, round(value, 2)) and value != HALF:
        return f"{value:g}".replace(".", ",")
    return str(Fraction(value).limit_denominator(9))


def allowed(fact: Measure | Options | Choice) -> str:
    """Say what the decree allows."""
    unit = "" if isinstance(fact, Choice) else UNITS.get(fact.unit, fact.unit)
    match fact:
        case Choice():
            return SILENT
        case Options(allowed=values):
            return f"{' hoặc '.join(map(number, values))} {unit}"
        case Measure(least=least, most=most) if least == most:
            return f"{number(least)} {unit}"
        case Measure(least=least, most=most) if most == inf:
            return f"từ {number(least)} {unit} trở lên"
        case Measure(least=least, most=most):
            return f"{number(least)} đến {number(most)} {unit}"


def chosen(fact: Measure | Options | Choice) -> str:
    """Say what this program chooses, and why."""
    value = f"{number(fact.chosen)} {UNITS.get(fact.unit, fact.unit)}"
    return f"{value} ({fact.reason})" if fact.reason else value


def row(*cells: str) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(cells)} |"


def table(heads: tuple[str, ...], rows: list[str]) -> str:
    """Write a table."""
    return "\n".join([row(*heads), row(*("---" for _ in heads)), *rows])


def letters(component: Component) -> str:
    """Say how the letters of a component look."""
    case = {True: "in hoa", False: "in thường", None: ""}[component.capitals]
    slant = {True: "nghiêng", False: "đứng", None: ""}[component.italic]
    weight = "đậm" if component.bold else ""
    return ", ".join(part for part in (case, slant, weight) if part)


def document() -> str:
    """Write the page."""
    measures = [
        row(MEASURES[name], allowed(fact), chosen(fact), fact.clause)
        for name, fact in nd30.MEASURES.items()
    ]
    components = [
        row(
            component.box,
            component.name,
            letters(component),
            allowed(component.size),
            chosen(component.size),
            ALIGNED[component.align] if component.align else "",
            component.example,
            component.clause,
        )
        for component in nd30.COMPONENTS
    ]
    boxes = [
        row(urgency, f"{number(box.width_mm)} mm x {number(box.height_mm)} mm", box.clause)
        for urgency, box in nd30.URGENCY_BOXES.items()
    ]
    kinds = [
        row(
            str(count),
            kind.name,
            kind.abbreviation or "không có",
            f"Mẫu {kind.frame}" if kind.frame is not Frame.UNREGULATED else "không có mẫu",
        )
        for count, kind in enumerate(KINDS, 1)
    ]
    copies = [row(kind.name, kind.abbreviation) for kind in COPIES]
    rights = [row(prefix, meaning) for prefix, meaning in words.PREFIX_MEANINGS.items()]
    return (
        "\n\n".join(
            [
                HEAD.rstrip(),
                f"Phông chữ: {nd30.FONT}, màu đen ({nd30.FONT_CLAUSE}).",
                "## Trang giấy và khoảng cách",
                table(("Nội dung", "Quy định", "Chọn", "Căn cứ"), measures),
                "## Các thành phần thể thức",
                table(
                    ("Ô", "Thành phần", "Chữ", "Cỡ chữ", "Chọn", "Canh", "Ví dụ", "Căn cứ"),
                    components,
                ),
                "## Khung của dấu chỉ mức độ khẩn",
                table(("Chữ", "Kích thước", "Căn cứ"), boxes),
                "## Quyền hạn của người ký",
                table(("Viết tắt", "Khi nào"), rights),
                "## Tên loại văn bản và chữ viết tắt (Điều 7; Mục I Phụ lục III)",
                table(("Số", "Tên loại", "Viết tắt", "Mẫu (Phụ lục III)"), kinds),
                "Bản sao:",
                table(("Loại bản sao", "Viết tắt"), copies),
            ],
        )
        + "\n"
    )


if __name__ == "__main__":
    sys.exit(main({OUTPUT: document()}))
