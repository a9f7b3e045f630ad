"""Lists and mappings between brackets: where they close, and what a comma tears apart."""

from __future__ import annotations

import re

from msgspec import Struct, field

from generator.finding import Edit, Kind
from generator.source import text_faults
from generator.source.doctor import signs, texts
from generator.source.doctor.lines import Line
from generator.source.doctor.signs import closing_bracket, closing_quote
from generator.source.doctor.state import Fault, Level, State, Walk, quoted

_CLOSING = {"[": "]", "{": "}"}
_NOTE = re.compile(r"[ \t]+#|[ \t]*$")
_COLON = re.compile(r":(?=[\s,\]}]|$)")
_NAMED = re.compile(r"\*[\w-]+\s*\Z|(?:&|!!?)[\w-]+\s+\S", re.ASCII)
_SENTENCE = 3  # a word or two after a comma may be a name; more are the rest of a sentence


def brackets(walk: Walk, line: Line, at: int, level: Level) -> int:
    """Judge the bracket at `at`; give the line behind its end."""
    text = walk.text
    last, closed = line, closing_bracket(text, at, line.end)
    if closed < 0:
        last, closed = _further(walk, line, at, level)
    if closed < 0:
        passage = texts.begin_wrapped(
            walk, line.number, at, line.end, level,
            text_faults.UNCLOSED_BRACKET, mark=text[at], closing=_CLOSING[text[at]],
        )  # fmt: skip
        passage.safe = False
        return line.number + 1
    level.state = State.DONE
    if not _NOTE.match(text, closed, last.end):
        quote = text[closed : last.end].strip()
        passage = texts.begin_wrapped(
            walk, line.number, at, line.end, level, text_faults.AFTER_BRACKET, quote=quote
        )
        for number in range(line.number + 1, last.number + 1):
            below = walk.lines.look(number)
            if not below.blank:
                texts.add(walk, below.at, below.end)
        return last.number + 1
    _Judge(walk).judge(at, closed)
    return last.number + 1


def _further(walk: Walk, line: Line, at: int, level: Level) -> tuple[Line, int]:
    """Look for the closing bracket on the lines below, as far as they can belong to it."""
    end, number = line.end, line.number + 1
    while number < len(walk.lines):
        below = walk.lines.look(number)
        deeper = below.blank or below.column + walk.delta(below) > level.column
        if not deeper and walk.text[below.at] not in "]}":
            break
        end = walk.lines.end(number)
        number += 1
        if not deeper:
            break
    closed = closing_bracket(walk.text, at, end)
    if closed < 0:
        return line, -1
    number = line.number
    while walk.lines.end(number) < closed:
        number += 1
    return walk.lines.look(number), closed


class _Frame(Struct):
    """An open bracket; `start` is where the item in progress begins."""

    mark: str
    start: int
    items: list[tuple[int, int]] = field(default_factory=list)
    colons: list[int] = field(default_factory=list)
    nested: bool = False

    @property
    def begins(self) -> int:
        """Where the text in progress begins: behind the colon of its key."""
        return self.colons[-1] + 1 if self.colons else self.start


class _Judge:
    """Goes through what stands between brackets that are known to close."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._text = walk.text

    def judge(self, at: int, end: int) -> None:
        """Report what is wrong between `at` and `end`."""
        text = self._text
        frames: list[_Frame] = []
        while at < end:
            sign = text[at]
            fresh = bool(frames) and not text[frames[-1].begins : at].strip()
            if sign in "[{":
                if fresh and text.startswith("{{", at):
                    at = self._braces(at, end)
                    continue
                if frames:
                    frames[-1].nested = True
                frames.append(_Frame(sign, at + 1))
            elif sign in "]}":
                self._close(frames.pop(), at)
            elif sign == "," and frames:
                self._item(frames[-1], at)
            elif sign in "\"'" and text[at - 1] in " \t\r\n[{,:":
                closed = closing_quote(text, at, end)
                at = closed - 1 if closed > 0 else at
            elif sign == "#" and text[at - 1] in " \t\r\n":
                at = self._note(frames[-1], at, end)
            elif sign == ":" and frames and _COLON.match(text, at, end):
                frames[-1].colons.append(at)
            at += 1

    def _close(self, frame: _Frame, at: int) -> None:
        opened = frame.start - 1
        bare = frame.mark == "{" and not (frame.items or frame.colons or frame.nested)
        self._item(frame, at)
        self._commas(frame)
        if bare and frame.items:
            quote = self._text[slice(*frame.items[0])]
            self._report(text_faults.BRACES, opened, at + 1, quote=quote)

    def _braces(self, at: int, end: int) -> int:
        """Go over `{{ … }}`, which is a text of the plan's, no brackets of YAML's."""
        closed = self._text.find("}}", at, end)
        return closed + 2 if closed >= 0 else at + 2

    def _note(self, frame: _Frame, at: int, end: int) -> int:
        found = re.compile(r"[^\r\n]*").match(self._text, at, end)
        line_end = found.end() if found else end
        rest = self._text[at:line_end]
        if {"]", "}"} & set(rest):
            fault = self._walk.report(text_faults.CUT, at, quote=rest.rstrip("]} "))
            stop = next(i for i in range(at, line_end) if self._text[i] in ",]}")
            self._quote(fault, frame.start, stop)
            frame.start = stop  # the item has been dealt with
            return stop - 1
        return line_end - 1

    def _item(self, frame: _Frame, end: int) -> None:
        start, text = frame.start, self._text
        item = text[start:end]
        first = start + len(item) - len(item.lstrip())
        if item.strip() and not frame.nested:
            frame.items.append((first, start + len(item.rstrip())))
            self._start(frame, *frame.items[-1])
        elif frame.nested:
            frame.items.append((first, first))
        if frame.mark == "{" and len(frame.colons) > 1 and not frame.nested:
            self._second_colon(frame, end)
        frame.start, frame.nested, frame.colons = end + 1, False, []

    def _second_colon(self, frame: _Frame, end: int) -> None:
        value = self._text[frame.colons[0] + 1 : end]
        start = frame.colons[0] + 1 + len(value) - len(value.lstrip())
        stop = frame.colons[0] + 1 + len(value.rstrip())
        if self._text[start] not in "\"'":
            fault = self._walk.report(text_faults.COLON, frame.colons[1], quote=value.strip())
            self._quote(fault, start, stop)

    def _start(self, frame: _Frame, start: int, end: int) -> None:
        """Judge how the text of an item begins."""
        if frame.mark == "{" and frame.colons:
            value = self._text[frame.colons[0] + 1 : end]
            start = frame.colons[0] + 1 + len(value) - len(value.lstrip())
        sign = self._text[start : start + 1]
        if not sign or (frame.mark == "{" and len(frame.colons) > 1):
            return
        if self._text.startswith("{{", start):
            self._report(text_faults.SPECIAL_START, start, end, mark="{{")
        elif _NAMED.match(self._text[start:end]):
            return
        elif sign in "&*!|>%@`":
            self._report(text_faults.SPECIAL_START, start, end, mark=sign)
        elif sign in "\"'":
            closed = closing_quote(self._text, start, end)
            if 0 < closed < end and self._text[closed:end].strip() and not frame.colons:
                self._report(
                    text_faults.AFTER_QUOTE, start, end, quote=self._text[closed:end].strip()
                )

    def _report(self, kind: Kind, start: int, end: int, **data: object) -> None:
        self._quote(self._walk.report(kind, start, **data), start, end)

    def _quote(self, fault: Fault, start: int, end: int) -> None:
        text = self._text[start:end]
        lead = len(text) - len(text.lstrip())
        text = text.strip()
        if "\n" in text or "\r" in text:
            return
        fault.mend = fault.fix = [Edit(start + lead, start + lead + len(text), quoted(text))]

    def _commas(self, frame: _Frame) -> None:
        """Report the commas that were meant as part of a text."""
        text = self._text
        for before, after in zip(frame.items, frame.items[1:], strict=False):
            left, right = text[slice(*before)], text[slice(*after)]
            if not left or not right or {left[-1], right[0]} & set("\"'"):
                continue
            if frame.mark == "{":
                if not _COLON.search(right) and not signs.SNAKE.match(right):
                    fault = self._walk.report(text_faults.COMMA, after[0], quote=right)
                    self._join(fault, before, after)
            elif left[-1].isdigit() and right[0].isdigit() and after[0] - before[1] == 1:
                self._walk.report(text_faults.TIGHT_COMMA, before[0], quote=f"{left},{right}")
            elif left[0].isupper() and right[0].islower() and len(right.split()) >= _SENTENCE:
                self._walk.report(text_faults.LOOSE_COMMA, after[0], quote=right)

    def _join(self, fault: Fault, before: tuple[int, int], after: tuple[int, int]) -> None:
        """Put the value before a comma and what stands behind it between quotes, together."""
        found = _COLON.search(self._text, *before)
        if found:
            self._quote(fault, found.end(), after[1])
