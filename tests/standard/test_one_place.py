"""No fixed word and no measure of the decree stands in the code outside `generator.standard`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.standard import nd30, words
from generator.standard.measure import Measure, Options, twips

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = sorted(
    path
    for path in (ROOT / "generator").rglob("*.py")
    if not path.is_relative_to(ROOT / "generator" / "standard") and path.name != "advances.py"
)
"""The widths of letters are many figures, and none of the decree's."""

UNMISTAKABLE = (
    words.NATION,
    words.MOTTO,
    *words.ORDERS.values(),
    words.Urgency.FLASH,
    words.Urgency.IMMEDIATE,
    words.Secrecy.TOP,
    words.Secrecy.HIGH,
    *words.Circulation,
    *words.CopyForm,
)
"""Found wherever they stand in a text."""

ALONE = {
    words.NUMBER,
    words.ABOUT,
    words.ADDRESSEES,
    words.RECIPIENTS,
    words.ARCHIVE,
    words.REGISTRY,
    words.AS_ABOVE,
    words.AS_ARTICLE,
    words.APPENDIX,
    words.DRAFT,
    words.END_MARK,
    *words.Prefix,
}
"""Ordinary words in a sentence; found where a text is nothing else."""

BOUNDED = [fact for fact in nd30.MEASURES.values() if isinstance(fact, Measure | Options)]


def lengths(unit: str) -> set[float]:
    """The figures of the decree in a unit, those of one digit aside."""
    found: set[float] = set()
    for fact in BOUNDED:
        if fact.unit == unit:
            found |= {fact.chosen, *getattr(fact, "allowed", ())}
            found |= {getattr(fact, "least", 0), getattr(fact, "most", 0)}
    return {figure for figure in found if 9 < figure < 1000}


MM = lengths("mm")
FIGURES = {
    "mm": MM,
    "pt": {size for part in nd30.COMPONENTS for size in (part.size.chosen,) if size > 10},
    "tw": {twips(figure, "mm") for figure in MM},
}
TWIPS = {figure for figure in FIGURES["tw"] if figure > 800}
TWIPS_IN_TEXT = re.compile(rf'"(?:{"|".join(str(figure) for figure in sorted(TWIPS))})"')


def docstrings(tree: ast.AST) -> set[ast.AST]:
    """The texts that are read by people alone: every expression that is only a text."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def messages(tree: ast.AST) -> set[ast.AST]:
    """The sentences of messages, marked by `N_`."""
    return {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "N_"
        for part in ast.walk(node)
    }


def bound(tree: ast.AST) -> Iterator[tuple[str, ast.AST, int]]:
    """Every name that gets a value: variables, fields, defaults and keywords."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value, node.lineno
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.AST() as value):
                yield name, value, node.lineno
            case ast.keyword(arg=str(name), value=value):
                yield name, value, value.lineno


def strangers(source: str) -> list[tuple[int, object]]:
    """The decree's words and figures in `source`, each with its line."""
    tree = ast.parse(source)
    read_by_people = docstrings(tree) | messages(tree)
    found: list[tuple[int, object]] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or node in read_by_people:
            continue
        if isinstance(node.value, str):
            text = node.value
            fixed = text.strip() in ALONE or any(word in text for word in UNMISTAKABLE)
            if fixed or TWIPS_IN_TEXT.search(text):
                found.append((node.lineno, text))
        elif type(node.value) is int and node.value in TWIPS:
            found.append((node.lineno, node.value))
    for name, value, line in bound(tree):
        unit = name.lower().rpartition("_")[2]
        if isinstance(value, ast.Constant) and value.value in FIGURES.get(unit, ()):
            found.append((line, f"{name} = {value.value}"))
    return sorted(set(found), key=str)


def test_there_are_modules_to_look_at():
    assert len(ELSEWHERE) > 10


@pytest.mark.parametrize("path", ELSEWHERE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_decree_stands_in_the_standard_alone(path):
    assert strangers(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"', [(1, words.NATION)]),
        ('text = "<w:t>Độc lập - Tự do - Hạnh phúc</w:t>"', [(1, f"<w:t>{words.MOTTO}</w:t>")]),
        ('line = f"Nơi nhận: {x}"', [(1, "Nơi nhận: ")]),
        ('line = f"Phụ lục {x}"', [(1, "Phụ lục ")]),
        ('last = "./."', [(1, "./.")]),
        ("LEFT_MM = 30", [(1, "LEFT_MM = 30")]),
        ("paper(width_mm=210)", [(1, "width_mm = 210")]),
        ("SIZE_PT: float = 13", [(1, "SIZE_PT = 13")]),
        ("left = 1701", [(1, 1701)]),
        ("""x = '<w:pgSz w:w="11906"/>'""", [(1, '<w:pgSz w:w="11906"/>')]),
    ],
)
def test_a_fact_in_the_wrong_place_is_seen(source, found):
    assert strangers(source) == found


@pytest.mark.parametrize(
    "source",
    [
        '"""Print CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM."""',
        'X = N_("Write DỰ THẢO above.")',
        'label = "Chủ trì"',
        'text = "Phụ lục nào cũng được nhắc tới"',
        "rows = 30",
        "gap_mm = 3",
        "x = '<w:top w:w=\"85\"/>'",
    ],
)
def test_what_is_no_fact_of_the_decree_is_left_alone(source):
    assert strangers(source) == []
