"""The 29 kinds of administrative documents (Điều 7), their abbreviations (Phụ lục III, Mục I)."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Frame(StrEnum):
    """The template of Phụ lục III after which a kind is laid out."""

    RESOLUTION = "1.1"
    DECISION = "1.2"
    NAMED = "1.4"
    LETTER = "1.5"
    TELEGRAM = "1.6"
    INVITATION = "1.7"
    INTRODUCTION = "1.8"
    MINUTES = "1.9"
    LEAVE = "1.10"
    UNREGULATED = ""


class DocumentKind(Struct, frozen=True):
    """A kind of document: its name as written in the decree, its abbreviation, its frame.

    `addressed` says that "Kính gửi" belongs to it, always or when it goes to a superior.
    """

    name: str
    abbreviation: str
    frame: Frame = Frame.NAMED
    addressed: bool = False

    @property
    def key(self) -> str:
        """The name as a clerk writes it: lower case."""
        return self.name.lower()


KE_HOACH = DocumentKind("Kế hoạch", "KH")
CONG_VAN = DocumentKind("Công văn", "", Frame.LETTER, addressed=True)
QUYET_DINH = DocumentKind("Quyết định", "QĐ", Frame.DECISION)

KINDS: tuple[DocumentKind, ...] = (
    DocumentKind("Nghị quyết", "NQ", Frame.RESOLUTION),
    QUYET_DINH,
    DocumentKind("Chỉ thị", "CT"),
    DocumentKind("Quy chế", "QC"),
    DocumentKind("Quy định", "QyĐ"),
    DocumentKind("Thông cáo", "TC"),
    DocumentKind("Thông báo", "TB"),
    DocumentKind("Hướng dẫn", "HD"),
    DocumentKind("Chương trình", "CTr"),
    KE_HOACH,
    DocumentKind("Phương án", "PA"),
    DocumentKind("Đề án", "ĐA"),
    DocumentKind("Dự án", "DA"),
    DocumentKind("Báo cáo", "BC", addressed=True),
    DocumentKind("Biên bản", "BB", Frame.MINUTES),
    DocumentKind("Tờ trình", "TTr", addressed=True),
    DocumentKind("Hợp đồng", "HĐ", Frame.UNREGULATED),
    CONG_VAN,
    DocumentKind("Công điện", "CĐ", Frame.TELEGRAM),
    DocumentKind("Bản ghi nhớ", "BGN", Frame.UNREGULATED),
    DocumentKind("Bản thỏa thuận", "BTT", Frame.UNREGULATED),
    DocumentKind("Giấy ủy quyền", "GUQ"),
    DocumentKind("Giấy mời", "GM", Frame.INVITATION),
    DocumentKind("Giấy giới thiệu", "GGT", Frame.INTRODUCTION),
    DocumentKind("Giấy nghỉ phép", "GNP", Frame.LEAVE),
    DocumentKind("Phiếu gửi", "PG"),
    DocumentKind("Phiếu chuyển", "PC"),
    DocumentKind("Phiếu báo", "PB"),
    DocumentKind("Thư công", "", Frame.UNREGULATED),
)
"""In the order of Điều 7."""

COPIES: tuple[DocumentKind, ...] = (
    DocumentKind("Bản sao y", "SY", Frame.UNREGULATED),
    DocumentKind("Bản trích sao", "TrS", Frame.UNREGULATED),
    DocumentKind("Bản sao lục", "SL", Frame.UNREGULATED),
)
"""The kinds of copies (Mục I Phụ lục III); they are no documents of their own."""
