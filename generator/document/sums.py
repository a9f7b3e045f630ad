"""Sums of a column, and how a sum of money is said in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from generator.finding import Finding, Kind
from generator.i18n import N_
from generator.plan.model import Cell, Group, Rows
from generator.text.numerals import in_words as whole_in_words
from generator.text.numerals import parse_amount
from generator.text.rich import plain

NOT_A_NUMBER = Kind(
    "SO001",
    N_("“{value}” is no number, so the column “{column}” cannot be added up."),
    N_("Write a number such as 1.250.000, or leave the cell empty."),
)
NOTHING_TO_SAY = Kind(
    "SO004",
    N_("“bang_chu” is asked for, but no number of this row can be said in words."),
    N_("Write the number into a cell of the row, for example 1.250.000, or delete “bang_chu”."),
)


def amounts(key: str, rows: Rows, report: Callable[[Finding], None]) -> Iterator[Decimal]:
    """Give the numbers of the column `key`, those of sub-rows too, but not of groups' own rows."""
    for row in rows:
        if isinstance(row, Group):
            yield from amounts(key, row.rows, report)
            continue
        for cell in (*row.cells, *(cell for part in row.parts for cell in part)):
            if key in cell.columns:
                yield from _amount(cell, key, report)


def _amount(cell: Cell, key: str, report: Callable[[Finding], None]) -> Iterator[Decimal]:
    words = " ".join(map(plain, cell.text.paragraphs)).strip()
    value = parse_amount(words)
    if value is not None:
        yield value
    elif words:
        data = {"value": words, "column": key}
        report(Finding(NOT_A_NUMBER, cell.text.origin.place, data))


def in_words(value: Decimal, unit: str) -> str:
    """Say an amount of `unit` in words: "Một trăm hai mươi triệu đồng"."""
    sign, digits = ("âm ", -value) if value < 0 else ("", value)
    whole, _, fraction = f"{digits.normalize():f}".partition(".")
    said = whole_in_words(int(whole))
    if fraction:
        zeros = len(fraction) - len(fraction.lstrip("0"))
        said += " phẩy " + "không " * zeros + whole_in_words(int(fraction)).lower()
    said = f"{sign}{said.lower()} {unit}"
    return said[0].upper() + said[1:]
