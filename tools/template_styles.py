"""The named styles of the Word templates, from the standard."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from generator.standard import nd30, words
from generator.standard.measure import Alignment, Component
from generator.text.widths import width_pt
from generator.word.body import KEPT
from generator.word.lines import EIGHTHS, TWIPS
from generator.word.styles import HEADINGS, NAMES, OUTLINE, POINTS, TITLES, Style

SINGLE = 240
"""One line, in the unit of a line's height."""

FIRST_LINE = nd30.FIRST_LINE.chosen_tw
GAP = nd30.PARAGRAPH_GAP.chosen_tw
LINE = round(SINGLE * nd30.LINE_SPACING.chosen)
ASCENT = 0.9
"""How far the letters of Times New Roman reach above their line, as a share of their size."""

CELL_GAP = 40
FLUSH = 'w:firstLine="0"'

_JUSTIFY = {Alignment.LEFT: "left", Alignment.CENTER: "center", Alignment.JUSTIFY: "both"}


@dataclass(frozen=True)
class Page:
    """The paper and its margins, in twips."""

    width: int = nd30.PAPER_WIDTH.chosen_tw
    height: int = nd30.PAPER_HEIGHT.chosen_tw
    top: int = nd30.MARGIN_TOP.chosen_tw
    right: int = nd30.MARGIN_RIGHT.chosen_tw
    bottom: int = nd30.MARGIN_BOTTOM.chosen_tw
    left: int = nd30.MARGIN_LEFT.chosen_tw
    header: int = nd30.HEADER_DISTANCE.chosen_tw
    footer: int = nd30.FOOTER_DISTANCE.chosen_tw

    @property
    def text_width(self) -> int:
        """What is left between the margins."""
        return self.width - self.left - self.right


PAGE = Page()


@dataclass(frozen=True)
class Look:
    """What a style changes in the one it is based on; lengths in twips, sizes in points."""

    based: Style | None = None
    following: Style | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    align: Alignment | None = None
    keep: bool = False
    keep_next: bool = False
    widows: bool = False
    border: str = ""
    spacing: str = ""
    indent: str = ""
    contextual: bool = False
    outline: int | None = None

    @property
    def paragraph(self) -> str:
        """The `w:pPr`, its elements in the order that the schema asks for."""
        pieces = (
            "<w:keepNext/>" if self.keep or self.keep_next else "",
            "<w:keepLines/>" if self.keep else "",
            "<w:widowControl/>" if self.widows else "",
            f"<w:pBdr>{self.border}</w:pBdr>" if self.border else "",
            f"<w:spacing {self.spacing}/>" if self.spacing else "",
            f"<w:ind {self.indent}/>" if self.indent else "",
            "<w:contextualSpacing/>" if self.contextual else "",
            f'<w:jc w:val="{_JUSTIFY[self.align]}"/>' if self.align else "",
            f'<w:outlineLvl w:val="{self.outline}"/>' if self.outline is not None else "",
        )
        return "".join(pieces)

    @property
    def letters(self) -> str:
        """The `w:rPr`."""
        pieces = (
            "<w:b/><w:bCs/>" if self.bold else "",
            "<w:i/><w:iCs/>" if self.italic else "",
            f'<w:sz w:val="{round(self.size * 2)}"/><w:szCs w:val="{round(self.size * 2)}"/>'
            if self.size
            else "",
        )
        return "".join(pieces)


def spacing(before: int, after: int = 0, line: int = SINGLE) -> str:
    """Give the room around a paragraph: before it, so that two never add up."""
    return f'w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"'


def _exact(before: int) -> str:
    """Give the room around a paragraph that is one point high."""
    return f'w:before="{before}" w:after="0" w:line="{TWIPS}" w:lineRule="exact"'


def of(fact: Component, before: int = 0, after: int = 0) -> Look:
    """Give the look that the standard gives a component, on lines of single height."""
    return Look(
        size=fact.size.chosen,
        bold=bool(fact.bold),
        italic=bool(fact.italic),
        align=fact.align,
        spacing=spacing(before, after),
    )


def heading(style: Style, fact: Component) -> Look:
    """Give the look of a heading of the outline."""
    centred = fact.align is Alignment.CENTER
    return Look(
        based=Style.BODY,
        following=Style.BODY,
        size=fact.size.chosen,
        bold=bool(fact.bold),
        align=fact.align,
        keep=style in KEPT,
        indent=FLUSH if centred else "",
        outline=OUTLINE.get(style),
    )


FRAME = "".join(
    f'<w:{side} w:val="single" w:sz="{round(nd30.FRAME_THICKNESS.chosen * EIGHTHS)}" '
    'w:space="1" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right")
)


def _rule(space: int = 0) -> str:
    size = round(nd30.RULE_THICKNESS.chosen * EIGHTHS)
    return f'<w:top w:val="single" w:sz="{size}" w:space="{space}" w:color="auto"/>'


def _hanging(left: int, text: str, size: float) -> str:
    """Give the indents of a line that begins with `text` and hangs below what follows it."""
    width = round(width_pt(text, size) * TWIPS)
    return f'w:left="{left + width}" w:hanging="{width}"'


def _outline() -> dict[Style, Look]:
    """Give the looks of headings and points."""
    facts = {
        Style.PART: nd30.PART,
        Style.CHAPTER: nd30.PART,
        Style.PART_TITLE: nd30.PART_TITLE,
        Style.CHAPTER_TITLE: nd30.PART_TITLE,
        Style.SECTION: nd30.SECTION,
        Style.SECTION_TITLE: nd30.SECTION_TITLE,
        Style.ARTICLE: nd30.ARTICLE,
        Style.HEADING_ROMAN: nd30.ROMAN_HEADING,
        Style.HEADING_ARABIC: nd30.CLAUSE_HEADING,
        Style.HEADING_DECIMAL: nd30.CLAUSE_HEADING,
        Style.HEADING_PLAIN: nd30.CLAUSE_HEADING,
    }
    point = Look(based=Style.BODY, size=nd30.POINT.size.chosen)
    return {
        style: heading(style, facts[style]) if style in facts else point
        for style in (*HEADINGS.values(), *TITLES.values(), *POINTS.values())
        if style is not Style.BODY
    }


def _head() -> dict[Style, Look]:
    """Give the looks of what stands above the text."""
    size = nd30.ADDRESSEE.size.chosen
    start = nd30.ADDRESSEE_INDENT.chosen_tw
    colon = start + round(width_pt(words.ADDRESSEES.rstrip(":"), size) * TWIPS)
    gap = nd30.LETTER_SUBJECT_GAP.chosen_tw
    one = _hanging(start, f"{words.ADDRESSEES} ", size)
    return {
        Style.PARENT: of(nd30.PARENT),
        Style.ORGAN: of(nd30.ORGAN),
        Style.NATION: of(nd30.NATION),
        Style.MOTTO: of(nd30.MOTTO),
        Style.NUMBER: of(nd30.NUMBER, GAP),
        Style.DATE: of(nd30.DATE, GAP),
        Style.LETTER_SUBJECT: replace(of(nd30.LETTER_SUBJECT, gap), contextual=True),
        Style.DRAFT: replace(of(nd30.DRAFT, GAP), border=FRAME),
        Style.URGENCY: of(nd30.URGENCY),
        Style.SECRECY: replace(of(nd30.SECRECY, GAP), border=FRAME),
        Style.CIRCULATION: replace(of(nd30.CIRCULATION, after=GAP // 2), border=FRAME),
        Style.KIND: replace(of(nd30.KIND, 2 * GAP), keep_next=True),
        Style.SUBJECT: replace(of(nd30.SUBJECT), keep_next=True),
        Style.ADDRESSEE: replace(of(nd30.ADDRESSEE, 2 * GAP), indent=one),
        Style.ADDRESSEES: replace(
            of(nd30.ADDRESSEE, 2 * GAP), indent=f'w:left="{start}"', keep_next=True
        ),
        Style.ADDRESSEE_LINE: replace(
            of(nd30.ADDRESSEE, GAP // 2), indent=_hanging(colon, "- ", size)
        ),
    }


def _text() -> dict[Style, Look]:
    """Give the looks of the text."""
    centred = Look(
        based=Style.BODY,
        following=Style.BODY,
        size=nd30.ISSUER.size.chosen,
        bold=bool(nd30.ISSUER.bold),
        align=nd30.ISSUER.align,
        keep=True,
        indent=FLUSH,
    )
    return {
        Style.BODY: Look(
            size=nd30.BODY.size.chosen,
            align=nd30.BODY.align,
            widows=True,
            spacing=spacing(GAP, line=LINE),
            indent=f'w:firstLine="{FIRST_LINE}"',
        ),
        Style.AUTHORITY: centred,
        Style.BASIS: Look(based=Style.BODY, size=nd30.BASIS.size.chosen, italic=True),
        Style.OPENING: Look(based=Style.BODY),
        Style.ORDER: centred,
        Style.CLOSING: Look(based=Style.BODY),
        **_outline(),
    }


def _rest() -> dict[Style, Look]:
    """Give the looks of tables, of what stands below the text, and of appendices."""
    room = nd30.SIGNATURE_ROOM.chosen_tw
    larger = nd30.AUTHORITY.size.chosen - nd30.RECIPIENTS_LABEL.size.chosen
    level = round(larger * ASCENT * TWIPS)
    hanging = _hanging(0, "- ", nd30.RECIPIENT.size.chosen)
    return {
        Style.COLUMN_HEADING: of(nd30.TABLE_HEADING, CELL_GAP, CELL_GAP),
        Style.CELL: of(nd30.TABLE_TEXT, CELL_GAP, CELL_GAP),
        Style.GROUP: replace(of(nd30.TABLE_TEXT, CELL_GAP, CELL_GAP), keep_next=True),
        Style.CAPTION: replace(of(nd30.CAPTION, GAP, GAP), keep_next=True),
        Style.RECIPIENTS_LABEL: of(nd30.RECIPIENTS_LABEL, level),
        Style.RECIPIENT: replace(of(nd30.RECIPIENT), indent=hanging),
        Style.SIGNING_AUTHORITY: replace(of(nd30.AUTHORITY), keep_next=True),
        Style.OTHER_POSITION: replace(
            of(nd30.OTHER_POSITION, room), contextual=True, keep_next=True
        ),
        Style.SIGNER: of(nd30.SIGNER, room),
        Style.ADDRESS: replace(of(nd30.ADDRESS), align=Alignment.CENTER, border=_rule(space=4)),
        Style.APPENDIX_LABEL: replace(of(nd30.APPENDIX_LABEL), keep_next=True),
        Style.APPENDIX_TITLE: replace(of(nd30.APPENDIX_TITLE), keep_next=True),
        Style.ATTACHED: replace(of(nd30.ATTACHED), keep_next=True),
        Style.RULE: Look(
            size=1, keep_next=True, border=_rule(), spacing=_exact(nd30.RULE_GAP.chosen_tw)
        ),
        Style.TINY: Look(size=1, spacing=_exact(0)),
        Style.HEADER: Look(size=nd30.PAGE_NUMBER.size.chosen, align=nd30.PAGE_NUMBER.align),
        Style.FOOTER: Look(size=nd30.ADDRESS.size.chosen),
        Style.FOOTNOTE: of(nd30.FOOTNOTE),
    }


LOOKS = {**_head(), **_text(), **_rest()}


def styles(namespaces: str) -> str:
    """Give the part of a Word file that holds the styles."""
    slots = " ".join(f'w:{slot}="{nd30.FONT}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    size = round(nd30.BODY.size.chosen * 2)
    language = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    return (
        f"<w:styles {namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {slots}/>"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{language}</w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        f'<w:name w:val="Default Paragraph Font"/>{hidden}</w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f'<w:name w:val="Normal Table"/>{hidden}'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        "</w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        f"{hidden}</w:style>"
        f'<w:style w:type="character" w:styleId="{Style.FOOTNOTE_MARK}">'
        f'<w:name w:val="{NAMES[Style.FOOTNOTE_MARK]}"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        f"{''.join(_written(style, look) for style, look in LOOKS.items())}</w:styles>"
    )


def _written(style: Style, look: Look) -> str:
    name = NAMES[style]
    own = "" if name.isascii() and name.islower() else ' w:customStyle="1"'
    following = f'<w:next w:val="{look.following}"/>' if look.following else ""
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{look.based or Style.NORMAL}"/>{following}<w:qFormat/>'
        f"<w:pPr>{look.paragraph}</w:pPr><w:rPr>{look.letters}</w:rPr></w:style>"
    )
