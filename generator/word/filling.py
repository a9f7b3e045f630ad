"""Filling a part of a template: Jinja, then what docxtpl does to the result."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from jinja2.exceptions import SecurityError, TemplateError, UndefinedError
from markupsafe import escape

from generator.errors import GeneratorError
from generator.i18n import N_
from generator.word.piecewise import compiled
from generator.word.runs import SEAM, Stream, Written, together
from generator.word.sandbox import BUDGET, Budget, holdable

MOST_LETTERS = 256 * 1024 * 1024
"""No part of a document is larger; a template that makes one is not filled to the end."""

_REFERENCES = (
    (b"&", b"&amp;"),
    (b"<", b"&lt;"),
    (b">", b"&gt;"),
    (b"'", b"&#39;"),
    (b'"', b"&#34;"),
)
_BREAKS = "\n\t\a\f"
_BROKEN = re.compile(r"<w:t(?: [^>]*)?>([^<]*[\n\t\a\f][^<]*)</w:t>")
_RUN_LOOK = re.compile(r"<w:r(?: [^>]*)?>(<w:rPr>.*?</w:rPr>)?", re.DOTALL)
_PARAGRAPH_LOOK = re.compile(r"<w:p(?: [^>]*)?>(<w:pPr>.*?</w:pPr>)?", re.DOTALL)


class FieldMissingError(GeneratorError):
    """A tag of a template names a field that the document does not have."""

    code = "MT014"
    message = N_("The template {name} asks for “{field}”, which the document does not have.")
    help = N_("Correct the name in the tag, or check the template to see the names there are.")
    exit_code = 1


class FieldFaultyError(GeneratorError):
    """A tag of a template cannot be worked out with the values of this document."""

    code = "MT015"
    message = N_("A tag in the part {part} of the template {name} cannot be filled in.")
    help = N_("Keep the tags to fields, conditions and loops; check the template.")
    exit_code = 1


def fill(
    source: str, fields: Mapping[str, object], name: str = "", part: str = ""
) -> Iterator[bytes]:
    """Give the XML of a part, in pieces, with its tags filled in from `fields`.

    A stream is not written before its tag is reached, and never held as a whole.
    """
    template = compiled(source)
    context = template.new_context({**fields, BUDGET: Budget()}, shared=True)
    pieces = template.root_render_func(context)
    room = MOST_LETTERS
    while True:
        xml: list[bytes | None] = []
        texts: list[str] = []
        try:
            stream = _until_stream(pieces, xml, texts, room)
        except UndefinedError as error:
            raise FieldMissingError(name=name, part=part, field=error.message or "") from error
        except (SecurityError, TemplateError, ArithmeticError, TypeError, ValueError) as error:
            raise FieldFaultyError(name=name, part=part) from error
        filled = _written(xml, texts)
        room -= len(filled)
        yield filled
        if stream is None:
            return
        yield from stream


def _until_stream(
    pieces: Iterable[Any], xml: list[bytes | None], texts: list[str], room: int
) -> Stream | None:
    """Take what Jinja makes of a part, as far as a stream if there is one; give that.

    What is written as it is goes into `xml`, with None for each of the `texts` to be escaped.
    """
    for piece in pieces:
        kind = piece.__class__
        if kind is Stream:
            return cast("Stream", piece)
        printed: Any = piece if kind is bytes or kind is str else _printed(piece)
        if printed.__class__ is bytes:
            xml.append(printed)
        else:
            xml.append(None)
            texts.append(printed)
        room -= len(printed)
        if room < 0:
            raise ValueError(room)
    return None


def _printed(value: object) -> bytes | str:
    """Give what a tag prints of a value that is no plain text, as bytes where that is XML."""
    written = getattr(value, "__html__", None)
    if written is None:
        return str(value)
    xml: str = written()
    return Written(xml) if _breaks(xml) else xml.encode()


def _written(xml: list[bytes | None], texts: list[str]) -> bytes:
    """Give `xml` with the `texts` in their places."""
    escaped = _escaped(texts)
    if escaped is None:
        return _with_odd_letters(xml, texts)
    each = iter(escaped)
    return b"".join([next(each) if piece is None else piece for piece in xml])


def _escaped(texts: list[str]) -> list[bytes] | None:
    """Escape `texts` at the price of one; None where they hold letters to be looked at."""
    joined = together(texts)
    if joined is None:
        return None
    for sign, reference in _REFERENCES:
        if sign in joined:
            joined = joined.replace(sign, reference)
    return joined.split(SEAM)


def _with_odd_letters(xml: list[bytes | None], texts: list[str]) -> bytes:
    """Give the same where texts hold ends of lines, or letters that XML cannot hold."""
    escaped = [escape(holdable(text)) for text in texts]
    each = iter(escaped)
    whole = "".join([next(each) if piece is None else piece.decode() for piece in xml])
    return (_with_breaks(whole) if any(map(_breaks, escaped)) else whole).encode()


def _breaks(text: str) -> bool:
    return not text.isprintable() and any(sign in text for sign in _BREAKS)


def _with_breaks(xml: str) -> str:
    """Give `xml` with the newlines, tabs and paragraph ends of values as Word's own."""
    written: list[str] = []
    done = 0
    for match in _BROKEN.finditer(xml):
        written += (xml[done : match.start()], _broken(xml, match))
        done = match.end()
    return "".join((*written, xml[done:]))


def _broken(xml: str, match: re.Match[str]) -> str:
    start = match.start()
    run = _look(_RUN_LOOK, xml, max(xml.rfind("<w:r>", 0, start), xml.rfind("<w:r ", 0, start)))
    paragraph = _look(
        _PARAGRAPH_LOOK, xml, max(xml.rfind("<w:p>", 0, start), xml.rfind("<w:p ", 0, start))
    )
    again = f'<w:r>{run}<w:t xml:space="preserve">'
    ended = "</w:t></w:r></w:p>"
    return (
        match.group()
        .replace("\t", f"</w:t></w:r><w:r>{run}<w:tab/></w:r>{again}")
        .replace("\a", f"{ended}<w:p>{paragraph}{again}")
        .replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
        .replace(
            "\f",
            f'{ended}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p>{paragraph}{again}',
        )
    )


def _look(pattern: re.Pattern[str], xml: str, start: int) -> str:
    match = pattern.match(xml, start) if start >= 0 else None
    return (match.group(1) or "") if match else ""
