"""The words that the decree fixes, each with its clause."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""Quốc hiệu (điểm a khoản 1 Mục II Phần I Phụ lục I)."""

MOTTO = "Độc lập - Tự do - Hạnh phúc"
"""Tiêu ngữ (điểm b khoản 1 Mục II Phần I Phụ lục I)."""

END_MARK = "./."
"""What ends the body (Mẫu 1.1 to 1.10, 2.1 and 2.2 of Phụ lục III)."""

NUMBER = "Số:"
"""Before the number and the symbol (điểm c khoản 3 Mục II Phần I Phụ lục I)."""

ABOUT = "V/v"
"""What the subject of a công văn begins with (điểm b khoản 5 Mục II Phần I Phụ lục I)."""

ADDRESSEES = "Kính gửi:"
"""Before those to whom a công văn, or a paper to a superior, goes.

Điểm d khoản 9 Mục II Phần I Phụ lục I.
"""

RECIPIENTS = "Nơi nhận:"
"""Above the list of who receives a copy (điểm d khoản 9 Mục II Phần I Phụ lục I)."""

ARCHIVE = "Lưu:"
"""What the last line of that list begins with (điểm d khoản 9 Mục II Phần I Phụ lục I)."""

REGISTRY = "VT"
"""Who keeps the original: the first of that line (điểm d khoản 9 Mục II Phần I Phụ lục I)."""

AS_ABOVE = "Như trên"
"""First among the recipients where "Kính gửi" stands (điểm b khoản 9 Mục II Phần I Phụ lục I)."""

AS_ARTICLE = "Như Điều"
"""First among the recipients of a quyết định or nghị quyết (Mẫu 1.1, 1.2, 1.3 Phụ lục III)."""

DRAFT = "DỰ THẢO"
"""In a frame on what is not issued yet; the decree is silent, offices write it so."""

BASIS = "Căn cứ"
"""What a line of the legal basis begins with (Mẫu 1.1, 1.2, 1.3 of Phụ lục III)."""

DAY, MONTH, YEAR = "ngày", "tháng", "năm"
"""The words of a date written in full (điểm b khoản 4 Mục II Phần I Phụ lục I, its examples)."""

PART, CHAPTER, SECTION, SUBSECTION, ARTICLE = "Phần", "Chương", "Mục", "Tiểu mục", "Điều"
"""The words before a number in the body (điểm đ khoản 6 Mục II Phần I Phụ lục I)."""

APPENDIX = "Phụ lục"
"""What an appendix is called (điểm b khoản 1 Mục III Phần I Phụ lục I)."""

ATTACHED = "Kèm theo"
"""What the line below its title begins with (điểm c khoản 1 Mục III Phần I Phụ lục I)."""

ORDERS: Mapping[str, str] = MappingProxyType(
    {"Quyết định": "QUYẾT ĐỊNH:", "Nghị quyết": "QUYẾT NGHỊ:"},
)
"""What stands between the legal basis and the articles (Mẫu 1.1, 1.2 of Phụ lục III), by kind."""


class Prefix(StrEnum):
    """By what right somebody signs (điểm b khoản 7 Mục II Phần I Phụ lục I)."""

    ON_BEHALF = "TM."
    BY_ORDER = "TL."
    BY_MANDATE = "TUQ."
    ACTING = "Q."
    FOR = "KT."


PREFIX_MEANINGS: Mapping[Prefix, str] = MappingProxyType(
    {
        Prefix.ON_BEHALF: "ký thay mặt tập thể",
        Prefix.ACTING: "được giao quyền cấp trưởng",
        Prefix.FOR: "ký thay người đứng đầu",
        Prefix.BY_ORDER: "ký thừa lệnh",
        Prefix.BY_MANDATE: "ký thừa ủy quyền",
    },
)
"""What each says (điểm b khoản 7 Mục II Phần I Phụ lục I), in the order of the decree."""


class Urgency(StrEnum):
    """How urgent (điểm b khoản 2 Mục III Phần I Phụ lục I)."""

    FLASH = "HỎA TỐC"
    IMMEDIATE = "THƯỢNG KHẨN"
    URGENT = "KHẨN"


class Secrecy(StrEnum):
    """How secret (điểm a khoản 2 Mục III Phần I Phụ lục I, and the law on state secrets)."""

    TOP = "TUYỆT MẬT"
    HIGH = "TỐI MẬT"
    PLAIN = "MẬT"


class Circulation(StrEnum):
    """Who may keep it (điểm c khoản 2 Mục III Phần I Phụ lục I)."""

    RETURN = "XEM XONG TRẢ LẠI"
    INTERNAL = "LƯU HÀNH NỘI BỘ"


class CopyForm(StrEnum):
    """How a copy calls itself (khoản 1 Mục II Phần II Phụ lục I)."""

    TRUE_COPY = "SAO Y"
    COPY_OF_COPY = "SAO LỤC"
    EXTRACT = "TRÍCH SAO"
