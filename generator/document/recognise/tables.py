"""Tables as blocks: what each row is for, and the lines of its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.document import blocks, view
from generator.document.blocks import Align, RowKind
from generator.document.recognise.grid import width
from generator.document.recognise.lines import cut, is_blank, squeezed
from generator.document.recognise.rich import Notes, rich
from generator.document.recognise.styles import Slot
from generator.finding import NOWHERE, Lines, Origin
from generator.text.late import late
from generator.text.rich import Rich, Run, merge, plain

_OWN = frozenset({Slot.COLUMN_HEADING, Slot.CELL, Slot.GROUP})
_FIRST_HEADINGS = late(r"(?:s?\s*tt|số\s+tt|số\s+thứ\s+tự)\.?", re.IGNORECASE)
_COLUMN_NUMBER = late(r"\(?(?:[0-9]{1,2}|[A-Z])\)?(?:\s*=.*)?")
_TOTAL = late(r"(?:tổng|cộng)\b", re.IGNORECASE)
_IN_WORDS = late(r"\(?\s*(?:số tiền\s+)?(?:viết\s+)?bằng chữ\b", re.IGNORECASE)
_GROUP_NUMBER = late(r"(?:[IVXLC]+|[A-Z]|[0-9]{1,3})[.)]?")


def table(
    found: view.Table, caption: Sequence[view.Paragraph], notes: Notes, file: str = ""
) -> blocks.Table:
    """Give a table as it is printed."""
    rows = [_cells(row, notes, file) for row in found.rows]
    wide = width(found)
    kinds = _kinds(found, rows, wide)
    first = next(view.paragraphs((found,)), None)
    return blocks.Table(
        tuple(
            blocks.Column(width_mm=found.columns[n] if n < len(found.columns) else None)
            for n in range(wide)
        ),
        tuple(
            blocks.Row(kind, cells, _row_origin(row, file))
            for kind, cells, row in zip(kinds, rows, found.rows, strict=True)
        ),
        tuple(rich(paragraph.runs, notes) for paragraph in caption),
        origin(first, file),
    )


def origin(paragraph: view.Paragraph | None, file: str) -> Origin:
    """Give where in the Word file something begins."""
    return Lines(file, 0, 0, paragraph=paragraph.index) if paragraph else NOWHERE


def _row_origin(row: view.Row, file: str) -> Origin:
    first = next((p for cell in row.cells for p in view.paragraphs(cell.blocks)), None)
    return origin(first, file)


def _cells(row: view.Row, notes: Notes, file: str) -> tuple[blocks.Cell, ...]:
    return tuple(_cell(cell, notes, file) for cell in row.cells)


def _cell(cell: view.Cell, notes: Notes, file: str) -> blocks.Cell:
    paragraphs = list(view.paragraphs(cell.blocks))
    said = [paragraph for paragraph in paragraphs if not is_blank(paragraph)]
    first = next(iter(said or paragraphs), None)
    align = (first.align if first else None) or Align.LEFT
    lines = tuple(line for paragraph in paragraphs for line in _lines(paragraph, notes))
    return blocks.Cell(lines, cell.columns, cell.rows, align, origin(first, file))


def _lines(paragraph: view.Paragraph, notes: Notes) -> Iterator[Rich]:
    """Give the lines of a paragraph of a cell, with the number that Word makes."""
    number = paragraph.number.strip()
    if is_blank(paragraph):
        if number and not paragraph.bullet:
            look = paragraph.number_run or view.Run("")
            yield (Run(number, look.bold, look.italic),)
        return
    text = paragraph.text
    start = 0
    broken = "\n" in text or "\f" in text
    ends = [at for at, letter in enumerate(text) if letter in "\n\f"] if broken else []
    for end in (*ends, len(text)):
        line = rich(cut(paragraph, start, end), notes)
        start = end + 1
        if not line:
            continue
        if number:
            head = line[0]
            same = head if isinstance(head, Run) else Run("")
            line = merge((Run(f"{number} ", same.bold, same.italic), *line))
            number = ""
        yield line


# --- what a row is for --------------------------------------------------------------------


def _kinds(found: view.Table, rows: Sequence[tuple[blocks.Cell, ...]], wide: int) -> list[RowKind]:
    styles = [_style(row) for row in found.rows]
    own = any(style in _OWN for style in styles)
    headings = _own_headings(styles) if own else _headings(found, rows)
    kinds: list[RowKind] = []
    for number, cells in enumerate(rows):
        if number < headings:
            kinds.append(RowKind.HEADING)
        elif number == headings and headings and _counts(cells, own=own):
            kinds.append(RowKind.COLUMN_NUMBERS)
        elif styles[number] == Slot.GROUP or (not own and _is_group(cells, wide)):
            kinds.append(RowKind.GROUP)
        else:
            kinds.append(RowKind.BODY)
    reached = max(
        (n + cell.rows for n, cells in enumerate(rows) for cell in cells if cell.rows > 1),
        default=0,
    )
    for number in range(len(rows) - 1, reached - 1, -1):  # a cell from above makes it a sub-row
        kind = _ending(rows[number], wide, own=own)
        if kinds[number] is not RowKind.BODY and not (kind is RowKind.TOTAL and not own):
            break
        if kind is None or number < headings:
            break
        kinds[number] = kind
    return kinds


def _style(row: view.Row) -> str:
    return next(
        (p.style_name for cell in row.cells for p in view.paragraphs(cell.blocks)),
        "",
    )


def _own_headings(styles: Sequence[str]) -> int:
    return next((n for n, s in enumerate(styles) if s != Slot.COLUMN_HEADING), len(styles))


def _headings(found: view.Table, rows: Sequence[tuple[blocks.Cell, ...]]) -> int:
    """Count the rows of headings: repeated ones, or the first where its look or words say so."""
    if not rows:
        return 0
    repeated = next((n for n, row in enumerate(found.rows) if not row.repeats), len(found.rows))
    deep = max((cell.rows for cell in rows[0]), default=1)
    if repeated:
        while repeated > deep and _counts(rows[repeated - 1], own=False):
            repeated -= 1
        return repeated
    said = [cell for cell in rows[0] if cell.paragraphs]
    first = squeezed(_words(said[0])) if said else ""
    bold = bool(said) and all(map(_is_bold, said))
    if len(rows) > 1 and (_FIRST_HEADINGS.fullmatch(first) or (bold and len(said) > 1)):
        return min(deep, len(rows))
    return 0


def _counts(cells: Sequence[blocks.Cell], own: bool) -> bool:
    """Say whether a row numbers the columns: (1) (2) (3)."""
    words = [squeezed(_words(cell)) for cell in cells]
    if own:
        return words == [f"({n})" for n in range(1, len(words) + 1)]
    said = [word for word in words if word]
    bracketed = all(word.startswith("(") for word in said)
    figures = [int(found.group()) for word in said if (found := re.search(r"[0-9]+", word))]
    rising = len(said) > 2 and figures == list(range(1, len(said) + 1))
    return (
        len(said) > 1
        and all(_COLUMN_NUMBER.fullmatch(word) for word in said)
        and (bracketed or rising)
    )


def _is_group(cells: Sequence[blocks.Cell], wide: int) -> bool:
    said = [cell for cell in cells if cell.paragraphs]
    if not said or wide < 2 or not all(map(_is_bold, said)):
        return False
    if len(said) == 1:
        return said[0].columns >= wide - 1 or bool(len(cells) > 1 and cells[0].paragraphs == ())
    number = squeezed(_words(said[0]))
    return len(said) == 2 and bool(_GROUP_NUMBER.fullmatch(number)) and said[0] is cells[0]


def _ending(cells: Sequence[blocks.Cell], wide: int, own: bool) -> RowKind | None:
    """Say whether a row at the end of a table is a sum, or says one in words."""
    said = [cell for cell in cells if cell.paragraphs]
    if not said:
        return None
    first = said[0]
    words = squeezed(_words(first))
    if len(cells) == 1 and first.columns >= wide and _IN_WORDS.match(words):
        return RowKind.IN_WORDS
    if own:
        label = first is cells[0] and first.align is Align.CENTER
        return RowKind.TOTAL if label and all(map(_is_bold, said)) else None
    return RowKind.TOTAL if _TOTAL.match(words) and len(words) < 60 else None


def _words(cell: blocks.Cell) -> str:
    return " ".join(map(plain, cell.paragraphs))


def _is_bold(cell: blocks.Cell) -> bool:
    runs = [part for line in cell.paragraphs for part in line if isinstance(part, Run)]
    return bool(runs) and all(run.bold for run in runs if run.text.strip())
