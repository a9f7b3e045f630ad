from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.load import load
from generator.plan.model import Text
from generator.plan.results import LONGEST_VALUE
from generator.source.read import read
from generator.source.write import write
from generator.text.letters import normal
from generator.text.rich import Note, Run, plain


def subject(text: str, **variables: str):
    values = {"nam": "2026", "bien": variables, "trich_yeu": text}
    return load(read(write(values), "x"))


def words(result) -> str:
    found = result.plan.subject
    return "\n".join(map(plain, found.paragraphs)) if isinstance(found, Text) else ""


def faults(result) -> list[str]:
    return [f.kind.code for f in result.findings if f.kind.code != "DL001"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Năm {{ nam }}", "Năm 2026"),
        ("Năm {{nam}}", "Năm 2026"),
        ("Năm {{ năm }}", "Năm 2026"),
        ("Năm {{ nam - 1 }} và {{ nam + 1 }}", "Năm 2025 và 2027"),
        ("{{ so_phong }} phòng", "08 phòng"),
        ("{{ so_phong + 1 }} phòng", "9 phòng"),
        (r"\{{ nam }}", "{{ nam }}"),
        ("{% if nam %} {# x #} } }}", "{% if nam %} {# x #} } }}"),
        ("{{ ten | upper }}", "AN"),
        ("{{ khac | default('chưa rõ') }}", "chưa rõ"),
        ("{{ nam * 2 // 3 % 7 }}", "6"),
        ("{{ 'sau' if nam > 2025 else 'trước' }}", "sau"),
        ("{{ ten ~ '-' ~ nam }}", "An-2026"),
        ("{{ -nam }}", "-2026"),
    ],
)
def test_an_expression_is_filled_in(text, printed):
    result = subject(text, so_phong="08", ten="An")
    assert words(result) == printed
    assert faults(result) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ nan }}", "DL080"),
        ("{{ khong_co_gi }}", "DL081"),
        ("{{ nam", "DL082"),
        ("{{ nam } }", "DL082"),
        ("{{ }}", "DL088"),
        ("{{ nam + }}", "DL083"),
        ("{{ nam }}{{ a b }}", "DL083"),
        ("{{ (((((((((((nam))))))))))) }}", "DL083"),
        ("{{ " + "nam + " * 60 + "1 }}", "DL083"),
        ("{{ true }}", "DL083"),
        ("{{ nam > 1 }}", "DL083"),
        ("{{ nam.real }}", "DL084"),
        ("{{ nam['x'] }}", "DL084"),
        ("{{ range(9) }}", "DL084"),
        ("{{ nam ** 9 }}", "DL084"),
        ("{{ nam / 2 }}", "DL084"),
        ("{{ [nam] }}", "DL084"),
        ("{{ 1.5 }}", "DL084"),
        ("{{ nam | center(999) }}", "DL084"),
        ("{{ nam is defined }}", "DL084"),
        ("{{ 'a' * 1000000000 }}", "DL087"),
        ("{{ '%999999999d' % nam }}", "DL087"),
        ("{{ nam // 0 }}", "DL087"),
        ("{{ ten + 1 }}", "DL087"),
        ("{{ ten > 1 }}", "DL087"),
        ("{{ 999999999 * 999999999 * 999999999 }}", "DL086"),
        ("{{ 99999999999999999 }}", "DL086"),
    ],
)
def test_what_has_no_value_stays_as_typed_with_a_finding(text, code):
    result = subject(text, ten="An")
    assert code in faults(result)
    assert words(result).endswith(text[-5:].strip())


@pytest.mark.parametrize(
    "text", ["{{ 'a' * 1000000000 }}", "{{ '%999999999d' % nam }}", "{{ nam | center(999) }}"]
)
def test_nothing_large_is_made(text):
    assert len(words(subject(text))) < 100


def test_a_finding_stands_at_the_braces():
    found = load(read("trich_yeu: >-\n  Một dòng\n  hai {{ x }}\n", "x")).findings
    place = next(finding.place for finding in found if finding.kind.code == "DL081")
    assert (place.line, place.column) == (3, 7)


def test_variables_may_lean_on_one_another():
    result = subject("{{ a }}", a="{{ b }} {{ nam }}", b="Năm")
    assert words(result) == "Năm 2026"
    assert result.plan.variables == {"nam": "2026", "a": "Năm 2026", "b": "Năm"}


def test_a_circle_of_variables_is_told():
    result = subject("{{ a }}", a="{{ b }}", b="{{ c }}", c="{{ a }}")
    assert faults(result) == ["DL085"]
    circle = next(f for f in result.findings if f.kind.code == "DL085")
    assert circle.data["path"] == "a → b → c → a"


def test_a_long_chain_of_variables_is_told():
    chain = {f"a{n}": f"{{{{ a{n + 1} }}}}" for n in range(80)}
    assert "DL085" in faults(subject("{{ a0 }}", **chain, a80="x"))


def test_a_value_that_doubles_again_and_again_is_told():
    chain = {f"a{n}": f"{{{{ a{n + 1} }}}}" * 10 for n in range(9)}
    result = subject("{{ a0 }}", **chain, a9="x" * 10)
    assert "DL086" in faults(result)
    assert max(len(value) for value in result.plan.variables.values()) <= 20 * LONGEST_VALUE


def test_many_large_values_do_not_fill_the_memory():
    result = subject("{{ a }}" * 2000, a="x" * LONGEST_VALUE)
    assert "DL086" in faults(result)
    assert len(words(result)) < 6_000_000


@pytest.mark.parametrize(
    "text",
    ["{{ x }}", "a {{ x }} b", "({{ x }})", "**{{ nam }}** {{ x }}", "{{ x }}*", "{{ x }}[y]"],
)
@given(value=st.text("ab*^[]\\{}<&đ", min_size=1, max_size=12))
def test_a_value_comes_out_letter_for_letter(text, value):
    result = subject(text, x=value.replace("{{", r"\{{"))
    printed = text.replace("**{{ nam }}**", "2026").replace("{{ x }}", normal(value))
    assert words(result) == printed.strip(" \t")
    assert not any(
        isinstance(part, Note) for line in result.plan.subject.paragraphs for part in line
    )


def test_a_value_may_be_bold_where_the_clerk_says_so():
    assert subject("**{{ x }}**", x="a*b").plan.subject.paragraphs == ((Run("a*b", bold=True),),)


def test_a_value_of_two_lines_is_two_paragraphs():
    assert words(subject("{{ x }}", x="a\nb")) == "a\nb"


def test_a_variable_works_in_a_heading_a_line_and_a_date():
    text = """\
nam: 2026
ngay: 5/3/{{ nam }}
ky_hieu: "{{ nam }}-VP"
noi_dung:
  - NĂM {{ nam }}:
"""
    plan = load(read(text, "x")).plan
    assert plan.date.year == 2026
    assert plan.symbol == "2026-VP"
    assert plan.items[0].title.paragraphs == ((Run("NĂM 2026"),),)


def test_variables_of_the_wrong_shape_are_told():
    found = load(read("bien: x\n", "x")).findings
    assert "DL008" in [finding.kind.code for finding in found]
    found = load(read("bien:\n  a: [1]\n  B: 1\n  b: 2\n", "x")).findings
    assert {"DL006", "DL005"} <= {finding.kind.code for finding in found}
