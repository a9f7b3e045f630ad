"""Numbers of an outline as they are read on paper, and what is wrong in a row of them.

What level a number is of is judged by how it is written; how deep it stands only decides
between two rows that it could go on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct, field

from generator.standard.words import ARTICLE, CHAPTER, PART, SECTION
from generator.text.late import late
from generator.text.letters import point_letter, point_number
from generator.text.numerals import from_roman, roman


class Style(StrEnum):
    """How a number is written."""

    PART = PART
    CHAPTER = CHAPTER
    SECTION = SECTION
    ARTICLE = ARTICLE
    ROMAN = "I."
    CAPITAL = "A."
    ARABIC = "1."
    DECIMAL = "1.1."
    LETTER = "a)"
    PARENTHESIS = "(1)"


_COUNTING_ON = frozenset({Style.ARTICLE, Style.CHAPTER})
_FOREIGN = frozenset("fjwz")
_WORD = late(
    rf"(?P<word>{PART}|{CHAPTER}|{SECTION}|{ARTICLE})\s+(?P<core>[0-9]+|[IVXLC]+)\W*",
    re.IGNORECASE,
)
_FORM = late(
    r"(?P<decimal>[0-9]{1,3}(?:\.[0-9]{1,3})+)[.)/]?"
    r"|\((?P<inside>[0-9]{1,3})\)|(?P<closed>[0-9]{1,3})\)"
    r"|(?P<arabic>[0-9]{1,3})\s*[./-]?"
    r"|(?P<capital>[A-Z]|[IVXLC]{2,})\s*[./)-]?"
    r"|(?P<letter>[a-zđ])\s*[.)/]?",
)


class Number(Struct, frozen=True):
    """A number: its style and its value; `core` is the part of `text` that counts.

    `value` is 0 for a letter that no point has. `above` is what a decimal begins with;
    `letter` the place of a capital in the alphabet, which I, V, X, L, C, D and M have too.
    """

    style: Style
    value: int
    text: str
    core: str
    above: tuple[int, ...] = ()
    letter: int = 0

    def written(self, value: int, above: tuple[int, ...] | None = None) -> str:
        """Give the number of `value`, written as this one is."""
        match self.style:
            case Style.ROMAN | Style.PART | Style.CHAPTER if not self.core.isdecimal():
                core = roman(value)
            case Style.LETTER:
                core = point_letter(value)
            case Style.CAPITAL:
                core = chr(ord("A") + value - 1)
            case Style.DECIMAL:
                core = ".".join(map(str, (*(self.above if above is None else above), value)))
            case _:
                core = str(value)
        head, _, tail = self.text.rpartition(self.core)
        return f"{head}{core}{tail}"


def read(text: str) -> Number | None:
    """Read a number as printed; None for a dash, a bullet and what is no number."""
    text = text.strip()
    found = _WORD.fullmatch(text)
    if found:
        core = found["core"]
        value = int(core) if core.isdecimal() else from_roman(core.upper())
        return Number(Style(found["word"].capitalize()), value, text, core) if value else None
    found = _FORM.fullmatch(text)
    return _formed(found, text) if found else None


def _formed(found: re.Match[str], text: str) -> Number | None:
    core = found[found.lastgroup or 0]
    match found.lastgroup:
        case "decimal":
            *above, last = map(int, core.split("."))
            return Number(Style.DECIMAL, last, text, core, tuple(above))
        case "inside" | "closed":
            return Number(Style.PARENTHESIS, int(core), text, core)
        case "arabic":
            return Number(Style.ARABIC, int(core), text, core)
        case "letter":
            value = 0 if core in _FOREIGN else point_number(core)
            return Number(Style.LETTER, value or 0, text, core)
        case _:
            letter = ord(core) - ord("A") + 1 if len(core) == 1 else 0
            value = from_roman(core)
            if value:
                return Number(Style.ROMAN, value, text, core, letter=letter)
            return Number(Style.CAPITAL, letter, text, core, letter=letter) if letter else None


class Trouble(StrEnum):
    """What is wrong with a number among the others."""

    GAP = "gap"
    LETTER_GAP = "letter gap"
    REPEAT = "repeat"
    BACKWARDS = "backwards"
    LATE = "late"
    FOREIGN = "foreign"
    MIXED = "mixed"
    PARENT = "parent"


class Item(Struct, frozen=True):
    """A paragraph as far as numbering goes.

    `depth` is None where nothing tells it; `introduces` says that numbers may begin anew below.
    """

    number: Number | None
    depth: int | None = None
    introduces: bool = False


class Step(Struct, frozen=True):
    """A number that is wrong: the `index` of its item, what should stand, what stood before."""

    index: int
    trouble: Trouble
    expected: str
    before: str


class _Row(Struct):
    """A row of numbers that goes on; `anew` says that one may begin again in its place."""

    number: Number
    depth: int | None
    anew: bool = False

    @property
    def path(self) -> tuple[int, ...]:
        return (*self.number.above, self.number.value)


class _Follower(Struct):
    """Keeps the rows that are open, the deepest last, and the last chapter and article."""

    rows: list[_Row] = field(default_factory=list)
    counting: dict[Style, Number] = field(default_factory=dict)

    def step(self, item: Item) -> tuple[Trouble, str, str] | None:
        number = item.number
        if number is None:
            self._plain(item)
            return None
        if number.style in _COUNTING_ON:
            return self._count_on(number, item.depth)
        number = self._capital(number)
        if number.style is Style.LETTER and not number.value:
            last = self._last(number, item.depth)
            expected = number.written(last.number.value + 1 if last else 1)
            return Trouble.FOREIGN, expected, last.number.text if last else ""
        going_on = self._going_on(number, item.depth)
        if going_on:
            self._advance(going_on, number)
            return None
        if number.value == 1:
            return self._begin(number, item.depth)
        return self._wrong(number, item.depth)

    def _plain(self, item: Item) -> None:
        """Note a paragraph without a number: what stands deeper than it has ended."""
        depth = item.depth
        for row in self.rows:
            row.anew |= item.introduces
        if depth is not None:
            self.rows = [row for row in self.rows if row.depth is None or row.depth <= depth]

    def _count_on(self, number: Number, depth: int | None) -> tuple[Trouble, str, str] | None:
        before = self.counting.get(number.style)
        self.counting[number.style] = number
        self.rows = [row for row in self.rows if _above(row, depth)]
        self.rows.append(_Row(number, depth))
        expected = before.value + 1 if before else 1
        if number.value == expected:
            return None
        right = number.written(expected)
        if before is None:
            return Trouble.LATE, right, ""
        return _trouble(number, before), right, before.text

    def _capital(self, number: Number) -> Number:
        """Read "C." after "B." as a letter."""
        follows = number.letter and any(
            row.number.style is Style.CAPITAL and row.number.value + 1 == number.letter
            for row in self.rows
        )
        if not follows:
            return number
        return Number(Style.CAPITAL, number.letter, number.text, number.core)

    def _going_on(self, number: Number, depth: int | None) -> _Row | None:
        """Give the row that `number` is the next of, best one of its own depth."""
        fitting = [row for row in self._alike(number) if row.number.value + 1 == number.value]
        if number.style is Style.DECIMAL:
            fitting = [row for row in fitting if row.number.above == number.above]
        return _nearest(fitting, depth)

    def _alike(self, number: Number) -> list[_Row]:
        size = len(number.above)
        return [
            row
            for row in self.rows
            if row.number.style is number.style and len(row.number.above) == size
        ]

    def _last(self, number: Number, depth: int | None) -> _Row | None:
        return _nearest(self._alike(number), depth)

    def _advance(self, row: _Row, number: Number) -> None:
        del self.rows[self.rows.index(row) + 1 :]
        row.number, row.anew = number, False

    def _begin(self, number: Number, depth: int | None) -> tuple[Trouble, str, str] | None:
        """Begin a row; the same first number twice, with nothing between, is a repetition."""
        last = self._last(number, depth)
        same = last is not None and last.number.value == 1 and last.depth == depth
        if last and same and not last.anew and last.number.above == number.above:
            del self.rows[self.rows.index(last) + 1 :]
            return Trouble.REPEAT, number.written(2), last.number.text
        parent = self._parent(number)
        if last and last.depth == depth and depth is not None:
            del self.rows[self.rows.index(last) :]
        self.rows.append(_Row(number, depth))
        if parent is None:
            return None
        return Trouble.PARENT, number.written(1, parent.path), parent.number.text

    def _parent(self, number: Number) -> _Row | None:
        """Give the row that a decimal stands below, where it does not begin as that says."""
        if number.style is not Style.DECIMAL:
            return None
        above = [
            row
            for row in self.rows
            if len(row.path) == len(number.above) and row.number.style is not Style.LETTER
        ]
        if not above or any(row.path == number.above for row in above):
            return None
        return above[-1]

    def _wrong(self, number: Number, depth: int | None) -> tuple[Trouble, str, str] | None:
        last = self._last(number, depth)
        if last is None:
            return self._stray(number, depth)
        if number.style is Style.DECIMAL and last.number.above != number.above:
            return self._strange_decimal(number, depth, last)
        before, right = last.number.text, number.written(last.number.value + 1)
        trouble = _trouble(number, last.number)
        ahead = number if number.value > last.number.value else last.number
        self._advance(last, ahead)
        return trouble, right, before

    def _strange_decimal(
        self,
        number: Number,
        depth: int | None,
        last: _Row,
    ) -> tuple[Trouble, str, str]:
        before = last.number.text
        if last.number.value + 1 == number.value:
            right = number.written(number.value, last.number.above)
            self._advance(last, last.number)
            last.number = Number(
                number.style, number.value, number.text, number.core, last.number.above
            )
            return Trouble.PARENT, right, before
        self.rows.append(_Row(number, depth))
        return Trouble.LATE, number.written(1), before

    def _stray(self, number: Number, depth: int | None) -> tuple[Trouble, str, str] | None:
        """Judge a number that begins a row and is not the first."""
        top = self.rows[-1] if self.rows else None
        goes_on = top is not None and number.value > 2 and top.number.value + 1 == number.value
        self.rows.append(_Row(number, depth))
        if top and goes_on and {top.number.style, number.style} <= _POINTS:
            self.rows.pop()
            right = top.number.written(number.value)
            before = top.number.text
            top.number = Number(top.number.style, number.value, right, _core(right))
            return Trouble.MIXED, right, before
        if depth is None:  # a table that goes on where another ended
            return None
        return Trouble.LATE, number.written(1), ""


_POINTS = frozenset({Style.ARABIC, Style.LETTER, Style.PARENTHESIS})


def _core(text: str) -> str:
    number = read(text)
    return number.core if number else text


def _trouble(number: Number, before: Number) -> Trouble:
    if number.value == before.value:
        return Trouble.REPEAT
    if number.value < before.value:
        return Trouble.BACKWARDS
    return Trouble.LETTER_GAP if number.style is Style.LETTER else Trouble.GAP


def _above(row: _Row, depth: int | None) -> bool:
    return row.depth is not None and depth is not None and row.depth < depth


def _nearest(rows: list[_Row], depth: int | None) -> _Row | None:
    """Give the deepest row, those that stand at `depth` first."""
    same = [row for row in rows if row.depth == depth] or rows
    return same[-1] if same else None


def follow(items: Iterable[Item]) -> Iterator[Step]:
    """Give the numbers that are wrong among `items`, in order."""
    follower = _Follower()
    for index, item in enumerate(items):
        wrong = follower.step(item)
        if wrong:
            yield Step(index, *wrong)
