from __future__ import annotations

from collections import OrderedDict

import pytest
from jinja2.exceptions import SecurityError, TemplateError, UndefinedError

from generator.word import sandbox
from generator.word.runs import Written
from generator.word.sandbox import BUDGET, Budget, environment, forbidden


def filled(source: str, **fields) -> str:
    return environment().from_string(source).render({**fields, BUDGET: Budget()})


def refused(source: str) -> list[str]:
    return [word for _, word in forbidden(environment().parse(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ a }}", "1"),
        ("{{ a + 1 }} {{ a * 3 }} {{ 7 % 4 }} {{ 7 // 2 }}", "2 3 3 3"),
        ("{{ 'x' + 'y' }}", "xy"),
        ("{{ a ~ '-' ~ b }}", "1-&lt;b&gt;"),
        ("{{ b|upper }}", "&lt;B&gt;"),
        ("{{ c|join(', ') }}", "x, y"),
        ("{{ d|join(';', 'k') }}", "p;q"),
        (
            "{% for i in c %}{{ loop.index }}{{ i }}{% if not loop.last %},{% endif %}{% endfor %}",
            "1x,2y",
        ),
        ("{% for k, v in e.items() %}{{ k }}={{ v }}{% endfor %}", "k=1"),
        ("{{ 'có' if c else 'không' }}", "có"),
        ("{{ c[0] }}{{ e.k }}{{ c[:1]|length }}", "x11"),
    ],
)
def test_what_templates_need_works(source, expected):
    values = {"a": 1, "b": "<b>", "c": ["x", "y"], "d": [{"k": "p"}, {"k": "q"}], "e": {"k": 1}}
    assert refused(source) == []
    assert filled(source, **values) == expected


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("{% set a = 1 %}", "assign"),
        ("{% macro f() %}{% endmacro %}", "macro"),
        ("{% import 'x' as y %}", "import"),
        ("{% include 'x' %}", "include"),
        ("{% extends 'x' %}", "extends"),
        ("{% block x %}{% endblock %}", "block"),
        ("{% filter upper %}{% endfilter %}", "filterblock"),
        ("{% for x in [] recursive %}{% endfor %}", "recursive"),
        ("{{ range(9) }}", "range"),
        ("{{ x.format(1) }}", "format"),
        ("{{ x.replace('a', 'b') }}", "replace"),
        ("{{ x['upper']() }}", "()"),
        ("{{ x|center(9) }}", "center"),
        ("{{ x|attr('y') }}", "attr"),
        ("{{ 2 ** 9 }}", "pow"),
    ],
)
def test_what_templates_may_not_do_is_named(source, word):
    assert word in refused(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ x.upper.__func__ }}",
        "{{ 'a' * 1000000000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ x|map('center', 1000000000)|list }}",
        "{{ x|map('attr', '__class__')|list }}",
    ],
)
def test_what_could_do_harm_is_refused_when_it_is_met(source):
    with pytest.raises((SecurityError, TemplateError, TypeError)):
        filled(source, x="ab")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ x.a }}", "1"),
        ("{{ x['items'] }}", "2"),
        ("{{ x.items is callable }}", "True"),  # Jinja's rule: a mapping's own name comes first
        ("{{ y.a }}", "3"),
        ("{{ y.items is callable }}", "True"),
    ],
)
def test_a_name_means_what_it_means_to_jinja(source, expected):
    values = {"x": {"a": 1, "items": 2}, "y": OrderedDict(a=3, items=4)}
    assert filled(source, **values) == expected


def test_a_mapping_gives_no_name_of_pythons_away():
    with pytest.raises(SecurityError):
        filled("{{ x.__class__.a }}", x={"a": 1, "__class__": {"a": "b"}})


def test_loops_are_counted_together(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST_TURNS", 110)
    source = "{% for a in x %}{% for b in x %}.{% endfor %}{% endfor %}"
    assert filled(source, x=list(range(10))) == "." * 100
    with pytest.raises(SecurityError):
        filled(source, x=list(range(11)))


@pytest.mark.parametrize("source", ["{{ x + x }}", "{{ x ~ x }}", "{{ [x, x]|join }}"])
def test_texts_do_not_grow_without_bound(source, monkeypatch):
    monkeypatch.setattr(sandbox, "LONGEST", 100)
    assert filled(source, x="a" * 50) == "a" * 100
    with pytest.raises(SecurityError):
        filled(source, x="a" * 51)


@pytest.mark.parametrize("source", ["{{ zzz }}", "{{ x.zzz }}", "{% for a in zzz %}{% endfor %}"])
def test_the_error_of_a_missing_field_says_its_name(source):
    with pytest.raises(UndefinedError) as caught:
        filled(source, x={})
    assert caught.value.message == "zzz"


def test_what_is_written_is_not_escaped():
    assert filled("{{ x }}{{ y }}", x=Written("<w:p/>"), y="<b>") == "<w:p/>&lt;b&gt;"


def test_a_letter_that_xml_cannot_hold_is_seen_to_be_missing():
    assert filled("{{ x }}", x="a\x0bb\x00c") == "a\ufffdb\ufffdc"


def test_ends_of_lines_become_one_kind():
    assert filled("{{ x }}", x="a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_no_break_space_stays():
    assert filled("{{ x }}", x="a\u00a0b") == "a\u00a0b"
