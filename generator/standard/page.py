"""The paper, the margins, the lines and the room between them (Mục I and II, Phần I, Phụ lục I)."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from types import MappingProxyType

from generator.standard.measure import Box, Choice, Measure, Options
from generator.standard.words import Urgency

_GENERAL = "Mục I Phần I Phụ lục I"
_MAIN = "Mục II Phần I Phụ lục I"
_OTHER = "Mục III Phần I Phụ lục I"

FONT = "Times New Roman"
FONT_CLAUSE = f"khoản 4 {_GENERAL}"
COLOR = "000000"

PAPER_CLAUSE = f"khoản 1 {_GENERAL}"
PAPER_WIDTH = Measure(210, 210, 210, "mm", PAPER_CLAUSE)
PAPER_HEIGHT = Measure(297, 297, 297, "mm", PAPER_CLAUSE)
ORIENTATION_CLAUSE = f"khoản 2 {_GENERAL}"

_MARGINS = f"khoản 3 {_GENERAL}"
MARGIN_TOP = Measure(
    20, 25, 20, "mm", _MARGINS, "mức hẹp nhất được phép, như phần lớn cơ quan đang dùng"
)
MARGIN_BOTTOM = Measure(20, 25, 20, "mm", _MARGINS, "mức hẹp nhất được phép, như mẫu của Nghị định")
MARGIN_LEFT = Measure(30, 35, 30, "mm", _MARGINS, "đủ chỗ đóng quyển, dòng chữ dài nhất có thể")
MARGIN_RIGHT = Measure(15, 20, 20, "mm", _MARGINS, "như mẫu của Nghị định; vùng chữ rộng 160 mm")

HEADER_DISTANCE = Choice(
    10, "mm", "số trang nằm giữa phần lề trên 20 mm; mẫu của Nghị định cũng đặt 10 mm"
)
FOOTER_DISTANCE = Choice(10, "mm", "bằng khoảng cách của số trang với mép trên")

LANDSCAPE_TOP = Choice(30, "mm", "lề trái của trang dọc, xoay 90°: phía đóng quyển ở trên")
LANDSCAPE_BOTTOM = Choice(20, "mm", "lề phải của trang dọc, xoay 90°")
LANDSCAPE_LEFT = Choice(20, "mm", "lề dưới của trang dọc, xoay 90°")
LANDSCAPE_RIGHT = Choice(20, "mm", "lề trên của trang dọc, xoay 90°")

_BODY = f"điểm e khoản 6 {_MAIN}"
FIRST_LINE = Options((10, 12.7), 12.7, "mm", _BODY, "mặc định của Word, phần lớn cơ quan đang dùng")
PARAGRAPH_GAP = Measure(6, inf, 6, "pt", _BODY, "mức nhỏ nhất: văn bản gọn, ít trang")
LINE_SPACING = Measure(1, 1.5, 1, "lines", _BODY, "mức nhỏ nhất: văn bản gọn, ít trang")
LETTER_SUBJECT_GAP = Measure(6, 6, 6, "pt", f"điểm b khoản 5 {_MAIN}")

RULE_RATIO = Measure(
    1 / 3,
    1 / 2,
    0.4,
    "của dòng chữ",
    f"điểm b khoản 2, điểm b khoản 5 {_MAIN}",
    "ở giữa hai mức: vẫn đúng khi máy khác đo chữ hơi khác",
)
"""The line below the organ and below the subject, as a share of the printed line."""

MOTTO_RULE_RATIO = Measure(1, 1, 1, "của dòng chữ", f"điểm b khoản 1 {_MAIN}")
"""The line below Tiêu ngữ."""

SIZES_TOGETHER_CLAUSE = "chú thích 1, Mục V Phần I Phụ lục I"
MOTTO_OVER_NATION = Measure(1, 1, 1, "pt", SIZES_TOGETHER_CLAUSE)
"""How much larger Tiêu ngữ is than Quốc hiệu: sizes grow and shrink together."""
DATE_OVER_MOTTO = Measure(0, 0, 0, "pt", SIZES_TOGETHER_CLAUSE)
"""How much larger place and date are than Tiêu ngữ."""

_URGENCY = f"điểm b khoản 2 {_OTHER}"
URGENCY_BOXES: Mapping[Urgency, Box] = MappingProxyType(
    {
        Urgency.FLASH: Box(30, 8, _URGENCY),
        Urgency.IMMEDIATE: Box(40, 8, _URGENCY),
        Urgency.URGENT: Box(20, 8, _URGENCY),
    },
)

FIRST_PAGE_NUMBER = 1
PAGE_NUMBER_CLAUSE = f"khoản 7 {_GENERAL}"
APPENDIX_PAGES_CLAUSE = f"điểm đ khoản 1 {_OTHER}"

LETTERHEAD_RIGHT = Choice(
    97, "mm", "Quốc hiệu cỡ 13 rộng 95,7 mm: thêm hơn 1 % để Word không xuống dòng"
)
ADDRESSEE_INDENT = Choice(30, "mm", "“Kính gửi” lùi vào như Mẫu 1.5")
RULE_GAP = Choice(2, "pt", "đường kẻ không chạm chân chữ có dấu nặng")
RULE_THICKNESS = Choice(0.75, "pt", "nét mảnh, in vẫn rõ")
SIGNATURE_GAP = Choice(12, "pt", "tách khối chữ ký khỏi lời văn")
SIGNATURE_ROOM = Choice(25, "mm", "đủ chỗ cho chữ ký và dấu")
FRAME_THICKNESS = Choice(1, "pt", "viền đơn của khung, in vẫn rõ")
