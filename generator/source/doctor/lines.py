"""The lines of a file as the doctor sees them: how deep each stands, whatever indents it."""

from __future__ import annotations

import re
from array import array

from msgspec import Struct

from generator.source.marks import ODD, ZERO_WIDTH

_END = re.compile(r"\r\n|\n|\r")
_PLAIN = re.compile(r" *")
_LEADING = re.compile(rf"[ \t{ODD}]*")


class Line(Struct):
    """One line: `start` of it, `at` its first letter, `end` behind its last one.

    `column` is how deep it stands once every special space is a space and every tab as
    wide as it is taken to be. `blank` lines have no letter; `odd` says that the
    indentation holds special spaces, `tab` that it holds a tab.
    """

    number: int
    start: int
    at: int
    end: int
    column: int
    odd: bool = False
    tab: bool = False

    @property
    def blank(self) -> bool:
        """Say whether nothing but spaces stands here."""
        return self.at == self.end


class Lines:
    """The lines of `text`, looked at one by one: a list of them would fill the memory."""

    def __init__(self, text: str, tab_width: int = 2) -> None:
        self.text = text
        self._tab_width = tab_width
        self._ends = array("I")
        self._starts = array("I", [0])
        for found in _END.finditer(text):
            self._ends.append(found.start())
            self._starts.append(found.end())
        self._ends.append(len(text))

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, number: int) -> int:
        """Give where line `number` (from 0) begins; the end of the text behind the last one."""
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def end(self, number: int) -> int:
        """Give where line `number` ends, its line break aside."""
        return self._ends[number]

    def look(self, number: int) -> Line:
        """Give line `number`, from 0."""
        text, start, end = self.text, self._starts[number], self._ends[number]
        while end > start and text[end - 1] in " \t":
            end -= 1
        plain = _PLAIN.match(text, start, end)
        at = plain.end() if plain else start
        if at < end and (text[at] == "\t" or text[at] in ODD):
            return self._odd(number, start, end)
        return Line(number, start, at, end, at - start)

    def _odd(self, number: int, start: int, end: int) -> Line:
        leading = _LEADING.match(self.text, start, end)
        at = leading.end() if leading else start
        spaces = self.text[start:at]
        column = 0
        for space in spaces:
            if space == "\t":
                column += self._tab_width - column % self._tab_width
            elif space not in ZERO_WIDTH:
                column += 1
        odd = any(space in ODD for space in spaces)
        return Line(number, start, at, end, column, odd, "\t" in spaces)

    def next_filled(self, number: int) -> Line | None:
        """Give the first line from `number` on that has letters and is no note."""
        while number < len(self):
            line = self.look(number)
            if not line.blank and self.text[line.at] != "#":
                return line
            number += 1
        return None
