"""The end of the main text: who receives the document, who signs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from generator.document import view
from generator.document.recognise import fixed
from generator.document.recognise.boxes import is_signing
from generator.document.recognise.components import Layout, Line, Recipients, Signature
from generator.document.recognise.ending import OWN, behind_label, is_far, is_label, is_tail
from generator.document.recognise.grid import Place, places
from generator.document.recognise.items import item
from generator.document.recognise.lines import all_lines, columns, is_centred, lines, squeezed
from generator.document.recognise.signing import Row, Signed, is_name, sort
from generator.document.recognise.stream import Node
from generator.document.recognise.styles import Slot
from generator.text.late import late

_DRAFTER = late(r"[^\s]{1,25}|[\w.,/& -]{1,25}\(\s*[0-9]{0,4}\s*\)\s*\.?")


class Tail(Struct):
    """What was found at the end, and where that begins and ends."""

    recipients: Recipients | None = None
    signature: Signature | None = None
    start: int = 0
    end: int = 0


def tail(stream: Sequence[Node], start: int, stop: int) -> Tail:
    """Read recipients and signature, which begin at `start`."""
    reader = _Reader()
    number = start
    end = start
    while number < stop:
        node = stream[number]
        if number > start and node.opens:
            break
        if node.blank:
            reader.gap()
        elif not reader.take(node.block):
            break
        number += 1
        end = end if node.blank else number
    return reader.finish(start, end)


class _Reader(Struct):
    """Reads what stands at the end, block after block."""

    label: Line | None = None
    listed: list[Line] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    signing: list[Row] = field(default_factory=list)
    outside: list[Line] = field(default_factory=list)
    table: view.Table | None = None
    listed_in: view.Table | None = None
    cell: view.Cell | None = None
    right: view.Cell | None = None
    tabs: bool = False
    open_list: bool = False

    def gap(self) -> None:
        """Take an empty paragraph."""
        if self.signing and self.table is None:
            self.signing.append(None)

    def take(self, block: view.Block) -> bool:
        """Take a block, unless it belongs to something else."""
        match block:
            case view.Table():
                if not is_tail(block) or not self._wants(block):
                    return False
                self._table(block)
                return True
            case view.Paragraph():
                return self._paragraph(block)
            case view.TextBox():
                return self._box(block)

    def _box(self, box: view.TextBox) -> bool:
        """Take a text box: what is drawn there without words, the list, or who signs."""
        rows = list(all_lines(box.blocks))
        labelled = any(map(is_label, rows))
        if labelled and self.label is None:
            self._recipients(rows, None)
        elif rows and (labelled or any(self.signing) or not is_signing(box)):
            return False
        else:
            self.signing += rows
        return True

    def _paragraph(self, paragraph: view.Paragraph) -> bool:
        pieces = columns(paragraph)
        first = pieces[0]
        if self.label is None and fixed.is_recipients(first.text):
            self.label = first
            self.open_list = True
            if len(pieces) > 1:
                self.tabs = True
                self.signing += pieces[1:]
            return True
        if self.tabs and len(pieces) > 1:
            self.listed.append(first)
            self.signing += pieces[1:]
            return True
        listed = item(first)
        if self.open_list and (listed.mark or paragraph.bullet) and not is_far(paragraph):
            self.listed.append(lines(paragraph)[0] if not self.tabs else first)
            return True
        if self._signs(paragraph, first):
            rows = lines(paragraph)
            if self.table is not None:
                self.outside += rows
            else:
                self.signing += rows
            return True
        return False

    def _signs(self, paragraph: view.Paragraph, first: Line) -> bool:
        """Say whether a line below goes on with the signature."""
        aside = is_centred(paragraph) or is_far(paragraph) or self.tabs
        if not aside or fixed.appendix_label(first) or len(first.text) > 90:
            return False
        if self._named():
            return False
        if fixed.is_authority(first.text):
            return not self.outside
        begun = any(self.signing) or bool(self.outside)
        name = is_name(first.text)
        noted = first.text.startswith("(") and not fixed.is_attached(first.text)
        return begun and (name or noted)

    def _named(self) -> bool:
        rows = [row for row in (*self.signing, *self.outside) if row]
        return any(is_name(row.text) for row in rows)

    def _wants(self, table: view.Table) -> bool:
        """Say whether a table holds what was not found yet."""
        if self.table is None and self.listed_in is None:
            return True
        listed = _list_column(list(places(table))) is not None
        return not self.listed if listed else not any(self.signing)

    def _table(self, table: view.Table) -> None:
        found = list(places(table))
        left = _list_column(found)
        if left is not None:
            self.listed_in = table
        if not any(self.signing):
            self.table = table
        for place in found:
            rows = list(_rows(place.cell))
            if left is not None and place.column == left:
                self._recipients(rows, place.cell)
                continue
            if left is not None and place.column < left < place.cell.columns:
                self.loose += [row for row in rows if row]
                continue
            if any(rows) and self.right is None:
                self.right = place.cell
            self.signing += rows

    def _recipients(self, rows: Iterable[Row], cell: view.Cell | None) -> None:
        for row in rows:
            if row is None:
                continue
            style = row.paragraph.style_name
            if self.label is None and (
                style == Slot.RECIPIENTS_LABEL or (style != Slot.RECIPIENT and is_label(row))
            ):
                self.label, self.cell = row, cell
                beside = behind_label(row)
                self.listed += [beside] if beside else []
            elif self.label is None and style != Slot.RECIPIENT:
                self.loose.append(row)
            else:
                self.cell = self.cell or cell
                self.listed.append(row)

    def finish(self, start: int, end: int) -> Tail:
        """Give what was found."""
        found = Tail(start=start, end=end)
        found.recipients = self._found_recipients()
        found.signature = self._found_signature()
        return found

    def _found_recipients(self) -> Recipients | None:
        label = self.label or (self.listed[0] if self.listed else None)
        if label is None:
            return None
        items = [item(row) for row in self.listed]
        drafter: Line | None = None
        if items and not items[-1].mark and not items[-1].automatic:
            last = items[-1]
            own = last.line.paragraph.style_name == Slot.RECIPIENT
            archived = any(fixed.is_archive(each.text) for each in items[:-1])
            if own or (archived and _DRAFTER.fullmatch(squeezed(last.text))):
                drafter = last.line
                items.pop()
        archive = next((each for each in reversed(items) if fixed.is_archive(each.text)), None)
        return Recipients(
            label, tuple(items), archive, drafter, self.listed_in, self.cell, tuple(self.loose)
        )

    def _found_signature(self) -> Signature | None:
        if not any(self.signing):
            self.signing, self.outside = [*self.outside], []
            self.table = None
        if not self.signing:
            return None
        layout = Layout.TABS if self.tabs else Layout.LINES if self.table is None else Layout.TABLE
        signed = sort(self.signing)
        apart = signed.name is None and bool(self.outside)
        if apart:
            named = next((row for row in self.outside if is_name(row.text)), self.outside[-1])
            signed = Signed(signed.authority, signed.positions, named, signed.others)
        return Signature(
            layout,
            signed.authority,
            signed.positions,
            signed.name,
            apart,
            self.table,
            self.right,
            (*signed.others, *(row for row in self.outside if row is not signed.name)),
        )


def _list_column(found: Sequence[Place]) -> int | None:
    """Find the column of a table in which the recipients stand."""
    for place in found:
        for row in _rows(place.cell):
            if row is None:
                continue
            if row.paragraph.style_name in {Slot.RECIPIENTS_LABEL, Slot.RECIPIENT}:
                return place.column
            if row.paragraph.style_name not in OWN and is_label(row):
                return place.column
    return None


def _rows(cell: view.Cell) -> Iterator[Row]:
    for paragraph in view.paragraphs(cell.blocks):
        found = lines(paragraph)
        if found:
            yield from found
        elif paragraph.style_name != Slot.TINY:
            yield None
