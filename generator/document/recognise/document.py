"""The components of a Word file as the document that composing would have given.

Where the paper cannot tell, this is how it is decided:

* printed lines of an organ are one name if it could not stand on fewer, else the clerk broke
  them; of those above it, a line that begins as an organ does is a name of its own;
* no-break spaces in names, places and labels are plain ones;
* a paragraph without a number is a text, unless it stands first or last (an opening, a
  closing) or its style says more;
* where no kind is named, the symbol tells it; a letterhead without either is a công văn's;
* what was recognised as none of the components stands as a text where it stood: before the
  body or behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from generator.document import blocks, view
from generator.document.blocks import Block, Document, Paragraph, Role
from generator.document.recognise.components import (
    Appendix,
    BodyTable,
    Components,
    Item,
    Letterhead,
    Line,
    Mark,
    Numbered,
    Part,
    Signature,
)
from generator.document.recognise.lines import cut, squeezed
from generator.document.recognise.names import names, parents
from generator.document.recognise.rich import Notes, dropped, joined, rich
from generator.document.recognise.styles import Slot
from generator.document.recognise.tables import origin, table
from generator.document.recognise.unplaced import begins_at, unplaced_lines
from generator.plan.levels import OWN_LINE, PLAIN
from generator.standard.kinds import CONG_VAN, KINDS, DocumentKind, Frame
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.late import late
from generator.text.rich import Rich, Run, plain

T = TypeVar("T")

_DASH = late(r"[\s\u00a0]*[-–—+•*]")
_LISTED = ("-", "–", "—", "•")


def document(components: Components, found: view.View, file: str = "") -> Document:
    """Give the document that `components` of the file `found` make.

    `file` is what the origins of its parts call the file. Further documents of the file
    (`components.following`) are documents of their own.
    """
    return _Maker({note.number: note for note in found.notes}, found, file).document(components)


def kind_of(components: Components) -> DocumentKind:
    """Give the kind: as named, by the symbol, or that of what has no name."""
    title, head = components.title, components.letterhead
    if title.kind:
        return title.kind
    if title.kind_line:
        name = squeezed(title.kind_line.text).capitalize()
        return DocumentKind(name, head.number.code if head and head.number else "")
    code = head.number.code if head and head.number else ""
    named = next((kind for kind in KINDS if kind.abbreviation == code and code), None)
    return named or (CONG_VAN if head else DocumentKind("", "", Frame.UNREGULATED))


class _Maker:
    """What makes the blocks of one file."""

    def __init__(self, notes: Notes, found: view.View, file: str) -> None:
        self._notes = notes
        self._view = found
        self._file = file

    def document(self, found: Components) -> Document:
        kind = kind_of(found)
        about = found.letterhead.about if found.letterhead else ()
        recipients = found.recipients
        return Document(
            kind=kind,
            letterhead=self._letterhead(found.letterhead),
            subject=tuple(self._line(line) for line in (*about, *found.title.subject)),
            addressees=self._items(found.addressees.items if found.addressees else ()),
            body=tuple(self._body(found)),
            recipients=self._items(recipients.items if recipients else ()),
            drafter=_text(recipients.drafter) if recipients else "",
            signature=self._signature(found.signature),
            appendices=tuple(self._appendix(each) for each in found.appendices),
            draft=found.draft is not None,
            urgency=_value(found.urgency, Urgency),
            secrecy=_value(found.secrecy, Secrecy),
            circulation=_value(found.circulation, Circulation),
            address=tuple(squeezed(paragraph.text) for paragraph in found.address),
        )

    # --- the form -------------------------------------------------------------------------

    def _letterhead(self, head: Letterhead | None) -> blocks.Letterhead:
        if head is None:
            return blocks.Letterhead(number=None)
        number, date = head.number, head.date
        lines = (*head.parents, *head.organ, *head.nation)
        return blocks.Letterhead(
            tuple(parents(head.parents)),
            tuple(names(head.organ, bold=True)),
            number.number if number else None,
            number.symbol if number else "",
            date.place if date else "",
            blocks.Date(date.day, date.month, date.year) if date else None,
            origin(lines[0].paragraph if lines else None, self._file),
        )

    def _items(self, items: Iterable[Item]) -> tuple[blocks.Recipient, ...]:
        return tuple(
            blocks.Recipient(self._item(item), origin(item.line.paragraph, self._file))
            for item in items
        )

    def _item(self, item: Item) -> Rich:
        content = self._line(item.line)
        if item.automatic and any(map(str.isalnum, item.mark)):
            return joined(((Run(item.mark),), content))
        if item.mark and not item.automatic:
            mark = _DASH.match(plain(content))
            return dropped(content, mark.end()) if mark else content
        return content

    def _signature(self, found: Signature | None) -> blocks.Signature | None:
        if found is None:
            return None
        first = next(iter((*found.authority, *found.other_positions)), found.name)
        return blocks.Signature(
            tuple(map(_text, found.authority)),
            tuple(map(_text, found.other_positions)),
            _text(found.name),
            origin(first.paragraph if first else None, self._file),
        )

    def _appendix(self, found: Appendix) -> blocks.Appendix:
        lines = (*found.label, *found.title, *found.attached)
        return blocks.Appendix(
            " ".join(map(_text, found.label)),
            tuple(self._line(line) for line in found.title),
            joined(self._line(line) for line in found.attached),
            tuple(self._parts(found.body)),
            self._view.sections[found.section].page.landscape,
            origin(lines[0].paragraph if lines else None, self._file),
        )

    # --- the body -------------------------------------------------------------------------

    def _body(self, found: Components) -> Iterator[Block]:
        left = sorted(unplaced_lines(found), key=lambda line: line.paragraph.index)
        first = begins_at(found)
        above = [line for line in left if first is None or line.paragraph.index < first]
        below = left[len(above) :]
        yield from self._texts(above)
        for line in found.authority:
            yield self._said(Role.AUTHORITY, line)
        for paragraph in found.basis:
            content = rich(paragraph.runs, self._notes)
            if plain(content).startswith(_LISTED) and paragraph.style_name != Slot.BASIS:
                content = dropped(content, 1)
            yield self._plain(Role.BASIS, paragraph, content)
        for paragraph in found.openings:
            yield self._plain(Role.OPENING, paragraph)
        if found.order:
            yield self._said(Role.ORDER, found.order)
        yield from self._parts(found.body)
        for paragraph in found.closings:
            yield self._plain(Role.CLOSING, paragraph)
        yield from self._texts(below)

    def _texts(self, lines: Iterable[Line]) -> Iterator[Paragraph]:
        for line in lines:
            said = self._said(Role.TEXT, line)
            number = line.paragraph.number if line.start == 0 else ""
            yield replace(said, number=number, level=None) if number else said

    def _said(self, role: Role, line: Line) -> Paragraph:
        return Paragraph(role, self._line(line), origin=origin(line.paragraph, self._file))

    def _plain(
        self, role: Role, paragraph: view.Paragraph, content: Rich | None = None, depth: int = 0
    ) -> Paragraph:
        said = rich(paragraph.runs, self._notes) if content is None else content
        return Paragraph(role, said, depth=depth, origin=origin(paragraph, self._file))

    def _parts(self, found: Iterable[Part]) -> Iterator[Block]:
        for part in found:
            match part:
                case Numbered():
                    yield from self._numbered(part)
                case BodyTable():
                    yield table(part.table, part.caption, self._notes, self._file)
                case _:
                    yield self._plain(Role.TEXT, part.paragraph, depth=part.depth)

    def _numbered(self, found: Numbered) -> Iterator[Paragraph]:
        content = rich(cut(found.paragraph, found.start), self._notes)
        own_line = found.level in OWN_LINE
        bold = all(part.bold for part in content if isinstance(part, Run))
        heading = own_line or (bool(content) and bold and found.level not in PLAIN)
        yield Paragraph(
            Role.HEADING if heading else Role.POINT,
            () if own_line else content,
            found.number,
            found.level,
            found.depth,
            origin=origin(found.paragraph, self._file),
        )
        if not own_line:
            return
        title = joined([content, *(rich(line.runs, self._notes) for line in found.heading)])
        if title:
            first = found.heading[0] if found.heading else found.paragraph
            yield self._plain(Role.TITLE, first, title, found.depth)

    def _line(self, line: Line) -> Rich:
        return rich(line.runs, self._notes)


def _text(line: Line | None) -> str:
    return squeezed(line.text) if line else ""


def _value(mark: Mark | None, kind: type[T]) -> T | None:
    value = mark.value if mark else None
    return value if isinstance(value, kind) else None
