"""How every component is printed (Mục II to V, Phần I, Phụ lục I), in the order of the page."""

from __future__ import annotations

from generator.standard import words
from generator.standard.measure import Alignment, Choice, Component, Measure

_GENERAL = "Mục I Phần I Phụ lục I"
_MAIN = "Mục II Phần I Phụ lục I"
_OTHER = "Mục III Phần I Phụ lục I"
_COPIES = "Mục II Phần II Phụ lục I"
_LARGER = "cỡ lớn của bộ 13 - 14 - 14, dễ đọc và vừa một dòng Quốc hiệu"
_LIKE_BODY = "bằng cỡ chữ của lời văn"

_CENTER, _JUSTIFY, _LEFT = Alignment.CENTER, Alignment.JUSTIFY, Alignment.LEFT


def _size(least: float, most: float, chosen: float, clause: str, reason: str = "") -> Measure:
    return Measure(least, most, chosen, "pt", clause, reason)


def _text(clause: str, reason: str = _LIKE_BODY) -> Measure:
    """Give the size of most components: 13 to 14."""
    return _size(13, 14, 14, clause, reason)


_NATION, _MOTTO = f"điểm a khoản 1 {_MAIN}", f"điểm b khoản 1 {_MAIN}"
_ORGAN, _NUMBER, _DATE = (
    f"điểm b khoản 2 {_MAIN}",
    f"điểm c khoản 3 {_MAIN}",
    f"điểm c khoản 4 {_MAIN}",
)
_TITLE, _BASIS = f"điểm b khoản 5 {_MAIN}", f"điểm a khoản 6 {_MAIN}"
_LEVELS, _BODY = f"điểm đ khoản 6 {_MAIN}", f"điểm e khoản 6 {_MAIN}"
_SIGNER, _SENT = f"điểm đ khoản 7 {_MAIN}", f"điểm d khoản 9 {_MAIN}"
_APPENDIX, _ATTACHED = f"điểm b khoản 1 {_OTHER}", f"điểm c khoản 1 {_OTHER}"
_URGENCY, _CIRCULATION = f"điểm b khoản 2 {_OTHER}", f"điểm c khoản 2 {_OTHER}"
_SAMPLES = "Mẫu 1.1, 1.2, 1.3 Phụ lục III"

NATION = Component(
    "1",
    "Quốc hiệu",
    _size(12, 13, 13, _NATION, _LARGER),
    _NATION,
    capitals=True,
    bold=True,
    align=_CENTER,
    example=words.NATION,
)
MOTTO = Component(
    "1", "Tiêu ngữ", _text(_MOTTO, _LARGER), _MOTTO, bold=True, align=_CENTER, example=words.MOTTO
)
PARENT = Component(
    "2",
    "Tên cơ quan, tổ chức chủ quản trực tiếp",
    _size(12, 13, 13, _ORGAN, "bằng cỡ chữ của Quốc hiệu"),
    _ORGAN,
    capitals=True,
    align=_CENTER,
    example="BỘ NỘI VỤ",
)
ORGAN = Component(
    "2",
    "Tên cơ quan, tổ chức ban hành văn bản",
    _size(12, 13, 13, _ORGAN, "bằng cỡ chữ của Quốc hiệu"),
    _ORGAN,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC",
)
NUMBER = Component(
    "3",
    "Số, ký hiệu của văn bản",
    _size(13, 13, 13, _NUMBER),
    _NUMBER,
    capitals=None,
    align=_CENTER,
    example="Số: 15/QĐ-BNV",
)
DATE = Component(
    "4",
    "Địa danh và thời gian ban hành văn bản",
    _text(_DATE, _LARGER),
    _DATE,
    italic=True,
    align=_CENTER,
    example="Hà Nội, ngày 05 tháng 01 năm 2020",
)
KIND = Component(
    "5a",
    "Tên loại văn bản",
    _text(_TITLE),
    _TITLE,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="CHỈ THỊ",
)
SUBJECT = Component(
    "5a",
    "Trích yếu nội dung văn bản",
    _text(_TITLE),
    _TITLE,
    bold=True,
    align=_CENTER,
    example="Về công tác phòng, chống lụt bão",
)
LETTER_SUBJECT = Component(
    "5b",
    "Trích yếu nội dung công văn",
    _size(12, 13, 12, _TITLE, "cột bên trái hẹp; mẫu của Nghị định cũng dùng cỡ 12"),
    _TITLE,
    align=_CENTER,
    example="V/v nâng bậc lương năm 2019",
)
ISSUER = Component(
    "6",
    "Thẩm quyền ban hành, lệnh ban hành",
    _text(_BODY),
    _SAMPLES,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="QUYẾT ĐỊNH:",
)
BASIS = Component(
    "6", "Căn cứ ban hành văn bản", _text(_BASIS), _BASIS, italic=True, align=_JUSTIFY
)
BODY = Component(
    "6",
    "Lời văn",
    _text(_BODY, "cỡ lớn, dễ đọc; Mục V cũng minh họa cỡ 14"),
    _BODY,
    align=_JUSTIFY,
    example="Trong công tác chỉ đạo ...",
)
PART = Component(
    "6",
    "Từ “Phần”, “Chương” và số thứ tự",
    _text(_LEVELS),
    _LEVELS,
    bold=True,
    align=_CENTER,
    example="Phần I",
)
PART_TITLE = Component(
    "6",
    "Tiêu đề của phần, chương",
    _text(_LEVELS),
    _LEVELS,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="QUY ĐỊNH CHUNG",
)
SECTION = Component(
    "6",
    "Từ “Mục”, “Tiểu mục” và số thứ tự",
    _text(_LEVELS),
    _LEVELS,
    bold=True,
    align=_CENTER,
    example="Mục 1",
)
SECTION_TITLE = Component(
    "6",
    "Tiêu đề của mục, tiểu mục",
    _text(_LEVELS),
    _LEVELS,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="QUẢN LÝ VĂN BẢN",
)
ROMAN_HEADING = Component(
    "6",
    "Số thứ tự và tiêu đề của mục (văn bản gồm phần, mục, khoản, điểm)",
    _text("Mục V Phần I Phụ lục I, số thứ tự 6.b"),
    "Mục V Phần I Phụ lục I, số thứ tự 6.b",
    capitals=True,
    bold=True,
    align=_JUSTIFY,
    example="I. NHỮNG KẾT QUẢ...",
)
ARTICLE = Component(
    "6",
    "Điều",
    _text(_LEVELS),
    _LEVELS,
    bold=True,
    align=_JUSTIFY,
    example="Điều 1. Bản sao văn bản",
)
CLAUSE_HEADING = Component(
    "6",
    "Khoản có tiêu đề",
    _text(_LEVELS),
    _LEVELS,
    bold=True,
    align=_JUSTIFY,
    example="1. Phạm vi và đối tượng áp dụng",
)
CLAUSE = Component(
    "6",
    "Khoản không có tiêu đề",
    _text(_LEVELS),
    _LEVELS,
    align=_JUSTIFY,
    example="1. Các hình thức ...",
)
POINT = Component("6", "Điểm", _text(_LEVELS), _LEVELS, align=_JUSTIFY, example="a) Đối với ....")
AUTHORITY = Component(
    "7a",
    "Quyền hạn, chức vụ của người ký",
    _text(_SIGNER),
    _SIGNER,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="KT. BỘ TRƯỞNG",
)
OTHER_POSITION = Component(
    "7b",
    "Chức vụ khác của người ký",
    _text(_SIGNER),
    _SIGNER,
    capitals=None,
    bold=True,
    align=_CENTER,
)
SIGNER = Component(
    "7b",
    "Họ tên của người ký",
    _text(_SIGNER),
    _SIGNER,
    bold=True,
    align=_CENTER,
    example="Nguyễn Văn A",
)
ADDRESSEE = Component(
    "9a",
    "Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản",
    _text(_SENT),
    _SENT,
    example="Kính gửi: Bộ Nội vụ",
)
RECIPIENTS_LABEL = Component(
    "9b",
    "Từ “Nơi nhận”",
    _size(12, 12, 12, _SENT),
    _SENT,
    bold=True,
    italic=True,
    align=_LEFT,
    example=words.RECIPIENTS,
)
RECIPIENT = Component(
    "9b",
    "Tên cơ quan, tổ chức, cá nhân nhận văn bản",
    _size(11, 11, 11, _SENT),
    _SENT,
    align=_LEFT,
    example="- Các bộ, cơ quan ngang bộ, ...;",
)
SECRECY = Component(
    "10a",
    "Dấu chỉ độ mật",
    Choice(13, "pt", "Nghị định để pháp luật về bí mật nhà nước quy định; theo cỡ độ khẩn"),
    f"điểm a khoản 2 {_OTHER}",
    capitals=True,
    bold=True,
    align=_CENTER,
)
URGENCY = Component(
    "10b",
    "Dấu chỉ mức độ khẩn",
    _size(13, 14, 13, _URGENCY, "cỡ minh họa ở Mục V; chữ không chạm khung 8 mm"),
    _URGENCY,
    capitals=True,
    bold=True,
    align=_CENTER,
)
CIRCULATION = Component(
    "11",
    "Chỉ dẫn về phạm vi lưu hành",
    _size(13, 14, 13, _CIRCULATION, "cỡ minh họa ở Mục V"),
    _CIRCULATION,
    capitals=True,
    bold=True,
    align=_CENTER,
)
DRAFT = Component(
    "",
    "Khung “DỰ THẢO”",
    Choice(13, "pt", "Nghị định không quy định; theo cỡ của phạm vi lưu hành"),
    "",
    capitals=True,
    bold=True,
    align=_CENTER,
    example=words.DRAFT,
)
DRAFTER = Component(
    "12",
    "Ký hiệu người soạn thảo văn bản và số lượng bản phát hành",
    _size(11, 11, 11, f"khoản 3 {_OTHER}"),
    f"khoản 3 {_OTHER}",
    capitals=None,
    example="PL.(300)",
)
ADDRESS = Component(
    "13",
    "Địa chỉ; thư điện tử; trang thông tin điện tử; số điện thoại; số Fax",
    _size(11, 12, 11, f"khoản 4 {_OTHER}", "cỡ minh họa ở Mục V"),
    f"khoản 4 {_OTHER}",
)
APPENDIX_LABEL = Component(
    "",
    "Từ “Phụ lục” và số thứ tự",
    _size(14, 14, 14, _APPENDIX),
    _APPENDIX,
    bold=True,
    align=_CENTER,
    example="Phụ lục I",
)
APPENDIX_TITLE = Component(
    "",
    "Tiêu đề của phụ lục",
    _text(_APPENDIX),
    _APPENDIX,
    capitals=True,
    bold=True,
    align=_CENTER,
    example="BẢNG CHỮ VIẾT TẮT",
)
ATTACHED = Component(
    "",
    "Thông tin chỉ dẫn kèm theo văn bản",
    _text(_ATTACHED),
    _ATTACHED,
    italic=True,
    align=_CENTER,
    example="(Kèm theo Văn bản số …/…-… ngày … tháng … năm … của …)",
)
PAGE_NUMBER = Component(
    "",
    "Số trang",
    _text(f"khoản 7 {_GENERAL}", "bằng cỡ chữ của lời văn, như minh họa ở Mục V"),
    f"khoản 7 {_GENERAL}",
    bold=None,
    align=_CENTER,
    example="2, 7, 13",
)
COPY_FORM = Component(
    "1 (bản sao)",
    "Hình thức sao",
    _text(f"điểm b khoản 2 {_COPIES}"),
    f"điểm b khoản 2 {_COPIES}",
    capitals=True,
    bold=True,
    align=_CENTER,
    example="SAO Y",
)
SIGNING_INFO = Component(
    "14",
    "Thông tin chữ ký số của cơ quan, tổ chức",
    _size(10, 10, 10, f"điểm b khoản 8 {_MAIN}"),
    f"điểm b khoản 8 {_MAIN}",
)

TABLE_TEXT = Component(
    "",
    "Chữ trong bảng",
    Choice(13, "pt", "nhỏ hơn lời văn một cỡ để cột hẹp vẫn vừa; Nghị định không quy định"),
    "",
    capitals=None,
    bold=None,
    italic=None,
)
TABLE_TEXT_LEAST = Choice(10, "pt", "bảng nhiều cột thu nhỏ đến cỡ này, nhỏ hơn nữa khó đọc")
TABLE_HEADING = Component(
    "",
    "Tên cột của bảng",
    Choice(13, "pt", "bằng chữ trong bảng; Nghị định không quy định"),
    "",
    capitals=None,
    bold=True,
    align=_CENTER,
)
CAPTION = Component(
    "",
    "Tên bảng",
    Choice(14, "pt", "bằng cỡ chữ của lời văn; Nghị định không quy định"),
    "",
    bold=True,
    align=_CENTER,
)
FOOTNOTE = Component(
    "",
    "Chú thích cuối trang",
    Choice(11, "pt", "nhỏ hơn lời văn, vẫn đọc được trên giấy; Nghị định không quy định"),
    "",
    capitals=None,
    bold=None,
    italic=None,
    align=_JUSTIFY,
)
