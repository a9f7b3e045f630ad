"""What offices do to a Word file: the same document, laid out by another hand.

Each change takes a document of python-docx apart as a clerk would: it may not look the same,
but it says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from random import Random

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

W = nsdecls("w")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MARKS = tuple(map(re.compile, (r"[IVX]+\. ", r"\d+\. ", r"[a-zđ]\) ", r"- ", r"\+ ")))
"""The numbers of the outline, level by level."""

LEVELS = (
    *(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
    *(("bullet", "-"), ("bullet", "+")),
)
BULLETS = (("\uf0b7", "Symbol"), ("o", "Courier New"))
"""What Word offers first: its signs are letters of fonts of their own."""

TABS = '<w:tabs><w:tab w:val="center" w:pos="1500"/><w:tab w:val="center" w:pos="6300"/></w:tabs>'


def degraded(data: bytes, *changes) -> bytes:
    """Give the Word file `data` after another hand's `changes`."""
    document = Document(BytesIO(data))
    _forget_styles(document)
    for change in changes:
        change(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def _forget_styles(document) -> None:
    """Name the styles as another office would: nothing tells whose file it was."""
    for number, style in enumerate(document.styles.element.iter(qn("w:style"))):
        if style.get(qn("w:customStyle")) == "1":
            style.find(qn("w:name")).set(qn("w:val"), f"Kiểu {number}")


# --- numbers ----------------------------------------------------------------------------------


def numbered_by_word(document) -> None:
    """Let Word make the numbers."""
    _define(document, LEVELS, ("Times New Roman",) * len(LEVELS))
    for paragraph, level, size in _points(document):
        _cut(paragraph, size)
        _number(paragraph, level)


def bulleted(document) -> None:
    """Let Word's round bullets stand for dashes, its hollow ones for crosses."""
    signs, fonts = zip(*BULLETS, strict=True)
    _define(document, [("bullet", sign) for sign in signs], fonts)
    for paragraph, level, size in _points(document):
        if level >= 3:
            _cut(paragraph, size)
            _number(paragraph, level - 3)


def with_slashes(document) -> None:
    """Type "1/ " for "1. " and "a/ " for "a) "."""
    for paragraph, level, size in _points(document):
        if level < 3:
            sign = _text(paragraph)[: size - 2]
            _cut(paragraph, size)
            _before(paragraph, f"{sign}/ ")


def with_tabs_behind_numbers(document) -> None:
    """Set the words off from their number with a tab."""
    for paragraph, _, size in _points(document):
        sign = _text(paragraph)[:size].strip()
        _cut(paragraph, size)
        _before(paragraph, f"{sign}\t")


def _define(document, levels, fonts) -> None:
    made = "".join(
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind'
        f' w:left="{720 * (number + 1)}" w:hanging="360"/></w:pPr><w:rPr><w:rFonts'
        f' w:ascii="{font}" w:hAnsi="{font}"/></w:rPr></w:lvl>'
        for number, ((form, sign), font) in enumerate(zip(levels, fonts, strict=True))
    )
    root = parse_xml(
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{made}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)


def _number(paragraph, level) -> None:
    made = f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'
    properties = paragraph.get_or_add_pPr()
    properties.insert(int(properties.find(qn("w:pStyle")) is not None), parse_xml(made))


# --- spaces, breaks and runs --------------------------------------------------------------------


def with_rows_of_spaces(document) -> None:
    """Push words about with spaces."""
    random = Random(5)  # noqa: S311 - a fixed mess
    for paragraph in _paragraphs(document):
        for one in paragraph.iter(qn("w:t")):
            words = (one.text or "").split(" ")
            if len(words) > 6:
                for _ in range(3):
                    words[random.randrange(1, len(words) - 1)] += "  "
                _say(one, " ".join(words))
        if _text(paragraph).strip():
            _before(paragraph, "     ")


def with_double_spaces(document) -> None:
    """Type every space twice."""
    for one in document.element.body.iter(qn("w:t")):
        _say(one, (one.text or "").replace(" ", "  "))


def with_empty_paragraphs(document) -> None:
    """Press Enter twice below every paragraph."""
    for paragraph in _paragraphs(document):
        if paragraph.find(f".//{qn('w:sectPr')}") is None:
            paragraph.addnext(parse_xml(f"<w:p {W}/>"))


def with_points_in_one_paragraph(document) -> None:
    """Press Shift+Enter between two dashes."""
    last = None
    for paragraph in _paragraphs(document):
        dash = _text(paragraph).startswith("- ")
        if dash and last is not None:
            last.append(parse_xml(f"<w:r {W}><w:br/></w:r>"))
            for run in list(paragraph.iterchildren(qn("w:r"))):
                last.append(run)
            paragraph.getparent().remove(paragraph)
        else:
            last = paragraph if dash else None


def in_pieces(document) -> None:
    """Cut every run into runs of three letters, as Word does where a text was worked on."""
    for run in list(document.element.body.iter(qn("w:r"))):
        texts = run.findall(qn("w:t"))
        words = texts[0].text or "" if len(texts) == 1 else ""
        if len(words) > 3:
            for start in range(0, len(words), 3):
                piece = deepcopy(run)
                _say(piece.find(qn("w:t")), words[start : start + 3])
                run.addprevious(piece)
            run.getparent().remove(run)


# --- the form without its tables ----------------------------------------------------------------


def tabbed(document) -> None:
    """Set letterhead and signature with tabs."""
    for table, rows in _form(document):
        if len(rows[0]) < 2 or not _is_foot(rows):
            lines = [
                (left, right)
                for row in rows
                if len(row) > 1
                for left, right in _side_by_side(row[0], row[-1])
            ]
            made = [_line(f"\t{left}\t{right}", bold=True) for left, right in lines]
        else:
            listed, signing = _columns(rows)
            *above, name = signing
            room = [""] * max(3, len(listed) - len(signing))
            pairs = _side_by_side(listed, [*above, *room, name])
            made = [_line(f"{left}\t\t{right}") for left, right in pairs]
        _replaced(table, made)


def with_recipients_below(document) -> None:
    """Set the signature on the right, the recipients below it."""
    for table, rows in _form(document):
        if _is_foot(rows):
            listed, signing = _columns(rows)
            made = [_line(words, bold=True, align="right") for words in signing]
            _replaced(table, [*made, *map(_line, listed)])


def with_boxed_signature(document) -> None:
    """Set the signature in a text box that hangs on "Nơi nhận:"."""
    for table, rows in _form(document):
        if _is_foot(rows):
            listed, signing = _columns(rows)
            made = [_line(words) for words in listed]
            made[0].append(_box("".join(_inner(words) for words in signing)))
            _replaced(table, made)


def with_breaks_in_cells(document) -> None:
    """Press Shift+Enter in the cells of letterhead, foot and tables."""
    for cell in document.element.body.iter(qn("w:tc")):
        first, *others = [one for one in cell.iterchildren(qn("w:p")) if _text(one).strip()] or [0]
        for one in others:
            first.append(parse_xml(f"<w:r {W}><w:br/></w:r>"))
            for run in list(one.iterchildren(qn("w:r"))):
                first.append(run)
            cell.remove(one)


def _form(document) -> Iterator[tuple[object, list[list[list[str]]]]]:
    """Give the tables of letterhead and foot, row by row, cell by cell, with their lines."""
    for table in list(document.element.body.iterchildren(qn("w:tbl"))):
        rows = [
            [
                [line for one in cell.iter(qn("w:p")) for line in _lines(one) if line.strip()]
                for cell in row.iterchildren(qn("w:tc"))
            ]
            for row in table.iterchildren(qn("w:tr"))
        ]
        said = [words for row in rows for cell in row for words in cell]
        if any(words.startswith(("CỘNG HÒA", "Nơi nhận")) for words in said):
            yield table, rows


def _lines(paragraph) -> list[str]:
    """Give the lines of a paragraph as a line break parts them."""
    nodes = paragraph.iter(qn("w:t"), qn("w:br"))
    return "".join("\n" if one.tag == qn("w:br") else one.text or "" for one in nodes).split("\n")


def _is_foot(rows) -> bool:
    return any(words.startswith("Nơi nhận") for row in rows for words in row[0])


def _columns(rows) -> tuple[list[str], list[str]]:
    return [words for row in rows for words in row[0]], [w for row in rows for w in row[-1]]


def _side_by_side(left, right) -> list[tuple[str, str]]:
    size = max(len(left), len(right))
    return list(zip(*([*side, *[""] * (size - len(side))] for side in (left, right)), strict=True))


def _replaced(table, made) -> None:
    for one in made:
        table.addprevious(one)
    table.getparent().remove(table)


def _box(inner: str):
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    return parse_xml(
        f'<w:r {W} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
        f'<v:shape style="width:180pt;height:90pt"><v:textbox>{content}</v:textbox></v:shape>'
        "</w:pict></w:r>"
    )


# --- pages --------------------------------------------------------------------------------------


def with_pages_across(document) -> None:
    """Turn some pages of the body sideways: portrait, landscape, portrait."""
    long = [one for one in _paragraphs(document) if len(_text(one)) > 60]
    for paragraph, across in ((long[3], False), (long[5], True)):
        section = deepcopy(document.sections[0]._sectPr)
        size = section.find(qn("w:pgSz"))
        if across:
            size.set(qn("w:w"), "16838")
            size.set(qn("w:h"), "11906")
            size.set(qn("w:orient"), "landscape")
        for mark in ("w:headerReference", "w:footerReference"):
            for one in section.findall(qn(mark)):
                section.remove(one)
        paragraph.get_or_add_pPr().append(section)


# --- paragraphs ---------------------------------------------------------------------------------


def _paragraphs(document) -> list:
    return list(document.element.body.iterchildren(qn("w:p")))


def _points(document) -> Iterator[tuple[object, int, int]]:
    """Give the points of the outline, with their level and how long their number is."""
    for paragraph in _paragraphs(document):
        for level, mark in enumerate(MARKS):
            found = mark.match(_text(paragraph))
            if found:
                yield paragraph, level, found.end()
                break


def _text(paragraph) -> str:
    return "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def _say(one, words: str) -> None:
    one.text = words
    one.set(SPACE, "preserve")


def _cut(paragraph, size: int) -> None:
    """Take the first letters of a paragraph away."""
    for one in paragraph.iter(qn("w:t")):
        words = one.text or ""
        _say(one, words[size:])
        size = max(0, size - len(words))


def _before(paragraph, words: str) -> None:
    """Put words before the first ones, in their look."""
    first = next(one for one in paragraph.iter(qn("w:r")) if one.find(qn("w:t")) is not None)
    run = deepcopy(first)
    for one in [one for one in run if one.tag != qn("w:rPr")]:
        run.remove(one)
    run.extend(_letters(words))
    first.addprevious(run)


def _letters(words: str) -> list:
    pieces = filter(None, re.split(r"(\t)", words))
    return [
        parse_xml(f"<w:tab {W}/>")
        if piece == "\t"
        else parse_xml(f'<w:t {W} xml:space="preserve">{piece.replace("&", "&amp;")}</w:t>')
        for piece in pieces
    ]


def _line(words: str, *, bold: bool = False, align: str = "left"):
    look = "<w:rPr><w:b/></w:rPr>" * bold
    made = parse_xml(
        f'<w:p {W}><w:pPr>{TABS}<w:jc w:val="{align}"/></w:pPr><w:r>{look}</w:r></w:p>'
    )
    made.find(qn("w:r")).extend(_letters(words))
    return made


def _inner(words: str) -> str:
    escaped = words.replace("&", "&amp;")
    return (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>'
        f"<w:t>{escaped}</w:t></w:r></w:p>"
    )
