"""Filling a part of a template: Jinja, then what docxtpl does to the result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from jinja2.exceptions import SecurityError, TemplateError, UndefinedError

from generator.errors import GeneratorError
from generator.i18n import N_
from generator.word.runs import Stream, Written
from generator.word.sandbox import BUDGET, Budget, environment

if TYPE_CHECKING:
    import jinja2

MOST_LETTERS = 256 * 1024 * 1024
"""No part of a document is larger; a template that makes one is not filled to the end."""

_HOLDS = "\2"
"""No value has it: XML cannot hold it."""

_BREAKS = "\n\t\a\f"
_BROKEN = re.compile(r"<w:t(?: [^>]*)?>([^<]*[\n\t\a\f][^<]*)</w:t>")
_OPENING = re.compile(r"<w:r(?: [^>]*)?>|<w:p(?: [^>]*)?>")
_RUN_LOOK = re.compile(r"<w:r(?: [^>]*)?>(<w:rPr>.*?</w:rPr>)?", re.DOTALL)
_PARAGRAPH_LOOK = re.compile(r"<w:p(?: [^>]*)?>(<w:pPr>.*?</w:pPr>)?", re.DOTALL)
_ESCAPED = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


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
    pieces: list[str] = []
    broken = False
    size = 0
    for piece in _filled(source, fields, name, part):
        if isinstance(piece, Stream):
            yield _joined(pieces, broken)
            pieces, broken = [], False
            yield from piece
            continue
        size += len(piece)
        if size > MOST_LETTERS:
            raise FieldFaultyError(name=name, part=part)
        if piece.__class__ is str:
            pieces.append(_unescaped(piece))
        else:
            broken = broken or (not piece.isprintable() and any(s in piece for s in _BREAKS))
            pieces.append(piece)
    yield _joined(pieces, broken)


def _filled(
    source: str, fields: Mapping[str, object], name: str, part: str
) -> Iterator[str | Stream]:
    """Give what Jinja makes of a part, a stream where its tag stands alone."""
    template = _compiled(source)
    held = {f"{_HOLDS}{n}{_HOLDS}": v for n, v in fields.items() if isinstance(v, Stream)}
    signs = {sign.strip(_HOLDS): Written(sign) for sign in held}
    context = template.new_context({**fields, **signs, BUDGET: Budget()})
    try:
        for piece in template.root_render_func(context):
            if _HOLDS not in piece:
                yield piece
            elif piece in held:
                yield held[piece]
            else:
                yield _with_streams(piece, held)
    except UndefinedError as error:
        raise FieldMissingError(name=name, part=part, field=error.message or "") from error
    except (SecurityError, TemplateError, ArithmeticError, TypeError, ValueError) as error:
        raise FieldFaultyError(name=name, part=part) from error


def _with_streams(piece: str, held: Mapping[str, Stream]) -> str:
    """Give a piece in which a tag joined a stream with something else."""
    for sign, stream in held.items():
        if sign in piece:
            piece = piece.replace(sign, str(stream))
    return piece


def _joined(pieces: list[str], broken: bool) -> bytes:
    xml = "".join(pieces)
    return (_with_breaks(xml) if broken else xml).encode()


@lru_cache(maxsize=64)
def _compiled(source: str) -> jinja2.Template:
    return environment().from_string(source)


def _unescaped(literal: str) -> str:
    """Give what the template's author typed as ``{_{`` as the braces that it stands for.

    docxtpl does the same to the values, which is a loss; here they come out as they are.
    """
    if "_" in literal:
        for typed, meant in _ESCAPED:
            literal = literal.replace(typed, meant)
    return literal


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
