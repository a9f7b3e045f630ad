"""The words that the decree fixes, each with its clause."""

from __future__ import annotations

from enum import StrEnum

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""Quốc hiệu (điểm a khoản 1 Mục II Phần I Phụ lục I)."""

MOTTO = "Độc lập - Tự do - Hạnh phúc"
"""Tiêu ngữ (điểm b khoản 1 Mục II Phần I Phụ lục I)."""

END_MARK = "./."
"""What ends the body (Mẫu 1.1 to 1.10, 2.1 and 2.2 of Phụ lục III)."""


class Prefix(StrEnum):
    """By what right somebody signs (điểm a khoản 7 Mục II Phần I Phụ lục I)."""

    ON_BEHALF = "TM."
    BY_ORDER = "TL."
    BY_MANDATE = "TUQ."
    ACTING = "Q."
    FOR = "KT."


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
