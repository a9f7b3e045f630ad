"""How letters look, and which of their fonts they are printed in."""

from __future__ import annotations

from msgspec import Struct

from generator.text.late import late


class Look(Struct, frozen=True):
    """How letters look, their font aside."""

    size: float
    bold: bool
    italic: bool
    underline: bool
    caps: bool
    superscript: bool
    hidden: bool
    color: str
    highlight: str | None


class Face(Struct, frozen=True):
    """How letters look: the fonts are those for plain, other, Asian and complex letters.

    Looks that are equal are one object in a file.
    """

    fonts: tuple[str, str, str, str]
    asian_hint: bool
    look: Look

    def font(self, text: str) -> str:
        """Give the font that most letters of `text` are printed in."""
        plain, other, _, __ = self.fonts
        alike = plain == other and not self.asian_hint
        if alike and (_USUAL.issuperset(text) or not _FOREIGN.search(text)):
            return plain
        counts = [0, 0, 0, 0]
        for letter in text:
            if not letter.isspace():
                counts[_slot(letter, self.asian_hint)] += 1
        return self.fonts[counts.index(max(counts))]


_FOREIGN = late("[^\u0000-\u058f\u1e00-\u2bff]")
"""Letters that may want another font than ours do."""

_USUAL = frozenset(map(chr, (*range(0x20, 0x250), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2028))))
"""None of them does, and few texts hold another: to look for these is five times as quick."""

_COMPLEX = (("\u0590", "\u08ff"), ("\u0e00", "\u0e7f"), ("\ufb1d", "\ufdff"))
_ASIAN = (("\u2e80", "\ud7af"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))
_HINTED = (("\u1e00", "\u1eff"), ("\u2000", "\u2bff"))


def _slot(letter: str, asian_hint: bool) -> int:
    """Give which of the four fonts a letter is printed in."""
    if letter < "\x80":
        return 0
    if any(first <= letter <= last for first, last in _COMPLEX):
        return 3
    asian = _ASIAN + _HINTED if asian_hint else _ASIAN
    return 2 if any(first <= letter <= last for first, last in asian) else 1
