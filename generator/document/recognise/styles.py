"""The styles of this program's own templates, by the names that Word shows.

A name is a strong hint, also after another program has saved the file: what a paragraph was
written as. It never says more than the paragraph itself does: who reads one falls back on the
words where style and words disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from generator.document import view
from generator.plan.levels import Level


class Slot(StrEnum):
    """A style of a part of fixed shape, by its name."""

    PARENT = "Cơ quan chủ quản"
    ORGAN = "Cơ quan ban hành"
    NATION = "Quốc hiệu"
    MOTTO = "Tiêu ngữ"
    NUMBER = "Số, ký hiệu"
    DATE = "Địa danh, ngày tháng"
    KIND = "Tên loại"
    SUBJECT = "Trích yếu"
    LETTER_SUBJECT = "Trích yếu công văn"
    ADDRESSEE = "Kính gửi"
    ADDRESSEES = "Kính gửi (nhiều nơi)"
    ADDRESSEE_LINE = "Kính gửi (dòng)"
    DRAFT = "Dự thảo"
    URGENCY = "Độ khẩn"
    SECRECY = "Độ mật"
    CIRCULATION = "Phạm vi lưu hành"
    RULE = "Đường kẻ"
    TINY = "Dòng 1 pt"

    BODY = "Thân văn bản"
    AUTHORITY = "Thẩm quyền ban hành"
    BASIS = "Căn cứ"
    OPENING = "Mở đầu"
    ORDER = "Lệnh ban hành"
    CLOSING = "Kết thúc"

    PART_TITLE = "Tên phần"
    CHAPTER_TITLE = "Tên chương"
    SECTION_TITLE = "Tên mục"

    COLUMN_HEADING = "Tên cột bảng"
    CELL = "Ô bảng"
    GROUP = "Nhóm trong bảng"
    CAPTION = "Tên bảng"

    RECIPIENTS_LABEL = "Nơi nhận (từ)"
    RECIPIENT = "Nơi nhận (dòng)"
    SIGNING_AUTHORITY = "Quyền hạn, chức vụ"
    OTHER_POSITION = "Chức vụ khác"
    SIGNER = "Họ tên người ký"
    ADDRESS = "Địa chỉ cơ quan"

    APPENDIX_LABEL = "Phụ lục (số)"
    APPENDIX_TITLE = "Phụ lục (tên)"
    ATTACHED = "Kèm theo"


_HEAD = frozenset({Slot.ORGAN, Slot.MOTTO, Slot.NUMBER, Slot.DATE})

TITLES = frozenset({Slot.PART_TITLE, Slot.CHAPTER_TITLE, Slot.SECTION_TITLE})
"""The line below the number of a Phần, Chương or Mục."""

UNNUMBERED = frozenset({Slot.BODY, Slot.OPENING, Slot.CLOSING, Slot.BASIS})
"""Paragraphs that were written without a number, whatever they begin with."""

BODY = TITLES | UNNUMBERED | {Slot.CAPTION}
"""Styles that stand nowhere but in a body."""

LEVELS: Mapping[str, Level] = MappingProxyType(
    {
        "Phần": Level.PART,
        "Chương": Level.CHAPTER,
        "Mục": Level.SECTION,
        "Điều": Level.ARTICLE,
        "Đề mục I.": Level.ROMAN,
        "Đề mục 1.": Level.ARABIC,
        "Đề mục 1.1.": Level.DECIMAL,
        "Đề mục a)": Level.LETTER,
        "Đề mục (1)": Level.PARENTHESIS,
        "Đề mục -": Level.DASH,
        "Đề mục +": Level.PLUS,
        "Đề mục không số": Level.NONE,
        "Điều không tiêu đề": Level.ARTICLE,
        "Điểm I.": Level.ROMAN,
        "Điểm 1.": Level.ARABIC,
        "Điểm 1.1.": Level.DECIMAL,
        "Điểm a)": Level.LETTER,
        "Điểm (1)": Level.PARENTHESIS,
        "Điểm -": Level.DASH,
        "Điểm +": Level.PLUS,
    },
)
"""Numbered paragraphs, by how they are numbered."""


def is_own(found: view.View) -> bool:
    """Say whether a file was made with a template of this program's."""
    return any(paragraph.style_name in _HEAD for paragraph in found.paragraphs())
