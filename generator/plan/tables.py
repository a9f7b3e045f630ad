"""Tables: columns, rows, sums."""

from __future__ import annotations

from collections.abc import Iterator

from generator.plan import body_faults
from generator.plan.cells import Place, of_table, read_cells
from generator.plan.keys import folded
from generator.plan.levels import Level
from generator.plan.model import Column, Rows, Table, Text, Total
from generator.plan.reading import Reading, is_blank, origin, pairs_of
from generator.plan.rows import read_rows
from generator.plan.shapes import Field, Shape, form, list_or_one, open_form, read_fields, ref
from generator.plan.values import LEVELS, TEXT, YES_NO, number
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence

TASKS = "nhiem_vu"
IN_WORDS = "bang_chu"
MONEY = "đồng"
MOST_COLUMNS = 40
MOST_EMPTY_ROWS = 500
DEEPEST_HEADING = 4
NARROWEST, WIDEST = 5, 400
"""Of a column, in mm: a letter, the longer side of the paper."""

RESERVED = frozenset({"muc", IN_WORDS})


def leaves(columns: tuple[Column, ...]) -> Iterator[Column]:
    """Give the columns that hold cells, from left to right."""
    for column in columns:
        if column.columns:
            yield from leaves(column.columns)
        else:
            yield column


def read_table(reading: Reading, node: Node, key: str) -> Table | None:
    """Read a table; its columns are those of the table before where it names none."""
    if isinstance(node, Sequence):
        reading.report(body_faults.TABLE_LISTED, node, key=key)
        return None
    if not isinstance(node, nodes.Mapping):
        reading.want_keys(node, key, "hang: nhiem_vu")
        return None
    pairs = open_form(reading, node, TABLE)
    heads = pairs.pop("cot", None)
    columns = _read_columns(reading, heads[1]) if heads else ()
    if columns:
        reading.above = columns
    elif reading.above:
        columns = reading.above
    elif not heads or is_blank(heads[1]):
        reading.report(body_faults.NO_COLUMNS, heads[0] if heads else node)
    reading.order = tuple(column.key for column in leaves(columns))
    given = read_fields(reading, pairs, TABLE)
    if "hang" not in pairs:
        reading.report(body_faults.ROWS_MISSING, node)
    rows = given.values.get("hang", ())
    if rows is None:
        reading.printed.append(reading.order)
        reading.tasks_wanted = True
    return Table(
        columns=columns,
        rows=rows,
        numbering=given.get("danh_so") or (Level.ARABIC, Level.DECIMAL),
        caption=given.get("ten"),
        numbered_columns=given.get("dong_so_cot", False),
        widths=given.get("rong", {}),
        totals=given.get("tong", ()),
        origin=origin(node),
    )


# --- columns --------------------------------------------------------------------------


def _read_columns(reading: Reading, node: Node) -> tuple[Column, ...]:
    """Read `cot` and keep its keys: tasks may have them."""
    seen: dict[str, None] = {}
    columns = tuple(_columns(reading, node, seen, 1))
    reading.columns.update(seen)
    return columns


def _columns(reading: Reading, node: Node, seen: dict[str, None], depth: int) -> Iterator[Column]:
    if not isinstance(node, nodes.Mapping) and not is_blank(node):
        reading.want_keys(node, "cot", "viec: Nhiệm vụ")
    for key, value in pairs_of(node):
        column = (
            _spanning(reading, key, value, seen, depth)
            if isinstance(value, nodes.Mapping)
            else _column(reading, key, value, seen)
        )
        if column:
            yield column


def _spanning(
    reading: Reading,
    key: Scalar,
    value: Node,
    seen: dict[str, None],
    depth: int,
) -> Column | None:
    """Read a heading with columns below it: the key itself is what is printed."""
    if depth >= DEEPEST_HEADING:
        reading.report(body_faults.TOO_DEEP, key, most=DEEPEST_HEADING)
        return None
    heading = reading.key_text(key) or Text((), origin(key))
    below = tuple(_columns(reading, value, seen, depth + 1))
    return Column("", heading, below) if below else None


def _column(reading: Reading, key: Scalar, value: Node, seen: dict[str, None]) -> Column | None:
    word = folded(key.text)
    if word in RESERVED or not word:
        reading.report(body_faults.COLUMN_RESERVED, key, key=key.text)
    elif word in seen:
        reading.report(body_faults.COLUMN_TWICE, key, key=word)
    elif len(seen) == MOST_COLUMNS:
        reading.report(body_faults.TOO_MANY, key, most=MOST_COLUMNS, what="cot")
    else:
        seen[word] = None
        return Column(word, reading.text(value, word) or Text((), origin(value)))
    return None


def _read_widths(reading: Reading, node: Node, key: str) -> dict[str, float]:
    if not isinstance(node, nodes.Mapping):
        reading.want_keys(node, key, "viec: 60")
        return {}
    cells = of_table(reading)
    widths = {}
    for name, value in node.pairs:
        column = cells.column(name)
        width = number(reading, value, name.text, (NARROWEST, WIDEST), "60")
        if column and width is not None:
            widths[column] = width
    return widths


# --- rows -----------------------------------------------------------------------------


def _read_hang(reading: Reading, node: Node, key: str) -> Rows | int | None:
    if isinstance(node, Sequence):
        return read_rows(of_table(reading), node, key)
    written = reading.line(node, key)
    if folded(written) == TASKS:
        return None
    if written.isascii() and written.isdigit() and len(written) < 9:
        count = number(reading, node, key, (1, MOST_EMPTY_ROWS), "10")
        return int(count) if count else ()
    if written:
        reading.report(body_faults.ROWS_WANTED, node, value=written[:40])
    else:
        reading.report(body_faults.ROWS_MISSING, node)
    return ()


def _read_totals(reading: Reading, node: Node, key: str) -> tuple[Total, ...]:
    cells = of_table(reading)
    totals = []
    for part in node.items if isinstance(node, Sequence) else [node]:
        if not isinstance(part, nodes.Mapping):
            reading.want_keys(part, key, "viec: Tổng cộng")
            continue
        said = [pair for pair in part.pairs if folded(pair[0].text) == IN_WORDS]
        own = [pair for pair in part.pairs if pair not in said]
        unit = _unit(reading, said[0][1]) if said else ""
        totals.append(Total(read_cells(cells, own, Place.TOTAL), unit, origin(part)))
    return tuple(totals)


def _unit(reading: Reading, node: Node) -> str:
    """Give the unit of a sum written out in words; `có` means đồng."""
    written = reading.line(node, IN_WORDS)
    word = folded(written)
    if word in {"co", "true", "yes"}:
        return MONEY
    return "" if word in {"khong", "false", "no"} else written


# --- the declaration ------------------------------------------------------------------


TABLE_SHAPE = Shape(read_table, ref("bang"), "bảng")
TABLE = form(
    "bang",
    "Bảng (`bang`)",
    Field("ten", TEXT, "Tên bảng, in phía trên bảng.", "Biểu 1. Dự toán kinh phí"),
    Field(
        "cot",
        Shape(
            lambda reading, node, _: _read_columns(reading, node),
            ref("cot"),
            "các dòng `khóa: tiêu đề cột`",
        ),
        "Các cột theo thứ tự; tiêu đề có cột bên dưới thì trùm lên các cột đó.",
        "\n  tt: TT\n  viec: Nhiệm vụ\n  chu_tri: Chủ trì",
        "các cột của bảng trước",
    ),
    Field(
        "hang",
        Shape(
            _read_hang,
            {"anyOf": [{"enum": [TASKS]}, {"type": ["integer", "string"]}, ref("hang")]},
            "`nhiem_vu`, một số, hoặc danh sách hàng",
        ),
        "`nhiem_vu`: mọi nhiệm vụ; một số: chừng ấy hàng trống; hoặc các hàng của riêng bảng.",
        TASKS,
    ),
    Field(
        "danh_so",
        LEVELS,
        "Cách đánh số cột `tt`, nhóm ngoài trước; `không`: để trống.",
        "La Mã, số",
        "số, thập phân",
    ),
    Field("dong_so_cot", YES_NO, "Thêm một hàng (1) (2) (3) dưới tiêu đề cột.", "có", "không"),
    Field(
        "rong",
        Shape(
            _read_widths,
            {"type": "object", "additionalProperties": {"type": ["number", "string", "null"]}},
            "các dòng `cột: số mm`",
        ),
        "Bề rộng cột, tính bằng mm.",
        "\n  tt: 10\n  viec: 60",
        "tính theo nội dung",
    ),
    Field(
        "tong",
        Shape(_read_totals, list_or_one(ref("hang_tong")), "một hàng, hoặc danh sách hàng"),
        "Hàng tổng ở cuối; `tự cộng` trong một ô là tổng của cột; "
        "`bang_chu: có` thêm dòng viết bằng chữ.",
        "\n  viec: Tổng cộng\n  kinh_phi: tự cộng\n  bang_chu: có",
    ),
)
