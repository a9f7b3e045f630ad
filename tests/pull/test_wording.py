"""What to write at which letters, so that a line reads as it does on paper."""

from __future__ import annotations

import pytest

from generator.finding import Edit
from generator.pull.letters import filler, lines, printed, traced
from generator.pull.wording import StuckError, marked, puts, whole
from generator.source.edits import apply
from generator.source.nodes import Scalar
from generator.source.read import read
from generator.text.rich import parse

SOURCE = read("x: cải cách hành chính CCHC\n", "a.yaml")
FILL = filler(SOURCE, {"nam": "2026", "ten": "Kế hoạch A"})


def sides(text, old, new):
    scalar = Scalar(SOURCE, 0, len(text), text)
    source = lines(scalar, FILL)[0]
    return traced(printed(parse(old)), [source]), printed(parse(new)), source


def written(text, old, new) -> str:
    was, now, _ = sides(text, old, new)
    return apply(text, [Edit(put.start, put.end, put.text) for put in puts(was, now)])


def anew(text, old, new) -> str:
    put = whole(*sides(text, old, new))
    return apply(text, [Edit(put.start, put.end, put.text)])


@pytest.mark.parametrize(
    ("text", "old", "new", "wanted"),
    [
        ("Một câu dài.", "Một câu dài.", "Một câu rất dài.", "Một câu rất dài."),
        ("Một câu dài.", "Một câu dài.", "Câu dài.", "Câu dài."),
        ("năm {{ nam }} cũ", "năm 2026 cũ", "năm 2026 mới", "năm {{ nam }} mới"),
        ("{{ nam }} cũ", "2026 cũ", "Năm 2026 cũ", "Năm {{ nam }} cũ"),
        ("Quý I năm {{ nam }}", "Quý I năm 2026", "Tháng 5", "Tháng 5"),
        ("Quý I năm {{ nam }}", "Quý I năm 2026", "Quý I", "Quý I"),
        ("năm {{ nam }} x", "năm 2026 x", "x", "x"),
        ("{{ ten }} x", "Kế hoạch A x", "x", "x"),
        ("Một câu", "Một câu;", "Một câu mới.", "Một câu mới"),
        ("Hết năm.", "Hết năm./.", "Hết cả năm./.", "Hết cả năm."),
        ("Hết năm.", "Hết năm./.", "Hết năm.", "Hết năm."),
        ("a **b** c", "a **b** c", "a **b d** c", "a **b d** c"),
        ("a **b** c", "a **b** c", "a **b** d c", "a **b** d c"),
        ("chữ^[chú thích] sau", "chữ^[chú thích] sau", "chữ^[chú] sau", "chữ^[chú] sau"),
        ("chữ sau", "chữ sau", "chữ^[chú] sau", "chữ^[chú] sau"),
        ("một", "một", "một * hai {{ x", r"một * hai \{{ x"),
        ("Mục đích", "MỤC ĐÍCH", "MỤC TIÊU", "Mục tiêu"),
        ("Mục đích", "MỤC ĐÍCH", "MỤC ĐÍCH CCHC", "Mục đích CCHC"),
        ("MỤC ĐÍCH", "MỤC ĐÍCH", "MỤC TIÊU", "MỤC TIÊU"),
    ],
)
def test_only_what_changed_is_written(text, old, new, wanted):
    assert written(text, old, new) == wanted


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("năm {{ nam }}", "năm 2026", "năm 2027"),
        ("năm {{ nam }}", "năm 2026", "năm 20 và 26"),
        ("{{ ten }} x", "Kế hoạch A x", "Kế hoạch B x"),
        ("{{ ten }} x", "Kế hoạch A x", "Đề án x"),
    ],
)
def test_a_variable_is_not_overwritten(text, old, new):
    with pytest.raises(StuckError) as stuck:
        written(text, old, new)
    assert stuck.value.variable


def test_what_the_program_made_has_nowhere_to_be_written():
    with pytest.raises(StuckError) as stuck:
        written("VP", "Văn phòng Sở", "Thanh tra")
    assert not stuck.value.variable


@pytest.mark.parametrize(
    ("text", "old", "new", "wanted"),
    [
        ("một hai ba", "một hai ba", "một **hai** ba", "một **hai** ba"),
        ("a *b* năm {{ nam }}", "a *b* năm 2026", "a b **năm 2026**", "a b **năm {{ nam }}**"),
        ("Mục đích", "**Mục đích**", "**Mục tiêu**", "Mục tiêu"),
        ("Căn cứ Luật", "*Căn cứ Luật;*", "*Căn cứ Bộ luật;*", "Căn cứ Bộ luật"),
    ],
)
def test_a_line_is_written_anew_with_its_marks_and_variables(text, old, new, wanted):
    assert anew(text, old, new) == wanted


def test_a_line_that_lost_a_variable_is_not_written_anew():
    with pytest.raises(StuckError):
        anew("năm {{ nam }} x", "năm 2026 x", "năm x")


def test_marks_and_braces_are_literal():
    assert marked(parse(r"a \*b\* {{ c }}")) == r"a \*b\* \{{ c }}"
