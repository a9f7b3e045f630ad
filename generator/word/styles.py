"""The named styles of a template: what every paragraph that is written here is printed in.

The ids are ASCII and stay as they are, since offices keep templates; the names are what
Word shows. How each one looks stands in the template alone (`tools/templates.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from generator.document.blocks import Role
from generator.plan.levels import Level


class Style(StrEnum):
    """A style, by its id."""

    NORMAL = "Normal"
    HEADER = "Header"
    FOOTER = "Footer"
    FOOTNOTE = "FootnoteText"
    FOOTNOTE_MARK = "FootnoteReference"

    PARENT = "CoQuanChuQuan"
    ORGAN = "CoQuanBanHanh"
    NATION = "QuocHieu"
    MOTTO = "TieuNgu"
    NUMBER = "SoKyHieu"
    DATE = "DiaDanhNgay"
    KIND = "TenLoai"
    SUBJECT = "TrichYeu"
    LETTER_SUBJECT = "TrichYeuCongVan"
    ADDRESSEE = "KinhGui"
    ADDRESSEES = "KinhGuiNhieu"
    ADDRESSEE_LINE = "KinhGuiDong"
    DRAFT = "DuThao"
    URGENCY = "DoKhan"
    SECRECY = "DoMat"
    CIRCULATION = "LuuHanh"
    RULE = "DuongKe"
    TINY = "KeNho"

    BODY = "ThanVanBan"
    AUTHORITY = "ThamQuyen"
    BASIS = "CanCu"
    OPENING = "MoDau"
    ORDER = "LenhBanHanh"
    CLOSING = "KetThuc"

    PART = "Phan"
    CHAPTER = "Chuong"
    SECTION = "Muc"
    PART_TITLE = "TenPhan"
    CHAPTER_TITLE = "TenChuong"
    SECTION_TITLE = "TenMuc"
    ARTICLE = "Dieu"
    HEADING_ROMAN = "DeMucLaMa"
    HEADING_ARABIC = "DeMucSo"
    HEADING_DECIMAL = "DeMucThapPhan"
    HEADING_LETTER = "DeMucChu"
    HEADING_PARENTHESIS = "DeMucNgoac"
    HEADING_DASH = "DeMucGach"
    HEADING_PLUS = "DeMucCong"
    HEADING_PLAIN = "DeMuc"
    POINT_ARTICLE = "DieuVan"
    POINT_ROMAN = "DiemLaMa"
    POINT_ARABIC = "DiemSo"
    POINT_DECIMAL = "DiemThapPhan"
    POINT_LETTER = "DiemChu"
    POINT_PARENTHESIS = "DiemNgoac"
    POINT_DASH = "DiemGach"
    POINT_PLUS = "DiemCong"

    COLUMN_HEADING = "TenCotBang"
    CELL = "OBang"
    GROUP = "NhomBang"
    CAPTION = "ChuThichBang"

    RECIPIENTS_LABEL = "NhanNoiNhan"
    RECIPIENT = "NoiNhan"
    SIGNING_AUTHORITY = "QuyenHan"
    OTHER_POSITION = "ChucVuKhac"
    SIGNER = "HoTen"
    ADDRESS = "DiaChi"

    APPENDIX_LABEL = "NhanPhuLuc"
    APPENDIX_TITLE = "TenPhuLuc"
    ATTACHED = "KemTheo"


NAMES: Mapping[Style, str] = MappingProxyType(
    {
        Style.NORMAL: "Normal",
        Style.HEADER: "header",
        Style.FOOTER: "footer",
        Style.FOOTNOTE: "footnote text",
        Style.FOOTNOTE_MARK: "footnote reference",
        Style.PARENT: "Cơ quan chủ quản",
        Style.ORGAN: "Cơ quan ban hành",
        Style.NATION: "Quốc hiệu",
        Style.MOTTO: "Tiêu ngữ",
        Style.NUMBER: "Số, ký hiệu",
        Style.DATE: "Địa danh, ngày tháng",
        Style.KIND: "Tên loại",
        Style.SUBJECT: "Trích yếu",
        Style.LETTER_SUBJECT: "Trích yếu công văn",
        Style.ADDRESSEE: "Kính gửi",
        Style.ADDRESSEES: "Kính gửi (nhiều nơi)",
        Style.ADDRESSEE_LINE: "Kính gửi (dòng)",
        Style.DRAFT: "Dự thảo",
        Style.URGENCY: "Độ khẩn",
        Style.SECRECY: "Độ mật",
        Style.CIRCULATION: "Phạm vi lưu hành",
        Style.RULE: "Đường kẻ",
        Style.TINY: "Dòng 1 pt",
        Style.BODY: "Thân văn bản",
        Style.AUTHORITY: "Thẩm quyền ban hành",
        Style.BASIS: "Căn cứ",
        Style.OPENING: "Mở đầu",
        Style.ORDER: "Lệnh ban hành",
        Style.CLOSING: "Kết thúc",
        Style.PART: "Phần",
        Style.CHAPTER: "Chương",
        Style.SECTION: "Mục",
        Style.PART_TITLE: "Tên phần",
        Style.CHAPTER_TITLE: "Tên chương",
        Style.SECTION_TITLE: "Tên mục",
        Style.ARTICLE: "Điều",
        Style.HEADING_ROMAN: "Đề mục I.",
        Style.HEADING_ARABIC: "Đề mục 1.",
        Style.HEADING_DECIMAL: "Đề mục 1.1.",
        Style.HEADING_LETTER: "Đề mục a)",
        Style.HEADING_PARENTHESIS: "Đề mục (1)",
        Style.HEADING_DASH: "Đề mục -",
        Style.HEADING_PLUS: "Đề mục +",
        Style.HEADING_PLAIN: "Đề mục không số",
        Style.POINT_ARTICLE: "Điều không tiêu đề",
        Style.POINT_ROMAN: "Điểm I.",
        Style.POINT_ARABIC: "Điểm 1.",
        Style.POINT_DECIMAL: "Điểm 1.1.",
        Style.POINT_LETTER: "Điểm a)",
        Style.POINT_PARENTHESIS: "Điểm (1)",
        Style.POINT_DASH: "Điểm -",
        Style.POINT_PLUS: "Điểm +",
        Style.COLUMN_HEADING: "Tên cột bảng",
        Style.CELL: "Ô bảng",
        Style.GROUP: "Nhóm trong bảng",
        Style.CAPTION: "Tên bảng",
        Style.RECIPIENTS_LABEL: "Nơi nhận (từ)",
        Style.RECIPIENT: "Nơi nhận (dòng)",
        Style.SIGNING_AUTHORITY: "Quyền hạn, chức vụ",
        Style.OTHER_POSITION: "Chức vụ khác",
        Style.SIGNER: "Họ tên người ký",
        Style.ADDRESS: "Địa chỉ cơ quan",
        Style.APPENDIX_LABEL: "Phụ lục (số)",
        Style.APPENDIX_TITLE: "Phụ lục (tên)",
        Style.ATTACHED: "Kèm theo",
    },
)
"""What Word shows; by it a style is found again where a program gave it another id."""

HEADINGS: Mapping[Level, Style] = MappingProxyType(
    {
        Level.PART: Style.PART,
        Level.CHAPTER: Style.CHAPTER,
        Level.SECTION: Style.SECTION,
        Level.ARTICLE: Style.ARTICLE,
        Level.ROMAN: Style.HEADING_ROMAN,
        Level.ARABIC: Style.HEADING_ARABIC,
        Level.DECIMAL: Style.HEADING_DECIMAL,
        Level.LETTER: Style.HEADING_LETTER,
        Level.PARENTHESIS: Style.HEADING_PARENTHESIS,
        Level.DASH: Style.HEADING_DASH,
        Level.PLUS: Style.HEADING_PLUS,
        Level.NONE: Style.HEADING_PLAIN,
    },
)
"""A heading, by how it is numbered."""

TITLES: Mapping[Level, Style] = MappingProxyType(
    {
        Level.PART: Style.PART_TITLE,
        Level.CHAPTER: Style.CHAPTER_TITLE,
        Level.SECTION: Style.SECTION_TITLE,
    },
)
"""The line below the number of a Phần, Chương or Mục."""

POINTS: Mapping[Level, Style] = MappingProxyType(
    {
        Level.ARTICLE: Style.POINT_ARTICLE,
        Level.ROMAN: Style.POINT_ROMAN,
        Level.ARABIC: Style.POINT_ARABIC,
        Level.DECIMAL: Style.POINT_DECIMAL,
        Level.LETTER: Style.POINT_LETTER,
        Level.PARENTHESIS: Style.POINT_PARENTHESIS,
        Level.DASH: Style.POINT_DASH,
        Level.PLUS: Style.POINT_PLUS,
        Level.NONE: Style.BODY,
    },
)
"""A numbered point, by how it is numbered."""

ROLES: Mapping[Role, Style] = MappingProxyType(
    {
        Role.AUTHORITY: Style.AUTHORITY,
        Role.BASIS: Style.BASIS,
        Role.OPENING: Style.OPENING,
        Role.ORDER: Style.ORDER,
        Role.TEXT: Style.BODY,
        Role.CLOSING: Style.CLOSING,
    },
)
"""What has no level."""

TINY_PARAGRAPH = f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/></w:pPr></w:p>'
"""Stands between two tables, between a table and the signature, at the end of a section."""

TINY_KEPT = f'<w:p><w:pPr><w:pStyle w:val="{Style.TINY}"/><w:keepNext/></w:pPr></w:p>'
"""The same, where what stands above must stay with what follows."""

BOLD = frozenset(
    {
        Style.AUTHORITY,
        Style.ORDER,
        Style.PART,
        Style.CHAPTER,
        Style.SECTION,
        Style.PART_TITLE,
        Style.CHAPTER_TITLE,
        Style.SECTION_TITLE,
        Style.ARTICLE,
        Style.HEADING_ROMAN,
        Style.HEADING_ARABIC,
        Style.HEADING_DECIMAL,
        Style.HEADING_PLAIN,
        Style.SUBJECT,
        Style.COLUMN_HEADING,
        Style.CAPTION,
        Style.APPENDIX_LABEL,
        Style.APPENDIX_TITLE,
    },
)
"""Styles whose letters are bold where nothing else is said."""

ITALIC = frozenset({Style.BASIS, Style.ATTACHED})
"""Styles whose letters are italic where nothing else is said."""

OUTLINE: Mapping[Style, int] = MappingProxyType(
    {
        Style.PART: 0,
        Style.CHAPTER: 0,
        Style.SECTION: 1,
        Style.ARTICLE: 0,
        Style.HEADING_ROMAN: 0,
        Style.HEADING_ARABIC: 1,
        Style.HEADING_DECIMAL: 2,
        Style.HEADING_PLAIN: 0,
    },
)
"""How deep a heading stands in Word's navigation where nothing else is said."""
