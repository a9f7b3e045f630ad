"""The commented file that a clerk starts from, for each kind of document.

What is to be filled in stands as `BLANK`; the comments say what a part is and what may be
left out. Every file loads without an error as it is, so that a first draft can be looked at
before everything is known.
"""

from __future__ import annotations

import re

from generator.plan import starter_bodies as bodies
from generator.standard.kinds import KE_HOACH, DocumentKind, Frame
from generator.standard.words import ARTICLE, AS_ABOVE, AS_ARTICLE, BASIS, REGISTRY

BLANK = bodies.BLANK

SCHEMA = "../../schema/van-ban.schema.json"
"""Where an editor finds the schema from a file in a folder of `plans/`."""

_PLAIN_PATH = re.compile(r"[\w./-]+")
_REMARKS_AT = 36

_BY_ARTICLES = frozenset({Frame.DECISION, Frame.RESOLUTION})
_UNTITLED = frozenset({Frame.INTRODUCTION, Frame.LEAVE})
_WITHOUT_CLOSING = _BY_ARTICLES | _UNTITLED | {Frame.MINUTES, Frame.INVITATION}
_REGULATIONS = frozenset({"quy chế", "quy định"})

_HEAD = """\
# KIND: tệp để bắt đầu.
#
# Thay mọi chỗ có “……” bằng nội dung của mình; chỗ nào chưa biết thì cứ để nguyên.
# Dòng bắt đầu bằng dấu # là lời dặn, không in ra giấy, xóa đi cũng được.
# Đoạn văn viết dưới dấu >- và thụt vào; xuống dòng trong tệp không phải xuống dòng trên giấy.
# Không gõ số thứ tự, gạch đầu dòng, dấu kết thúc văn bản: chương trình tự in."""

_BASIS = f"""\
# Căn cứ: mỗi dòng một văn bản, dấu chấm phẩy tự thêm. Không có căn cứ thì bỏ cả mục.
can_cu:
  - >-
    {BASIS} {BLANK}"""

_PROPOSED = """
  - >-
    Theo đề nghị của ……"""

_CLOSING = """\
# Kết thúc: đoạn cuối, sau các mục. Bỏ được.
ket_thuc: >-
  ……"""


def starter(kind: DocumentKind, year: int, office: str = "", schema: str = SCHEMA) -> str:
    """Give the text of a new file of `kind` for `year`.

    `office` is the path of an office file, as `dung_chung` names it; without one the office
    is written out in the file itself.
    """
    parts = (
        f"# yaml-language-server: $schema={schema}" if schema else "",
        _HEAD.replace("KIND", kind.name),
        _shared(office) if office else _office(),
        _form(kind, year),
        _addressees(kind),
        _basis(kind),
        bodies.body(kind),
        "" if kind.frame in _WITHOUT_CLOSING or kind.key in _REGULATIONS else _CLOSING,
        bodies.TASKS if kind == KE_HOACH else "",
        _recipients(kind),
        _signer(kind),
    )
    return "\n\n".join(filter(None, parts)) + "\n"


def _said(text: str, remark: str) -> str:
    """Give a line with a remark beside it, the remarks one below the other."""
    return f"{text:<{_REMARKS_AT - 2}}  # {remark}"


def _block(*lines: str) -> str:
    return "\n".join(lines)


def _shared(path: str) -> str:
    doubled = path.replace("'", "''")
    named = path if _PLAIN_PATH.fullmatch(path) else f"'{doubled}'"
    return _said(f"dung_chung: {named}", "cơ quan, đơn vị, người ký ghi trong tệp này")


def _office() -> str:
    return _block(
        "# Cơ quan ban hành. Có tệp cơ quan ghi sẵn thì bỏ cả mục này và thay bằng một dòng:",
        "# dung_chung: ../co-quan/ten-tep.yaml",
        "co_quan:",
        _said(f"  chu_quan: {BLANK}", "cơ quan cấp trên trực tiếp; không có thì bỏ dòng này"),
        _said(f"  ten: {BLANK}", "viết thường, chương trình tự in hoa"),
        _said(f"  ky_hieu: {BLANK}", "chữ viết tắt của cơ quan trong số, ký hiệu"),
        _said(f"  dia_danh: {BLANK}", "in trước ngày tháng"),
        _said("  che_do: thủ trưởng", "hoặc: tập thể (ký thay mặt tập thể)"),
    )


def _form(kind: DocumentKind, year: int) -> str:
    """Give what is printed at the head of the first page."""
    lines = [
        f"loai: {kind.key}",
        _said(f"nam: {year}", "chỗ nào cần năm này thì viết {{ nam }}: sang năm chỉ sửa ở đây"),
        _said("so:", "để trống; văn thư cho số thì ghi vào đây"),
    ]
    if kind.frame is Frame.LETTER:
        lines.append(_said(f"ky_hieu: {BLANK}", "cơ quan và đơn vị soạn thảo, như SNV-VP"))
    if kind.frame is Frame.MINUTES:
        lines.append(_said("ngay: không", "ngày, giờ ghi trong nội dung"))
    else:
        lines.append(_said("ngay:", "để trống khi chưa biết; ghi như 05/3/2026 hoặc 3/2026"))
    if kind.frame in _BY_ARTICLES:
        lines.append(_said(f"tham_quyen: {BLANK}", "ai ban hành, như “Giám đốc Sở Nội vụ”"))
    lines.append(_said("# du_thao: có", "bỏ dấu # để in khung dự thảo"))
    if kind.frame not in _UNTITLED:
        lines += ["# Trích yếu: một câu ngắn.", "trich_yeu: >-", f"  {bodies.subject(kind)}"]
    return _block(*lines)


def _addressees(kind: DocumentKind) -> str:
    """Give who is addressed, where that belongs to the kind; all but a letter go upwards."""
    if not kind.addressed:
        return ""
    to_whom = "" if kind.frame is Frame.LETTER else " cấp trên"
    return _block(
        f"# Gửi cơ quan{to_whom} nào: mỗi nơi một dòng.",
        "kinh_gui:",
        f"  - {BLANK}",
    )


def _basis(kind: DocumentKind) -> str:
    """Give the legal basis, where a document of the kind usually begins with it."""
    if kind.frame in _BY_ARTICLES:
        return _BASIS + _PROPOSED
    usual = kind.frame is Frame.NAMED and not kind.addressed and not bodies.is_loose(kind)
    return _BASIS if usual else ""


def _recipients(kind: DocumentKind) -> str:
    """Give who gets a copy; the first line refers back where there is something to refer to."""
    if kind.frame in _BY_ARTICLES:
        first = _said(f"  - {AS_ARTICLE} 3", f"{ARTICLE} nói ai chịu trách nhiệm thi hành")
    else:
        first = f"  - {AS_ABOVE}" if kind.addressed else f"  - {BLANK}"
    return _block(
        "# Những nơi nhận: mỗi nơi một dòng; gạch đầu dòng và dấu chấm phẩy tự thêm.",
        "noi_nhan:",
        first,
        f"  - {BLANK} (để b/c)",
        _said(f"luu: {REGISTRY}, {BLANK}", f"sau {REGISTRY} là chữ viết tắt của đơn vị soạn thảo"),
    )


def _signer(kind: DocumentKind) -> str:
    """Give who signs, with the lines of authority to choose from."""
    if kind.frame is Frame.MINUTES:
        return _block("nguoi_ky:", "  chuc_vu: Chủ tọa", f"  ho_ten: {BLANK}")
    return _block(
        "# Người ký. Bỏ dấu # ở dòng cần dùng; các dòng in theo thứ tự ghi ở đây.",
        "nguoi_ky:",
        _said("  # tm: Ủy ban nhân dân", "ký thay mặt tập thể"),
        _said("  # kt: Giám đốc", "cấp phó ký thay: đây là chức vụ của cấp trưởng"),
        f"  chuc_vu: {BLANK}",
        f"  ho_ten: {BLANK}",
    )
