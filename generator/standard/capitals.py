"""Names that are written with fixed capitals (Phụ lục II), as data for the checker."""

from __future__ import annotations

from generator.standard.names_ended import ENDED

_FIELDS = """
Công Thương | Dân tộc và Tôn giáo | Giáo dục và Đào tạo | Giao thông vận tải | Kế hoạch và Đầu tư
Khoa học và Công nghệ | Lao động - Thương binh và Xã hội | Nội vụ | Nông nghiệp và Môi trường
Nông nghiệp và Phát triển nông thôn | Ngoại giao | Ngoại vụ | Quốc phòng | Tài chính
Tài nguyên và Môi trường | Tư pháp | Thông tin và Truyền thông | Văn hóa, Thể thao và Du lịch
Xây dựng
"""

_OTHERS = """
Ủy ban nhân dân | Hội đồng nhân dân | Thủ tướng Chính phủ | Văn phòng Chính phủ
Văn phòng Quốc hội | Ủy ban Mặt trận Tổ quốc Việt Nam | Tòa án nhân dân | Viện kiểm sát nhân dân
Ủy ban Thường vụ Quốc hội | Văn phòng Chủ tịch nước | Thanh tra Chính phủ | Ngân hàng Nhà nước
Ban Chấp hành Đảng bộ | Ban Thanh tra nhân dân
"""


def _entries(table: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in table.replace("\n", "|").split("|") if entry.strip())


ORGANS: tuple[str, ...] = (
    *(f"{kind} {field}" for field in _entries(_FIELDS) for kind in ("Bộ", "Sở")),
    *_entries(_OTHERS),
)
"""Names of organs as they are written."""

KINDS = (
    *("nghị quyết", "nghị định", "quyết định", "thông tư", "chỉ thị", "kế hoạch", "công văn"),
    *("công điện", "tờ trình", "báo cáo", "thông báo", "kết luận", "hướng dẫn", "quy chế"),
)
"""Kinds of documents, as they are written where no certain one is meant."""

WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")

SURNAMES = (
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"),
    *("Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Đào", "Tạ", "Lương", "Chu", "Cao"),
)

PROVINCES: tuple[str, ...] = tuple(
    sorted(
        {change.name.removeprefix("tỉnh ") for change in ENDED if change.name.startswith("tỉnh ")}
        | {
            *("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Điện Biên", "Đắk Lắk", "Đồng Nai"),
            *("Đồng Tháp", "Gia Lai", "Hà Tĩnh", "Hưng Yên", "Khánh Hòa", "Lai Châu", "Lâm Đồng"),
            *("Lạng Sơn", "Lào Cai", "Nghệ An", "Ninh Bình", "Phú Thọ", "Quảng Ngãi", "Quảng Ninh"),
            *("Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang"),
            "Vĩnh Long",
        },
    ),
)
"""The provinces, those of today and those that ended."""
