"""Where each printed letter stands in the plan's file."""

from __future__ import annotations

import pytest

from generator.pull.letters import CLOSES, OPENS, filler, lines, printed, spans, traced, unflat
from generator.source.nodes import Scalar
from generator.source.read import read
from generator.text.rich import merge, parse

SOURCE = read("nam: 2026\n", "a.yaml")
FILL = filler(SOURCE, {"nam": "2026", "Tên": "A *B* {{ x"})


def scalar(text: str) -> Scalar:
    return Scalar(SOURCE, 0, len(text), text)


def meant(text: str) -> list[str]:
    return ["".join(letter.sign for letter in line) for line in lines(scalar(text), FILL) or []]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Một câu.", ["Một câu."]),
        ("năm {{ nam }} và {{ nam - 1 }}", ["năm 2026 và 2025"]),
        (r"\{{ nam }}", ["{{ nam }}"]),
        ("một **hai** *ba*", ["một hai ba"]),
        (r"sao \* thật, * lẻ", ["sao * thật, * lẻ"]),
        ("chữ^[chú *thích*] sau", [f"chữ{OPENS}chú thích{CLOSES} sau"]),
        ("  một  \n\n hai", ["một", "hai"]),
        ("{{ Tên }}", ["A *B* {{ x"]),
    ],
)
def test_a_text_is_read_as_it_is_meant(text, wanted):
    assert meant(text) == wanted


@pytest.mark.parametrize(
    "text", ["Một câu.", "a **b** c^[d] e", r"x \* y", "năm {{ nam }} x", "  m  \n\n hai **ba**"]
)
def test_each_letter_has_its_place(text):
    for line in lines(scalar(text), FILL):
        for letter in line:
            at = text[letter.start : letter.end]
            if letter.fixed:
                assert at == "{{ nam }}"
            elif letter.sign not in (OPENS, CLOSES):
                assert at == letter.sign


def test_letters_that_were_not_composed_have_no_place():
    assert lines(scalar("e\u0302"), FILL) is None


def test_lines_are_those_that_are_printed():
    text = "một \r\n\r\n hai\n"
    assert [text[a:b] for a, b in spans(text)] == ["một", "hai"]
    assert spans("") == []


def test_printed_letters_become_a_line_again():
    line = parse("một **hai** *ba*^[chú **thích**] bốn")
    assert merge(unflat(printed(line))) == line


def places(line: str, *sources: str) -> list[str]:
    """Each letter that has a place, and a dot for those of the program."""
    texts = [lines(scalar(text), FILL)[0] for text in sources]
    found = traced(printed(parse(line)), texts)
    return "".join(letter.sign if letter.scalar else "·" for letter in found)


@pytest.mark.parametrize(
    ("line", "sources", "wanted"),
    [
        ("Một câu;", ["Một câu"], "Một câu·"),
        ("Hết năm./.", ["Hết năm."], "Hết năm.··"),
        ("MỤC ĐÍCH: Một câu.", ["Mục đích", "Một câu."], "MỤC ĐÍCH··Một câu."),
        ("V/v Cử người", ["Cử người"], "····Cử người"),
        ("Mục đích", ["1. Mục đích"], "Mục đích"),
        ("Văn phòng Sở", ["VP"], "············"),
    ],
)
def test_what_the_program_adds_has_no_place(line, sources, wanted):
    assert places(line, *sources) == wanted
