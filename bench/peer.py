"""The peer: plain docxtpl, with a template that lays the same text out in the same styles."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from bench.content import COLUMNS

TEMPLATE = Path(__file__).parents[1] / "templates" / "van-ban.docx"
_WIDTHS = (600, 2900, 1200, 1400, 1000, 1000, 971)
_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{ trich_yeu }}'
    "</dc:title></cp:coreProperties>"
)


def _p(style: str, text: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def _tag(text: str) -> str:
    return _p("Normal", text)


def _cell(width: int, content: str, span: int = 1) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}<w:vAlign w:val="center"/>'
        f"</w:tcPr>{content}</w:tc>"
    )


def _row(*cells: str, look: str = "<w:cantSplit/>") -> str:
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def _table(widths: tuple[int, ...], *rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _body() -> str:
    head = _table(
        (3572, 5499),
        _row(
            _cell(
                3572, _p("CoQuanChuQuan", "{{ chu_quan }}") + _p("CoQuanBanHanh", "{{ co_quan }}")
            ),
            _cell(
                5499,
                _p("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + _p("TieuNgu", "Độc lập - Tự do - Hạnh phúc"),
            ),
        ),
        _row(
            _cell(3572, _p("SoKyHieu", "Số: {{ so }}")),
            _cell(5499, _p("DiaDanhNgay", "{{ noi_ngay }}")),
        ),
    )
    styles = {"I": "DeMucLaMa", "1": "DeMucSo", "a": "DiemChu", "-": "DiemGach"}
    kinds = "".join(
        _tag(f"{{%p {'el' if number else ''}if doan.kieu == '{kind}' %}}")
        + _p(style, "{{ doan.chu }}")
        for number, (kind, style) in enumerate(styles.items())
    )
    text = _tag("{%p for doan in than %}") + kinds + _tag("{%p endif %}") + _tag("{%p endfor %}")
    signature = _table(
        (4535, 4535),
        _row(
            _cell(
                4535,
                _p("NhanNoiNhan", "Nơi nhận:")
                + _tag("{%p for dong in noi_nhan %}")
                + _p("NoiNhan", "{{ dong }}")
                + _tag("{%p endfor %}"),
            ),
            _cell(4535, _p("QuyenHan", "{{ chuc_vu }}") + _p("HoTen", "{{ ho_ten }}")),
        ),
    )
    whole = sum(_WIDTHS)
    fields = zip(_WIDTHS, COLUMNS, strict=True)
    tasks = _table(
        _WIDTHS,
        _row(
            *(
                _cell(w, _p("TenCotBang", t))
                for w, t in zip(_WIDTHS, COLUMNS.values(), strict=True)
            ),
            look="<w:cantSplit/><w:tblHeader/>",
        ),
        _row(_cell(whole, _tag("{%tr for n in nhom %}"), 7)),
        _row(
            _cell(_WIDTHS[0], _p("NhomBang", "{{ n.tt }}")),
            _cell(whole - _WIDTHS[0], _p("NhomBang", "{{ n.ten }}"), 6),
        ),
        _row(_cell(whole, _tag("{%tr for v in n.viec %}"), 7)),
        _row(*(_cell(w, _p("OBang", f"{{{{ v.{key} }}}}")) for w, key in fields)),
        _row(_cell(whole, _tag("{%tr endfor %}"), 7)),
        _row(_cell(whole, _tag("{%tr endfor %}"), 7)),
    )
    return "".join(
        (
            head,
            _p("TenLoai", "{{ loai }}"),
            _p("TrichYeu", "{{ trich_yeu }}"),
            text,
            signature,
            '<w:p><w:pPr><w:pStyle w:val="KeNho"/><w:pageBreakBefore/></w:pPr></w:p>',
            _p("NhanPhuLuc", "{{ nhan }}"),
            _p("TenPhuLuc", "{{ ten_phu_luc }}"),
            _p("KemTheo", "{{ kem_theo }}"),
            tasks,
        )
    )


def template() -> bytes:
    """Give the peer's template: the parts of our own, with another text."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(TEMPLATE) as ours,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as peers,
    ):
        for name in ours.namelist():
            data = ours.read(name)
            if name == "word/document.xml":
                xml = data.decode()
                start = xml.index("<w:body>") + len("<w:body>")
                data = (xml[:start] + _body() + xml[xml.rindex("<w:sectPr") :]).encode()
            elif name == "docProps/core.xml":
                data = _PROPERTIES.encode()
            peers.writestr(name, data)
    return written.getvalue()


def render(path: Path, context: dict[str, object]) -> bytes:
    """Fill the template at `path` in as docxtpl's own manual does, with nothing kept."""
    from docxtpl import DocxTemplate

    filled = DocxTemplate(path)
    filled.render(context, autoescape=True)
    written = io.BytesIO()
    filled.save(written)
    return written.getvalue()


_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>")


def words(data: bytes) -> list[str]:
    """Give the words of a Word file's text, for holding two files against each other."""
    import html

    from generator.word.table_parts import joined

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = joined(package.read("word/document.xml")).decode()
    pieces = (match.group(1) or " " for match in _TEXT.finditer(xml))
    return html.unescape("".join(pieces)).replace("\xa0", " ").split()
