"""Every construct of docxtpl's language: the engine makes of it what docxtpl makes."""

from __future__ import annotations

import io
import re

import pytest
from docxtpl import DocxTemplate, Listing, RichText
from jinja2 import Environment, StrictUndefined

from bench.engine import factory
from generator.word.package import entry, pack, unpack
from generator.word.template import GRID_TAG
from tests.word.office import row
from tests.word.test_oracle import canonical

TASKS = [
    {"ten": "Việc A & B", "nhom": "I", "mau": "FFCC00"},
    {"ten": "Việc <C>", "nhom": "II", "mau": "00CC66"},
    {"ten": "Dòng 1\nDòng 2\tsau", "nhom": "III", "mau": "3366FF"},
]


def rich():
    text = RichText("đậm ", bold=True)
    text.add("nghiêng & <nhọn>", italic=True, color="FF0000")
    return text


def context():
    return {
        "viec": TASKS,
        "ten": "Sở Nội vụ & <Công an>",
        "dai": Listing("một\nhai\tba\abốn\fnăm"),
        "dam": rich(),
        "so_cot": 2,
        "dung": True,
        "dong_dia_chi": [],  # the footer of the program's own letters asks for it
    }


def p(*runs):
    return f"<w:p>{''.join(runs)}</w:p>"


def r(words, look=""):
    return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


def cell(*paragraphs):
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{"".join(paragraphs)}</w:tc>'


def table(*rows, columns=2):
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


BOLD = "<w:rPr><w:b/></w:rPr>"
CONSTRUCTS = {
    "a field": p(r("Kính gửi {{ ten }}.")),
    "a field split over runs": p(r("a {"), r("{ ten", BOLD), r(" }"), r("} b")),
    "a condition in a line": p(r("{% if dung %}có{% else %}không{% endif %}, {{ ten }}")),
    "a comment": p(r("a {# bỏ qua #} b")),
    "curly quotes": p(r("{% if ten == “x” %}a{% else %}{{ ten|default(‘–’) }}{% endif %}")),
    "joined with what stands before and after": (
        p(r("trước")) + p(r("{%- if dung %}giữa{% endif -%}")) + p(r("sau"))
    ),
    "escaped braces": p(r("{_{ ten }_} và {_% if %_}")),
    "paragraphs in a loop": (
        p(r("{%p for v in viec %}")) + p(r("{{ loop.index }}. {{ v.ten }}")) + p(r("{%p endfor %}"))
    ),
    "a paragraph on condition": (
        p(r("{%p if not dung %}"))
        + p(r("mất"))
        + p(r("{%p else %}"))
        + p(r("còn", BOLD))
        + p(r("{%p endif %}"))
    ),
    "a commented paragraph": p(r("{#p bỏ cả đoạn #}")) + p(r("còn")),
    "runs": p(r("a {%r if dung %}"), r("{{ ten }}", BOLD), r("{%r endif %} b")),
    "rich text": p(r("a "), r("{{r dam }}"), r(" b")),
    "a listing": p(r("{{ dai }}", BOLD)),
    "rows in a loop": table(
        row(cell(p(r("TT"))), cell(p(r("Việc")))),
        row(cell(p(r("{%tr for v in viec %}"))), cell(p())),
        row(cell(p(r("{{ loop.index }}"))), cell(p(r("{{ v.ten }}")))),
        row(cell(p(r("{%tr endfor %}"))), cell(p())),
    ),
    "cells in a loop": table(
        row(
            cell(p(r("đầu"))),
            cell(p(r("{%tc for v in viec %}"))),
            cell(p(r("{{ v.nhom }}"))),
            cell(p(r("{%tc endfor %}"))),
        )
    ),
    "columns spanned": table(
        row(cell(p(r("{% colspan so_cot %}"), r("{{ ten }}")))),
        row(cell(p(r("a"))), cell(p(r("b")))),
    ),
    "a coloured cell": table(
        row(cell(p(r("{%tr for v in viec %}"))), cell(p())),
        row(cell(p(r("{% cellbg v.mau %}"), r("{{ v.ten }}"))), cell(p(r("x")))),
        row(cell(p(r("{%tr endfor %}"))), cell(p())),
    ),
    "cells merged downwards": table(
        row(cell(p(r("{%tr for v in viec %}"))), cell(p())),
        row(cell(p(r("{% vm %}chung"))), cell(p(r("{{ v.ten }}")))),
        row(cell(p(r("{%tr endfor %}"))), cell(p())),
    ),
    "cells merged sideways": table(
        row(
            cell(p(r("{%tc for v in viec %}"))),
            cell(p(r("{% hm %}chung"))),
            cell(p(r("{%tc endfor %}"))),
        ),
        row(
            cell(p(r("{%tc for v in viec %}"))),
            cell(p(r("{{ v.nhom }}"))),
            cell(p(r("{%tc endfor %}"))),
        ),
    ),
}


def with_content(data, content, name="word/document.xml"):
    """Put `content` at the beginning of a part of the program's own template, its tags gone."""
    parts = {part: without_tags(held) for part, held in unpack(data).items()}
    whole = parts[name].decode()
    first = re.search(r"<w:(?:body|hdr|ftr)\b[^>]*>", whole)
    parts[name] = (whole[: first.end()] + content + whole[first.end() :]).encode()
    return pack(entry(part, held) for part, held in parts.items())


def without_tags(content):
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return content
    start = text.find("<w:body>")
    if start < 0:
        return re.sub(r"\{\{.*?\}\}", "", text).encode()
    return (text[: start + len("<w:body>")] + text[text.rindex("<w:sectPr") :]).encode()


def by_both(data, tmp_path):
    path = tmp_path / "mau.docx"
    path.write_bytes(data)
    ours = unpack(factory(str(path))(context()))
    oracle = DocxTemplate(io.BytesIO(data))
    strict = Environment(undefined=StrictUndefined, autoescape=True)
    oracle.render(context(), strict, autoescape=True)
    made = io.BytesIO()
    oracle.save(made)
    return ours, unpack(made.getvalue())


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_the_engine_makes_of_a_construct_what_docxtpl_makes(name, named_docx, tmp_path):
    ours, theirs = by_both(with_content(named_docx, CONSTRUCTS[name]), tmp_path)
    assert canonical(ours["word/document.xml"]) == canonical(theirs["word/document.xml"])
    assert "{%" not in ours["word/document.xml"].decode() or "escaped" in name


@pytest.mark.parametrize("part", ["word/header2.xml", "word/footer2.xml"])
def test_a_tag_in_the_margins_is_filled_in_as_docxtpl_does(part, letter_docx, tmp_path):
    content = CONSTRUCTS["a field"] + CONSTRUCTS["a listing"]
    ours, theirs = by_both(with_content(letter_docx, content, part), tmp_path)
    assert canonical(ours[part]) == canonical(theirs[part])
    assert "Công an" in ours[part].decode()


def test_tags_that_change_the_columns_go_through_docxtpls_own_mending():
    changing = {name for name, xml in CONSTRUCTS.items() if GRID_TAG.search(xml)}
    assert changing == {"cells in a loop", "columns spanned", "cells merged sideways"}
