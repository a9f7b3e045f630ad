"""Writing YAML as the program writes it, so that a clerk can go on without meeting its traps.

Running text stands below `>-`, where colons, quotes and signs mean nothing; short plain words
stand as they are; nothing is ever written between brackets. `read` gives back exactly
what was written, and the doctor has nothing to say about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.source.marks import ODD, ZERO_WIDTH
from generator.source.tree import MAX_DEPTH

WIDTH = 100
"""Where a running text is broken: what an editor's window shows without scrolling."""

_SHORT = 60
"""A text up to here is a name, a date, a heading; a longer one is running text."""

_LONGEST_KEY = 1000
"""A key must fit in the 1024 characters that YAML looks at for its colon."""

# What a plain text may begin with, hold and end with; whatever is not here is quoted.
_PLAIN = re.compile(
    r"[^\W_](?:[^\r\n\t:#\[\]{},\"“”„‟«»]|[,\"“”„‟«»\[\]{}](?! #)|:(?=[^\s:])|(?<=\S)#)*\Z"
)
_PLAIN_KEY = re.compile(r"[^\W_][^\r\n\t:#“”„‟«»\[\]]*:?\Z")
# A line that begins so is taken for an entry whose number was typed in place of its dash.
_LIKE_NUMBER = re.compile(r"(?:[IVX]+[.)]|\d{1,2}[.)/]|[a-zđ][.)/])\s")
_PARENTHESES = re.compile(r"\([^()]*\)")
_TIGHT = re.compile(r"[a-z][a-z0-9_]*:\S")
# YAML does not keep these as they are, whatever the text stands in.
_HARD = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# A line that ends with spaces, or holds nothing else, is not what an editor shows or keeps.
_LOOSE = re.compile(r"[^\S\n]$", re.MULTILINE)
_UNSEEN = re.compile(f"[{ZERO_WIDTH}]")
_LIKE_LIST = re.compile(r"[-+*·•–—#]|[a-z][a-z0-9]*_[a-z0-9_]*:")
_LIKE_KEY = re.compile(r"^ *(?:[a-z][a-z0-9]*_[a-z0-9_]*:|# )", re.MULTILINE)

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}

Value = str | Sequence["Value"] | Mapping[str, "Value"]


def write(value: Value) -> str:
    """Write `value`: texts, lists and mappings of them.

    What YAML cannot hold, or `read` would refuse, is a mistake of the caller's: half a
    surrogate pair, a key of more than a thousand characters, more levels than a file may have.
    """
    return "".join(_value(value, 0, WIDTH, 0)).removeprefix(" ").removeprefix("\n")


def _value(value: Value, column: int, room: int, depth: int) -> Iterator[str]:
    """Write what stands behind a key or a dash; what goes on the lines below stands at `column`."""
    if depth > MAX_DEPTH:
        msg = f"more than {MAX_DEPTH} levels"
        raise ValueError(msg)
    if isinstance(value, str):
        yield _text(value, column, room, root=depth == 0)
    elif isinstance(value, Mapping):
        yield "\n" if value else " {}\n"
        yield from _pairs(value, column, depth, " " * column)
    else:
        yield "\n" if value else " []\n"
        for item in value:
            yield from _item(item, column, depth)


def _pairs(value: Mapping[str, Value], column: int, depth: int, indent: str) -> Iterator[str]:
    for key, below in value.items():
        written = _key(key)
        yield f"{indent}{written}:"
        indent = " " * column
        yield from _value(below, column + 2, WIDTH - column - len(written) - 2, depth + 1)


def _item(item: Value, column: int, depth: int) -> Iterator[str]:
    indent = " " * column
    if isinstance(item, Mapping) and item:
        if depth + 1 > MAX_DEPTH:
            yield from _value(item, column, 0, depth + 1)
        yield from _pairs(item, column + 2, depth + 1, f"{indent}- ")
    else:
        yield f"{indent}-"
        yield from _value(item, column + 2, WIDTH - column - 2, depth + 1)


# --- keys ---------------------------------------------------------------------------


def _key(key: str) -> str:
    plain = (
        _PLAIN_KEY.match(key)
        and not _HARD.search(key)
        and not _UNSEEN.search(key)
        and not _LIKE_NUMBER.match(key)
        and not key[-1].isspace()
        and not {"(", ")"} & set(_PARENTHESES.sub("", key))
        and "  " not in key
    )
    written = key if plain else _double(key)
    if len(written) > _LONGEST_KEY:
        msg = f"the key {key[:40]!r}… is too long"
        raise ValueError(msg)
    return written


# --- texts --------------------------------------------------------------------------


def _text(text: str, column: int, room: int, *, root: bool) -> str:
    """Write a text with the space before it and the line break behind it."""
    if not text:
        return ' ""\n' if root else "\n"
    if "\n" not in text and len(text) <= min(_SHORT, room) and _is_plain(text):
        return f" {text}\n"
    if any(each.search(text) for each in (_HARD, _LOOSE, _LIKE_KEY)) or _odd_line(text):
        return f" {_double(text)}\n"
    if len(text) <= min(_SHORT, room) and "\n" not in text and '"' not in text and "\\" not in text:
        return f' "{text}"\n'
    return _block(text, max(column, 2))


def _odd_line(text: str) -> bool:
    """Say whether a line has nothing that is seen, or begins with a space that is none."""
    return (
        any(
            not line.strip(ODD) or line[0] in ODD or line[-1] in ODD
            for line in text.split("\n")
            if line
        )
        or not text.strip()
    )


def _is_plain(text: str) -> bool:
    return (
        bool(_PLAIN.match(text))
        and not text.endswith(":")
        and not text[-1].isspace()
        and not _HARD.search(text)
        and not _UNSEEN.search(text)
        and not _TIGHT.match(text)
        and " #" not in text
        and "  " not in text
    )


def _double(text: str) -> str:
    if _SURROGATE.search(text):
        msg = "half a surrogate pair is no character"
        raise ValueError(msg)
    body = "".join(
        _ESCAPES.get(sign) or (_escape(sign) if _HARD.match(sign) else sign) for sign in text
    )
    return f'"{body}"'


def _escape(sign: str) -> str:
    code = ord(sign)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}"


def _block(text: str, column: int) -> str:
    """Write a text as a block: folded where a line is long, else line by line."""
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    chomp = ("-", "", "+")[min(ends, 2)]
    lines = body.split("\n")
    indent = " " * column
    # The first line tells how deep the block stands, unless it begins with a space itself.
    first = next(line for line in lines if line)
    hint = "2" if first.startswith(" ") else ""
    spaced = any(line.startswith(" ") for line in lines)
    if spaced or (len(lines) > 1 and all(len(line) + column <= WIDTH for line in lines)):
        rows = lines
        mark = "|"
    else:
        rows = list(_folded(lines, WIDTH - column))
        mark = ">"
    written = "".join(f"{indent}{row}\n" if row else "\n" for row in rows)
    return f" {mark}{hint}{chomp}\n{written}" + "\n" * max(ends - 1, 0)


def _folded(lines: list[str], width: int) -> Iterator[str]:
    """Give the rows of a folded block: an empty row more than the text has stands between two."""
    begun = False
    for line in lines:
        if not line:
            yield ""
            continue
        if begun:
            yield ""
        begun = True
        yield from _wrapped(line, max(width, 40))


def _wrapped(line: str, width: int) -> Iterator[str]:
    """Break a line at single spaces, never before what looks like the dash of a list."""
    row: list[str] = []
    length = 0
    words = line.split(" ")
    for word, before in zip(words, ["", *words], strict=False):
        breakable = before and word and word[0] not in ODD and not _LIKE_LIST.match(word)
        if row and breakable and length + len(word) > width:
            yield " ".join(row)
            row, length = [], 0
        row.append(word)
        length += len(word) + 1
    yield " ".join(row)
