"""A tiny Word file out of pieces of XML: only what a test is about needs to be written."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    }.items()
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134"'
    ' w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
)


def docx(
    body: str,
    *,
    styles: str = "",
    numbering: str = "",
    settings: str = "",
    theme: str = "",
    footnotes: str = "",
    endnotes: str = "",
    comments: str = "",
    title: str = "",
    headers: Mapping[str, str] | None = None,
    parts: Mapping[str, str | bytes] | None = None,
    section: str = A4,
    document: str | None = None,
) -> bytes:
    """Give a DOCX whose body is `body`, followed by `section`.

    The parts are the content of their root elements; `headers` are headers and footers by
    name ("header1", "footer1"), each related under its name ("header1"); `parts` are files
    taken in as they are.
    """
    inner = {
        "styles": ("styles", styles),
        "numbering": ("numbering", numbering),
        "settings": ("settings", settings),
        "footnotes": ("footnotes", footnotes),
        "endnotes": ("endnotes", endnotes),
        "comments": ("comments", comments),
        **{
            name: ("hdr" if name.startswith("header") else "ftr", text)
            for name, text in (headers or {}).items()
        },
    }
    files: dict[str, str | bytes] = {}
    relations, overrides = [], []
    for name, (root, text) in inner.items():
        if text:
            files[f"word/{name}.xml"] = f"{_HEAD}<w:{root} {NAMESPACES}>{text}</w:{root}>"
            kind = name.rstrip("0123456789")
            relations.append((name, kind, f"{name}.xml"))
            overrides.append((f"/word/{name}.xml", f"{_CONTENT}.{kind}+xml"))
    if theme:
        files["word/theme/theme1.xml"] = f"{_HEAD}<a:theme {NAMESPACES}>{theme}</a:theme>"
        relations.append(("theme", "theme", "theme/theme1.xml"))
    if document is None:
        document = f"{_HEAD}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    roots = [("main", "officeDocument", "word/document.xml")]
    if title:
        files["docProps/core.xml"] = (
            f'{_HEAD}<c:coreProperties xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title></c:coreProperties>"
        )
        roots.append(("core", "core-properties", "docProps/core.xml"))
    overrides.append(("/word/document.xml", f"{_CONTENT}.document.main+xml"))
    return packed(
        {
            "[Content_Types].xml": _types(overrides),
            "_rels/.rels": _relations(roots),
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _relations(relations),
            **files,
            **(parts or {}),
        },
    )


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Give a ZIP archive of `files`."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """Give a paragraph with one run of `text`."""
    runs = r(text, run) if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Give a run of `text`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def style(
    identifier: str,
    *,
    kind: str = "paragraph",
    based_on: str = "",
    pPr: str = "",  # noqa: N803 - named as in the file
    rPr: str = "",  # noqa: N803 - named as in the file
    default: bool = False,
    more: str = "",
) -> str:
    """Give a style."""
    first = ' w:default="1"' if default else ""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="{kind}"{first} w:styleId="{identifier}">'
        f'<w:name w:val="{identifier.lower()}"/>{base}'
        f"<w:pPr>{pPr}</w:pPr><w:rPr>{rPr}</w:rPr>{more}</w:style>"
    )


def cell(content: str = "", properties: str = "") -> str:
    """Give a cell; text becomes a paragraph."""
    inner = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """Give a row of a table."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str, grid: tuple[int, ...] = (), properties: str = "") -> str:
    """Give a table."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def _types(overrides: list[tuple[str, str]]) -> str:
    entries = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides
    )
    return (
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>'
    )


def _relations(entries: list[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{_RELATED}/{kind}" Target="{target}"/>'
        for name, kind, target in entries
    )
    return (
        f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{inner}</Relationships>'
    )
