from __future__ import annotations

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st

from generator.word import filling
from generator.word.filling import FieldFaultyError, FieldMissingError
from tests.word.whole import fill

LOOK = "<w:rPr><w:b/></w:rPr>"
PART = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>đầu</w:t></w:r>'
    f'<w:r>{LOOK}<w:t xml:space="preserve">a {{{{ x }}}} b</w:t></w:r></w:p>'
)


def test_a_field_is_filled_in_and_escaped():
    assert "a &lt;&amp;&gt; b" in fill(PART, {"x": "<&>"})


@given(st.text(st.sampled_from("ab \n\t\a\f<&{}é"), max_size=12))
def test_breaks_in_a_value_become_what_docxtpl_makes_of_them(value):
    oracle = DocxTemplate("")
    expected = oracle.render_xml_part(PART.replace("{{ x }}", "{{ x|e }}"), None, {"x": value})
    assert (fill(PART, {"x": value})).replace("&#39;", "'") == expected


def test_a_break_where_nothing_is_said_of_the_look():
    source = '<w:p><w:r><w:t xml:space="preserve">{{ x }}</w:t></w:r></w:p>'
    assert (fill(source, {"x": "a\tb"})) == (
        '<w:p><w:r><w:t xml:space="preserve">a</w:t></w:r><w:r><w:tab/></w:r>'
        '<w:r><w:t xml:space="preserve">b</w:t></w:r></w:p>'
    )


def test_a_break_outside_of_letters_stays():
    assert (fill("<dc:title>{{ x }}</dc:title>", {"x": "a\nb"})) == "<dc:title>a\nb</dc:title>"


def test_braces_that_the_author_escaped_are_printed():
    assert (fill("{_{ x }_} {_% y %_}", {})) == "{{ x }} {% y %}"


def test_braces_in_a_value_come_out_as_they_are():
    assert (fill("{{ x }}", {"x": "{_{ y }_} {{ z }}"})) == "{_{ y }_} {{ z }}"


def test_a_missing_field_is_named():
    with pytest.raises(FieldMissingError) as caught:
        fill("{{ zzz }}", {}, "mau.docx", "word/document.xml")
    assert caught.value.data == {
        "name": "mau.docx",
        "part": "word/document.xml",
        "field": "zzz",
    }


@pytest.mark.parametrize(
    "source", ["{{ x + 1 }}", "{{ 1 // 0 }}", "{{ ''.__class__ }}", "{{ x|int(1,2,3,4) }}"]
)
def test_what_cannot_be_worked_out_is_said(source):
    with pytest.raises(FieldFaultyError):
        fill(source, {"x": "a"}, "mau.docx", "word/document.xml")


def test_a_part_does_not_grow_without_bound(monkeypatch):
    monkeypatch.setattr(filling, "MOST_LETTERS", 10)
    assert (fill("{{ x }}", {"x": "a" * 10})) == "a" * 10
    with pytest.raises(FieldFaultyError):
        fill("{{ x }}", {"x": "a" * 11})
