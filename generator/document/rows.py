"""The rows of a table as they are printed: numbers, groups, sub-rows, spans, sums."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import takewhile

from msgspec import Struct, field

from generator.document import blocks
from generator.document.blocks import Align, RowKind
from generator.document.columns import NUMBER, UNIT_COLUMNS
from generator.document.numbering import Counter, Number
from generator.document.plain_rows import (
    Columns,
    Places,
    PlainForm,
    lay_plain,
    number_cell,
    plain_form,
)
from generator.document.sums import NOTHING_TO_SAY, amounts, in_words
from generator.finding import Finding
from generator.plan.levels import Level, descend
from generator.plan.model import SUM, Cell, Group, Row, Rows, Table, Total
from generator.text.numerals import MOST_IN_WORDS, parse_amount, write_amount
from generator.text.rich import Rich, Run, plain, style
from generator.text.spaces import bind_rich

_BODY = RowKind.BODY  # Python 3.11 looks for a member of an enum ten times as long as for a name


class Layout(Struct, frozen=True):
    """Lays the rows of one table on its columns."""

    keys: tuple[str, ...]
    official: Callable[[Rich], Rich]
    report: Callable[[Finding], None]
    aligned: Mapping[str, Align]
    _places: dict[Columns, Places] = field(default_factory=dict)
    _plain_forms: dict[Columns, PlainForm | None] = field(default_factory=dict)

    def body(self, table: Table, rows: Rows) -> list[blocks.Row]:
        """Give the rows of the table, numbered."""
        printed: list[blocks.Row] = []
        numbered = table.numbering and NUMBER in self.keys
        self._rows(printed, rows, table.numbering if numbered else (Level.NONE,), Counter({}))
        return printed

    def _rows(
        self,
        printed: list[blocks.Row],
        rows: Rows,
        scheme: tuple[Level, ...],
        counter: Counter,
    ) -> None:
        for row in rows:
            number = counter.next(scheme[0])
            if isinstance(row, Group):
                printed.append(self._group(row, number))
                below = descend(scheme, scheme[0]) if scheme[0] is not Level.NONE else scheme
                below = below or (Level.NONE,)
                self._rows(printed, row.rows, below, counter.below(number))
            elif row.parts:
                printed += self._divided(row, number)
            else:
                printed.append(self._row(row, number))

    def _group(self, group: Group, number: Number) -> blocks.Row:
        if group.head:
            sums = {cell.columns: group.rows for cell in group.head.cells}
            cells = self._cells(group.head.cells, number, bold=True, below=sums)
            return blocks.Row(RowKind.GROUP, tuple(cells), group.origin)
        lines = group.name.paragraphs if group.name else ((),)
        numbered = NUMBER in self.keys
        name = blocks.Cell(
            tuple(bind_rich(style(line, bold=True)) for line in lines),
            columns=max(1, len(self.keys) - numbered),
            origin=group.origin,
        )
        first = (number_cell(number.printed, 1, bold=True),) if numbered else ()
        return blocks.Row(RowKind.GROUP, (*first, name), group.origin)

    def _row(self, row: Row, number: Number) -> blocks.Row:
        """Give a row that is not divided."""
        cells = self._plain(row.cells, number) or blocks.cells(self._cells(row.cells, number))
        return blocks.Row(_BODY, cells, row.origin)

    def _plain(self, cells: tuple[Cell, ...], number: Number) -> blocks.PlainCells | None:
        written = tuple([cell.columns for cell in cells])
        if written not in self._plain_forms:
            form = plain_form(self._placed(written), written, self.aligned)
            self._plain_forms[written] = form
        form = self._plain_forms[written]
        return lay_plain(form, cells, number, self.official) if form else None

    def _divided(self, row: Row, number: Number) -> Iterator[blocks.Row]:
        """Give a row that has sub-rows."""
        divided = {key for part in row.parts for cell in part for key in cell.columns}
        if divided.isdisjoint(self.keys):  # its sub-rows, if any, are of columns not shown here
            own = blocks.cells(self._cells(row.cells, number))
            yield blocks.Row(RowKind.BODY, own, row.origin)
            return
        for index, part in enumerate(row.parts):
            whole = tuple(c for c in row.cells if not divided & set(c.columns))
            if index:
                cells = self._cells(part, number, only=divided)
            else:
                cells = self._cells((*whole, *part), number, rows=len(row.parts), single=divided)
            yield blocks.Row(RowKind.BODY, tuple(cells), row.origin)

    def _cells(  # noqa: PLR0913 - the ways in which a row can differ, each named
        self,
        cells: tuple[Cell, ...],
        number: Number,
        *,
        rows: int = 1,
        single: set[str] | None = None,
        only: set[str] | None = None,
        bold: bool = False,
        below: Mapping[tuple[str, ...], Rows] | None = None,
    ) -> Iterator[blocks.Cell]:
        """Give the cells of a row from left to right; what is not written is empty.

        Cells reach down over `rows`, but for those of the columns `single`; where `only` is
        given, the other columns are covered from above.
        """
        written = tuple([cell.columns for cell in cells])
        places = self._places.get(written)  # most rows are written alike
        if places is None:
            places = self._places[written] = self._placed(written)
        for key, index, columns in places:
            if only is not None and key not in only:
                continue
            reach = 1 if only is not None or (single and key in single) else rows
            if index is not None:
                cell = cells[index]
                lines = self._lines(cell, bold=bold, below=below)
                yield blocks.Cell(lines, columns, reach, self.aligned[key], cell.text.origin)
            elif key == NUMBER:
                yield number_cell(number.printed, reach, bold=bold)
            else:
                yield blocks.Cell((), 1, reach, self.aligned[key])

    def _placed(self, written: tuple[tuple[str, ...], ...]) -> Places:
        """Give the columns from left to right, each with the cell that begins in it, if one does.

        `written` are the columns that the cells of a row name.
        """
        found: list[tuple[str, int | None, int]] = []
        begins = {self._first(columns): index for index, columns in enumerate(written)}
        free = 0
        for place, key in enumerate(self.keys):
            if place < free:
                continue
            index = begins.get(place)
            width = 1 if index is None else self._width(written[index])
            found.append((key, index, width))
            free = place + width
        return tuple(found)

    def _first(self, columns: tuple[str, ...]) -> int:
        """Give the leftmost column of this table that is one of `columns`; -1 where none is."""
        return next((at for at, key in enumerate(self.keys) if key in columns), -1)

    def _width(self, columns: tuple[str, ...]) -> int:
        """Give how many neighbouring columns of this table `columns` reach over."""
        return sum(1 for _ in takewhile(columns.__contains__, self.keys[self._first(columns) :]))

    def _lines(
        self, cell: Cell, *, bold: bool, below: Mapping[tuple[str, ...], Rows] | None
    ) -> tuple[Rich, ...]:
        """Give the lines of a cell as printed; a sum is that of the rows `below`."""
        lines = cell.text.paragraphs
        if not bold and not below and len(lines) == 1 and UNIT_COLUMNS.isdisjoint(cell.columns):
            return (bind_rich(lines[0]),)
        if below and _is_auto(cell):
            lines = ((Run(self._sum(cell.columns[0], below[cell.columns])),),)
        if not UNIT_COLUMNS.isdisjoint(cell.columns):
            lines = tuple([self.official(line) for line in lines])
        if bold:
            lines = tuple([style(line, bold=True) for line in lines])
        return tuple([bind_rich(line) for line in lines])

    def _sum(self, key: str, rows: Rows) -> str:
        return write_amount(sum(amounts(key, rows, self.report), Decimal(0)))

    def total(self, last: Total, rows: Rows) -> Iterator[blocks.Row]:
        """Give a row at the end, its label reaching from the left edge to the next cell written.

        Below it, if asked for, stands its last number in words.
        """
        written = sorted(last.cells, key=lambda cell: self._first(cell.columns))
        starts = [self._first(cell.columns) for cell in written]
        ends = [*starts[1:], len(self.keys)]
        number: Decimal | None = None
        cells: list[blocks.Cell] = []
        for index, cell in enumerate(written):
            lines = self._lines(cell, bold=True, below={cell.columns: rows})
            amount = parse_amount("".join(map(plain, lines)))
            number = number if amount is None else amount
            first = 0 if index == 0 else starts[index]
            width = ends[index] - first if index == 0 else self._width(cell.columns)
            align = Align.CENTER if index == 0 else Align.LEFT if amount is None else Align.RIGHT
            cells.append(blocks.Cell(lines, width, 1, align, cell.text.origin))
            gap = ends[index] - first - width
            cells += [blocks.Cell()] * gap
        yield blocks.Row(RowKind.TOTAL, tuple(cells), last.origin)
        if last.in_words and (number is None or abs(number) > MOST_IN_WORDS):
            self.report(Finding(NOTHING_TO_SAY, last.origin.place, {}))
        elif last.in_words and number is not None:
            words = ((Run(f"(Bằng chữ: {in_words(number, last.in_words)})", italic=True),),)
            whole = blocks.Cell(words, columns=len(self.keys), align=Align.CENTER)
            yield blocks.Row(RowKind.IN_WORDS, (whole,), last.origin)


def _is_auto(cell: Cell) -> bool:
    return "".join(map(plain, cell.text.paragraphs)).strip() == SUM
