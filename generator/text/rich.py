r"""A text with bold, italics and footnotes, and the marks in which a clerk types them.

``**đậm**``, ``*nghiêng*``, ``***cả hai***``, ``^[chú thích]``; ``\*`` is a star. A mark opens
only where no space follows it and closes only where none stands before it, never inside
a word; one without its partner is literal.

Only before one of ``* ^ [ ]`` does a backslash mean anything (two are one there), so that
``\\may-chu\chung`` and ``\{{`` stay as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from generator.text.late import late
from generator.text.runs import Note, Rich, Run, inside_word, join, merge, normalise, plain, style

__all__ = [
    "Note",
    "Rich",
    "Run",
    "escape",
    "join",
    "merge",
    "normalise",
    "parse",
    "plain",
    "style",
    "write",
]

_MARK = late(r"\*|\^\[|\\[\^\[\]]")
_TOKEN = late(
    r"(?<!\\)(?:(?:\\\\)*+\\[*^\[\]]|(?:\\\\)++(?=[*^\[\]]))|\*+|\^\[|[\[\]]",
)
_BRACKETS = late(r"[\[\]]")
_LITERAL = late(r"(?<!\\)\\++(?=[*^\[\]]|\Z)|\*|\^(?=\[)")


class _Stars(Struct):
    """A row of stars: what it could be, and then what it is.

    `italic` and `bold` say that it begins (True) or ends (False) that; None that it does not.
    """

    count: int
    opens: bool
    closes: bool
    italic: bool | None = None
    bold: bool | None = None


_Piece = str | Note | _Stars


def parse(marked: str) -> Rich:
    """Read the marks in `marked`, one paragraph."""
    if not ("*" in marked or "[" in marked or "\\" in marked):  # nearly all: quicker than a pattern
        return (Run(marked),) if marked else ()
    if not _MARK.search(marked):
        return (Run(marked),)
    tokens = list(_TOKEN.finditer(marked))
    return merge(_styled(_pieces(marked, tokens, (0, len(marked)), _note_ends(tokens))))


def _pieces(
    marked: str,
    tokens: Sequence[re.Match[str]],
    span: tuple[int, int],
    ends: Mapping[int, int],
) -> list[_Piece]:
    """Give what the `tokens` within `span` of `marked` are; `ends` closes each footnote."""
    pieces: list[_Piece] = []
    at = span[0]
    count = 0
    while count < len(tokens):
        token = tokens[count]
        mark = token.group()
        if mark[0] in "[]^" and count not in ends:
            count += 1
            continue
        pieces.append(marked[at : token.start()])
        at = token.end()
        if count in ends:
            closing = tokens[ends[count]]
            within = tokens[count + 1 : ends[count]]
            pieces.append(Note(_content(marked, within, (at, closing.start()))))
            at = closing.end()
            count = ends[count]
        elif mark[0] == "*" and len(mark) <= 3:
            pieces.append(_stars(marked, token.start(), at))
        else:
            pieces.append(_literal(mark))
        count += 1
    pieces.append(marked[at : span[1]])
    _pair(pieces, "italic")
    _pair(pieces, "bold")
    return pieces


def _content(
    marked: str,
    tokens: Sequence[re.Match[str]],
    span: tuple[int, int],
) -> tuple[Run, ...]:
    """Read a footnote's text; a footnote within it is literal."""
    parts = merge(_styled(_pieces(marked, tokens, span, {})))
    return tuple(part for part in parts if isinstance(part, Run))


def _literal(mark: str) -> str:
    """Read backslashes before a mark, two as one, and with an odd one that mark itself."""
    if mark[0] != "\\":
        return mark
    letter = mark.lstrip("\\")
    return "\\" * ((len(mark) - len(letter)) // 2) + letter


def _note_ends(tokens: Sequence[re.Match[str]]) -> dict[int, int]:
    """Find the bracket that closes each footnote; brackets within stand in pairs."""
    ends: dict[int, int] = {}
    open_brackets: list[int] = []
    for count, token in enumerate(tokens):
        mark = token.group()
        if mark in {"[", "^["}:
            open_brackets.append(count)
        elif mark == "]" and open_brackets:
            opened = open_brackets.pop()
            if tokens[opened].group() == "^[":
                ends[opened] = count
    return ends


def _stars(marked: str, start: int, end: int) -> _Stars:
    before, after = marked[start - 1 : start], marked[end : end + 1]
    within = inside_word(before, after)
    return _Stars(
        end - start,
        opens=bool(after) and not after.isspace() and not within,
        closes=bool(before) and not before.isspace() and not within,
    )


def _pair(pieces: Sequence[_Piece], kind: Literal["italic", "bold"]) -> None:
    """Give every mark its partner: the nearest that opens before one that closes."""
    other = 2 if kind == "italic" else 1
    opened: _Stars | None = None
    for piece in pieces:
        if isinstance(piece, _Stars) and piece.count != other:
            if opened and piece.closes:
                setattr(opened, kind, True)
                setattr(piece, kind, False)
                opened = None
            elif piece.opens:
                opened = piece
        elif isinstance(piece, str) and "\n" in piece:
            opened = None


def _styled(pieces: Iterable[_Piece]) -> Iterator[Run | Note]:
    italic = bold = False
    for piece in pieces:
        match piece:
            case str():
                yield Run(piece, bold, italic)
            case Note():
                yield piece
            case _Stars():
                left = piece.count - (piece.italic is not None) - 2 * (piece.bold is not None)
                closing = False in {piece.italic, piece.bold}
                if not closing:  # a star without a partner stands outside its neighbours
                    yield Run("*" * left, bold, italic)
                italic = italic if piece.italic is None else piece.italic
                bold = bold if piece.bold is None else piece.bold
                if closing:
                    yield Run("*" * left, bold, italic)


# --- writing them -----------------------------------------------------------------


def escape(value: str) -> str:
    """Write `value` so that every letter of it is read as itself."""
    return _escaped(value, "", "")


def write(text: Rich) -> str:
    """Write `text` with marks, as far as marks can say it: see `normalise`."""
    return _written(normalise(text), "")


def _written(text: Rich, end: str) -> str:
    """Write `text`, `end` being the mark that will stand behind it."""
    look = (False, False)
    written: list[str] = []
    notes: list[str] = []
    last = precedes = ""
    for count, part in enumerate((*text, Run("")), 1):
        if isinstance(part, Note):
            notes.append(f"^[{_write_content(part.content)}]")
            continue
        here = (part.bold, part.italic)
        ends = _marks(look[0] and not here[0], look[1] and not here[1])
        begins = _marks(here[0] and not look[0], here[1] and not look[1])
        if not notes:
            # one row of stars: what ends and what begins together are at most three
            written.append("*" * (len(ends) + len(begins)))
        else:
            late = last[-1:].isspace()
            early = part.text[:1].isspace()
            before = (not late) * len(ends) + early * len(begins)
            after = late * len(ends) + (not early) * len(begins)
            written += ["*" * before, *notes, "*" * after]
        follows = end if count == len(text) and here == (False, False) else "*"
        precedes = precedes or "".join(written)[-1:]
        written.append(_escaped(part.text, precedes, follows))
        notes, look, last, precedes = [], here, part.text, "*"
    return "".join(written)


def _marks(bold: bool, italic: bool) -> str:
    return "**" * bold + "*" * italic


def _write_content(runs: tuple[Run, ...]) -> str:
    written = _written(runs, "]")
    depth = 0
    for bracket in _BRACKETS.findall("".join(run.text for run in runs)):
        depth += 1 if bracket == "[" else -1
        if depth < 0:
            break
    if depth == 0:
        return written
    return _TOKEN.sub(lambda mark: _bracket(mark.group()), written)


def _bracket(mark: str) -> str:
    return {"[": r"\[", "]": r"\]", "^[": r"^\["}.get(mark, mark)


def _escaped(text: str, precedes: str, follows: str) -> str:
    """Write `text`; `precedes` and `follows` are marks that stand around it, or nothing."""

    def literal(mark: re.Match[str]) -> str:
        if mark.group()[0] == "\\":
            at_end = mark.end() == len(text) and not follows
            return mark.group() if at_end else mark.group() * 2
        if mark.group() == "*":
            before = text[max(mark.start() - 1, 0) : mark.start()] or precedes
            after = text[mark.end() : mark.end() + 1] or follows
            if (not before or before.isspace()) and (not after or after.isspace()):
                return "*"
        return "\\" + mark.group()

    return _LITERAL.sub(literal, text)
