"""Views made by hand, in few words."""

from __future__ import annotations

from itertools import count

from msgspec.structs import replace

from generator.document import view
from generator.document.recognise.recogniser import recognise
from generator.document.view import Align, Border, Cell, Page, Paragraph, Row, Run, Section, Table
from generator.text import rich

NATION = "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**"
MOTTO = "**Độc lập - Tự do - Hạnh phúc**"
ORGAN = "**SỞ KHOA HỌC VÀ CÔNG NGHỆ**"
PARENT = "UBND TỈNH HƯNG YÊN"
NUMBER = "Số: 12/KH-SKHCN"
DATE = "*Hưng Yên, ngày 05 tháng 3 năm 2026*"
SENTENCE = "Tổ chức thực hiện tốt nhiệm vụ chính trị được giao trong năm."

PORTRAIT = Page(210, 297, 20, 20, 30, 20, 10, 10)
LANDSCAPE = Page(297, 210, 30, 20, 20, 20, 10, 10, landscape=True)


def p(text="", align=Align.JUSTIFY, **more) -> Paragraph:
    """A paragraph; `text` may hold the marks of bold and italics."""
    runs = tuple(
        Run(part.text, size=13, bold=part.bold, italic=part.italic) for part in rich.parse(text)
    )
    return Paragraph(0, runs, align=align, width=more.pop("width", 160), **more)


def c(text="", **more) -> Paragraph:
    """A centred paragraph."""
    return p(text, Align.CENTER, **more)


def line(length=None, **more) -> Paragraph:
    """An empty paragraph with a line drawn at it."""
    return p("", rules=(Border("single", length),), **more)


def cell(*content, columns=1, rows=1) -> Cell:
    """A cell: texts are centred paragraphs."""
    blocks = tuple(c(one, width=70) if isinstance(one, str) else one for one in content)
    return Cell(blocks, columns, rows)


def table(*rows, bordered=False, repeats=0) -> Table:
    """A table: a row is its cells, a cell a text, several texts, or made by `cell`."""
    made = []
    for number, row in enumerate(rows):
        cells = tuple(
            one if isinstance(one, Cell) else cell(*(one if isinstance(one, tuple) else (one,)))
            for one in row
        )
        made.append(Row(cells, repeats=number < repeats))
    wide = max(sum(one.columns for one in row.cells) for row in made)
    return Table(tuple(made), tuple(160 / wide for _ in range(wide)), bordered)


def file(*blocks, **more) -> view.View:
    """A file of one section."""
    return sections(blocks, **more)


def sections(*parts, pages=(), **more) -> view.View:
    """A file of several sections; paragraphs are numbered in their order."""
    numbers = count(1)
    made = []
    for number, blocks in enumerate(parts):
        page = pages[number] if number < len(pages) else PORTRAIT
        made.append(Section(page, tuple(_numbered(block, numbers) for block in blocks)))
    return view.View(tuple(made), **more)


def _numbered(block, numbers):
    match block:
        case Paragraph():
            return replace(block, index=next(numbers))
        case Table():
            rows = tuple(
                replace(
                    row,
                    cells=tuple(
                        replace(one, blocks=tuple(_numbered(b, numbers) for b in one.blocks))
                        for one in row.cells
                    ),
                )
                for row in block.rows
            )
            return replace(block, rows=rows)
        case _:
            return replace(block, blocks=tuple(_numbered(b, numbers) for b in block.blocks))


# --- the usual parts ----------------------------------------------------------------------


def head(number=NUMBER, date=DATE, left=(PARENT, ORGAN), right=(NATION, MOTTO)) -> Table:
    """A letterhead of two rows and two columns."""
    return table((left, right), (number, date))


LETTER_HEAD = table(((PARENT, ORGAN), (NATION, MOTTO)), (("Số: 5/SCT-CN", "V/v mời họp"), DATE))
"""The head of a công văn."""

TITLE = (c("**KẾ HOẠCH**"), c("**Nâng cao chất lượng phục vụ**"))
BODY = (p("Sở xây dựng kế hoạch như sau:"), p("**I. MỤC ĐÍCH**"), p(f"1. {SENTENCE}./."))


def sign(recipients=("- Như trên;", "- Lưu: VT."), signing=("**GIÁM ĐỐC**", "", "**Lê Văn An**")):
    """A table with recipients and signature."""
    return table((("***Nơi nhận:***", *recipients), signing))


def plan(*more, head=None, title=TITLE, body=BODY, tail=None) -> view.View:
    """A kế hoạch with what every one has, and what stands behind it."""
    return file(
        globals()["head"]() if head is None else head,
        *title,
        *body,
        sign() if tail is None else tail,
        *more,
    )


def found(*blocks):
    """What is recognised in a file of these blocks."""
    return recognise(file(*blocks))


def texts(lines) -> list[str]:
    """The words of lines or paragraphs."""
    return [one.text for one in lines]
