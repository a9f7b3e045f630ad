"""Runs: letters printed alike, as WordprocessingML, and the footnotes they carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from generator.text.rich import Rich, Run
from generator.word.styles import Style

UNKNOWN = "\ufffd"
"""Printed for a character that XML cannot hold: seen, so that it is not lost silently."""

FORBIDDEN: Mapping[int, str] = {
    **dict.fromkeys((*range(0x20), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), UNKNOWN),
    0x09: "\t",
    0x0A: "\n",
    0x0D: "\n",
}
"""What stands for each character that XML cannot hold, and for the ends of lines."""

_UNHOLDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCES = ((b"&", b"&amp;"), (b"<", b"&lt;"), (b">", b"&gt;"))
_AT_ONCE = 256
_MARK = f'<w:rPr><w:rStyle w:val="{Style.FOOTNOTE_MARK}"/></w:rPr>'
SEAM = b"\x1f"
"""Between texts that are escaped together: XML cannot hold it, so no text has it."""

_CONTROLS = bytes(range(0x20))
_LAST_LETTERS = b"\xef\xbf"  # U+FFFE and U+FFFF begin with it
_OPEN, _CLOSE = '<w:t xml:space="preserve">', "</w:t>"


class Written(str):
    """WordprocessingML: a tag prints it as it is, where other texts are escaped."""

    __slots__ = ()

    def __html__(self) -> str:
        """Give it as it is."""
        return self


class Stream:
    """WordprocessingML that is written while it is stored: a long one is never there as a whole.

    In UTF-8, since Python's own letters are two or four bytes wide, and the marks are five
    letters in six.
    """

    def __init__(self, write: Callable[[], Iterable[bytes]]) -> None:
        self._write = write

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._write())

    def __html__(self) -> str:
        """Give all of it, where a tag puts it beside something else."""
        return Written(b"".join(self).decode())

    __str__ = __html__


def escape(text: str) -> str:
    """Give `text` as the content of an XML element, letter for letter.

    docxtpl reads ``{_{`` as an escaped ``{{`` wherever it stands, so that brace is written
    as a reference.
    """
    if not text.replace("\xa0", " ").isprintable() and _UNHOLDABLE.search(text):
        text = text.replace("\r\n", "\n").translate(FORBIDDEN)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "_" in text:
        text = text.replace("{_", "&#123;_").replace("_}", "_&#125;")
    return text


def letters(text: str) -> str:
    """Give `text` as the content of a run; a newline is a line break, a tab a tab."""
    return f"{_OPEN}{_content(text)}{_CLOSE}"


def _content(text: str) -> str:
    text = escape(text)
    if "\n" in text:
        text = text.replace("\n", f"{_CLOSE}<w:br/>{_OPEN}")
    if "\t" in text:
        text = text.replace("\t", f"{_CLOSE}<w:tab/>{_OPEN}")
    return text


BEHIND = f"{_CLOSE}</w:r>"
"""What stands behind the letters of a run."""


@lru_cache(maxsize=256)
def before(
    bold: bool, italic: bool, style_bold: bool, style_italic: bool, size: float | None = None
) -> str:
    """Give what stands before the letters of a run in a paragraph of such a style."""
    differing = None if bold == style_bold else bold, None if italic == style_italic else italic
    return f"<w:r>{properties(*differing, size)}{_OPEN}"


@lru_cache(maxsize=256)
def properties(bold: bool | None, italic: bool | None, size: float | None) -> str:
    """Give the `w:rPr` that sets these; None leaves a thing to the style."""
    found = ""
    if bold is not None:
        found += "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    if italic is not None:
        found += "<w:i/><w:iCs/>" if italic else '<w:i w:val="0"/><w:iCs w:val="0"/>'
    if size is not None:
        found += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    return f"<w:rPr>{found}</w:rPr>" if found else ""


def _run(run: Run, bold: bool, italic: bool, size: float | None) -> str:
    return f"{before(run.bold, run.italic, bold, italic, size)}{_content(run.text)}{BEHIND}"


class Marked:
    """Marks, and the letters that stand behind each: what is written together.

    Most of a document is written so: marks that were worked out once for all that look alike,
    and letters that are escaped in one go.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.marks: list[bytes] = []
        self.texts: list[str] = []

    def add(self, xml: bytes, text: str = "") -> None:
        """Go on with `xml` as it is, and with `text` as the content of a run."""
        self.marks.append(xml)
        self.texts.append(text)

    def is_full(self) -> bool:
        """Say whether it is time to take what was written: a long text is never held as a whole."""
        return len(self.marks) >= _AT_ONCE

    def taken(self) -> bytes:
        """Give what was written, and begin again."""
        if not self.marks:
            return b""
        pieces = [b""] * (2 * len(self.marks))
        pieces[::2] = self.marks
        pieces[1::2] = _contents(self.texts)
        written = b"".join(pieces)
        self.marks.clear()
        self.texts.clear()
        return written


def together(texts: list[str]) -> bytes | None:
    """Give `texts` as one, `SEAM` between them: so they are escaped at the price of one.

    None where they hold letters that each text has to be looked at for.
    """
    try:
        joined = SEAM.decode().join(texts).encode()
    except UnicodeEncodeError:  # half a letter
        return None
    if len(joined) - len(joined.translate(None, _CONTROLS)) > max(0, len(texts) - 1):
        return None
    if b"\xef" in joined and _LAST_LETTERS in joined:  # one letter is sought quickly
        return None
    return joined


def _contents(texts: list[str]) -> list[bytes]:
    """Give each of `texts` as the content of a run."""
    joined = together(texts)
    if joined is None:
        return [_content(text).encode() for text in texts]
    for sign, reference in _REFERENCES:
        if sign in joined:
            joined = joined.replace(sign, reference)
    if b"_" in joined:
        joined = joined.replace(b"{_", b"&#123;_").replace(b"_}", b"_&#125;")
    return joined.split(SEAM)


class Ink:
    """What writes the runs of one document; it keeps the footnotes until all is written."""

    def __init__(self, first: int = 1) -> None:
        """Begin with the footnote of the number `first`."""
        self._first = first
        self._notes: list[tuple[Run, ...]] = []

    def runs(
        self,
        rich: Rich,
        bold: bool = False,
        italic: bool = False,
        size: float | None = None,
    ) -> str:
        """Give `rich` as runs; only what differs from the base style is written.

        `bold` and `italic` are what the paragraph's style is; `size`, in points, is said
        only where it is not the style's.
        """
        if len(rich) == 1 and isinstance(only := rich[0], Run):
            return _run(only, bold, italic, size)
        written = []
        for part in rich:
            if isinstance(part, Run):
                written.append(_run(part, bold, italic, size))
            else:
                self._notes.append(part.content)
                number = self._first + len(self._notes) - 1
                written.append(f'<w:r>{_MARK}<w:footnoteReference w:id="{number}"/></w:r>')
        return "".join(written)

    @property
    def footnotes(self) -> str:
        """The `w:footnote` elements of all notes written so far, in their order."""
        return "".join(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{Style.FOOTNOTE}"/></w:pPr>'
            f"<w:r>{_MARK}<w:footnoteRef/></w:r><w:r>{_OPEN} {_CLOSE}</w:r>"
            f"{self.runs(content)}</w:p></w:footnote>"
            for number, content in enumerate(self._notes, self._first)
        )
