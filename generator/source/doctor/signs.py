"""What a line of YAML begins with, and what only looks like it."""

from __future__ import annotations

import re
from enum import Enum

from msgspec import Struct

from generator.source.marks import BULLETS, DOTS, LETTERS_KEY, ODD

NAMES = {
    "\t": "Tab",
    "\xa0": "U+00A0",
}

_ANY = rf" \t{ODD}"
SPACES = re.compile(f"[{_ANY}]*")
SNAKE = re.compile(LETTERS_KEY + r"\Z")
SNAKE_KEY = re.compile(rf"{LETTERS_KEY}[{_ANY}]*:(?=[{_ANY}]|$)")
_TIGHT_KEY = re.compile(rf"(?=\w\w)({LETTERS_KEY}):(?=[^\s:/{ODD}])")
_TIGHT_WORDS = re.compile(rf"([^\s:\"'#&*!|>%@`{{[]+(?: [^\s:#]+){{0,3}}):(?=[^\s:/{ODD}])")
_COLON = re.compile(rf":(?=[{_ANY}]|$)")
HASH = re.compile(r"[ \t]+#")
_DASH = re.compile(r"-(?=[ \t]|$)")
_ODD_DASH = re.compile(rf"-(?=[{ODD}])")
_TIGHT_DASH = re.compile(rf"-(?=[^\s\-\d>{ODD}])")
_TIGHT_NUMBER = re.compile(r"-(?=\d)")
_DOUBLE_DASH = re.compile(r"--(?=[^\s\-\d>]|[ \t]+[^\s\-])")
_SECOND = re.compile(rf"(?:[{DOTS}](?![{BULLETS}])[{_ANY}]*|[*·][{_ANY}]+|-(?=[^\s\-\d>]))(?=\S)")
_NUMBER = re.compile(
    rf"(?:([IVX]+)[.)]|(\d{{1,2}})[.)/]|([a-zđ])[.)/]|\((\d{{1,2}})\))[{_ANY}]+(?=[^\s{ODD}])"
)
_BULLET = re.compile(rf"[{BULLETS}](?![{BULLETS}])|[+*·o](?=[{_ANY}]|$)")
_DOUBLE = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_SINGLE = re.compile(r"'(?:[^']++|'')*+'(?!')")
BLOCK = re.compile(r"([|>])(?:([+-])?([1-9])?|([1-9])([+-]))[ \t]*(?=#|$)")
MARKER = re.compile(r"(?:---|\.\.\.)(?=[ \t]|$)")

LONGEST_KEY = 1000
"""libyaml looks for a key's colon on 1024 characters of one line, no further."""


class Form(Enum):
    """What a line, or what stands behind a dash, looks like."""

    DASH = "dash"
    KEY = "key"
    TEXT = "text"


class Dash(Enum):
    """How an entry of a list begins."""

    PLAIN = "-"
    ODD = "dash and a special space"
    TIGHT = "dash without a space"
    DOUBLE = "two dashes without a space"
    NUMBER = "number"
    BULLET = "bullet"


class Head(Struct, frozen=True):
    """The beginning of a line: for a key, `end` is behind its text and `colon` its colon.

    `tight` says that no space stands behind the colon. For a dash, `end` is behind it.
    """

    form: Form
    end: int = 0
    colon: int = 0
    tight: bool = False
    dash: Dash = Dash.PLAIN


_TEXT = Head(Form.TEXT)
_WIDE = "：﹕∶"
_WIDE_KEY = re.compile(
    rf"({LETTERS_KEY})[{_ANY}]*[{_WIDE}]|([^{_WIDE}]*[^\s{_WIDE}{ODD}])[{_WIDE}]$"
)
_EQUAL_KEY = re.compile(rf"({LETTERS_KEY})[{_ANY}]*=")


def closing_quote(text: str, at: int, end: int) -> int:
    """Give the offset behind the quote that closes the one at `at`, or -1."""
    pattern = _DOUBLE if text[at] == '"' else _SINGLE
    found = pattern.match(text, at, end)
    return found.end() if found else -1


def dash(text: str, at: int, end: int, *, listed: bool) -> Head | None:
    """Recognise the beginning of an entry; `listed` says that a list is already running."""
    first = text[at]
    if first == "-":
        if _DASH.match(text, at, end):
            return Head(Form.DASH, at + 1)
        if _ODD_DASH.match(text, at, end):
            return Head(Form.DASH, at + 1, dash=Dash.ODD)
        if _TIGHT_DASH.match(text, at, end) or (listed and _TIGHT_NUMBER.match(text, at, end)):
            return Head(Form.DASH, at + 1, dash=Dash.TIGHT)
        if _DOUBLE_DASH.match(text, at, end):
            return Head(Form.DASH, at + 2, dash=Dash.DOUBLE)
    elif (listed or not text.startswith("o ", at)) and _BULLET.match(text, at, end):
        return Head(Form.DASH, at + 1, dash=Dash.BULLET)
    return None


def number(text: str, at: int, end: int) -> tuple[str, int] | None:
    """Recognise a number typed at `at`: what kind it is, and where the text behind it begins."""
    found = _NUMBER.match(text, at, end)
    return (str(found.lastindex), found.end()) if found else None


def second(text: str, at: int, end: int) -> int:
    """Give where the text behind a bullet begins that stands behind a dash, or -1."""
    found = _SECOND.match(text, at, end)
    return found.end() if found else -1


def head(text: str, at: int, end: int, *, listed: bool = False, sibling: bool = False) -> Head:
    """Say what stands at `at`; `sibling` that keys stand level with it."""
    return (
        dash(text, at, end, listed=listed)
        or key(text, at, end, sibling=sibling)
        or odd_key(text, at, end)
        or _TEXT
    )


def odd_key(text: str, at: int, end: int) -> Head | None:
    """Recognise a key behind which another sign stands for the colon.

    An equals sign does only behind a key of the whole file: sums may stand in a text.
    """
    found = _WIDE_KEY.match(text, at, end)
    if not found and (at == 0 or text[at - 1] in "\r\n"):
        found = _EQUAL_KEY.match(text, at, end)
    if not found:
        return None
    return Head(Form.KEY, found.end(found.lastindex or 0), found.end() - 1)


def key(text: str, at: int, end: int, *, sibling: bool = False) -> Head | None:
    """Recognise a key with its colon."""
    first = text[at]
    searched = at
    tight = None
    if first in "\"'":
        searched = closing_quote(text, at, end)
        tight = _tight_quoted(text, searched, end) if searched >= 0 else None
    elif first in "[{" and not text.startswith("{{", at):
        searched = closing_bracket(text, at, end)
    elif first in "|>" and BLOCK.match(text, at, end):
        searched = -1
    else:
        tight = _tight(text, at, end, sibling=sibling)
    if tight or searched < 0:
        return tight
    found = _COLON.search(text, searched, end)
    if not found or _noted(text, searched, found.start()):
        return None
    # A colon typed twice: the last of them is YAML's.
    stop = len(text[at : found.start()].rstrip(_STRIPPED)) + at
    return Head(Form.KEY, stop, found.start())


def _tight(text: str, at: int, end: int, *, sibling: bool) -> Head | None:
    """Recognise a key whose colon no space follows; an address is none."""
    found = (_TIGHT_WORDS if sibling else _TIGHT_KEY).match(text, at, end)
    if found is None or found.group(1) == "mailto":
        return None
    return Head(Form.KEY, found.end() - 1, found.end() - 1, tight=True)


def _tight_quoted(text: str, closed: int, end: int) -> Head | None:
    spaces = SPACES.match(text, closed, end)
    colon = spaces.end() if spaces else closed
    if text[colon : min(colon + 1, end)] != ":" or _COLON.match(text, colon, end):
        return None
    return Head(Form.KEY, closed, colon, tight=True)


def _noted(text: str, at: int, colon: int) -> bool:
    """Say whether a colon stands in a note."""
    found = HASH.search(text, at, colon)
    return found is not None and is_note(text, found.start(), found.end())


_STRIPPED = f" \t{ODD}"
_WAIVER = re.compile(r"[ \t]*b\S{1,3}[ \t]+qua[ \t]", re.IGNORECASE)


def is_note(text: str, start: int, end: int) -> bool:
    """Say whether the # between `start` and `end` begins a note beyond doubt.

    YAML takes any; a note is set off by two spaces before it and one behind. One that waives
    a rule (`# bỏ qua …`) is a note wherever it stands.
    """
    if _WAIVER.match(text, end):
        return True
    behind = text[end : end + 1] or "\n"
    return (end - start > 2 or "\t" in text[start:end]) and behind in " \t#\r\n"


def closing_bracket(text: str, at: int, end: int) -> int:
    """Give the offset behind the bracket that closes the one at `at`, or -1."""
    if text.find("]", at, end) < 0 and text.find("}", at, end) < 0:
        return -1  # ten million that open need not be gone through one by one
    return _closing(text, at, end)


def _closing(text: str, at: int, end: int) -> int:
    open_: list[str] = []
    while at < end:
        sign = text[at]
        if sign in "[{":
            open_.append("]" if sign == "[" else "}")
        elif sign in "]}":
            if not open_ or open_.pop() != sign:
                return -1
            if not open_:
                return at + 1
        elif sign in "\"'" and text[at - 1] in " \t\r\n[{,:":
            closed = closing_quote(text, at, end)
            if closed < 0:
                return -1
            at = closed - 1
        elif sign == "#" and text[at - 1] in " \t\r\n":
            line_end = _line_end(text, at, end)
            if not ({"]", "}"} & set(text[at:line_end])):
                at = line_end - 1
        at += 1
    return -1


def _line_end(text: str, at: int, end: int) -> int:
    found = re.compile(r"[\r\n]").search(text, at, end)
    return found.start() if found else end
