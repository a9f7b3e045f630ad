from __future__ import annotations

from html import unescape

import pytest
from jinja2.exceptions import SecurityError, UndefinedError

from generator.word.piecewise import compiled
from generator.word.runs import Written
from generator.word.sandbox import BUDGET, Budget, Environment


def pieces(source: str, **fields: object) -> list[object]:
    template = compiled(source)
    return list(template.root_render_func(template.new_context({**fields, BUDGET: Budget()})))


def test_what_the_author_wrote_is_bytes_and_a_value_is_what_it_is():
    written = Written("<b/>")
    found = pieces("<a>{{ x }}ê{{ y }}{{ z }}", x="<", y=5, z=written)
    assert found == [b"<a>", "<", "ê".encode(), 5, written]
    assert found[4] is written


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("{_{ x }_} {_% y %_}", b"{{ x }} {% y %}"),
        ("{{ '<' }}", b"&lt;"),
        ("a{{ 1 - 3 }}b", b"a-2b"),
    ],
)
def test_what_is_known_beforehand_is_worked_out_once(source, written):
    assert pieces(source) == [written]


def test_loops_and_conditions_give_their_pieces_in_order():
    source = "{% for r in rows %}{% if r.a %}<r>{{ r.a }}</r>{% else %}-{% endif %}{% endfor %}"
    rows = [{"a": "1"}, {"a": ""}, {"a": "2"}]
    assert pieces(source, rows=rows) == [b"<r>", "1", b"</r>", b"-", b"<r>", "2", b"</r>"]


def test_a_part_is_compiled_once():
    assert compiled("{{ x }}a") is compiled("{{ x }}a")


PROBES = ("x.a", "x.items", "x.__class__", "x.keys", "x.b", "y.a", "x.a.a", "z.a", "x['a']")
"""What is held, what mappings have themselves, what is missing, what is no mapping."""


class Ordered(dict):
    """A mapping of another class, of which the sandbox alone knows."""


@pytest.mark.parametrize("probe", PROBES)
@pytest.mark.parametrize("source", ["{{ PROBE }}", "{% for x in [x] %}{{ PROBE }}{% endfor %}"])
@pytest.mark.parametrize(
    "x", [{"a": "1"}, {"a": {"a": "2"}, "items": "3"}, {"__class__": "4"}, Ordered(a="5"), None]
)
def test_a_tag_gives_what_the_sandbox_would(probe, source, x):
    source = source.replace("PROBE", probe)
    fields = {"x": x, "y": "text", BUDGET: Budget()}

    def given(way):
        try:
            return unescape("".join(map(str, way())))
        except (SecurityError, UndefinedError, TypeError) as error:
            return type(error)

    plain = Environment().from_string(source)
    assert given(lambda: pieces(source, **fields)) == given(
        lambda: plain.root_render_func(plain.new_context(fields))
    )
