"""Tổng cộng: whether a table adds up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document, Row, RowKind, Table
from generator.finding import Severity
from generator.i18n import N_
from generator.text.numerals import parse_amount, write_amount
from generator.text.rich import plain

_LEAST = 2


@rule(
    "NV114",
    N_("The sum is {found}, but the rows above make {right}."),
    help=N_("Add up again, or write “tự cộng” into the plan."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("CT-05",),
)
def sum_wrong(document: Document) -> Iterator[Fault]:
    """Dòng tổng cộng không bằng các dòng ở trên cộng lại.

    Sai: 10 + 20, tổng cộng 40
    Đúng: 10 + 20, tổng cộng 30
    """
    for block in (*document.body, *(each for app in document.appendices for each in app.body)):
        if isinstance(block, Table):
            yield from _sums(block)


def _sums(table: Table) -> Iterator[Fault]:
    grid = [_placed(row) for row in table.rows]
    kinds = [row.kind for row in table.rows]
    if any(re.match(r"\d+\.\d", cells.get(0, "")) for cells in grid):
        return  # rows that are parts of other rows: nobody knows which to add
    for row, cells in zip(table.rows, grid, strict=True):
        if row.kind is not RowKind.TOTAL:
            continue
        for column, typed in cells.items():
            total = parse_amount(typed)
            if total is None or column == 0:
                continue
            sums = [
                _sum(
                    [
                        cells_.get(column, "")
                        for cells_, k in zip(grid, kinds, strict=True)
                        if k is kind
                    ]
                )
                for kind in (RowKind.BODY, RowKind.GROUP)
            ]
            right = sums[0]
            if right is not None and total not in {value for value in sums if value is not None}:
                data = {"found": typed, "right": write_amount(right)}
                yield Fault(data, row, typed)


def _placed(row: Row) -> dict[int, str]:
    """Give the words of each cell by its column; rows below cells of several rows are left out."""
    at, found = 0, {}
    for cell in row.cells:
        found[at] = " ".join(map(plain, cell.paragraphs)).strip()
        at += cell.columns
    return found


def _sum(typed: Sequence[str]) -> Decimal | None:
    """Add up a column; None where not every cell that says something is a number."""
    amounts = [parse_amount(words_) for words_ in typed if words_.strip(" -–")]
    numbers = [amount for amount in amounts if amount is not None]
    if len(numbers) < _LEAST or len(numbers) != len(amounts):
        return None
    return sum(numbers, Decimal(0))
