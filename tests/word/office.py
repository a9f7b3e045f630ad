"""A template as an office makes it: a table of its own, other letters, its emblem on page one."""

from __future__ import annotations

import struct
import zlib

from generator.word.package import entry, pack, unpack

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006"


def picture() -> bytes:
    """Give a red square as PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        whole = kind + content
        return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))

    rows = b"".join(b"\0" + b"\xcc\0\0" * 8 for _ in range(8))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def cell(*words: str) -> str:
    runs = "".join(f'<w:r><w:t xml:space="preserve">{word}</w:t></w:r>' for word in words)
    return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>{runs}</w:p></w:tc>'


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


OWN_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>'
    '<w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>'
    + row(cell("TT"), cell("Việc"), cell("Chủ trì"))
    + row(cell("{%tr for viec in nhiem_vu %}"), cell(), cell())
    # split over runs, with curly quotes, as Word leaves them
    + row(
        cell("{{ viec", ".tt }}"),
        cell("{", "{ viec.viec|default(“—”) }", "}"),
        cell("{{ viec.chu_tri }}"),
    )
    + row(cell("{%tr endfor %}"), cell(), cell())
    + "</w:tbl>"
)

DRAWING = (
    f'<w:r><w:drawing><wp:inline xmlns:wp="{A}/wordprocessingDrawing">'
    '<wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Huy hiệu"/>'
    f'<a:graphic xmlns:a="{A}/main"><a:graphicData uri="{A}/picture">'
    f'<pic:pic xmlns:pic="{A}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="a.png"/>'
    f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{R}" r:embed="rId1"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
    '<a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def emblem() -> str:
    """Give a picture in a loop of the text."""
    loop = ("{%p for viec in nhiem_vu %}", "{%p endfor %}")
    opening, closing = (f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in loop)
    return f"{opening}<w:p>{DRAWING}</w:p>{closing}"


GROWING_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>'
    '<w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
    + row(cell("{%tc for viec in nhiem_vu %}"), cell("{{ viec.tt }}"), cell("{%tc endfor %}"))
    + "</w:tbl>"
)


def office_template(data: bytes) -> bytes:
    """Change the program's own template as an office would."""
    parts = unpack(data)
    text = parts["word/document.xml"].decode()
    marker = text.index("{{p than_van_ban }}")
    start = text.rindex("<w:p>", 0, marker)
    own = OWN_TABLE + emblem() + GROWING_TABLE
    parts["word/document.xml"] = (text[:start] + own + text[start:]).encode()
    styles = parts["word/styles.xml"].decode()
    parts["word/styles.xml"] = styles.replace("Times New Roman", "Liberation Sans").encode()
    header = parts["word/header2.xml"].decode()
    parts["word/header2.xml"] = header.replace("</w:p>", f"{DRAWING}</w:p>").encode()
    rels = parts["word/_rels/document.xml.rels"].decode()
    tie = f'<Relationship Id="rId1" Type="{R}/image" Target="media/a.png"/>'
    rels = rels.replace("</Relationships>", f"{tie}</Relationships>")
    parts["word/_rels/document.xml.rels"] = rels.encode()
    parts["word/_rels/header2.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{R}/image" Target="media/a.png"/></Relationships>'
    ).encode()
    types = parts["[Content_Types].xml"].decode()
    png = '<Default Extension="png" ContentType="image/png"/>'
    parts["[Content_Types].xml"] = types.replace("<Default", f"{png}<Default", 1).encode()
    parts["word/media/a.png"] = picture()
    return pack(entry(name, content) for name, content in parts.items())
