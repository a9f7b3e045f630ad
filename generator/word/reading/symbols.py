"""The letters that stand for the signs of fonts without letters (Symbol, Wingdings)."""

from __future__ import annotations

from types import MappingProxyType

_PRIVATE = 0xF000

_SYMBOL = MappingProxyType(
    {0xB7: "•", 0x2D: "-", 0xA8: "♦", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤"},
)
_WINGDINGS = MappingProxyType(
    {
        0x6C: "●",
        0x6E: "■",
        0x6F: "□",
        0x71: "❑",
        0x76: "❖",
        0x9F: "•",
        0xA7: "▪",
        0xA8: "◻",
        0xD8: "➢",
        0xE0: "→",
        0xF0: "⇨",
        0xFB: "✗",
        0xFC: "✓",
        0xFD: "☒",
        0xFE: "☑",
    },
)
_FONTS = MappingProxyType({"symbol": _SYMBOL, "wingdings": _WINGDINGS})


def sign(code: int, font: str | None) -> str:
    """Give the sign at `code` of a font; one that is not known stays as it is stored."""
    table = _FONTS.get((font or "").lower())
    place = code - _PRIVATE if code >= _PRIVATE else code
    if table is not None and place in table:
        return table[place]
    ordinary = 0x20 <= place < 0x7F and (table is None)
    return chr(place) if ordinary else chr(code)


def signs(text: str, font: str | None) -> str:
    """Give a text with the signs of its font written as letters."""
    if (font or "").lower() not in _FONTS and text.isprintable():
        return text
    return "".join(sign(ord(letter), font) for letter in text)
