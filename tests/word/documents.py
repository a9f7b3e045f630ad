"""Documents made by hand, for the tests of rendering."""

from __future__ import annotations

from generator.document.blocks import (
    Align,
    Appendix,
    Block,
    Cell,
    Column,
    Date,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Row,
    RowKind,
    Signature,
    Table,
)
from generator.plan.levels import Level
from generator.standard.kinds import CONG_VAN, KE_HOACH
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.rich import Note, Run

SENTENCE = (
    "Tổ chức thực hiện tốt nhiệm vụ chính trị được giao, phát huy dân chủ, tăng cường hiệu lực, "
    "hiệu quả quản lý; từng bước nâng cao chất lượng phục vụ nhân dân trên các lĩnh vực."
)
AWKWARD = "Sở A & B <C> \"…\" 'x' {{ x }} {_{ y }_} {% z %} {_% w %_} 😀 e\u0302\u0301 ]]> &amp;"


def bold(text: str) -> Run:
    return Run(text, bold=True)


def paragraph(role: Role, *runs, number="", level=None, depth=0) -> Paragraph:
    content = tuple(Run(run) if isinstance(run, str) else run for run in runs)
    return Paragraph(role, content, number, level, depth)


def text(*runs) -> Paragraph:
    return paragraph(Role.TEXT, *runs)


def heading(title: str, number="I.", level=Level.ROMAN, depth=0, beside="") -> Paragraph:
    runs = (bold(title), Run(beside)) if beside else (bold(title),)
    return paragraph(Role.HEADING, *runs, number=number, level=level, depth=depth)


def point(words: str, number="a)", level=Level.LETTER, depth=2) -> Paragraph:
    return paragraph(Role.POINT, words, number=number, level=level, depth=depth)


def table(rows: int = 3, caption=()) -> Table:
    def cell(words, align=Align.LEFT, columns=1, look=False):
        return Cell(((Run(words, bold=look),),), align=align, columns=columns)

    titles = ("TT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành")
    written = [
        Row(RowKind.HEADING, tuple(cell(t, Align.CENTER, look=True) for t in titles)),
        Row(RowKind.GROUP, (cell("I", Align.CENTER), cell("Người dân", columns=3, look=True))),
    ]
    for number in range(1, rows + 1):
        words = (str(number), SENTENCE[:90], "Trung tâm Thông tin", "Thường xuyên")
        written.append(Row(RowKind.BODY, tuple(map(cell, words))))
    return Table(tuple(Column() for _ in titles), tuple(written), caption)


def outline(sections: int = 3) -> list[Block]:
    found: list[Block] = []
    for number in ("I.", "II.", "III.", "IV.")[:sections]:
        found += [
            heading("MỤC ĐÍCH, YÊU CẦU", number),
            heading("Mục đích:", "1.", Level.ARABIC, 1, f" {SENTENCE}"),
            point(SENTENCE),
            point(SENTENCE, "-", Level.DASH, 3),
            heading("Yêu cầu", "2.", Level.ARABIC, 1),
            text(SENTENCE),
        ]
    return found


def body(sections: int = 3) -> tuple[Block, ...]:
    return (
        paragraph(Role.BASIS, Run("Căn cứ Nghị định số 30/2020/NĐ-CP;", italic=True)),
        paragraph(Role.OPENING, "Sở xây dựng kế hoạch như sau:", Note((Run("Ghi chú"),))),
        *outline(sections),
        paragraph(Role.CLOSING, f"{SENTENCE}./."),
    )


def recipients(count: int = 3) -> tuple[Recipient, ...]:
    lines = [f"Đơn vị nhận văn bản thứ {number};" for number in range(1, count)]
    return tuple(Recipient((Run(line),)) for line in (*lines, "Lưu: VT, VPXT."))


LETTERHEAD = Letterhead(
    ("UBND TỈNH HƯNG YÊN",),
    ("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
    "",
    "KH-SKHCN",
    "Hưng Yên",
    Date("", "01", "2024"),
)
SIGNATURE = Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), (), "Nguyễn Xuân Hải")


def appendix(label="Phụ lục", landscape=False, content=None) -> Appendix:
    return Appendix(
        label,
        ((bold("NHIỆM VỤ CỤ THỂ"),), (Run("(Biểu kèm theo)", italic=True),)),
        (Run("(Kèm theo Kế hoạch số …/KH-SKHCN)", italic=True),),
        (table(),) if content is None else content,
        landscape,
    )


def plan(**changes) -> Document:
    """A kế hoạch with everything that most of them have."""
    parts = {
        "kind": KE_HOACH,
        "letterhead": LETTERHEAD,
        "subject": ((bold("Nâng cao Chỉ số hiệu quả quản trị"),), (bold("năm 2024"),)),
        "body": body(),
        "recipients": recipients(),
        "signature": SIGNATURE,
        "appendices": (appendix(),),
        "data": {"nhiem_vu": [{"tt": "1", "viec": "Việc A & B", "chu_tri": "Dòng 1\nDòng 2"}]},
    }
    return Document(**(parts | changes))


def letter(**changes) -> Document:
    """A công văn with every stamp and an address."""
    parts = {
        "kind": CONG_VAN,
        "letterhead": Letterhead(
            ("BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG",),
            ("ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU",),
            "05",
            "SKHCN-VP",
            "Bà Rịa - Vũng Tàu",
            Date("29", "12", "2024"),
        ),
        "subject": ((Run("V/v báo cáo kết quả tự đánh giá Chỉ số cải cách hành chính"),),),
        "addressees": recipients(3),
        "draft": True,
        "urgency": Urgency.FLASH,
        "secrecy": Secrecy.PLAIN,
        "circulation": Circulation.INTERNAL,
        "address": ("Số 5, đường A", "ĐT: 0221"),
        "recipients": recipients(30),
        "drafter": "XYZ.(20)",
        "signature": Signature(
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ("Phó Trưởng ban",),
            "Trần Văn B",
        ),
        "appendices": (appendix("Phụ lục I"), appendix("Phụ lục II", landscape=True)),
    }
    return plan(**(parts | changes))
