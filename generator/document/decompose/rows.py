"""The rows of a table as printed → rows, sub-rows, groups and totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from generator.document import blocks
from generator.document.blocks import Align, RowKind
from generator.document.columns import NUMBER
from generator.document.decompose.columns import Placed, place
from generator.document.decompose.lines import text
from generator.document.decompose.nesting import Printed
from generator.document.sums import in_words
from generator.finding import Lines, Origin
from generator.plan.keys import folded
from generator.plan.model import Cell, Group, Row, Rows, Text, Total
from generator.plan.write_rows import keyable, marked
from generator.text.numerals import MOST_IN_WORDS, parse_amount
from generator.text.rich import plain, style
from generator.text.spaces import unbind

_WORDS = re.compile(r"\(\s*Bằng chữ:\s*(?P<said>.+?)\s*\)", re.IGNORECASE)


class _Open(Struct):
    """A group that is being filled."""

    name: Text | None
    head: Row | None
    origin: Origin
    rows: list[Row | Group] = field(default_factory=list)


class RowReader(Struct, frozen=True):
    """Reads the rows below the headings of one table with the columns `keys`.

    In a table that is `own` the name of a group stands on the left, its own cells as others do;
    `headed` takes the only cell of a group for one of its own all the same, which tells how the
    cells below it stand.
    """

    keys: tuple[str, ...]
    own: bool = False
    headed: bool = False

    def printed(self, found: Sequence[blocks.Row], *, numbered: bool) -> list[Printed]:
        """Give what is seen of each row, sub-rows aside; of the numbers only where they are.

        Without `numbered` the first column holds words, which may be numbers all the same.
        """
        return [
            Printed(self._number(placed[0], alone=not numbered), kind is RowKind.GROUP)
            for kind, placed, _ in self._bands(found)
        ]

    def rows(self, found: Sequence[blocks.Row], depths: Sequence[int]) -> Rows | int:
        """Give the rows and groups; where nothing is written in them, how many there are."""
        if found and all(row.kind is RowKind.BODY and self._blank(row) for row in found):
            return len(found)
        outermost = _Open(None, None, Lines("", 0, 0))
        stack = [outermost]
        for (kind, placed, origin), depth in zip(self._bands(found), depths, strict=True):
            while len(stack) > depth + 1:
                self._shut(stack)
            if kind is RowKind.GROUP:
                stack.append(self._group(placed[0], origin))
            else:
                stack[-1].rows.append(self._row(placed, origin))
        while len(stack) > 1:
            self._shut(stack)
        return tuple(outermost.rows)

    def _blank(self, row: blocks.Row) -> bool:
        """Say whether a row is one of a form; of ours, where it stands as those do."""
        cells = row.cells[NUMBER in self.keys[:1] :]
        left = not self.own or all(cell.align is Align.LEFT for cell in cells)
        bare = all(not cell.paragraphs and cell.rows == cell.columns == 1 for cell in row.cells)
        return left and bare

    def _bands(
        self, found: Sequence[blocks.Row]
    ) -> Iterator[tuple[RowKind, list[list[Placed]], Origin]]:
        """Give rows that hang together through cells that reach down over several."""
        placed = place(found, len(self.keys))
        start = 0
        while start < len(found):
            stop = start + 1
            at = start
            while at < stop:
                deep = max((cell.rows for _, cell in placed[at]), default=1)
                stop = min(len(found), max(stop, at + deep))
                at += 1
            yield found[start].kind, placed[start:stop], found[start].origin
            start = stop

    def _number(self, row: Sequence[Placed], *, alone: bool) -> str:
        """Give what stands in the first column, the name of a group over all columns aside."""
        first = next(
            (cell for at, cell in row if at == 0 and (cell.columns == 1 or not alone)), None
        )
        return unbind(" ".join(map(plain, first.paragraphs))).strip() if first else ""

    # --- groups -------------------------------------------------------------------------------

    @staticmethod
    def _shut(stack: list[_Open]) -> None:
        group = stack.pop()
        rows = tuple(group.rows)
        head, name = group.head, group.name
        stack[-1].rows.append(Group(name, head, rows, group.origin))

    def _group(self, row: Sequence[Placed], origin: Origin) -> _Open:
        cells = [cell for cell in self._cells(row, bold=True) if cell.columns != (NUMBER,)]
        rest = tuple(key for key in self.keys if key != NUMBER)
        left = not self.own or row[-1][1].align is Align.LEFT
        if left and not self.headed and len(cells) == 1 and cells[0].columns == rest:
            name = cells[0].text
            if keyable(marked(name)) and folded(marked(name)) not in self.keys:
                return _Open(name, None, origin)
        return _Open(None, Row(tuple(cells), origin=origin), origin)

    # --- rows ---------------------------------------------------------------------------------

    def _cells(self, row: Sequence[Placed], *, bold: bool = False) -> Iterator[Cell]:
        for at, cell in row:
            keys = self.keys[at : at + cell.columns]
            lines = cell.paragraphs
            if bold:
                lines = tuple(style(line, bold=False) for line in lines)
            said = text(lines, cell.origin) or Text((), cell.origin)
            if keys and (said.paragraphs or len(keys) > 1):
                yield Cell(keys, said)

    def _row(self, placed: Sequence[Sequence[Placed]], origin: Origin) -> Row:
        if len(placed) == 1:
            return Row(tuple(self._own(placed[0])), origin=origin)
        whole: set[int] = {
            n
            for at, cell in placed[0]
            if cell.rows >= len(placed)
            for n in range(at, at + cell.columns)
        }
        own = tuple(self._own([each for each in placed[0] if each[0] in whole]))
        lines = [[each for each in row if each[0] not in whole] for row in placed]
        divided = [key for n, key in enumerate(self.keys) if n not in whole and key != NUMBER]
        if not divided:
            return Row(own, origin=origin)
        parts = tuple(self._part(line, divided, first=n == 0) for n, line in enumerate(lines))
        return Row(own, parts, origin=origin)

    def _own(self, row: Sequence[Placed]) -> Iterator[Cell]:
        return (cell for cell in self._cells(row) if cell.columns != (NUMBER,))

    def _part(self, row: Sequence[Placed], divided: Sequence[str], first: bool) -> tuple[Cell, ...]:
        """Give a sub-row; the first names every column of it, so that none is taken for whole."""
        cells = list(self._own(row))
        said = {key for cell in cells for key in cell.columns}
        wanted = divided if first else divided[:1]
        cells += [Cell((key,), Text(())) for key in wanted if key not in said]
        return tuple(sorted(cells, key=lambda cell: self.keys.index(cell.columns[0])))

    # --- what ends a table ----------------------------------------------------------------------

    def totals(self, found: Sequence[blocks.Row]) -> tuple[Total, ...]:
        """Give the rows at the end; a sum in words belongs to the row above it."""
        totals: list[Total] = []
        for row in found:
            if row.kind is RowKind.IN_WORDS:
                unit = self._unit(row, totals[-1]) if totals else ""
                if unit:
                    totals[-1] = replace(totals[-1], in_words=unit)
                    continue
            totals.append(self._total(row))
        return tuple(totals)

    def _total(self, row: blocks.Row) -> Total:
        placed = place((row,), len(self.keys))[0]
        cells: list[Cell] = []
        for at, cell in placed:
            lines = tuple(style(line, bold=False) for line in cell.paragraphs)
            said = text(lines, cell.origin)
            if said is None:
                continue
            span = self.keys[at : at + cell.columns]
            if not cells:
                span = self.keys[: at + cell.columns]
                names = [key for key in span if key != NUMBER] or list(span)
                span = (names[0],)
            cells.append(Cell(span, said))
        if not cells:
            cells = [Cell((self.keys[0],), Text(()))]
        return Total(tuple(cells), origin=row.origin)

    @staticmethod
    def _unit(row: blocks.Row, above: Total) -> str:
        """Give the unit of a sum in words, if it is the last number of the row above."""
        said = unbind(" ".join(plain(line) for cell in row.cells for line in cell.paragraphs))
        match = _WORDS.fullmatch(said.strip())
        values = [parse_amount("".join(map(plain, cell.text.paragraphs))) for cell in above.cells]
        known = [value for value in values if value is not None]
        if not match or not known or abs(known[-1]) > MOST_IN_WORDS:
            return ""
        words = in_words(known[-1], "")
        if not match["said"].startswith(words):
            return ""
        return match["said"].removeprefix(words).strip()
