"""Single values: a text, a line, a word out of a few, a number, a date, a numbering."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from generator.finding import Kind
from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.levels import Level
from generator.plan.model import OMITTED, Text
from generator.plan.reading import Reading, is_blank, scalars
from generator.plan.shapes import SCALAR, Shape, list_or_one
from generator.source.nodes import Node, Scalar, Sequence
from generator.text import dates
from generator.text.dates import PartialDate

YES = ("có", "true", "yes", "on")
NO = ("không", "false", "no", "off")
FIRST_YEAR, LAST_YEAR = 1945, 2200


_SIGNS: Mapping[str, Level] = MappingProxyType(
    {
        "I": Level.ROMAN,
        "1": Level.ARABIC,
        "a": Level.LETTER,
        "-": Level.DASH,
        "+": Level.PLUS,
        "1.1": Level.DECIMAL,
    },
)


def _text(reading: Reading, node: Node, key: str) -> Text | None:
    return reading.text(node, key)


def _line(reading: Reading, node: Node, key: str) -> str:
    return reading.line(node, key)


def _lines(reading: Reading, node: Node, key: str) -> tuple[str, ...]:
    parts = node.items if isinstance(node, Sequence) else [node]
    return tuple(line for part in parts for line in reading.paragraphs(part, key, marked=False))


def _texts(reading: Reading, node: Node, key: str) -> tuple[Text, ...]:
    if not isinstance(node, Sequence):
        text = reading.text(node, key)
        return (text,) if text else ()
    texts = []
    for item in node.items:
        text = reading.text(item, key)
        if text:
            texts.append(text)
        elif is_blank(item):
            reading.report(faults.EMPTY_ITEM, item)
    return tuple(texts)


def _yes_no(reading: Reading, node: Node, key: str) -> bool | None:
    word = choose(
        reading, node, key, {**dict.fromkeys(YES, "1"), **dict.fromkeys(NO, "")}, YES[:1] + NO[:1]
    )
    return None if word is None else bool(word)


def choose(
    reading: Reading,
    node: Node,
    key: str,
    words: Mapping[str, Any],
    shown: Iterable[str] = (),
) -> Any:
    """Give what the word stands for, in any spelling, or None with a finding."""
    written = reading.line(node, key)
    if not written:
        return None
    meant = folded(written)
    for word, value in words.items():
        if folded(word) == meant:
            return value
    near = reading.guesses.nearest(written, words)
    listed = ", ".join(shown or words)
    if near:
        reading.report(faults.WORD_NEAR, node, key=key, value=written, nearest=near, values=listed)
    else:
        reading.report(faults.WORD_UNKNOWN, node, key=key, value=written, values=listed)
    return None


def number(  # noqa: PLR0913 - a value, its key, and what it may be
    reading: Reading,
    node: Node,
    key: str,
    bounds: tuple[float, float],
    example: str,
    *,
    whole: bool = False,
) -> float | None:
    """Give a number within `bounds`, or None with a finding."""
    least, most = bounds
    written = reading.line(node, key)
    if not written:
        return None
    digits = written if whole else written.replace(",", ".")
    if not digits.isascii() or not digits.replace(".", "", not whole).isdigit() or len(digits) > 12:
        reading.report(faults.NUMBER_WANTED, node, key=key, value=written, example=example)
        return None
    value = float(digits)
    if not least <= value <= most:
        limits = {"least": f"{least:g}", "most": f"{most:g}"}
        reading.report(faults.NUMBER_RANGE, node, key=key, value=written, **limits)
        return None
    return value


def _year(reading: Reading, node: Node, key: str) -> int | None:
    value = number(reading, node, key, (FIRST_YEAR, LAST_YEAR), "2026", whole=True)
    return None if value is None else int(value)


def _date(reading: Reading, node: Node, key: str) -> PartialDate | None:
    written = reading.line(node, key)
    if not written:
        return None
    found = dates.parse(written)
    if isinstance(found, PartialDate):
        return found
    kind = faults.DATE_WANTED if found is None else _NO_DATE[found]
    reading.report(kind, node, value=written)
    return None


_NO_DATE: Mapping[dates.Fault, Kind] = MappingProxyType(
    {
        dates.Fault.NO_SUCH_DAY: faults.DATE_IMPOSSIBLE,
        dates.Fault.NO_SUCH_MONTH: faults.DATE_IMPOSSIBLE,
        dates.Fault.FAR_YEAR: faults.YEAR_WRONG,
        dates.Fault.SHORT_YEAR: faults.YEAR_WRONG,
        dates.Fault.NO_MONTH: faults.MONTH_MISSING,
        dates.Fault.NO_YEAR: faults.YEAR_WRONG,
    },
)


def _sign(reading: Reading, node: Scalar, key: str, words: Mapping[str, Level]) -> Level | None:
    """Give the level whose number was written in place of its word, with a finding."""
    level = _SIGNS.get(node.text.rstrip(".)")) if node.text != "(1)" else Level.PARENTHESIS
    if level:
        data = {"value": node.text, "nearest": level.value, "values": ", ".join(words)}
        reading.report(faults.WORD_NEAR, node, key=key, **data)
    return level


def _levels(reading: Reading, node: Node, key: str) -> tuple[Level, ...]:
    parts = [node] if isinstance(node, Scalar) else list(scalars(node))
    words = {level.value: level for level in Level}
    levels = []
    for part in parts:
        for word in reading.line(part, key).split(","):
            if word.strip():
                chosen = Scalar(part.source, part.start, part.end, word.strip())
                level = _sign(reading, chosen, key, words) or choose(reading, chosen, key, words)
                levels += [level] if level else []
    return tuple(levels)


def one_of(words: type[StrEnum], *, lower: bool = False, or_none: bool = False) -> Shape:
    """Give the shape of a word out of a few; `or_none` lets `không` say that there is none."""
    spelled: dict[str, Any] = {word.value.lower() if lower else word.value: word for word in words}
    if or_none:
        spelled[OMITTED.value] = None

    def read(reading: Reading, node: Node, key: str) -> Any:
        return choose(reading, node, key, spelled)

    return Shape(read, {"enum": [*spelled, None]}, "một trong: " + ", ".join(spelled))


def or_omitted(shape: Shape) -> Shape:
    """Give `shape`, or the word `không`."""

    def read(reading: Reading, node: Node, key: str) -> Any:
        if isinstance(node, Scalar) and folded(node.text) == folded(OMITTED.value):
            return OMITTED
        return shape.read(reading, node, key)

    return Shape(read, shape.schema, f"{shape.name}, hoặc `{OMITTED.value}`")


TEXT = Shape(_text, SCALAR, "đoạn chữ")
LINE = Shape(_line, SCALAR, "một dòng")
LINES = Shape(_lines, list_or_one(SCALAR), "một dòng, hoặc nhiều dòng")
TEXTS = Shape(_texts, list_or_one(SCALAR), "một đoạn chữ, hoặc danh sách")
YES_NO = Shape(
    _yes_no,
    {"enum": [*YES[:1], *NO[:1], True, False, None]},
    "`có` hoặc `không`",
)
YEAR = Shape(
    _year,
    {"type": ["integer", "string", "null"], "pattern": r"^\s*[0-9]{4}\s*$|\{\{"},
    "năm",
)
DATE = Shape(_date, {"type": ["string", "number", "null"]}, "ngày, tháng hoặc năm")
_LEVEL = "|".join(level.value.replace("(", r"\(").replace(")", r"\)") for level in Level)
LEVELS = Shape(
    _levels,
    list_or_one({"type": "string", "pattern": rf"^(({_LEVEL})(,\s*|$))*$"}),
    "các chữ: " + ", ".join(f"`{level.value}`" for level in Level),
)
