from __future__ import annotations

import pytest
from lxml import etree

from generator.word.parts import W
from generator.word.tags import tag_faults, words_of


def found(*paragraphs: str) -> list[tuple[str, int | None]]:
    text = "".join(
        "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in words.split("|~|")) + "</w:p>"
        for words in paragraphs
    )
    root = etree.fromstring(f'<w:body xmlns:w="{W}">{text}</w:body>')
    return [(fault.kind.code, fault.place.paragraph) for fault in tag_faults(root, "a.xml", "a")]


def test_text_without_a_tag_is_clean():
    assert found("Một", "hai") == []


def test_the_place_of_a_fault_is_its_paragraph():
    assert found("{{ so }}", "{{ zzzzzz }}", "{{ so }}") == [("TM012", 2)]


def test_of_two_alike_each_has_its_own_place():
    assert found("{{ so | }}", "{{ ngay }}", "{{ so | }}")[0] == ("TM010", 1)
    faults = found("{%p if co_so %}", "{{ so|center }}", "{%p endif %}", "{{ so|center }}")
    assert faults == [("TM013", 2), ("TM013", 4)]


def test_a_tag_split_over_runs_is_one_tag():
    assert found("{|~|{ so |~|}}") == []
    assert found("{|~|{ zzzzzz |~|}}") == [("TM012", 1)]


def test_curly_quotes_in_a_tag_are_quotes():
    assert found("{{ so|default(“—”) }}") == []


def test_a_half_of_a_tag_is_named_and_the_rest_is_left_for_the_next_time():
    assert found("{{ so", "{{ zzzzzz }}") == [("TM010", 1)]


def test_an_end_that_is_missing_is_named():
    assert [code for code, _ in found("{%p if co_so %}", "a")] == ["TM010"]


def test_names_of_loops_are_no_fields():
    assert found("{% for viec in nhiem_vu %}{{ viec.tt }}{{ loop.index }}{% endfor %}") == []


@pytest.mark.parametrize("comment", ["{# ghi chú #}", "{#p ghi chú #}"])
def test_a_comment_is_clean(comment):
    assert found(comment) == []


def test_the_words_of_a_box_are_not_those_of_its_paragraph():
    box = "<w:pict><w:txbxContent><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:txbxContent></w:pict>"
    xml = f'<w:p xmlns:w="{W}"><w:r><w:t>ngoài</w:t>{box}</w:r></w:p>'
    assert words_of(etree.fromstring(xml)) == "ngoài"
