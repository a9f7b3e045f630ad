"""Word files that our own generator made, each spoilt in one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import etree
from msgspec.structs import replace

from generator.check.catalogue import rules
from generator.check.registry import Rule, Subject
from generator.check.run import judge
from generator.check.subjects import Paper
from generator.document.blocks import (
    Appendix,
    Date,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Signature,
)
from generator.document.recognise.recogniser import recognise
from generator.finding import Finding
from generator.plan.levels import Level
from generator.standard.kinds import QUYET_DINH
from generator.text.rich import Run
from generator.word.package import entry, pack, unpack
from generator.word.prepare import prepare
from generator.word.read import read
from generator.word.render import render
from tests.word import documents
from tests.word.documents import SENTENCE, bold, heading, paragraph, point, text

ROOT = Path(__file__).parents[3]
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"
MAIN = "word/document.xml"


def basis(*lines: str) -> tuple[Paragraph, ...]:
    return tuple(paragraph(Role.BASIS, Run(line, italic=True)) for line in lines)


BASIS = basis(
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về văn thư.",
)
HEAD = Letterhead(
    ("UBND TỈNH HƯNG YÊN",),
    ("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
    "15",
    "KH-SKHCN",
    "Hưng Yên",
    Date("05", "01", "2026"),
)
ATTACHED = (
    "(Kèm theo Kế hoạch số 15/KH-SKHCN ngày 05 tháng 01 năm 2026 của Sở Khoa học và Công nghệ)"
)
ARABIC = Level.ARABIC
OUTLINE = (
    heading("MỤC ĐÍCH, YÊU CẦU", "I."),
    heading("Mục đích", "1.", ARABIC, 1),
    point(f"Điểm thứ nhất: {SENTENCE}", "a)"),
    point(f"Điểm thứ hai: {SENTENCE}", "b)"),
    heading("Yêu cầu", "2.", ARABIC, 1),
    text(f"Lời văn không số: {SENTENCE}"),
    point(f"Gạch đầu dòng: {SENTENCE}", "-", Level.DASH, 2),
    heading("TỔ CHỨC THỰC HIỆN", "II."),
    point(f"Khoản không tiêu đề: {SENTENCE}", "1.", ARABIC, 1),
    point(f"Khoản thứ hai: {SENTENCE}", "2.", ARABIC, 1),
)
CLOSING = paragraph(Role.CLOSING, f"Câu kết thúc. {SENTENCE}./.")
OPENING = paragraph(Role.OPENING, "Sở Khoa học và Công nghệ ban hành Kế hoạch như sau:")


def appended(label: str = "Phụ lục", *, landscape: bool = False) -> Appendix:
    return replace(
        documents.appendix(label, landscape),
        title=((bold("NHIỆM VỤ CỤ THỂ"),),),
        attached=(Run(ATTACHED, italic=True),),
    )


def recipients(*lines: str) -> tuple[Recipient, ...]:
    return tuple(Recipient((Run(line),)) for line in lines)


PLAN = documents.plan(
    letterhead=HEAD,
    body=(*BASIS, OPENING, *OUTLINE, CLOSING),
    recipients=recipients("UBND tỉnh;", "Các phòng thuộc Sở;", "Lưu: VT, VP."),
    appendices=(appended(),),
)
TWO = replace(PLAN, appendices=(appended("Phụ lục I"), appended("Phụ lục II", landscape=True)))
LETTER = documents.letter(
    letterhead=replace(HEAD, symbol="SKHCN-VP"),
    body=(*OUTLINE, CLOSING),
    recipients=recipients("Như trên;", "Lãnh đạo Sở;", "Lưu: VT, VP."),
    addressees=recipients("Sở Nội vụ;", "Sở Tài chính."),
    signature=Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), (), "Nguyễn Xuân Hải"),
    appendices=(),
)
DECISION = documents.plan(
    kind=QUYET_DINH,
    letterhead=Letterhead(
        (),
        ("ỦY BAN NHÂN DÂN", "TỈNH HƯNG YÊN"),
        "15",
        "QĐ-UBND",
        "Hưng Yên",
        Date("05", "01", "2026"),
    ),
    body=(
        *BASIS,
        paragraph(Role.ORDER, Run("QUYẾT ĐỊNH:", bold=True)),
        paragraph(Role.HEADING, number="Chương I", level=Level.CHAPTER),
        paragraph(Role.TITLE, bold("QUY ĐỊNH CHUNG"), level=Level.CHAPTER),
        paragraph(Role.HEADING, bold("Phạm vi"), number="Điều 1.", level=Level.ARTICLE, depth=1),
        text(SENTENCE),
        paragraph(Role.HEADING, bold("Hiệu lực"), number="Điều 2.", level=Level.ARTICLE, depth=1),
        text(f"Điều cuối cùng. {SENTENCE}./."),
    ),
    recipients=recipients("Như Điều 2;", "Lưu: VT, VP."),
    signature=Signature(
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), (), "Nguyễn Xuân Hải"
    ),
    appendices=(),
)


@cache
def made(name: str) -> bytes:
    """Render one of the documents above."""
    document: Document = globals()[name]
    template = "cong-van" if name == "LETTER" else "van-ban"
    data = (ROOT / "templates" / f"{template}.docx").read_bytes()
    return render(document, prepare(data, template))


class Spoilt:
    """A file, open for one change."""

    def __init__(self, data: bytes) -> None:
        self.parts = unpack(data)
        self.root = etree.fromstring(self.parts[MAIN])

    def data(self) -> bytes:
        whole = {**self.parts, MAIN: etree.tostring(self.root)}
        return pack(entry(name, content) for name, content in whole.items())

    def p(self, words: str) -> etree._Element:
        """Give the first paragraph that holds these words."""
        return next(p for p in self.root.iter(W + "p") if words in said(p))

    def styled(self, style: str) -> list[etree._Element]:
        return [s.getparent().getparent() for s in self.root.iter(W + "pStyle") if val(s) == style]

    def look(self, words: str, **look: str) -> None:
        """Set properties of all runs of a paragraph, and of its mark."""
        for run in self.p(words).iter(W + "r"):
            set_run(run, **look)

    def format(self, words: str, **more: dict[str, str]) -> None:
        """Set properties of a paragraph."""
        put(self.p(words), "pPr", **more)

    def say(self, words: str, instead: str, with_: str) -> None:
        """Replace words inside one text of a paragraph."""
        for t in self.p(words).iter(W + "t"):
            if t.text and instead in t.text:
                t.text = t.text.replace(instead, with_)
                return
        msg = f"{instead!r} stands in no run of its own"
        raise AssertionError(msg)

    def drop(self, words: str) -> None:
        p = self.p(words)
        p.getparent().remove(p)

    def sections(self) -> list[etree._Element]:
        return list(self.root.iter(W + "sectPr"))

    def section(self, number: int, tag: str, **attributes: str) -> None:
        """Set attributes of a part of a section's properties; 0 is the first section."""
        element = self.sections()[number]
        held = element.find(W + tag)
        held = etree.SubElement(element, W + tag) if held is None else held
        for name, value in attributes.items():
            held.set(W + name, value)

    def replace(self, part: str, old: str, new: str) -> None:
        """Replace XML of a part."""
        content = self.parts[part].decode()
        assert old in content
        self.parts[part] = content.replace(old, new).encode()

    def insert(self, words: str, xml: str) -> None:
        """Put a block before the paragraph with these words."""
        self.p(words).addprevious(element(xml))


def element(xml: str) -> etree._Element:
    return etree.fromstring(re.sub(r"^<[\w:]+", rf'\g<0> xmlns:w="{NAMESPACE}"', xml))


def said(p: etree._Element) -> str:
    return "".join(t.text or "" for t in p.iter(W + "t"))


def val(element: etree._Element) -> str:
    return element.get(W + "val", "")


def set_run(run: etree._Element, **look: str) -> None:
    put(run, "rPr", **{name: {"val": value} for name, value in look.items()})


def put(owner: etree._Element, tag: str, **more: dict[str, str]) -> None:
    held = owner.find(W + tag)
    if held is None:
        held = etree.Element(W + tag)
        owner.insert(0, held)
    for name, attributes in more.items():
        for old in held.findall(W + name):
            held.remove(old)
        child = etree.SubElement(held, W + name)
        for key, value in attributes.items():
            child.set(W + key, value)


def font(run: etree._Element, name: str) -> None:
    put(run, "rPr", rFonts=dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), name))


Edit = Callable[[Spoilt], object]


@dataclass(frozen=True)
class Case:
    """A file spoilt in one way, the rule that must say so, and those that follow from it."""

    code: str
    base: str
    edit: Edit
    follow: tuple[str, ...] = ()


def case(code: str, edit: Edit, base: str = "PLAN", follow: Iterable[str] = ()) -> Case:
    return Case(code, base, edit, tuple(follow))


def paper(data: bytes) -> Paper:
    view = read(data).view
    assert view is not None
    return Paper(view, recognise(view))


def findings(data: bytes) -> list[Finding]:
    """Give what the rules of form find in a file."""
    return judge(form(), {Subject.VIEW: paper(data)}, "a.docx")


def form() -> list[Rule]:
    """Give the rules of form: other families may look at a file as well."""
    return [rule for code, rule in rules().items() if code.startswith(("KT", "TT"))]


def codes(edit: Edit, base: str = "PLAN") -> set[str]:
    """Give the codes that a file spoilt by `edit` gets."""
    file = Spoilt(made(base))
    edit(file)
    return {finding.kind.code for finding in findings(file.data())}


def data(code: str, edit: Edit, base: str = "PLAN") -> list[dict[str, object]]:
    """Give what one rule says of a file spoilt by `edit`."""
    file = Spoilt(made(base))
    edit(file)
    return [dict(f.data) for f in findings(file.data()) if f.kind.code == code]
