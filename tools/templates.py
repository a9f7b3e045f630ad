"""Build the Word templates from the standard.

``python tools/templates.py`` writes them; ``--check`` says which one is stale.
Their parts are stored, not deflated, so that their bytes do not hang on a version of zlib.
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from generator.standard import nd30, words  # noqa: E402 - found by the line above
from generator.text.widths import width_pt  # noqa: E402
from generator.word.lines import FRAME_ROOM, TWIPS  # noqa: E402
from generator.word.package import Entry, pack  # noqa: E402
from generator.word.styles import TINY_PARAGRAPH, Style  # noqa: E402
from tools.generated import main  # noqa: E402
from tools.template_styles import FIRST_LINE, PAGE, styles  # noqa: E402

TEMPLATES = ROOT / "templates"
NAMED, LETTER = "van-ban.docx", "cong-van.docx"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"

DAY, MONTH, YEAR = "ngày", "tháng", "năm"
NO_BREAK = "\N{NO-BREAK SPACE}"


def paragraph(style: Style, *pieces: str, look: str = "") -> str:
    """Give a paragraph whose runs hold `pieces`, text with tags."""
    runs = "".join(f'<w:r><w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{look}</w:pPr>{runs}</w:p>'


def tag(text: str) -> str:
    """Give a paragraph that is replaced by what its tag says."""
    return paragraph(Style.NORMAL, text)


def each(name: str, style: Style, *pieces: str) -> str:
    """Give a paragraph for each line of the field `name`."""
    return "".join(
        (tag(f"{{%p for dong in {name} %}}"), paragraph(style, *pieces), tag("{%p endfor %}"))
    )


def when(condition: str, *inside: str, otherwise: str = "") -> str:
    """Give what stands there only under a condition."""
    other = tag("{%p else %}") + otherwise if otherwise else ""
    return "".join((tag(f"{{%p if {condition} %}}"), *inside, other, tag("{%p endif %}")))


def cell(width: int, *inside: str, look: str = "", span: int = 1) -> str:
    """Give a cell of a table."""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    about = f'<w:tcW w:w="{width}" w:type="dxa"/>{spans}{look}'
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{''.join(inside)}</w:tc>"


def row(*cells: str, whole: bool = True) -> str:
    """Give a row, which a page does not break where it is `whole`."""
    about = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
    return f"<w:tr>{about}{''.join(cells)}</w:tr>"


def rows_when(condition: str, *inside: str) -> str:
    """Give rows that stand there only under a condition."""
    opening = row(cell(PAGE.text_width, tag(f"{{%tr if {condition} %}}"), span=2))
    closing = row(cell(PAGE.text_width, tag("{%tr endif %}"), span=2))
    return "".join((opening, *inside, closing))


def table(columns: tuple[int, ...], *rows: str) -> str:
    """Give a table without borders, its text flush with the margins."""
    margins = '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def letterhead(letter: bool) -> str:
    """Give the head of page one: who issues, the nation; number and date; stamps."""
    right = nd30.LETTERHEAD_RIGHT.chosen_tw
    left = PAGE.text_width - right
    bottom = '<w:vAlign w:val="bottom"/>'
    letters = width_pt(words.DRAFT, nd30.DRAFT.size.chosen, bold=True) * TWIPS
    side = round((left - letters) / 2) - FRAME_ROOM
    framed = f'<w:ind w:left="{side}" w:right="{side}"/>'
    stamps = "".join(
        (
            tag("{{p khung_do_mat }}"),
            tag("{{p khung_do_khan }}"),
            when("du_thao", paragraph(Style.DRAFT, words.DRAFT, look=framed)),
        )
    )
    subject = each("dong_trich_yeu", Style.LETTER_SUBJECT, "{{r dong }}") if letter else ""
    number = f"{{% if co_so %}}{words.NUMBER} {{{{ so }}}}/{{{{ ky_hieu }}}}{{% endif %}}"
    third = row(cell(left, subject, stamps, TINY_PARAGRAPH), cell(right, TINY_PARAGRAPH))
    return table(
        (left, right),
        rows_when(
            "co_luu_hanh",
            row(
                cell(left, TINY_PARAGRAPH),
                cell(right, tag("{{p khung_luu_hanh }}"), TINY_PARAGRAPH),
            ),
        ),
        row(
            cell(
                left,
                each("dong_chu_quan", Style.PARENT, "{{ dong }}"),
                each("dong_co_quan", Style.ORGAN, "{{ dong }}"),
                tag("{{p ke_co_quan }}"),
            ),
            cell(
                right,
                paragraph(Style.NATION, words.NATION),
                paragraph(Style.MOTTO, words.MOTTO),
                tag("{{p ke_tieu_ngu }}"),
            ),
        ),
        row(
            cell(left, paragraph(Style.NUMBER, number), look=bottom),
            cell(right, tag("{{p dong_ngay }}"), look=bottom),
        ),
        third if letter else rows_when("khung_do_mat or khung_do_khan or du_thao", third),
    )


def addressees() -> str:
    """Give "Kính gửi": one beside it, several below it."""
    several = when(
        "dong_kinh_gui",
        paragraph(Style.ADDRESSEES, words.ADDRESSEES),
        each("dong_kinh_gui", Style.ADDRESSEE_LINE, "- ", "{{r dong }}"),
    )
    one = when("kinh_gui", paragraph(Style.ADDRESSEE, f"{words.ADDRESSEES} ", "{{r kinh_gui }}"))
    return one + several


def signature() -> str:
    """Give recipients and signature; a list that is longer goes on in a row of its own."""
    half = PAGE.text_width // 2
    gap = nd30.SIGNATURE_GAP.chosen_tw
    first = f'<w:tcMar><w:top w:w="{gap}" w:type="dxa"/></w:tcMar>'
    drafter = paragraph(Style.RECIPIENT, "{{ nguoi_soan }}")
    name = paragraph(Style.SIGNER, "{{ ho_ten }}")
    below = paragraph(Style.SIGNER, "{{ ho_ten }}", look='<w:spacing w:before="0"/>')
    line = ("- ", "{{r dong }}")
    recipients = (
        when(
            "dong_noi_nhan",
            paragraph(Style.RECIPIENTS_LABEL, words.RECIPIENTS),
            each("dong_noi_nhan", Style.RECIPIENT, *line),
        ),
        when("nguoi_soan and not dong_noi_nhan_tiep", drafter),
        when("not dong_noi_nhan and not nguoi_soan", TINY_PARAGRAPH),
    )
    signer = when(
        "co_nguoi_ky",
        each("dong_quyen_han", Style.SIGNING_AUTHORITY, "{{ dong }}"),
        when(
            "dong_chuc_vu_khac",
            each("dong_chuc_vu_khac", Style.OTHER_POSITION, "{{ dong }}"),
            below,
            otherwise=name,
        ),
        otherwise=TINY_PARAGRAPH,
    )
    return when(
        "co_ky",
        table(
            (half, half),
            row(cell(half, *recipients, look=first), cell(half, signer, look=first)),
            rows_when(
                "dong_noi_nhan_tiep",
                row(
                    cell(
                        half,
                        each("dong_noi_nhan_tiep", Style.RECIPIENT, *line),
                        when("nguoi_soan", drafter),
                    ),
                    cell(half, TINY_PARAGRAPH),
                    whole=False,
                ),
            ),
        ),
    )


def document(letter: bool) -> str:
    """Give the main part."""
    named = (
        paragraph(Style.KIND, "{{ ten_loai }}"),
        each("dong_trich_yeu", Style.SUBJECT, "{{r dong }}"),
        when("dong_trich_yeu", tag("{{p ke_trich_yeu }}")),
    )
    body = (
        letterhead(letter),
        *((TINY_PARAGRAPH,) if letter else named),
        addressees(),
        paragraph(Style.BODY, "{{p than_van_ban }}"),
        signature(),
        tag("{{p phu_luc }}"),
        TINY_PARAGRAPH,
        section(letter),
    )
    return f"<w:document {NAMESPACES}><w:body>{''.join(body)}</w:body></w:document>"


def section(letter: bool) -> str:
    """Give the paper of the main text, its headers and the footer of a công văn."""
    kinds = [("header", "default"), ("header", "first")]
    kinds += [("footer", "default"), ("footer", "first")] if letter else []
    references = "".join(
        f'<w:{part}Reference w:type="{kind}" r:id="{part}-{kind}"/>' for part, kind in kinds
    )
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{PAGE.width}" w:h="{PAGE.height}"/>'
        f'<w:pgMar w:top="{PAGE.top}" w:right="{PAGE.right}" w:bottom="{PAGE.bottom}" '
        f'w:left="{PAGE.left}" w:header="{PAGE.header}" w:footer="{PAGE.footer}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


def header(numbered: bool) -> str:
    """Give the header with the number of the page, or the bare one of the first page."""
    code = ('fldCharType="begin"', 'fldCharType="separate"', 'fldCharType="end"')
    begin, separate, end = (f"<w:r><w:fldChar w:{sign}/></w:r>" for sign in code)
    field = (
        begin,
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
        separate,
        "<w:r><w:t>2</w:t></w:r>",
        end,
    )
    look = f'<w:pPr><w:pStyle w:val="{Style.HEADER}"/></w:pPr>'
    return f"<w:hdr {NAMESPACES}><w:p>{look}{''.join(field) if numbered else ''}</w:p></w:hdr>"


def footer(first: bool) -> str:
    """Give the footer of page one, with the office's address, or the bare one of the others."""
    bare = paragraph(Style.FOOTER)
    address = when(
        "dong_dia_chi", each("dong_dia_chi", Style.ADDRESS, "{{ dong }}"), otherwise=bare
    )
    return f"<w:ftr {NAMESPACES}>{address if first else bare}</w:ftr>"


def footnotes() -> str:
    """Give the two lines that Word draws above footnotes."""
    look = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    kinds = (("separator", -1), ("continuationSeparator", 0))
    notes = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>{look}<w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for kind, number in kinds
    )
    return f"<w:footnotes {NAMESPACES}>{notes}</w:footnotes>"


def settings() -> str:
    """Give what Word is told of the whole file."""
    mode = 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        f'<w:defaultTabStop w:val="{FIRST_LINE}"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat><w:doNotExpandShiftReturn/><w:compatSetting {mode}/></w:compat>"
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def properties() -> str:
    """Give what the file says of itself."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ thuoc_tinh_tieu_de }}</dc:title>"
        "<dc:subject>{{ thuoc_tinh_chu_de }}</dc:subject>"
        "<dc:creator>{{ thuoc_tinh_co_quan }}</dc:creator>"
        "<dc:language>vi-VN</dc:language></cp:coreProperties>"
    )


def build(letter: bool) -> bytes:
    """Give the template of a công văn, or of the kinds that have a name."""
    ties = {
        "styles": ("styles", "word/styles.xml", styles(NAMESPACES)),
        "settings": ("settings", "word/settings.xml", settings()),
        "footnotes": ("footnotes", "word/footnotes.xml", footnotes()),
        "header-default": ("header", "word/header1.xml", header(numbered=True)),
        "header-first": ("header", "word/header2.xml", header(numbered=False)),
    }
    if letter:
        ties["footer-default"] = ("footer", "word/footer1.xml", footer(first=False))
        ties["footer-first"] = ("footer", "word/footer2.xml", footer(first=True))
    overrides = [("word/document.xml", f"{WML}.document.main+xml")]
    overrides += [(part, f"{WML}.{kind}+xml") for kind, part, _ in ties.values()]
    overrides.append(
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
    )
    types = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides
    )
    defaults = (
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    inner = "".join(
        f'<Relationship Id="{tie}" Type="{R}/{kind}" Target="{part.removeprefix("word/")}"/>'
        for tie, (kind, part, _) in ties.items()
    )
    outer = (
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/>'
    )
    relationships = f'<Relationships xmlns="{PACKAGE}/relationships">'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{defaults}{types}</Types>',
        "_rels/.rels": f"{relationships}{outer}</Relationships>",
        "word/document.xml": document(letter),
        "word/_rels/document.xml.rels": f"{relationships}{inner}</Relationships>",
        **{part: xml for _, part, xml in ties.values()},
        "docProps/core.xml": properties(),
    }
    contents = {name: (DECLARATION + xml).encode() for name, xml in parts.items()}
    return pack(
        Entry(name, 0, zlib.crc32(content), len(content), content)
        for name, content in contents.items()
    )


OUTPUTS = {TEMPLATES / NAMED: build(letter=False), TEMPLATES / LETTER: build(letter=True)}

if __name__ == "__main__":
    sys.exit(main(OUTPUTS))
