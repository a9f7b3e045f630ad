"""A document as far as paper can tell: what is not printed, or looks alike, made equal."""

from __future__ import annotations

from msgspec.structs import replace

from generator.document.blocks import Document, Letterhead
from generator.standard.kinds import Frame
from generator.text.rich import Note, Run, merge


def printed(document: Document) -> Document:
    letter = document.kind.frame is Frame.LETTER
    return replace(
        document,
        letterhead=_letterhead(document.letterhead),
        subject=tuple(map(_edges, document.subject)),
        addressees=tuple(_listed(one) for one in document.addressees),
        body=_body(document.body),
        recipients=tuple(_listed(one) for one in document.recipients),
        drafter=_words(document.drafter),
        signature=document.signature
        and replace(
            document.signature,
            authority=tuple(map(_words, document.signature.authority)),
            other_positions=tuple(map(_words, document.signature.other_positions)),
            name=_words(document.signature.name),
        ),
        appendices=tuple(
            replace(
                one,
                label=_words(one.label),
                title=tuple(map(_edges, one.title)),
                attached=_edges(one.attached),
                body=_body(one.body),
            )
            for one in document.appendices
        ),
        # only the template of a công văn has a foot with the address
        address=tuple(map(_words, document.address)) if letter else (),
    )


def _letterhead(head: Letterhead) -> Letterhead:
    """An omitted number takes its symbol with it, an omitted date its place."""
    return replace(
        head,
        parents=(" ".join(map(_words, head.parents)),),
        organ=(" ".join(map(_words, head.organ)),),
        symbol="" if head.number is None else head.symbol.strip(),
        place="" if head.date is None else _words(head.place),
    )


def _words(text: str) -> str:
    return " ".join(text.split())


def _listed(one):
    return replace(one, content=_edges(one.content))


def _edges(line):
    """Nothing is lost but spaces at the ends of a line."""
    parts = list(merge(line))
    while parts and isinstance(parts[0], Run) and not parts[0].text.strip():
        parts.pop(0)
    while parts and isinstance(parts[-1], Run) and not parts[-1].text.strip():
        parts.pop()
    if parts and isinstance(parts[0], Run):
        parts[0] = replace(parts[0], text=parts[0].text.lstrip())
    if parts and isinstance(parts[-1], Run):
        parts[-1] = replace(parts[-1], text=parts[-1].text.rstrip())
    return tuple(Note(_edges(part.content)) if isinstance(part, Note) else part for part in parts)


def _body(blocks):
    """An empty paragraph is nothing that a reader sees."""
    return tuple(block for block in map(_block, blocks) if not _is_empty(block))


def _is_empty(block) -> bool:
    return hasattr(block, "content") and not block.content and not block.number


def _block(block):
    if hasattr(block, "content"):
        return replace(block, content=_edges(block.content))
    return replace(
        block,
        caption=tuple(map(_edges, block.caption)),
        rows=tuple(
            replace(
                row,
                cells=tuple(
                    replace(cell, paragraphs=tuple(map(_edges, cell.paragraphs)))
                    for cell in row.cells
                ),
            )
            for row in block.rows
        ),
    )
