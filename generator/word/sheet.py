"""A list as a Word file: a title, and tables below headings, on a page that lies on its side.

It is for an office's own file and no document of the decree, so that no template is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from generator.standard import page
from generator.word.package import DECLARATION, entry, pack
from generator.word.parts import CONTENT_TYPES, RELATIONSHIPS, TYPES, R, W
from generator.word.runs import letters

_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TWIPS_PER_MM = 1440 / 25.4
_SIDES_MM = {
    "top": page.LANDSCAPE_RIGHT.chosen,
    "right": page.LANDSCAPE_RIGHT.chosen,
    "bottom": page.LANDSCAPE_BOTTOM.chosen,
    "left": page.LANDSCAPE_LEFT.chosen,
}
"""Nothing is bound: the margin at the top is as narrow as the others."""

WIDTH_MM = page.PAPER_HEIGHT.chosen - _SIDES_MM["left"] - _SIDES_MM["right"]
"""How wide the tables are together with their borders."""

_TITLE, _HEADING, _CELL, _HEAD = "Title", "Heading1", "Cell", "HeadCell"
_FONT = (
    f'<w:rFonts w:ascii="{page.FONT}" w:hAnsi="{page.FONT}" w:eastAsia="{page.FONT}"'
    f' w:cs="{page.FONT}"/>'
)


class Column(Struct, frozen=True):
    """A column of a table: its heading, and its width beside the others'."""

    heading: str
    share: int
    right: bool = False


class Grid(Struct, frozen=True):
    """A table below a heading; the heading row is printed on every page."""

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


class Sheet(Struct, frozen=True):
    """A title with its tables; each sheet begins on a page of its own."""

    title: str
    grids: tuple[Grid, ...]


def sheets(pages: Iterable[Sheet]) -> bytes:
    """Give `pages` as a Word file; the same pages give the same bytes."""
    body = "".join(
        part for number, one in enumerate(pages) for part in _page(one, first=number == 0)
    )
    parts = {
        CONTENT_TYPES: _types(),
        "_rels/.rels": _related(("officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}{_section()}</w:body>'
        "</w:document>",
        "word/_rels/document.xml.rels": _related(("styles", "styles.xml")),
        "word/styles.xml": _styles(),
    }
    return pack(entry(name, DECLARATION + xml.encode()) for name, xml in parts.items())


def _page(one: Sheet, *, first: bool) -> Iterator[str]:
    yield _paragraph(one.title, _TITLE, "" if first else "<w:pageBreakBefore/>")
    for grid in one.grids:
        yield _paragraph(grid.heading, _HEADING)
        yield _table(grid)
    yield _paragraph("", _CELL)  # a table may not end a page's text


def _paragraph(text: str, style: str, extra: str = "") -> str:
    run = f"<w:r>{letters(text)}</w:r>" if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{run}</w:p>'


def _table(grid: Grid) -> str:
    whole = sum(column.share for column in grid.columns)
    widths = [_twips(WIDTH_MM * column.share / whole) for column in grid.columns]
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row([column.heading for column in grid.columns], widths, grid.columns, head=True)
    rows = "".join(_row(row, widths, grid.columns) for row in grid.rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _row(
    cells: Sequence[str], widths: Sequence[int], columns: Sequence[Column], *, head: bool = False
) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        + _paragraph(
            text,
            _HEAD if head else _CELL,
            '<w:jc w:val="right"/>' if column.right and not head else "",
        )
        + "</w:tc>"
        for text, width, column in zip(cells, widths, columns, strict=True)
    )
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{written}</w:tr>"


def _section() -> str:
    sides = " ".join(f'w:{side}="{_twips(width)}"' for side, width in _SIDES_MM.items())
    header, footer = _twips(page.HEADER_DISTANCE.chosen), _twips(page.FOOTER_DISTANCE.chosen)
    wide, high = _twips(page.PAPER_HEIGHT.chosen), _twips(page.PAPER_WIDTH.chosen)
    return (
        f'<w:sectPr><w:pgSz w:w="{wide}" w:h="{high}" w:orient="landscape"/>'
        f'<w:pgMar {sides} w:header="{header}" w:footer="{footer}" w:gutter="0"/>'
        "</w:sectPr>"
    )


def _styles() -> str:
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{_FONT}'
        '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "</w:style>"
        + _style(_TITLE, "Title", '<w:spacing w:after="120"/><w:jc w:val="center"/>', "<w:b/>", 28)
        + _style(
            _HEADING,
            "heading 1",
            '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
            "<w:b/>",
            26,
        )
        + _style(_CELL, "Cell", '<w:spacing w:before="40" w:after="40"/>', "", 24)
        + _style(
            _HEAD,
            "Head Cell",
            '<w:keepNext/><w:spacing w:before="40" w:after="40"/><w:jc w:val="center"/>',
            "<w:b/>",
            24,
        )
        + "</w:styles>"
    )


def _style(name: str, shown: str, paragraph: str, run: str, size: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>'
        f'<w:rPr>{run}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _types() -> str:
    return (
        f'<Types xmlns="{TYPES}">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WML}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WML}.styles+xml"/></Types>'
    )


def _related(*targets: tuple[str, str]) -> str:
    ties = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{ties}</Relationships>'


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)
