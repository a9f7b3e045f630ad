from __future__ import annotations

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from generator.word import filling
from generator.word.filling import FieldFaultyError, FieldMissingError
from generator.word.runs import Stream, Written
from generator.word.sandbox import holdable
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


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ x.upper.__func__ }}",
        "{{ d.__class__ }}",
        "{{ d['__class__'] }}",
        "{{ d.items.__self__ }}",
        "{{ 'a' * 1000000000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ x|map('attr', '__class__')|list }}",
        "{% for a in n %}{% for b in n %}{% for c in n %}{% endfor %}{% endfor %}{% endfor %}",
        "{% macro f() %}<w:p>{{ x }}</w:p>{% endmacro %}{{ f() }}",
    ],
)
def test_what_could_do_harm_is_refused_when_it_is_met(source):
    values = {"x": "ab", "d": {"k": 1}, "n": range(200)}
    with pytest.raises((FieldFaultyError, FieldMissingError)):
        fill(source, values, "mau.docx", "word/document.xml")


def test_a_value_that_is_written_like_the_template_is_a_text_all_the_same():
    assert fill("<w:p>{{ x }}</w:p>", {"x": "<w:p>"}) == "<w:p>&lt;w:p&gt;</w:p>"
    assert fill("{{ '<w:p>' }}{{ x|e }}", {"x": "<a>"}) == "&lt;w:p&gt;&lt;a&gt;"


def test_what_is_no_text_is_printed_as_one():
    source = "{{ a }}-{{ b }}-{{ c }}-{{ d }}"
    assert fill(source, {"a": 5, "b": None, "c": 1.5, "d": ["<"]}) == "5-None-1.5-[&#39;&lt;&#39;]"


def test_what_is_written_comes_out_as_it_is_with_its_breaks_as_words_own():
    source = "<w:r><w:t>{{ x }}</w:t></w:r>"
    assert fill(source, {"x": Written("a &amp; b")}) == "<w:r><w:t>a &amp; b</w:t></w:r>"
    assert fill(source, {"x": Written("a &amp;\nb")}) == (
        '<w:r><w:t>a &amp;</w:t><w:br/><w:t xml:space="preserve">b</w:t></w:r>'
    )


@given(st.lists(st.text(st.sampled_from("a&<>'\"\xa0é\x1f\x0b\n\r\ud800\ufffe\uffff"), max_size=4)))
def test_texts_are_escaped_together_as_each_would_be_alone(texts):
    source = "<a>{% for text in texts %}{{ text }};{% endfor %}</a>"
    each = [escape(holdable(text)) for text in texts]
    assert fill(source, {"texts": texts}) == f"<a>{''.join(f'{text};' for text in each)}</a>"


def test_a_stream_is_not_written_before_its_tag_is_reached():
    seen = []

    def write():
        seen.append("written")
        yield b"<x/>"

    pieces = filling.fill(
        "<a>{{ before }}{{ stream }}{{ after }}</a>",
        {"before": "1", "stream": Stream(write), "after": "2"},
    )
    assert next(pieces) == b"<a>1"
    assert not seen
    assert b"".join(pieces) == b"<x/>2</a>"
    assert seen == ["written"]


@pytest.mark.parametrize(
    "source", ["{{ x }}", "{{ x|e }}", "{{ x|string }}", "{{ x|default('') }}"]
)
def test_a_stream_is_written_as_it_is_by_whatever_tag(source):
    stream = Stream(lambda: [b"<x/>"])
    assert fill(source, {"x": stream}) == "<x/>"
    assert fill("{{ x ~ '<' }}{{ [x, '>']|join }}", {"x": stream}) == "<x/>&lt;<x/>&gt;"


def test_a_part_does_not_grow_without_bound(monkeypatch):
    monkeypatch.setattr(filling, "MOST_LETTERS", 10)
    assert (fill("{{ x }}", {"x": "a" * 10})) == "a" * 10
    with pytest.raises(FieldFaultyError):
        fill("{{ x }}", {"x": "a" * 11})
