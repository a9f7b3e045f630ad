from __future__ import annotations

import pytest
from lxml import etree
from msgspec.structs import replace

from generator.word.appendix import last_section
from generator.word.parts import R, W, w
from generator.word.runs import Ink
from generator.word.styles import Style
from tests.word.documents import appendix, bold, table, text
from tests.word.whole import write_appendices


def written(named, *appendices) -> list:
    xml = write_appendices(appendices, Ink(), named.layout)
    return list(etree.fromstring(f'<w:body xmlns:w="{W}" xmlns:r="{R}">{xml}</w:body>'))


def styles(nodes) -> list[str]:
    return [
        found.get(w("val"))
        for node in nodes
        if (found := node.find(f"{w('pPr')}/{w('pStyle')}")) is not None
    ]


def test_no_appendix_is_nothing(named):
    assert write_appendices((), Ink(), named.layout) == ""
    assert last_section((), named.layout) == named.layout.section


def test_an_appendix_begins_with_its_label_its_title_and_what_it_is_attached_to(named):
    assert styles(written(named, appendix())) == [
        Style.TINY,
        Style.APPENDIX_LABEL,
        Style.APPENDIX_TITLE,
        Style.APPENDIX_TITLE,
        Style.ATTACHED,
        Style.RULE,
    ]


def test_a_line_in_brackets_of_the_title_is_italic_and_not_bold(named):
    xml = write_appendices((appendix(),), Ink(), named.layout)
    before = xml[: xml.index("(Biểu kèm theo)")]
    assert before.endswith(
        '<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">'
    )


def test_only_what_is_there_is_printed(named):
    bare = replace(appendix(content=(text("a"),)), label="", title=(), attached=())
    assert styles(written(named, bare)) == [Style.TINY, Style.BODY]


def room_below(node) -> str | None:
    found = node.find(f"{w('pPr')}/{w('spacing')}")
    return None if found is None else found.get(w("after"))


@pytest.mark.parametrize(
    ("changes", "last"),
    [
        ({}, Style.RULE),
        ({"attached": ()}, Style.APPENDIX_TITLE),
        ({"attached": (), "title": ()}, Style.APPENDIX_LABEL),
    ],
)
def test_a_table_has_room_below_the_head(named, changes, last):
    nodes = written(named, replace(appendix(), **changes))
    heads = [node for node in nodes if node.tag == w("p")]
    assert styles(heads)[-1] == last
    assert [room_below(node) for node in heads] == [None] * (len(heads) - 1) + ["120"]


def test_a_text_has_room_of_its_own(named):
    nodes = written(named, appendix(content=(text("a"),)))
    assert all(room_below(node) is None for node in nodes)


def test_a_caption_has_room_of_its_own(named):
    content = (table(1, ((bold("Bảng"),),)),)
    nodes = written(named, appendix(content=content))
    assert all(room_below(node) is None for node in nodes if node.tag == w("p"))


def test_each_appendix_ends_the_section_before_it(named):
    nodes = written(named, appendix(landscape=True), appendix())
    ends = [node for node in nodes if node.find(f".//{w('sectPr')}") is not None]
    assert len(ends) == 2
    turned = [node.find(f".//{w('pgSz')}").get(w("orient")) for node in ends]
    assert turned == [None, "landscape"]


def test_a_table_is_as_wide_as_its_paper(named):
    layout = named.layout
    for wide, width in ((False, layout.width_tw), (True, layout.landscape_width_tw)):
        nodes = written(named, appendix(landscape=wide))
        (found,) = [node for node in nodes if node.tag == w("tbl")]
        assert int(found.find(f"{w('tblPr')}/{w('tblW')}").get(w("w"))) <= width
