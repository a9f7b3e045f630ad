"""The columns of a table as printed → the keys of a plan, by the wordings that offices use."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from generator.document import blocks
from generator.document.blocks import RowKind
from generator.document.columns import CENTERED, NUMBER
from generator.document.decompose.lines import loosen, trimmed
from generator.finding import NOWHERE
from generator.plan.keys import folded
from generator.plan.model import Column, Text
from generator.plan.tables import DEEPEST_HEADING, RESERVED
from generator.plan.write_rows import keyable, marked
from generator.text.rich import Rich, plain, style

_KEYS = (
    (NUMBER, re.compile(r"s?tt|so_tt|so_thu_tu")),
    ("viec", re.compile(r"(?:ten_|cac_)?(?:nhiem_vu|noi_dung|cong_viec|viec|hoat_dong)(?:_.*)?")),
    ("chu_tri", re.compile(r"(?!.*phoi_hop).*chu_tri.*|(?:co_quan|don_vi|bo_phan)_thuc_hien")),
    ("phoi_hop", re.compile(r"(?!.*chu_tri).*phoi_hop.*")),
    ("theo_doi", re.compile(r"(?!.*(?:chu_tri|phoi_hop)).*theo_doi.*")),
    ("san_pham", re.compile(r".*san_pham.*|ket_qua.*|dau_ra.*")),
    ("thoi_gian", re.compile(r".*(?:thoi_gian|thoi_han|thoi_diem|hoan_thanh).*|tien_do.*")),
    ("kinh_phi", re.compile(r".*kinh_phi.*")),
    ("ghi_chu", re.compile(r"ghi_chu.*")),
)
_TAKEN = RESERVED | {"ten", "tien_do"}
_MIDDLE = "thoi_gian"
_OTHER = re.compile(r"[^a-z0-9_]+")
_LONGEST = 24

Placed = tuple[int, blocks.Cell]
"""The first column of a cell, and the cell."""


def place(rows: Sequence[blocks.Row], width: int) -> list[list[Placed]]:
    """Give the column at which each cell begins, those that reach down from above aside."""
    covered = [0] * width
    placed: list[list[Placed]] = []
    for row in rows:
        here: list[Placed] = []
        at = 0
        free = [n for n in range(width) if not covered[n]]
        covered = [max(0, left - 1) for left in covered]
        for cell in row.cells:
            at = next((n for n in free if n >= at), width)
            here.append((at, cell))
            for n in range(at, min(width, at + cell.columns)):
                covered[n] = max(covered[n], cell.rows - 1)
            at += cell.columns
        placed.append(here)
    return placed


class Look(Struct, frozen=True):
    """What is known of the keys of a table beside its headings.

    `numbered` says whether the first column is `tt` (None: if its heading says so), `centred`
    which other columns stand in the middle, as only `thoi_gian` does (None: not to be asked);
    of those that are `unseen`, because no cell begins in them, that is not known.
    """

    numbered: bool | None = None
    centred: frozenset[int] | None = None
    unseen: frozenset[int] = frozenset()


class Columns:
    """Makes the columns of one table."""

    def __init__(self, rows: Sequence[blocks.Row], width: int, look: Look) -> None:
        self._heads = [row for row in rows if row.kind is RowKind.HEADING]
        self._placed = place(self._heads, width)
        self._width = width
        self._look = look
        self._used: set[str] = set()
        self.columns = self._columns(0, 0, width, ()) if self._heads else self._bare()

    def _bare(self) -> tuple[Column, ...]:
        return tuple(Column(self._key((), at), Text(())) for at in range(self._width))

    def _columns(
        self, row: int, start: int, stop: int, above: tuple[Rich, ...]
    ) -> tuple[Column, ...]:
        """Give the columns from `start` up to `stop` whose headings begin in `row`."""
        made: list[Column] = []
        at = start
        here = dict(self._placed[row]) if row < len(self._placed) else {}
        while at < stop:
            cell = here.get(at, blocks.Cell())
            wide = max(1, min(cell.columns, stop - at))
            made += self._column(row, at, wide, cell, above)
            at += wide
        return tuple(made)

    def _column(
        self, row: int, at: int, wide: int, cell: blocks.Cell, above: tuple[Rich, ...]
    ) -> list[Column]:
        lines = tuple(trimmed(loosen(style(line, bold=False))) for line in cell.paragraphs)
        lines = (*above, *(line for line in lines if line))
        below = row + max(1, cell.rows)
        divided = below < len(self._heads) and any(
            at <= n < at + wide for n, _ in self._placed[below]
        )
        origin = cell.origin or NOWHERE
        if not divided:
            first = Column(self._key(lines, at), Text(lines, origin))
            rest = range(at + 1, at + wide)
            return [first, *(Column(self._key((), n), Text(())) for n in rest)]
        heading = Text(lines, origin)
        name = marked(heading)
        key = folded(name) or name  # "-" is a key, too
        if lines and keyable(name) and row + 1 < DEEPEST_HEADING and key not in self._used:
            self._used.add(key)
            return [Column("", heading, self._columns(below, at, at + wide, ()))]
        return list(self._columns(below, at, at + wide, lines))

    def _key(self, lines: tuple[Rich, ...], at: int) -> str:
        """Give the key of the column `at`: by its look where that decides, else by its heading."""
        look = self._look
        if at == 0 and look.numbered:
            return self._take(NUMBER)
        unknown = look.centred is None or at in look.unseen
        centred = None if unknown else at in (look.centred or ())
        if centred and _MIDDLE not in self._used:
            return self._take(_MIDDLE)
        word = folded(" ".join(map(plain, lines)))
        word = folded(_OTHER.sub("_", word))
        for key, shape in _KEYS:
            numbered = key == NUMBER and (look.numbered is False or at > 0)
            middle = key == _MIDDLE and centred is False
            if key not in self._used and not numbered and not middle and shape.fullmatch(word):
                return self._take(key)
        if word == NUMBER:
            word = "so_tt"
        while len(word) > _LONGEST and "_" in word:
            word = word.rpartition("_")[0]
        word = word[:_LONGEST].strip("_") or "cot"
        return self._take(f"{word}_2" if word in CENTERED else word)

    def _take(self, word: str) -> str:
        key, count = word, 1
        while key in self._used or key in _TAKEN or key == "cot":
            count += 1
            key = f"{word}_{count}"
        self._used.add(key)
        return key
