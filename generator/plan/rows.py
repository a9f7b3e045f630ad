"""Tasks and the rows of a table, which are written alike."""

from __future__ import annotations

from generator.plan import body_faults, faults
from generator.plan.cells import BELOW, NUMBER, Cells, Pair, Place, read_cells, read_plain_cells
from generator.plan.keys import folded
from generator.plan.model import Cell, Group, Progress, Row, Rows, Text
from generator.plan.progress import PROGRESS, read_progress
from generator.plan.reading import Reading, is_blank, origin
from generator.plan.shapes import Field, Shape, form, ref
from generator.plan.values import TEXT
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence, Stretch
from generator.text.late import late
from generator.text.rich import parse

LEAD = "viec"
DEEPEST = 8
MOST = 100_000

_PLAIN_KEY = late(r"[a-z0-9_]+")


def of_tasks(reading: Reading) -> Cells:
    """Give the columns that a task may name: those of every plan, and what a table declares."""
    known = dict.fromkeys(field.key for field in TASK.fields if field.key != PROGRESS)
    return Cells(reading, known | reading.columns, tuple(reading.printed), tasks=True)


def read_rows(cells: Cells, node: Node, key: str, depth: int = 1) -> Rows:
    """Read a list of rows and groups."""
    reading = cells.reading
    if not isinstance(node, Sequence):
        if is_blank(node):
            return ()
        if isinstance(node, nodes.Mapping) and node.pairs:
            first = node.pairs[0][0].text
            reading.report(body_faults.DASH_MISSING, node, key=key, first=first)
            return _read_item(cells, node, depth)
        reading.report(faults.LIST_WANTED, node, key=key)
        return ()
    if depth > DEEPEST:
        reading.report(body_faults.TOO_DEEP, node, most=DEEPEST)
        return ()
    if len(node.items) > MOST:
        reading.report(body_faults.TOO_MANY, node.items[MOST], most=MOST, what=key)
    if cells.tasks:
        _want_whole(cells, node.items)
    return tuple([row for item in node.items[:MOST] for row in _read_item(cells, item, depth)])


def _want_whole(cells: Cells, items: list[Node]) -> None:
    """Report the cells of a task that stand behind dashes of their own."""
    above: nodes.Mapping | None = None
    taken: set[str] = set()
    for item in items:
        if not isinstance(item, nodes.Mapping) or not item.pairs:
            above = None
        elif item.pairs[0][0].text == LEAD:
            above, taken = item, set()
        elif above:
            taken = taken or _columns_of(above)
            own = _columns_of(item)
            if LEAD in own or not taken.isdisjoint(own) or not own <= cells.columns.keys():
                above = None
                continue
            key = item.pairs[0][0]
            cells.reading.report(body_faults.TASK_TORN, key, key=key.text)
            cells.torn.add(item.start)
            taken |= own


def _columns_of(node: nodes.Mapping) -> set[str]:
    return {folded(key.text) for key, _ in node.pairs}


def _read_item(cells: Cells, node: Node, depth: int) -> Rows:
    """Read an item of a list: a row or a group; of one that holds several, all of them."""
    if isinstance(node, nodes.Mapping):
        return _read_mapping(cells, node, depth)
    reading = cells.reading
    match node:
        case Scalar():
            if is_blank(node):
                reading.report(faults.EMPTY_ITEM, node)
                return ()
            lead = _lead(cells)
            reading.report(body_faults.ROW_WANTED, node, key=lead)
            text = reading.text(node, lead)
            return (Row((Cell((lead,), text),), origin=origin(node)),) if text else ()
        case Sequence(items=items) if items and all(isinstance(item, Scalar) for item in items):
            return _read_listed(cells, node, items)
        case Sequence():
            reading.report(body_faults.NESTED_LIST, node)
            return read_rows(cells, node, "", depth + 1)


def _lead(cells: Cells) -> str:
    return LEAD if LEAD in cells.columns else next(iter(cells.columns), LEAD)


def _read_listed(cells: Cells, node: Node, items: list[Node]) -> Rows:
    """Read a row whose cells have no keys: all of them stand in its first column."""
    reading, lead = cells.reading, _lead(cells)
    reading.report(body_faults.CELLS_WITHOUT_KEYS, node, key=lead)
    lines = [line for item in items for line in reading.paragraphs(item, lead, marked=True)]
    text = Text(tuple(map(parse, lines)), origin(node))
    return (Row((Cell((lead,), text),), origin=origin(node)),) if lines else ()


def _read_mapping(cells: Cells, node: nodes.Mapping, depth: int) -> Rows:
    form = cells.form(node.pairs)
    if form:
        row = Row(read_plain_cells(cells, node.pairs, form), origin=origin(node))
        if cells.tasks:
            _want_lead(cells, node, row)
        return (row,)
    alone = len(node.pairs) == 1
    if len(node.pairs) > 1 and _names_group(cells, *node.pairs[0]):
        return (_read_flat(cells, node, depth),)
    groups = [pair for pair in node.pairs if _is_group(cells, pair, alone=alone)]
    own = [pair for pair in node.pairs if pair not in groups]
    rows: Rows = (_read_row(cells, node, own, depth),) if own or not groups else ()
    first = node.pairs[0][0] if node.pairs else None
    for pair in groups:
        if first and pair[0] is not first:
            data = {"key": pair[0].text, "first": first.text}
            cells.reading.report(body_faults.TWO_KEYS, pair[0], **data)
        rows += (_read_group(cells, *pair, depth),)
    return rows


def _read_row(cells: Cells, node: nodes.Mapping, pairs: list[Pair], depth: int) -> Row | Group:
    reading = cells.reading
    own: list[Pair] = []
    below: Node | None = None
    progress: Progress | None = None
    for key, value in pairs:
        word = folded(key.text)
        if word == BELOW:
            below = value
        elif word == PROGRESS and cells.tasks and PROGRESS not in cells.columns:
            progress = read_progress(reading, value)
        else:
            own.append((key, value))
    parts: list[list[Cell]] = []
    where = Place.ROW if below is None else Place.HEAD
    written = read_cells(cells, own, where, parts)
    row = Row(written, tuple(map(tuple, parts)), progress, origin(node))
    if below is not None:
        rows = read_rows(cells, below, BELOW, depth + 1)
        return Group(head=row, rows=rows, origin=origin(node))
    if cells.tasks:
        _want_lead(cells, node, row)
    return row


def _want_lead(cells: Cells, node: nodes.Mapping, row: Row) -> None:
    for part in (row.cells, *row.parts):
        for cell in part:
            if LEAD in cell.columns:
                return
    if node.start not in cells.torn:
        lead = TASK.keys[LEAD]
        example = f"{LEAD}: {lead.example}"
        cells.reading.report(
            faults.MISSING, node, field=LEAD, meaning=lead.meaning, example=example
        )


# --- groups ---------------------------------------------------------------------------


def _is_group(cells: Cells, pair: Pair, *, alone: bool) -> bool:
    """Say whether a key that is no column's names a group.

    Beside other keys it does only with rows below it: a list of lines is a wrong column's.
    """
    key, value = pair
    guesses = cells.reading.guesses
    if cells.named(key) or folded(key.text) in {BELOW, PROGRESS, NUMBER}:
        return False
    if not alone:
        return isinstance(value, Sequence) and any(
            isinstance(item, nodes.Mapping) for item in value.items
        )
    if isinstance(value, nodes.Mapping):
        return any(cells.named(name) for name, _ in value.pairs)  # only its rows lack a dash
    if isinstance(value, Sequence):
        return not (_PLAIN_KEY.fullmatch(key.text) and guesses.nearest(key.text, cells.columns))
    return is_blank(value) and not guesses.nearest(key.text, cells.columns)


def _names_group(cells: Cells, key: Scalar, value: Node) -> bool:
    """Say whether the name of a group stands level with the cells of its only row."""
    word = folded(key.text)
    if not is_blank(value) or _PLAIN_KEY.fullmatch(key.text) or word in {BELOW, PROGRESS, NUMBER}:
        return False
    return not cells.named(key) and not cells.reading.guesses.nearest(key.text, cells.columns)


def _read_flat(cells: Cells, node: nodes.Mapping, depth: int) -> Group:
    """Read a group whose row lacks a dash and stands no deeper than its name."""
    (key, _), *pairs = node.pairs
    first = pairs[0][0]
    cells.reading.report(body_faults.GROUP_FLAT, first, key=key.text, first=first.text)
    row = _read_row(cells, node, pairs, depth)
    return Group(cells.reading.key_text(key), rows=(row,), origin=origin(node))


def _read_group(cells: Cells, key: Scalar, value: Node, depth: int) -> Group:
    reading = cells.reading
    name = reading.key_text(key)
    rows = read_rows(cells, value, key.text, depth + 1)
    if not rows:
        reading.report(body_faults.GROUP_EMPTY, key, key=key.text)
    return Group(name, rows=rows, origin=Stretch(key.source, key.start, value.end))


# --- the declaration ------------------------------------------------------------------


def _task_fields() -> tuple[Field, ...]:
    said = {
        LEAD: ("Việc phải làm.", "Tổ chức hội nghị tuyên truyền"),
        "chu_tri": ("Đơn vị chủ trì.", "Văn phòng Sở"),
        "phoi_hop": ("Đơn vị phối hợp.", "Các phòng, đơn vị"),
        "theo_doi": ("Đơn vị theo dõi, tổng hợp.", "Thanh tra Sở"),
        "san_pham": ("Sản phẩm, kết quả.", "Báo cáo"),
        "thoi_gian": ("Thời gian hoàn thành.", "Quý II/2026"),
        "kinh_phi": ("Kinh phí.", "12.000.000"),
        "ghi_chu": ("Ghi chú.", "Thường xuyên"),
    }
    cell = Shape(TEXT.read, ref("o"), "đoạn chữ, danh sách dòng, hoặc danh sách hàng con")
    return tuple(Field(key, cell, *words) for key, words in said.items())


TASK = form(
    "nhiem_vu",
    "Một nhiệm vụ (`nhiem_vu`) hoặc một hàng của bảng",
    *_task_fields(),
    Field(
        PROGRESS,
        TEXT,
        "Tiến độ: `xong`, `chậm` hoặc `bỏ`, sau dấu phẩy là ghi chú. Không in ra văn bản.",
        "chậm, chờ kinh phí",
    ),
    Field(
        BELOW,
        Shape(TEXT.read, ref("hang"), "danh sách hàng"),
        "Các hàng bên dưới, khi nhóm có ô của riêng mình.",
        "\n  - viec: Rà soát quy trình",
    ),
)
