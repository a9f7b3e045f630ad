"""Word files as clerks type them, with python-docx: nothing in them is our generator's.

Tables for the head and the signature, lines of raised underscores, looks set run by run, empty
lines for the room of the signature, a landscape appendix in a section of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt

FONTS = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")


class Paper:
    """A page with its head, its text and its signature; `look` is what most letters have."""

    def __init__(self, margins: tuple[float, float, float, float] = (20, 20, 30, 15)) -> None:
        self.file = Document()
        self._wide = 210 - margins[2] - margins[3]
        normal = self.file.styles["Normal"]
        normal.font.name = "Times New Roman"
        normal.font.size = Pt(14)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
        section = self.file.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(margins[0]), Mm(margins[1])
        section.left_margin, section.right_margin = Mm(margins[2]), Mm(margins[3])
        section.header_distance = Mm(10)
        section.different_first_page_header_footer = True
        self._page_number(section.header.paragraphs[0])

    def head(self, organs: Sequence[str], number: str, date: str, about: str = "") -> None:
        table = self._table(2, (0.4, 0.6))
        left, right = table.rows[0].cells
        *parents, organ = organs
        for name in parents:
            self._line(left, name, 12, bold=name.startswith("ỦY BAN NHÂN DÂN"))
        self._line(left, organ, 12, bold=True)
        self.rule(10, left)
        self._line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
        self._line(right, "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
        self.rule(26, right)
        left, right = table.rows[1].cells
        self._line(left, number, 13)
        if about:
            self._line(left, about, 12).paragraph_format.space_before = Pt(6)
        self._line(right, date, 13, italic=True)

    def title(self, kind: str, subject: str) -> None:
        self._line(self.file, kind, 14, bold=True)
        self._line(self.file, subject, 14, bold=True)
        self.rule(30)

    def rule(self, length: int, where=None) -> None:
        run = self._line(where or self.file, "_" * length, 13).runs[0]
        run.font.superscript = True

    def centred(self, text: str, **look: bool) -> None:
        self._line(self.file, text, 14, **look)

    def say(
        self, text: str, *, first: float = 1.27, before: float = 6, font: str = "", **look
    ) -> None:
        """Type a paragraph; what stands before a bar is bold."""
        paragraph = self.file.add_paragraph()
        form = paragraph.paragraph_format
        form.alignment, form.first_line_indent = ALIGN.JUSTIFY, Cm(first)
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(0), 1.15
        bold, bar, plain = text.rpartition("|")
        if bar:
            self._run(paragraph, bold, 14, bold=True)
        self._run(paragraph, plain, 14, font=font, **look)

    def sign(self, recipients: Sequence[str], authority: Sequence[str], name: str) -> None:
        left, right = self._table(1, (0.5, 0.5)).rows[0].cells
        self._line(left, "Nơi nhận:", 12, bold=True, italic=True).alignment = ALIGN.LEFT
        for line in recipients:
            self._line(left, line, 11).alignment = ALIGN.LEFT
        for line in (*authority, "", "", "", "", name):
            self._line(right, line, 14, bold=True)

    def landscape(self) -> None:
        section = self.file.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.top_margin, section.bottom_margin = Mm(30), Mm(15)
        section.left_margin = section.right_margin = Mm(20)
        section.different_first_page_header_footer = True
        again = OxmlElement("w:pgNumType")
        again.set(qn("w:start"), "1")
        section._sectPr.append(again)

    def grid(self, rows: Sequence[Sequence[str]]) -> None:
        table = self.file.add_table(len(rows), len(rows[0]))
        table.style = "Table Grid"
        for line, row in zip(rows, table.rows, strict=True):
            for text, cell in zip(line, row.cells, strict=True):
                self._line(cell, text, 12, bold=line is rows[0])

    def data(self) -> bytes:
        written = BytesIO()
        self.file.save(written)
        return written.getvalue()

    # --- pieces -----------------------------------------------------------------------

    def _table(self, rows: int, shares: Sequence[float]):
        widths = [share * self._wide for share in shares]
        table = self.file.add_table(rows, len(widths))
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Mm(width)
        return table

    def _line(self, where, text: str, size: float, **look: bool):
        empty = [p for p in where.paragraphs[:1] if not p.runs] if where is not self.file else []
        paragraph = empty[0] if empty else where.add_paragraph()
        form = paragraph.paragraph_format
        form.alignment, form.space_before, form.space_after = ALIGN.CENTER, Pt(0), Pt(0)
        self._run(paragraph, text, size, **look)
        return paragraph

    @staticmethod
    def _run(paragraph, text: str, size: float, *, font: str = "", **look: bool) -> None:
        run = paragraph.add_run(text)
        run.font.name, run.font.size = font or "Times New Roman", Pt(size)
        for name in FONTS:
            run._r.rPr.rFonts.set(qn(name), font or "Times New Roman")
        for name, value in look.items():
            setattr(run, name, value)

    def _page_number(self, paragraph) -> None:
        paragraph.alignment = ALIGN.CENTER
        for kind, code in (("begin", ""), ("", " PAGE "), ("end", "")):
            run = paragraph.add_run()
            run.font.name, run.font.size = "Times New Roman", Pt(14)
            mark = OxmlElement("w:instrText" if code else "w:fldChar")
            if code:
                mark.text = code
            else:
                mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
