"""A recognised document as the YAML that a careful clerk would have written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from generator.app.imported_office import Office, without_office
from generator.document import view
from generator.document.blocks import Block, Document, Table
from generator.document.compose import compose
from generator.document.decompose.decompose import decompose
from generator.document.decompose.sized import Widths, with_widths
from generator.document.decompose.units import with_units_once
from generator.document.listing import listing
from generator.document.recognise.styles import is_own
from generator.finding import Severity
from generator.plan.dump import dump
from generator.plan.load import load
from generator.plan.model import Plan
from generator.source.read import read as read_yaml
from generator.source.write import write as write_yaml
from generator.text.citations import citations
from generator.text.letters import normal

_WITH_YEAR = frozenset({"trich_yeu", "mo_dau", "noi_dung", "ket_thuc", "nhiem_vu", "phu_luc"})


class Imported(Struct, frozen=True):
    """The text of a plan, and the plan as it is read from that text.

    `clean` says that it is read without an error, and as the document that was given.
    """

    text: str
    plan: Plan
    clean: bool


def imported(
    printed: Document, found: view.View, name: str, office: Office | None = None
) -> Imported:
    """Give the shortest way to write the plan that is read as the document `printed`.

    A plan of another office than `office` does not name that office's file.
    """
    last: Imported | None = None
    for tasks in (True, False):
        plan = decompose(printed, tasks=tasks, own=is_own(found))
        if is_own(found):
            plan = with_widths(plan, _widths(plan, printed, found))
        writer = _Writer(name, office, normal(listing(compose(plan))))
        for values in _ways(plan, office):
            made = writer.made(values)
            if made.clean:
                return writer.made(without_office(values, office, writer.says)) if office else made
            last = last or made
    if office:  # it is another office's: nothing of it may come into this plan
        return imported(printed, found, name)
    return last or Imported("", Plan(), clean=False)


class _Writer(Struct, frozen=True):
    """Writes plans and reads them again: `wanted` is the listing of the document to be made.

    Letters alone are compared: bold within a word is more than marks can say.
    """

    name: str
    office: Office | None
    wanted: str

    def made(self, values: Mapping[str, Any]) -> Imported:
        """Write the `values` of a plan, and read what was written."""
        text = normal(write_yaml(values))
        source = self.office.source if self.office else None
        loaded = load(read_yaml(text, self.name), source)
        wrong = any(f.kind.severity is Severity.ERROR for f in loaded.findings)
        same = not wrong and listing(compose(loaded.plan)) == self.wanted
        return Imported(text, loaded.plan, clean=same)

    def says(self, values: Mapping[str, Any]) -> bool:
        """Say whether `values` make the document."""
        return self.made(values).clean


def _ways(plan: Plan, office: Office | None) -> Iterator[Mapping[str, Any]]:
    """Give the values of the file, the shortest way first."""
    short = dump(with_units_once(plan, office.units if office else ()))
    yield _with_year(short, plan, _WITH_YEAR)
    yield _with_year(dump(plan), plan, frozenset({"trich_yeu", "mo_dau"}))
    yield dump(plan)


# --- the year -----------------------------------------------------------------------------------


def _with_year(values: Mapping[str, Any], plan: Plan, keys: frozenset[str]) -> dict[str, Any]:
    """Let the year of the plan follow `nam` where next year's plan will say another one.

    Other documents keep the years in which they were issued.
    """
    if not plan.year:
        return dict(values)
    year = re.compile(rf"(?<=\bnăm[ \u00a0]){plan.year}(?!\d)", re.IGNORECASE)

    def moved(value: Any) -> Any:
        if isinstance(value, str):
            cited = [
                (one.start, one.date.end if one.date else one.symbol_end)
                for one in citations(value)
            ]

            def said(found: re.Match[str]) -> str:
                own = not any(start <= found.start() < end for start, end in cited)
                return "{{ nam }}" if own else found.group()

            return year.sub(said, value)
        if isinstance(value, Mapping):
            return {moved(key): moved(one) for key, one in value.items()}
        return [moved(one) for one in value]

    return {key: moved(value) if key in keys else value for key, value in values.items()}


# --- the widths of columns ------------------------------------------------------------------------


def _widths(plan: Plan, printed: Document, found: view.View) -> Iterator[Widths]:
    """Give the widths that were given by hand, table after table."""
    from generator.word.given import given  # the letters' widths are of no use to other commands

    made = compose(plan)
    paragraphs = {paragraph.index: paragraph for paragraph in found.paragraphs()}
    pages = [section.page for section in found.sections]
    upright = found.page.text_width
    across = next((page.text_width for page in pages if page.landscape), upright)
    bodies: list[tuple[Sequence[Block], Sequence[Block], float]] = [
        (made.body, printed.body, upright)
    ]
    bodies += [
        (one.body, other.body, across if one.landscape else upright)
        for one, other in zip(made.appendices, printed.appendices, strict=True)
    ]
    for ours, theirs, room in bodies:
        pairs = zip(filter(_is_table, ours), filter(_is_table, theirs), strict=False)
        for table, other in pairs:
            if isinstance(table, Table) and isinstance(other, Table):
                widths = [column.width_mm or 0 for column in other.columns]
                yield given(table, widths, room, _size(other, paragraphs))


def _size(table: Table, paragraphs: Mapping[int, view.Paragraph]) -> float | None:
    """Give the size of the letters of a table, as its first cell has them."""
    first = table.rows[0].cells[0].origin.paragraph if table.rows and table.rows[0].cells else None
    paragraph = paragraphs.get(first or 0)
    if paragraph is None:
        return None
    return next((run.size for run in paragraph.runs if run.size), paragraph.size)


def _is_table(block: Block) -> bool:
    return isinstance(block, Table)
