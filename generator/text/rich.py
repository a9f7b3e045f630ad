r"""A text with bold, italics and footnotes, and the marks in which a clerk types them.

``**đậm**``, ``*nghiêng*``, ``***cả hai***``, ``^[chú thích]``; ``\*`` is a star. A mark opens
only where no space follows it and closes only where none stands before it, never inside
a word; one without its partner is literal.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Letters printed alike."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, at the place of its mark."""

    content: tuple[Run, ...]


Rich = tuple[Run | Note, ...]


def plain(text: Rich) -> str:
    """Give the letters of `text` alone, without its footnotes."""
    return "".join(part.text for part in text if isinstance(part, Run))
